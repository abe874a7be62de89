"""Names in brackets, as CoNLL-2012 has them in a column (`(ORG*`, `*)`) and treebanks in MISC (`Entity=(1-person`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.formats.incoming_spans import IncomingSpan

_CELL = re.compile(r"(?:\*|\((?!ARG|V\b|R-|C-)[A-Z][A-Z_]*(?:\*|\))|\*\))\Z")
_PIECE = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")
_PART = re.compile(r"\[\d+/\d+\]\Z")
_TYPE = "etype"
_FIELDS = ("eid", _TYPE)


def bracket_column(rows: Sequence[Sequence[str]]) -> int | None:
    """The first column whose cells are names in brackets or none, and that has one; arguments of verbs are none."""
    width = min(map(len, rows), default=0)
    for column in range(width):
        cells = [row[column] for row in rows]
        if any(cell.startswith("(") for cell in cells) and all(map(_CELL.match, cells)):
            return column
    return None


class BracketColumn:
    """The names of a column, one cell after the other; a name that is never closed is none."""

    def __init__(self) -> None:
        self.spans: list[IncomingSpan] = []
        self._open: tuple[int, str] | None = None

    def cell(self, cell: str, start: int, end: int) -> None:
        """Take the cell of the word from `start` to `end`."""
        if cell.startswith("("):
            self._open = (start, cell.strip("(*)"))
        if cell.endswith(")") and self._open is not None:
            begin, label = self._open
            self.spans.append(IncomingSpan(start=begin, end=end, label=label))
            self._open = None


class Entities:
    """The entities that treebanks bracket in MISC, nested and crossing; those without a type are left out."""

    def __init__(self) -> None:
        self.spans: list[IncomingSpan] = []
        self._fields: Sequence[str] = _FIELDS
        self._open: dict[str, list[tuple[int, str]]] = {}

    def declare(self, fields: str) -> None:
        """`# global.Entity = eid-etype-head-other`: what the parts of an opening bracket are."""
        self._fields = fields.strip().split("-")

    def forget(self) -> None:
        """Another document begins: nothing goes on into it."""
        self.spans = []
        self._open.clear()

    def value(self, value: str, start: int, end: int) -> None:
        """Take the value at the word from `start` to `end`."""
        for opened, at_once, closed in _PIECE.findall(value):
            if opened:
                parts = opened.split("-")
                told = dict(zip(self._fields, parts, strict=False))
                key = _PART.sub("", parts[0])
                label = told.get(_TYPE, "")
                if at_once:
                    self._add(start, end, label)
                else:
                    self._open.setdefault(key, []).append((start, label))
            elif below := self._open.get(_PART.sub("", closed.split("-")[0])):
                begin, label = below.pop()
                self._add(begin, end, label)

    def _add(self, start: int, end: int, label: str) -> None:
        if label and label != "_":
            self.spans.append(IncomingSpan(start=start, end=end, label=label))
