"""The text of a piece of HTML as a reader sees it, and what was passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.formats.foreign.nodes import Node
from annotator.formats.foreign.prose import Prose

_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main nav ol p pre section summary table tbody td tfoot "
    "th thead tr ul hl1 hl2 hedline byline dateline block body.content"
)
_UNSEEN_NAMES = (
    "script style head title template noscript object iframe canvas select textarea button input math rp rt link meta"
)
BLOCKS = frozenset(_BLOCK_NAMES.split())
UNSEEN = frozenset(_UNSEEN_NAMES.split())
TIGHT = frozenset(("li", "dt", "dd", "tr", "caption"))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PICTURES = frozenset(("img", "image", "svg", "picture", "media"))
_RECORDINGS = frozenset(("audio", "video"))
_LONG_CELL = 200


@dataclass(slots=True)
class Read:
    """What came of a document: its text, its first heading, and how much of each kind was passed over."""

    text: str = ""
    heading: str = ""
    counts: Counter[str] = field(default_factory=Counter[str])


def nothing_more(_node: Node) -> str:
    """Skips nothing besides what is never seen."""
    return ""


def read_html(root: Node, *, skip: Callable[[Node], str] = nothing_more) -> Read:
    """The text below a node. `skip` names the kind of an element that is to be left out ("footnotes"), or ""."""
    read = Read()
    prose = Prose()
    _Reading(prose, read, skip).element(root)
    read.text = prose.text()
    return read


class _Reading:
    def __init__(self, prose: Prose, read: Read, skip: Callable[[Node], str]) -> None:
        self._prose = prose
        self._read = read
        self._skip = skip
        self._exact = 0

    def element(self, node: Node) -> None:
        """Recursion is bounded: the parsers give no tree that is deeper than 255."""
        tag = node.tag.lower()
        kind = self._skip(node)
        if tag in UNSEEN or kind or _hidden(node):
            if kind:
                self._read.counts[kind] += 1
            return
        if tag in _PICTURES:
            self._read.counts["pictures"] += 1
        elif tag in _RECORDINGS:
            self._read.counts["recordings"] += 1
        elif tag == "br":
            self._prose.line_break()
        elif tag == "hr":
            self._prose.end()
        elif tag == "table" and is_data(node):
            self._read.counts["tables"] += 1
            self._table(node)
        elif tag in BLOCKS:
            self._block(node, tag)
        else:
            self._inside(node)

    def _block(self, node: Node, tag: str) -> None:
        gap = 1 if tag in TIGHT else 2
        self._prose.end(gap=gap)
        self._exact += tag == "pre"
        self._inside(node)
        self._exact -= tag == "pre"
        self._prose.end(gap=gap)
        if tag in _HEADINGS and not self._read.heading:
            self._read.heading = node.text()

    def _inside(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._prose.add(child, exact=bool(self._exact))
            else:
                self.element(child)

    def _table(self, table: Node) -> None:
        self._prose.end()
        for row in table.walk():
            if row.tag.lower() != "tr":
                continue
            cells = [cell.text() for cell in row.elements() if cell.tag.lower() in ("td", "th")]
            self._read.counts["pictures"] += sum(one.tag.lower() in _PICTURES for one in row.walk())
            if any(cells):
                self._prose.add("\t".join(cells).rstrip("\t"), exact=True)
            self._prose.end(gap=1)
        self._prose.end()


def is_data(table: Node) -> bool:
    """Whether a table holds data; one with another table, several paragraphs or long text in a cell is layout."""
    rows = 0
    widest = 0
    for node in table.walk():
        tag = node.tag.lower()
        if node is not table and tag == "table":
            return False
        if tag == "tr":
            rows += 1
            widest = max(widest, sum(one.tag.lower() in ("td", "th") for one in node.elements()))
        elif tag in ("td", "th"):
            blocks = sum(one.tag.lower() in ("p", "div", "ul", "ol", *_HEADINGS) for one in node.elements())
            if blocks > 2 or len(node.text()) > _LONG_CELL:
                return False
    return rows > 1 and widest > 1


def _hidden(node: Node) -> bool:
    style = node.get("style").replace(" ", "").lower()
    return "display:none" in style or "mso-hide:all" in style
