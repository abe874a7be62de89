"""Ranges of dates: "May 5-7", "from January to March", "2012–14", "between 2010 and 2014"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.resolve import find_stamp, resolve
from annotator.figures.stamp import Stamp
from annotator.figures.stamps import read_stamp
from annotator.model.figure import Figure


def connector(t: Tokens, lang: Language, j: int, *, between: bool) -> int:
    """The token after a word or dash that joins two dates, 0 for none."""
    low = t.low
    if low[j] in ("-", "–", "~") or low[j] in lang.range_words or low[j] in ("until", "till"):
        return j + 1
    if low[j] == "and" and between:
        return j + 1
    return 0


def join_range(t: Tokens, lang: Language, memory: Memory, one: Stamp) -> Find | None:
    """A range that begins with the date `one`."""
    low = t.low
    between = low[one.first - 1] in lang.between
    k = connector(t, lang, one.last, between=between) or _next_day(t, lang, one)
    if not k:
        return None
    if low[k] == "the":
        k += 1
    if one.month is not None and one.day is not None and t.kind[k] == NUM and len(low[k]) <= 2 and low[k].isdigit():
        two = read_stamp(t, lang, k)
        if two is None or two.month is None:
            day = int(low[k])
            last = k + 2 if low[k + 1] in lang.numbers.ordinal_endings else k + 1
            if one.day < day <= 31 and low[last] not in (
                "%",
                ":",
                "percent",
                "/",
                "-",
                "million",
                "billion",
                "pm",
                "am",
            ):
                end = Stamp(one.first, last, one.year, one.month, day)
                tail = low[last] == "," and t.kind[last + 1] == NUM and len(low[last + 1]) == 4
                direct = t.kind[last] == NUM and len(low[last]) == 4 and low[last].isdigit()
                if one.year is None and (tail or direct):
                    at = last + 1 if tail else last
                    end = end._replace(year=int(low[at]), last=at + 1)
                return make_range(memory, one._replace(year=end.year), end)
    two = read_stamp(t, lang, k)
    if two is None and one.month is not None and one.day is not None and low[k - 1] == "the":
        later = _day(t, lang, k)
        if later is not None and t.low[later[1]] != "of" and later[1] > k + (t.kind[k] == NUM):
            month = one.month if later[0] > one.day else one.month % 12 + 1
            two = Stamp(k, later[1], one.year if month >= one.month else None, month, later[0])
    if two is None:
        return None
    if (one.weekday is not None and one.month is None) != (two.weekday is not None and two.month is None):
        return None
    if (two.month is None and two.weekday is None) or _lifetime(one, two):
        return None
    return make_range(memory, one, two)


def _next_day(t: Tokens, lang: Language, one: Stamp) -> int:
    """The second of "May 4 and 5", 0 for none: two days in a row are one stretch."""
    low, k = t.low, one.last + 1
    if low[one.last] != "and" or one.day is None or one.month is None or one.year is not None or t.kind[k] != NUM:
        return 0
    closes = t.kind[k + 1] != WORD or low[k + 1] in lang.function_words
    return k if closes and low[k] == str(one.day + 1) and low[k + 1] not in ("%", "/", ":", "-") else 0


def _lifetime(one: Stamp, two: Stamp) -> bool:
    """Two full days a generation apart are a birth and a death, not a period."""
    if one.day is None or two.day is None or one.year is None or two.year is None:
        return False
    return two.year - one.year > _GENERATION


_GENERATION = 15


def join_finds(
    t: Tokens, lang: Language, memory: Memory, one: Find, inner: Callable[[int], Find | None]
) -> Find | None:
    """Any two dates or periods with a word between: "from 2007 to the end of 2008", "between May and now"."""
    low = t.low
    if one.figure.kind not in ("date", "period") or one.figure.basis or one.rule.startswith("range"):
        return None
    opener = low[one.first - 2] if low[one.first - 1] == "the" else low[one.first - 1]
    k = connector(t, lang, one.last, between=opener in lang.between)
    if not k or (low[one.last] == "to" and opener not in lang.from_words and opener not in lang.between):
        return None
    if low[one.last] in ("-", "–") and t.touches(one.last - 1) != t.touches(one.last):
        return None
    if low[k] in ("the", "about", "around"):
        k += 1
    if low[k] in ("now", "date", "present") and low[k + 1] not in ("this", "value"):
        last, ends = k + 1, (memory.today.isoformat(),) if memory.today else ()
    else:
        two = inner(k)
        if two is None or two.first != k or two.figure.kind not in ("date", "period") or two.figure.basis:
            return None
        if low[one.last] in ("-", "–") and two.figure.kind != one.figure.kind:
            return None
        last = two.last
        ends = tuple(x for figure in (two.figure, *two.figure.readings) for x in (figure.end, figure.start) if x)
    starts = tuple(figure.start for figure in (one.figure, *one.figure.readings) if figure.start)
    if one.rule == "quarter" and one.figure.readings and ends and starts and low[k] == low[one.first]:
        number = int(ends[0][:4]) - (ends[0][5:] == "01-01")  # "Q1-Q3 2023": the year is said once
        starts = (f"{number - (starts[0][5:] >= ends[0][5:] > '01-01'):04d}{starts[0][4:]}",)
    if starts and ends and int(ends[0][:4]) - int(starts[0][:4]) > _GENERATION:
        bracketed = low[one.first - 1] in ("(", ",", ";") and low[last] == ")" and low[one.last] in ("-", "–")
        if one.figure.kind == "date" or (bracketed and one.rule == "year"):
            return None  # a birth and a death
    figures = [Figure(kind="period", start=start, end=end) for start in starts[:3] for end in ends[:4] if start < end]
    if not figures:
        return Find(one.first, last, Figure(kind="period"), 0.7, "range of dates") if not starts and not ends else None
    figures = list(dict.fromkeys(figures))
    return Find(one.first, last, replace(figures[0], readings=tuple(figures[1:])), 0.85, "range of dates")


def from_now(t: Tokens, lang: Language, memory: Memory, i: int, inner: Callable[[int], Find | None]) -> Find | None:
    """As in "between now and May", "from now until Friday": the article's day is the start."""
    opener = t.low[i - 1]
    if opener not in lang.from_words and opener not in lang.between:
        return None
    k = connector(t, lang, i + 1, between=opener in lang.between)
    if not k:
        return None
    k = k + 1 if t.low[k] == "the" else k
    two = inner(k)
    if two is None or two.first != k or two.figure.kind not in ("date", "period", "time") or two.figure.basis:
        return None
    if memory.moment is None or memory.today is None:
        return Find(i, two.last, Figure(kind="period"), 0.8, "range of dates")
    clock = two.figure.kind == "time"
    start = memory.moment.isoformat(timespec="seconds") if clock else memory.today.isoformat()
    ends = [x for figure in (two.figure, *two.figure.readings) for x in (figure.end, figure.start) if x > start]
    if not ends:
        return None
    figures = tuple(dict.fromkeys(Figure(kind="period", start=start, end=x) for x in ends))
    return Find(i, two.last, replace(figures[0], readings=figures[1:4]), 0.85, "range of dates")


def join_times(t: Tokens, lang: Language, one: Find, inner: Callable[[int], Find | None]) -> Find | None:
    """Two moments with a word between: "from 2pm till tomorrow 4:30pm", "8 May 09:15 to 9 May 10:00"."""
    k = connector(t, lang, one.last, between=t.low[one.first - 1] in lang.between)
    if not k or one.figure.end:
        return None
    two = inner(k)
    if two is None or two.first != k or two.figure.kind != "time" or two.figure.end:
        return None
    start, end = _same_day(one.figure.start, two.figure.start)
    if not start or not end or (t.low[one.last] == "to" and "T" not in start):
        return None
    readings: list[Figure] = []
    for a in (one.figure, *one.figure.readings):
        for b in (two.figure, *two.figure.readings):
            x, y = _same_day(a.start, b.start)
            if x and y and x < y:
                readings.append(Figure(kind="period", start=x, end=y))
    if not readings:
        return None
    distinct = tuple(dict.fromkeys(readings))[:4]
    return Find(one.first, two.last, replace(distinct[0], readings=distinct[1:]), 0.88, "range of times")


def _same_day(start: str, end: str) -> tuple[str, str]:
    """Both moments with a day, which is said once; "" where one is not known."""
    if not start or not end:
        return "", ""
    if "T" in start and "T" not in end:
        return start, f"{start[:10]}T{end}"
    if "T" in end and "T" not in start:
        return f"{end[:10]}T{start}", end
    return start, end


def day_range(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """Two days before their month: "10-12 May", "13th to the 15th of July", "ninth and seventeenth of April"."""
    one = _day(t, lang, i)
    if one is None:
        return None
    low = t.low
    k = connector(t, lang, one[1], between=low[i - 1] in lang.between or low[i - 2] in lang.between)
    listed = not k and low[one[1]] == "and" and t.kind[i] == NUM and t.kind[one[1] + 1] == NUM
    k = one[1] + 1 if listed else k
    if not k:
        return None
    if low[k] == "the":
        k += 1
    told = _told_month(t, lang, memory, i, one[0], k)
    if told is not None:
        return told
    two = read_stamp(t, lang, k)
    if two is None or two.month is None or two.day is None or two.weekday is not None or two.first != k:
        return None
    if t.kind[k] == NUM and ("/" in low[k + 1] or len(low[k]) > 2):
        return None
    start = two._replace(first=i, day=one[0])
    if listed and two.day != one[0] + 1:  # "4 and 9 May" are two days
        return find_stamp(start._replace(last=one[1]), memory) if one[0] < two.day else None
    if one[0] > two.day:
        month = two.month - 1 or 12
        start = start._replace(month=month, year=two.year - 1 if two.year is not None and month == 12 else two.year)
    return make_range(memory, start, two)


def _told_month(t: Tokens, lang: Language, memory: Memory, i: int, first: int, k: int) -> Find | None:
    """As in "between 4 and 22 this month", "4-23 of next month"."""
    end = _day(t, lang, k) if t.kind[k] != NUM or t.low[k].isdigit() else None
    if end is None or not first < end[0]:
        return None
    j = end[1] + 1 if t.low[end[1]] in ("of", "in") else end[1]
    step = lang.times.shifts.get(t.low[j])
    if step is None or t.low[j + 1] != "month" or memory.today is None:
        return None
    total = memory.today.year * 12 + memory.today.month - 1 + step
    year, month = divmod(total, 12)
    one = Stamp(i, i + 1, year, month + 1, first)
    return make_range(memory, one, Stamp(i, j + 2, year, month + 1, end[0]))


def _day(t: Tokens, lang: Language, i: int) -> tuple[int, int] | None:
    """A day of the month in digits or words, and the token after."""
    low = t.low
    if t.kind[i] == NUM:
        if (
            not low[i].isdigit()
            or len(low[i]) > 2
            or not 1 <= int(low[i]) <= 31
            or (t.touches(i - 1) and t.kind[i - 1] != 0 and low[i - 1] not in ("-", "–"))
        ):
            return None
        return int(low[i]), i + 2 if low[i + 1] in lang.numbers.ordinal_endings else i + 1
    value = lang.numbers.ordinals.get(low[i])
    if value is not None:
        return value, i + 1
    tens = lang.numbers.tens.get(low[i], 0)
    if 0 < tens < 40:
        k = i + 2 if low[i + 1] == "-" else i + 1
        value = lang.numbers.ordinals.get(low[k])
        if value is not None and value < 10 and tens + value < 32:
            return tens + value, k + 1
    return None


def make_range(memory: Memory, one: Stamp, two: Stamp) -> Find | None:
    """From the first date to the last, the year said once."""
    if one.year is None and two.year is not None and one.month is not None:
        earlier = two.month is not None and (one.month, one.day or 0) > (two.month, two.day or 31)
        one = one._replace(year=two.year - 1 if earlier else two.year)
    if two.year is None and one.year is not None and two.month is not None:
        later = one.month is not None and (one.month, one.day or 0) > (two.month, two.day or 31)
        two = two._replace(year=one.year + 1 if later else one.year)
    starts, ends = resolve(one, memory), resolve(two, memory)
    longest = 8 if one.month is None else 366 if one.year is None else 200 * 366
    figures: list[Figure] = []
    for start in starts:
        for end in ends:
            if start.start and end.end and start.start < end.end and _gap(start.start, end.end, longest):
                figures.append(Figure(kind="period", start=start.start, end=end.end))
                break
    for start in starts[:2]:
        for end in ends[:2]:
            if start.start and end.start and start.start < end.start and _gap(start.start, end.start, longest):
                figures.append(Figure(kind="period", start=start.start, end=end.start))
    if not figures:
        if starts[0].start and ends[0].start:
            return None
        figures = [Figure(kind="period")]
    main = replace(figures[0], readings=tuple(dict.fromkeys(figures[1:])))
    return Find(one.first, two.last, main, 0.9, "range of dates")


def _gap(start: str, end: str, longest: int) -> bool:
    """Whether a range is no longer than its kind can be: weekdays a week, days without a year a year."""
    return (dt.date.fromisoformat(end) - dt.date.fromisoformat(start)).days <= longest
