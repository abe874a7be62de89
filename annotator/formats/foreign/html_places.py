"""The text of a piece of HTML as a reader sees it, in which every place of its document tree is known."""

from __future__ import annotations

import re
from itertools import accumulate

from annotator.formats.foreign.html_text import BLOCKS, TIGHT, UNSEEN
from annotator.formats.foreign.nodes import Node, parse_html

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_STEP = re.compile(r"/(text\(\)|[A-Za-z][\w.:-]*)(?:\[(\d{1,6})\])?")
_IMPLIED = frozenset({"tbody", "html", "body"})


class Page:
    """The visible text, and where the text nodes of the document lie in it.

    `raw` are all text nodes of the body one after the other, as a browser counts them.
    """

    def __init__(self, html: str, name: str) -> None:
        # A comment parts two text nodes, and paths count them.
        root = parse_html(_COMMENT.sub("<x-comment></x-comment>", html), name)
        self._body: Node = root.find("body") or root
        self._starts: dict[tuple[int, int], int] = {}
        self._raw: list[str] = []
        self._length = 0
        self._out: list[str] = []
        self._places: list[int] = []
        self._gap = ""
        self._element(self._body, exact=False, seen=True)
        self.raw = "".join(self._raw)
        self.text = "".join(self._out)

    def place(self, first: int, last: int) -> tuple[int, int] | None:
        """The stretch of the text that a stretch of `raw` is; None when nothing of it is seen."""
        if not 0 <= first < last <= len(self.raw):
            return None
        shown = [self._places[at] for at in range(first, last) if self._places[at] >= 0]
        return (shown[0], shown[-1] + 1) if shown else None

    def at(self, path: str, offset: int, *, utf16: bool) -> int | None:
        """Where in `raw` an offset in the text node at a path from the body lies; None when there is no such node."""
        found = self._node(path)
        if found is None:
            return None
        start, text = found
        if utf16:
            units = list(accumulate((1 + (letter > "\uffff") for letter in text), initial=0))
            return start + units.index(offset) if offset in units else None
        return start + offset if 0 <= offset <= len(text) else None

    def _node(self, path: str) -> tuple[int, str] | None:
        node: Node = self._body
        at = 0
        while step := _STEP.match(path, at):
            at = step.end()
            name, number = step[1].lower(), int(step[2] or 1)
            if name == "text()":
                texts = [child for child in node.children if isinstance(child, str)]
                known = at == len(path) and 0 < number <= len(texts)
                return (self._starts[id(node), number], texts[number - 1]) if known else None
            below: list[Node] = [child for child in node.elements() if child.tag.lower() == name]
            if 0 < number <= len(below):
                node = below[number - 1]
            elif name not in _IMPLIED:  # browsers put some elements in that nobody wrote
                return None
        return None

    def _element(self, node: Node, *, exact: bool, seen: bool) -> None:
        tag = node.tag.lower()
        seen = seen and tag not in UNSEEN
        exact = exact or tag == "pre"
        gap = "\t" if tag in ("td", "th") else "\n" if tag in TIGHT else "\n\n" if tag in BLOCKS else ""
        if tag == "br":
            self._part("\n")
        self._part(gap)
        count = 0
        for child in node.children:
            if isinstance(child, str):
                count += 1
                self._starts[id(node), count] = self._length
                self._text(child, exact=exact, seen=seen)
            else:
                self._element(child, exact=exact, seen=seen)
        self._part(gap)

    def _part(self, gap: str) -> None:
        """Something has to stand between what was and what comes; the widest wins."""
        if len(gap) > len(self._gap) or (gap and self._gap == " "):
            self._gap = gap

    def _text(self, text: str, *, exact: bool, seen: bool) -> None:
        self._raw.append(text)
        self._length += len(text)
        for letter in text:
            if not seen:
                self._places.append(-1)
            elif letter.isspace() and letter != "\xa0" and not exact:
                self._places.append(-1)
                self._part(" ")
            else:
                if self._gap and self._out:
                    self._out += self._gap
                self._gap = ""
                self._places.append(len(self._out))
                self._out.append(letter)
