"""Tab stops for a table, so that plain text with tabs stands in columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_VALUE = re.compile(
    r"[-+−–(±~≈<>≤≥]*[^\w\s]{0,2}\s?\d[\d\s.,:/'’]*\s?[%‰)\w€$£¥]{0,4}\)?\Z|[-–—/]\Z|n/?a\Z", re.IGNORECASE
)
_YEAR = re.compile(r"(?:[QH][1-4]\s?|FY\s?)?(?:19|20|21)\d\d\Z")


def is_value(cell: str) -> bool:
    """Whether a cell reads as a number, a percentage or a dash in its place."""
    return _VALUE.match(cell.strip()) is not None


def is_head(cells: Sequence[str]) -> bool:
    """Whether a first row names columns: no cell behind the first is a value other than a year."""
    rest = [cell.strip() for cell in cells[1:] if cell.strip()]
    return bool(rest) and all(_YEAR.match(cell) or not is_value(cell) for cell in rest)


def tab_stops(
    rows: Sequence[Sequence[str]], *, advance: Callable[[str], float], width: float, gap: float
) -> tuple[tuple[float, bool], ...]:
    """A stop for every column but the first: (place, whether cells end there); pixels.

    Columns of values end at their stop, others begin at it. The table is stretched to `width` when it is narrower.
    """
    columns = max((len(row) for row in rows), default=0)
    if columns < 2:
        return ()
    widths = [0.0] * columns
    values = [0] * columns
    filled = [0] * columns
    for row in rows:
        for column, cell in enumerate(row):
            if not cell.strip():
                continue
            widths[column] = max(widths[column], advance(cell))
            filled[column] += 1
            values[column] += is_value(cell)
    right = [values[column] * 2 > filled[column] for column in range(columns)]
    natural = sum(widths) + gap * (columns - 1)
    # One wide first column keeps the figures together at the right; otherwise the slack is shared.
    slack = max(0.0, width - natural)
    share = slack * 0.45 / (columns - 1)
    stops: list[tuple[float, bool]] = []
    place = widths[0] + slack * 0.55
    for column in range(1, columns):
        place += gap + share
        stops.append((place + widths[column], True) if right[column] else (place, False))
        place += widths[column]
    return tuple(stops)
