"""A figure in the short form of the margin."""

from __future__ import annotations

from decimal import Decimal

from annotator.model.figure import Figure

_SIGNS = {"percent": "%", "percentage_point": "pp", "basis_point": "bp"}
_NARROW = "\u202f"


def value_text(figure: Figure) -> str:
    """The margin's short form: "4 900 000 000 CNY", "+18.4 %", "2023-Q4"."""
    if figure.start or figure.end:
        return _when(figure)
    number = _numbers(figure)
    if not number:
        return figure.basis or ""
    if figure.direction and figure.low is None and figure.high is None:
        sign = {"up": "+", "down": "−"}[figure.direction]
        number = sign + number.lstrip("−") if figure.kind != "multiple" else number
    unit = _SIGNS.get(figure.kind, "×" if figure.kind == "multiple" else figure.unit)
    if figure.kind == "ordinal":
        unit = "."
        return f"{_modified(figure)}{number}{unit}"
    if figure.basis == "every":
        return f"every {number} {unit}".replace("every 1 ", "every ")
    return f"{_modified(figure)}{number} {unit}".rstrip()


def _modified(figure: Figure) -> str:
    return f"{figure.modifier} " if figure.modifier else ""


def _numbers(figure: Figure) -> str:
    if figure.value is not None:
        return grouped(figure.value)
    if figure.low is not None and figure.high is not None:
        return f"{grouped(figure.low)}–{grouped(figure.high)}"
    if figure.low is not None:
        return ("" if figure.modifier in (">", "≥") else "≥ ") + grouped(figure.low)
    if figure.high is not None:
        return ("" if figure.modifier in ("<", "≤") else "≤ ") + grouped(figure.high)
    return ""


def grouped(value: Decimal) -> str:
    """A decimal with its digits in groups of three."""
    return f"{value:,f}".replace(",", " ").replace("-", "−")


def _when(figure: Figure) -> str:
    start, end = figure.start, figure.end
    named = _calendar_name(start, end)
    if named:
        return named
    if start and end:
        return f"{start} – {end}"
    return f"from {start}" if start and figure.kind == "period" else start or f"until {end}"


def _calendar_name(start: str, end: str) -> str:
    """As in "2023", "2023-Q4", "2023-H1", "2023-10" or a day, where the interval is exactly one."""
    if len(start) != 10 or len(end) != 10:
        return ""
    months = (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])
    if start[8:] == "01" and end[8:] == "01":
        month = int(start[5:7])
        if months == 12 and month == 1:
            return start[:4]
        if months == 3 and month % 3 == 1:
            return f"{start[:4]}-Q{month // 3 + 1}"
        if months == 6 and month in (1, 7):
            return f"{start[:4]}-H{month // 6 + 1}"
        if months == 1:
            return start[:7]
        if month == 1 and months % 12 == 0 and months > 0:
            return f"{start[:4]}–{int(end[:4]) - 1}"
    if _next_day(start) == end:
        return start
    return ""


def _next_day(iso: str) -> str:
    import datetime as dt

    from annotator.figures.calendar import shift

    return shift(dt.date.fromisoformat(iso), days=1).isoformat()
