"""The scale that a table's heading gives to its numbers: "Dollars in millions, except per share amounts"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from annotator.figures.currencies import CODES, CURRENCY_NAMES, SIGN_PREFIXES, SIGNS
from annotator.figures.digits import EXACT, plain
from annotator.figures.found import FoundFigure
from annotator.model.figure import Figure

_SCALES = {"thousand": 3, "million": 6, "billion": 9, "000": 3, "k": 3, "m": 6, "mn": 6, "mio": 6, "bn": 9}
_NAME = r"[A-Za-z.]+(?: [A-Za-z]+)?"
_WORDED = re.compile(
    rf"(?:\b({_NAME}) )?\bin (thousand|million|billion)s?\b(?: of)?(?: ({_NAME}|[$€£¥₹]))?", re.IGNORECASE
)
_SIGNED = re.compile(
    r"(?<![\w$])((?:[A-Z]{1,3})?[$€£¥₹]|[A-Z]{3}|[Ee]uros?|[Dd]ollars?|[Yy]en|[Yy]uan|[Pp]ounds)[ '’]{0,2}"
    r"(000|k|m|mn|mio|bn|[Tt]housand|[Mm]illion|[Bb]illion)s?(?![\w%])"
)
_HINT = re.compile(
    r"in (?:thousand|million|billion)|[$€£¥₹] ?(?:m|bn|k)\b|[a-z€$£¥] (?:mn?|bn|[mb]illion)s?\b|['’]000"
    r"|[A-Z]{3} ?(?:m|bn)",
    re.IGNORECASE,
)
_CELL = re.compile(r"\t|\||  +")
_PER_SHARE = re.compile(r"\bper\b.{0,30}\b(?:share|unit|ads|adr|ounce|barrel|tonne|ton)\b|\beps\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:branches|employees|staff|headcount|workers|stores|shops|outlets|customers|clients|subscribers|users|visitors"
    r"|members|vehicles|aircraft|vessels|ships|rooms|homes|sites|countries|shares|volumes?|units|number of|people|days"
    r"|rate|ratio|margin|yield|return on|average price|tonnes|barrels|ounces)\b",
    re.IGNORECASE,
)
_OF_DATES = re.compile(r"(?:19|20)\d\d|000|\b[QH]\d\b|\b\d{1,2}(?= [A-Z][a-z]{2})|(?<=[a-z.] )\d{1,2}\b")
_NUMERIC = re.compile(r"[^A-Za-z]*\d[^A-Za-z]*")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/]\d\d)?")
_LONGEST_HEADING = 160
_PROSE = 12  # words in a line without cells: the table is over


class Scale(NamedTuple):
    """What a heading says of the numbers below it; `currency` "" when it tells none, `words` are its own."""

    factor: Decimal
    currency: str
    words: str


class _Columns(NamedTuple):
    """What holds for a row: the scale of the whole table, and those of single columns."""

    whole: Scale | None
    single: dict[int, Scale]


class _Row(NamedTuple):
    start: int
    end: int
    cells: tuple[tuple[int, int], ...]


def in_scale_of_heading(text: str, found: Sequence[FoundFigure]) -> tuple[FoundFigure, ...]:
    """The figures with those in tables brought to the scale that the table's heading tells.

    A heading above a table ("in millions of euros"), a column's ("Revenue (€m)") and a row's own label count.
    Rows of amounts per share keep their numbers, rows that count things are not made money. The number as it is
    written stays among the readings.
    """
    if not found or _CELL.search(text) is None or _HINT.search(text) is None:
        return tuple(found)
    rows, headings = _rows_with_scales(text)
    if not rows:
        return tuple(found)
    told: list[FoundFigure] = []
    place = 0
    for one in found:
        if any(start <= one.start and one.end <= end for start, end in headings):
            continue  # "thousands of dollars" in a heading is a scale, no amount
        while place < len(rows) and rows[place][0].end <= one.start:
            place += 1
        inside = place < len(rows) and rows[place][0].start <= one.start
        told.append(_scaled(text, one, *rows[place]) if inside else one)
    return tuple(told)


def _rows_with_scales(text: str) -> tuple[list[tuple[_Row, _Columns]], list[tuple[int, int]]]:
    """The rows of tables that stand under a scale, and where in the text the scales are told."""
    rows: list[tuple[_Row, _Columns]] = []
    headings: list[tuple[int, int]] = []
    now = _Columns(None, {})
    blank = start = 0
    for line in text.splitlines(keepends=True):
        row = _row(line, start)
        start += len(line)
        if not line.strip():
            blank += 1
            now = now if blank < 2 else _Columns(now.whole, {})
            continue
        blank = 0
        if len(row.cells) < 2:
            told = _scale(text, row.start, row.end) if _may_head(line) else None
            if told is not None:
                now = _Columns(told[0], {})
                headings.append(told[1])
            elif len(line.split()) > _PROSE:
                now = _Columns(None, {})
            continue
        heads = {number: told for number, cell in enumerate(row.cells) if (told := _scale(text, *cell))}
        headings.extend(place for _, place in heads.values())
        scales = {number: scale for number, (scale, _) in heads.items()}
        if scales and not any(_is_number(text[a:b]) for a, b in row.cells[1:]):
            now = _Columns(scales.pop(0, now.whole), scales)
            continue
        whole = scales.get(0, now.whole)
        if whole is not None or now.single:
            rows.append((row, _Columns(whole, {} if 0 in scales else now.single)))
    return rows, headings


def _may_head(line: str) -> bool:
    """Whether a line without cells is short and free of numbers, dates apart: it may head a table."""
    if len(line) > _LONGEST_HEADING or line.rstrip().endswith("."):
        return False
    return not any(sign.isdigit() for sign in _OF_DATES.sub("", line))


def _is_number(cell: str) -> bool:
    """Whether a cell holds a number to be scaled, rather than words, a year or "H1 2030"."""
    return bool(_NUMERIC.fullmatch(cell)) and not _YEAR.fullmatch(cell.strip())


def _row(line: str, start: int) -> _Row:
    """A line and its cells, in code points of the text; the first cell may be empty."""
    cells: list[tuple[int, int]] = []
    at = 0
    body = line.rstrip("\r\n")
    for match in _CELL.finditer(body):
        cells.append((start + at, start + match.start()))
        at = match.end()
    cells.append((start + at, start + len(body)))
    if body.lstrip().startswith("|"):
        cells = cells[1:]
    return _Row(start, start + len(body), tuple(cells))


def _scale(text: str, start: int, end: int) -> tuple[Scale, tuple[int, int]] | None:
    """The scale that the words of a heading tell, as in "(in millions of euros)", "£m", "US$'000", and its place."""
    match = _WORDED.search(text, start, end)
    if match is not None:
        names = [name for name in (match.group(1), match.group(3)) if name]
        currency = next((code for name in names if (code := _currency(name))), "")
    else:
        match = _SIGNED.search(text, start, end)
        currency = _currency(match.group(1)) if match is not None else ""
        if match is None or not currency:
            return None
    factor = Decimal(10) ** _SCALES[match.group(2).lower()]
    return Scale(factor, currency, match.group().strip()), match.span()


def _currency(name: str) -> str:
    low = name.lower().strip()
    if low in SIGNS:
        return SIGNS[low]
    if low[:-1] in SIGN_PREFIXES and low.endswith("$"):
        return SIGN_PREFIXES[low[:-1]]
    if low in CURRENCY_NAMES:
        return CURRENCY_NAMES[low]
    if " " in low:
        return _currency(low.rpartition(" ")[2]) or _currency(low.partition(" ")[0])
    return CODES.get(low, "") if name.isupper() and len(name) == 3 else ""


def _scaled(text: str, one: FoundFigure, row: _Row, columns: _Columns) -> FoundFigure:
    figure = one.figure
    column = next((n for n, (a, b) in enumerate(row.cells) if a <= one.start < max(b, a + 1)), 0)
    scale = columns.single.get(column) or columns.whole
    bare = figure.kind == "count" and not figure.unit
    if scale is None or column == 0 or not (bare or figure.kind == "money") or _own_scale(text, one):
        return one
    label = text[slice(*row.cells[0])]
    each = bool(_PER_SHARE.search(label))
    if bare and not each and column not in columns.single and _COUNTED.search(label):
        return one
    one = _bracketed(text, one) if bare else one
    figure = one.figure
    currency = scale.currency if bare else figure.unit
    factor = Decimal(1) if each else scale.factor
    if bare and factor == 1 and not currency:
        return one
    readings = (_times(figure, Decimal(1), ""), *(_times(reading, factor, "") for reading in figure.readings))
    told = replace(_times(figure, factor, currency), readings=readings if factor != 1 or bare else figure.readings)
    how = ", an amount for each" if each else ""
    return replace(
        one,
        figure=told,
        score=max(one.score, 0.85 if currency else 0.7),
        rule=f"{one.rule}{how}, under the heading “{scale.words}”",
    )


def _own_scale(text: str, one: FoundFigure) -> bool:
    """Whether an amount of money tells its scale itself, as in "$5 million", "€3m"."""
    written = text[one.start : one.end]
    return one.figure.kind == "money" and bool(re.search(r"\d\s?[A-Za-z]", written))


def _bracketed(text: str, one: FoundFigure) -> FoundFigure:
    """As in "(903)": a number alone in brackets is negative in a table, and the brackets belong to it."""
    value = one.figure.value
    if value is None or value <= 0 or text[one.start - 1 : one.start] != "(" or text[one.end : one.end + 1] != ")":
        return one
    return replace(one, start=one.start - 1, end=one.end + 1, figure=replace(one.figure, value=-value))


def _times(figure: Figure, factor: Decimal, currency: str) -> Figure:
    def by(number: Decimal | None) -> Decimal | None:
        return None if number is None else plain(EXACT.multiply(number, factor))

    unit = currency or figure.unit
    return replace(
        figure,
        kind="money" if currency else figure.kind,
        value=by(figure.value),
        low=by(figure.low),
        high=by(figure.high),
        unit=unit,
        readings=(),
    )
