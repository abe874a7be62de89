"""Two numbers that make one figure: "$750,000 to $1 million", "15–22 mph", "between 5 and 10 %"."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.amounts import read_item
from annotator.figures.digits import EXACT, plain
from annotator.figures.item import ONE, Item
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens

_DASHES = frozenset({"-", "–", "~"})
_LOOK_BACK = 7


def second_item(t: Tokens, lang: Language, one: Item) -> tuple[Item, str] | None:
    """The other end of a range that `one` begins, with the connecting word; None when there is no range."""
    low = t.low
    j = one.last
    word = low[j]
    tight = t.touches(j - 1)
    if word in _DASHES:
        if word == "-" and tight != t.touches(j):
            return None
        connector = "-"
    elif word in lang.range_words:
        connector = "to"
    elif word in lang.numbers.ands and _between(t, lang, one.first):
        connector = "and"
    elif word == "-" and low[j + 1] in lang.range_words:
        connector = "to"
    else:
        return None
    k = j + 1
    if low[k] == "-" and connector == "to" and t.touches(k):
        k += 1
    while t.kind[k] == SIGN and k < j + 4 and low[k] not in ",.;:!?()\n/%\"'":
        k += 1
    if t.kind[k] == WORD and t.kind[k + 1] in (NUM, SIGN) and low[k] not in t_number(lang):
        k += 1
        if t.kind[k] == SIGN and t.kind[k + 1] == NUM:
            k += 1
    if t.kind[k] == WORD and low[k] not in t_number(lang):
        return None
    if t.kind[k] not in (NUM, WORD):
        return None
    if connector == "and" and low[k - 1] in lang.numbers.ands and low[k] in ("a",):
        return None
    two = read_item(t, lang, k)
    if two is None or two.first != j + 1:
        if two is None or not (low[j + 1] == "-" and two.first == j + 2):
            return None
    return (two, connector) if _fit(t, lang, one, two, connector) else None


def t_number(lang: Language) -> frozenset[str]:
    """Words at which a number may begin."""
    return _number_words(lang)


def _number_words(lang: Language) -> frozenset[str]:
    words = lang.numbers
    return frozenset({*words.units, *words.tens, *words.hundreds, *words.articles, *words.halves})


def _between(t: Tokens, lang: Language, first: int) -> bool:
    return t.low[first - 1] in lang.between or (t.low[first - 1] in ("$",) and t.low[first - 2] in lang.between)


def _changes(t: Tokens, lang: Language, first: int) -> bool:
    """Whether a verb of change stands before: then "from X to Y" is two values."""
    for k in range(first - 1, max(first - 1 - _LOOK_BACK, -1), -1):
        if t.low[k] in (".", ";", "\n", "", ":"):
            return False
        if t.low[k] in lang.rises:
            return True
    return False


def _fit(t: Tokens, lang: Language, one: Item, two: Item, connector: str) -> bool:
    if (
        one.kind is not None
        and two.kind is not None
        and (one.kind != two.kind or (one.unit != two.unit and not _other_currency(one, two)))
    ):
        return False
    if (
        one.kind is None
        and two.kind is None
        and (one.letter or two.letter)
        and one.letter.lower() != two.letter.lower()
        and one.letter
    ):
        return False
    if one.kind is not None and two.kind is None and one.sides == "a":
        return False
    if one.fraction != two.fraction and connector == "-":
        return False
    if connector == "to":
        started = t.low[one.first - 1] in lang.from_words
        if started and _changes(t, lang, one.first - 1):
            return False
        if (
            not started
            and one.kind is not None
            and _changes(t, lang, one.first)
            and one.kind == two.kind
            and one.sides == "a"
        ):
            return False
        if one.kind is None and two.kind is None and not started and one.value > two.value:
            return False
    low, high = ends(one, two)
    if connector == "-":
        if one.kind is None and two.kind is None:
            return _bare_dash(t, lang, one, two)
        return low <= high
    if connector == "and":
        return low <= high
    if low > high and (two.kind is None or two.kind in ("money", "percent")):
        return False
    return not (low > high and one.kind is None)


def _other_currency(one: Item, two: Item) -> bool:
    return one.kind == "money" and (two.unit in one.others or one.unit in two.others)


def _bare_dash(t: Tokens, lang: Language, one: Item, two: Item) -> bool:
    """ "1000–5000", "5k-20k", "4-5 people"; a score like 3-2 is none."""
    if one.value >= two.value or one.value < 0:
        return False
    if one.digits != two.digits:
        return False
    if t.low[two.last] in _DASHES or t.low[one.first - 1] in _DASHES:
        return False
    if one.scale > ONE or two.scale > ONE or two.value >= 20 or not one.digits or "~" in (t.low[one.last],):
        return True
    after = t.low[two.last]
    return t.kind[two.last] == WORD and (
        after in lang.irregular_plurals or (after.endswith(lang.plural_endings) and len(after) > 3)
    )


def ends(one: Item, two: Item) -> tuple[Decimal, Decimal]:
    """Both ends in the same scale: the scale word of the second counts for a smaller first ("4-5 billion")."""
    low, high = one.value, two.value
    if one.scale == ONE and two.scale > ONE and (one.extra == ONE) and not one.letter:
        shared = EXACT.multiply(low, two.scale)
        if shared <= high or low < 1000:
            low = shared
    if one.kind is None and two.extra != ONE:
        low = EXACT.multiply(low, two.extra)
    return plain(low), plain(high)
