"""When a company's year ends, as the article tells it, and the fiscal years and quarters that follow from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from annotator.figures.calendar import Interval, months
from annotator.figures.english_time import TIMES
from annotator.figures.found import FoundFigure
from annotator.model.figure import Figure

_FISCAL = re.compile(r"\b(?:[Ff]iscal|FY\d*|[Ff]inancial[- ]year|[Bb]usiness[- ]year)", re.ASCII)
_WORDS = ("iscal", "FY", "inancial year", "inancial-year", "usiness year", "usiness-year")
_MONTH = "(" + "|".join(sorted((m.capitalize() for m in TIMES.months if len(m) > 2), key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
_YEAR = r"(?:(?: \d{1,2}(?:st|nd|rd|th)?)?,? (\d{4}))?"
_ENDED = r"(?:ends?|ended|ending|closes?|closed|finishes)"
_ENDS = re.compile(
    r"\b(?:(?i:fiscal|financial|business|full)[- ]year|[Ff]iscal|FY)(?: ?(\d{4}|\d\d\b))?(?:'s)?(?: year)?"
    rf"(?:(?:, which|, that| that| which|,)?(?: (?!quarter|half|month)\w+){{0,3}}? {_ENDED}(?: on| in)?| to| through)"
    rf" (?:the end of )?{_DAY}{_MONTH}{_YEAR}"
)
_BEGINS = re.compile(
    rf"\b(?i:fiscal|financial|business)[- ]year (?:\w+ ){{0,2}}?(?:starts?|begins?|began|runs? from|starting|beginning)"
    rf"(?: on| in)? (?:the )?{_DAY}{_MONTH}"
)
_WHICH = "(first|second|third|fourth|final)"
_QUARTER_ENDS = re.compile(
    rf"\b(?:[Ff]iscal {_WHICH}[- ]quarter|{_WHICH}[- ]fiscal[- ]quarter|[Ff]iscal (Q[1-4]))(?:, which| that)?"
    rf" (?:{_ENDED}|to|through)(?: on| in)? {_DAY}{_MONTH}"
)
_PLACE = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4}
_TWO_YEARS = re.compile(r"\d{4}\s?[-/–]\s?\d\d(?:\d\d)?\b")
_PERIODS = frozenset({"fiscal year", "quarter", "half year"})
# Where "2030-31" is the usual way to write one, the month in which it ends.
_USUAL = {
    "India": 3,
    "Indian": 3,
    "Japan": 3,
    "Hong Kong": 3,
    "Singapore": 3,
    "Australia": 6,
    "Pakistan": 6,
    "Bangladesh": 6,
}


class YearEnd(NamedTuple):
    """The last month of a fiscal year, and how many years its name lies behind the year in which it ends."""

    month: int
    behind: int = 0


def in_fiscal_year(text: str, found: Sequence[FoundFigure], *, date: str) -> tuple[FoundFigure, ...]:
    """The figures with fiscal years, quarters and halves laid where the article says that the fiscal year ends.

    Only what is called fiscal is moved; the calendar's own interval stays as a reading. Without a year-end in the
    article, or with two different ones, nothing changes.
    """
    if not any(word in text for word in _WORDS):
        return tuple(found)
    end = year_end(text)
    if end is None or (end.month == 12 and not end.behind):
        return tuple(found)
    return tuple(_moved(text, one, end, date) if _is_fiscal(text, one) else one for one in found)


def year_end(text: str) -> YearEnd | None:
    """The year-end that an article tells, or None when it tells none or several."""
    told: set[int] = set()
    behind = 0
    for match in _ENDS.finditer(text):
        told.add(_month(match.group(2)))
        if match.group(1) and match.group(3):
            behind = int(match.group(3)) % 100 - int(match.group(1)) % 100
    for match in _BEGINS.finditer(text):
        told.add((_month(match.group(1)) - 2) % 12 + 1)
    for match in _QUARTER_ENDS.finditer(text):
        which = _PLACE[match.group(1) or match.group(2) or match.group(3)]
        told.add((_month(match.group(4)) + 3 * (4 - which) - 1) % 12 + 1)
    if not told and _TWO_YEARS.search(text):
        told = {month for nation, month in _USUAL.items() if nation in text}
    return YearEnd(told.pop(), behind if behind in (0, 1) else 0) if len(told) == 1 else None


def _month(name: str) -> int:
    return TIMES.months[name.lower()]


def _is_fiscal(text: str, one: FoundFigure) -> bool:
    """Whether a period is called fiscal, in its own words or right before them."""
    if one.figure.kind != "period" or one.rule not in _PERIODS or not one.figure.start:
        return False
    return bool(_FISCAL.search(text, max(0, one.start - 10), one.end))


def _moved(text: str, one: FoundFigure, end: YearEnd, date: str) -> FoundFigure:
    two = _TWO_YEARS.search(text, one.start, one.end) is not None
    step = end.month if two else end.month - 12 + 12 * end.behind
    calendar = (one.figure, *one.figure.readings)
    moved = [told for each in calendar if (told := _shifted(each, step)) is not None]
    if not moved:
        return one
    if len(moved) > 1 and date:  # a quarter without a year: the last that had begun
        moved.sort(
            key=lambda each: (each.start > date[:10], each.start if each.start > date[:10] else _turned(each.start))
        )
    kept = [replace(each, readings=()) for each in calendar]
    if not end.behind and end.month < 4 and not two:  # some name a year that ends early for the year it began in
        kept = [each for base in moved[:1] if (each := _shifted(base, 12)) is not None] + kept
    readings = tuple(each for each in (*moved[1:], *kept) if each.start != moved[0].start)
    return replace(one, figure=replace(moved[0], readings=readings), rule=f"{one.rule} that ends as the article says")


def _turned(start: str) -> str:
    """A key that sorts days backwards."""
    return "".join(chr(ord("9") - int(sign)) if sign.isdigit() else sign for sign in start)


def _shifted(figure: Figure, step: int) -> Figure | None:
    """A whole-month period `step` months on; None when it is no such period or leaves the calendar."""
    if not figure.start.endswith("-01") or not figure.end.endswith("-01") or len(figure.start) != 10:
        return None
    a, b = (int(day[:4]) * 12 + int(day[5:7]) - 1 for day in (figure.start, figure.end))
    interval: Interval = months((a + step) // 12, (a + step) % 12 + 1, b - a)
    return replace(figure, start=interval.start, end=interval.end, readings=()) if interval.start else None
