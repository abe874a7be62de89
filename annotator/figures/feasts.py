"""Feasts of calendars that follow the moon: Jewish, Islamic, Hindu and Orthodox, each as days of a common year."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable

from annotator.figures.calendar import Interval, day, easter_julian, shift

_FIRST, _LAST = 1600, 2399  # the years for which the rules below are trusted
_HEBREW_EPOCH = -1_373_427  # the day before 1 Tishri of the year 1, counted as dt.date.toordinal counts
_ISLAMIC_EPOCH = 227_015
_LUNATION = 29.530588861
_NEW_MOON = 730_125.598  # the first mean new moon of the year 2000, as an ordinal of days in universal time
_INDIA = 5.5 / 24


def feast(rule: str, number: int) -> tuple[Interval, ...]:
    """The days of a feast in a year, the likeliest first; () when the calendar does not know or the feast is not in it.

    Rules: "jR+9" counts days from 1 Tishri, "jP-30" from Passover, "jH" is Hanukkah; "i9-1" is the first day of the
    ninth Islamic month; "o-48" counts from Orthodox Easter; "d8-0" is the new moon of the eighth Hindu month, "d8-15"
    its full moon; "/8" after any of them makes it eight days long.
    """
    if not _FIRST <= number <= _LAST:
        return ()
    body, _, length = rule.partition("/")
    count = int(length or 1)
    return tuple(day(date, count, "days") for date in _KINDS[body[0]](body[1:], number))


def _orthodox(body: str, number: int) -> list[dt.date]:
    return [shift(easter_julian(number), days=int(body or 0))]


def _jewish(body: str, number: int) -> list[dt.date]:
    tishri = _new_year(number + 3761)
    if body == "H":
        long = _new_year(number + 3762) - tishri in (355, 385)
        begins = tishri + (84 if long else 83)
    elif body[0] == "R":
        begins = tishri + int(body[1:] or 0)
    else:
        begins = tishri - 163 + int(body[1:] or 0)
        if body == "P+112" and dt.date.fromordinal(begins).weekday() == 5:
            begins += 1
        if body == "P+20":
            begins += {0: 1, 4: -1, 5: -2}.get(dt.date.fromordinal(begins).weekday(), 0)
        if body == "P+12":
            begins += {4: -1, 6: 1}.get(dt.date.fromordinal(begins).weekday(), 0)
    found = dt.date.fromordinal(begins)
    return [found, shift(found, days=-1)]  # it begins on the evening before


def _new_year(year: int) -> int:
    """1 Tishri of a Hebrew year, as an ordinal."""
    before, here, after = (_elapsed(y) for y in (year - 1, year, year + 1))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _HEBREW_EPOCH + here + delay


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def _islamic(body: str, number: int) -> list[dt.date]:
    """By the arithmetic calendar; the moon may be sighted a day before or after."""
    month, day_of_month = (int(x) for x in body.split("-"))
    guess = (number - 622) * 33 // 32
    found: list[dt.date] = []
    for year in range(guess - 1, guess + 4):
        ordinal = _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
        date = dt.date.fromordinal(ordinal + day_of_month - 1)
        if date.year == number:
            found += [date, shift(date, days=-1), shift(date, days=1)]
    return found


def _hindu(body: str, number: int) -> list[dt.date]:
    """A lunar day, counted from the new moon a month begins with; months are named by the sun's place."""
    month, lunar_day = (int(x) for x in body.split("-"))
    for index in range(round((dt.date(number, 1, 1).toordinal() - _NEW_MOON) / _LUNATION) - 1, 10**6):
        begins, ends = _moon(index), _moon(index + 1)
        if begins - 40 > dt.date(number, 12, 31).toordinal():
            return []
        here, after = _sign(begins), _sign(ends)
        if here == after or (here + 1) % 12 + 1 != month:  # the same sign twice: a leap month
            continue
        moment = begins + (ends - begins) * lunar_day / 30 if lunar_day else ends
        if lunar_day == 15:
            moment = _full(index)
        # The feast is on the day at whose sunset the lunar day reigns.
        date = dt.date.fromordinal(math.floor(moment + _INDIA - 0.75))
        if date.year == number:
            return [date, shift(date, days=-1), shift(date, days=1)]
    return []


def _moon(index: int, phase: float = 0.0) -> float:
    """A new moon by its mean time and the four largest terms of its course."""
    k = index + phase
    sun = math.radians(2.5534 + 29.10535670 * k)
    moon = math.radians(201.5643 + 385.81693528 * k)
    node = math.radians(160.7108 + 390.67050284 * k)
    mean = _NEW_MOON + _LUNATION * k
    course = -0.4072 * math.sin(moon) + 0.1724 * math.sin(sun)
    return mean + course + 0.0161 * math.sin(2 * moon) + 0.0104 * math.sin(2 * node)


def _full(index: int) -> float:
    return _moon(index, 0.5)


def _sign(moment: float) -> int:
    """The sign of the zodiac, among the stars, that the sun stands in."""
    days = moment - 730_120.5
    anomaly = math.radians(357.529 + 0.98560028 * days)
    longitude = 280.459 + 0.98564736 * days + 1.915 * math.sin(anomaly) + 0.02 * math.sin(2 * anomaly)
    stars = 23.853 + 3.82e-5 * days
    return int((longitude - stars) % 360 // 30)


_KINDS: dict[str, Callable[[str, int], list[dt.date]]] = {
    "o": _orthodox,
    "j": _jewish,
    "i": _islamic,
    "d": _hindu,
}
