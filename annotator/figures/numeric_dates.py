"""Dates in digits: "2012-08-10", "10/08/2012", "10.08.2012", "10-Aug-2012"."""

from __future__ import annotations

import re

from annotator.figures.calendar import days_in
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.stamp import Stamp, day_number, is_near, two_digits, year_number

_DATED = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])")


def month_first(t: Tokens, lang: Language) -> bool:
    """Whether 3/5 is March the fifth: as the other dates of the article show, else as the language has it."""
    if t.month_first is None:
        pairs = [(int(found[1]), int(found[3])) for found in _DATED.finditer(t.text)]
        american = sum(a <= 12 < b <= 31 for a, b in pairs)
        elsewhere = sum(b <= 12 < a <= 31 for a, b in pairs)
        t.month_first = american > elsewhere if american != elsewhere else lang.times.month_first
    return t.month_first


def numeric_date(t: Tokens, lang: Language, i: int) -> Stamp | None:
    """As in "2012-08-10", "10/08/2012", "10.08.2012", "2012/10", "06/2004", "20120810"."""
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
    if t.touches(i - 1) and t.low[i - 1] in (mark, "/", "+", "."):
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
        return _three(i, i + 5, word, b, third, month_first=month_first(t, lang))
    if mark == "–" or (t.low[i + 3] == mark and t.touches(i + 2)):
        return None
    if (
        len(word) == 4
        and len(b) <= 2
        and 1 <= int(b) <= 12
        and 1000 <= int(word) < 3000
        and (mark == "/" or (len(b) == 2 and 1900 <= int(word) < 2100))
    ):
        if mark == "-" and 0 < int(b) - int(word[2:]) <= _SEASON:
            return None  # "2008-09": two years
        return Stamp(i, i + 3, int(word), int(b), None, None, "year and month in digits", 0.8)
    if len(b) == 4 and len(word) <= 2 and 1 <= int(word) <= 12 and 1000 <= int(b) < 3000:
        return Stamp(i, i + 3, int(b), int(word), None, None, "month and year in digits", 0.8)
    if word == "24" and b == "7":
        return None
    heading = t.low[i - 1] in ("\n", "") or ord(t.low[i - 1][0]) > 0x2600
    if heading and not third and (t.low[i + 3] == "@" or (t.kind[i + 3] == WORD and t.low[i + 3] not in _AFTER_DAY)):
        return None
    if heading and not third and t.capital(i + 3):
        return None
    if mark == "/" and len(word) <= 2 and len(b) <= 2 and word.isdigit():
        return _month_and_day(i, word, b, month_first=month_first(t, lang))
    return None


_SEASON = 3
_AFTER_DAY = frozenset({"at", "from", "between", "before", "after", "by", "until", "and", "to"})


def _month_and_day(i: int, a: str, b: str, *, month_first: bool) -> Stamp | None:
    one, two = int(a), int(b)
    if not (1 <= one <= 31 and 1 <= two <= 31) or (one > 12 and two > 12) or (one < two <= 5 and len(b) == 1):
        return None
    score = 0.75 if len(a) + len(b) > 2 else 0.5
    if (month_first and one <= 12) or two > 12:
        return Stamp(i, i + 3, None, one, two, None, "month and day in digits", score, one <= 12 and two <= 12)
    return Stamp(i, i + 3, None, two, one, None, "day and month in digits", score, two <= 12 and one <= 12)


def _three(first: int, last: int, a: str, b: str, c: str, *, month_first: bool) -> Stamp | None:
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
        if (month_first and one <= 12) or two > 12:
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
        american = lang.times.month_first and one <= 12 and two > 12
        month, day = (one, two) if american else (two, one)
        if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year < 3000 and day <= days_in(year, month):
            return Stamp(i, i + 1, year, month, day, None, "date in digits", 0.9, one <= 12 and two <= 12)
    if len(a) == 4 and len(b) <= 2 and len(c) <= 2:
        return _three(i, i + 1, a, b, c, month_first=False)
    return None


def _named_between(t: Tokens, lang: Language, i: int, mark: str) -> Stamp | None:
    """As in "10-Aug-2012", "10/August/2012", "2012/aug/10", "30Aug96"."""
    low = t.low
    joint = mark in ("-", "/", ".", ",") and t.touches(i) and (mark != "," or t.touches(i + 1))
    k = i + 2 if joint else i + 1
    if k == i + 1 and not t.touches(i):
        return None
    month = lang.times.months.get(low[k], 0) if t.kind[k] == WORD else 0
    if not month:
        return None
    joined = low[k + 1] in ("-", "/", ".", ",") and t.touches(k) and t.kind[k + 2] == NUM and t.touches(k + 1)
    m = k + 2 if joined else k + 1
    if len(low[i]) == 4:
        day = day_number(t, m)
        if day is not None and (joined or t.touches(k)):
            return Stamp(i, m + 1, int(low[i]), month, day, None, "date with a month's name", 0.9)
        return Stamp(i, k + 1, int(low[i]), month, None, None, "year and month", 0.85) if mark in ("-", "/") else None
    day = day_number(t, i)
    if day is None:
        return None
    year = year_number(t, m) if is_near(t, m) else None
    short = False
    if year is None and (joined or (t.touches(k) and m == k + 1)):
        year, short = two_digits(t, m), True
    last = m + 1 if year is not None else k + 1
    return Stamp(i, last, year, month, day, None, "date with a month's name", 0.9, False, short and year is not None)
