"""Inline XML in: marks that stand around their words in the text, as ours, Stanford's and those of MUC do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.bioc_parts import value_of
from annotator.formats.foreign.nodes import Node, parse_xml
from annotator.formats.headers import describe
from annotator.formats.incoming import LARGEST_ARTICLE, IncomingArticle, ReadOptions, as_problem
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.xml_pieces import numbered
from annotator.model.errors import Problem, UserError

_OURS = re.compile(rb"<articles[\s>]")
_DECLARED = re.compile(rb"<\?xml[^>]*\?>")
_NAMES = rb"PERSON|PER|ORGANI[SZ]ATION|ORG|LOCATION|LOC|GPE|DATE|TIME|MONEY|PERCENT|MISC|ENAMEX|NUMEX|TIMEX[23]?"
_MARKED = re.compile(rb"<(%s)(?:\s[^<>]*)?>[^<]" % _NAMES)
_OTHERS = re.compile(rb"<(?:!DOCTYPE|html|nitf|newsItem|newsMessage|rss|feed|xmi:XMI|GateDocument|collection)[\s>]")
_HOLDERS = frozenset({"text", "body", "content"})
_ARTICLES = frozenset({"article", "doc", "document"})
STRUCTURE = frozenset({"p", "para", "paragraph", "s", "sent", "sentence", "div", "head", "title", "hl", "headline"})
"""What divides a text and marks nothing, in lower case."""
_BREAKS = STRUCTURE - {"s", "sent", "sentence"}
_KINDS = ("TYPE", "type", "label", "category")
_GENERAL = frozenset({"enamex", "numex", "timex", "timex2", "timex3", "entity", "ne", "name", "mark", "span"})
"""Marks whose label stands in an attribute, in lower case."""
_OWN = frozenset({"note", "value"})


class InlineXml:
    """Reads articles with `<PERSON>…</PERSON>` in their text; whatever divides the text is no mark."""

    name = "inline-xml"
    title = "Inline XML"
    suffixes = (".xml",)

    def score(self, path: Path, head: bytes) -> float:
        """By our own first element, or by well-known marks in a file that calls itself XML."""
        if _OURS.search(head) and b"<text" in head:
            return 0.97
        marked = path.suffix.lower() == ".xml" and _MARKED.search(head) and not _OTHERS.search(head)
        return 0.6 if marked else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every article of the file; UserError when it holds no text."""
        head = files.read_head(path)
        if not head:
            raise files.empty(path)
        if _OURS.search(head):
            yield from self._ours(path, head, options)
            return
        root = _parsed(files.read_bytes(path, limit=LARGEST_ARTICLE), path)
        found = [one for one in root.walk() if one.tag.lower() in _ARTICLES] or [root]
        if any(inner is not one and inner in found for one in found for inner in one.walk()):
            found = [root]
        given = 0
        for number, one in enumerate(found, 1):
            article = _article(one, f"{path.name}:{number}" if len(found) > 1 else path.name, options, path.stem)
            if article is not None:
                given += 1
                yield article
        if not given:
            raise UserError("AN205", f"“{path.name}” holds no text.", "There is nothing to import from it.")

    def _ours(self, path: Path, head: bytes, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        declared = _DECLARED.match(head)
        number = 0
        for number, piece in numbered(path, "article"):
            if isinstance(piece, Problem):
                yield piece
                return
            try:
                node = parse_xml((declared[0] if declared else b"") + piece, path.name, kind="inline XML")
            except UserError as error:
                yield as_problem(error, where=path.name, line=number)
                continue
            article = _article(node, f"{path.name}:{number}", options, "")
            yield article or Problem(code="AN835", sentence="The article has no text.", where=path.name, line=number)
        if not number:
            raise UserError("AN205", f"“{path.name}” holds no text.", "There is nothing to import from it.")


def _parsed(data: bytes, path: Path) -> Node:
    """The root of a file; one that is a text with marks and no root of its own gets one."""
    try:
        return parse_xml(data, path.name, kind="inline XML")
    except UserError as error:
        bare = data.removeprefix(b"\xef\xbb\xbf")
        if error.code != "AN273" or bare.lstrip()[:2] in (b"<?", b"<!") or b"\0" in data[:4]:
            raise
        return parse_xml(b"<text>" + bare + b"</text>", path.name, kind="inline XML")


def _article(node: Node, origin: str, options: ReadOptions, stem: str) -> IncomingArticle | None:
    """The article of an element; None without a text."""
    holder = next((one for one in node.walk() if one.tag.lower() in _HOLDERS), node)
    reading = _Reading()
    reading.take(holder)
    text = "".join(reading.parts)
    if not text.strip():
        return None
    pairs = [(name, value) for name, value in node.attributes.items() if name != "id"]
    if holder is not node:
        pairs += [(one.get("name"), _raw(one)) for one in node.elements() if one.tag == "about"]
        pairs += [
            (one.tag.lower(), one.text())
            for one in node.elements()
            if one is not holder and one.tag != "about" and one.find(holder.tag) is not holder and one.text()
        ]
    described = describe(text, pairs, options=options, stem=stem, origin=origin)
    spans = tuple(sorted(reading.spans, key=lambda one: (one.start, -one.end)))
    return replace(described, spans=spans, state="done")


@dataclass(slots=True)
class _Reading:
    """The text of an element with the marks in it."""

    parts: list[str] = field(default_factory=list[str])
    spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    length: int = 0

    def take(self, holder: Node) -> None:
        """Go through an element and all below it."""
        # Elements may nest deeper than Python does; an int is where an element that is left began.
        stack: list[Node | str | tuple[Node, int]] = list(reversed(holder.children))
        while stack:
            one = stack.pop()
            if isinstance(one, str):
                self._add(one)
            elif isinstance(one, tuple):
                self._leave(*one)
            else:
                if one.tag.lower() in _BREAKS and self.parts and not self.parts[-1].endswith("\n"):
                    self._add("\n")
                stack.append((one, self.length))
                stack.extend(reversed(one.children))

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _leave(self, node: Node, start: int) -> None:
        if node.tag.lower() in STRUCTURE or start == self.length:
            return
        kind = next((name for name in _KINDS if node.get(name)), "") if node.tag.lower() in _GENERAL else ""
        told = {name: value for name, value in node.attributes.items() if name != kind}
        figure = value_of(told.get("value", ""))
        further = "\n".join(
            f"{name}: {value}" for name, value in told.items() if value and (name not in _OWN or figure is None)
        )
        self.spans.append(
            IncomingSpan(
                start=start,
                end=self.length,
                label=node.get(kind) if kind else node.tag,
                figure=figure,
                note=told.get("note", "") or further,
            )
        )


def _raw(node: Node) -> str:
    return "".join(one for one in node.children if isinstance(one, str))
