"""Absolute dates as they are written, down to the fields that are there: "10 August 2012", "Aug. 10"."""

from __future__ import annotations

from annotator.figures.currencies import SIGNS
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.number_words import hyphen
from annotator.figures.numeric_dates import numeric_date
from annotator.figures.stamp import (
    Stamp,
    after_ordinal,
    alone,
    day_number,
    is_day_of_month,
    month_at,
    two_digits,
    year_number,
    year_tail,
)


def read_stamp(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """The absolute date that begins at token `i`."""
    found = _read(t, lang, i)
    if found is None or found.day is None or found.month is None or found.weekday is not None:
        return found
    return _weekday_after(t, lang, found)


def _weekday_after(t: Tokens, lang: Language, found: Stamp) -> Stamp:
    """As in "May 3 (Friday)", "10 August, Fri.": the weekday belongs to its date."""
    low, j = t.low, found.last
    if low[j] not in ("(", ","):
        return found
    weekday = lang.times.weekdays.get(low[j + 1])
    if weekday is None or not t.capital(j + 1) or low[j + 1].endswith("days"):
        return found
    k = j + 2
    if low[k] == "." and low[j + 1] in lang.times.doubtful_weekdays:
        k += 1
    if low[j] == "(":
        return found._replace(last=k + 1, weekday=weekday, rule=f"weekday, {found.rule}") if low[k] == ")" else found
    if low[k] in _ENDS or low[k] in ("at", "from"):
        return found._replace(last=k, weekday=weekday, rule=f"weekday, {found.rule}")
    return found


_ENDS = frozenset({",", ".", ";", ")", "", "\n"})


def _read(t: Tokens, lang: Language, i: int) -> Stamp | None:
    if t.kind[i] == NUM:
        found = numeric_date(t, lang, i) or _day_first(t, lang, i) or _year_first(t, lang, i)
        if found is None and is_day_of_month(t, lang, i):
            return Stamp(i, i + 2, None, None, int(t.low[i]), None, "day of the month", 0.6)
        return found
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


def _day_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """As in "10 August 2012", "10th of August", "the 10th, August"."""
    day = day_number(t, i)
    if day is None or t.low[i - 1] in SIGNS or t.low[i + 1] in ("%",):
        return None
    j = after_ordinal(t, lang, i + 1)
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
    year, after = year_tail(t, lang, dotted, after_day=True)
    if year is None:
        joined = hyphen(t, dotted)
        year, after = (year_number(t, joined), joined + 1) if joined != dotted else (None, last)
    return Stamp(
        i, after if year is not None else last, year, month, day, None, "day, month" + (", year" if year else ""), 0.95
    )


def _month_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """As in "August 10, 2012", "Aug. 10th", "August 2012", "August"."""
    month = month_at(t, lang, i)
    low = t.low
    j = i + 1
    dotted = j + 1 if low[j] == "." and t.touches(i) and len(low[i]) <= 5 else j
    k = hyphen(t, dotted)
    if low[k] == "/" and t.touches(k):
        k += 1
    if low[k] == "the" and low[k + 2] in lang.numbers.ordinal_endings:
        k += 1
    day = day_number(t, k) if t.start[k] - t.end[k - 1] <= 2 else None
    if day is not None and low[k + 1] == ":" and t.touches(k):
        day = None
    if day is not None and low[k + 1] in ("%", "percent", "million", "billion", "pm", "am"):
        day = None
    if day is not None:
        last = after_ordinal(t, lang, k + 1)
        if low[last] == "/" and t.touches(last) and year_number(t, last + 1):
            return Stamp(i, last + 2, year_number(t, last + 1), month, day, None, "month, day, year", 0.95)
        joined = hyphen(t, last)
        if joined != last and year_number(t, joined):
            return Stamp(i, joined + 1, year_number(t, joined), month, day, None, "month, day, year", 0.95)
        year, after = year_tail(t, lang, last, after_day=True)
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
        year, after = year_tail(t, lang, last, after_day=True)
        return Stamp(i, after if year is not None else last, year, month, day, None, "month and day in words", 0.9)
    year, after = year_tail(t, lang, dotted, after_day=False)
    if year is None and (low[k] == "/" or k != dotted):
        year, after = year_number(t, k), k + 1
    if year is None and k == dotted and t.kind[k] == NUM and len(low[k]) == 2 and int(low[k]) > 31:
        year, after = two_digits(t, k), k + 1
    if year is not None:
        return Stamp(i, after, year, month, None, None, "month and year", 0.93)
    if alone(t, i):
        return Stamp(i, i + 1, month=month, rule="month", score=0.6)
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
        and low[j] not in ("-", "–", "/", ".", "of")
        and low[i - 1] not in lang.times.before_year
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
    """As in "tenth of September, 2000", "fifteen August" is left to numbers."""
    worded = _worded_day(t, lang, i)
    if worded is None:
        return None
    day, j = worded
    if t.low[j] == "of":
        j += 1
    month = month_at(t, lang, j)
    if not month or not 1 <= day <= 31:
        return None
    year, after = year_tail(t, lang, j + 1, after_day=True)
    return Stamp(i, after, year, month, day, None, "day in words and month", 0.9)


def _year_first(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """As in "2014 October", "2012 Aug 10", "2017, april"."""
    year = year_number(t, i)
    if year is None:
        return None
    j = i + 1
    if t.low[j] in (",", "-", "/"):
        j += 1
    month = month_at(t, lang, j)
    if not month or (
        j > i + 1 and t.low[i + 1] == "," and (t.kind[j + 1] == NUM or (t.capital(j) and len(t.low[j]) > 4))
    ):
        return None
    last = j + 1
    if t.kind[last] == NUM and year_number(t, last):
        return None
    k = hyphen(t, last)
    day = day_number(t, k) if t.low[k + 1] not in (":", "%") else None
    if day is not None:
        return Stamp(i, after_ordinal(t, lang, k + 1), year, month, day, None, "year, month, day", 0.9)
    return Stamp(i, last, year, month, None, None, "year and month", 0.85)


def _with_weekday(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """As in "Friday", "Fri., 10 August", "Tuesday 19th", "Wednesday the thirty first"."""
    low = t.low
    word = low[i]
    weekday = lang.times.weekdays[word]
    capital = t.capital(i)
    if alone(t, i):
        return Stamp(
            i, i + 2 if low[i + 1] == "." and len(word) < 6 else i + 1, weekday=weekday, rule="weekday", score=0.7
        )
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
    day = day_number(t, k)
    if (
        day is not None
        and (low[k + 1] in lang.numbers.ordinal_endings or low[k - 1] == "the" or k == j)
        and k + 1 < t.size + 2
    ):
        after = after_ordinal(t, lang, k + 1)
        if (after > k + 1 or low[k - 1] == "the") and low[after] not in ("of",):
            return Stamp(i, after, None, None, day, weekday, "weekday and day of the month", 0.85)
    if low[k - 1] == "the":
        worded = _worded_day(t, lang, k)
        if worded is not None:
            return Stamp(i, worded[1], None, None, worded[0], weekday, "weekday and day of the month", 0.85)
    if word in lang.times.doubtful_weekdays and (
        (t.kind[i + 1] == WORD and t.capital(i + 1))
        or not (
            low[i - 1] in ("on", "last", "next", "this", "(", ",")
            or low[j] in (",", ".", "", ")", "at")
            or t.kind[i + 1] == NUM
        )
    ):
        return None
    return Stamp(i, i + 1, None, None, None, weekday, "weekday", 0.85)
