"""Two numbers that make one figure: "$750,000 to $1 million", "15–22 mph", "between 5 and 10 %"."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.amounts import read_item
from annotator.figures.currencies import CODES, SIGN_PREFIXES, SIGNS
from annotator.figures.digits import EXACT, plain
from annotator.figures.item import ONE, Item
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.number_words import is_vulgar

_DASHES = frozenset({"-", "–", "~"})
_ABOUT = frozenset(
    {
        "about",
        "around",
        "roughly",
        "nearly",
        "almost",
        "approximately",
        "maybe",
        "perhaps",
        "some",
        "possibly",
        "over",
        "even",
    }
)
_LOOK_BACK = 7


def second_item(t: Tokens, lang: Language, one: Item) -> Item | None:
    """The other end of a range that `one` begins; None when there is no range."""
    j = one.last
    connector = _connector(t, lang, one)
    if not connector:
        return None
    k = j + 1
    if connector == "-to-":
        connector, k, signed = "to", j + 3, False
    elif connector == "- to":
        connector, k, signed = "to", j + 2, False
    elif connector == "to":
        signed = t.low[k] == "-" and t.touches(k)
    elif connector == "bound":
        limit = lang.modifiers.at(t.low, k)
        k, signed = (limit[1] if limit else k), False
    else:
        signed = connector == "and" and t.low[k] == "-" and t.touches(k)
    begin = _number_at(t, lang, k + signed)
    if begin is None:
        return None
    two = read_item(t, lang, begin)
    if two is None:
        return None
    if two.first == j and connector == "-":  # its dash was taken for a minus: "131.6 -139.4 °C"
        two = two._replace(first=j + 1, value=-two.value)
    if not k <= two.first <= begin:
        return None
    return two if _fit(t, lang, one, two, connector) else None


def _connector(t: Tokens, lang: Language, one: Item) -> str:
    low = t.low
    j = one.last
    word = low[j]
    if word == "-" and low[j + 1] in lang.range_words and low[j + 2] == "-" and t.touches(j) and t.touches(j + 1):
        return "-to-"
    if word == "-" and t.touches(j - 1) and not t.touches(j) and low[j + 1] in lang.range_words:
        return "- to"  # "3- to 17-year-olds"
    if word in _DASHES:
        tight, after = t.touches(j - 1), t.touches(j)
        return "-" if word != "-" or tight == after or (after and one.kind is None and t.kind[j + 1] == NUM) else ""
    if word in lang.range_words:
        return "to"
    if word in lang.numbers.ands and _between(t, lang, one.first):
        return "and"
    if (word in lang.numbers.ands or word in _BUT) and _bounded(t, lang, one.first, j + 1):
        return "bound"
    if word == "or" and one.kind is None and one.scale == ONE and not one.letter:
        return "or"
    return ""


_BUT = frozenset({"but", "yet"})
_LOWER, _UPPER = frozenset({">", "≥"}), frozenset({"<", "≤"})


def _bounded(t: Tokens, lang: Language, first: int, k: int) -> bool:
    """Whether one number is bound on one side and the next on the other: "above 2 but below 3 %"."""
    after = lang.modifiers.at(t.low, k)
    if after is None:
        return False
    before = lang.modifiers.before(t.low, first)
    if before is None:
        return False
    pair = (before[0], after[0])
    return (pair[0] in _LOWER and pair[1] in _UPPER) or (pair[0] in _UPPER and pair[1] in _LOWER)


def _number_at(t: Tokens, lang: Language, k: int) -> int | None:
    """The token where the second number begins, past a currency or a word such as "about"."""
    low = t.low
    words = lang.numbers
    if low[k] in _ABOUT:
        k += 1
    stop = k + 4
    while k < stop:
        if t.kind[k] == NUM:
            return k
        if t.kind[k] == WORD:
            if (
                low[k] in words.units
                or low[k] in words.tens
                or low[k] in words.hundreds
                or low[k] in words.halves
                or is_vulgar(low[k])
            ):
                return k
            if low[k] in words.articles:
                return k
            currency = (
                low[k] in CODES
                or (low[k] in SIGN_PREFIXES and (low[k + 1] in SIGNS or low[k - 1] in SIGNS))
                or low[k] in words.minus
            )
            if not currency:
                return None
        elif (low[k] not in SIGNS and low[k] not in "-+(~<>≈±") or (low[k] == "(" and low[k - 1] not in SIGNS):
            return None
        k += 1
    return None


def opener(t: Tokens, lang: Language, first: int) -> int | None:
    """The "between" or "from" before a range that begins at token `first`, past "about" and its like."""
    j = first - 1
    if t.low[j] in _ABOUT:
        j -= 1
    return j if t.low[j] in lang.between or t.low[j] in lang.from_words else None


def _between(t: Tokens, lang: Language, first: int) -> bool:
    if t.low[first - 1] == "$":
        first -= 1
    j = opener(t, lang, first)
    return j is not None and t.low[j] in lang.between


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
    if one.fraction != two.fraction and connector in ("-", "to"):
        return False  # "fell by a third to €2 billion"
    if connector == "to":
        started = t.low[one.first - 1] in lang.from_words
        if started and _changes(t, lang, one.first - 1):
            return False
        if (
            not started
            and t.low[one.first - 1] not in ("of", "by")
            and one.kind is not None
            and _changes(t, lang, one.first)
            and one.kind == two.kind
            and one.sides == "a"
        ):
            return False
    low, high = ends(one, two)
    if connector == "or":
        return one.digits == two.digits and two.scale == ONE and _next_step(low, high)
    if connector == "-":
        if one.kind is None and two.kind is None:
            return _bare_dash(t, lang, one, two)
        return low <= high
    if connector == "bound":
        before = lang.modifiers.before(t.low, one.first)
        return low < high if before is not None and before[0] in _LOWER else high < low
    if connector == "and":
        return low <= high or max(low, high) <= 0
    return low <= high


def _next_step(low: Decimal, high: Decimal) -> bool:
    """As in "two or three", "20 or 30", "300 or 400"."""
    step = ONE
    while low >= step * 10 and low % (step * 10) == 0:
        step *= 10
    return high == low + step and high <= step * 20 and (high < 100 or step > 1)


def _other_currency(one: Item, two: Item) -> bool:
    return one.kind == "money" and (two.unit in one.others or one.unit in two.others)


def _bare_dash(t: Tokens, lang: Language, one: Item, two: Item) -> bool:
    """As in "1000–5000", "5k-20k", "4-5 people", "7.5–8"; a score like 3-2 is none."""
    if not 0 <= one.value < two.value or one.digits != two.digits:
        return False
    if t.low[two.last] in _DASHES or t.low[one.first - 1] in _DASHES:
        return False
    whole = one.value == one.value.to_integral_value() and two.value == two.value.to_integral_value()
    if two.value >= 20 or not (whole and one.digits) or one.scale > ONE or two.scale > ONE or t.low[one.last] == "~":
        return True
    after = t.low[two.last]
    if after in lang.fold or after == "times" or (after == "-" and t.low[two.last + 1] in lang.fold):
        return True
    if t.low[one.first - 1] in lang.aged:
        return True
    plural = after.endswith(lang.plural_endings) and len(after) > 3
    return t.kind[two.last] == WORD and (plural or after in lang.irregular_plurals)


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
