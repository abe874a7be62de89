"""Figures of the time family: which reader takes which seed, and what joins its neighbours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from annotator.figures.ago import count_of_units, counted_from, read_counted
from annotator.figures.bounds import bounded, opened
from annotator.figures.build import Find
from annotator.figures.calendar import Interval, moved
from annotator.figures.casual import CASUAL_ONLY, read_casual
from annotator.figures.clock import Clock, read_clock
from annotator.figures.dayclock import after_clock, bare_range, part_of_date, with_clock
from annotator.figures.edges import approximate, tidy, with_article
from annotator.figures.item import ONE
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.memory import Memory
from annotator.figures.parts import read_part
from annotator.figures.periods import read_period
from annotator.figures.relative import read_relative
from annotator.figures.repeated import read_times_a
from annotator.figures.resolve import find_stamp, time_figure
from annotator.figures.stamps import read_stamp
from annotator.figures.stretches import (
    count_then_shift,
    counted_weekdays,
    day_of_shifted,
    lasting,
    part_by_count,
    starting,
    with_the,
)
from annotator.figures.tense import by_tense
from annotator.figures.timespan import day_range, from_now, join_finds, join_range, join_times
from annotator.figures.weeks import of_week, week_of
from annotator.model.figure import Figure

Inner = Callable[[int], Find | None]
_PERIOD_FIRST = frozenset({"last", "final", "latest"})


def read_time(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """The figure of the time family that begins at seed `i`, or None."""
    found = _whole(t, lang, memory, i)
    if found is None:
        return None
    if found.figure.kind == "date" and memory.today is not None and len(found.figure.start) == _DAY:
        memory.day = dt.date.fromisoformat(found.figure.start)
    return tidy(found)


_DAY = 10  # the length of an ISO day


def _whole(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    if t.low[i] in CASUAL_ONLY or not _may_be_time(t, lang, i):
        return read_casual(t, lang, memory, i)
    if t.low[i] == "now":
        ahead = from_now(t, lang, memory, i, lambda k: _timed(t, lang, memory, k))
        return opened(t, lang, ahead) if ahead is not None else read_casual(t, lang, memory, i)
    found = _core(t, lang, memory, i)
    if found is None:
        return read_casual(t, lang, memory, i)
    found = of_week(t, lang, memory, found)
    found = lasting(t, lang, found)
    found = with_clock(t, lang, memory, found)
    found = of_week(t, lang, memory, found)
    if found.figure.kind == "time":
        both = join_times(t, lang, found, lambda k: _timed(t, lang, memory, k))
        if both is not None:
            return opened(t, lang, both)
    ranged = join_finds(t, lang, memory, found, lambda k: _core(t, lang, memory, k))
    if ranged is not None:
        return opened(t, lang, ranged)
    found = opened(t, lang, with_article(t, lang, by_tense(t, lang, memory, found)))
    return approximate(t, bounded(t, lang, memory, found))


def _timed(t: Tokens, lang: Language, memory: Memory, k: int) -> Find | None:
    found = _core(t, lang, memory, k)
    return with_clock(t, lang, memory, of_week(t, lang, memory, found)) if found is not None else None


_BEFORE_HOUR = frozenset({"year", "on", "at", "by", "until", "from", "between", "'", "ad", ".", "ce"})
# What stands after a number that begins a date or a time, beside the words for units, months and the like.
_AFTER_NUMBER = words(
    """
    - – / : ' ~ am pm a p o h u uhr t q s of past to and or till until through minutes minute mins min bc ad ce bce be
    in at on tonight tomorrow yesterday today morning bis und fy pacific eastern z between from thousand oh times
    ish ampm
    """
)
_OFTEN = frozenset({"once", "twice"})
_CLOCK = 5  # the length of "10.30"
_ARTICLES = frozenset({"a", "an"})
_VAGUE = frozenset({"few", "couple", "several", "half"})
_OF_A_PERIOD = frozenset({"year", "week", "month", "weekend", "same"})


def _may_be_time(t: Tokens, lang: Language, i: int) -> bool:
    """A quick look whether a date or a time can begin at a seed: at most numbers and articles none does."""
    low, word, following = t.low, t.low[i], t.low[i + 1]
    times = lang.times
    if t.kind[i] == NUM:
        if word.isdigit():
            if len(word) in (4, 8) or low[i - 1] in _BEFORE_HOUR:
                return True
            if len(word) < 3 and following in (",", ".") and t.kind[i + 2] == WORD:
                return True
            if following == "m" and t.kind[i + 2] == NUM and t.capital(i + 1):
                return True
        elif word.count(".") == 2 or (len(word) <= _CLOCK and times.zones.at(low, i + 1) is not None):
            return True
    elif word in _ARTICLES:
        return not times.units.keys().isdisjoint(low[i + 1 : i + 5]) or not _VAGUE.isdisjoint(low[i + 1 : i + 3])
    elif word == "that":
        return following in _OF_A_PERIOD
    elif word not in lang.numbers.units or following in lang.numbers.tens or following in lang.numbers.units:
        return True
    if following in _AFTER_NUMBER or following in times.months or following in times.weekdays:
        return True
    if t.kind[i] == WORD and (following in times.decades or following in lang.numbers.hundreds):
        return True
    if following in times.shifts or following in lang.numbers.ordinal_endings or following in times.fillers:
        return True
    return not times.units.keys().isdisjoint(low[i + 1 : i + 6])


def _core(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    if t.low[i] in _OFTEN or t.low[i + 1] == "times":
        often = read_times_a(t, lang, i)
        if often is not None:
            return often
    if t.kind[i] == WORD:

        def inner(k: int) -> Find | None:
            return _date_only(t, lang, memory, k)

        found = read_part(t, lang, memory, i, inner)
        week = week_of(t, lang, memory, i, inner) if found is None and t.low[i] == "week" else None
        found = with_the(t, week) if week is not None else found
        found = found or part_by_count(t, lang, memory, i, inner) or part_of_date(t, lang, i, inner)
        if found is not None:
            return found
    ended = _ended(t, lang, memory, i, lambda k: _date_only(t, lang, memory, k))
    if ended is not None:
        return ended
    if t.low[i + 1] in lang.times.weekdays:
        counted = counted_weekdays(t, lang, memory, i)
        if counted is not None:
            return counted
    begun = starting(t, lang, memory, i, lambda k: _date_only(t, lang, memory, k)) or day_of_shifted(t, lang, memory, i)
    if begun is not None:
        return with_the(t, begun) if begun.figure.kind == "date" else begun
    found = counted_from(t, lang, memory, i, lambda k: _date_only(t, lang, memory, k)) or _date_only(t, lang, memory, i)
    clock = _clock_here(t, lang, i)
    if clock is not None and (found is None or clock.last > found.last):
        return after_clock(t, lang, memory, clock, lambda k: _date_only(t, lang, memory, k))
    return found or bare_range(t, lang, memory, i, lambda k: _date_only(t, lang, memory, k))


def _ended(t: Tokens, lang: Language, memory: Memory, i: int, inner: Inner) -> Find | None:
    """As in "three months ended Dec. 31", "the year to March": a stretch told by its end."""
    counted = count_of_units(t, lang, i)
    if counted is None and t.low[i] in ("year", "quarter", "month", "week", "half"):
        counted = (ONE, t.low[i], i + 2 if t.low[i + 1] == "-" else i + 1)
    if counted is None or t.low[counted[2]] not in ("ended", "to", "ending", "through"):
        return None
    count, unit, last = counted
    k = last + 2 if t.low[last + 1] == "the" else last + 1
    found = (inner(k) or read_part(t, lang, memory, k, inner)) if unit in _ENDING else None
    if found is None or found.first != k or found.rule.startswith(("range", "year")):
        return None
    ends = [figure.end for figure in (found.figure, *found.figure.readings) if len(figure.end) == 10]
    if not ends and found.figure.end == found.figure.start == "":
        return Find(i, found.last, Figure(kind="period"), 0.8, "stretch told by its end")
    if unit == "year":
        count, unit = count * 12, "month"
    if count > 5000 or not ends:
        return None
    stretches = tuple(Interval(moved(dt.date.fromisoformat(end), unit, -int(count)).isoformat(), end) for end in ends)
    return Find(i, found.last, time_figure("period", stretches), 0.9, "stretch told by its end")


_ENDING = frozenset({"month", "week", "quarter", "year", "half"})


def _date_only(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """A date or period without a time of day."""
    if t.kind[i] == WORD:
        if t.low[i] in _PERIOD_FIRST:
            found = read_period(t, lang, memory, i) or read_relative(t, lang, memory, i)
        else:
            found = read_relative(t, lang, memory, i) or read_period(t, lang, memory, i)
        if found is not None:
            return found
    elif t.kind[i] == NUM:
        found = (
            read_counted(t, lang, memory, i) or count_then_shift(t, lang, memory, i) or day_range(t, lang, memory, i)
        )
        if found is not None:
            return found
    else:
        return None
    stamp = read_stamp(t, lang, i)
    if stamp is not None:
        return join_range(t, lang, memory, stamp) or find_stamp(stamp, memory)
    if t.kind[i] == NUM:
        return read_period(t, lang, memory, i)
    return day_range(t, lang, memory, i)


def _clock_here(t: Tokens, lang: Language, i: int) -> Clock | None:
    before = t.low[i - 1]
    clock = read_clock(t, lang, i, expected=before in ("at", "by", "until") and t.kind[i] == NUM)
    if clock is None or clock.bare:
        return None
    return clock
