"""Quarters, halves, fiscal years, decades, centuries, seasons, holidays and years."""

from __future__ import annotations

import datetime as dt

from annotator.figures.build import Find
from annotator.figures.calendar import (
    NOWHEN,
    Interval,
    day,
    days_in,
    easter,
    make_day,
    months,
    nth_weekday,
    quarter,
    shift,
    year,
)
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.numerals import hyphen
from annotator.figures.stamps import month_at, year_number
from annotator.model.figure import Figure, FigureKind

_NEW_YEARS = {2000: 205, 2001: 124, 2002: 212, 2003: 201, 2004: 122, 2005: 209, 2006: 129, 2007: 218, 2008: 207, 2009: 126, 2010: 214,
              2011: 203, 2012: 123, 2013: 210, 2014: 131, 2015: 219, 2016: 208, 2017: 128, 2018: 216, 2019: 205, 2020: 125, 2021: 212,
              2022: 201, 2023: 122, 2024: 210, 2025: 129, 2026: 217, 2027: 206, 2028: 126, 2029: 213, 2030: 203}  # fmt: skip


def read_period(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """A named period that begins at token `i`."""
    if t.kind[i] == NUM:
        return _number_first(t, lang, memory, i)
    word = t.low[i]
    times = lang.times
    if word in ("q", "h", "fy", "cy"):
        return _letter(t, lang, memory, i)
    holiday = times.holidays.at(t.low, i)
    if holiday is not None and t.capital(i):
        return _holiday(t, lang, memory, i, holiday)
    if word in lang.numbers.ordinals or word in ("last", "final", "latest"):
        return _ordinal_unit(t, lang, memory, i)
    if word in times.fiscal:
        return _fiscal(t, lang, memory, i)
    if word in times.seasons:
        return _season(t, lang, memory, i)
    if word in times.decades:
        return _decade_word(t, lang, memory, i)
    if word in times.parts:
        return _part(t, lang, memory, i)
    if word == "full" and t.low[hyphen(t, i + 1)] == "year":
        at = hyphen(t, i + 1) + 1
        number = year_number(t, at)
        if number is not None:
            return _find(i, at + 1, (year(number),), 0.85, "full year")
    if word in lang.numbers.tens and word not in times.decades:
        return _spoken_year(t, lang, i)
    return None


def _find(
    first: int, last: int, intervals: tuple[Interval, ...], score: float, rule: str, kind: FigureKind = "period"
) -> Find:
    main, *rest = intervals
    readings = tuple(Figure(kind=kind, start=x.start, end=x.end) for x in rest)
    return Find(first, last, Figure(kind=kind, start=main.start, end=main.end, readings=readings), score, rule)


def year_after(t: Tokens, j: int, *, joined: bool = True) -> tuple[int | None, int]:
    """A year at token `j`: "2023", "of 2023", "'23", ", 2023", "FY23", "23" right after a letter."""
    low = t.low
    k = j
    if low[k] in ("of", "in", ",", "for", "-", "/"):
        k += 1
    if low[k] in ("fiscal", "the", "calendar", "financial"):
        k += 1
    if low[k] in ("year",):
        k += 1
    if low[k] in ("fy", "cy") and t.kind[k + 1] == NUM:
        k += 1
        if len(low[k]) == 2:
            return 2000 + int(low[k]), k + 1
    number = year_number(t, k)
    if number is not None and t.start[k] - t.end[k - 1] <= 1:
        if low[k + 1] in ("-", "/") and t.touches(k) and t.kind[k + 2] == NUM and len(low[k + 2]) == 2:
            return number, k + 3
        return number, k + 1
    if low[k] == "'" and t.kind[k + 1] == NUM and len(low[k + 1]) == 2:
        return 2000 + int(low[k + 1]), k + 2
    if joined and k == j and t.kind[j] == NUM and len(low[j]) == 2 and t.touches(j - 1):
        return 2000 + int(low[j]), j + 1
    return None, j


def _quarter(memory: Memory, which: int, number: int | None) -> tuple[Interval, ...]:
    if number is not None:
        memory.remember(year=number, quarter=which)
        return (quarter(number, which),)
    guess = memory.quarter_year(which)
    return (quarter(guess, which), quarter(guess + 1, which)) if guess is not None else (NOWHEN,)


def _half(memory: Memory, which: int, number: int | None) -> tuple[Interval, ...]:
    guess = number if number is not None else memory.quarter_year(which * 2 - 1)
    return (months(guess, which * 6 - 5, 6, "half"),) if guess is not None else (NOWHEN,)


def _letter(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """ "Q4", "Q4 2023", "H1 FY24", "FY2031"."""
    low = t.low
    j = hyphen(t, i + 1)
    if t.kind[j] != NUM or not low[j].isdigit() or (t.touches(i - 1) and t.kind[i - 1] == WORD):
        return None
    if low[i] in ("fy", "cy"):
        number = int(low[j])
        if len(low[j]) == 2:
            number += 2000
        if not 1900 <= number <= 2199:
            return None
        last = j + 1
        if low[last] in ("/", "-") and t.kind[last + 1] == NUM and len(low[last + 1]) == 2 and t.touches(last):
            last += 2
        return _find(i, last, (year(number),), 0.9, "fiscal year")
    which = int(low[j]) if len(low[j]) == 1 else 0
    if not (t.touches(i) or j > i + 1 or low[i] == "q") or not t.capital(i) and not t.touches(i):
        return None
    number, last = year_after(t, j + 1)
    before = year_number(t, i - 1)
    if number is None and before is not None and t.start[i] - t.end[i - 1] <= 1:
        number = before
    if low[i] == "q" and 1 <= which <= 4:
        return _find(i, last, _quarter(memory, which, number), 0.93, "quarter")
    if low[i] == "h" and 1 <= which <= 2 and t.touches(i) and t.capital(i):
        return _find(i, last, _half(memory, which, number), 0.85, "half year")
    return None


def _number_first(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """ "4Q23", "1H 2024", "2018 Q4", "1990s", "'90s", "19th century", "2023", "2012-14"."""
    low = t.low
    word = low[i]
    if not word.isdigit():
        return None
    if (
        len(word) == 1
        and t.touches(i)
        and low[i + 1] in ("q", "h")
        and t.capital(i + 1)
        and not (t.touches(i - 1) and t.kind[i - 1] == WORD)
    ):
        number, last = year_after(t, i + 2)
        if low[i + 1] == "q" and word in "1234":
            return _find(i, last, _quarter(memory, int(word), number), 0.9, "quarter")
        if low[i + 1] == "h" and word in "12" and (number is not None or t.raw(i + 1) == "H"):
            return _find(i, last, _half(memory, int(word), number), 0.8, "half year")
    if low[i + 1] in lang.numbers.ordinal_endings and t.touches(i):
        return ordinal_unit_at(t, lang, memory, i, int(word), i + 2) if len(word) < 5 else None
    decade = _decade(t, memory, i)
    if decade is not None:
        return decade
    return _year(t, lang, memory, i)


def _decade(t: Tokens, memory: Memory, i: int) -> Find | None:
    low = t.low
    word = low[i]
    j = i + 1
    if low[j] == "'" and t.touches(i) and low[j + 1] == "s" and t.touches(j):
        j += 1
    if low[j] != "s" or not t.touches(j - 1) or (t.touches(j) and t.kind[j + 1] in (NUM, WORD)):
        return None
    if len(word) == 4 and word.endswith("0") and 1000 <= int(word) <= 2190:
        count = 100 if word.endswith("00") and word != "2000" else 10
        return _find(i, j + 1, (year(int(word), count), year(int(word), 10)), 0.95, "decade")
    if len(word) == 2 and word.endswith("0"):
        quoted = low[i - 1] == "'" and t.touches(i - 1)
        if not quoted and low[i - 1] not in ("the", "mid", "early", "late", "-", "of"):
            return None
        if low[i - 1] == "the" and low[i - 2] == "in" and low[j + 1] in ("fahrenheit", "celsius"):
            return None
        guess = 1900 + int(word) if int(word) > 20 else 2000 + int(word)
        return _find(i - 1 if quoted else i, j + 1, (year(guess, 10), year(guess + 100, 10)), 0.8, "decade")
    return None


def _year(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    number = year_number(t, i)
    if number is None:
        return None
    low = t.low
    before, after = low[i - 1], low[i + 1]
    if t.touches(i - 1) and (t.kind[i - 1] in (WORD, NUM) or before in ("$", "€", "£", "#", "@", ".", "+", "_", "&")):
        return None
    if (
        t.touches(i - 1)
        and before == "-"
        and t.touches(i - 2)
        and t.kind[i - 2] == WORD
        and not low[i - 2] in ("mid", "pre", "post")
    ):
        if not (t.kind[i - 2] == WORD and low[i - 2] in lang.times.months):
            return None
    if after in ("bc", "bce") or after in ("b",) and low[i + 2] == "." and low[i + 3] == "c":
        return _find(i, i + 2 if after != "b" else i + 4, (NOWHEN,), 0.8, "year before our era")
    if after in ("%", "percent", "per", "pct", "million", "billion", "thousand", "hundred", "°", "pm", "am") or (
        t.touches(i) and t.kind[i + 1] == WORD
    ):
        return None
    if (
        t.touches(i)
        and after in (":", "@", "_", "/")
        and t.touches(i + 1)
        and t.kind[i + 2] in (NUM, WORD)
        and after != "/"
    ):
        return None
    expected = before in lang.times.before_year or t.kind[i - 1] != WORD
    if not (1400 <= number <= 2100) and not (before in ("in", "year", "since", "by", "until", "of") and 1000 <= number):
        return None
    if not (1800 <= number <= 2100) and not expected:
        return None
    if _counts(t, lang, i + 1) and not (
        before in ("in", "since", "the", "of", "by", "during", "until", "his", "her", "its", "their")
        and 1900 <= number <= 2100
    ):
        return None
    if before in lang.times.before_year and _unit_after(t, lang, i + 1):
        return None
    if _unit_after(t, lang, i + 1):
        return None
    last, rest = i + 1, ()
    if (
        after in ("-", "–", "/")
        and t.kind[i + 2] == NUM
        and (t.touches(i) == t.touches(i + 1))
        or after in ("to", "through", "until", "and")
        and t.kind[i + 2] == NUM
        and low[i - 1] in ("from", "between")
    ):
        ended = _range_end(t, i, number)
        if ended is not None:
            end, last = ended
            rest = (year(number, end - number),)
            return _find(i, last, (year(number, end - number + 1), *rest), 0.85, "range of years")
    if low[i + 1] in ("ad", "ce") and t.raw(i + 1).isupper():
        last += 1
    following = _joined_quarter(t, lang, memory, i, number)
    if following is not None:
        return following
    memory.remember(year=number)
    return _find(i, last, (year(number),), 0.9 if expected else 0.6, "year")


def _joined_quarter(t: Tokens, lang: Language, memory: Memory, i: int, number: int) -> Find | None:
    """ "2018 Q4", "2019 H2", "2018Q4"."""
    k = hyphen(t, i + 1)
    if t.low[k] in ("q", "h") and t.kind[k + 1] == NUM and t.low[k + 1] in ("1", "2", "3", "4") and t.touches(k):
        which = int(t.low[k + 1])
        if t.low[k] == "q":
            return _find(i, k + 2, _quarter(memory, which, number), 0.93, "quarter")
        if which < 3:
            return _find(i, k + 2, _half(memory, which, number), 0.9, "half year")
    return None


def _range_end(t: Tokens, i: int, number: int) -> tuple[int, int] | None:
    low = t.low
    k = i + 2
    end = year_number(t, k)
    if end is None and len(low[k]) == 2 and low[k].isdigit() and low[i + 1] in ("-", "–", "/"):
        end = number // 100 * 100 + int(low[k])
    if end is None or not number < end <= number + 300 or low[k + 1] in ("-", "/", "%") and t.touches(k):
        return None
    return end, k + 1


def _counts(t: Tokens, lang: Language, j: int) -> bool:
    word = t.low[j]
    return (
        t.kind[j] == WORD
        and (
            word in lang.irregular_plurals
            or (word.endswith(lang.plural_endings) and not word.endswith("ss") and len(word) > 4)
        )
        and not t.capital(j)
        and word not in lang.function_words
    )


def _unit_after(t: Tokens, lang: Language, j: int) -> bool:
    k = j + 1 if t.low[j] == "-" else j
    if t.kind[k] != WORD:
        return False
    found = lang.units.at(t.low, k)
    return (
        (found is not None and len(t.low[k]) > 2)
        or t.low[k] in ("kg", "km", "mm", "cm", "mw", "hp", "m", "gb", "mb", "bhp")
        or lang.currencies.at(t.low, k) is not None
    )


def _spoken_year(t: Tokens, lang: Language, i: int) -> Find | None:
    """ "twenty fifteen" after a preposition."""
    return None if t.low[i] != "twenty" or t.low[i - 1] not in lang.times.before_year else None


def _ordinal_unit(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """ "third quarter of 2023", "last quarter of 2023", "first half", "nineteenth century"."""
    number = lang.numbers.ordinals.get(t.low[i], -1)
    return ordinal_unit_at(t, lang, memory, i, number, i + 1)


def ordinal_unit_at(t: Tokens, lang: Language, memory: Memory, first: int, number: int, j: int) -> Find | None:
    """An ordinal (-1 is the last) before a unit of time at token `j`."""
    low = t.low
    k = hyphen(t, j)
    if low[k] in ("fiscal", "financial", "calendar", "business"):
        k += 1
    word = low[k]
    if word in lang.times.quarters and number in (-1, 1, 2, 3, 4) and not word.endswith("rs"):
        year_number_, last = year_after(t, k + 1, joined=False)
        shifted = _shifted_year(t, lang, memory, k + 1)
        if year_number_ is None and shifted is not None:
            year_number_, last = shifted
        if number == -1 and year_number_ is None:
            return None
        return _find(first, last, _quarter(memory, 4 if number == -1 else number, year_number_), 0.93, "quarter")
    if word in lang.times.halves and number in (1, 2):
        year_number_, last = year_after(t, k + 1, joined=False)
        shifted = _shifted_year(t, lang, memory, k + 1)
        if year_number_ is None and shifted is not None:
            year_number_, last = shifted
        if year_number_ is None and (
            low[k + 1] == "of" and low[k + 2] not in ("the",) or low[k + 1] in ("-", "century")
        ):
            return None
        if year_number_ is None and low[k + 1] == "of" and low[k + 3] not in ("year", "decade"):
            return None
        return _find(first, last, _half(memory, number, year_number_), 0.9 if year_number_ else 0.5, "half year")
    if word in lang.times.centuries and 0 < number < 22:
        interval = year(number * 100 - 100, 100) if number > 1 else year(1, 99)
        last = k + 1
        if low[last] in ("bc", "bce"):
            return _find(first, last + 1, (NOWHEN,), 0.8, "century before our era")
        if low[last] in ("ad", "ce"):
            last += 1
        return _find(first, last, (interval,), 0.93, "century")
    weekday = lang.times.weekdays.get(word)
    if low[k + 1] in ("of", "in") and (weekday is not None or word in ("day", "week", "month", "weekend")):
        return _nth(t, lang, memory, first, number, k, weekday)
    return None


def _shifted_year(t: Tokens, lang: Language, memory: Memory, j: int) -> tuple[int, int] | None:
    """ "of last year", "of this year" as a number."""
    low = t.low
    k = j + 1 if low[j] in ("of", "in") else j
    step = lang.times.shifts.get(low[k])
    if step is None or low[k + 1] != "year" or memory.today is None:
        if low[k] == "the" and low[k + 1] == "year" and low[j] == "of" and memory.today is not None:
            return memory.today.year, k + 2
        return None
    return memory.today.year + step, k + 2


def _nth(
    t: Tokens, lang: Language, memory: Memory, first: int, number: int, k: int, weekday: int | None
) -> Find | None:
    """ "first Monday of October 2014", "last day of the month"."""
    low = t.low
    m = k + 2
    if low[m] == "the":
        m += 1
    month = month_at(t, lang, m)
    last = m + 1
    if month:
        number_of_year, last = year_after(t, m + 1, joined=False)
        if number_of_year is None:
            number_of_year, _ = memory.nearest(month, None)
    elif low[m] in lang.times.shifts and low[m + 1] == "month" and memory.today is not None:
        total = memory.today.year * 12 + memory.today.month - 1 + lang.times.shifts[low[m]]
        number_of_year, month, last = total // 12, total % 12 + 1, m + 2
    elif low[m] == "month" and memory.today is not None:
        number_of_year, month = memory.today.year, memory.today.month
    elif low[k] in ("week", "month") and (year_number(t, m) or (low[m] in lang.times.shifts and low[m + 1] == "year")):
        return _nth_of_year(t, lang, memory, first, number, k, m)
    else:
        return None
    if number_of_year is None:
        return _find(first, last, (NOWHEN,), 0.8, "weekday of a month", "date")
    if weekday is not None:
        date = nth_weekday(number_of_year, month, number, weekday)
        return _find(first, last, (day(date),), 0.9, "weekday of a month", "date") if date else None
    if low[k] == "day":
        date = make_day(number_of_year, month, number if number > 0 else days_in(number_of_year, month))
        return _find(first, last, (day(date),), 0.9, "day of a month", "date") if date else None
    if low[k] == "week":
        start = dt.date(number_of_year, month, 1)
        monday = (
            shift(start, days=-start.weekday() + (7 if start.weekday() > 3 else 0) + 7 * (number - 1))
            if number > 0
            else None
        )
        if monday is None:
            final = dt.date(number_of_year, month, days_in(number_of_year, month))
            monday = shift(final, days=-final.weekday() - (7 if final.weekday() < 3 else 0))
        return _find(first, last, (day(monday, 7),), 0.85, "week of a month")
    return None


def _nth_of_year(t: Tokens, lang: Language, memory: Memory, first: int, number: int, k: int, m: int) -> Find | None:
    number_of_year = year_number(t, m)
    last = m + 1
    if number_of_year is None:
        if memory.today is None:
            return None
        number_of_year, last = memory.today.year + lang.times.shifts[t.low[m]], m + 2
    if t.low[k] == "month":
        return _find(first, last, (months(number_of_year, number if number > 0 else 12),), 0.85, "month of a year")
    start = dt.date(number_of_year, 1, 4)
    monday = shift(start, days=-start.weekday() + 7 * (number - 1))
    if number < 0:
        final = dt.date(number_of_year, 12, 28)
        monday = shift(final, days=-final.weekday())
    return _find(first, last, (day(monday, 7),), 0.85, "week of a year")


def _fiscal(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """ "fiscal 2021", "fiscal year 2021", "financial year 2023-24"."""
    k = hyphen(t, i + 1)
    if t.low[k] == "year":
        k += 1
    number, last = year_after(t, k, joined=False)
    if number is None or not 1900 <= number <= 2199:
        return None
    memory.remember(year=number)
    return _find(i, last, (year(number),), 0.92, "fiscal year")


def _season(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    word = t.low[i]
    number, last = year_after(t, i + 1, joined=False)
    if number is None:
        if (
            word in ("fall", "spring")
            and not (t.low[i - 1] in ("the", "this", "last", "next", "in") and t.low[i - 1] != "to")
            or t.kind[i + 1] == WORD
            and word == "fall"
            and t.low[i - 1] != "last"
        ):
            return None
        if t.low[i - 1] not in (
            "the",
            "in",
            "during",
            "of",
            "this",
            "last",
            "next",
            "by",
            "early",
            "late",
            "since",
            "mid",
            "-",
        ):
            return None
        guess, _ = memory.nearest(lang.times.seasons[word] + 1 if lang.times.seasons[word] < 12 else 12, None)
        if guess is None or word == "fall" and t.low[i - 1] == "the":
            return _find(i, i + 1, (NOWHEN,), 0.5, "season") if word != "fall" else None
        return _find(i, i + 1, (months(guess, lang.times.seasons[word], 3, "season"),), 0.6, "season")
    return _find(i, last, (months(number, lang.times.seasons[word], 3, "season"),), 0.85, "season of a year")


def _decade_word(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    if t.low[i - 1] not in ("the", "early", "late", "mid", "-", "of"):
        return None
    if t.low[i - 1] == "the" and t.low[i - 2] == "in" and t.low[i - 3] in ("temperatures", "temperature"):
        return None
    start = 1900 + lang.times.decades[t.low[i]]
    return _find(i, i + 1, (year(start, 10), year(start + 100, 10)), 0.7, "decade in words")


def _part(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """ "early 2020", "late March", "mid-July", "the end of 2008"."""
    low = t.low
    part = lang.times.parts[low[i]]
    k = hyphen(t, i + 1)
    if low[k] == "of":
        k += 1
        if low[k] == "the" and low[k + 1] in ("year", "month", "week", "quarter", "decade", "day"):
            return None
    elif low[i] in ("end", "beginning", "start", "middle", "later", "earlier") and not (low[i] == "end" and k != i + 1):
        return None
    if low[k] == "the":
        k += 1
    if t.kind[k] == NUM:
        inner = _decade(t, memory, k) or _year(t, lang, memory, k)
    else:
        from_month = month_at(t, lang, k)
        if from_month:
            number, last = year_after(t, k + 1, joined=False)
            guess = number if number is not None else memory.nearest(from_month, None)[0]
            intervals = (months(guess, from_month),) if guess is not None else (NOWHEN,)
            inner = _find(k, last, intervals, 0.9, "month")
        elif (
            low[k] in lang.times.seasons
            or low[k] in lang.times.decades
            or low[k] in lang.numbers.ordinals
            or low[k] in lang.times.fiscal
        ):
            inner = read_period(t, lang, memory, k)
        else:
            inner = None
    if inner is None or inner.first != k:
        return None
    figure = inner.figure
    whole = Interval(figure.start, figure.end, "")
    narrowed = narrow(whole, part)
    return _find(i, inner.last, (narrowed, whole) if narrowed != whole else (whole,), 0.85, f"part of a {inner.rule}")


def narrow(interval: Interval, part: str) -> Interval:
    """The first, middle or last third (half for early and late) of an interval of days."""
    if not interval.start or not interval.end or "T" in interval.start:
        return interval
    start, end = dt.date.fromisoformat(interval.start), dt.date.fromisoformat(interval.end)
    days = (end - start).days
    if part == "early":
        return interval._replace(end=_cut(start, days, 1, 2))
    if part == "late":
        return interval._replace(start=_cut(start, days, 1, 2))
    return interval._replace(start=_cut(start, days, 1, 4), end=_cut(start, days, 3, 4))


def _cut(start: dt.date, days: int, over: int, under: int) -> str:
    if days >= 360 and under == 2:
        return shift(start, by_months=round(days / 365.25 * 12) * over // under).isoformat()
    if 27 < days < 32 and under == 2:
        return shift(start, days=15).isoformat()
    return shift(start, days=days * over // under).isoformat()


def _holiday(t: Tokens, lang: Language, memory: Memory, i: int, found: tuple[str, int]) -> Find | None:
    rule, last = found
    if rule.startswith("="):
        start, _, end = rule[1:].partition("/")
        return _find(i, last, (Interval(start, end, "days"),), 0.7, "name of a period")
    number, after = year_after(t, last, joined=False)
    guesses: list[int] = []
    if number is not None:
        guesses, last = [number], after
    elif memory.today is not None:
        guesses = [memory.today.year, memory.today.year - 1, memory.today.year + 1]
    dates = [date for y in guesses if (date := holiday_date(rule, y)) is not None]
    if memory.today is not None and number is None:
        today = memory.today
        dates.sort(key=lambda date: abs((date - today).days))
    if not dates:
        return _find(i, last, (NOWHEN,), 0.7, "holiday", "date")
    return _find(i, last, tuple(day(date) for date in dates), 0.85, "holiday", "date")


def holiday_date(rule: str, number: int) -> dt.date | None:
    """The day a holiday falls on in a year."""
    if rule == "cny":
        found = _NEW_YEARS.get(number)
        return make_day(number, found // 100, found % 100) if found else None
    if rule == "earthhour":
        return nth_weekday(number, 3, -1, 5)
    if rule.startswith("e"):
        return shift(easter(number), days=int(rule[1:].partition(":")[0] or 0)) if 1583 <= number < 9000 else None
    if rule.startswith("n"):
        body, _, extra = rule[1:].partition("+")
        month, nth, weekday = (int(x) for x in body.split("-"))
        date = nth_weekday(number, month, nth, weekday)
        return shift(date, days=int(extra or 0)) if date else None
    if rule.startswith("l"):
        month, weekday = (int(x) for x in rule[1:].split("-"))
        return nth_weekday(number, month, -1, weekday)
    month, number_of_day = (int(x) for x in rule.split("-"))
    return make_day(number, month, number_of_day)
