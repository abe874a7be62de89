"""Figures of the time family: dates, periods, times of day, durations told from today, and what joins them."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.calendar import Interval
from annotator.figures.clock import Clock, read_clock
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.periods import read_period
from annotator.figures.relative import read_relative
from annotator.figures.resolve import resolve
from annotator.figures.stamps import Stamp, read_stamp
from annotator.figures.timespan import join_range, stamp_kind
from annotator.model.figure import Figure, FigureKind

_LAST_OF = frozenset({"last", "final", "latest"})


def read_time(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """The figure of the time family that begins at seed `i`, or None."""
    found = _core(t, lang, memory, i)
    if found is None:
        return None
    if not found.figure.start and found.figure.kind == "time":
        return found
    return _with_clock(t, lang, memory, found)


def _core(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    if t.kind[i] == WORD:
        if t.low[i] in _LAST_OF:
            found = read_period(t, lang, memory, i) or read_relative(t, lang, memory, i)
        else:
            found = read_relative(t, lang, memory, i) or read_period(t, lang, memory, i)
        if found is not None:
            return found
    stamp = read_stamp(t, lang, i)
    clock = _clock_here(t, lang, i)
    if stamp is not None and (clock is None or stamp.last >= clock.last):
        ranged = join_range(t, lang, memory, stamp)
        return ranged or find_stamp(stamp, memory)
    if clock is not None:
        return _clock_first(t, lang, memory, clock)
    return read_period(t, lang, memory, i) if t.kind[i] == NUM else None


def find_stamp(stamp: Stamp, memory: Memory) -> Find:
    """A date alone."""
    return Find(
        stamp.first, stamp.last, time_figure(stamp_kind(stamp), resolve(stamp, memory)), stamp.score, stamp.rule
    )


def time_figure(kind: FigureKind, intervals: tuple[Interval, ...]) -> Figure:
    """A figure of the first interval with the others as readings."""
    first, *rest = intervals
    main = Figure(kind=kind, start=first.start, end=first.end)
    return replace(
        main,
        readings=tuple(
            Figure(kind=kind, start=other.start, end=other.end) for other in rest if other.start or other.end
        ),
    )


def _clock_here(t: Tokens, lang: Language, i: int) -> Clock | None:
    before = t.low[i - 1]
    clock = read_clock(t, lang, i, expected=before in ("at", "by", "until") and t.kind[i] == NUM)
    if clock is None:
        return None
    if clock.bare and t.low[i] != "" and clock.grain == "hour":
        return None
    if not clock.sure and not clock.bare and t.low[clock.last] in ("ratio",):
        return None
    return clock


def _clock_text(clock: Clock) -> str:
    return f"{clock.hour:02d}:{clock.minute:02d}:{clock.second:02d}"


def _clock_first(t: Tokens, lang: Language, memory: Memory, clock: Clock) -> Find:
    """A time of day, alone or before its date ("3pm on Friday")."""
    low = t.low
    two = _clock_range(t, lang, clock)
    last = two.last if two else clock.last
    j = last
    if low[j] in (",", "·"):
        j += 1
    if low[j] == "in" and low[j + 1] == "the" and low[j + 2] in lang.times.parts_of_day:
        clock, two = _half(lang, clock, low[j + 2]), _half(lang, two, low[j + 2]) if two else None
        last = j = j + 3
    elif low[j] == "at" and low[j + 1] == "night":
        clock, last = _half(lang, clock, "night"), j + 2
        j = last
    k = j + 1 if low[j] in ("on", "of") else j
    if t.kind[k] in (NUM, WORD) and t.start[k] - t.end[k - 1] <= 2:
        date = read_relative(t, lang, memory, k) or None
        stamp = None if date else read_stamp(t, lang, k)
        if stamp is not None:
            date = find_stamp(stamp, memory)
        if date is not None and date.figure.kind == "date" and date.figure.start:
            return _joined(clock, two, date.figure, clock.first, date.last)
    figure = _time_of_day(clock, two, memory)
    score = 0.9 if clock.sure else 0.7
    return Find(clock.first, last, figure, score, clock.rule)


def _half(lang: Language, clock: Clock, part: str) -> Clock:
    if not clock.sure and clock.hour < 12 and lang.times.parts_of_day[part][0] >= 12:
        return clock._replace(hour=clock.hour + 12, sure=True)
    return clock._replace(sure=True)


def _clock_range(t: Tokens, lang: Language, clock: Clock) -> Clock | None:
    """The end of "3pm to 5pm", "1:30-3:30"."""
    low = t.low
    j = clock.last
    if (
        low[j] in ("-", "–", "~")
        or low[j] in ("to", "until", "till", "through")
        or (low[j] == "and" and low[clock.first - 1] == "between")
    ):
        two = read_clock(t, lang, j + 1, expected=True)
        if two is not None and (two.sure or not two.bare or two.grain != "hour" or low[j] != "to"):
            return two
    return None


def _sided(clock: Clock, two: Clock | None) -> Clock:
    if two is not None and two.sure and not clock.sure and clock.hour < 12 <= two.hour and clock.hour + 12 <= two.hour:
        return clock._replace(hour=clock.hour + 12, sure=True)
    return clock


def _time_of_day(clock: Clock, two: Clock | None, memory: Memory) -> Figure:
    clock = _sided(clock, two)
    start, end = _clock_text(clock), _clock_text(two) if two else ""
    kind: FigureKind = "period" if two else "time"
    figure = Figure(kind=kind, start=start, end=end)
    readings: list[Figure] = []
    if memory.today is not None:
        day = memory.today.isoformat()
        readings.append(Figure(kind=kind, start=f"{day}T{start}", end=f"{day}T{end}" if end else ""))
    if not clock.sure and clock.hour < 12:
        other = clock._replace(hour=clock.hour + 12, sure=True)
        later = two._replace(hour=two.hour + 12) if two and two.hour < 12 else two
        readings += [Figure(kind=kind, start=_clock_text(other), end=_clock_text(later) if later else "")]
        if memory.today is not None:
            readings.append(
                Figure(
                    kind=kind,
                    start=f"{memory.today.isoformat()}T{_clock_text(other)}",
                    end=f"{memory.today.isoformat()}T{_clock_text(later)}" if later else "",
                )
            )
    return replace(figure, readings=tuple(readings))


def _joined(clock: Clock, two: Clock | None, date: Figure, first: int, last: int) -> Find:
    """A date and a time of day."""
    clock = _sided(clock, two)
    kind: FigureKind = "period" if two else "time"
    figures: list[Figure] = []
    hours = [clock] if clock.sure or clock.hour >= 12 else [clock, clock._replace(hour=clock.hour + 12)]
    for option in hours:
        for reading in (date, *date.readings):
            if not reading.start:
                continue
            end = ""
            if two is not None:
                final = (
                    two._replace(hour=two.hour + 12) if not two.sure and two.hour < 12 and option.hour >= 12 else two
                )
                end = f"{reading.start[:10]}T{_clock_text(final)}"
            figures.append(Figure(kind=kind, start=f"{reading.start[:10]}T{_clock_text(option)}", end=end))
    if not figures:
        figures = [Figure(kind=kind, start=_clock_text(clock), end=_clock_text(two) if two else "")]
    return Find(first, last, replace(figures[0], readings=tuple(figures[1:])), 0.93, "date and time of day")


def _with_clock(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """A time of day after a date ("Friday at 3pm", "2012-08-10T12:00", "tomorrow morning")."""
    low = t.low
    if found.figure.kind not in ("date",):
        return found
    j = found.last
    part = (
        low[j]
        if low[j] in lang.times.parts_of_day
        else (low[j + 1] if low[j] in ("early", "late", "mid", "-") and low[j + 1] in lang.times.parts_of_day else "")
    )
    expected = False
    if part and t.start[j] - t.end[j - 1] <= 1:
        end = j + 1 if low[j] == part else j + 2
        k = end + 1 if low[end] in ("at", "by") else end
        clock = read_clock(t, lang, k, expected=low[end] == "at")
        if clock is not None and (clock.sure or clock.bare or not clock.sure):
            two = _clock_range(t, lang, clock)
            return _joined(
                _half(lang, clock, part),
                _half(lang, two, part) if two else None,
                found.figure,
                found.first,
                two.last if two else clock.last,
            )
        return _part_of_day(lang, found, part, end)
    if low[j] == "t" and t.touches(j) and t.touches(j - 1):
        j += 1
    elif low[j] in ("at", "by") and t.kind[j + 1] != 0:
        j, expected = j + 1, True
    elif low[j] in (",", "-", "(", "."):
        j += 1
        if low[j] == "at":
            j += 1
            expected = True
    elif low[j] == "from":
        j += 1
        expected = True
    if low[j] in ("about", "around", "exactly"):
        j += 1
    clock = read_clock(t, lang, j, expected=expected)
    if clock is None or (clock.bare and not expected) or t.start[j] - t.end[j - 1] > 2:
        return found
    if clock.bare and clock.grain == "hour" and t.low[clock.last] not in (".", ",", ";", "", "?", ")", "-", "to", "\n"):
        return found
    two = _clock_range(t, lang, clock)
    end = two.last if two else clock.last
    if low[end] == "in" and low[end + 1] == "the" and low[end + 2] in lang.times.parts_of_day:
        clock = _half(lang, clock, low[end + 2])
        end += 3
    if low[end] == "z" and t.touches(end - 1):
        end += 1
    return _joined(clock, two, found.figure, found.first, end)


def _part_of_day(lang: Language, found: Find, part: str, last: int) -> Find:
    """ "Friday morning"."""
    a, b = lang.times.parts_of_day[part]

    def within(figure: Figure) -> Figure:
        if not figure.start:
            return replace(figure, kind="period", readings=())
        day = figure.start[:10]
        end = f"{day}T{b:02d}:00:00" if b < 24 else (figure.end[:10] + "T00:00:00" if figure.end else "")
        return Figure(kind="period", start=f"{day}T{a:02d}:00:00", end=end)

    main = within(found.figure)
    main = replace(main, readings=tuple(within(other) for other in found.figure.readings))
    return Find(found.first, last, main, 0.9, f"{found.rule} and a part of the day")
