"""Times as chat and short notes tell them: "right now", "by EOD", "after dinner", "11ish", "three thirty".

They are rare in news, so they have low scores: they are offered, not claimed.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from annotator.figures.build import Find
from annotator.figures.calendar import Interval, day, days_in, make_day, months, shift, unit_around, year
from annotator.figures.dayclock import NARROW_HOURS
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.numerals import read_number
from annotator.figures.parts import narrow
from annotator.figures.resolve import time_figure
from annotator.model.figure import Figure

_LOW = 0.35
_CLOSES = frozenset({".", "?", "!", "", "\n", ";", ")"})
_PAUSES = _CLOSES | {",", ":"}
_EDGES = {"eod": "day", "eow": "week", "eom": "month", "eoy": "year", "bom": "month", "boy": "year"}
_NOW_BEFORE = frozenset({"right", "just"})
_PRESENT = frozenset({"present", "moment", "minute"})
_MEALS = {"breakfast": (7, 9), "lunch": (12, 14), "dinner": (18, 20), "supper": (18, 20)}
_SETS = frozenset({"any", "all"})
_UNSURE = frozenset({"weekend", "weekends", "year", "month", "week", "day"})
_DAYPARTS = frozenset({"morning", "afternoon", "evening"})
_DAYPARTS_OFTEN = frozenset({"mornings", "afternoons", "evenings"})
_DAYTIME = (8, 18)
_KNOWN = frozenset({"now", "atm", "lunchtime", "hour", "fortnight", "daytime"}) | (
    _EDGES.keys() | _PRESENT | _MEALS.keys() | _UNSURE | _DAYPARTS | _DAYPARTS_OFTEN
)
_MINUTES = frozenset({"zero", "oh", "ou", "ten", "fifteen", "twenty", "thirty", "forty", "fifty"})
_SHIFTED = frozenset({"season", "seasons", "workweek"})
CASUAL_ONLY = frozenset({*_EDGES, *_PRESENT, "atm", "hour", "breakfast", "dinner", "supper", "daytime", "weekends"})
"""Words at which nothing else of time begins."""
_MEETS = frozenset(
    {"meet", "leave", "leaving", "start", "starts", "begin", "begins", "arrive", "arrives", "back", "see"}
)
_REACH = 6
_NEVER_OPENS = frozenset({"0", "00"})
_LONG_FOR = frozenset({"for", "in", "over"})


def read_casual(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """The time told casually that begins at seed `i`, or around it."""
    if t.kind[i] == NUM:
        return _number(t, lang, memory, i)
    word, after = t.low[i], t.low[i + 1]
    if word in _KNOWN:
        return _known(t, lang, memory, i)
    if word in lang.numbers.units:
        return _worded(t, lang, i) if after in _MINUTES or after == "-" or after == "thousand" else None
    if after in _SHIFTED and word in lang.times.shifts:
        return _shifted(t, lang, memory, i)
    if t.low[i - 1] == "the":
        if word in lang.numbers.ordinals:
            return _day_of_month(t, memory, i, lang.numbers.ordinals[word], i + 1)
        return _twenty_tens(t, i)
    return None


def _known(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    word = t.low[i]
    if word in _EDGES:
        return _edge(t, memory, i)
    if word == "now":
        return _now(t, memory, i)
    if word == "atm" or word in _PRESENT:
        return _present(t, memory, i)
    if word in _MEALS or word == "lunchtime":
        return _meal(t, i)
    if word in _UNSURE:
        return _any_or_alone(t, memory, i)
    if word in ("hour", "fortnight"):
        return _the_hour(t, i)
    return _part(t, lang, i)


def _number(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    low, word, after = t.low, t.low[i], t.low[i + 1]
    if after in ("y", "w") and t.touches(i) and word.isdigit() and len(word) < 3:
        return _short_unit(t, memory, i)
    if after not in _PAUSES and after not in ("-", "–"):
        return None
    before = low[i - 1]
    if before == "the" and word.isdigit() and len(word) < 3 and after in _CLOSES:
        return _day_of_month(t, memory, i, int(word), i + 1)
    if before in ("at", "@"):
        return _at_hour(t, i)
    if before == "on" and word.count(".") == 1 and after in _CLOSES:
        return _month_dot_day(memory, i, word)
    if after in ("-", "–"):
        return _month_then_year(t, i)
    return None


def _now(t: Tokens, memory: Memory, i: int) -> Find | None:
    first = i - 1 if t.low[i - 1] in _NOW_BEFORE else i
    if first == i and (t.low[i + 1] not in _CLOSES or t.low[i - 1] not in _BEFORE_NOW):
        return None
    return _at_once(memory, first, i + 1)


# Alone, or what is to happen at once; "for now", "until now" and the like are no moments.
_BEFORE_NOW = frozenset({"", "is", "back", "meet", "go", "leave", "start", "begin"})


def _present(t: Tokens, memory: Memory, i: int) -> Find | None:
    low = t.low
    if low[i] == "atm":  # the machine has an article, or a noun behind
        free = low[i - 1] not in ("the", "an", "a", "every", "at", "of") and low[i + 1] in _PAUSES
        return _at_once(memory, i, i + 1) if free else None
    if low[i] == "present":
        first = i - 2 if low[i - 1] == "the" else i - 1
        last = i + 2 if low[i - 1] == "the" else i + 1
        said = low[last - 1] == "time" if low[i - 1] == "the" else low[i + 1] in _PAUSES or t.kind[i + 1] == WORD
        return _at_once(memory, first, last) if low[first] == "at" and said else None
    if low[i - 1] != "the" or low[i - 2] != "at" or low[i + 1] == "of":
        return None
    return _at_once(memory, i - 2, i + 1)


def _at_once(memory: Memory, first: int, last: int) -> Find:
    start = memory.moment.isoformat(timespec="seconds") if memory.moment is not None else ""
    today = (time_figure("date", (day(memory.today),)),) if memory.today is not None else ()
    return Find(first, last, Figure(kind="time", start=start, readings=today), 0.3, "the article's own moment")


def _edge(t: Tokens, memory: Memory, i: int) -> Find | None:
    """As in "by EOD", "the EOM": in capitals, or after a word that asks for a time."""
    word = t.low[i]
    said = t.raw(i).isupper() and not t.raw(i - 1).isupper()
    if word == "boy" and not (said and t.low[i - 1] == "the"):
        return None
    if not said and t.low[i - 1] not in ("the", "by", "at"):
        return None
    unit, rule = _EDGES[word], "edge of a unit of time in short"
    first = i - 1 if t.low[i - 1] == "the" else i
    if memory.today is None:
        return Find(first, i + 1, Figure(kind="period"), _LOW, rule)
    if unit == "day":
        today = memory.today.isoformat()
        whole = time_figure("date", (day(memory.today),))
        return Find(first, i + 1, Figure(kind="time", start=f"{today}T23:59:59", readings=(whole,)), 0.4, rule)
    whole_unit = unit_around(memory.today, unit)
    side = ("end", "late") if word.startswith("e") else ("start", "early")
    stretches = narrow(whole_unit, *side, memory.today)
    return Find(first, i + 1, time_figure("period", (stretches[1], stretches[0], *stretches[2:])), 0.4, rule)


def _meal(t: Tokens, i: int) -> Find | None:
    """As in "after dinner", "before lunch", "at lunchtime"."""
    low = t.low
    if low[i + 1] not in _PAUSES and low[i + 1] not in _DAY_WORDS:
        return None
    if low[i] == "lunchtime":
        hours = Figure(kind="period", start="12:00:00", end="14:00:00")
        early = Figure(kind="period", start="11:00:00", end="13:00:00")
        told = low[i - 1] in ("at", "by", "before", "after", "around", "until")
        return (
            Find(
                i,
                i + 1,
                Figure(kind="period", start=hours.start, end=hours.end, readings=(early,)),
                0.4,
                "time of a meal",
            )
            if told
            else None
        )
    a, b = _MEALS[low[i]]
    if low[i - 1] == "after":
        return Find(i - 1, i + 1, Figure(kind="period", start=f"{b:02d}:00:00"), _LOW, "time of a meal as a bound")
    if low[i - 1] == "before":
        earlier = Figure(kind="period", end=f"{a - 1:02d}:00:00")
        figure = Figure(kind="period", end=f"{a:02d}:00:00", readings=(earlier,))
        return Find(i - 1, i + 1, figure, _LOW, "time of a meal as a bound")
    return None


_DAY_WORDS = frozenset({"today", "tomorrow", "on", "and", "this", "next", "yesterday"})


def _part(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "one morning", "four afternoon classes", "mornings", "in the daytime"."""
    low, word = t.low, t.low[i]
    if word in _DAYPARTS_OFTEN:
        figure = Figure(kind="set", value=Decimal(1), unit="day", basis="every")
        return Find(i, i + 1, figure, 0.4, "how often")
    alone = low[i - 1] == "" and low[i + 1] in _CLOSES
    one = low[i - 1] in ("one", "good", "all", "four", "three", "two") or t.kind[i - 1] == NUM
    daytime = word == "daytime" and low[i - 1] == "the"
    if t.touches(i - 1) or not (alone or one or daytime) or (t.capital(i) and not alone):
        return None
    a, b = lang.times.parts_of_day.get(word, _DAYTIME)
    narrow = NARROW_HOURS.get(word)
    readings = (Figure(kind="period", start=f"{narrow[0]:02d}:00:00", end=f"{narrow[1]:02d}:00:00"),) if narrow else ()
    figure = Figure(kind="period", start=f"{a:02d}:00:00", end=f"{b:02d}:00:00", readings=readings)
    first = i - 2 if daytime and low[i - 2] == "in" else i
    return Find(first, i + 1, figure, _LOW, "part of the day")


def _shifted(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "this season", "next workweek": of the sport or the year, whichever is meant."""
    step = lang.times.shifts[t.low[i]]
    today = memory.today
    if t.low[i] == "same":
        return None
    if t.low[i + 1] == "workweek":
        week = unit_around(today, "week", step) if today is not None else Interval("", "", "")
        if week.start:
            week = week._replace(end=shift(dt.date.fromisoformat(week.start), days=5).isoformat())
        return Find(i, i + 2, time_figure("period", (week,)), 0.6, "working week told from today")
    if today is None:
        return Find(i, i + 2, Figure(kind="period"), 0.4, "season told from today")
    month = today.month // 3 * 3 + 3 * step
    number, index = divmod(today.year * 12 + month - 1, 12)
    stretch = time_figure("period", (months(number, index + 1, 3, "season"),))
    return Find(i, i + 2, Figure(kind="period", readings=(stretch,)), 0.4, "season told from today")


def _any_or_alone(t: Tokens, memory: Memory, i: int) -> Find | None:
    low, unit = t.low, t.low[i].removesuffix("s")
    if low[i - 1] in _SETS and low[i + 1] in _CLOSES:
        if low[i - 1] == "any" or low[i].endswith("s"):
            figure = Figure(kind="set", value=Decimal(1), unit=unit, basis="every")
            return Find(i - 1, i + 1, figure, _LOW, "how often")
        return None
    if low[i] == "weekend" and low[i + 1] in _CLOSES and t.kind[i - 1] == WORD and low[i - 1] not in _THINGS:
        if memory.today is None:
            return Find(i, i + 1, Figure(kind="period"), 0.3, "weekend")
        return Find(i, i + 1, time_figure("period", (unit_around(memory.today, "weekend"),)), 0.3, "weekend")
    return None


# "A weekend" is any, "opening weekend" one that has a name.
_THINGS = frozenset(
    {"a", "of", "opening", "every", "per", "long", "holiday", "bank", "his", "her", "their", "our", "my"}
)


def _the_hour(t: Tokens, i: int) -> Find | None:
    """As in "offline for the hour"."""
    if t.low[i - 1] != "the" or t.low[i - 2] != "for" or t.low[i + 1] not in _CLOSES:
        return None
    return Find(
        i - 1, i + 1, Figure(kind="duration", value=Decimal(1), unit=t.low[i]), 0.4, "duration without a number"
    )


def _short_unit(t: Tokens, memory: Memory, i: int) -> Find | None:
    """As in "for 3Y", "3w later"."""
    low, count = t.low, int(t.low[i])
    unit = "year" if low[i + 1] == "y" else "week"
    closing = low[i + 2] in _CLOSES and low[i - 1] in _LONG_FOR
    if low[i + 2] in ("ago", "later") and not t.touches(i + 1):
        days = count * (365 if unit == "year" else 7)
        if memory.today is None:
            return Find(i, i + 3, Figure(kind="date"), 0.5, "time from a day")
        date = shift(memory.today, days=-days if low[i + 2] == "ago" else days)
        return Find(i, i + 3, time_figure("date", (day(date),)), 0.5, "time from a day")
    if not closing or (unit == "week" and not t.capital(i + 1)):
        return None
    return Find(i, i + 2, Figure(kind="duration", value=Decimal(count), unit=unit), 0.45, "unit of time after a number")


def _at_hour(t: Tokens, i: int) -> Find | None:
    """As in "leave at 6.45", "meet me next year at 6", or a line that says "at 12" and no more."""
    low, word = t.low, t.low[i]
    alone = low[i - 2] in ("", "\n") and low[i + 1] in ("", "\n")
    if low[i + 1] not in _PAUSES or not (alone or not _MEETS.isdisjoint(low[max(i - 1 - _REACH, 0) : i - 1])):
        return None
    hour, _, minute = word.partition(".")
    if (
        not hour.isdigit()
        or int(hour) > 23
        or hour in _NEVER_OPENS
        or (minute and (len(minute) != 2 or int(minute) > 59))
    ):
        return None
    return _clock_find(i, i + 1, int(hour), int(minute or 0))


def _clock_find(first: int, last: int, hour: int, minute: int) -> Find:
    start = f"{hour:02d}:{minute:02d}:00"
    later = (Figure(kind="time", start=f"{hour + 12:02d}:{minute:02d}:00"),) if 0 < hour < 12 else ()
    return Find(first, last, Figure(kind="time", start=start, readings=later), 0.4, "bare time of day")


def _worded(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "from three thirty to four thirty", "ten-thirty", "twelve oh three"."""
    one = _words(t, lang, i)
    if one is None:
        return _spelled_year(t, lang, i) if t.low[i - 1] == "in" and t.low[i + 1] == "thousand" else None
    hour, minute, last = one
    ranged = t.low[i - 1] in ("from", "between") and t.low[last] in ("to", "and", "until", "till", "-")
    two = _words(t, lang, last + 1) if ranged else None
    if two is not None:
        readings = tuple(
            Figure(kind="period", start=f"{hour + add:02d}:{minute:02d}:00", end=f"{two[0] + add:02d}:{two[1]:02d}:00")
            for add in (0, 12)
            if max(hour, two[0]) + add < 24
        )
        whole = Figure(kind="period", start=readings[0].start, end=readings[0].end, readings=readings[1:])
        return Find(i - 1, two[2], whole, 0.5, "range of times", i)
    dashed = t.low[i + 1] == "-"
    told = t.low[i - 1] in ("at", "by", "until", "around", "about")
    if (t.kind[last] == WORD and t.low[last] not in lang.function_words) or not (dashed or told or t.low[i - 1] == ""):
        return None
    return _clock_find(i, last, hour, minute)


def _spelled_year(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "in one thousand seven hundred and eighty nine"."""
    number = read_number(t, lang.numbers, i)
    if number is None or not 1000 < number.value < 2100 or t.low[number.last] not in _PAUSES:
        return None
    return Find(i, number.last, time_figure("period", (year(int(number.value)),)), 0.5, "year in words")


def _words(t: Tokens, lang: Language, i: int) -> tuple[int, int, int] | None:
    """Hour, minute and the token after of "three thirty", "ten-forty-five", "twelve oh three"."""
    low, numbers = t.low, lang.numbers
    hour = numbers.units.get(low[i], 0)
    if not 1 <= hour <= 12:
        return None
    j = i + 2 if low[i + 1] == "-" and t.touches(i) else i + 1
    if low[j] in ("zero", "oh", "ou"):
        k = j + 2 if low[j + 1] == "-" else j + 1
        minute = numbers.units.get(low[k], 0)
        return (hour, minute, k + 1) if 0 < minute < 10 else None
    if low[j] in _MINUTES:
        minute = numbers.tens.get(low[j]) or numbers.units.get(low[j], 0)
        k = j + 2 if low[j + 1] == "-" else j + 1
        unit = numbers.units.get(low[k], 0)
        return (hour, minute + unit, k + 1) if minute >= 20 and 0 < unit < 10 else (hour, minute, j + 1)
    return None


def _day_of_month(t: Tokens, memory: Memory, i: int, number: int, last: int) -> Find | None:
    """As in "back for the 27", "on the first": no noun follows."""
    if t.low[i - 2] not in ("on", "by", "for", "until") or t.low[last] not in _CLOSES or not 1 <= number <= 31:
        return None
    rule = "day of the month alone"
    if memory.today is None:
        return Find(i - 1, last, Figure(kind="date"), _LOW, rule)
    total = memory.today.year * 12 + memory.today.month - 1
    dates: list[dt.date] = []
    for step in (0, 1, -1):
        whole, index = divmod(total + step, 12)
        if number <= days_in(whole, index + 1):
            dates.append(dt.date(whole, index + 1, number))
    dates.sort(key=lambda date: abs((date - memory.today).days) if memory.today else 0)
    return Find(i - 1, last, time_figure("date", tuple(map(day, dates))), 0.4, rule)


def _month_dot_day(memory: Memory, i: int, word: str) -> Find | None:
    """As in "done on 5.12": month and day with a dot."""
    a, _, b = word.partition(".")
    if not 1 <= int(a) <= 12 or not 1 <= int(b) <= 31 or len(b) != 2:
        return None
    guess, others = memory.nearest(int(a), int(b))
    dates = [make_day(y, int(a), int(b)) for y in (guess, *others) if y is not None]
    found = tuple(day(date) for date in dates if date is not None)
    figure = time_figure("date", found) if found else Figure(kind="date")
    return Find(i, i + 1, figure, 0.35, "month and day in digits")


def _month_then_year(t: Tokens, i: int) -> Find | None:
    """As in "11 - 2016": month and year with a dash between blanks."""
    low, j = t.low, i + 2
    number = low[j]
    if not (low[i].isdigit() and 1 <= int(low[i]) <= 12 and t.kind[j] == NUM and number.isdigit()):
        return None
    if len(number) != 4 or not 1900 <= int(number) < 2100 or t.touches(i) or low[j + 1] not in _CLOSES:
        return None
    if t.kind[i - 1] != WORD:
        return None
    return Find(i, j + 1, time_figure("period", (months(int(number), int(low[i])),)), _LOW, "month and year in digits")


def _twenty_tens(t: Tokens, i: int) -> Find | None:
    """As in "the twenty-tens"."""
    if t.low[i] != "twenty" or t.low[i + 1] != "-" or t.low[i + 2] != "tens" or t.low[i - 1] != "the":
        return None
    return Find(i - 1, i + 3, time_figure("period", (Interval("2010-01-01", "2020-01-01", "decade"),)), 0.6, "decade")
