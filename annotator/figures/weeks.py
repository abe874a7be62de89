"""Days of a week that is told apart: "Friday of next week", "next week Wednesday", "the week of April 10"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, monday_of, shift
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.figures.memory import Memory
from annotator.figures.resolve import time_figure
from annotator.model.figure import Figure


def of_week(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """A bare weekday with the week that is named beside it."""
    low = t.low
    if found.rule == "weekday and a part of the day":
        return _part_of_week(t, lang, memory, found)
    if found.last - found.first > 2 or found.figure.kind != "date":
        return _week_then_day(t, lang, memory, found)
    weekday = lang.times.weekdays.get(low[found.first])
    if weekday is None:
        return found
    k = found.last
    if low[k] in (",", "of", "in"):
        k += 1
    if low[k] == "the":
        k += 1
    step = lang.times.shifts.get(low[k])
    if step is None or low[k + 1] != "week" or low[k + 2] == "'":
        return found
    return found._replace(
        last=k + 2, figure=time_figure("date", _on(memory, weekday, step)), rule="weekday of a week", score=0.92
    )


def _part_of_week(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """As in "Wednesday evening next week"."""
    k = found.last + 1 if t.low[found.last] == "of" else found.last
    step, weekday = lang.times.shifts.get(t.low[k]), lang.times.weekdays.get(t.low[found.first])
    if step is None or weekday is None or t.low[k + 1] != "week" or t.low[k + 2] == "'":
        return found
    figure = found.figure
    if memory.today is not None and figure.start:
        date = shift(monday_of(memory.today), days=7 * step + weekday)
        clock, end = figure.start[10:], figure.end[10:]
        late = shift(date, days=1) if figure.end[:10] > figure.start[:10] else date
        figure = Figure(kind="period", start=f"{date.isoformat()}{clock}", end=f"{late.isoformat()}{end}")
    return found._replace(last=k + 2, figure=figure, rule="part of a day of a week")


def _week_then_day(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """As in "next week Wednesday"."""
    if found.last - found.first != 2 or t.low[found.first + 1] != "week":
        return found
    step = lang.times.shifts.get(t.low[found.first])
    k = found.last + 1 if t.low[found.last] in ("on", ",") else found.last
    weekday = lang.times.weekdays.get(t.low[k])
    if step is None or weekday is None or not t.capital(k):
        return found
    figure = time_figure("date", _on(memory, weekday, step))
    return found._replace(last=k + 1, figure=figure, rule="weekday of a week", score=0.9)


def _on(memory: Memory, weekday: int, step: int) -> tuple[Interval, ...]:
    if memory.today is None:
        return (NOWHEN,)
    return (day(shift(monday_of(memory.today), days=7 * step + weekday)),)


def week_of(t: Tokens, lang: Language, memory: Memory, i: int, inner: Callable[[int], Find | None]) -> Find | None:
    """As in "week of April 10", "week ended Dec. 5"."""
    low = t.low
    if low[i] != "week" or low[i + 1] not in ("of", "ending", "ended", "beginning", "starting", "commencing", "to"):
        return None
    k = i + 2
    if low[k] in ("the", "on"):
        k += 1
    found = inner(k)
    if found is None or found.figure.kind != "date" or found.first != k:
        return None
    starts = [dt.date.fromisoformat(x.start[:10]) for x in (found.figure, *found.figure.readings) if x.start]
    if low[i + 1] in ("ending", "ended", "to"):
        weeks = tuple(day(shift(start, days=-6), 7, "week") for start in starts)
    else:
        weeks = tuple(day(monday_of(start), 7, "week") for start in starts)
    return Find(i, found.last, time_figure("period", weeks or (NOWHEN,)), 0.88, "week of a day")
