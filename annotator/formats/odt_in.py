"""OpenDocument texts (.odt, .fodt), read from their XML in a child process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

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
from annotator.formats.foreign.nodes import NOTHING, Node, parse_xml
from annotator.formats.foreign.packages import Package, locked
from annotator.formats.foreign.prose import Prose
from annotator.model.errors import Problem

_KIND = "an OpenDocument text"
_ABOUT = {
    "title": "title", "creator": "author", "initial-creator": "first author", "creation-date": "created",
    "date": "modified", "language": "language", "subject": "subject", "keyword": "keywords",
    "description": "description",
}  # fmt: skip
# Elements that are no part of the running text, and what they are called in the report.
_SKIPPED = {
    "note": "footnotes", "annotation": "comments", "annotation-end": "", "image": "pictures", "object": "objects",
    "plugin": "objects", "object-ole": "objects", "tracked-changes": "", "table-of-content": "indexes",
    "bibliography": "indexes", "alphabetical-index": "indexes", "illustration-index": "indexes", "title": "",
    "desc": "", "sequence-decls": "", "variable-decls": "", "user-field-decls": "", "forms": "", "soft-page-break": "",
    "change-start": "", "change-end": "", "change": "", "ruby-text": "",
}  # fmt: skip


class OpenDocument(ForeignImporter):
    """Reads `.odt` and flat `.fodt` files; text, headings, lists and table rows."""

    name = "odt"
    title = "OpenDocument text"
    suffixes = (".odt", ".ott", ".fodt")

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by the type at the beginning of its archive."""
        if b"mimetypeapplication/vnd.oasis.opendocument.text" in head[:120]:
            return 0.95
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=nodes.warm)


def _read(asked: Asked) -> Iterable[Taken]:
    if asked.data[:4] == b"PK\x03\x04":
        package = Package(asked.data, asked.name, kind=_KIND)
        if b"encryption-data" in package.part("META-INF/manifest.xml"):
            raise locked(asked.name)
        content = parse_xml(package.required("content.xml"), asked.name, kind=_KIND)
        meta = package.part("meta.xml")
        about = parse_xml(meta, asked.name, kind=_KIND) if meta else NOTHING
        styles = package.part("styles.xml")
        running = _running(parse_xml(styles, asked.name, kind=_KIND)) if styles else 0
    else:
        content = about = parse_xml(asked.data, asked.name, kind=_KIND)
        running = _running(content)
    body = content.find("body")
    text = body.child("text") if body is not None else None
    if text is None:
        raise damaged(asked.name, _KIND, "there is no text document in it")
    reading = _Reading()
    reading.inside(text)
    told = reading.prose.text()
    if not told.strip():
        raise without_text(asked.name, "", "If it holds scanned pictures of pages, run text recognition over it first.")
    yield Found(text=told, pairs=_pairs(about.find("meta") or NOTHING), title=reading.heading)
    yield from _told(asked.name, content, reading.counts, running)


class _Reading:
    """Goes through the text; recursion is bounded, because the parser gives no tree that is deeper than 255."""

    def __init__(self) -> None:
        self.prose = Prose()
        self.counts: Counter[str] = Counter()
        self.heading = ""

    def inside(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, Node):
                self._element(child)
            elif node.tag not in ("text", "list", "list-item", "section", "table", "table-row"):
                self.prose.add(child)

    def _element(self, node: Node) -> None:
        match node.tag:
            case "p" | "h":
                self._paragraph(node)
            case "s":
                self.prose.add(" " * min(_number(node.get("c")), 100), exact=True)
            case "tab":
                self.prose.add("\t", exact=True)
            case "line-break":
                self.prose.line_break()
            case "list-item" | "list-header":
                self.inside(node)
                self.prose.end(gap=1)
            case "list":
                self.inside(node)
                self.prose.end()
            case "table":
                self._table(node)
            case tag if tag in _SKIPPED:
                if _SKIPPED[tag]:
                    self.counts[_SKIPPED[tag]] += 1
            case _:
                self.inside(node)

    def _paragraph(self, node: Node) -> None:
        self.prose.end()
        self.inside(node)
        self.prose.end()
        if not self.heading and (node.tag == "h" or node.get("style-name") == "Title"):
            self.heading = node.text()

    def _table(self, table: Node) -> None:
        self.counts["tables"] += 1
        self.prose.end()
        for row in table.walk():
            if row.tag == "table-row":
                cells = [cell.text() for cell in row.elements() if cell.tag == "table-cell"]
                self.counts["pictures"] += sum(one.tag == "image" for one in row.walk())
                self.prose.add("\t".join(cells).rstrip("\t"), exact=True)
                self.prose.end(gap=1)
        self.prose.end()


def _number(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 1


def _running(root: Node) -> int:
    """How many headers and footers have text."""
    tags = ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
    return sum(node.tag in tags and bool(node.text()) for node in root.walk())


def _pairs(about: Node) -> tuple[tuple[str, str], ...]:
    pairs = [(_ABOUT[node.tag], node.text()) for node in about.elements() if node.tag in _ABOUT and node.text()]
    known = {name for name, _ in pairs}
    # Who wrote it first is its author only where nobody else is told.
    return tuple(("author", value) if name == "first author" and "author" not in known else (name, value)
                 for name, value in pairs)  # fmt: skip


def _told(name: str, content: Node, counts: Counter[str], running: int) -> Iterator[Problem]:
    yield from left_out(
        name,
        (
            (counts["pictures"], "picture", "pictures"),
            (counts["footnotes"], "footnote", "footnotes"),
            (counts["comments"], "comment", "comments"),
            (running, "header or footer", "headers and footers"),
            (counts["indexes"], "table of contents or index", "tables of contents and indexes"),
            (counts["objects"], "embedded object", "embedded objects"),
        ),
    )
    yield from tables_as_lines(name, counts["tables"])
    changes = Counter(node.tag for node in content.walk() if node.tag in ("insertion", "deletion"))
    yield from changes_accepted(name, inserted=changes["insertion"], deleted=changes["deletion"])
