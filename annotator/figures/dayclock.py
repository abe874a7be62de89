"""Days and times of day together: "Friday at 3pm", "3pm on Friday", "from 5 to 6pm", "tomorrow morning"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from annotator.figures.ago import count_of_units, more_units
from annotator.figures.build import Find
from annotator.figures.calendar import shift
from annotator.figures.clock import Clock, read_clock
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.stamp import year_number
from annotator.figures.zones import offset
from annotator.model.figure import Figure

Inner = Callable[[int], Find | None]
_JOINTS = frozenset({"-", "–", "~", "to", "until", "till", "through"})


def after_clock(t: Tokens, lang: Language, memory: Memory, clock: Clock, inner: Inner) -> Find:
    """A time of day that was read, alone or with the date after it."""
    two = clock_range(t, lang, clock) or _lasting(t, lang, clock)
    return _finish(t, lang, memory, clock, two, inner)


def _lasting(t: Tokens, lang: Language, clock: Clock) -> Clock | None:
    """The end of "from 10 am for 3 hours 30 minutes", "4pm for 30 minutes"."""
    if t.low[clock.last] != "for" or not (clock.sure or t.low[clock.first - 1] in ("from", "at")):
        return None
    counted = count_of_units(t, lang, clock.last + 1)
    if counted is None:
        return None
    parts, last = more_units(t, lang, counted)
    if any(unit not in _SECONDS for _, unit in parts):
        return None
    length = int(sum(count * _SECONDS[unit] for count, unit in parts))
    if not 0 < length < _DAY or t.low[last] in ("-", "old"):
        return None
    ends = clock.hour * 3600 + clock.minute * 60 + clock.second + length
    return clock._replace(
        first=clock.last, last=last, hour=ends // 3600 % 24, minute=ends // 60 % 60, second=ends % 60, sure=clock.sure
    )


_SECONDS = {"hour": 3600, "minute": 60, "second": 1}
_DAY = 86400
_NOON = 12


def bare_range(t: Tokens, lang: Language, memory: Memory, i: int, inner: Inner) -> Find | None:
    """As in "5 to 6pm", "9.30-4.30pm", "7 in the evening": the hour is bare, what follows says it is one."""
    low = t.low
    hour = _bare_hour(t, lang, i)
    if hour is None:
        return None
    j = hour.last
    if low[j] == "in" and low[j + 1] == "the" and low[j + 2] in lang.times.parts_of_day and low[i - 1] != "of":
        return _finish(t, lang, memory, hour, None, inner)
    if (
        low[j] in ("tonight", "this", "tomorrow", "yesterday")
        and t.kind[i - 1] != NUM
        and low[i - 1] not in ("$", "€", "£")
    ):
        day = inner(j)
        timed = _finish(t, lang, memory, hour, None, inner) if day is not None else None
        if (
            day is not None
            and timed is not None
            and (timed.last > day.last or (timed.last == day.last and "T" in day.figure.start))
        ):
            return timed
        return None
    between = low[i - 1] == "between" and low[j] == "and"
    if low[j] not in _JOINTS and not between:
        return None
    two = read_clock(t, lang, j + 1, expected=True) or _bare_hour(t, lang, j + 1)
    if two is None:
        return None
    named = low[two.last] in ("in", "at") and (
        low[two.last + 1] == "night" or low[two.last + 2] in lang.times.parts_of_day
    )
    colon = two.grain == "minute" and not two.bare and low[i - 1] in ("from", "between")
    if not two.sure and not named and not colon:
        k = two.last + 1 if low[two.last] == "on" else two.last
        day = inner(k) if low[i - 1] in ("from", "between") and t.kind[k] in (NUM, WORD) else None
        if day is None or day.first != k or not (day.figure.kind == "date" or "T" in day.figure.start):
            return None
    return _finish(t, lang, memory, hour, two, inner)


def _bare_hour(t: Tokens, lang: Language, i: int) -> Clock | None:
    low = t.low
    if t.kind[i] == NUM:
        whole, _, minute = low[i].partition(".")
        if (
            not whole.isdigit()
            or len(whole) > 2
            or int(whole) > 24
            or (minute and (len(minute) != 2 or int(minute) > 59))
        ):
            return None
        if t.touches(i - 1) and t.kind[i - 1] != 0 and low[i - 1] not in ("(", '"', "'"):
            return None
        return Clock(i, i + 1, int(whole) % 24, int(minute or 0), bare=True)
    value = lang.numbers.units.get(low[i])
    return Clock(i, i + 1, value, bare=True) if value is not None and 0 < value < 13 else None


def _finish(t: Tokens, lang: Language, memory: Memory, clock: Clock, two: Clock | None, inner: Inner) -> Find:
    low = t.low
    last = two.last if two else clock.last
    clock, two, last = _named_half(t, lang, clock, two, last)
    j = last
    if low[j] in (",", "·"):
        j += 1
    k = j + 1 if low[j] in ("on", "of") else j
    if (t.kind[k] in (NUM, WORD) and t.start[k] - t.end[k - 1] <= 2 and low[j] != "of") or low[k] in lang.times.months:
        date = inner(k)
        if date is not None and date.first == k and date.figure.start:
            if date.figure.kind == "date":
                part, end = _part_after(t, lang, date.last)
                if part and (not clock.sure or (two is not None and not two.sure) or _within(lang, clock, two, part)):
                    clock, two = _half(lang, clock, part), _half(lang, two, part) if two else None
                else:
                    end = date.last
                return joined(memory, clock, two, date.figure, clock.first, end)
            if "T" in date.figure.start and date.rule in ("day told from today", "part of a day told from today"):
                part = "evening" if int(date.figure.start[11:13]) >= _NOON else "morning"
                told, until = _half(lang, clock, part), _half(lang, two, part) if two else None
                day = Figure(kind="date", start=date.figure.start[:10], end=date.figure.end[:10])
                return joined(memory, told, until, day, clock.first, date.last)
    score = 0.9 if clock.sure else 0.7
    rule = "range of times" if two else clock.rule
    return Find(clock.first, last, _time_of_day(clock, two, memory), score, rule)


def _within(lang: Language, clock: Clock, two: Clock | None, part: str) -> bool:
    """Whether the hours lie in a part of the day, which then only says it again: "10am on Monday morning"."""
    a, b = lang.times.parts_of_day[part]
    return a <= clock.hour <= b and (two is None or a <= two.hour)


def _named_half(
    t: Tokens, lang: Language, clock: Clock, two: Clock | None, last: int
) -> tuple[Clock, Clock | None, int]:
    low = t.low
    part = ""
    if low[last] == "in" and low[last + 1] == "the" and low[last + 2] in lang.times.parts_of_day:
        part, last = low[last + 2], last + 3
    elif low[last] == "at" and low[last + 1] == "night" and "night" in lang.times.parts_of_day:
        part, last = "night", last + 2
    if not part:
        return clock, two, last
    return _half(lang, clock, part), _half(lang, two, part) if two else None, last


def _half(lang: Language, clock: Clock, part: str) -> Clock:
    if not clock.sure and clock.hour < 12 and lang.times.parts_of_day[part][0] >= 12:
        return clock._replace(hour=clock.hour + 12, sure=True)
    return clock._replace(sure=True)


def clock_range(t: Tokens, lang: Language, clock: Clock) -> Clock | None:
    """The end of "3pm to 5pm", "1:30-3:30"."""
    low = t.low
    j = clock.last
    if low[j] in _JOINTS or (low[j] == "and" and low[clock.first - 1] == "between"):
        two = read_clock(t, lang, j + 1, expected=True)
        if two is None and low[clock.first - 1] in ("from", "between"):
            two = _bare_hour(t, lang, j + 1)
            if two is not None and low[two.last] not in ("on", "in", "at", "this", "today", "tomorrow", "yesterday"):
                two = None
        if two is not None and (
            two.sure or not two.bare or two.grain != "hour" or low[j] != "to" or low[clock.first - 1] == "from"
        ):
            return two
    return None


def _sided(clock: Clock, two: Clock | None) -> tuple[Clock, Clock | None]:
    """As in "5 to 6pm" is in the afternoon at both ends, "9.30-4.30pm" only at the second; a zone is said once."""
    if two is None:
        return clock, None
    if two.sure and not clock.sure:
        late = clock.hour < 12 <= two.hour and clock.hour + 12 <= two.hour
        clock = clock._replace(hour=clock.hour + (12 if late else 0), sure=True)
    return clock._replace(zone=clock.zone or two.zone), two._replace(zone=two.zone or clock.zone)


def _text(clock: Clock, day: str, memory: Memory) -> str:
    """The time as ISO 8601 has it, on a day or on none, with its zone where that is known."""
    date = dt.date.fromisoformat(day) if day else memory.today
    zone = offset(clock.zone, date) if clock.zone else ""
    return f"{day}{'T' if day else ''}{clock.hour % 24:02d}:{clock.minute:02d}:{clock.second:02d}{zone}"


def _later(two: Clock, *, afternoon: bool) -> Clock:
    return two._replace(hour=two.hour + 12) if afternoon and not two.sure and two.hour < 12 else two


def _options(clock: Clock) -> list[Clock]:
    return [clock] if clock.sure or clock.hour >= 12 else [clock, clock._replace(hour=clock.hour + 12)]


def _told(clock: Clock, two: Clock | None, day: str, memory: Memory) -> Figure:
    """A moment, or the stretch between two of them, on a day or on none."""
    start = _text(clock, day, memory)
    if two is None:
        return Figure(kind="time", start=start)
    two = _later(two, afternoon=clock.hour >= 12)
    early = two.hour * 60 + two.minute <= clock.hour * 60 + clock.minute and not two.zone
    if early and not two.sure and two.hour < _NOON:  # "from 10:30 to 3"
        two = two._replace(hour=two.hour + 12)
    elif early and day and two.hour < clock.hour:  # over midnight
        day = shift(dt.date.fromisoformat(day), days=1).isoformat()
    return Figure(kind="period", start=start, end=_text(two, day, memory))


def _time_of_day(clock: Clock, two: Clock | None, memory: Memory) -> Figure:
    clock, two = _sided(clock, two)
    today = memory.today
    days = [""] if today is None else ["", today.isoformat(), shift(today, days=1).isoformat()]
    figures = [_told(option, two, day, memory) for option in _options(clock) for day in days]
    return replace(figures[0], readings=tuple(figures[1:]))


def joined(memory: Memory, clock: Clock, two: Clock | None, date: Figure, first: int, last: int) -> Find:
    """A date and a time of day."""
    clock, two = _sided(clock, two)
    days = [reading.start[:10] for reading in (date, *date.readings) if reading.start]
    figures = [_told(option, two, day, memory) for option in _options(clock) for day in days]
    figures = figures or [_told(clock, two, "", memory)]
    rule = "date and range of times" if two else "date and time of day"
    return Find(first, last, replace(figures[0], readings=tuple(figures[1:])), 0.93, rule)


def with_clock(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """A date that was read, with the time of day after it ("Friday at 3pm", "2012-08-10T12:00", "tomorrow morning")."""
    figure = found.figure
    if figure.kind == "date":
        part, last = _part_after(t, lang, found.last)
        if part:
            return _with_part(t, lang, memory, found, part, last)
        return _with_time(t, lang, memory, found, "")
    if (
        figure.kind == "period"
        and "T" in figure.start
        and found.rule in ("day told from today", "part of a day told from today")
    ):
        part = "evening" if int(figure.start[11:13]) >= 12 else "morning"
        day = Figure(kind="date", start=figure.start[:10])
        timed = _with_time(t, lang, memory, found._replace(figure=day), part)
        return found if timed.last == found.last else timed
    if found.rule == "part of the day" and t.low[found.last] == "at":  # "in the evening at 8"
        clock = read_clock(t, lang, found.last + 1, expected=True)
        if clock is not None:
            clock = _half(lang, clock, t.low[found.last - 1])
            return Find(found.first, clock.last, _time_of_day(clock, None, memory), 0.8, "time of day")
    return found


def _part_after(t: Tokens, lang: Language, j: int) -> tuple[str, int]:
    low = t.low
    k = j
    if low[k] == "in" and low[k + 1] == "the":
        k += 2
    if low[k] in ("early", "late", "mid", "-") and low[k + 1] in lang.times.parts_of_day:
        k += 1
    if low[k] in lang.times.parts_of_day and low[k] not in lang.times.clock_words and t.start[j] - t.end[j - 1] <= 1:
        return low[k], k + 1
    return "", j


def _with_part(t: Tokens, lang: Language, memory: Memory, found: Find, part: str, last: int) -> Find:
    timed = _with_time(t, lang, memory, found._replace(last=last), part)
    if timed.last > last:
        return timed
    return part_of_day(lang, found, part, last)


def _with_time(t: Tokens, lang: Language, memory: Memory, found: Find, part: str) -> Find:
    low = t.low
    j = found.last
    expected = False
    if low[j] == "t" and t.touches(j) and t.touches(j - 1):
        j += 1
    elif low[j] in ("at", "by", "@", "from", "between", "for"):
        j, expected = j + 1, True
    elif low[j] in (",", "-", "(", ".", ":"):
        j += 1
        if low[j] == "at":
            j, expected = j + 1, True
    if low[j] in ("about", "around", "exactly"):
        expected = expected or low[j - 1] in ("tonight", "tomorrow", "morning", "evening")
        j += 1
    if t.start[j] - t.end[j - 1] > 2 or t.kind[j] not in (NUM, WORD):
        return found
    if low[j] in _OPEN or low[j - 1] == "by":
        return _open_day(t, lang, memory, found, j if low[j] in _OPEN else j - 1)
    clock = read_clock(t, lang, j, expected=expected)
    if clock is None or (clock.bare and low[j - 1] in ("from", "between", "for")):
        hour = _bare_hour(t, lang, j) if low[j - 1] in ("from", "between") or j == found.last else None
        two = (
            read_clock(t, lang, hour.last + 1, expected=True)
            if hour and (low[hour.last] in _JOINTS or low[hour.last] == "and")
            else None
        )
        if hour is None or two is None or not (two.sure or low[j - 1] in ("from", "between")):
            return found
        return joined(memory, _half(lang, hour, part) if part else hour, two, found.figure, found.first, two.last)
    if clock.bare and clock.grain == "hour" and low[clock.last] not in (".", ",", ";", "", "?", ")", "-", "to", "\n"):
        return found
    two = clock_range(t, lang, clock)
    end = two.last if two else clock.last
    clock, two, end = _named_half(t, lang, clock, two, end)
    if low[end] == "z" and t.touches(end - 1):
        end += 1
        clock = clock._replace(zone="+00:00")
    if part:
        clock, two = _half(lang, clock, part), _half(lang, two, part) if two else None
    number = year_number(t, end) if found.rule.endswith("month, day") and found.figure.start else None
    if number is not None:  # as logs write it: "Thu Oct 26 11:00:09 2023"
        figure = replace(found.figure, start=f"{number}{found.figure.start[4:]}", readings=())
        return joined(memory, clock, two, figure, found.first, end + 1)
    return joined(memory, clock, two, found.figure, found.first, end)


_OPEN = frozenset({"after", "before", "until", "till", "since", "by"})


def _open_day(t: Tokens, lang: Language, memory: Memory, found: Find, j: int) -> Find:
    """As in "Tuesday after 1pm", "today before 4pm": a day's hours with one end open."""
    clock = read_clock(t, lang, j + 1, expected=True)
    if clock is None or (clock.bare and clock.grain == "hour"):
        return found
    clock, _, last = _named_half(t, lang, clock, None, clock.last)
    figures: list[Figure] = []
    for option in _options(clock):
        for day in (found.figure, *found.figure.readings):
            moment = _text(option, day.start[:10], memory) if day.start else ""
            if day.start and t.low[j] in ("after", "since"):
                figures.append(Figure(kind="period", start=moment))
            elif day.start:
                figures.append(Figure(kind="period", end=moment))
    if not figures:
        return found
    figure = replace(figures[0], readings=tuple(figures[1:]))
    return Find(found.first, last, figure, 0.85, "hours of a day with an open end")


def part_of_date(t: Tokens, lang: Language, i: int, inner: Inner) -> Find | None:
    """As in "the morning of 6 June", "the night of last Friday", "dawn on Sunday"."""
    low = t.low
    if low[i] not in lang.times.parts_of_day or low[i] in lang.times.clock_words or low[i + 1] not in ("of", "on"):
        return None
    k = i + 3 if low[i + 2] == "the" else i + 2
    found = inner(k)
    if found is None or found.first != k or found.figure.kind != "date":
        return None
    return part_of_day(lang, found._replace(first=i), low[i], found.last)


def part_of_day(lang: Language, found: Find, part: str, last: int) -> Find:
    """As in "Friday morning"."""

    def within(figure: Figure, a: int, b: int) -> Figure:
        if not figure.start:
            return replace(figure, kind="period", readings=())
        day = figure.start[:10]
        end = f"{day}T{b:02d}:00:00" if b < 24 else (figure.end[:10] + "T00:00:00" if figure.end else "")
        return Figure(kind="period", start=f"{day}T{a:02d}:00:00", end=end)

    whole = (Figure(kind="date", start=found.figure.start, end=found.figure.end),) if found.figure.start else ()
    hours = lang.times.parts_of_day[part]
    told = within(found.figure, *hours)
    narrow = (within(found.figure, *NARROW_HOURS[part]),) if part in NARROW_HOURS and told.start else ()
    readings = (*(within(other, *hours) for other in found.figure.readings), *narrow, *whole)
    return Find(found.first, last, replace(told, readings=readings), 0.9, f"{found.rule} and a part of the day")


NARROW_HOURS = {"morning": (8, 12), "afternoon": (12, 16), "evening": (16, 20), "night": (20, 24)}
"""The hours of a part of the day when it is told narrowly, as diaries do: another reading."""
