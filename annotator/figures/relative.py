"""Dates told from the article's day: "yesterday", "last Friday", "this March", "next winter"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from annotator.figures.ago import clock_window, count_of_units, read_counted, windows
from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, monday_of, months, moved, shift, unit_around
from annotator.figures.dayclock import NARROW_HOURS
from annotator.figures.holidays import holiday_days
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, Tokens
from annotator.figures.memory import Memory, weekday_near
from annotator.figures.numerals import read_number
from annotator.figures.repeated import read_repeated
from annotator.figures.resolve import time_figure
from annotator.figures.stamp import month_at
from annotator.figures.stretches import count_then_shift, same_again, unit_alone, unit_end, with_the
from annotator.model.figure import Figure

_PERIODS = frozenset({"week", "month", "quarter", "year", "decade", "century", "weekend", "half", "fortnight"})
_PLURALS = frozenset({"year", "month", "week", "day", "decade", "quarter"})
_THE = frozenset({"the", "in", "over"})
_HOURS = frozenset({"hour", "minute", "second"})


def read_relative(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """A date or period that counts from the article's day and begins at word `i`."""
    word = t.low[i]
    times = lang.times
    step = times.days.get(word)
    if step is not None:
        return _day(memory, t, i, step)
    if word in ("that", "same"):
        return same_again(t, memory, i)
    if word == "this" and times.shifts.get(t.low[i + 1], 0):
        found = _shifted(t, lang, memory, i + 1, times.shifts[t.low[i + 1]])
        return found._replace(first=i) if found is not None else None
    if word in times.shifts:
        return _shifted(t, lang, memory, i, times.shifts[word]) or _day_word(t, memory, i)
    if word == "day":
        return _day_word(t, memory, i)
    if word in ("year", "quarter", "month") and "end" in t.low[i + 1 : i + 3]:
        ended = unit_end(t, lang, memory, i)
        if ended is not None:
            return ended
    alone = unit_alone(t, lang, memory, i) if t.low[i - 1] == "the" or t.low[i + 1] == "after" else None
    if alone is not None:
        return alone
    if word == "weekend" and t.low[i - 1] in ("the", "that"):
        if memory.today is None:
            return Find(i, i + 1, Figure(kind="period"), 0.6, "weekend")
        nearby = [unit_around(memory.today, "weekend", step) for step in (0, -1, 1)]
        if t.low[i - 2] == "over":
            nearby[0], nearby[1] = nearby[1], nearby[0]
        return Find(i, i + 1, time_figure("period", tuple(nearby)), 0.7, "weekend")
    if (
        word == "week"
        and t.kind[i + 1] == NUM
        and t.low[i + 1].isdigit()
        and len(t.low[i + 1]) < 3
        and not t.touches(i)
    ):
        return _numbered_week(memory, i, int(t.low[i + 1]))
    if word in times.sets or word in times.every:
        return read_repeated(t, lang, i)
    if word == "recent" and times.units.get(t.low[i + 1]) in _PLURALS and t.low[i + 1].endswith("s"):
        return Find(i, i + 2, Figure(kind="period"), 0.5, "recent time")
    if word == "year" and t.low[i + 1] in ("to", "-") and t.low[i + 2] in ("date", "to"):
        return _year_to_date(t, memory, i)
    if word in times.parts_of_day and word not in times.clock_words:
        return _part_alone(t, lang, i)
    return read_counted(t, lang, memory, i) or count_then_shift(t, lang, memory, i)


def _numbered_week(memory: Memory, i: int, number: int) -> Find | None:
    """As in "week 23"."""
    if not 1 <= number <= 53:
        return None
    if memory.today is None:
        return Find(i, i + 2, Figure(kind="period"), 0.5, "numbered week")
    monday = shift(monday_of(dt.date(memory.today.year, 1, 4)), days=7 * (number - 1))
    return Find(i, i + 2, time_figure("period", (day(monday, 7, "week"),)), 0.55, "numbered week")


def _part_alone(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "in the morning" with no day."""
    if t.low[i - 1] not in ("the", "in") or t.low[i - 2] not in ("in", "during", "until", "by"):
        return None
    a, b = lang.times.parts_of_day[t.low[i]]
    if a == b:
        return None
    narrow = NARROW_HOURS.get(t.low[i])
    readings = (Figure(kind="period", start=f"{narrow[0]:02d}:00:00", end=f"{narrow[1]:02d}:00:00"),) if narrow else ()
    figure = Figure(kind="period", start=f"{a:02d}:00:00", end=f"{b:02d}:00:00", readings=readings)
    first = i - 2 if t.low[i - 1] == "the" and t.low[i - 2] == "in" else i
    return Find(first, i + 1, figure, 0.4, "part of the day")


def _year_to_date(t: Tokens, memory: Memory, i: int) -> Find | None:
    last = i + 3 if t.low[i + 1] == "to" else i + 5
    if t.low[last - 1] != "date":
        return None
    if memory.today is None:
        return Find(i, last, Figure(kind="period"), 0.6, "year to date")
    return Find(
        i,
        last,
        Figure(kind="period", start=f"{memory.today.year}-01-01", end=memory.today.isoformat()),
        0.7,
        "year to date",
    )


def _day(memory: Memory, t: Tokens, i: int, step: int) -> Find:
    interval = day(shift(memory.today, days=step)) if memory.today else NOWHEN
    figure = time_figure("date", (interval,))
    if t.low[i] in ("tonight", "tonite") and memory.today is not None:
        iso = memory.today.isoformat()
        figure = Figure(
            kind="period", start=f"{iso}T18:00:00", end=f"{shift(memory.today, days=1).isoformat()}T00:00:00"
        )
    return Find(i, i + 1, figure, 0.9, "day told from today")


def _day_word(t: Tokens, memory: Memory, i: int) -> Find | None:
    """As in "day before yesterday", "day after tomorrow"."""
    pair = (t.low[i + 1], t.low[i + 2])
    step = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}.get(pair)
    if t.low[i] != "day" or step is None:
        return None
    interval = day(shift(memory.today, days=step)) if memory.today else NOWHEN
    return with_the(t, Find(i, i + 3, time_figure("date", (interval,)), 0.92, "day told from today"))


def _shifted(t: Tokens, lang: Language, memory: Memory, i: int, step: int) -> Find | None:
    """As in "last year", "next Friday", "this March", "the past three years"."""
    low = t.low
    times = lang.times
    j = i + 1
    if low[j] in ("fiscal", "calendar", "financial", "business", "trading", "full"):
        j += 1
    weekday = times.weekdays.get(low[j])
    if weekday is not None and (t.capital(j) or low[j] not in times.doubtful_weekdays):
        if low[j].endswith("s") and low[j] not in ("tues", "weds", "thurs"):
            return None
        return Find(
            i, j + 1, time_figure("date", _weekdays(memory, weekday, step, low[i])), 0.93, "weekday told from today"
        )
    unit = times.units.get(low[j])
    if unit == "night" and low[j] in times.parts_of_day and low[i] in ("last", "next"):
        return _part_of_day(t, lang, memory, i, j, step)
    if unit is not None and not low[j].endswith("s"):
        found = _unit(memory, i, j, unit, step, low[i])
        if found is not None:
            return found
    if unit in _PLURALS and low[i] in ("coming", "past", "next", "previous", "following") and low[i - 1] in _THE:
        return Find(i, j + 1, Figure(kind="period"), 0.5, "some time from today")
    month = month_at(t, lang, j)
    if month:
        return Find(i, j + 1, time_figure("period", _months(memory, month, step)), 0.9, "month told from today")
    if low[j] in times.seasons:
        season = _seasons(memory.today, times.seasons[low[j]], step) if memory.today else (NOWHEN,)
        return Find(i, j + 1, time_figure("period", season), 0.85, "season told from today")
    if low[j] in times.parts_of_day and low[j] not in times.clock_words:
        return _part_of_day(t, lang, memory, i, j, step)
    holiday = times.holidays.at(low, j)
    if holiday is not None and not holiday[0].startswith("="):
        return _holiday(memory, i, holiday, step)
    return _window(t, lang, memory, i, j, step)


def _holiday(memory: Memory, i: int, found: tuple[str, int], step: int) -> Find | None:
    """As in "last Easter", "next Christmas"."""
    rule, last = found
    if memory.today is None:
        return Find(i, last, Figure(kind="date"), 0.8, "holiday told from today")
    number = memory.today.year
    today = memory.today.isoformat()
    years = [days for y in (number - 1, number, number + 1) if (days := holiday_days(rule, y))]
    wanted = [days for days in years if (days[0].start < today if step < 0 else days[0].start > today)]
    if step == 0:
        wanted = [days for days in years if days[0].start[:4] == today[:4]] or wanted
    if not wanted:
        return None
    main = wanted[-1] if step < 0 else wanted[0]
    kind = "period" if "/" in rule else "date"
    return Find(i, last, time_figure(kind, main), 0.88, "holiday told from today")


def _unit(memory: Memory, i: int, j: int, unit: str, step: int, word: str) -> Find | None:
    if unit in _PERIODS:
        if word == "same":
            intervals = (
                (NOWHEN,)
                if memory.year is None or unit != "year"
                else (Interval(f"{memory.year}-01-01", f"{memory.year + 1}-01-01"),)
            )
            return Find(i, j + 1, time_figure("period", intervals), 0.6, "the same period again")
        return Find(i, j + 1, time_figure("period", _units(memory, unit, step)), 0.9, "calendar unit told from today")
    if word == "same":
        return None
    if unit in ("day", "night"):
        interval = day(shift(memory.today, days=step)) if memory.today else NOWHEN
        return Find(i, j + 1, time_figure("date", (interval,)), 0.6, "day told from today")
    if unit == "weekday" and memory.today is not None and step:
        date = shift(memory.today, days=step)
        while date.weekday() > 4:
            date = shift(date, days=step)
        return Find(i, j + 1, time_figure("date", (day(date),)), 0.8, "weekday told from today")
    if unit in _HOURS and word in ("past", "last", "next"):
        return Find(i, j + 1, clock_window(memory, unit, Decimal(1), step), 0.7, "hours told from now")
    return None


def _weekdays(memory: Memory, weekday: int, step: int, word: str) -> tuple[Interval, ...]:
    today = memory.today
    if today is None:
        return (NOWHEN,)
    past, coming = weekday_near(today, weekday)
    this_week = shift(monday_of(today), days=weekday)
    if step < 0:
        strict = past if past < today else shift(past, days=-7)
        found = [strict, shift(this_week, days=-7)]
    elif step > 0:
        found = [shift(this_week, days=7), coming]
        if word in ("coming", "upcoming", "following"):
            found.reverse()
    else:
        found = [this_week, past, coming]
    return tuple(dict.fromkeys(day(date) for date in found))


def _units(memory: Memory, unit: str, step: int) -> tuple[Interval, ...]:
    today = memory.today
    if today is None:
        return (NOWHEN,)
    main = unit_around(today, unit, step)
    if step == 0 and unit == "weekend":
        return (main, unit_around(today, unit, -1))
    if step == 0 or unit == "weekend":
        return (main, day(dt.date.fromisoformat(main.start)), day(shift(dt.date.fromisoformat(main.end), days=-1)))[
            : 1 if step == 0 else 3
        ]
    edge = moved(today, unit, step)
    rolling = Interval(min(edge, today).isoformat(), max(edge, today).isoformat())
    return (main, rolling, day(edge))


def _months(memory: Memory, month: int, step: int) -> tuple[Interval, ...]:
    today = memory.today
    if today is None:
        return (NOWHEN,)
    if step == 0:
        return (months(today.year, month),)
    ahead = month > today.month
    number = today.year - (0 if month < today.month else 1) if step < 0 else today.year + (0 if ahead else 1)
    return tuple(dict.fromkeys((months(number, month), months(today.year + step, month))))


_JUST_OVER = 45  # days after its end for which "this winter" is the one that was


def _seasons(today: dt.date, month: int, step: int) -> tuple[Interval, ...]:
    this = months(today.year, month, 3, "season")
    if step == 0:
        before = months(today.year - 1, month, 3, "season")
        just_over = shift(today, days=-_JUST_OVER).isoformat() < before.end
        return (before, this) if just_over else (this, before)
    if step < 0:
        number = today.year if this.end <= today.isoformat() else today.year - 1
    else:
        number = today.year if this.start > today.isoformat() else today.year + 1
    return tuple(dict.fromkeys((months(number, month, 3, "season"), months(today.year + step, month, 3, "season"))))


def _part_of_day(t: Tokens, lang: Language, memory: Memory, i: int, j: int, step: int) -> Find | None:
    if t.low[i] not in ("this", "last", "next"):
        return None
    rule = "part of a day told from today"
    if memory.today is None:
        return Find(i, j + 1, Figure(kind="period"), 0.7, rule)
    a, b = lang.times.parts_of_day[t.low[j]]
    start = shift(memory.today, days=step)

    def hours(first: int, last: int) -> Figure:
        end = f"{start.isoformat()}T{last:02d}:00:00" if last < 24 else f"{shift(start, days=1).isoformat()}T00:00:00"
        return Figure(kind="period", start=f"{start.isoformat()}T{first:02d}:00:00", end=end)

    narrow = (hours(*NARROW_HOURS[t.low[j]]),) if t.low[j] in NARROW_HOURS else ()
    main = replace(hours(a, b), readings=(*narrow, time_figure("date", (day(start),))))
    return Find(i, j + 1, main, 0.85, rule)


def _window(t: Tokens, lang: Language, memory: Memory, i: int, j: int, step: int) -> Find | None:
    """As in "past 18 months", "next few weeks"; "previous two sessions" is no time."""
    counted = count_of_units(t, lang, j) if step else None
    if counted is None:
        return _between_lengths(t, lang, memory, i, j) if step > 0 else None
    count, unit, last = counted
    if unit in _HOURS:
        return Find(i, last, clock_window(memory, unit, count, step), 0.85, "hours told from now")
    return Find(i, last, time_figure("period", windows(memory, unit, count, step)), 0.9, "stretch told from today")


def _between_lengths(t: Tokens, lang: Language, memory: Memory, i: int, j: int) -> Find | None:
    """As in "over the next three to five years": until the later of two days, the earlier is a reading."""
    fewer = read_number(t, lang.numbers, j) if t.kind[j] == NUM or t.low[j] in lang.numbers.units else None
    if fewer is None or t.low[fewer.last] not in ("to", "or", "-", "–"):
        return None
    counted = count_of_units(t, lang, fewer.last + 1)
    if counted is None or counted[1] in _HOURS or not 0 < fewer.value < counted[0] < 1000:
        return None
    rule = "stretch told from today"
    if memory.today is None:
        return Find(i, counted[2], Figure(kind="period"), 0.85, rule)
    if any(count != int(count) for count in (fewer.value, counted[0])):
        return None
    ends = [moved(memory.today, counted[1], int(count)).isoformat() for count in (counted[0], fewer.value)]
    stretches = tuple(Interval(memory.today.isoformat(), end) for end in ends)
    return Find(i, counted[2], time_figure("period", stretches), 0.85, rule)
