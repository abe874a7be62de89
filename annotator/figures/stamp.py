"""The parts of a written date: its record, days, months and years as they are said."""

from __future__ import annotations

from typing import NamedTuple

from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.number_words import hyphen


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
        beside = beside or alone(t, i)
        if not beside or (
            word == "may" and not (alone(t, i) or t.low[i - 1] == "of" or t.kind[i + 1] == NUM or t.kind[i - 1] == NUM)
        ):
            return 0
    if len(word) <= 4 and t.touches(i - 1) and t.kind[i - 1] == WORD:
        return 0
    return month


def alone(t: Tokens, i: int) -> bool:
    """Whether a word, with or without a full stop, has its line to itself, as in the cells of a table."""
    j = i + 2 if t.low[i + 1] == "." else i + 1
    return t.low[i - 1] in ("", "\n") and t.low[j] in ("", "\n")


def year_number(t: Tokens, i: int) -> int | None:
    """A year in four digits at token `i`."""
    word = t.low[i]
    if t.kind[i] == NUM and len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2999:
        return int(word)
    return None


def spoken_year(t: Tokens, lang: Language, i: int) -> tuple[int, int] | None:
    """As in "nineteen ninety-nine", "two thousand and eighteen", "twenty fifteen", and the token after."""
    words, low = lang.numbers, t.low
    if low[i] == "two" and low[i + 1] == "thousand":
        k = i + 3 if low[i + 2] in words.ands else i + 2
        rest, last = _below_hundred(t, lang, k)
        return (2000 + rest, last) if last > k else (2000, i + 2)
    century = words.units.get(low[i], 0) if low[i] != "twenty" else 20
    if not 15 <= century <= 20:
        return None
    if low[i + 1] in words.hundreds:
        k = i + 3 if low[i + 2] in words.ands else i + 2
        rest, last = _below_hundred(t, lang, k)
        return (century * 100 + rest, last) if last > k else (century * 100, i + 2)
    k = hyphen(t, i + 1)
    if low[k] in ("oh", "o", "zero"):
        j = hyphen(t, k + 1)
        unit = words.units.get(low[j], 0)
        return (century * 100 + unit, j + 1) if 0 < unit < 10 else None
    rest, last = _below_hundred(t, lang, k)
    return (century * 100 + rest, last) if last > k and rest >= 10 else None


def _below_hundred(t: Tokens, lang: Language, k: int) -> tuple[int, int]:
    words, low = lang.numbers, t.low
    if low[k] in words.tens:
        j = hyphen(t, k + 1)
        unit = words.units.get(low[j], 0)
        return (words.tens[low[k]] + unit, j + 1) if 0 < unit < 10 else (words.tens[low[k]], k + 1)
    value = words.units.get(low[k])
    return (value, k + 1) if value else (0, k)


def two_digits(t: Tokens, i: int) -> int | None:
    """A year in two digits, with or without an apostrophe."""
    word = t.low[i]
    if t.kind[i] == NUM and len(word) == 2 and word.isdigit():
        number = int(word)
        return 2000 + number if number < 50 else 1900 + number
    return None


def day_number(t: Tokens, i: int) -> int | None:
    word = t.low[i]
    if t.kind[i] == NUM and len(word) <= 2 and word.isdigit() and 1 <= int(word) <= 31:
        return int(word)
    return None


def after_ordinal(t: Tokens, lang: Language, j: int) -> int:
    """The token after "th" or a full stop that belongs to a day."""
    if t.low[j] in lang.numbers.ordinal_endings and t.touches(j - 1):
        return j + 1
    if lang.times.day_dot and t.low[j] == "." and t.touches(j - 1):
        return j + 1
    return j


def is_near(t: Tokens, j: int) -> bool:
    return t.start[j] - t.end[j - 1] <= 2


def year_tail(t: Tokens, lang: Language, j: int, *, after_day: bool) -> tuple[int | None, int]:
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
    if year is not None and low[k + 1] == "be" and t.raw(k + 1) == "BE":
        return year - 543, k + 2
    spoken = spoken_year(t, lang, k) if year is None else None
    if spoken is not None:
        return spoken
    if year is not None and is_near(t, k) and low[k + 1] not in ("%", "percent"):
        if t.low[k + 1] == ":" and t.touches(k):
            return None, j
        return year, k + 1
    if low[k] == "'" and t.touches(k) and two_digits(t, k + 1) is not None:
        return two_digits(t, k + 1), k + 2
    if low[j] in ("-", "/") and t.touches(j) and year_number(t, j + 1) is not None:
        return year_number(t, j + 1), j + 2
    if t.kind[k] == NUM and low[k].isdigit() and low[k + 1] in ("bc", "bce", "be", "ad", "ce") and is_near(t, k):
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
        and is_near(t, k)
        and int(low[k]) > 31
        and low[k + 1] not in ("%", "percent", ":")
    ):
        return two_digits(t, k), k + 1
    return None, j


_DAY_PLACES = frozenset({"on", "for", "since", "until", "till", "by", "from", "before", "after"})


def is_day_of_month(t: Tokens, lang: Language, i: int) -> bool:
    """Whether "21st" at number token `i` is a day of the month: after "on the" and before no noun."""
    low = t.low
    if not low[i].isdigit() or len(low[i]) > 2 or not 1 <= int(low[i]) <= 31:
        return False
    if low[i + 1] not in lang.numbers.ordinal_endings or not t.touches(i):
        return False
    if low[i - 1] == "on" and t.kind[i + 2] != WORD:
        return True
    if low[i - 1] != "the" or low[i - 2] not in _DAY_PLACES:
        return False
    if low[i + 2] == "of":
        return low[i + 4] == "month"
    if any(word.startswith("centur") for word in low[i + 3 : i + 8]):
        return False
    return t.kind[i + 2] != WORD or low[i + 2] in ("at", "and", "this", "to")
