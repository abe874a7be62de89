"""Stretches told without a plain number before their unit: "the week", "2 next days", "first two weeks of 2021"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from annotator.figures.ago import clock_window, count_of_units, windows
from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, day, days_in, make_day, months, moved, shift, unit_around
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.memory import Memory, weekday_near
from annotator.figures.numerals import read_number
from annotator.figures.resolve import time_figure
from annotator.figures.stamp import month_at, year_number
from annotator.model.figure import Figure

Inner = Callable[[int], Find | None]
_ALONE = frozenset({"week", "weekend", "month", "quarter", "year", "fortnight"})
_CLOCKS = frozenset({"hour", "minute", "second"})
_BEFORE_ALONE = words("in for during of over throughout on this within through")
_AFTER_ALONE = words(
    """
    . , ; : ! ? ) and but or as because with after before compared versus while although when the a amid on at by
    """
)


def unit_alone(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "for the week", "in the year", "the month after next"."""
    low = t.low
    unit = lang.times.units.get(low[i])
    if low[i + 1] == "after" and (low[i + 2] == "next" or (low[i + 2] == "the" and low[i + 3] == "next")):
        last = i + 3 if low[i + 2] == "next" else i + 4
        found = _after_next(t, lang, memory, i, last)
        return with_the(t, found) if found is not None else None
    if unit not in _ALONE or low[i - 1] != "the" or low[i - 2] not in _BEFORE_ALONE or low[i].endswith("s"):
        return None
    if low[i + 1] not in _AFTER_ALONE and t.kind[i + 1] != 0 and low[i + 1] != "\n":
        return None
    if low[i - 2] == "of" and low[i - 3] in ("time", "times", "part", "one", "most", "rest"):
        return None
    interval = unit_around(memory.today, unit) if memory.today is not None else NOWHEN
    return Find(i - 1, i + 1, time_figure("period", (interval,)), 0.5, "unit of time of the article's day")


def unit_end(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "by year-end", "at quarter end": the last day of the running unit; "a year-end bonus" is none."""
    low = t.low
    k = i + 2 if low[i + 1] == "-" else i + 1
    if low[k] != "end" or low[i] not in ("year", "quarter", "month") or t.start[k] - t.end[i] > 1:
        return None
    last = k + 1
    number = year_number(t, last)
    if number is None and t.kind[last] == WORD and low[last] not in lang.function_words:
        return None
    rule = "end of a unit of time"
    if low[i] == "year" and number is not None:
        return Find(
            i, last + 1, time_figure("date", (Interval(f"{number}-12-31", f"{number + 1:04d}-01-01"),)), 0.85, rule
        )
    if memory.today is None:
        return Find(i, last, Figure(kind="date"), 0.7, rule)
    days = [shift(dt.date.fromisoformat(unit_around(memory.today, low[i], step).end), days=-1) for step in (0, -1)]
    return Find(i, last, time_figure("date", tuple(map(day, days))), 0.75, rule)


def with_the(t: Tokens, found: Find) -> Find:
    """The same with its article, where that is what makes it one day or stretch and no other."""
    return found._replace(first=found.first - 1) if t.low[found.first - 1] == "the" else found


def _after_next(t: Tokens, lang: Language, memory: Memory, i: int, last: int) -> Find | None:
    unit = lang.times.units.get(t.low[i])
    weekday = lang.times.weekdays.get(t.low[i])
    month = month_at(t, lang, i)
    today = memory.today
    rule = "the one after the next"
    if unit in _ALONE:
        interval = unit_around(today, unit, 2) if today is not None else NOWHEN
        return Find(i, last, time_figure("period", (interval,)), 0.85, rule)
    if weekday is not None:
        date = shift(weekday_near(today, weekday)[1], days=7) if today is not None else None
        return Find(i, last, time_figure("date", (day(date) if date else NOWHEN,)), 0.85, rule)
    if month:
        number = today.year + (2 if month <= today.month else 1) if today is not None else 0
        interval = unit_around(dt.date(number, month, 1), "month") if 0 < number < 9998 else NOWHEN
        return Find(i, last, time_figure("period", (interval,)), 0.85, rule)
    return None


def count_then_shift(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "the 2 next days", "5 past years"."""
    low = t.low
    if t.kind[i] == NUM:
        step, k = lang.times.shifts.get(low[i + 1], 0), i + 1
        count = Decimal(low[i]) if step and low[i].isdigit() and len(low[i]) < 4 else None
    elif low[i] in lang.numbers.units or low[i] in lang.numbers.tens:
        number = read_number(t, lang.numbers, i)
        k = number.last if number is not None else i
        step = lang.times.shifts.get(low[k], 0)
        count = number.value if number is not None and step else None
    else:
        return None
    unit = lang.times.units.get(low[k + 1])
    if count is None or unit is None or len(low[k + 1]) < 3 or not 1 < count < 5000:
        return None
    if unit in _CLOCKS:
        return Find(i, k + 2, clock_window(memory, unit, count, step), 0.85, "hours told from now")
    return Find(i, k + 2, time_figure("period", windows(memory, unit, count, step)), 0.88, "stretch told from today")


def counted_weekdays(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "three Fridays from now", "two Mondays ago"."""
    low = t.low
    count = (
        int(low[i]) if t.kind[i] == NUM and low[i].isdigit() and len(low[i]) < 3 else lang.numbers.units.get(low[i], 0)
    )
    weekday = lang.times.weekdays.get(low[i + 1])
    if weekday is None or not 0 < count < 60:
        return None
    ahead = low[i + 2] == "from" and low[i + 3] in ("now", "today")
    if not ahead and low[i + 2] != "ago":
        return None
    last = i + 4 if ahead else i + 3
    if memory.today is None:
        return Find(i, last, Figure(kind="date"), 0.8, "weekday told from today")
    past, coming = weekday_near(memory.today, weekday)
    if ahead:
        date = shift(coming, days=7 * (count - 1))
    else:
        date = shift(past, days=-7 * (count - (0 if past == memory.today else 1)))
    return Find(i, last, time_figure("date", (day(date),)), 0.88, "weekday told from today")


def part_by_count(t: Tokens, lang: Language, memory: Memory, i: int, inner: Inner) -> Find | None:
    """As in "first two weeks of 2021", "last four months of the year", "first 100 days of 2025"."""
    low = t.low
    word = low[i]
    if word not in ("first", "last", "final", "opening", "closing"):
        return None
    counted = count_of_units(t, lang, i + 1)
    if counted is None or counted[0] != int(counted[0]):
        return None
    count, unit, k = counted
    if low[k] not in ("of", "in"):
        return _first_of_year(t, memory, i, int(count), unit, k) if word == "first" and low[k] in _ENDS else None
    k = k + 2 if low[k + 1] == "the" else k + 1
    found = inner(k)
    if found is None or found.first != k or found.figure.kind != "period" or unit in _CLOCKS or count > 5000:
        return None
    whole = found.figure
    if len(whole.start) != 10 or len(whole.end) != 10:
        return None
    start, end = dt.date.fromisoformat(whole.start), dt.date.fromisoformat(whole.end)
    if word in ("first", "opening"):
        narrow = Interval(whole.start, moved(start, unit, int(count)).isoformat())
    else:
        narrow = Interval(moved(end, unit, -int(count)).isoformat(), whole.end)
    options = [narrow]
    if unit == "week":
        monday = shift(start, days=(7 - start.weekday()) % 7)
        options.append(day(monday, 7 * int(count), "weeks"))
    if narrow.start < whole.start or narrow.end > whole.end:
        return None
    return Find(i, found.last, time_figure("period", tuple(options)), 0.88, "first or last units of a period")


_ENDS = frozenset(
    {".", ",", ";", ":", ")", "", "\n", "compared", "from", "as", "and", "to", "against", "versus", "with"}
)


def _first_of_year(t: Tokens, memory: Memory, i: int, count: int, unit: str, last: int) -> Find | None:
    """As in "in the first nine months, sales rose": of the last year in which they are over."""
    length = {"month": 1, "quarter": 3}.get(unit, 0) * count
    if not 1 < length < 12 or t.low[i - 1] not in ("the", "its"):
        return None
    return Find(i, last, time_figure("period", months_of_year(memory, length)), 0.6, "first or last units of a period")


def months_of_year(memory: Memory, length: int, number: int | None = None) -> tuple[Interval, ...]:
    """The first months of a year that is said, else of the last in which they are over, with the next as a reading."""
    if number is not None:
        return (months(number, 1, length),)
    if memory.today is None:
        return (NOWHEN,)
    this = months(memory.today.year, 1, length)
    over = this.end <= memory.today.isoformat()
    return (
        (this, months(memory.today.year + 1, 1, length)) if over else (months(memory.today.year - 1, 1, length), this)
    )


def day_of_shifted(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "20th of next month", "15th day of next month", "the 1st of the month"."""
    low = t.low
    if t.kind[i] == NUM:
        if not low[i].isdigit() or len(low[i]) > 2:
            return None
        number, k = int(low[i]), i + 2 if low[i + 1] in lang.numbers.ordinal_endings else i + 1
    else:
        number, k = lang.numbers.ordinals.get(low[i], 0), i + 1
        tens = lang.numbers.tens.get(low[i], 0)
        if tens in (20, 30):
            at = i + 2 if low[i + 1] == "-" else i + 1
            unit = lang.numbers.ordinals.get(low[at], 0)
            number, k = (tens + unit, at + 1) if 0 < unit < 10 else (0, k)
    if not 1 <= number <= 31:
        return None
    said = low[k] == "day"
    k = k + 1 if said else k
    if low[k] != "of":
        return None
    k = k + 2 if low[k + 1] == "the" else k + 1
    step = lang.times.shifts.get(low[k])
    month = month_at(t, lang, k) if said else 0
    if month:
        guess, others = memory.nearest(month, number)
        dates = [make_day(y, month, number) for y in (guess, *others) if y is not None]
        return _days(i, k + 1, dates)
    if low[k] == "month" and low[k - 1] == "the":
        step, last = 0, k + 1
    elif step is not None and low[k + 1] == "month":
        last = k + 2
    else:
        return None
    if memory.today is None:
        return Find(i, last, Figure(kind="date"), 0.8, "day of a month")
    total = memory.today.year * 12 + memory.today.month - 1 + step
    year, index = divmod(total, 12)
    return _days(i, last, [make_day(year, index + 1, number)]) if number <= days_in(year, index + 1) else None


def _days(first: int, last: int, dates: list[dt.date | None]) -> Find | None:
    found = tuple(day(date) for date in dates if date is not None)
    return Find(first, last, time_figure("date", found), 0.88, "day of a month") if found else None


def starting(t: Tokens, lang: Language, memory: Memory, i: int, inner: Inner) -> Find | None:
    """As in "2 weeks starting May 20th", "three days from next Monday on": a stretch told by its start."""
    counted = count_of_units(t, lang, i)
    if counted is None:
        return None
    count, unit, k = counted
    if t.low[k] == ",":
        k += 1
    if t.low[k] not in ("starting", "beginning", "commencing") or unit in _CLOCKS or count > 5000:
        return None
    k += 1
    while t.low[k] in ("from", "on", "the"):
        k += 1
    found = inner(k)
    if found is None or found.first != k or found.figure.kind != "date" or count != int(count):
        return None
    starts = [x.start for x in (found.figure, *found.figure.readings) if len(x.start) == 10]
    stretches = [Interval(x, moved(dt.date.fromisoformat(x), unit, int(count)).isoformat()) for x in starts]
    return Find(i, found.last, time_figure("period", tuple(stretches)), 0.88, "stretch told by its start")


def lasting(t: Tokens, lang: Language, found: Find) -> Find:
    """A day with the length of what begins on it: "from 18 December for 10 days"."""
    if found.figure.kind != "date" or t.low[found.last] != "for" or t.low[found.first - 1] not in ("from", "starting"):
        return found
    counted = count_of_units(t, lang, found.last + 1)
    if counted is None or counted[1] in _CLOCKS or counted[0] != int(counted[0]) or counted[0] > 5000:
        return found
    count, unit, last = counted
    starts = [x.start for x in (found.figure, *found.figure.readings) if len(x.start) == 10]
    stretches = [Interval(x, moved(dt.date.fromisoformat(x), unit, int(count)).isoformat()) for x in starts]
    figure = time_figure("period", tuple(stretches))
    return Find(found.first - 1, last, figure, 0.85, "stretch told by its start")


def same_again(t: Tokens, memory: Memory, i: int) -> Find | None:
    """As in "that year", "that same month": the year the article spoke of last."""
    j = i + 1 if t.low[i + 1] == "same" else i
    if t.low[i] not in ("that", "same") or t.low[j + 1] not in ("year", "week", "month", "weekend"):
        return None
    if t.kind[j + 2] == WORD and t.low[j + 2] in ("old", "long", "end"):
        return None
    intervals = (NOWHEN,)
    if t.low[j + 1] == "year" and memory.year is not None:
        intervals = (Interval(f"{memory.year:04d}-01-01", f"{memory.year + 1:04d}-01-01"),)
    elif memory.today is not None:
        intervals = (unit_around(memory.today, t.low[j + 1]),)
    return Find(i, j + 2, time_figure("period", intervals), 0.5, "the same period again")
