"""Holidays: the day each falls on in a year."""

from __future__ import annotations

import datetime as dt

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, easter, make_day, nth_weekday, shift
from annotator.figures.feasts import feast
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
    if number is None:
        number, after = _shifted(t, lang, memory, last)
    guesses: list[int] = []
    if number is not None:
        guesses, last = [number], after
    elif memory.today is not None:
        guesses = [memory.today.year, memory.today.year - 1, memory.today.year + 1]
    years = [days for y in guesses if (days := holiday_days(rule, y))]
    if memory.today is not None and number is None:
        today = memory.today
        years.sort(key=lambda days: abs((dt.date.fromisoformat(days[0].start) - today).days))
    kind = "period" if "/" in rule else "date"
    if t.low[last] == "weekend" and t.start[last] - t.end[last - 1] == 1 and kind == "date":
        number, after = year_after(t, lang, last + 1, joined=False) if number is None else (number, last + 1)
        if number is not None and len(guesses) > 1:
            years = [holiday_days(rule, number)]
        return period_find(i, after, tuple(_weekend(days[0]) for days in years if days), 0.85, "weekend of a holiday")
    if not years:
        return period_find(i, last, (NOWHEN,), 0.7, "holiday", kind)
    first, *others = years
    return period_find(i, last, (*first, *(days[0] for days in others)), 0.85, "holiday", kind)


def _shifted(t: Tokens, lang: Language, memory: Memory, j: int) -> tuple[int | None, int]:
    """As in "of this year", "last year", and the token after."""
    k = j + 1 if t.low[j] == "of" else j
    step = lang.times.shifts.get(t.low[k])
    if memory.today is None or step is None or t.low[k + 1] != "year":
        return None, j
    return memory.today.year + step, k + 2


def _weekend(interval: Interval) -> Interval:
    """The weekend a holiday is nearest to, with the holiday when it stands beside it."""
    date = dt.date.fromisoformat(interval.start)
    weekday = date.weekday()
    if weekday == 0:
        return day(shift(date, days=-2), 3, "weekend")
    if weekday in (3, 4):
        return day(date, 7 - weekday, "weekend")
    return day(shift(date, days=5 - weekday if weekday in (5, 6) else -2 - weekday), 2, "weekend")


def holiday_days(rule: str, number: int) -> tuple[Interval, ...]:
    """The days a holiday takes in a year, the likeliest first; () when the calendar does not know."""
    if rule.startswith("~"):
        return feast(rule[1:], number)
    date = holiday_date(rule, number)
    return (day(date),) if date is not None else ()


def holiday_date(rule: str, number: int) -> dt.date | None:
    """The day a holiday falls on in a year; None when the calendar does not know."""
    if not 1 <= number <= 9998:
        return None
    if rule.startswith("cny"):
        found = _NEW_YEARS.get(number)
        date = make_day(number, found // 100, found % 100) if found else None
        return shift(date, days=int(rule[3:] or 0)) if date else None
    if rule == "earthhour":
        return _earth_hour(number)
    if rule == "parsi":  # its years have 365 days
        return shift(dt.date(2018, 8, 17), days=365 * (number - 2018)) if 1900 < number < 2100 else None
    if rule[0] in "ws":
        return _off_weekend(make_day(number, int(rule[1:3]), int(rule[4:])), saturday=rule[0] == "w")
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


def _earth_hour(number: int) -> dt.date | None:
    """The last Saturday of March, a week earlier where that is the day before Easter."""
    date = nth_weekday(number, 3, -1, 5)
    if date is not None and 1583 <= number < 9000 and shift(date, days=1) == easter(number):
        return shift(date, days=-7)
    return date


def _off_weekend(date: dt.date | None, *, saturday: bool) -> dt.date | None:
    """A day that is kept on the working day nearest to it, or only on a Saturday in place of a Sunday."""
    if date is None:
        return None
    if saturday:
        return shift(date, days={5: -1, 6: 1}.get(date.weekday(), 0))
    return shift(date, days=-1 if date.weekday() == 6 else 0)
