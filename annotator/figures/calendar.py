"""Days, months, quarters and years as half-open ISO intervals; nothing here reads text."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from annotator.figures.lists import table

Grain = str  # "year", "half", "quarter", "month", "week", "day", "hour", "minute", "second", …
_FIRST, _LAST = 1, 9998


class Interval(NamedTuple):
    """A half-open stretch of time in ISO 8601; "" is an open end."""

    start: str
    end: str
    grain: Grain = "day"


NOWHEN = Interval("", "", "")


def _inside(first: int, last: int) -> bool:
    return first >= _FIRST and last <= _LAST + 1


def year(number: int, count: int = 1) -> Interval:
    """The calendar years from `number` on; NOWHEN outside the calendar."""
    if not _inside(number, number + count):
        return NOWHEN
    return Interval(f"{number:04d}-01-01", f"{number + count:04d}-01-01", "year" if count == 1 else "years")


def months(number: int, month: int, count: int = 1, grain: Grain = "month") -> Interval:
    """`count` months from a month on; the month may lie outside 1 to 12. NOWHEN outside the calendar."""
    y, m = divmod(number * 12 + month - 1, 12)
    y2, m2 = divmod(y * 12 + m + count, 12)
    if not _inside(y, y2):
        return NOWHEN
    return Interval(f"{y:04d}-{m + 1:02d}-01", f"{y2:04d}-{m2 + 1:02d}-01", grain)


def quarter(number: int, which: int) -> Interval:
    """A calendar quarter; the quarter may lie outside 1 to 4."""
    return months(number, which * 3 - 2, 3, "quarter")


def day(date: dt.date, count: int = 1, grain: Grain = "day") -> Interval:
    """`count` days from a day on."""
    return Interval(date.isoformat(), shift(date, days=count).isoformat(), grain)


def make_day(number: int, month: int, number_of_day: int) -> dt.date | None:
    """The day, or None when the calendar has no such day."""
    try:
        return dt.date(number, month, number_of_day)
    except ValueError:
        return None


def shift(date: dt.date, *, days: int = 0, by_months: int = 0) -> dt.date:
    """A day moved by days and months, kept inside the calendar; the 31st falls back to the month's last."""
    if by_months:
        total = date.year * 12 + date.month - 1 + by_months
        number, month = divmod(total, 12)
        number = min(max(number, _FIRST), _LAST)
        date = dt.date(number, month + 1, min(date.day, days_in(number, month + 1)))
    ordinal = min(max(date.toordinal() + days, 1), dt.date(_LAST, 12, 31).toordinal())
    return dt.date.fromordinal(ordinal)


def days_in(number: int, month: int) -> int:
    """How many days a month has."""
    following = dt.date(number + month // 12, month % 12 + 1, 1)
    return (following - dt.timedelta(days=1)).day


def monday_of(date: dt.date) -> dt.date:
    """The Monday of the week a day lies in."""
    return shift(date, days=-date.weekday())


def nth_weekday(number: int, month: int, nth: int, weekday: int) -> dt.date | None:
    """The nth Monday (…) of a month; -1 is the last."""
    if nth > 0:
        first = dt.date(number, month, 1)
        found = shift(first, days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        last = dt.date(number, month, days_in(number, month))
        found = shift(last, days=-((last.weekday() - weekday) % 7))
    return found if found.month == month else None


def easter(number: int) -> dt.date:
    """Easter Sunday of a year in the Gregorian calendar."""
    golden = number % 19
    century, rest = divmod(number, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, date = divmod(epact + sunday - 7 * late + 114, 31)
    return dt.date(number, month, date + 1)


def easter_julian(number: int) -> dt.date:
    """Easter Sunday of the Orthodox churches, told in the Gregorian calendar."""
    moon = (19 * (number % 19) + 15) % 30
    sunday = (2 * (number % 4) + 4 * (number % 7) - moon + 34) % 7
    month, date = divmod(moon + sunday + 114, 31)
    return shift(dt.date(number, month, date + 1), days=number // 100 - number // 400 - 2)


def moved(date: dt.date, unit: str, count: int) -> dt.date:
    """A day moved by a number of calendar units."""
    if unit in ("day", "night"):
        return shift(date, days=count)
    if unit in ("businessday", "weekday"):
        return working_day(date, count)
    if unit in ("week", "weekend"):
        return shift(date, days=7 * count)
    if unit == "fortnight":
        return shift(date, days=14 * count)
    factor = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}.get(
        unit
    )
    if factor is None or abs(count) > 12000:
        return date
    return shift(date, by_months=max(min(factor * count, 120_000), -120_000))


def working_day(date: dt.date, count: int) -> dt.date:
    """A day moved by a number of days from Monday to Friday."""
    step = 1 if count > 0 else -1
    weeks, rest = divmod(abs(count), 5)
    date = shift(date, days=7 * weeks * step)
    while rest:
        date = shift(date, days=step)
        rest -= date.weekday() < 5
    while date.weekday() > 4 and count:
        date = shift(date, days=-step)
    return date


def unit_around(date: dt.date, unit: str, step: int = 0) -> Interval:
    """The calendar unit a day lies in, or the one `step` units away."""
    if unit in ("day", "night"):
        return day(shift(date, days=step))
    if unit == "week":
        return day(shift(monday_of(date), days=7 * step), 7, "week")
    if unit == "fortnight":
        return day(shift(monday_of(date), days=14 * step), 14, "week")
    if unit == "weekend":
        return day(shift(monday_of(date), days=7 * step + 5), 2, "weekend")
    if unit == "month":
        return months(date.year, date.month + step)
    if unit == "quarter":
        return quarter(date.year, (date.month - 1) // 3 + 1 + step)
    if unit == "half":
        return months(date.year, (date.month - 1) // 6 * 6 + 1 + 6 * step, 6, "half")
    if unit == "year":
        return year(date.year + step)
    if unit == "decade":
        return year(date.year // 10 * 10 + 10 * step, 10)
    if unit == "century":
        return year(date.year // 100 * 100 + 100 * step, 100)
    return NOWHEN


SECONDS = table(
    """
    0.000001: microsecond
    0.001: millisecond
    1: second
    60: minute
    3600: hour
    86400: day, night, businessday, weekday
    604800: week
    172800: weekend
    1209600: fortnight
    2592000: month
    7776000: quarter
    15552000: half
    31536000: year
    315360000: decade
    3153600000: century
    31536000000: millennium
    """
)
"""The length of a unit of time in seconds; a month counts 30 days, a year 365."""
