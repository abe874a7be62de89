"""BioC XML: documents of passages, annotations with their places, relations between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from annotator.formats import files
from annotator.formats.bioc_parts import Annotation, Document, Link, article_of, infons_of
from annotator.formats.foreign.nodes import Node, parse_xml
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions, as_problem
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.formats.xml_pieces import numbered
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema

_DECLARED = re.compile(rb"<\?xml[^>]*\?>")
_BEGINS = re.compile(rb"<collection[\s>]")
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE collection SYSTEM "BioC.dtd">\n<collection>'


class BioC:
    """Reads collections in a stream; entities of the file's own are refused."""

    name = "bioc"
    title = "BioC XML"
    suffixes = (".xml",)

    def score(self, path: Path, head: bytes) -> float:
        """By the first element and what stands in it."""
        return 0.96 if _BEGINS.search(head) and (b"<document>" in head or b"BioC" in head) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every document."""
        head = files.read_head(path)
        if not head:
            raise files.empty(path)
        if b"\0" in head:
            raise UserError("AN765", f"“{path.name}” is no BioC XML in UTF-8.", "Export it again as BioC XML.")
        declared = _DECLARED.search(head)
        number = 0
        for number, piece in numbered(path, "document"):
            if isinstance(piece, Problem):
                yield piece
                return
            try:
                document = document_of((declared[0] if declared else b"") + piece, path.name)
            except UserError as error:
                yield as_problem(error, where=path.name, line=number)
                continue
            yield from article_of(document, path, number=number, options=options)
        if not number:
            raise UserError("AN767", f"“{path.name}” holds no BioC documents.", "Export it again as BioC XML.")


def document_of(data: bytes, name: str) -> Document:
    """A document from its XML; UserError when it is none."""
    element = parse_xml(data, name, kind="BioC XML")
    blocks = [block for passage in _below(element, "passage") for block in (passage, *_below(passage, "sentence"))]
    return Document(
        key=_told(element, "id"),
        infons=_infons(element),
        blocks=tuple((_whole(_told(block, "offset")), _told(block, "text")) for block in blocks),
        annotations=tuple(
            Annotation(
                key=one.get("id"),
                infons=_infons(one),
                quote=_told(one, "text"),
                places=tuple((_whole(at.get("offset")), _whole(at.get("length"))) for at in _below(one, "location")),
                block=block,
            )
            for one, block in _annotations(element, blocks)
        ),
        links=tuple(
            Link(
                key=one.get("id"),
                infons=_infons(one),
                ends=tuple((node.get("role"), node.get("refid")) for node in _below(one, "node")),
            )
            for one in _within(element, "relation")
        ),
    )


def _annotations(element: Node, blocks: list[Node]) -> Iterator[tuple[Node, int | None]]:
    """The annotations in the order of the document, with the number of the block that holds each."""
    numbers = {id(one): at for at, one in enumerate(blocks)}
    stack: list[tuple[Node, int | None]] = [(element, None)]
    while stack:
        node, block = stack.pop()
        if node.tag == "annotation":
            yield node, block
        block = numbers.get(id(node), block)
        stack.extend((child, block) for child in reversed(list(node.elements())))


def _below(element: Node, tag: str) -> list[Node]:
    return [one for one in element.elements() if one.tag == tag]


def _within(element: Node, tag: str) -> list[Node]:
    return [one for one in element.walk() if one.tag == tag]


def _raw(element: Node) -> str:
    return "".join(one for one in element.children if isinstance(one, str))


def _told(element: Node, tag: str) -> str:
    found = element.child(tag)
    return _raw(found) if found is not None else ""


def _infons(element: Node) -> dict[str, str]:
    return {one.get("key"): _raw(one) for one in _below(element, "infon")}


def _whole(told: str) -> int | None:
    told = told.strip()
    return int(told) if told.isascii() and told.isdigit() and len(told) < 16 else None


class BioCExporter(SpanExporter):
    """Writes a collection in which each article is a document of one passage."""

    name = "bioc"
    title = "BioC XML"
    suffix = ".xml"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A collection."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """BioC's importer."""
        return BioC()

    def written_text(self, text: str) -> str:
        """XML has no place for control characters."""
        return _NO_XML.sub("\ufffd", text)

    def written_note(self, note: str) -> str:
        """Nor has a note."""
        return _NO_XML.sub("\ufffd", note)


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._file = path.open("xb")
        self._words = words
        self._number = 0
        self._file.write(_HEAD + b"<source>Annotator</source><date></date><key></key>\n")

    def add(self, view: ArticleView) -> None:
        """Write an article as a document."""
        self._number += 1
        names = {span.id: f"T{number}" for number, span in enumerate(view.spans, 1)}
        parts = [
            f"<document>{_element('id', str(self._number))}{_told_infons(told_pairs(view.article))}",
            f"<passage><offset>0</offset>{_element('text', view.text)}",
        ]
        parts += [self._annotation(span, names[span.id]) for span in view.spans]
        for number, one in enumerate(view.relations, 1):
            kind = _told_infons({"type": self._words.relations[one.label]})
            ends = f'<node refid="{names[one.source]}" role="source"/><node refid="{names[one.target]}" role="target"/>'
            parts.append(f'<relation id="R{number}">{kind}{ends}</relation>')
        self._file.write(f"{''.join(parts)}</passage></document>\n".encode())

    def _annotation(self, span: Span, name: str) -> str:
        told = _told_infons(infons_of(span, self._words.words[span.label]))
        place = f'<location offset="{span.start}" length="{span.end - span.start}"/>'
        return f'<annotation id="{name}">{told}{place}{_element("text", span.quote)}</annotation>'

    def finish(self) -> None:
        """Write the end of the collection and close the file."""
        self._file.write(b"</collection>\n")
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


def _safe(text: str) -> str:
    # A reader of XML turns a bare carriage return into a line feed.
    return escape(_NO_XML.sub("\ufffd", text), {"\r": "&#13;"})


def _element(tag: str, text: str) -> str:
    return f"<{tag}>{_safe(text)}</{tag}>"


def _told_infons(infons: Mapping[str, str]) -> str:
    clean = {_NO_XML.sub("\ufffd", key): value for key, value in infons.items()}
    return "".join(f"<infon key={quoteattr(key)}>{_safe(value)}</infon>" for key, value in clean.items())
