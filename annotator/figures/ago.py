"""Counted units of time from the article's day: "three years ago", "the past 18 months", "a few hours"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, SECONDS, Interval, day, moved, shift, unit_around, year
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.memory import Memory
from annotator.figures.modifiers import bound
from annotator.figures.numerals import read_number
from annotator.figures.resolve import time_figure
from annotator.model.figure import Figure, FigureKind

_CLOCKS = {"hour": 3600, "minute": 60, "second": 1}
_DAYS = frozenset({"day", "week", "night", "weekend", "fortnight", "businessday", "weekday"})
_WHOLE = frozenset({"day", "week", "month", "year", "night", "hour"})
_SOLID = {"year": 365, "month": 30, "week": 7}
_VAGUE = {"few": Decimal(3), "several": Decimal(3), "couple": Decimal(2)}
_FILLERS = words(
    """
    more full consecutive straight fiscal calendar business trading working or long short whole solid
    """
)
# An article before a unit of time is "per", unless one of these stands before it.
_BEFORE_AN = words(
    """
    in for about than within after over nearly almost of took last least under around only just quarter by wait until
    and with spent spend lasting takes take first every roughly during , . ( or is was be
    """
)


def count_of_units(t: Tokens, lang: Language, j: int) -> tuple[Decimal, str, int] | None:
    """As in "three years", "a few weeks", "18-month": how many of which unit, and the token after."""
    try:
        return t.counted[j]
    except KeyError:
        found = t.counted[j] = _count_of_units(t, lang, j)
        return found


def _count_of_units(t: Tokens, lang: Language, j: int) -> tuple[Decimal, str, int] | None:
    low = t.low
    units = lang.times.units
    if t.kind[j] == NUM and units.keys().isdisjoint(low[j + 1 : j + 6]):
        return None
    k = j + 1 if low[j] in ("a", "an") and low[j + 1] in _VAGUE else j
    vague = _VAGUE.get(low[k])
    if vague is not None:
        count, k = vague, k + 1
        if low[k] == "of":
            k += 1
    elif low[k] == "half" and low[k + 1] in ("a", "an", "-") and low[k + 2] in units:
        count, k = Decimal("0.5"), k + 2
    elif low[k] in _ENTIRE and units.get(low[_dashed(t, k + 1)]) in _WHOLE and not low[_dashed(t, k + 1)].endswith("s"):
        count, k = Decimal(1), _dashed(t, k + 1)
    elif (low[k] in ("a", "an") and low[k + 1] in units) or (
        low[k] == "another" and low[k + 1] in _FILLERS and low[k + 2] in ("day", "week", "month", "year")
    ):
        count, k = Decimal(1), k + 1
    elif t.kind[k] == NUM or low[k] in lang.numbers.units or low[k] in lang.numbers.tens or low[k] in ("a", "an", "½"):
        number = read_number(t, lang.numbers, k)
        if number is None or abs(number.value) > 10**11 or number.letter:
            return None
        count, k = number.value, number.last
        if low[k] == "-":
            k += 1
    else:
        return None
    working = False
    while low[k] in _FILLERS and k < j + 8:
        working = working or low[k] in _WORKING
        k += 1
    unit = units.get(low[k])
    if working and unit == "day":
        unit = "businessday"
    if unit is None or (len(low[k]) < 2 and (t.capital(k) or not t.touches(k - 1))) or unit == "millisecond":
        return None
    return count, unit, k + 1


_WORKING = frozenset({"business", "trading", "working"})
_ENTIRE = frozenset({"another", "all", "full", "entire"})


def _dashed(t: Tokens, j: int) -> int:
    return j + 1 if t.low[j] == "-" and t.touches(j - 1) else j


def read_counted(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "three years ago", "a year earlier", "in two weeks"; also "an hour" and "a few minutes"."""
    counted = count_of_units(t, lang, i)
    if counted is None:
        return None
    parts, last = more_units(t, lang, counted)
    low = t.low
    word = low[last]
    if word in ("ago", "earlier", "previously") or (
        word == "back" and low[last + 1] not in ("to", "in", "on", "at", "from", "into")
    ):
        return Find(i, last + 1, _point(memory, parts, -1, later=word != "ago"), 0.93, "time before today")
    if word == "before" and low[last + 1] in (".", ",", "", "that"):
        return Find(i, last + 1, _point(memory, parts, -1, later=True), 0.8, "time before today")
    if word in ("later", "hence") and low[last + 1] not in ("this", "in"):
        return Find(i, last + 1, _point(memory, parts, 1, later=word == "later"), 0.9, "time after today")
    if word == "from" and low[last + 1] in ("now", "today", "tomorrow", "yesterday"):
        return Find(
            i, last + 2, _point(memory, parts, 1, base=lang.times.days.get(low[last + 1], 0)), 0.9, "time after today"
        )
    if word in ("before", "after") and low[last + 1] in lang.times.days and memory.today is not None:
        step = -1 if word == "before" else 1
        return Find(
            i, last + 2, _point(memory, parts, step, base=lang.times.days[low[last + 1]]), 0.9, "time from a day"
        )
    j = i - 2 if low[i - 1] in _ABOUT else i - 1
    if low[j] == "in" and word == "'" and low[last + 1] == "time" and parts[-1][1] not in _CLOCKS:
        return _ahead(t, memory, parts, j, last + 2)  # "in two years' time"
    if low[j] in ("in", "within") and low[last] not in ("of", "old", "-"):
        if _future(t, j, parts[-1][1]):
            return _ahead(t, memory, parts, j, last)
        if low[j] == "within" and len(parts) == 1:
            plain = Figure(kind="duration", value=parts[0][0], unit=parts[0][1], modifier="≤")
            return Find(j, last, replace(plain, readings=looked_ahead(memory, plain)), 0.75, "duration with a bound")
    return _plain(t, lang, i, counted, parts, last)


def counted_from(t: Tokens, lang: Language, memory: Memory, i: int, inner: Callable[[int], Find | None]) -> Find | None:
    """As in "3 days after January 12", "the day before Christmas", "two months from next Friday"."""
    single = t.low[i] == "day" and t.low[i - 1] == "the" and t.low[i + 1] in ("before", "after")
    counted = (Decimal(1), "day", i + 1) if single else count_of_units(t, lang, i)
    if counted is None:
        return None
    parts, last = more_units(t, lang, counted)
    word = t.low[last]
    if word not in ("before", "after", "from") or t.low[last + 1] in lang.times.days or parts[-1][1] in _CLOCKS:
        return None
    k = last + 2 if t.low[last + 1] == "the" else last + 1
    base = inner(k)
    if (
        base is None
        or base.first != k
        or base.figure.kind != "date"
        or ("from today" in base.rule and "weekday" not in base.rule)
    ):
        return None
    sign = -1 if word == "before" else 1
    days: list[Interval] = []
    bases = [base.figure, *base.figure.readings]
    if word == "from" and memory.today is not None:
        today = memory.today.isoformat()
        bases.sort(key=lambda one: one.start <= today)
    for reading in bases:
        if reading.start and all(abs(count) < 3000 for count, _ in parts):
            date = dt.date.fromisoformat(reading.start[:10])
            for count, unit in parts:
                date = moved(date, unit, sign * int(count))
            days.append(day(date))
    first = i - 1 if single else i
    return Find(first, base.last, time_figure("date", tuple(days) or (NOWHEN,)), 0.9, "time from a day")


def more_units(t: Tokens, lang: Language, counted: tuple[Decimal, str, int]) -> tuple[list[tuple[Decimal, str]], int]:
    """As in "2 years 1 month 21 days", "15 hours and 29 min"."""
    parts = [counted[:2]]
    last = counted[2]
    for _ in range(4):
        k = last
        if t.low[k] in (",", "and"):
            k += 1
        if t.low[k] in ("a", "an") or (t.kind[k] != NUM and t.low[k] not in lang.numbers.units):
            break
        more = count_of_units(t, lang, k)
        if more is None or Decimal(SECONDS.get(more[1], "0")) >= Decimal(SECONDS.get(parts[-1][1], "0")):
            break
        parts.append(more[:2])
        last = more[2]
    return parts, last


def _plain(
    t: Tokens, lang: Language, i: int, counted: tuple[Decimal, str, int], parts: list[tuple[Decimal, str]], end: int
) -> Find | None:
    """A duration that has no number word of its own; the others are read with the measures."""
    count, unit, last = counted
    low = t.low
    if low[i] in ("a", "an") and low[last] == "and" and unit not in ("second", "quarter"):
        return _article_and(t, i, counted, parts, end)
    if len(parts) > 1 or low[last] in ("-", "old", "and"):
        return None
    if low[i] in ("full", "entire") and (low[last] == "of" or t.kind[last] == NUM or low[i - 1] == "the"):
        return None
    if low[i] in _ENTIRE:
        return Find(i, last, Figure(kind="duration", value=count, unit=unit), 0.4, "duration without a number")
    modifier, first, end = bound(t, lang, i, last, "duration")
    vague = low[i] in _VAGUE or low[i + 1] in _VAGUE
    article = low[i] in ("a", "an") and not vague
    if (
        article
        and first == i
        and (
            low[i - 1] not in _BEFORE_AN
            or low[last] in ("of", "round")
            or (unit in ("second", "quarter", "night") and low[i - 1] != "for")
        )
    ):
        return None
    if not article and not vague:
        return None
    figure = Figure(kind="duration", value=count, unit=unit, modifier=modifier or ("≈" if vague else ""))
    return Find(first, end, figure, 0.6, "duration without a number", i)


def _article_and(
    t: Tokens, i: int, counted: tuple[Decimal, str, int], parts: list[tuple[Decimal, str]], end: int
) -> Find | None:
    """As in "an hour and 45 minutes", "an hour and a half"."""
    _, unit, last = counted
    if len(parts) > 1:
        small = parts[-1][1]
        total = sum((count * Decimal(SECONDS[each]) for count, each in parts), Decimal(0)) / Decimal(SECONDS[small])
        return Find(i, end, Figure(kind="duration", value=total, unit=small), 0.75, "duration in two units")
    k = last + 2 if t.low[last + 1] in ("a", "an") else last + 1
    part = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(t.low[k])
    if part is None:
        return None
    return Find(i, k + 1, Figure(kind="duration", value=1 + part, unit=unit), 0.75, "duration and a fraction")


def _ahead(t: Tokens, memory: Memory, parts: list[tuple[Decimal, str]], j: int, last: int) -> Find:
    """A point or, after "within", the stretch until then; the preposition makes it one and belongs to it."""
    count, unit = parts[-1]
    point = _point(memory, parts, 1)
    if point.kind == "period":
        readings = tuple(replace(x, kind="date") for x in point.readings)
        point = replace(point, kind="date", readings=readings)
    said = "day" if unit == "businessday" else unit
    plain = Figure(kind="duration", value=count, unit=said) if len(parts) == 1 else Figure(kind="duration")
    if t.low[j] == "within" and len(parts) == 1 and memory.today is not None and abs(count) <= 10**6:
        stretch = (
            clock_window(memory, unit, count, 1)
            if unit in _CLOCKS
            else time_figure("period", windows(memory, unit, count, 1))
        )
        readings = (*stretch.readings, replace(point, readings=()), plain)
        return Find(j, last, replace(stretch, readings=readings), 0.8, "stretch from today on")
    readings = (*point.readings, plain) if plain.value is not None else point.readings
    return Find(j, last, replace(point, readings=readings), 0.8, "time after today")


_ABOUT = words(
    """
    about around roughly approximately nearly almost
    """
)
_COMING = words(
    """
    will ll be due begin begins start starts expires expire would going leave leaves meet meeting back can could
    shall should may might must need needs please let us scheduled expected set planned plans wait
    """
)
_PASSED = words(
    """
    last first time was were had did fell rose lost gained happened record highest lowest biggest largest worst best
    """
)


def _future(t: Tokens, j: int, unit: str) -> bool:
    """Whether "in two weeks" looks ahead: at the start of a text, or after "will" and its like."""
    near = t.low[max(j - 10, 0) : j]
    for stop in (".", "?", "!", ";", "\n"):
        if stop in near:
            near = near[len(near) - near[::-1].index(stop) :]
    if any(word in _PASSED for word in near):
        return False
    if unit in _CLOCKS and any(kind == NUM for kind in t.kind[j - len(near) : j]):
        return False  # "from 0 to 62 mph in 7 seconds" measures
    if j == 0 or any(word in _COMING for word in near):
        return True
    return any(a == "to" and t.kind[j - len(near) + k + 1] == WORD for k, a in enumerate(near[:-1]))


def windows(memory: Memory, unit: str, count: Decimal, step: int) -> tuple[Interval, ...]:
    """As in "the past 18 months" to the article's day, and in whole calendar units."""
    today = memory.today
    whole = int(count)
    if today is None or whole < 1 or whole > 5000:
        return (NOWHEN,)
    edge = moved(today, unit, step * whole)
    if count != whole:
        edge = shift(edge, days=step * int((count - whole) * _SOLID.get(unit, 1)))
    rolling = (
        Interval(edge.isoformat(), today.isoformat()) if step < 0 else Interval(today.isoformat(), edge.isoformat())
    )
    first = unit_around(today, unit, -whole if step < 0 else 1)
    final = unit_around(today, unit, -1 if step < 0 else whole)
    later = Interval(shift(today, days=1).isoformat(), shift(edge, days=1).isoformat())
    other = later if step > 0 else Interval(rolling.start, shift(today, days=1).isoformat())
    found = (rolling, Interval(first.start, final.end), other, day(edge))
    return tuple(dict.fromkeys(one for one in found if one.start < one.end))


def clock_window(memory: Memory, unit: str, count: Decimal, step: int) -> Figure:
    """As in "the past 24 hours" up to the article's minute, when that is known."""
    if memory.moment is None or abs(count) > 10**6:
        return Figure(kind="period")
    edge = memory.moment + dt.timedelta(seconds=float(count) * _CLOCKS[unit] * step)
    start, end = sorted((edge, memory.moment))
    main = Figure(kind="period", start=start.isoformat(timespec="seconds"), end=end.isoformat(timespec="seconds"))
    return Figure(
        kind="period",
        start=main.start,
        end=main.end,
        readings=(Figure(kind="time", start=edge.isoformat(timespec="seconds")),),
    )


def _point(
    memory: Memory, parts: list[tuple[Decimal, str]], sign: int, *, later: bool = False, base: int = 0
) -> Figure:
    """A day or calendar unit away from today; `later` may also count from the year the article spoke of."""
    unit = parts[-1][1]
    kind: FigureKind = "time" if unit in _CLOCKS else "date" if unit in _DAYS else "period"
    if memory.moment is None or memory.today is None or any(abs(count) > 3000 for count, _ in parts):
        return Figure(kind=kind)
    moment = memory.moment + dt.timedelta(days=base)
    for count, each in parts:
        whole = int(count)
        if each in _CLOCKS:
            moment += dt.timedelta(seconds=float(count) * _CLOCKS[each] * sign)
            continue
        date = moved(moment.date(), each, sign * whole)
        if count != whole:
            date = shift(date, days=sign * int((count - whole) * _SOLID.get(each, 1)))
        moment = dt.datetime.combine(date, moment.time())
    date = moment.date()
    if kind == "time":
        return Figure(kind="time", start=moment.isoformat(timespec="seconds"))
    around = unit_around(date, unit)
    intervals = [day(date), around] if unit in _DAYS else [around, day(date)]
    if later and unit == "year" and memory.year is not None and memory.year != memory.today.year:
        told = year(memory.year + sign * int(parts[0][0]))
        intervals.insert(0 if sign > 0 and told.start <= memory.today.isoformat() else 2, told)
    elif later and sign > 0 and memory.day is not None and memory.day < memory.today and len(parts) == 1:
        told_day = moved(memory.day, unit, int(parts[0][0]))
        if told_day <= memory.today:  # a story goes on from the day it told of last
            intervals.insert(0, day(told_day) if unit in _DAYS else unit_around(told_day, unit))
    return time_figure(kind, tuple(dict.fromkeys(one for one in intervals if one.start)))


def looked_ahead(memory: Memory, figure: Figure) -> tuple[Figure, ...]:
    """The other readings of a duration after "in" or "within": the day it ends, and the stretch until then."""
    if memory.today is None or figure.value is None or figure.unit not in SECONDS:
        return ()
    parts = [(figure.value, figure.unit)]
    point = _point(memory, parts, 1)
    if not point.start:
        return ()
    if figure.unit in _CLOCKS:
        stretch = clock_window(memory, figure.unit, figure.value, 1)
        ahead = (replace(stretch, readings=()),) if stretch.start else ()
    else:
        ahead = tuple(
            Figure(kind="period", start=x.start, end=x.end)
            for x in windows(memory, figure.unit, figure.value, 1)[:1]
            if x.start
        )
    return (replace(point, readings=()), *point.readings, *ahead)
