"""A number with whatever unit stands before or after it."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures import measure, money
from annotator.figures.currencies import SIGNS
from annotator.figures.digits import EXACT, plain
from annotator.figures.item import ONE, Item
from annotator.figures.joined import more_parts
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.number_words import Number, hyphen
from annotator.figures.numerals import read_number
from annotator.figures.suffixes import suffix_at
from annotator.model.figure import Modifier

_DEGREES = frozenset({"deg", "Cel", "[degF]"})


def read_item(t: Tokens, lang: Language, i: int) -> Item | None:
    """The number that begins at token `i` with the unit before or after it."""
    number = read_number(t, lang.numbers, i)
    if number is None:
        return None
    number = _said_twice(t, lang, number)
    first, negative = _sign(t, lang, number)
    before = money.prefix(t, lang, number.first if not negative else first)
    value = number.value
    if (before is not None and before.negative) or negative:
        value = -value
    if before is not None and not before.negative and _minus(t, lang, before.first):
        before = before._replace(first=before.first - 1, negative=True)
        value = -value
    if before is not None:
        item = _priced(t, lang, number, before, value)
        if item is not None:
            return item
    after = suffix_at(t, lang, number)
    modifier: Modifier = ""
    if after is None and t.low[number.last] in ("-", "+") and t.touches(number.last - 1):
        between = lang.modifiers_after.at(t.low, number.last)
        after = suffix_at(t, lang, number._replace(last=between[1])) if between is not None else None
        modifier = between[0] if between is not None and after is not None else ""
    if after is None:
        if number.letter == "m" and number.digits:
            return _metres_or_millions(t, lang, number, first, value)
        if number.letter == "t" and number.digits:
            tonnes = plain(EXACT.divide(value, number.scale))
            return Item(first, number.last, tonnes, "quantity", "t", "tonnes after a number", 0.7, ONE, "a", letter="t")
        return Item(
            first, number.last, plain(value), None, "", "number", 0.6, number.scale, letter=number.letter,
            digits=number.digits, fraction=number.fraction,
        )  # fmt: skip
    if after.kind == "money" and number.scale == ONE and after.factor <= ONE:
        step = lang.numbers.scales.get(t.low[after.last])
        if step is not None and step >= 1000 and not t.low[after.last].endswith("s"):
            value, after = EXACT.multiply(value, step), after._replace(last=after.last + 1)
    if after.unit in _DEGREES and t.low[after.last] == "below" and t.low[after.last + 1] == "zero":
        value, after = -abs(value), after._replace(last=after.last + 2)
    item = Item(
        first,
        after.last,
        plain(value if after.factor == ONE else EXACT.multiply(value, after.factor)),
        after.kind,
        "" if after.kind == "percent" else after.unit,
        after.rule + (" with a scale word" if number.scale > 1 else ""),
        after.score,
        number.scale,
        "a",
        others=after.others,
        digits=number.digits,
        fraction=number.fraction,
        extra=after.factor,
        pounds=t.low[after.last - 1] in ("pound", "pounds"),
        modifier=modifier,
    )
    return more_parts(t, lang, item)


def _minus(t: Tokens, lang: Language, first: int) -> bool:
    """Whether "minus" stands before a currency: "a loss of minus $5m"."""
    return t.low[first - 1] in lang.numbers.minus and t.low[first - 2] != "or"


def _said_twice(t: Tokens, lang: Language, number: Number) -> Number:
    """As in "thirty (30) days": the same number in words and in digits is one number."""
    j = number.last
    if t.low[j] != "(" or number.letter or (t.kind[j + 1] == NUM) == number.digits:
        return number
    again = read_number(t, lang.numbers, j + 1)
    if again is None or again.value != number.value or t.low[again.last] != ")" or again.first != j + 1:
        return number
    return number._replace(last=again.last + 1)


def _sign(t: Tokens, lang: Language, number: Number) -> tuple[int, bool]:
    """The token a number begins at with its minus sign or word, and whether it has one."""
    low = t.low
    i = number.first
    j = i - 1
    if low[j] == "-" and t.kind[j] == SIGN:
        glued = t.touches(j - 1) and t.kind[j - 1] in (NUM, WORD)
        if low[j - 1] in lang.numbers.minus and t.touches(j - 1):
            return j - 1, True
        free = t.touches(j) or low[j - 1] == "" or t.kind[j - 1] not in (NUM, WORD)
        closing = t.touches(j - 1) and low[j - 1] in (")", "%", "-", '"', "'")
        if free and not glued and not closing:
            return j, True
    elif (
        (low[j] == "–" and t.touches(j) and not t.touches(j - 1) and t.kind[j - 1] == WORD)
        or (low[j] == "minus" and low[j - 1] != "or")
        or low[j] == "negative"
    ):
        return j, True
    elif low[j] == "+" and t.touches(j) and not t.touches(j - 1):
        return j, False
    return i, False


def _priced(t: Tokens, lang: Language, number: Number, before: money.Prefix, value: Decimal) -> Item | None:
    """Money with its currency in front."""
    last = number.last
    rule = before.rule + (" with a scale word" if number.scale > 1 else "")
    unit, others, first = before.unit, before.others, before.first
    if before.score < 0.7 and suffix_at(t, lang, number) is not None:
        return None
    k = hyphen(t, last)
    after = money.suffix(t, lang, k)
    if after is not None and after.factor == ONE and t.start[k] - t.end[last - 1] <= 1:
        if others and t.kind[k] == WORD and (after.unit in others or after.unit != unit) and not t.raw(k).islower():
            unit, others, last, rule = after.unit, (), after.last, "currency sign before and code after a number"
        elif after.unit == unit and t.kind[k] == WORD:
            last = after.last
    if t.low[last] == "us" and t.raw(last) == "US" and unit == "USD" and t.kind[last + 1] != WORD:
        last += 1
    if t.low[number.last] == ")" and t.low[number.first - 1] == "(" and before.negative:
        last = number.last + 1
        step = lang.numbers.scales.get(t.low[last])
        if step is not None:
            value, last = EXACT.multiply(value, step), last + 1
    item = Item(
        first, last, plain(EXACT.multiply(value, before.factor)), "money", unit, rule, before.score, number.scale, "b",
        others,
        digits=number.digits,
    )  # fmt: skip
    return more_parts(t, lang, item)


_METRES = words(
    """
    long wide deep tall high x race freestyle butterfly backstroke breaststroke hurdles relay sprint final tower
    pool sprinter sprinters dash hurdler runner runners champion medley medal gold title swimmer yacht vessel swim
    away radius tree wave waves wall ship length altitude below above
    """
)


def _metres_or_millions(t: Tokens, lang: Language, number: Number, first: int, value: Decimal) -> Item:
    """As in "2.7m sales" is millions, "48m deep" and "48m." metres."""
    low = t.low
    j = number.last
    k = j + 3 if low[j] in ("-", "–") and t.kind[j + 1] == NUM and low[j + 2] == "m" else j  # "1.2m-1.5m people"
    noun = t.kind[k] == WORD and low[k] not in lang.function_words and low[k] not in _METRES
    if (low[j] == "-" and (k == j or not noun)) or (
        not noun and (low[j] in _METRES or not _millions_before(t, lang, first))
    ):
        metres = EXACT.divide(value, Decimal(10) ** 6)
        item = Item(first, j, plain(metres), "quantity", "m", "metres after a number", 0.6, ONE, "a", letter="m")
        return _compound_metres(t, lang, item)
    return Item(first, j, plain(value), None, "", "number with a scale letter", 0.7, number.scale, letter="m")


def _millions_before(t: Tokens, lang: Language, first: int) -> bool:
    """Whether the sentence told millions or billions with a letter before: "sold 60m phones, against 50m"."""
    low = t.low
    for k in range(first - 1, max(first - 41, 1), -1):
        word = low[k]
        if word in ("m", "bn", "mn") and t.kind[k - 1] == NUM and t.touches(k - 1):
            noun = t.kind[k + 1] == WORD and low[k + 1] not in lang.function_words and low[k + 1] not in _METRES
            if word != "m" or low[k - 2] in SIGNS or noun:
                return True
        if word in ("\n", ""):
            return False
    return False


def _compound_metres(t: Tokens, lang: Language, item: Item) -> Item:
    unit = measure.suffix(t, lang, item.last - 1, hyphened=False)
    if unit is not None and unit.kind == "quantity" and unit.last >= item.last:
        return item._replace(last=unit.last, unit=unit.unit, score=0.8)
    return item
