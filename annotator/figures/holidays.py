"""Holidays: the day each falls on in a year."""

from __future__ import annotations

import datetime as dt

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, easter, make_day, nth_weekday, shift
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.figures.memory import Memory
from annotator.figures.yearly import period_find, year_after

# The lunar new year by year, as month and day in one number.
_NEW_YEARS = {
    2000: 205, 2001: 124, 2002: 212, 2003: 201, 2004: 122, 2005: 209, 2006: 129, 2007: 218, 2008: 207, 2009: 126,
    2010: 214, 2011: 203, 2012: 123, 2013: 210, 2014: 131, 2015: 219, 2016: 208, 2017: 128, 2018: 216, 2019: 205,
    2020: 125, 2021: 212, 2022: 201, 2023: 122, 2024: 210, 2025: 129, 2026: 217, 2027: 206, 2028: 126, 2029: 213,
    2030: 203,
}  # fmt: skip


def read_holiday(t: Tokens, lang: Language, memory: Memory, i: int, found: tuple[str, int]) -> Find | None:
    rule, last = found
    if rule.startswith("="):
        start, _, end = rule[1:].partition("/")
        return period_find(i, last, (Interval(start, end, "days"),), 0.7, "name of a period")
    number, after = year_after(t, lang, last, joined=False)
    guesses: list[int] = []
    if number is not None:
        guesses, last = [number], after
    elif memory.today is not None:
        guesses = [memory.today.year, memory.today.year - 1, memory.today.year + 1]
    dates = [date for y in guesses if (date := holiday_date(rule, y)) is not None]
    if memory.today is not None and number is None:
        today = memory.today
        dates.sort(key=lambda date: abs((date - today).days))
    if not dates:
        return period_find(i, last, (NOWHEN,), 0.7, "holiday", "date")
    return period_find(i, last, tuple(day(date) for date in dates), 0.85, "holiday", "date")


def holiday_date(rule: str, number: int) -> dt.date | None:
    """The day a holiday falls on in a year; None when the calendar does not know."""
    if not 1 <= number <= 9998:
        return None
    if rule == "cny":
        found = _NEW_YEARS.get(number)
        return make_day(number, found // 100, found % 100) if found else None
    if rule == "earthhour":
        return nth_weekday(number, 3, -1, 5)
    if rule.startswith("e"):
        return shift(easter(number), days=int(rule[1:].partition(":")[0] or 0)) if 1583 <= number < 9000 else None
    if rule.startswith("n"):
        body, _, extra = rule[1:].partition("+")
        month, nth, weekday = (int(x) for x in body.split("-"))
        date = nth_weekday(number, month, nth, weekday)
        return shift(date, days=int(extra or 0)) if date else None
    if rule.startswith("l"):
        month, weekday = (int(x) for x in rule[1:].split("-"))
        return nth_weekday(number, month, -1, weekday)
    month, number_of_day = (int(x) for x in rule.split("-"))
    return make_day(number, month, number_of_day)
