"""Years and decades: which numbers are years by their neighbours, "1990s", "2012-14"."""

from __future__ import annotations

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, year
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.memory import Memory
from annotator.figures.number_words import hyphen
from annotator.figures.stamp import spoken_year, year_number
from annotator.figures.yearly import half_intervals, period_find, quarter_intervals


def read_decade(t: Tokens, memory: Memory, i: int) -> Find | None:
    """As in "1990s", "'90s", "the 20s"."""
    low = t.low
    word = low[i]
    j = i + 1
    if low[j] == "'" and t.touches(i) and low[j + 1] == "s" and t.touches(j):
        j += 1
    if low[j] != "s" or not t.touches(j - 1) or (t.touches(j) and t.kind[j + 1] in (NUM, WORD)):
        return None
    if len(word) == 4 and word.endswith("0") and 1000 <= int(word) <= 2190:
        count = 100 if word.endswith("00") and word != "2000" else 10
        return period_find(i, j + 1, (year(int(word), count), year(int(word), 10)), 0.95, "decade")
    if len(word) == 2 and word.endswith("0"):
        quoted = low[i - 1] == "'" and t.touches(i - 1)
        joined = low[i - 1] == "and" and low[i - 2] == "s" and t.touches(i - 3)
        if not quoted and not joined and low[i - 1] not in ("the", "mid", "early", "late", "-", "of"):
            return None
        if low[i - 1] == "the" and low[i - 2] == "in" and low[j + 1] in ("fahrenheit", "celsius", "°"):
            return None
        guesses = (1900 + int(word), 2000 + int(word), 1800 + int(word))
        if int(word) < 20 and memory.today is not None and memory.today.year >= 2000 + int(word):
            guesses = (guesses[1], guesses[0])
        return period_find(i - 1 if quoted else i, j + 1, tuple(year(g, 10) for g in guesses), 0.8, "decade")
    return None


def read_era(t: Tokens, i: int) -> Find | None:
    """As in "500 BC", "AD 842", "2000 BCE": a year with its era; before our era it has no ISO form."""
    low = t.low
    if not low[i].isdigit() or len(low[i]) > 5 or (t.touches(i - 1) and t.kind[i - 1] == NUM):
        return None
    number = int(low[i])
    last = i + 1
    era = low[last]
    if era in ("bc", "bce", "ce", "ad") and t.raw(last).isupper() and t.start[last] - t.end[i] <= 1:
        last += 1
    elif low[i - 1] == "ad" and t.raw(i - 1).isupper():
        era = "ad"
        return period_find(i - 1, last, (year(number),), 0.8, "year with its era") if 0 < number < 3000 else None
    elif low[i - 1] == "." and low[i - 2] == "d" and low[i - 3] == "." and low[i - 4] == "a":
        return period_find(i - 4, last, (year(number),), 0.8, "year with its era") if 0 < number < 3000 else None
    else:
        return None
    if era in ("bc", "bce") or not 0 < number < 3000:
        return period_find(i, last, (NOWHEN,), 0.85, "year before our era")
    return period_find(i, last, (year(number),), 0.85, "year with its era")


def read_year(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """A number of four digits that is a year by its neighbours, or a range of years."""
    number = year_number(t, i)
    if number is None and _after_year(t, i) and not _counts(t, lang, i + 1):
        return period_find(i, i + 1, (year(int(t.low[i])),), 0.7, "year")
    following = _joined_quarter(t, memory, i, number) if number is not None else None
    if following is not None and not (t.touches(i - 1) and t.kind[i - 1] in (WORD, NUM)):
        return following
    if number is None or t.low[i - 1] in lang.numbered or _glued(t, lang, i) or not _plausible(t, lang, i, number):
        return None
    ended = _range_end(t, lang, i, number)
    if ended is not None:
        end, last = ended
        return period_find(
            i, last, (year(number, end - number + 1), year(number, end - number)), 0.85, "range of years"
        )
    memory.remember(year=number)
    expected = t.low[i - 1] in lang.times.before_year or t.kind[i - 1] != WORD
    return period_find(i, i + 1, (year(number),), 0.9 if expected else 0.6, "year")


def _after_year(t: Tokens, i: int) -> bool:
    """Whether the number stands after the word, as in "in the year 71"."""
    low = t.low
    if not low[i].isdigit() or len(low[i]) > 3 or not int(low[i]) or low[i + 1] in ("-", "/", "%", ":"):
        return False
    return low[i - 1] == "year" and low[i - 2] in ("the", "in", "of", "since", "from", "until", "out", "by")


def _glued(t: Tokens, lang: Language, i: int) -> bool:
    """Whether letters, digits or signs stand against the number that no year has."""
    low = t.low
    before, after = low[i - 1], low[i + 1]
    if _of_a_broken_date(t, i):
        return True
    if t.touches(i - 1):
        if t.kind[i - 1] in (WORD, NUM) or before in _NEVER_BEFORE:
            return True
        if before == "-" and t.touches(i - 2) and t.kind[i - 2] == WORD:
            return low[i - 2] not in _JOINED and low[i - 2] not in lang.times.months
    if after in _NEVER_AFTER or (t.touches(i) and t.kind[i + 1] == WORD):
        return True
    return t.touches(i) and after in (":", "@", "_") and t.touches(i + 1) and t.kind[i + 2] in (NUM, WORD)


def _of_a_broken_date(t: Tokens, i: int) -> bool:
    """Whether the number is a part of digits like "2/29/2014" or "2012/80/10", which are no date."""
    low = t.low
    joined = low[i - 1] in ("/", "-") and t.touches(i - 1) and t.touches(i - 2) and t.kind[i - 2] == NUM
    if joined and low[i - 3] == low[i - 1] and t.touches(i - 3) and len(low[i - 2]) <= 2:
        return True
    if low[i + 1] not in ("/", "-") or not (t.touches(i) and t.touches(i + 1)) or t.kind[i + 2] != NUM:
        return False
    return low[i + 3] == low[i + 1] and t.touches(i + 2) and t.kind[i + 4] == NUM and len(low[i + 2]) <= 2


_NEVER_BEFORE = frozenset({"$", "€", "£", "#", "@", ".", "+", "_", "&", "¥", "="})
_NEVER_AFTER = frozenset({"%", "percent", "per", "pct", "million", "billion", "thousand", "hundred", "°", "pm", "am"})
_JOINED = frozenset({"mid", "pre", "post", "early", "late", "end"})
_STRONG = frozenset({"in", "year", "since", "by", "until", "from", "before", "after", "during"})
# What has a year for its name, and is counted by other numbers.
_OF_A_YEAR = words(
    """
    levels highs lows peaks elections games olympics results earnings sales figures prices rates standards rules budgets
    models championships protests riots attacks floods wildfires reforms targets goals sanctions forecasts estimates
    """
)
_OF_YEARS = frozenset({"in", "since", "the", "of", "by", "during", "until", "his", "her", "its", "their"})


def _plausible(t: Tokens, lang: Language, i: int, number: int) -> bool:
    before = t.low[i - 1]
    if (
        not 1400 <= number <= 2100
        and not (2100 < number < 2200 and before in _STRONG)
        and not (1000 <= number < 1400 and before in _STRONG)
    ):
        return False
    if number < 1800:
        expected = before in lang.times.before_year or t.kind[i - 1] != WORD
        if not expected or (before == "of" and t.low[i - 2] in ("average", "total", "sum", "some", "record", "crowd")):
            return False
    dated = 1900 <= number <= 2100 and (before in _OF_YEARS or t.low[i + 1] in _OF_A_YEAR)
    if _counts(t, lang, i + 1) and not dated:
        return False
    return not _unit_after(t, lang, i + 1)


def _joined_quarter(t: Tokens, memory: Memory, i: int, number: int) -> Find | None:
    """As in "2018 Q4", "2019 H2", "2018Q4"."""
    k = hyphen(t, i + 1)
    if t.low[k] in ("q", "h") and t.kind[k + 1] == NUM and t.low[k + 1] in ("1", "2", "3", "4") and t.touches(k):
        which = int(t.low[k + 1])
        if t.low[k] == "q":
            return period_find(i, k + 2, quarter_intervals(memory, which, number), 0.93, "quarter")
        if which < 3:
            return period_find(i, k + 2, half_intervals(memory, which, number), 0.9, "half year")
    return None


def _range_end(t: Tokens, lang: Language, i: int, number: int) -> tuple[int, int] | None:
    """The last year of "2012-14", "2012 – 2014", "from 2012 to 2014", and the token after."""
    low = t.low
    joint, k = low[i + 1], i + 2
    if t.kind[k] != NUM:
        return None
    dash = joint in _DASHES
    if dash and t.touches(i) != t.touches(i + 1):
        return None
    if not dash and not (
        joint in _TO and low[i - 1] in ("from", "between", "(", "period", "years", "of", "during", "for")
    ):
        return None
    end = year_number(t, k)
    if end is None and dash and len(low[k]) == 2 and low[k].isdigit():
        end = number // 100 * 100 + int(low[k])
    if end is None or not number < end <= number + 300 or (low[k + 1] in ("-", "/", "%") and t.touches(k)):
        return None
    if not dash and _counts(t, lang, k + 1):
        return None
    if dash and low[k + 1] == ")" and low[i - 1] in ("(", ",", ";") and end - number > _GENERATION:
        return None  # a birth and a death
    return end, k + 1


_GENERATION = 15
_DASHES = frozenset({"-", "–", "/", "~"})
_TO = frozenset({"to", "through", "until", "till", "and"})


def _counts(t: Tokens, lang: Language, j: int) -> bool:
    """Whether a counted noun stands at token `j`."""
    word = t.low[j]
    if t.kind[j] != WORD or word in lang.function_words or t.capital(j) != lang.capital_nouns:
        return False
    if lang.capital_nouns or word in lang.irregular_plurals:
        return True
    return word.endswith(lang.plural_endings) and not word.endswith("ss") and len(word) > 4


def _unit_after(t: Tokens, lang: Language, j: int) -> bool:
    """Whether the number measures something: "2000 km", "1500 dollars"."""
    k = j + 1 if t.low[j] == "-" else j
    if t.kind[k] != WORD or t.raw(k).istitle() != lang.capital_nouns:
        return False
    found = lang.units.at(t.low, k)
    return (
        (found is not None and len(t.low[k]) > 2)
        or t.low[k] in ("kg", "km", "mm", "cm", "mw", "hp", "m", "gb", "mb", "bhp")
        or lang.currencies.at(t.low, k) is not None
    )


def read_decade_word(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """As in "the nineties"."""
    if t.low[i - 1] not in ("the", "early", "late", "mid", "-", "of"):
        return None
    if t.low[i - 1] == "the" and t.low[i - 2] == "in" and t.low[i - 3] in ("temperatures", "temperature"):
        return None
    start = 1900 + lang.times.decades[t.low[i]]
    found = (year(start, 10), year(start + 100, 10))
    return period_find(i, i + 1, found if start > 1900 else found[::-1], 0.7, "decade in words")


def read_spoken(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "in nineteen ninety-nine", "the nineteen seventies"."""
    spoken = spoken_year(t, lang, i)
    if spoken is not None:
        number, last = spoken
        if t.low[last] in lang.numbers.scales or (t.kind[last] == WORD and _counts(t, lang, last)):
            return None
        return period_find(i, last, (year(number),), 0.75, "year in words")
    century = lang.numbers.units.get(t.low[i], 0)
    k = hyphen(t, i + 1)
    decade = lang.times.decades.get(t.low[k])
    if 15 <= century <= 19 and decade is not None:
        return period_find(i, k + 1, (year(century * 100 + decade, 10),), 0.85, "decade in words")
    return None
