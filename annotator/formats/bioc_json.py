"""BioC JSON: what BioC XML holds, as one collection, an array of them, or a document a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats.bioc_parts import Annotation, Document, Link, article_of, infons_of
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.json_lists import Lists, listed_items
from annotator.formats.json_reading import Json, Object, first_record, list_of, object_of, plain, text_of, whole_of
from annotator.formats.json_writing import compact
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema

_LISTS = Lists(names=("documents", "PubTator3"), is_item=lambda own: "passages" in own, nested=True)


class BioCJson:
    """Reads collections in a stream, arrays of them, and documents alone or one a line."""

    name = "bioc-json"
    title = "BioC JSON"
    suffixes = (".json", ".jsonl")

    def score(self, path: Path, head: bytes) -> float:
        """By the keys of a collection or of a document."""
        first = first_record(head)
        if first is None:
            return 0.0
        if "PubTator3" in first or text_of(first.get("bioctype")) or "passages" in first:
            return 0.96
        return 0.96 if "documents" in first and (b'"passages"' in head or {"source", "key"} <= first.keys()) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every document."""
        found = False
        for number, item in listed_items(path, options, _LISTS):
            found = True
            if isinstance(item, Problem):
                yield item
            elif isinstance(item, dict) and isinstance(item.get("passages"), list):
                yield from article_of(document_of(item), path, number=number, options=options)
            else:
                yield Problem(
                    code="AN810",
                    sentence=f"Item {number} of the file is no BioC document: it has no passages.",
                    where=path.name,
                    line=number,
                )
        if not found:
            raise UserError("AN767", f"“{path.name}” holds no BioC documents.", "Export it again as BioC JSON.")


def blocks_of(record: Object) -> list[Object]:
    """The passages of a document, each with its sentences behind it."""
    passages = [object_of(one) for one in list_of(record.get("passages"))]
    return [block for one in passages for block in (one, *map(object_of, list_of(one.get("sentences"))))]


def document_of(record: Object) -> Document:
    """A document from its object."""
    blocks = blocks_of(record)
    holders: list[tuple[int | None, Object]] = [(None, record), *enumerate(blocks)]
    return Document(
        key=text_of(record.get("id")),
        infons=_infons(record),
        blocks=tuple((whole_of(one.get("offset")), text_of(one.get("text"))) for one in blocks),
        annotations=tuple(
            _annotation(object_of(row), block) for block, one in holders for row in list_of(one.get("annotations"))
        ),
        links=tuple(_link(object_of(row)) for _, one in holders for row in list_of(one.get("relations"))),
    )


def _annotation(row: Object, block: int | None) -> Annotation:
    places = [object_of(one) for one in list_of(row.get("locations"))]
    return Annotation(
        key=text_of(row.get("id")),
        infons=_infons(row),
        quote=text_of(row.get("text")),
        places=tuple((whole_of(one.get("offset")), whole_of(one.get("length"))) for one in places),
        block=block,
    )


def _link(row: Object) -> Link:
    nodes = [object_of(one) for one in list_of(row.get("nodes"))]
    return Link(
        key=text_of(row.get("id")),
        infons=_infons(row),
        ends=tuple((text_of(one.get("role")), text_of(one.get("refid"))) for one in nodes),
    )


def _infons(row: Object) -> dict[str, str]:
    return {name: _told(value) for name, value in object_of(row.get("infons")).items() if value is not None}


def _told(value: Json) -> str:
    return text_of(value) or plain(value)


class BioCJsonExporter(SpanExporter):
    """Writes a collection in which each article is a document of one passage."""

    name = "bioc-json"
    title = "BioC JSON"
    suffix = ".json"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A collection."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """The importer of BioC JSON."""
        return BioCJson()


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._file = path.open("xb")
        self._words = words
        self._number = 0
        self._file.write(b'{"source":"Annotator","date":"","key":"","infons":{},"documents":[')

    def add(self, view: ArticleView) -> None:
        """Write an article as a document."""
        self._file.write((b",\n" if self._number else b"\n") + compact(self._document(view)).encode())
        self._number += 1

    def _document(self, view: ArticleView) -> dict[str, object]:
        names = {span.id: f"T{number}" for number, span in enumerate(view.spans, 1)}
        relations = [
            {
                "id": f"R{number}",
                "infons": {"type": self._words.relations[one.label]},
                "nodes": [
                    {"refid": names[one.source], "role": "source"},
                    {"refid": names[one.target], "role": "target"},
                ],
            }
            for number, one in enumerate(view.relations, 1)
        ]
        passage: dict[str, object] = {
            "offset": 0,
            "infons": {},
            "text": view.text,
            "sentences": [],
            "annotations": [self._annotation(span, names[span.id]) for span in view.spans],
            "relations": relations,
        }
        return {
            "id": str(self._number + 1),
            "infons": told_pairs(view.article),
            "passages": [passage],
            "annotations": [],
            "relations": [],
        }

    def _annotation(self, span: Span, name: str) -> dict[str, object]:
        return {
            "id": name,
            "infons": infons_of(span, self._words.words[span.label]),
            "text": span.quote,
            "locations": [{"offset": span.start, "length": span.end - span.start}],
        }

    def finish(self) -> None:
        """Write the end of the collection and close the file."""
        self._file.write(b"\n]}\n")
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
