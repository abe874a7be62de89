"""Parts of periods: "early 2020", "late March", "the end of last week", "later this year", "the rest of the month"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from annotator.figures.build import Find
from annotator.figures.calendar import Interval, shift, unit_around
from annotator.figures.dayclock import part_of_day
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.figures.memory import Memory
from annotator.figures.number_words import hyphen
from annotator.figures.stamp import year_number
from annotator.figures.yearly import period_find

Inner = Callable[[int], Find | None]
_ON = frozenset({"early", "late", "later", "earlier"})
_NEED_OF = frozenset({"end", "beginning", "start", "middle", "rest", "remainder"})


def read_part(t: Tokens, lang: Language, memory: Memory, i: int, inner: Inner) -> Find | None:
    """A part of what `inner` reads at a later token."""
    low = t.low
    word = low[i]
    part = lang.times.parts.get(word)
    if part is None:
        return None
    k = hyphen(t, i + 1)
    ofs = low[k] == "of" or (low[k] == "in" and word not in _NEED_OF)
    if ofs:
        k += 1
    if word in _NEED_OF and not ofs and not (word in ("end", "rest") and (k != i + 1 or low[k] == "the")):
        return None
    if low[k] in ("around", "about") or (low[k] == "on" and word in _ON):
        k += 1
    the = low[k] == "the"
    if the:
        k += 1
    if ofs and low[k] in ("my", "our"):
        k += 1
    unit = lang.times.units.get(low[k]) if (ofs or the or word in ("mid",)) else None
    if unit == "year" and year_number(t, k + 1) is not None:
        k += 1
        found = inner(k)
    elif unit in ("year", "month", "week", "quarter", "decade", "century") and not low[k].endswith("s"):
        found = _this(memory, k, unit)
    else:
        found = inner(k)
    if found is None and low[k] in lang.times.shifts:
        return None
    if found is not None and found.first == k and found.figure.kind == "date":
        hours = low[found.last]
        if hours in lang.times.parts_of_day and hours not in lang.times.clock_words:
            found = part_of_day(lang, found, hours, found.last + 1)
    if found is None or found.first != k or found.figure.kind not in ("period", "date") or found.figure.basis:
        return None
    if found.figure.kind == "date" and word not in ("end", "early", "late", "beginning", "start", "later", "earlier"):
        return None
    whole = Interval(found.figure.start, found.figure.end, "")
    options = narrow(whole, word, part, memory.today)
    for other in found.figure.readings:
        if other.start and other.end and "T" not in other.start:
            options += narrow(Interval(other.start, other.end, ""), word, part, memory.today)[:2]
    # On the last day of a year nothing of it is left.
    options = tuple(one for one in dict.fromkeys(options) if not one.start or not one.end or one.start < one.end)
    options = options or (whole,)
    return period_find(i, found.last, options, 0.85, f"part of a {found.rule}")


def _this(memory: Memory, k: int, unit: str) -> Find | None:
    if memory.today is None:
        return period_find(k, k + 1, (Interval("", "", ""),), 0.6, unit)
    return period_find(k, k + 1, (unit_around(memory.today, unit),), 0.8, f"this {unit}")


def narrow(interval: Interval, word: str, part: str, today: dt.date | None) -> tuple[Interval, ...]:
    """The stretches of an interval of days that a word means, the likeliest first."""
    if not interval.start or not interval.end or len(interval.start) not in (_DAY, _MOMENT):
        return (interval,)
    if "T" in interval.start:
        return _hours(interval, part)
    start, end = dt.date.fromisoformat(interval.start), dt.date.fromisoformat(interval.end)
    days = (end - start).days
    if days == 1:
        return _hours(Interval(f"{interval.start}T00:00:00", f"{interval.end}T00:00:00", ""), part, interval)
    inside = today is not None and start <= today < end
    here = today.isoformat() if today is not None else ""
    if word in ("rest", "remainder", "later"):
        rest = [interval._replace(start=here), interval._replace(start=_next(today))] if inside and today else []
        return (*rest, interval._replace(start=_half(start, days)))
    if word == "earlier":
        return (*([interval._replace(end=here)] if inside else []), interval._replace(end=_half(start, days)), interval)
    if part == "early":
        narrow_end = interval._replace(end=_edge(start, end, days, last=False))
        third = (interval._replace(end=shift(start, by_months=4).isoformat()),) if days >= 360 else ()
        return (interval._replace(end=_half(start, days)), narrow_end, *third, interval)
    if part == "late":
        final = (interval._replace(start=shift(end, days=-1).isoformat()),) if word == "end" and days > 1 else ()
        return (
            interval._replace(start=_half(start, days)),
            interval._replace(start=_edge(start, end, days, last=True)),
            *final,
            interval,
        )
    if 360 <= days < 370:
        third_in, third_out = shift(start, by_months=4).isoformat(), shift(start, by_months=8).isoformat()
        return (interval._replace(start=third_in, end=third_out), interval)
    if 3640 < days < 3660:  # the mid-1980s are 1984 to 1986
        years = (shift(start, by_months=48).isoformat(), shift(start, by_months=84).isoformat())
        return (interval._replace(start=years[0], end=years[1]), interval)
    if 27 < days < 32:
        third = (interval._replace(start=shift(start, days=10).isoformat(), end=shift(start, days=20).isoformat()),)
    else:
        third = ()
    quarter_in, quarter_out = shift(start, days=days // 4), shift(start, days=days * 3 // 4)
    return (interval._replace(start=quarter_in.isoformat(), end=quarter_out.isoformat()), *third, interval)


_DAY, _MOMENT = 10, 19  # the length of an ISO day and of a moment


def _hours(interval: Interval, part: str, *whole: Interval) -> tuple[Interval, ...]:
    """As in "late Tuesday", "late last night": a half of the hours, of a whole day also the quarter at its end."""
    if len(interval.end) != _MOMENT:
        return (interval,)
    start, end = dt.datetime.fromisoformat(interval.start), dt.datetime.fromisoformat(interval.end)
    middle = start + (end - start) / 2
    if part == "mid" or not start < end:
        return whole or (interval,)
    found: list[Interval] = []
    for edge in (
        middle,
        *((start + (middle - start) / 2 if part == "early" else middle + (end - middle) / 2,) if whole else ()),
    ):
        told = edge.isoformat(timespec="seconds")
        found.append(interval._replace(end=told) if part == "early" else interval._replace(start=told))
    return (*found, *whole)


def _next(today: dt.date | None) -> str:
    return shift(today, days=1).isoformat() if today else ""


def _half(start: dt.date, days: int) -> str:
    """The middle: by months in years, after the 15th in months."""
    if days >= 360:
        return shift(start, by_months=round(days / 30.4375) // 2).isoformat()
    if 27 < days < 32:
        return shift(start, days=15).isoformat()
    return shift(start, days=3 if days == 7 else (days + 1) // 2).isoformat()


def _edge(start: dt.date, end: dt.date, days: int, *, last: bool) -> str:
    """Where the beginning stops or the end begins, when that is told narrowly."""
    if days >= 360:
        return shift(end, by_months=-4).isoformat() if last else shift(start, by_months=3).isoformat()
    if 27 < days < 32:
        return shift(start, days=20).isoformat() if last else shift(start, days=10).isoformat()
    step = 3 if days == 7 else max(days // 3, 1)
    return shift(end, days=-step).isoformat() if last else shift(start, days=step).isoformat()
