"""News feeds that were saved (RSS 0.9 to 2.0, Atom): one article for each entry."""

from __future__ import annotations

import re
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
    damaged,
    left_out,
    tables_as_lines,
    without_text,
)
from annotator.formats.foreign.charsets import xml_bytes
from annotator.formats.foreign.html_text import Read, read_html
from annotator.formats.foreign.nodes import Node, parse_html, parse_xml
from annotator.model.errors import Problem

_KIND = "a news feed"
_BEGINS = re.compile(rb"<(?:rss|feed|(?:\w+:)?RDF)[\s>]")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:[a-zA-Z]+|#\d+);")
_ATOM = "http://www.w3.org/2005/Atom"
_MEDIA = "http://search.yahoo.com/mrss/"


class Feed(ForeignImporter):
    """Reads `.rss`, `.atom` and `.xml` feeds; nothing that they link to is fetched."""

    name = "feed"
    title = "Feed (RSS, Atom)"
    suffixes = (".rss", ".atom", ".rdf")

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the first element, or by the file's ending."""
        if _BEGINS.search(head.replace(b"\0", b"")[:2048]):
            return 0.95 if b"<rss" in head or b"/Atom" in head or b"purl.org/rss" in head else 0.4
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=nodes.warm)


def _read(asked: Asked) -> Iterable[Taken]:
    root = parse_xml(xml_bytes(asked), asked.name, kind=_KIND)
    if root.tag not in ("rss", "feed", "RDF"):
        raise damaged(asked.name, _KIND, f"its first element is <{root.tag[:40]}>")
    channel = root if root.tag == "feed" else root.child("channel") or root
    entries = [node for node in root.walk() if node.tag in ("item", "entry")]
    if not entries:
        raise without_text(asked.name, ": the feed has no entries")
    known = [
        ("source", _line(channel.child("title"))),
        ("language", _line(channel.child("language")) or root.get("lang")),
    ]
    counts: Counter[str] = Counter()
    for number, entry in enumerate(entries, start=1):
        read = _content(entry, asked)
        counts += read.counts
        if read.text.strip():
            yield Found(text=read.text, pairs=(*_pairs(entry), *known), place=str(number))
            continue
        title = _line(entry.child("title"))
        told = f"The entry “{title[:80]}” holds no text." if title else "The entry holds no text."
        yield Problem(code="AN277", sentence=told, where=asked.name, line=number)
    yield from left_out(
        asked.name,
        ((counts["pictures"], "picture", "pictures"), (counts["recordings"], "recording", "recordings")),
    )
    yield from tables_as_lines(asked.name, counts["tables"])


def _content(entry: Node, asked: Asked) -> Read:
    """The longest of what an entry tells: its content, its description, its summary."""
    tellings = [
        _told(node, asked)
        for node in entry.elements()
        if node.tag in ("encoded", "content", "description", "summary") and node.space != _MEDIA
    ]
    return max(tellings, key=lambda read: len(read.text), default=Read())


def _told(node: Node, asked: Asked) -> Read:
    """The text of an element that holds plain text, HTML that was escaped, or HTML as it is."""
    kind = node.get("type") or "html"
    if any(True for _ in node.elements()):
        return read_html(Node(tag="div", children=node.children))
    words = "".join(child for child in node.children if isinstance(child, str))
    if node.get("src") or (kind not in ("html", "text", "xhtml") and not kind.startswith("text/")):
        return Read()
    if not _MARKUP.search(words) or kind == "text":
        return Read(text="\n".join(line.strip() for line in words.strip().splitlines()))
    return read_html(parse_html(f"<div>{words}</div>", asked.name))


def _pairs(entry: Node) -> Iterator[tuple[str, str]]:
    yield "title", _title(entry.child("title"))
    yield "date", _line(entry.child("pubDate", "published", "issued", "date", "updated", "modified"))
    author = entry.child("creator", "author")
    yield "author", _line((author.child("name") or author) if author is not None else None)
    links = [node for node in entry.elements() if node.tag == "link" and node.get("rel") in ("", "alternate")]
    yield "url", next((node.get("href") or node.text() for node in links), "")
    yield "id", _line(entry.child("guid", "id"))
    tags = [node.get("term") or node.text() for node in entry.elements() if node.tag in ("category", "subject")]
    yield "tags", ", ".join(dict.fromkeys(tag for tag in tags if tag))


def _title(node: Node | None) -> str:
    """Titles are escaped twice as often as not."""
    words = _line(node)
    return parse_html(f"<div>{words}</div>", "").text() if _MARKUP.search(words) else words


def _line(node: Node | None) -> str:
    return node.text() if node is not None else ""
