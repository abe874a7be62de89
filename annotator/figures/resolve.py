"""From the fields of a date to intervals: the likeliest first, then the other readings."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, days_in, make_day, months, shift, year
from annotator.figures.memory import Memory, weekday_near
from annotator.figures.stamp import Stamp
from annotator.model.figure import Figure, FigureKind


def stamp_kind(stamp: Stamp) -> FigureKind:
    """A day is a date, anything longer a period."""
    return "date" if stamp.day is not None or stamp.weekday is not None else "period"


def find_stamp(stamp: Stamp, memory: Memory) -> Find:
    """A date alone."""
    figure = time_figure(stamp_kind(stamp), resolve(stamp, memory))
    return Find(stamp.first, stamp.last, figure, stamp.score, stamp.rule)


def time_figure(kind: FigureKind, intervals: tuple[Interval, ...]) -> Figure:
    """A figure of the first interval with the others as readings."""
    first, *rest = intervals or (NOWHEN,)
    main = Figure(kind=kind, start=first.start, end=first.end)
    others = tuple(Figure(kind=kind, start=other.start, end=other.end) for other in rest if other.start or other.end)
    return replace(main, readings=others)


def resolve(stamp: Stamp, memory: Memory) -> tuple[Interval, ...]:
    """The intervals a stamp may mean; (NOWHEN,) when its year cannot be known."""
    if stamp.month is not None:
        if stamp.year is not None:
            found = _known(stamp, memory)
        else:
            found = _without_year(stamp, memory)
        if stamp.swapped and stamp.day is not None:
            other = stamp._replace(month=stamp.day, day=stamp.month, swapped=False)
            found = (*found, *resolve(other, memory))
        return found or (NOWHEN,)
    if stamp.day is not None:
        return _day_of_month(stamp, memory)
    if stamp.weekday is not None:
        return _weekday(stamp, memory)
    if stamp.year is not None:
        return (year(stamp.year),)
    return (NOWHEN,)


def _known(stamp: Stamp, memory: Memory) -> tuple[Interval, ...]:
    number, month = stamp.year or 1, stamp.month or 1
    memory.remember(year=number)
    if stamp.day is None:
        return (months(number, month),)
    date = make_day(number, month, stamp.day)
    return (day(date),) if date is not None else ()


def _without_year(stamp: Stamp, memory: Memory) -> tuple[Interval, ...]:
    month = stamp.month or 1
    main, others = memory.nearest(month, stamp.day)
    if main is None:
        return ()
    found: list[Interval] = []
    for number in (main, *others):
        if stamp.day is None:
            found.append(months(number, month))
        else:
            date = make_day(number, month, stamp.day)
            if date is not None:
                found.append(day(date))
    if stamp.weekday is not None and len(found) > 1:  # the weekday tells the year
        found.sort(key=lambda one: dt.date.fromisoformat(one.start).weekday() != stamp.weekday)
    return tuple(found)


def _day_of_month(stamp: Stamp, memory: Memory) -> tuple[Interval, ...]:
    """As in "the 21st", "Tuesday the 19th": this month's, else the nearest month that has it on that weekday."""
    today = memory.today
    number = stamp.day or 1
    if today is None:
        return (NOWHEN,)
    found: list[dt.date] = []
    for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8, -9, 9):
        total = today.year * 12 + today.month - 1 + step
        y, m = divmod(total, 12)
        if number <= days_in(y, m + 1):
            date = dt.date(y, m + 1, number)
            if stamp.weekday is None or date.weekday() == stamp.weekday:
                found.append(date)
        if stamp.weekday is None and len(found) > 2:
            break
    found.sort(key=lambda date: abs((date - today).days))
    return tuple(day(date) for date in found[:4]) or (NOWHEN,)


def _weekday(stamp: Stamp, memory: Memory) -> tuple[Interval, ...]:
    if memory.today is None or stamp.weekday is None:
        return (NOWHEN,)
    past, coming = weekday_near(memory.today, stamp.weekday)
    if past == memory.today:
        return (day(past), day(coming), day(shift(past, days=-7)))
    return (day(past), day(coming))
