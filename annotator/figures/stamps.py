"""Absolute dates as they are written, down to the fields that are there: "10 August 2012", "Aug. 10", "2012-08-10"."""

from __future__ import annotations

from typing import NamedTuple

from annotator.figures.calendar import days_in
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.numerals import hyphen


class Stamp(NamedTuple):
    """The fields of a date over tokens [first, last); None is not said."""

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    rule: str = ""
    score: float = 0.9
    swapped: bool = False  # day and month may be the other way round
    short: bool = False  # the year has two digits


def read_stamp(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """The absolute date that begins at token `i`."""
    if t.kind[i] == NUM:
        return _numeric(t, lang, i) or _day_first(t, lang, i) or _year_first(t, lang, i)
    if t.kind[i] != WORD:
        return None
    times = lang.times
    word = t.low[i]
    if word in times.weekdays:
        return _with_weekday(t, lang, i)
    if month_at(t, lang, i):
        return _month_first(t, lang, i)
    if word in lang.numbers.ordinals or word in lang.numbers.tens:
        return _worded_day_first(t, lang, i)
    return None


def month_at(t: Tokens, lang: Language, i: int) -> int:
    """The month named at token `i`, 0 for none; doubtful words need a capital or a number beside them."""
    word = t.low[i]
    month = lang.times.months.get(word)
    if month is None:
        return 0
    if word in lang.times.doubtful_months and not t.capital(i):
        beside = t.kind[i + 1] == NUM or (t.kind[i - 1] == NUM and t.low[i - 1].isdigit() and len(t.low[i - 1]) <= 2)
        beside = beside or t.low[i + 1] in lang.numbers.ordinals or t.low[i - 1] in ("of", "next", "last", "this", "in")
        beside = beside or t.low[i - 1] in lang.numbers.ordinal_endings
        if not beside or (word == "may" and not (t.low[i - 1] == "of" or t.kind[i + 1] == NUM or t.kind[i - 1] == NUM)):
            return 0
    if len(word) <= 4 and t.touches(i - 1) and t.kind[i - 1] == WORD:
        return 0
    return month


def year_number(t: Tokens, i: int) -> int | None:
    """A year in four digits at token `i`."""
    word = t.low[i]
    if t.kind[i] == NUM and len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2999:
        return int(word)
    return None


def _two_digits(t: Tokens, i: int) -> int | None:
    """A year in two digits, with or without an apostrophe."""
    word = t.low[i]
    if t.kind[i] == NUM and len(word) == 2 and word.isdigit():
        number = int(word)
        return 2000 + number if number < 50 else 1900 + number
    return None


def _day_number(t: Tokens, i: int) -> int | None:
    word = t.low[i]
    if t.kind[i] == NUM and len(word) <= 2 and word.isdigit() and 1 <= int(word) <= 31:
        return int(word)
    return None


def _after_ordinal(t: Tokens, lang: Language, j: int) -> int:
    """The token after "th" or a full stop that belongs to a day."""
    if t.low[j] in lang.numbers.ordinal_endings and t.touches(j - 1):
        return j + 1
    if lang.times.day_dot and t.low[j] == "." and t.touches(j - 1):
        return j + 1
    return j


def _spaced(t: Tokens, j: int) -> bool:
    return t.start[j] - t.end[j - 1] <= 2


def _numeric(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """ "2012-08-10", "10/08/2012", "10.08.2012", "2012/10", "06/2004", "20120810"."""
    word = t.low[i]
    if word.count(".") == 2:
        return _dotted(t, lang, i)
    if not word.isdigit():
        return None
    if len(word) == 8 and word[:2] in ("19", "20") and 1 <= int(word[4:6]) <= 12 and 1 <= int(word[6:]) <= 31:
        return Stamp(i, i + 1, int(word[:4]), int(word[4:6]), int(word[6:]), None, "date in eight digits", 0.6)
    mark = t.low[i + 1]
    if mark not in ("-", "/", "–") or not (t.touches(i) and t.touches(i + 1)) or t.kind[i + 2] != NUM:
        return _named_between(t, lang, i, mark)
    if t.touches(i - 1) and t.low[i - 1] in ("-", "/", "+", "."):
        return None
    b = t.low[i + 2]
    if not b.isdigit():
        return None
    third = (
        t.low[i + 4] if t.low[i + 3] == mark and t.touches(i + 2) and t.touches(i + 3) and t.kind[i + 4] == NUM else ""
    )
    if third and not third.isdigit():
        third = third.partition(".")[0]
    if (
        third
        and t.low[i + 5] == mark
        and t.touches(i + 4)
        and t.touches(i + 5)
        and t.kind[i + 6] == NUM
        and len(t.low[i + 6]) < 4
    ):
        return None
    if third and third.isdigit():
        return _three(lang, i, i + 5, word, b, third)
    if mark == "–" or t.low[i + 3] == mark and t.touches(i + 2):
        return None
    if (
        len(word) == 4
        and len(b) <= 2
        and 1 <= int(b) <= 12
        and 1000 <= int(word) < 3000
        and (mark == "/" or len(b) == 2 and 1900 <= int(word) < 2100)
    ):
        return Stamp(i, i + 3, int(word), int(b), None, None, "year and month in digits", 0.8)
    if len(b) == 4 and len(word) <= 2 and 1 <= int(word) <= 12 and 1000 <= int(b) < 3000:
        return Stamp(i, i + 3, int(b), int(word), None, None, "month and year in digits", 0.8)
    if mark == "/" and len(word) <= 2 and len(b) <= 2 and word.isdigit():
        return _month_and_day(lang, i, word, b)
    return None


def _month_and_day(lang: Language, i: int, a: str, b: str) -> Stamp | None:
    one, two = int(a), int(b)
    if not (1 <= one <= 31 and 1 <= two <= 31) or (one > 12 and two > 12) or (one < two <= 5 and len(b) == 1):
        return None
    score = 0.75 if len(a) + len(b) > 2 else 0.5
    if (lang.times.month_first and one <= 12) or two > 12:
        return Stamp(i, i + 3, None, one, two, None, "month and day in digits", score, one <= 12 and two <= 12)
    return Stamp(i, i + 3, None, two, one, None, "day and month in digits", score, two <= 12 and one <= 12)


def _three(lang: Language, first: int, last: int, a: str, b: str, c: str) -> Stamp | None:
    if len(a) == 4:
        year, month, day, swapped = int(a), int(b), int(c), False
        if month > 12:
            month, day = day, month
    elif len(c) in (2, 4) and len(a) <= 2 and len(b) <= 2:
        year = int(c)
        if len(c) == 2:
            year += 2000 if year < 50 else 1900
        one, two = int(a), int(b)
        swapped = one <= 12 and two <= 12
        if (lang.times.month_first and one <= 12) or two > 12:
            month, day = one, two
        else:
            month, day = two, one
    else:
        return None
    if not (1 <= month <= 12 and 1 <= day <= days_in(max(min(year, 9000), 1), month) and 1 <= year <= 2999):
        return None
    return Stamp(first, last, year, month, day, None, "date in digits", 0.95, swapped, len(a) < 4 and len(c) == 2)


def _dotted(t: Tokens, lang: Language, i: int) -> Stamp | None:
    a, b, c = t.low[i].split(".")
    if "," in t.low[i] or (t.touches(i) and t.low[i + 1] in (".", "-") and t.kind[i + 2] == NUM and t.touches(i + 1)):
        return None
    if len(a) <= 2 and len(b) <= 2 and len(c) in (2, 4):
        if len(c) == 2 and not (len(b) == 2 and int(c) > 12):
            return None
        one, two = int(a), int(b)
        year = int(c) + (0 if len(c) == 4 else 2000 if int(c) < 50 else 1900)
        month_first = lang.times.month_first and one <= 12 and two > 12
        month, day = (one, two) if month_first else (two, one)
        if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year < 3000 and day <= days_in(year, month):
            return Stamp(i, i + 1, year, month, day, None, "date in digits", 0.9, one <= 12 and two <= 12)
    if len(a) == 4 and len(b) <= 2 and len(c) <= 2:
        return _three(lang, i, i + 1, a, b, c)
    return None


def _named_between(t: Tokens, lang: Language, i: int, mark: str) -> Stamp | None:
    """ "10-Aug-2012", "10/August/2012", "2012/aug/10", "30Aug96"."""
    low = t.low
    k = i + 2 if mark in ("-", "/", ".", ",") and t.touches(i) else i + 1
    if k == i + 1 and not t.touches(i):
        return None
    month = lang.times.months.get(low[k], 0) if t.kind[k] == WORD else 0
    if not month:
        return None
    joined = low[k + 1] in ("-", "/", ".", ",") and t.touches(k) and t.kind[k + 2] == NUM and t.touches(k + 1)
    m = k + 2 if joined else k + 1
    if len(low[i]) == 4:
        day = _day_number(t, m)
        if day is not None and (joined or t.touches(k)):
            return Stamp(i, m + 1, int(low[i]), month, day, None, "date with a month's name", 0.9)
        return Stamp(i, k + 1, int(low[i]), month, None, None, "year and month", 0.85) if mark in ("-", "/") else None
    day = _day_number(t, i)
    if day is None:
        return None
    year = year_number(t, m) if _spaced(t, m) else None
    short = False
    if year is None and (joined or (t.touches(k) and m == k + 1)):
        year, short = _two_digits(t, m), True
    last = m + 1 if year is not None else k + 1
    return Stamp(i, last, year, month, day, None, "date with a month's name", 0.9, False, short and year is not None)


def _year_tail(t: Tokens, lang: Language, j: int, *, after_day: bool) -> tuple[int | None, int]:
    """The year from token `j` on: ", 2012", "2012", "'12", "of 2012", "in 2012", "88 AD"."""
    low = t.low
    k = j
    if low[k] == "," or (low[k] == "." and t.touches(k - 1) and t.kind[k - 1] == WORD):
        k += 1
    if low[k] in (",", "-", "/") and k > j:
        k += 1
    if low[k] in ("of", "in"):
        k += 1
    year = year_number(t, k)
    if year is not None and _spaced(t, k) and low[k + 1] not in ("%", "percent"):
        if t.low[k + 1] == ":" and t.touches(k):
            return None, j
        return year, k + 1
    if low[k] == "'" and t.touches(k) and _two_digits(t, k + 1) is not None:
        return _two_digits(t, k + 1), k + 2
    if low[j] in ("-", "/") and t.touches(j) and year_number(t, j + 1) is not None:
        return year_number(t, j + 1), j + 2
    if t.kind[k] == NUM and low[k].isdigit() and low[k + 1] in ("bc", "bce", "be", "ad", "ce") and _spaced(t, k):
        number = int(low[k])
        if low[k + 1] == "be" and 2000 < number < 3000:
            return number - 543, k + 2
        if low[k + 1] in ("ad", "ce") and 0 < number < 3000:
            return number, k + 2
    if (
        after_day
        and k == j
        and t.kind[k] == NUM
        and len(low[k]) == 2
        and _spaced(t, k)
        and int(low[k]) > 31
        and low[k + 1] not in ("%", "percent", ":")
    ):
        return _two_digits(t, k), k + 1
    return None, j


def _day_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """ "10 August 2012", "10th of August", "the 10th, August"."""
    day = _day_number(t, i)
    if day is None:
        return None
    j = _after_ordinal(t, lang, i + 1)
    ordinal = j > i + 1
    j = hyphen(t, j)
    if t.low[j] == "of":
        j += 1
        if t.low[j] == "the" or (t.low[j] in lang.times.shifts):
            return None
    if t.low[j] == "," and ordinal and month_at(t, lang, j + 1):
        j += 1
    month = month_at(t, lang, j)
    if not month or t.start[j] - t.end[j - 1] > 2:
        return None
    if not t.capital(j) and t.low[j] in lang.times.doubtful_months and not ordinal and t.low[j] != t.low[j].lower():
        return None
    last = j + 1
    dotted = last + 1 if t.low[last] == "." and t.touches(j) and len(t.low[j]) <= 4 else last
    year, after = _year_tail(t, lang, dotted, after_day=True)
    if year is None:
        joined = hyphen(t, dotted)
        year, after = (year_number(t, joined), joined + 1) if joined != dotted else (None, last)
    return Stamp(
        i, after if year is not None else last, year, month, day, None, "day, month" + (", year" if year else ""), 0.95
    )


def _month_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """ "August 10, 2012", "Aug. 10th", "August 2012", "August"."""
    month = month_at(t, lang, i)
    low = t.low
    j = i + 1
    dotted = j + 1 if low[j] == "." and t.touches(i) and len(low[i]) <= 5 else j
    k = hyphen(t, dotted)
    if low[k] == "/" and t.touches(k):
        k += 1
    if low[k] == "the" and low[k + 2] in lang.numbers.ordinal_endings:
        k += 1
    day = _day_number(t, k) if t.start[k] - t.end[k - 1] <= 2 else None
    if day is not None and low[k + 1] == ":" and t.touches(k):
        day = None
    if day is not None and low[k + 1] in ("%", "percent", "million", "billion", "pm", "am"):
        day = None
    if day is not None:
        last = _after_ordinal(t, lang, k + 1)
        if low[last] == "/" and t.touches(last) and year_number(t, last + 1):
            return Stamp(i, last + 2, year_number(t, last + 1), month, day, None, "month, day, year", 0.95)
        joined = hyphen(t, last)
        if joined != last and year_number(t, joined):
            return Stamp(i, joined + 1, year_number(t, joined), month, day, None, "month, day, year", 0.95)
        year, after = _year_tail(t, lang, last, after_day=True)
        return Stamp(
            i,
            after if year is not None else last,
            year,
            month,
            day,
            None,
            "month, day" + (", year" if year else ""),
            0.95,
        )
    worded = _worded_day(t, lang, k)
    if worded is not None:
        day, last = worded
        year, after = _year_tail(t, lang, last, after_day=True)
        return Stamp(i, after if year is not None else last, year, month, day, None, "month and day in words", 0.9)
    year, after = _year_tail(t, lang, dotted, after_day=False)
    if year is None and (low[k] == "/" or k != dotted):
        year, after = year_number(t, k), k + 1
    if year is None and k == dotted and t.kind[k] == NUM and len(low[k]) == 2 and int(low[k]) > 31:
        year, after = _two_digits(t, k), k + 1
    if year is not None:
        return Stamp(i, after, year, month, None, None, "month and year", 0.93)
    if (
        low[i] in lang.times.doubtful_months
        and (i == 0 or low[i - 1] in (".", "\n", "", ":"))
        and low[i] in ("may", "march", "mar", "august")
    ):
        return None
    if len(low[i]) <= 3 and low[i] in ("mar", "dec", "jan", "sun", "sep") and dotted == j and not t.raw(i).istitle():
        return None
    if (
        len(low[i]) <= 4
        and t.kind[i - 1] == WORD
        and t.capital(i - 1)
        and low[i] != "may"
        and not low[i - 1] in lang.times.before_year
    ):
        return None
    if (
        t.kind[j] == WORD
        and t.capital(j)
        and low[i] in ("may", "april", "june", "august", "jan")
        and low[i - 1] not in ("in", "since", "by", "until", "of", "during", "early", "late", "last", "next", "mid")
    ):
        return None
    return Stamp(
        i,
        dotted if low[dotted] != "" and dotted != j and not _sentence_end(t, dotted) else j,
        None,
        month,
        None,
        None,
        "month",
        0.8,
    )


def _sentence_end(t: Tokens, j: int) -> bool:
    return t.capital(j) or t.low[j] in ("\n", "")


def _worded_day(t: Tokens, lang: Language, k: int) -> tuple[int, int] | None:
    """A day of the month in words: "tenth", "twenty first", "twenty nine"."""
    words = lang.numbers
    if t.low[k] == "the":
        k += 1
    low = t.low
    value = words.ordinals.get(low[k])
    if value is not None:
        return value, k + 1
    tens = words.tens.get(low[k])
    if tens is None or tens > 30:
        return None
    j = hyphen(t, k + 1)
    value = words.ordinals.get(low[j]) or words.units.get(low[j])
    if value is not None and 0 < value < 10 and tens + value <= 31:
        return tens + value, j + 1
    return None


def _worded_day_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """ "tenth of September, 2000", "fifteen August" is left to numbers."""
    worded = _worded_day(t, lang, i)
    if worded is None:
        return None
    day, j = worded
    if t.low[j] == "of":
        j += 1
    month = month_at(t, lang, j)
    if not month or not 1 <= day <= 31:
        return None
    year, after = _year_tail(t, lang, j + 1, after_day=True)
    return Stamp(i, after, year, month, day, None, "day in words and month", 0.9)


def _year_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """ "2014 October", "2012 Aug 10", "2017, april"."""
    year = year_number(t, i)
    if year is None:
        return None
    j = i + 1
    if t.low[j] in (",", "-", "/"):
        j += 1
    month = month_at(t, lang, j)
    if not month or (
        j > i + 1 and t.low[i + 1] == "," and (t.kind[j + 1] == NUM or t.capital(j) and len(t.low[j]) > 4)
    ):
        return None
    last = j + 1
    if t.kind[last] == NUM and year_number(t, last):
        return None
    k = hyphen(t, last)
    day = _day_number(t, k) if t.low[k + 1] not in (":", "%") else None
    if day is not None:
        return Stamp(i, _after_ordinal(t, lang, k + 1), year, month, day, None, "year, month, day", 0.9)
    return Stamp(i, last, year, month, None, None, "year and month", 0.85)


def _with_weekday(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """ "Friday", "Fri., 10 August", "Tuesday 19th", "Wednesday the thirty first"."""
    low = t.low
    word = low[i]
    weekday = lang.times.weekdays[word]
    capital = t.capital(i)
    if word in lang.times.doubtful_weekdays and not capital and t.kind[i + 1] != NUM:
        return None
    j = i + 1
    if low[j] == "." and len(word) <= 5 and not t.capital(j + 1):
        j += 1
    k = j + 1 if low[j] in (",", "-", "/") else j
    if low[k] in ("the", "on"):
        k += 1
    if t.kind[k] in (NUM, WORD) and low[k] not in lang.times.weekdays:
        rest = read_stamp(t, lang, k)
        if rest is not None and rest.month is not None and (rest.day is not None):
            return rest._replace(first=i, weekday=weekday, rule=f"weekday, {rest.rule}")
    day = _day_number(t, k)
    if (
        day is not None
        and (low[k + 1] in lang.numbers.ordinal_endings or low[k - 1] == "the" or k == j)
        and k + 1 < t.size + 2
    ):
        after = _after_ordinal(t, lang, k + 1)
        if (after > k + 1 or low[k - 1] == "the") and low[after] not in ("of",):
            return Stamp(i, after, None, None, day, weekday, "weekday and day of the month", 0.85)
    if low[k - 1] == "the":
        worded = _worded_day(t, lang, k)
        if worded is not None:
            return Stamp(i, worded[1], None, None, worded[0], weekday, "weekday and day of the month", 0.85)
    if word in lang.times.doubtful_weekdays and (
        t.kind[i + 1] == WORD
        and t.capital(i + 1)
        or not (
            low[i - 1] in ("on", "last", "next", "this", "(", ",")
            or low[j] in (",", ".", "", ")", "at")
            or t.kind[i + 1] == NUM
        )
    ):
        return None
    return Stamp(i, i + 1, None, None, None, weekday, "weekday", 0.85)
