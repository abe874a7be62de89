"""Figures told by single words: ordinals, multiples ("doubled") and vague numbers ("dozens of")."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures import context
from annotator.figures.build import Find
from annotator.figures.digits import EXACT, quotient
from annotator.figures.item import ONE
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.modifiers import bound
from annotator.figures.number_words import hyphen
from annotator.figures.numerals import read_number
from annotator.figures.ranks import from_the_end
from annotator.figures.stamp import is_day_of_month
from annotator.model.figure import Figure

_NOT_AFTER_DOUBLE = frozenset(
    {
        "down",
        "digit",
        "digits",
        "check",
        "standard",
        "standards",
        "bed",
        "room",
        "edged",
        "act",
        "bass",
        "dutch",
        "take",
        "as",
    }
)
_FIRST_TITLES = frozenset({"lady", "minister", "aid", "responders"})
_FIRSTLY = _FIRST_TITLES | {"hand", "name", "class", "rate", "guess", "generation"}  # "second-hand"


def read_word_figure(t: Tokens, lang: Language, i: int) -> Find | None:
    """An ordinal, a multiple in one word or a vague number at seed `i`."""
    if t.kind[i] == NUM:
        return _digit_ordinal(t, lang, i)
    word = t.low[i]
    if t.low[i - 1] in _SOME:
        return _several(t, lang, i)
    return from_the_end(t, lang, i) or _ordinal(t, lang, i) or _multiple(t, lang, i, word) or _vague(t, lang, i)


def _digit_ordinal(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "21st", "96th-minute"."""
    if (
        t.low[i + 1] not in lang.numbers.ordinal_endings
        or not t.touches(i)
        or not t.low[i].replace(",", "").isdigit()
        or len(t.low[i]) > 12
        or not _fits(t.low[i], t.low[i + 1])
    ):
        return None
    if t.touches(i + 1) and t.kind[i + 2] in (NUM, WORD):
        return None
    if is_day_of_month(t, lang, i):
        return None
    value = Decimal(t.low[i].replace(",", ""))
    return Find(i, i + 2, Figure(kind="ordinal", value=value), 0.85, "number with an ordinal ending")


def _fits(digits: str, ending: str) -> bool:
    """Whether "st" may end this number: "21st" is an ordinal, "12st" a weight."""
    return ending != "st" or (digits[-1] == "1" and digits[-2:] != "11")


def _ordinal(t: Tokens, lang: Language, i: int) -> Find | None:
    words = lang.numbers
    low = t.low
    value = words.ordinals.get(low[i])
    if value is not None:
        if (
            low[i] == "second"
            and low[i - 1] in ("a", "per", "every", "one", "each", "split")
            and low[i + 1] in ("", ".", ",", ";")
        ):
            return None
        after = hyphen(t, i + 1)
        if low[after] in (_FIRSTLY if after > i + 1 else _FIRST_TITLES):
            return None
        if low[i - 1] == "-" and t.touches(i - 1) and low[i - 2] not in words.tens and t.kind[i - 2] == WORD:
            return None
        return Find(i, i + 1, Figure(kind="ordinal", value=Decimal(value)), 0.6, "ordinal word")
    if low[i] not in words.units and low[i] not in words.tens and low[i] not in words.articles:
        return None
    # "twenty-fifth", "one hundred and tenth", "two thousandth"
    j = i
    for _ in range(10):
        j = hyphen(t, j + 1) if j > i or low[i] else j + 1
        if low[j] in words.ands:
            j += 1
        if low[j] in words.ordinals or low[j] in words.ordinal_scales:
            break
        if (
            low[j] not in words.units
            and low[j] not in words.tens
            and low[j] not in words.hundreds
            and low[j] not in words.scales
        ):
            return None
    else:
        return None
    if low[i] in words.pronouns and words.units[low[i]] == 1 and j > i + 1:
        part = _ordinal(t, lang, i + 1)
        if part is not None and part.figure.value:  # "one twenty-fifth"
            return part._replace(
                first=i, figure=Figure(kind="ratio", value=quotient(ONE, part.figure.value)), score=0.8, rule="fraction"
            )
    number = read_number(t, words, i)
    last_word = low[j]
    base = Decimal(0)
    if number is not None and not number.fraction and number.last in (j, j - 1):
        base = number.value
    elif number is None or not number.fraction:
        return None
    else:
        return None
    if last_word in words.ordinal_scales:
        return Find(
            i,
            j + 1,
            Figure(kind="ordinal", value=EXACT.multiply(base, Decimal(words.ordinal_scales[last_word]))),
            0.6,
            "ordinal in words",
        )
    value = words.ordinals[last_word]
    if base % 10 == 0 and (value < 10 or base >= 100):
        return Find(i, j + 1, Figure(kind="ordinal", value=base + value), 0.75, "ordinal in words")
    return None


def _multiple(t: Tokens, lang: Language, i: int, word: str) -> Find | None:
    value = lang.multiples.get(word)
    if value is not None and t.low[i + 1] == "as" and word in ("twice", "thrice"):
        return Find(i, i + 1, Figure(kind="multiple", value=value), 0.6, "multiple in one word")
    if value is None or t.low[hyphen(t, i + 1)] in _NOT_AFTER_DOUBLE or t.low[i + 1] in ("down",):
        return None
    if word in ("double", "triple", "quadruple", "treble", "doubles", "triples") and t.low[i + 1] not in (
        "the",
        "its",
        "their",
        "to",
        "that",
        "in",
        "from",
        "what",
        "by",
        "over",
        "since",
    ):
        return None
    if t.low[i - 1] == "-" or (t.capital(i) and t.low[i - 1] not in (".", "", "\n", '"')):
        return None
    score = 0.5 if word in ("twice", "thrice", "double") else 0.7
    modifier, first, last = bound(t, lang, i, i + 1, "multiple")
    direction = context.direction(t, lang, i, i + 1)
    figure = Figure(kind="multiple", value=value, modifier=modifier, direction=direction)
    return Find(first, last, figure, score, "multiple in one word", i)


_SOME = frozenset({"several", "few"})


def _several(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "several hundred", "a few thousand", "several million dollars"."""
    words = lang.numbers
    low = t.low
    value = Decimal(100) if low[i] in words.hundreds else words.scales.get(low[i])
    if value is None:
        return None
    j = i + 1
    while low[j] in words.scales and words.scales[low[j]] >= 1000:
        value, j = EXACT.multiply(value, words.scales[low[j]]), j + 1
    first = i - 2 if low[i - 1] == "few" and low[i - 2] in words.articles else i - 1
    cash = lang.currencies.at(low, j)
    if cash is not None:
        figure = Figure(kind="money", low=value, unit=cash[0], modifier="≈")
        return Find(first, cash[1], figure, 0.6, "vague amount of money")
    noun = context.counted_noun(t, lang, j, singular=False)
    return Find(first, j, Figure(kind="count", low=value, unit=noun, modifier="≈"), 0.5, "vague number")


def _vague(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "dozens of", "hundreds of thousands", "tens of millions of dollars"."""
    words = lang.numbers
    low = t.low
    value = words.vague.get(low[i])
    if value is None or low[i - 1] in words.units or t.kind[i - 1] == NUM:
        return None
    j = i + 1
    while low[j] == "of" and low[j + 1] in words.vague and j < i + 6:
        value = EXACT.multiply(value, words.vague[low[j + 1]])
        j += 2
    k = j + 1 if low[j] == "of" else j
    cash = lang.currencies.at(low, k)
    if low[j] != "of" and cash is None and j == i + 1:
        return None
    if cash is not None:
        return Find(
            i, cash[1], Figure(kind="money", low=value, unit=cash[0], modifier="≈"), 0.6, "vague amount of money"
        )
    noun = context.counted_noun(t, lang, k, singular=False)
    return Find(i, j, Figure(kind="count", low=value, unit=noun, modifier="≈"), 0.5, "vague number")
