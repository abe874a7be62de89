"""doccano's JSONL, in all its spellings: `label`, `labels`, `annotations` or `entities`, and relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.json_reading import (
    Json,
    Object,
    first_record,
    list_of,
    object_of,
    plain,
    records,
    text_of,
    whole_of,
)
from annotator.formats.json_writing import LinesWriter
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

_LISTS = ("label", "labels", "annotations", "entities")
_OWN = frozenset({"id", "text", "data", "Comments", "comments", "relations", "annotation_approver", "meta", *_LISTS})


class Doccano:
    """Reads what doccano exports and imports for sequence labelling and for relations."""

    name = "doccano"
    title = "doccano JSONL"
    suffixes = (".jsonl", ".json")

    def score(self, path: Path, head: bytes) -> float:
        """By a first object with a text and a list of `[start, end, label]` or of entities with offsets."""
        first = first_record(head)
        if first is None or not ({"text", "data"} & first.keys()):
            return 0.0
        if any(_is_triple(row) for name in _LISTS for row in list_of(first.get(name))):
            return 0.93
        rows = [object_of(row) for name in _LISTS for row in list_of(first.get(name))]
        if any("start_offset" in row for row in rows):
            return 0.95
        known = bool(first.keys() & {"Comments", "annotation_approver"}) or {"entities", "relations"} <= first.keys()
        # An article without spans, or a list that goes on behind the first bytes of the file.
        return 0.92 if known or ("label" in first and first["label"] in ([], None)) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every line."""
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
                continue
            text = record.get("text", record.get("data"))
            if not isinstance(text, str) or not text.strip():
                yield Problem(
                    code="AN222",
                    sentence="The line has no article: “text” holds no text.",
                    where=path.name,
                    line=number,
                )
                continue
            yield from _article(record, text, path, number=number, options=options)


def _article(
    record: Object, text: str, path: Path, *, number: int, options: ReadOptions
) -> Iterator[IncomingArticle | Problem]:
    name = next((name for name in _LISTS if record.get(name)), "")
    spans: list[IncomingSpan] = []
    for row in list_of(record.get(name)):
        span = _span(row)
        if span is None:
            yield Problem(
                code="AN724",
                sentence=f"An entry of “{name}” is no span; it is left out: {plain(row)[:60]}.",
                where=path.name,
                line=number,
                severity="warning",
            )
            continue
        spans.append(span)
    pairs = {key: value for key, value in record.items() if key not in _OWN} | object_of(record.get("meta"))
    described = describe(
        text,
        [(key, plain(value)) for key, value in pairs.items() if value is not None],
        options=options,
        stem="",
        origin=f"{path.name}:{number}",
    )
    relations = tuple(
        IncomingRelation(
            key=text_of(row.get("id")),
            source=text_of(row.get("from_id")),
            target=text_of(row.get("to_id")),
            label=text_of(row.get("type")),
        )
        for row in map(object_of, list_of(record.get("relations")))
    )
    yield _with(described, spans, relations, key=text_of(record.get("id")))


def _with(
    item: IncomingArticle, spans: list[IncomingSpan], relations: tuple[IncomingRelation, ...], *, key: str
) -> IncomingArticle:
    # A line of doccano is an article that somebody is done with; it knows no other.
    return replace(item, spans=tuple(spans), relations=relations, state="done", key=key)


def _is_triple(row: Json) -> bool:
    return (
        isinstance(row, list)
        and len(row) == 3
        and whole_of(row[0]) is not None
        and whole_of(row[1]) is not None
        and isinstance(row[2], str | int)
    )


def _span(row: Json) -> IncomingSpan | None:
    """A span from `[start, end, label]`, or from an object in any of the spellings that there were."""
    if isinstance(row, list):
        if not _is_triple(row):
            return None
        start, end, label = whole_of(row[0]), whole_of(row[1]), text_of(row[2])
        key = author = ""
    else:
        told = object_of(row)
        start = whole_of(told.get("start_offset", told.get("start")))
        end = whole_of(told.get("end_offset", told.get("end")))
        label, key, author = text_of(told.get("label")), text_of(told.get("id")), text_of(told.get("user"))
    if start is None or end is None or not label:
        return None
    return IncomingSpan(start=start, end=end, label=label, key=key, annotator=author)


class DoccanoExporter(SpanExporter):
    """Writes what doccano imports as JSONL for sequence labelling."""

    name = "doccano"
    title = "doccano JSONL"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of lines."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """doccano's importer."""
        return Doccano()


class _Writer(LinesWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words.words
        self._number = 0

    def row(self, view: ArticleView) -> Mapping[str, object]:
        self._number += 1
        return {
            "id": self._number,
            "text": view.text,
            "label": [[span.start, span.end, self._words[span.label]] for span in view.spans],
            "Comments": [],
            **told_pairs(view.article, _OWN),
        }


class DoccanoRelationsExporter(SpanExporter):
    """Writes what doccano imports as JSONL for sequence labelling with relations."""

    name = "doccano-relations"
    title = "doccano JSONL with relations"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of lines."""
        return _RelationsWriter(path, words)

    def importer(self) -> Importer:
        """doccano's importer."""
        return Doccano()


class _RelationsWriter(LinesWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words
        self._number = 0
        self._names = 0

    def row(self, view: ArticleView) -> Mapping[str, object]:
        self._number += 1
        # Numbers that are unique in the whole file, as doccano gives them itself.
        names = {span.id: self._names + place for place, span in enumerate(view.spans, 1)}
        self._names += len(names)
        entities = [
            {
                "id": names[span.id],
                "label": self._words.words[span.label],
                "start_offset": span.start,
                "end_offset": span.end,
            }
            for span in view.spans
        ]
        relations = [
            {
                "id": place,
                "from_id": names[one.source],
                "to_id": names[one.target],
                "type": self._words.relations[one.label],
            }
            for place, one in enumerate(view.relations, 1)
        ]
        return {
            "id": self._number,
            # Before the text, so that a file is known by its beginning however long its first article is.
            "Comments": [],
            "text": view.text,
            "entities": entities,
            "relations": relations,
            **told_pairs(view.article, _OWN),
        }
