"""Word documents (.docx): mammoth in a child process makes HTML of them, and we text of that."""

from __future__ import annotations

import importlib
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, cast

from annotator.formats.foreign import nodes
from annotator.formats.foreign.asking import (
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    changes_accepted,
    damaged,
    left_out,
    tables_as_lines,
    without_text,
)
from annotator.formats.foreign.html_text import read_html
from annotator.formats.foreign.nodes import Node, parse_html, parse_xml
from annotator.formats.foreign.packages import Package, is_bare
from annotator.model.errors import Problem

_DOCUMENT = "word/document.xml"
_CORE = {"creator": "author", "title": "title", "created": "created", "modified": "modified", "language": "language"}
_MORE = ("subject", "keywords", "description", "category")


class WordDocument(ForeignImporter):
    """Reads `.docx` files; text, headings, lists and table rows, with what Word keeps about author and time."""

    name = "docx"
    title = "Word document"
    suffixes = (".docx", ".docm")

    def __init__(self) -> None:
        super().__init__(take_apart, kind="a Word document")

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by the first names in a ZIP archive."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        return 0.8 if is_bare(path, head) and b"word/" in head else 0.0


class _Converted(Protocol):
    value: str


class _Mammoth(Protocol):
    def convert_to_html(self, _file: io.BytesIO, /, **options: object) -> _Converted: ...


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=_warm)


def _mammoth() -> _Mammoth:
    return cast("_Mammoth", importlib.import_module("mammoth"))  # it has no types


def _warm() -> None:
    _mammoth()
    nodes.warm()


def _read(asked: Asked) -> Iterable[Taken]:
    package = Package(asked.data, asked.name, kind="a Word document")
    # All parts that mammoth reads go through our own parser first: it knows no entities and no endless depth.
    for part in package.names:
        if part.endswith((".xml", ".rels")) and part != _DOCUMENT and package.part(part):
            parse_xml(package.part(part), asked.name, kind="a Word document")
    document = parse_xml(package.required(_DOCUMENT), asked.name, kind="a Word document")
    try:
        made = _mammoth().convert_to_html(
            io.BytesIO(asked.data),
            convert_image=_no_pictures,
            external_file_access=False,
            include_embedded_style_map=False,
        )
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, OSError) as error:
        raise damaged(asked.name, "a Word document", str(error).rstrip(".") or type(error).__name__) from error
    read = read_html(parse_html(made.value, asked.name), skip=_notes)
    if not read.text.strip():
        raise without_text(asked.name, "", "If it holds scanned pictures of pages, run text recognition over it first.")
    about = package.part("docProps/core.xml")
    yield Found(text=read.text, pairs=_pairs(parse_xml(about, asked.name)) if about else (), title=read.heading)
    yield from _told(asked.name, document, read.counts, package)


def _no_pictures(_image: object) -> list[object]:
    return []


def _notes(node: Node) -> str:
    """Footnotes stand behind the text in mammoth's HTML, and small numbers refer to them."""
    mark = node.get("id")
    if node.tag == "li" and mark.startswith(("footnote-", "endnote-")):
        return "footnotes"
    if node.tag == "sup" and (link := node.child("a")) and link.get("href").startswith(("#footnote-", "#endnote-")):
        return "references"
    return ""


def _pairs(about: Node) -> tuple[tuple[str, str], ...]:
    told = {node.tag: node.text() for node in about.elements()}
    return tuple(
        (_CORE.get(tag, tag), value) for tag, value in told.items() if value and (tag in _CORE or tag in _MORE)
    )


def _told(name: str, document: Node, counts: Counter[str], package: Package) -> Iterator[Problem]:
    """What a Word document holds besides its text."""
    tags = Counter(node.tag for node in document.walk())
    running = [part for part in package.names if part.startswith(("word/header", "word/footer"))]
    running = [part for part in running if part.endswith(".xml") and parse_xml(package.part(part), name).text()]
    yield from left_out(
        name,
        (
            (tags["blip"] + tags["imagedata"], "picture", "pictures"),
            (counts["footnotes"], "footnote", "footnotes"),
            (tags["commentReference"], "comment", "comments"),
            (len(running), "header or footer", "headers and footers"),
            (tags["oMath"], "formula", "formulas"),
        ),
    )
    yield from tables_as_lines(name, counts["tables"])
    yield from changes_accepted(name, inserted=tags["ins"], deleted=tags["del"])
