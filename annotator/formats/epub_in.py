"""Electronic books (.epub): one article for each chapter, in the order of the book."""

from __future__ import annotations

import posixpath
import urllib.parse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.foreign import nodes
from annotator.formats.foreign.asking import (
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    damaged,
    left_out,
    tables_as_lines,
    without_text,
)
from annotator.formats.foreign.html_text import Read, read_html
from annotator.formats.foreign.nodes import Node, parse_html, parse_xml
from annotator.formats.foreign.packages import Package, locked
from annotator.formats.incoming import EncodingQuestion, as_problem
from annotator.formats.web_page import page_text
from annotator.model.errors import Problem, UserError

_LARGEST = 128 * 2**20
_KIND = "an EPUB"
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/html+xml")
_ABOUT = {
    "creator": "author", "date": "date", "language": "language", "publisher": "publisher", "identifier": "identifier",
    "subject": "subject", "rights": "rights",
}  # fmt: skip
# Parts of a book that are no reading matter, by the types that EPUB gives them.
_NO_CHAPTER = frozenset(
    ("toc", "cover", "landmarks", "page-list", "titlepage", "copyright-page", "loi", "lot", "index")
)
_NOTES = ("footnote", "endnote", "rearnote", "footnotes", "endnotes", "rearnotes")


class Epub(ForeignImporter):
    """Reads `.epub` files; covers, tables of contents and pages without text are left out and told."""

    name = "epub"
    title = "EPUB book"
    suffixes = (".epub",)

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND, limit=_LARGEST)

    def score(self, path: Path, head: bytes) -> float:
        """By the type at the beginning of its archive, or by the file's ending."""
        if b"mimetypeapplication/epub+zip" in head[:120]:
            return 0.95
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    path: str
    kind: str
    properties: str


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=nodes.warm)


def _read(asked: Asked) -> Iterable[Taken]:
    package = Package(asked.data, asked.name, kind=_KIND)
    if b"encryption" in (rights := package.part("META-INF/encryption.xml")) and b"xmlenc#aes" in rights:
        raise locked(asked.name)
    container = parse_xml(package.required("META-INF/container.xml"), asked.name, kind=_KIND)
    rootfile = container.find("rootfile")
    opf_path = rootfile.get("full-path") if rootfile is not None else ""
    opf = parse_xml(package.required(opf_path), asked.name, kind=_KIND)
    parts = _spine(opf, posixpath.dirname(opf_path))
    if not parts:
        raise damaged(asked.name, _KIND, "it names no chapters")
    book, pairs = _about(opf)
    counts: Counter[str] = Counter()
    chapters = 0
    for number, part in enumerate(parts, start=1):
        if part.kind not in _PAGES or "nav" in part.properties.split():
            counts["tables of contents"] += "nav" in part.properties.split()
            continue
        page = package.part(part.path)
        try:
            read = _chapter(page, asked)
        except EncodingQuestion:
            raise
        except UserError as error:
            yield as_problem(error, where=f"{asked.name}:{number}")
            continue
        counts += read.counts
        if not read.text.strip():
            counts["pages"] += not read.counts["front"]
            continue
        chapters += 1
        source = (("source", book),) if book else ()
        yield Found(text=read.text, place=str(number), title=read.heading, pairs=(*source, *pairs))
    if not chapters:
        raise without_text(asked.name, "", "It may be a book of pictures.")
    yield from _told(asked.name, counts)


def _chapter(page: bytes, asked: Asked) -> Read:
    text = page_text(page, Path(asked.name), encoding=asked.options.encoding) if page else ""
    root = parse_html(text, asked.name)
    body = root.find("body") or root
    if _types(body) & _NO_CHAPTER or any(_types(one) & _NO_CHAPTER for one in body.elements()):
        return Read(counts=Counter({"front": 1}))
    read = read_html(body, skip=_skip)
    title = root.find("title")
    if not read.heading and title is not None:
        read.heading = title.text()
    return read


def _types(node: Node) -> set[str]:
    return set(node.get("epub:type").lower().split()) | {node.get("role").lower().removeprefix("doc-")}


def _skip(node: Node) -> str:
    types = _types(node)
    if node.tag in ("aside", "section", "div", "li", "p") and any(one in types for one in _NOTES):
        return "footnotes"
    if node.tag == "a" and "noteref" in types:
        return "references"
    if node.tag == "nav":
        return "tables of contents"
    return "numbers" if "pagebreak" in types else ""


def _spine(opf: Node, folder: str) -> list[_Part]:
    items: dict[str, _Part] = {}
    spine: list[str] = []
    for node in opf.walk():
        if node.tag == "item":
            path = posixpath.normpath(posixpath.join(folder, urllib.parse.unquote(node.get("href"))))
            items.setdefault(
                node.get("id"), _Part(path=path, kind=node.get("media-type"), properties=node.get("properties"))
            )
        elif node.tag == "itemref":
            spine.append(node.get("idref"))
    return [items[one] for one in dict.fromkeys(spine) if one in items]


def _about(opf: Node) -> tuple[str, tuple[tuple[str, str], ...]]:
    metadata = opf.find("metadata")
    title = ""
    pairs: dict[str, str] = {}
    for node in metadata.walk() if metadata is not None else ():
        value = node.text()
        if node.tag == "title" and not title:
            title = value
        elif node.tag == "creator" and "author" in pairs and value:
            pairs["author"] += f", {value}"
        elif node.tag in _ABOUT and value:
            pairs.setdefault(_ABOUT[node.tag], value)
    if not title:
        title = pairs.pop("publisher", "")
    return title, tuple(pairs.items())


def _told(name: str, counts: Counter[str]) -> Iterator[Problem]:
    yield from left_out(
        name,
        (
            (counts["pictures"], "picture", "pictures"),
            (counts["footnotes"], "footnote", "footnotes"),
            (counts["tables of contents"], "table of contents", "tables of contents"),
            (counts["front"], "cover, title or index page", "cover, title and index pages"),
            (counts["pages"], "page without text", "pages without text"),
            (counts["recordings"], "recording", "recordings"),
        ),
    )
    yield from tables_as_lines(name, counts["tables"])
