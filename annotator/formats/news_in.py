"""What news agencies send: NITF, NewsML-G2 and the older NewsML, alone or packed in one another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from annotator.formats.foreign import nodes
from annotator.formats.foreign.asking import (
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    left_out,
    tables_as_lines,
    without_text,
)
from annotator.formats.foreign.charsets import xml_bytes
from annotator.formats.foreign.html_text import Read, read_html
from annotator.formats.foreign.nodes import NOTHING, Node, parse_html, parse_xml
from annotator.model.errors import UserError

_KIND = "news XML"
_BEGINS = re.compile(rb"<(?:\w+:)?(?:nitf|newsItem|newsMessage|packageItem|NewsML)[\s>]")
_BY = re.compile(r"(?:by|von|par|por|di|door)\s+", re.IGNORECASE)
_ITEMS = ("newsItem", "NewsItem")


class NewsXml(ForeignImporter):
    """Reads the XML of news agencies, and tells which other `.xml` files nobody reads."""

    name = "news"
    title = "News XML"
    suffixes = (".xml", ".nitf", ".newsml")

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the first element; a little for any XML, so that its tags are never taken for text."""
        head = head.replace(b"\0", b"")
        if _BEGINS.search(head):
            return 0.95
        if path.suffix.lower() in self.suffixes or head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith(b"<?xml"):
            return 0.2
        return 0.0


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=nodes.warm)


def _read(asked: Asked) -> Iterable[Taken]:
    root = parse_xml(xml_bytes(asked), asked.name, kind=_KIND)
    counts: Counter[str] = Counter()
    if root.tag == "nitf":
        found = [_nitf(root)]
        items = 1
    else:
        nodes_of = [node for node in root.walk() if node.tag in _ITEMS]
        if not nodes_of:
            raise UserError(
                "AN280",
                f"“{asked.name}” is XML of a kind (<{root.tag[:60]}>) that no importer reads.",
                "Save it as text, HTML or NITF.",
            )
        found = [_item(node, asked) for node in nodes_of]
        items = len(nodes_of)
    given = 0
    for number, (read, pairs) in enumerate(found, start=1):
        counts += read.counts
        if read.text.strip():
            given += 1
            yield Found(text=read.text, pairs=pairs, place=str(number) if items > 1 else "")
    if not given:
        raise without_text(asked.name, " in its news items", "They may be pictures, or point to texts elsewhere.")
    yield from left_out(
        asked.name,
        (
            (items - given, "news item without text", "news items without text"),
            (counts["pictures"], "picture or recording", "pictures and recordings"),
            (counts["notes"], "editor's note", "editors' notes"),
        ),
    )
    yield from tables_as_lines(asked.name, counts["tables"])


Item = tuple[Read, tuple[tuple[str, str], ...]]


def _skip(node: Node) -> str:
    return "notes" if node.tag in ("note", "ednote", "ed-msg") else ""


def _nitf(root: Node) -> Item:
    head = root.find("body.head") or NOTHING
    data = root.find("docdata") or NOTHING
    content = root.find("body.content") or root.find("body") or NOTHING
    issued = data.find("date.issue", "date.release") or NOTHING
    line = root.find("dateline")
    pairs = (
        ("title", _first(head.find("hl1", "hedline"), root.find("title"))),
        ("author", _BY.sub("", _byline(head), count=1)),
        ("date", issued.get("norm") or issued.text() or _attribute(head.find("story.date"), "norm")),
        ("source", _first(head.find("distributor"), None) or _attribute(root.find("doc.copyright"), "holder")),
        ("language", root.get("lang") or content.get("lang") or _attribute(root.find("body"), "lang")),
        ("dateline", line.text() if line is not None else ""),
        ("id", _attribute(data.find("doc-id"), "id-string")),
    )
    return read_html(content, skip=_skip), _told(pairs)


def _byline(head: Node) -> str:
    byline = head.find("byline")
    if byline is None:
        return ""
    return _first(byline.find("person"), byline)


def _item(node: Node, asked: Asked) -> Item:
    """A news item: what it says about itself, and the NITF, HTML or text in it."""
    read, inner = _content(node, asked)
    language = node.find("language", "Language") or NOTHING
    provider = node.find("provider", "Provider") or NOTHING
    party = provider.find("Party", "name") or provider
    pairs = (
        ("title", _first(node.find("headline", "HeadLine"), node.find("title"))),
        ("author", _BY.sub("", _first(node.find("by", "ByLine"), None), count=1)),
        ("date", _first(node.find("contentCreated", "firstCreated", "FirstCreated", "versionCreated"), None)),
        ("source", party.get("FormalName") or party.text() or provider.get("literal") or provider.get("qcode")),
        ("language", language.get("tag") or language.get("FormalName")),
        ("dateline", _first(node.find("dateline", "DateLine"), None)),
        ("slugline", _first(node.find("slugline", "SlugLine"), None)),
        ("id", node.get("guid") or _first(node.find("PublicIdentifier"), None)),
    )
    own = _told(pairs)
    known = {name for name, _ in own}
    return read, (*own, *(pair for pair in inner if pair[0] not in known))


def _content(node: Node, asked: Asked) -> Item:
    nitf = node.find("nitf")
    if nitf is not None:
        return _nitf(nitf)
    html = node.find("html")
    if html is not None:
        return read_html(html.find("body") or html, skip=_skip), ()
    for holder in node.walk():
        if holder.tag not in ("inlineXML", "inlineData", "DataContent"):
            continue
        if any(True for _ in holder.elements()):
            read = read_html(Node(tag="div", children=holder.children), skip=_skip)
        else:
            words = "".join(child for child in holder.children if isinstance(child, str))
            kind = holder.get("contenttype")
            read = read_html(parse_html(words, asked.name)) if "html" in kind else Read(text=words.strip())
        if read.text.strip():
            return read, ()
    return Read(), ()


def _told(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in pairs if value)


def _first(node: Node | None, other: Node | None) -> str:
    return next((one.text() for one in (node, other) if one is not None and one.text()), "")


def _attribute(node: Node | None, name: str) -> str:
    return node.get(name) if node is not None else ""
