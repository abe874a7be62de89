"""Quarters, halves, fiscal years, decades, centuries, seasons, holidays and years."""

from __future__ import annotations

import datetime as dt

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, day, days_in, make_day, months, nth_weekday, shift, year
from annotator.figures.holidays import read_holiday
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.number_words import hyphen
from annotator.figures.stamp import month_at, year_number
from annotator.figures.stretches import months_of_year
from annotator.figures.yearly import half_intervals, period_find, quarter_intervals, year_after
from annotator.figures.years import read_decade, read_decade_word, read_era, read_spoken, read_year


def read_period(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """A named period that begins at token `i`."""
    if t.kind[i] == NUM:
        return _number_first(t, lang, memory, i)
    word = t.low[i]
    times = lang.times
    if word in ("q", "h", "fy", "cy"):
        return _letter(t, lang, memory, i)
    if word in times.months and t.low[hyphen(t, i + 1)] in ("quarter", "half"):
        named = _named_quarter(t, lang, memory, i)
        if named is not None:
            return named
    holiday = times.holidays.at(t.low, i)
    if holiday is not None and (t.capital(i) or holiday[1] > i + 1 or len(word) > 4 or year_number(t, i + 1)):
        return read_holiday(t, lang, memory, i, holiday)
    if word in lang.numbers.ordinals or word in ("last", "final", "latest"):
        return _ordinal_unit(t, lang, memory, i)
    if word in times.fiscal:
        return _fiscal(t, lang, memory, i)
    if (word in lang.numbers.units or word in lang.numbers.tens) and t.low[i - 1] in times.before_year:
        return read_spoken(t, lang, i)
    if word in times.seasons:
        return _season(t, lang, memory, i)
    if word in times.decades:
        return read_decade_word(t, lang, memory, i)
    if word == "full" and t.low[hyphen(t, i + 1)] == "year":
        at = hyphen(t, i + 1) + 1
        number = year_number(t, at)
        if number is not None:
            return period_find(i, at + 1, (year(number),), 0.85, "full year")
    return None


def _named_quarter(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "the December quarter", "June quarter 2023": it ends with that month."""
    month, k = month_at(t, lang, i), hyphen(t, i + 1)
    if not month:
        return None
    length = 3 if t.low[k] == "quarter" else 6
    number, last = year_after(t, lang, k + 1, joined=False)
    guess, others = memory.nearest(month, None) if number is None else (number, ())
    if guess is None:
        return period_find(i, last, (NOWHEN,), 0.8, "quarter told by its end")
    stretches = tuple(months(y, month - length + 1, length, "quarter") for y in (guess, *others))
    return period_find(i, last, stretches, 0.9, "quarter told by its end")


def _letter(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "Q4", "Q4 2023", "H1 FY24", "FY2031"."""
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
        return period_find(i, last, (year(number),), 0.9, "fiscal year")
    which = int(low[j]) if len(low[j]) == 1 else 0
    if not (t.touches(i) or j > i + 1 or low[i] == "q") or (not t.capital(i) and not t.touches(i)):
        return None
    number, last = year_after(t, lang, j + 1)
    shifted = _shifted_year(t, lang, memory, j + 1) if number is None else None
    if shifted is not None and t.low[j + 1] != "the":
        number, last = shifted
    before = year_number(t, i - 1)
    if number is None and before is not None and t.start[i] - t.end[i - 1] <= 1:
        number = before
    if low[i] == "q" and number is None and low[j + 1] in (",", "and"):
        number = _year_of_list(t, lang, j + 1)
    if low[i] == "q" and 1 <= which <= 4:
        return period_find(i, last, quarter_intervals(memory, which, number), 0.93, "quarter")
    if low[i] == "h" and 1 <= which <= 2 and t.touches(i) and t.capital(i):
        return period_find(i, last, half_intervals(memory, which, number), 0.85, "half year")
    return None


def _year_of_list(t: Tokens, lang: Language, k: int) -> int | None:
    """The year that is said once, behind the last of "Q1, Q2 and Q3 of 2023"."""
    while t.low[k] in (",", "and"):
        k += 1
        if t.low[k] == "q" and t.kind[k + 1] == NUM and len(t.low[k + 1]) == 1:
            number, _ = year_after(t, lang, k + 2)
            if number is not None:
                return number
            k += 2
    return None


def _number_first(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "4Q23", "1H 2024", "2018 Q4", "1990s", "'90s", "19th century", "2023", "2012-14"."""
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
        number, last = year_after(t, lang, i + 2)
        if low[i + 1] == "q" and word in "1234":
            return period_find(i, last, quarter_intervals(memory, int(word), number), 0.9, "quarter")
        if low[i + 1] == "h" and word in "12" and (number is not None or t.raw(i + 1) == "H"):
            return period_find(i, last, half_intervals(memory, int(word), number), 0.8, "half year")
    if low[i + 1] == "m" and word in ("3", "6", "9") and t.touches(i) and t.capital(i + 1):
        number, last = year_after(t, lang, i + 2)
        if number is not None:  # "9M 2023"
            return period_find(i, last, months_of_year(memory, int(word), number), 0.9, "first months of a year")
    if low[i + 1] in lang.numbers.ordinal_endings and t.touches(i):
        return ordinal_unit_at(t, lang, memory, i, int(word), i + 2) if len(word) < 5 else None
    era = read_era(t, i)
    if era is not None:
        return era
    decade = read_decade(t, memory, i)
    if decade is not None:
        return decade
    return read_year(t, lang, memory, i)


def _ordinal_unit(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "third quarter of 2023", "last quarter of 2023", "first half", "nineteenth century"."""
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
        year_number_, last = year_after(t, lang, k + 1, joined=False)
        shifted = _shifted_year(t, lang, memory, k + 1)
        if year_number_ is None and shifted is not None:
            year_number_, last = shifted
        if number == -1 and year_number_ is None:
            return None
        if year_number_ is None and low[k + 1 : k + 4] == ["in", "a", "row"]:
            return None
        return period_find(
            first, last, quarter_intervals(memory, 4 if number == -1 else number, year_number_), 0.93, "quarter"
        )
    if word in lang.times.halves and number in (1, 2):
        year_number_, last = year_after(t, lang, k + 1, joined=False)
        shifted = _shifted_year(t, lang, memory, k + 1)
        if year_number_ is None and shifted is not None:
            year_number_, last = shifted
        if year_number_ is None and low[k + 1] == "of":
            half = _half_of_month(t, lang, memory, first, number, k + 2)
            if half is not None:
                return half
        if year_number_ is None and (
            (low[k + 1] == "of" and low[k + 2] not in ("the",)) or low[k + 1] in ("-", "century")
        ):
            return None
        if year_number_ is None and low[k + 1] == "of" and low[k + 3] not in ("year", "decade"):
            return None
        return period_find(
            first, last, half_intervals(memory, number, year_number_), 0.9 if year_number_ else 0.5, "half year"
        )
    row = _centuries(t, lang, first, number, k) or _quarters(t, lang, memory, first, number, k)
    if row is not None:
        return row
    if word in lang.times.centuries and 0 < number < 22:
        interval = year(number * 100 - 100, 100) if number > 1 else year(1, 99)
        last = k + 1
        if low[last] in ("bc", "bce"):
            return period_find(first, last + 1, (NOWHEN,), 0.8, "century before our era")
        if low[last] in ("ad", "ce"):
            last += 1
        return period_find(first, last, (interval,), 0.93, "century")
    weekday = lang.times.weekdays.get(word)
    if word == "week" and low[k + 1] in lang.times.shifts and low[k + 2] == "year" and 0 < number < 54:
        return _nth_of_year(t, lang, memory, first, number, k, k + 1)
    if low[k + 1] in ("of", "in") and (weekday is not None or word in ("day", "week", "month", "weekend")):
        return _nth(t, lang, memory, first, number, k, weekday)
    return None


def _centuries(t: Tokens, lang: Language, first: int, number: int, k: int) -> Find | None:
    """As in "16th and 17th centuries", "15th to the 19th century": the word is said once."""
    low = t.low
    if low[k] not in ("and", "to", "or", "-", "–", "until", "through") or not 0 < number < 21:
        return None
    j = k + 2 if low[k + 1] == "the" else k + 1
    if t.kind[j] == NUM and low[j].isdigit() and len(low[j]) < 3 and low[j + 1] in lang.numbers.ordinal_endings:
        other, j = int(low[j]), hyphen(t, j + 2)
    else:
        other, j = lang.numbers.ordinals.get(low[j], 0), hyphen(t, j + 1)
    if low[j] not in lang.times.centuries or not number < other < 22:
        return None
    whole = year(number * 100 - 100, (other - number + 1) * 100) if number > 1 else year(1, other * 100 - 1)
    return period_find(first, j + 1, (whole,), 0.9, "range of centuries")


def _quarters(t: Tokens, lang: Language, memory: Memory, first: int, number: int, k: int) -> Find | None:
    """As in "second and third quarters of 2023"."""
    low = t.low
    j = k + 2 if low[k + 1] == "the" else k + 1
    other = lang.numbers.ordinals.get(low[j], 0)
    if (
        low[k] not in ("and", "to", "through")
        or low[j + 1] not in ("quarter", "quarters")
        or not 0 < number < other < 5
    ):
        return None
    said, last = year_after(t, lang, j + 2, joined=False)
    shifted = _shifted_year(t, lang, memory, j + 2)
    if said is None and shifted is not None:
        said, last = shifted
    guess = said if said is not None else memory.quarter_year(number)
    whole = months(guess, number * 3 - 2, (other - number + 1) * 3) if guess is not None else NOWHEN
    return period_find(first, last, (whole,), 0.88, "quarters in a row")


def _half_of_month(t: Tokens, lang: Language, memory: Memory, first: int, number: int, k: int) -> Find | None:
    """As in "second half of May", "first half of May 2023"."""
    month = month_at(t, lang, k)
    if not month:
        return None
    said, last = year_after(t, lang, k + 1, joined=False)
    guess, others = memory.nearest(month, None) if said is None else (said, ())
    if guess is None:
        return period_find(first, last, (NOWHEN,), 0.7, "half of a month")
    days = [(dt.date(y, month, 1), dt.date(y, month, 16), days_in(y, month)) for y in (guess, *others) if 0 < y < 9999]
    halves = tuple(day(a, 15) if number == 1 else day(b, count - 15) for a, b, count in days)
    return period_find(first, last, halves, 0.85, "half of a month")


def _shifted_year(t: Tokens, lang: Language, memory: Memory, j: int) -> tuple[int, int] | None:
    """As in "of last year", "of this year" as a number."""
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
    """As in "first Monday of October 2014", "last day of the month"."""
    low = t.low
    m = k + 2
    if low[m] == "the":
        m += 1
    month = month_at(t, lang, m)
    last = m + 1
    guessed = False
    if month:
        number_of_year, last = year_after(t, lang, m + 1, joined=False)
        if number_of_year is None:
            number_of_year, _ = memory.nearest(month, None)
            guessed = True
    elif low[m] in lang.times.shifts and low[m + 1] == "month" and memory.today is not None:
        total = memory.today.year * 12 + memory.today.month - 1 + lang.times.shifts[low[m]]
        number_of_year, month, last = total // 12, total % 12 + 1, m + 2
    elif low[m] == "month" and memory.today is not None:
        number_of_year, month = memory.today.year, memory.today.month
    elif low[k] in ("week", "month") and (year_number(t, m) or (low[m] in lang.times.shifts and low[m + 1] == "year")):
        return _nth_of_year(t, lang, memory, first, number, k, m)
    else:
        return None
    if number_of_year is None or not 1 <= number_of_year <= 9998:
        return period_find(first, last, (NOWHEN,), 0.8, "weekday of a month", "date")
    if weekday is not None:
        years = (number_of_year, number_of_year - 1, number_of_year + 1) if guessed else (number_of_year,)
        dates = [date for y in years if 0 < y < 9999 and (date := nth_weekday(y, month, number, weekday))]
        return period_find(first, last, tuple(map(day, dates)), 0.9, "weekday of a month", "date") if dates else None
    if low[k] == "weekend":
        saturday = nth_weekday(number_of_year, month, number, 5)
        return period_find(first, last, (day(saturday, 2),), 0.88, "week of a month") if saturday else None
    if low[k] == "day":
        date = make_day(number_of_year, month, number if number > 0 else days_in(number_of_year, month))
        return period_find(first, last, (day(date),), 0.9, "day of a month", "date") if date else None
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
        return period_find(first, last, (day(monday, 7),), 0.85, "week of a month")
    return None


def _nth_of_year(t: Tokens, lang: Language, memory: Memory, first: int, number: int, k: int, m: int) -> Find | None:
    number_of_year = year_number(t, m)
    last = m + 1
    if number_of_year is None:
        if memory.today is None:
            return None
        number_of_year, last = memory.today.year + lang.times.shifts[t.low[m]], m + 2
    if not 1 <= number_of_year <= 9998:
        return None
    if t.low[k] == "month":
        return period_find(
            first, last, (months(number_of_year, number if number > 0 else 12),), 0.85, "month of a year"
        )
    start = dt.date(number_of_year, 1, 4)
    monday = shift(start, days=-start.weekday() + 7 * (number - 1))
    if number < 0:
        final = dt.date(number_of_year, 12, 28)
        monday = shift(final, days=-final.weekday())
    return period_find(first, last, (day(monday, 7),), 0.85, "week of a year")


def _fiscal(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "fiscal 2021", "fiscal year 2021", "financial year 2023-24"."""
    k = hyphen(t, i + 1)
    if t.low[k] == "year":
        k += 1
    number, last = year_after(t, lang, k, joined=False)
    if number is None or not 1900 <= number <= 2199:
        return None
    memory.remember(year=number)
    return period_find(i, last, (year(number),), 0.92, "fiscal year")


def _season(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "summer 2023", "the winter", "summers"."""
    word = t.low[i]
    month = lang.times.seasons[word]
    number, last = year_after(t, lang, i + 1, joined=False)
    if number is not None and t.low[i + 1] not in (",", "-", "/", "for"):
        return period_find(i, last, (months(number, month, 3, "season"),), 0.85, "season of a year")
    before = t.low[i - 1]
    if t.kind[i - 1] == NUM or before in lang.numbers.units or before in lang.numbers.ordinals:
        return None
    if word in ("fall", "spring", "springs") and before not in ("this", "last", "next", "in", "every"):
        return None
    if word in ("fall", "spring") and before == "in" and t.kind[i + 1] == WORD and t.low[i + 1] not in ("and", "or"):
        return None
    if t.capital(i) and t.capital(i + 1) and t.kind[i + 1] == WORD:
        return None
    guess, _ = memory.nearest(month % 12 + 1, None)
    if guess is None or word.endswith("s"):
        return period_find(i, i + 1, (NOWHEN,), 0.45, "season")
    return period_find(i, i + 1, (months(guess, month, 3, "season"),), 0.55, "season")
