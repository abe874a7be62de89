"""Dates told from the article's day: "yesterday", "last Friday", "two weeks ago", "in the past 18 months", "every Monday"."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, moved, months, shift, unit_around, week_of
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, Tokens
from annotator.figures.memory import Memory, weekday_near
from annotator.figures.numerals import read_number
from annotator.figures.stamps import month_at
from annotator.model.figure import Figure, FigureKind

_PERIODS = frozenset({"week", "month", "quarter", "year", "decade", "century", "weekend", "half", "fortnight"})
_CLOCKS = {"hour": 3600, "minute": 60, "second": 1}


def read_relative(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """A date or period that counts from the article's day and begins at token `i`."""
    word = t.low[i]
    times = lang.times
    step = times.days.get(word)
    if step is not None:
        return _day(t, lang, memory, i, step)
    if word in times.shifts:
        return _shifted(t, lang, memory, i, times.shifts[word])
    if word in times.sets:
        return _find(
            i, i + 1, Figure(kind="period", value=Decimal(1), unit=times.sets[word], basis="every"), 0.5, "how often"
        )
    if word in times.every:
        return _every(t, lang, i)
    if (
        word in ("a", "an")
        or word in lang.numbers.units
        or word in lang.numbers.tens
        or word in ("few", "several", "couple", "half")
    ):
        return read_counted(t, lang, memory, i)
    if (
        word in times.parts_of_day
        and word not in times.clock_words
        and t.low[i - 1] in ("the", "in", "this", "that")
        and t.low[i - 2] in ("in", "during", "until", "by")
    ):
        a, b = times.parts_of_day[word]
        return _find(
            i,
            i + 1,
            Figure(kind="period", start=f"{a:02d}:00:00", end=f"{b:02d}:00:00" if b < 24 else "24:00:00"),
            0.4,
            "part of the day",
        )
    return None


def _find(first: int, last: int, figure: Figure, score: float, rule: str) -> Find:
    return Find(first, last, figure, score, rule)


def _of(kind: FigureKind, intervals: tuple[Interval, ...]) -> Figure:
    main, *rest = intervals
    return Figure(
        kind=kind,
        start=main.start,
        end=main.end,
        readings=tuple(Figure(kind=kind, start=x.start, end=x.end) for x in rest),
    )


def _day(t: Tokens, lang: Language, memory: Memory, i: int, step: int) -> Find:
    interval = day(shift(memory.today, days=step)) if memory.today else NOWHEN
    figure = _of("date", (interval,))
    if t.low[i] in ("tonight", "tonite") and memory.today is not None:
        iso = memory.today.isoformat()
        figure = Figure(
            kind="period", start=f"{iso}T18:00:00", end=f"{shift(memory.today, days=1).isoformat()}T00:00:00"
        )
    return _find(i, i + 1, figure, 0.9, "day told from today")


def _shifted(t: Tokens, lang: Language, memory: Memory, i: int, step: int) -> Find | None:
    """ "last year", "next Friday", "this March", "the past three years"."""
    low = t.low
    times = lang.times
    j = i + 1
    if low[i] == "same" and low[j] not in times.units:
        return None
    if low[j] in ("fiscal", "calendar", "financial", "business", "trading", "full"):
        j += 1
    weekday = times.weekdays.get(low[j])
    if weekday is not None and (t.capital(j) or low[j] not in times.doubtful_weekdays):
        if low[j].endswith("s") and low[j] not in ("tues", "weds", "thurs"):
            return None
        return _find(i, j + 1, _of("date", _weekdays(memory, weekday, step, low[i])), 0.93, "weekday told from today")
    unit = times.units.get(low[j])
    singular = unit is not None and (not low[j].endswith("s") or low[j] in ("hrs",))
    if unit in _PERIODS and singular:
        if low[i] in ("preceding", "following", "previous", "prior") and low[i] == "following" and low[j + 1] == "s":
            return None
        last = j + 1
        if low[i] == "past" and low[last] in ("the",):
            return None
        return _find(i, last, _of("period", _units(memory, unit or "", step)), 0.9, "calendar unit told from today")
    if unit in ("day", "night") and singular:
        interval = day(shift(memory.today, days=step)) if memory.today else NOWHEN
        return _find(i, j + 1, _of("date", (interval,)), 0.6, "day told from today")
    if unit in _CLOCKS and singular and low[i] in ("past", "last", "next"):
        return _find(i, j + 1, _clock_window(memory, unit or "", Decimal(1), step), 0.7, "hours told from now")
    month = month_at(t, lang, j)
    if month:
        return _find(i, j + 1, _of("period", _months(memory, month, step)), 0.9, "month told from today")
    if low[j] in times.seasons:
        if memory.today is None:
            return _find(i, j + 1, _of("period", (NOWHEN,)), 0.8, "season told from today")
        return _find(
            i, j + 1, _of("period", _seasons(memory.today, times.seasons[low[j]], step)), 0.85, "season told from today"
        )
    if low[j] in times.parts_of_day and low[j] not in times.clock_words:
        return _part_of_day(t, lang, memory, i, j, step)
    return _window(t, lang, memory, i, j, step)


def _weekdays(memory: Memory, weekday: int, step: int, word: str) -> tuple[Interval, ...]:
    today = memory.today
    if today is None:
        return (NOWHEN,)
    past, coming = weekday_near(today, weekday)
    of_week = shift(week_of(today), days=weekday)
    if step < 0:
        strict = past if past < today else shift(past, days=-7)
        return tuple(dict.fromkeys((day(strict), day(shift(of_week, days=-7)))))
    if step > 0:
        if word in ("coming", "upcoming", "following"):
            return tuple(dict.fromkeys((day(coming), day(shift(of_week, days=7)))))
        return tuple(dict.fromkeys((day(shift(of_week, days=7)), day(coming))))
    return tuple(dict.fromkeys((day(of_week), day(past), day(coming))))


def _units(memory: Memory, unit: str, step: int) -> tuple[Interval, ...]:
    today = memory.today
    if today is None:
        return (NOWHEN,)
    main = unit_around(today, unit, step)
    if step == 0 or unit in ("weekend",):
        return (main,)
    edge = moved(today, unit, step)
    rolling = Interval(min(edge, today).isoformat(), max(edge, today).isoformat())
    return (main, rolling, day(edge))


def _months(memory: Memory, month: int, step: int) -> tuple[Interval, ...]:
    today = memory.today
    if today is None:
        return (NOWHEN,)
    if step < 0:
        number = today.year if month < today.month else today.year - 1
    elif step > 0:
        number = today.year if month > today.month else today.year + 1
    else:
        return (months(today.year, month),)
    return (months(number, month), months(today.year + step, month))


def _seasons(today: dt.date, month: int, step: int) -> tuple[Interval, ...]:
    this = months(today.year, month, 3, "season")
    if step < 0:
        number = today.year if this.end <= today.isoformat() else today.year - 1
        return (months(number, month, 3, "season"), months(today.year - 1, month, 3, "season"))
    if step > 0:
        number = today.year if this.start > today.isoformat() else today.year + 1
        return (months(number, month, 3, "season"), months(today.year + 1, month, 3, "season"))
    return (this,)


def _part_of_day(t: Tokens, lang: Language, memory: Memory, i: int, j: int, step: int) -> Find | None:
    if t.low[i] not in ("this", "last", "next"):
        return None
    if memory.today is None:
        return _find(i, j + 1, Figure(kind="period"), 0.7, "part of a day told from today")
    a, b = lang.times.parts_of_day[t.low[j]]
    start = shift(memory.today, days=step)
    end = f"{start.isoformat()}T{b:02d}:00:00" if b < 24 else f"{shift(start, days=1).isoformat()}T00:00:00"
    return _find(
        i,
        j + 1,
        Figure(kind="period", start=f"{start.isoformat()}T{a:02d}:00:00", end=end),
        0.85,
        "part of a day told from today",
    )


def _window(t: Tokens, lang: Language, memory: Memory, i: int, j: int, step: int) -> Find | None:
    """ "past 18 months", "next few weeks", "previous two sessions" (not a time)."""
    if step == 0:
        return None
    counted = count_of_units(t, lang, j)
    if counted is None:
        return None
    count, unit, last = counted
    if unit in _CLOCKS:
        return _find(i, last, _clock_window(memory, unit, count, step), 0.85, "hours told from now")
    return _find(i, last, _of("period", _windows(memory, unit, count, step)), 0.9, "stretch told from today")


def _windows(memory: Memory, unit: str, count: Decimal, step: int) -> tuple[Interval, ...]:
    today = memory.today
    whole = int(count)
    if today is None or whole < 1:
        return (NOWHEN,)
    edge = moved(today, unit, step * whole)
    if count != whole:
        edge = shift(edge, days=step * int((count - whole) * {"year": 365, "month": 30, "week": 7}.get(unit, 1)))
    rolling = (
        Interval(edge.isoformat(), today.isoformat()) if step < 0 else Interval(today.isoformat(), edge.isoformat())
    )
    first = unit_around(today, unit, -whole if step < 0 else 1)
    final = unit_around(today, unit, -1 if step < 0 else whole)
    tomorrow = shift(today, days=1)
    after = (Interval(tomorrow.isoformat(), shift(edge, days=1).isoformat()),) if step > 0 else ()
    return tuple(dict.fromkeys((rolling, Interval(first.start, final.end), *after, day(edge))))


def _clock_window(memory: Memory, unit: str, count: Decimal, step: int) -> Figure:
    if memory.moment is None or abs(count) > 10**6:
        return Figure(kind="period")
    edge = memory.moment + dt.timedelta(seconds=float(count) * _CLOCKS[unit] * step)
    start, end = sorted((edge, memory.moment))
    return Figure(kind="period", start=start.isoformat(timespec="seconds"), end=end.isoformat(timespec="seconds"))


def count_of_units(t: Tokens, lang: Language, j: int) -> tuple[Decimal, str, int] | None:
    """ "three years", "a few weeks", "18-month": how many of which unit, and the token after."""
    low = t.low
    k = j
    if low[k] in ("a", "an") and low[k + 1] in ("few", "couple"):
        k += 1
    count: Decimal | None = None
    if low[k] in ("few", "several"):
        count, k = Decimal(3), k + 1
    elif low[k] == "couple":
        count, k = Decimal(2), k + 1
        if low[k] == "of":
            k += 1
    elif low[k] == "half" and low[k + 1] in ("a", "an", "-") and low[k + 2] in lang.times.units:
        count, k = Decimal("0.5"), k + 2
    elif low[k] in ("a", "an") and low[k + 1] in lang.times.units:
        count, k = Decimal(1), k + 1
    elif t.kind[k] == NUM or low[k] in lang.numbers.units or low[k] in lang.numbers.tens or low[k] in ("a", "an"):
        number = read_number(t, lang.numbers, k)
        if number is None or abs(number.value) > 10**6:
            return None
        count, k = number.value, number.last
        if low[k] == "-":
            k += 1
        if number.letter:
            return None
    if count is None:
        return None
    if low[k] in ("more", "full", "consecutive", "straight", "fiscal", "calendar", "business", "trading", "or"):
        k += 1
    unit = lang.times.units.get(low[k])
    if unit is None or (len(low[k]) < 2 and not t.touches(k - 1)) or unit == "millisecond":
        return None
    return count, unit, k + 1


def read_counted(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """ "three years ago", "a year earlier", "two weeks from now", "in two weeks", or None when it is a plain duration."""
    counted = count_of_units(t, lang, i)
    if counted is None:
        return None
    count, unit, last = counted
    low = t.low
    if low[last] in ("ago", "earlier", "back", "previously") or (
        low[last] == "before" and low[last + 1] in (".", ",", "", "that")
    ):
        if low[last] == "back" and low[last + 1] in ("to", "in", "on"):
            return None
        return _find(i, last + 1, _point(memory, unit, -count), 0.93, "time before today")
    if low[last] in ("later", "hence") or (low[last] == "from" and low[last + 1] in ("now", "today")):
        end = last + 2 if low[last] == "from" else last + 1
        return _find(i, end, _point(memory, unit, count), 0.9, "time after today")
    if (
        low[last] in ("before", "after", "from")
        and low[last + 1] in ("yesterday", "tomorrow", "today")
        and memory.today is not None
    ):
        base = shift(memory.today, days=lang.times.days[low[last + 1]])
        date = moved(base, unit, int(count) * (-1 if low[last] == "before" else 1))
        return _find(i, last + 2, _of("date", (day(date),)), 0.9, "time before or after a day")
    if low[i - 1] == "in" and low[i - 2] not in (
        "first",
        "time",
        "lowest",
        "highest",
        "best",
        "worst",
        "once",
        "level",
        "high",
        "low",
        "more",
        "least",
    ):
        if low[last] in (".", ",", "", "?", "!") and low[i - 2] not in ("rise", "fall", "drop") and _future(t, i):
            return _find(i, last, _point(memory, unit, count), 0.8, "time after today")
    return None


def _future(t: Tokens, i: int) -> bool:
    near = t.low[max(i - 10, 0) : i]
    return len(near) < 3 or any(
        word
        in (
            "will",
            "ll",
            "be",
            "expected",
            "due",
            "begin",
            "begins",
            "start",
            "starts",
            "expires",
            "would",
            "let",
            "see",
        )
        for word in near
    )


def _point(memory: Memory, unit: str, count: Decimal) -> Figure:
    today = memory.today
    if unit in _CLOCKS:
        if memory.moment is None or abs(count) > 10**7:
            return Figure(kind="time")
        moment = memory.moment + dt.timedelta(seconds=float(count) * _CLOCKS[unit])
        return Figure(kind="time", start=moment.isoformat(timespec="seconds"))
    kind: FigureKind = (
        "date" if unit in ("day", "week", "night", "weekend", "fortnight", "businessday", "weekday") else "period"
    )
    if today is None or abs(count) > 3000:
        return Figure(kind=kind)
    whole = int(count)
    date = moved(today, unit, whole)
    if count != whole:
        date = shift(date, days=int((count - whole) * {"year": 365, "month": 30, "week": 7}.get(unit, 1)))
    around = unit_around(date, unit)
    if kind == "date":
        return _of(kind, (day(date), around) if unit != "day" else (day(date),))
    return _of(kind, (around, day(date)))


def _every(t: Tokens, lang: Language, i: int) -> Find | None:
    """ "every Monday", "each year", "every two weeks"."""
    low = t.low
    j = i + 1
    if low[j] == "other":
        j += 1
    unit = lang.times.units.get(low[j])
    if unit is not None and len(low[j]) > 1:
        count = Decimal(2 if j > i + 1 else 1)
        return _find(i, j + 1, Figure(kind="period", value=count, unit=unit, basis="every"), 0.6, "how often")
    if low[j] in lang.times.weekdays:
        return _find(i, j + 1, Figure(kind="period", value=Decimal(1), unit="week", basis="every"), 0.6, "how often")
    counted = count_of_units(t, lang, j)
    if counted is not None:
        return _find(
            i, counted[2], Figure(kind="period", value=counted[0], unit=counted[1], basis="every"), 0.6, "how often"
        )
    if low[j] in lang.times.parts_of_day:
        return _find(i, j + 1, Figure(kind="period", value=Decimal(1), unit="day", basis="every"), 0.6, "how often")
    return None
