"""Puts the pieces of a page into reading order: rows, columns, and tables that are read row by row."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.formats.foreign.pdf_pieces import Piece

_ROWS = 3
"""A column is one only when so many of its lines stand beside those of another."""
_GUTTER = 0.6
_MOST_ROWS = 400
MOST_PIECES = 3_000
"""A page with more is a drawing or a trap: what compares all pieces with each other is not done there."""
_SHORT_CELL = 18
BULLET = re.compile(r"(?:[•‣▪◦●■○–—*·-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\Z")

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a block in reading order; `left` and `right` are the edges of its column."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines that stand under each other; those of a `table` are its rows."""

    lines: tuple[Line, ...]
    table: bool = False


def rows_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces whose baselines agree, from the top of the page to its bottom, each row from left to right."""
    rows: list[list[Piece]] = []
    base, size = 0.0, 0.0
    for piece in sorted(pieces, key=lambda one: -one.base):
        step = base - piece.base
        if rows and step < 0.45 * min(size, piece.size):
            rows[-1].append(piece)
        elif rows and _is_raised(rows[-1], size, piece) and step < 0.45 * piece.size:
            rows[-1].append(piece)
            base, size = piece.base, piece.size
        else:
            rows.append([piece])
            base, size = piece.base, piece.size
    for row in rows:
        row.sort(key=lambda one: one.x0)
    return rows


def _is_raised(row: list[Piece], size: float, piece: Piece) -> bool:
    """Whether a row is but a small raised mark of a line whose words come now."""
    return size < 0.75 * piece.size and all(len(one.text) <= 3 for one in row)


def with_initials(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with each large initial put back at the head of the first of the lines beside it."""
    sizes = [piece.size for piece in pieces]
    usual = statistics.median(sizes) if sizes else 0.0
    kept = list(pieces)
    if len(kept) > MOST_PIECES:
        return kept
    for initial in pieces:
        if len(initial.text) > 2 or not initial.text[:1].isalpha() or initial.size < 1.8 * usual:
            continue
        beside = [
            at
            for at, one in enumerate(kept)
            if one.size < 0.6 * initial.size
            and -1 <= one.x0 - initial.x1 < 1.5 * one.size
            and 0.3 * one.size < one.base - initial.base < initial.size
        ]
        if beside:
            first = max(beside, key=lambda at: kept[at].base)
            kept[first] = replace(kept[first], text=initial.text + kept[first].text)
            kept.remove(initial)
    return kept


def arrange(pieces: Sequence[Piece], *, depth: int = 0) -> list[Block]:
    """The blocks of a page, or of a column of it, in the order in which a person reads them."""
    rows = rows_of(pieces)
    blocks: list[Block] = []
    single: list[list[Piece]] = []
    at = 0
    while at < len(rows):
        end, gaps = _column_block(rows, at) if depth < 6 and len(rows) <= _MOST_ROWS else (at, [])
        columns = _split(rows[at:end], gaps)
        # The last line of a paragraph is no part of the table that stands below it.
        if not gaps or (len(rows[at]) == 1 and _is_table(columns, rows[at:end])):
            if single and _is_cells(rows[at]) != _is_cells(single[-1]):
                blocks.append(_block(single, cells=_is_cells(single[-1])))
                single = []
            single.append(rows[at])
            at += 1
            continue
        if single:
            blocks.append(_block(single, cells=_is_cells(single[-1])))
            single = []
        if not _is_table(columns, rows[at:end]):
            for column in columns:
                blocks += arrange(column, depth=depth + 1)
        else:
            while len(rows[end - 1]) == 1:
                end -= 1
            blocks.append(_block(rows[at:end], cells=True))
        at = end
    if single:
        blocks.append(_block(single, cells=_is_cells(single[-1])))
    return blocks


def _is_cells(row: list[Piece]) -> bool:
    """Whether a row can only be one of a table, even where it stands alone: three cells far apart."""
    far = (b.x0 - a.x1 > 5 * max(a.size, b.size) for a, b in pairwise(row))
    return len(row) > 2 and all(far)


def _column_block(rows: list[list[Piece]], start: int) -> tuple[int, list[float]]:
    """The end of the longest stretch of rows from `start` that white gutters part, and the middles of these."""
    covered: list[Interval] = []
    best: tuple[int, list[float]] = (start, [])
    parted = False
    for end in range(start, len(rows)):
        for piece in rows[end]:
            covered = _with(covered, (piece.x0, piece.x1))
        size = statistics.median(piece.size for piece in rows[end])
        gaps = [(a[1] + b[0]) / 2 for a, b in pairwise(covered) if b[0] - a[1] > _GUTTER * size]
        if parted and not gaps:
            break
        parted = bool(gaps)
        if gaps and end - start + 1 >= _ROWS:
            best = end + 1, gaps
    end, gaps = best
    # A gutter counts when there are lines enough on both of its sides.
    strong = [
        gap
        for gap in gaps
        if min(sum(any(p.x1 < gap for p in row) for row in rows[start:end]),
               sum(any(p.x0 > gap for p in row) for row in rows[start:end])) >= _ROWS
    ]  # fmt: skip
    return (end, strong) if strong else (start, [])


def _with(covered: list[Interval], new: Interval) -> list[Interval]:
    """Sorted intervals that do not touch, with one more."""
    low, high = new
    apart: list[Interval] = []
    for one in covered:
        if one[1] < low or one[0] > high:
            apart.append(one)
        else:
            low, high = min(low, one[0]), max(high, one[1])
    apart.append((low, high))
    apart.sort()
    return apart


def _split(rows: list[list[Piece]], gaps: list[float]) -> list[list[Piece]]:
    columns: list[list[Piece]] = [[] for _ in range(len(gaps) + 1)]
    for row in rows:
        for piece in row:
            columns[sum(piece.x0 > gap for gap in gaps)].append(piece)
    return columns


def _is_table(columns: list[list[Piece]], rows: list[list[Piece]]) -> bool:
    """Whether columns are those of a table (or of a list with its marks): short cells that stand side by side."""
    by_row = [rows_of(column) for column in columns]
    lengths = [statistics.median(sum(len(piece.text) for piece in row) for row in column) for column in by_row]
    if min(lengths) > _SHORT_CELL:
        return False
    fewest = min(map(len, by_row))
    beside = sum(len(row) > 1 for row in rows)
    return beside >= 0.7 * fewest


def _block(rows: list[list[Piece]], *, cells: bool = False) -> Block:
    left = min(piece.x0 for row in rows for piece in row)
    right = max(piece.x1 for row in rows for piece in row)
    lines = tuple(_line(row, left=left, right=right, cells=cells) for row in rows)
    return Block(lines=lines, table=cells and any("\t" in line.text for line in lines))


def _line(row: list[Piece], *, left: float, right: float, cells: bool) -> Line:
    text = row[0].text.strip()
    for before, piece in pairwise(row):
        marked = BULLET.match(before.text.strip()) is not None
        text += ("\t" if cells and not marked else " ") + piece.text.strip()
    longest = max(row, key=lambda piece: len(piece.text))
    return Line(
        text=text,
        x0=row[0].x0,
        x1=max(piece.x1 for piece in row),
        base=longest.base,
        size=longest.size,
        bold=all(piece.bold for piece in row),
        left=left,
        right=right,
    )
