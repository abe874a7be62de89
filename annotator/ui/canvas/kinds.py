"""What each paragraph is on the page: headline, subheading, prose, list item, table row or a gap."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from annotator.text.paragraphs import Paragraph

Kind = Literal["heading", "subheading", "prose", "item", "table", "gap"]

_BULLET = re.compile(r"\s{0,8}(?:[-•‣▪◦*–—·]|\d{1,3}[.)]|[a-z][.)])[ \t\u00a0]+(?=\S)")
_CLOSING = frozenset('.,;:!?…"”’»)]。，！？；：」』؟۔')
_SUBHEADING_LONGEST = 80
_BODY_SHORTEST = 100
# A run of table rows is cut into tables of at most this many rows, so that one row never costs a million.
_TABLE_ROWS = 120


class Table(NamedTuple):
    """Paragraphs `[first, last]` that are set as rows of one table."""

    first: int
    last: int


def bullet_length(text: str) -> int:
    """How many characters of a paragraph are its bullet or number, 0 when it has none."""
    found = _BULLET.match(text[:24])
    return found.end() if found else 0


def find_tables(text: str, paragraphs: Sequence[Paragraph]) -> list[Table]:
    """Runs of paragraphs with tabs between their words: two rows at least, or one with two tabs."""
    starts = [paragraph.start for paragraph in paragraphs]
    rows: list[int] = []
    at = text.find("\t")
    while at >= 0:
        index = bisect_right(starts, at) - 1
        paragraph = paragraphs[index]
        if at < paragraph.end and text[paragraph.start : at].strip():
            rows.append(index)
            at = text.find("\t", paragraph.end)
        else:
            at = text.find("\t", at + 1)
    tables: list[Table] = []
    begin = 0
    for place in range(1, len(rows) + 1):
        if place < len(rows) and rows[place] == rows[place - 1] + 1 and place - begin < _TABLE_ROWS:
            continue
        first, last = rows[begin], rows[place - 1]
        paragraph = paragraphs[first]
        if last > first or text.count("\t", paragraph.start, paragraph.end) >= 2:
            tables.append(Table(first, last))
        begin = place
    return tables


class Kinds:
    """Says for any paragraph what it is, looking at its neighbours only."""

    __slots__ = ("_heading_end", "_paragraphs", "_table_starts", "_text", "tables")

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], *, heading_end: int = 0) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._heading_end = heading_end
        self.tables = find_tables(text, paragraphs)
        self._table_starts = [table.first for table in self.tables]

    def table_of(self, index: int) -> Table | None:
        """The table that a paragraph is a row of."""
        place = bisect_right(self._table_starts, index) - 1
        if place >= 0 and index <= self.tables[place].last:
            return self.tables[place]
        return None

    def of(self, index: int) -> Kind:
        """What the paragraph is."""
        paragraph = self._paragraphs[index]
        length = paragraph.end - paragraph.start
        if self._is_gap(index):
            return "gap"
        if paragraph.end <= self._heading_end:
            return "heading"
        if self.table_of(index) is not None:
            return "table"
        if length <= _SUBHEADING_LONGEST and self._is_subheading(index):
            return "subheading"
        if bullet_length(self._text[paragraph.start : min(paragraph.end, paragraph.start + 24)]):
            return "item"
        return "prose"

    def _is_gap(self, index: int) -> bool:
        paragraph = self._paragraphs[index]
        length = paragraph.end - paragraph.start
        return length == 0 or (length < 200 and self._text[paragraph.start : paragraph.end].isspace())

    def _is_subheading(self, index: int) -> bool:
        """A short line without a full stop, alone between gaps, with a longer paragraph behind it."""
        paragraphs, text = self._paragraphs, self._text
        line = text[paragraphs[index].start : paragraphs[index].end].strip()
        if not line or line[-1] in _CLOSING or bullet_length(line) or not line[0].isalnum():
            return False
        if index + 2 >= len(paragraphs) or (index > 0 and not self._is_gap(index - 1)):
            return False
        following = paragraphs[index + 2]
        return (
            index > 0
            and self._is_gap(index + 1)
            and following.end - following.start >= _BODY_SHORTEST
            and self.table_of(index + 2) is None
        )
