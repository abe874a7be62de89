"""Amounts in more than one part: "6ft 2in", "20 dollars 43 cents", "a year and a half"."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures import measure
from annotator.figures.calendar import SECONDS
from annotator.figures.digits import EXACT, plain, quotient
from annotator.figures.item import ONE, Item, Suffix
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.number_words import Number
from annotator.figures.numerals import read_number
from annotator.figures.suffixes import suffix_at


def more_parts(t: Tokens, lang: Language, item: Item) -> Item:
    """Further parts in smaller units after the first."""
    for _ in range(5):
        step = _next_part(t, lang, item)
        if step is None:
            return item
        item = step
    return item


def _next_part(t: Tokens, lang: Language, item: Item) -> Item | None:
    low = t.low
    if item.kind == "quantity":
        if not measure.has_parts(item.unit):
            return None
    elif item.kind not in ("money", "duration") or item.extra != ONE:
        return None
    j = item.last
    if item.unit == "[ft_i]" and low[j] == "-" and t.touches(j) and t.kind[j + 1] == NUM:
        return _height(t, item, j + 1)
    if low[j] in lang.numbers.ands or (low[j] == "," and item.kind != "money"):
        j += 1
        if low[j] in lang.numbers.ands:
            j += 1
    if t.kind[j] not in (NUM, WORD) or t.start[j] - t.end[j - 1] > 2:
        return None
    if (
        t.kind[j] == WORD
        and low[j] not in lang.numbers.units
        and low[j] not in lang.numbers.tens
        and low[j] not in ("a", "an", "½", "half")
    ):
        return None
    if item.kind == "duration" and low[j] in ("a", "half", "½", "one", "an"):
        half = _half_more(t, lang, item, j)
        if half is not None:
            return half
    number = read_number(t, lang.numbers, j)
    if number is None or number.value < 0:
        return None
    after = suffix_at(t, lang, number) or _spaced_inches(t, lang, item, number)
    if after is None:
        return _bare_cents(t, lang, item, j, number)
    if after.kind != item.kind:
        return None
    if item.kind == "money":
        if after.factor == ONE or item.extra != ONE:
            return None
        return item._replace(
            last=after.last,
            value=item.value + plain(EXACT.multiply(number.value, after.factor)),
            rule="money in two units",
        )
    if item.kind == "duration":
        return _joined_durations(item, after, number)
    factor = measure.parts_in(item.unit, after.unit)
    if factor is None or number.value > 3 * factor:
        return None
    total = EXACT.multiply(item.value, factor) + number.value
    larger, part = item.wider or (item.unit, ONE)
    wider = (larger, quotient(plain(total), EXACT.multiply(part, factor))) if item.wider is None else None
    return item._replace(
        last=after.last, value=plain(total), unit=after.unit, rule="quantity in two units", wider=wider
    )


def _height(t: Tokens, item: Item, j: int) -> Item | None:
    """As in "6-foot-2": inches after feet."""
    inches = t.low[j]
    if not inches.isdigit() or int(inches) > 11 or (t.touches(j) and t.kind[j + 1] in (NUM, WORD)):
        return None
    total = item.value * 12 + int(inches)
    wider = ("[ft_i]", quotient(plain(total), Decimal(12)))
    return item._replace(last=j + 1, value=plain(total), unit="[in_i]", rule="quantity in two units", wider=wider)


def _spaced_inches(t: Tokens, lang: Language, item: Item, number: Number) -> Suffix | None:
    """As in "12 ft 2 in more or less": after feet, "in" before no noun is inches."""
    j = number.last
    if item.unit != "[ft_i]" or t.low[j] != "in" or not number.digits or number.value >= 12:
        return None
    after = j + 1
    preposition = t.kind[after] == NUM or t.capital(after) or t.low[after] in lang.numbers.articles
    if preposition or t.low[after] in ("the", "all", "total", "his", "her", "its", "their", "this", "that", "each"):
        return None
    return Suffix(after, "quantity", "[in_i]", "unit of measure after a number")


def _bare_cents(t: Tokens, lang: Language, item: Item, j: int, number: Number) -> Item | None:
    """As in "15 dollars and 50"."""
    after = t.low[number.last]
    ends = t.kind[number.last] not in (WORD, NUM) or after in ("from", "to", "more", "less")
    whole = number.value == number.value.to_integral_value() and item.value == item.value.to_integral_value()
    side = item.sides == "a" or (not number.digits and t.low[item.first - 1] not in lang.between)
    plain_money = item.kind == "money" and side and item.scale == ONE and item.extra == ONE
    if not (ends and whole and plain_money) or number.scale > ONE or number.fraction or not 1 <= number.value < 100:
        return None
    if item.value >= 1000 or t.kind[j - 1] != WORD or after in ("-", "%", "/", ":", "–", "$", "€", "£"):
        return None
    total = item.value + EXACT.multiply(number.value, Decimal("0.01"))
    return item._replace(last=number.last, value=total, rule="money in two units")


def _half_more(t: Tokens, lang: Language, item: Item, j: int) -> Item | None:
    """As in "a year and a half", "one year and a quarter"."""
    low = t.low
    k = j + 1 if low[j] in lang.numbers.articles else j
    if low[j - 1] not in lang.numbers.ands:
        return None
    under = 2 if low[k] in lang.numbers.halves else lang.numbers.denominators.get(low[k], 0)
    if not under or under > 12 or low[k + 1] in lang.times.units:
        return None
    return item._replace(last=k + 1, value=item.value + quotient(ONE, Decimal(under)), rule="duration and a fraction")


def _joined_durations(item: Item, after: Suffix, number: Number) -> Item | None:
    """A duration in two units is told in the smaller one."""
    larger, smaller = SECONDS.get(item.unit), SECONDS.get(after.unit)
    if larger is None or smaller is None or Decimal(smaller) >= Decimal(larger):
        return None
    factor = (
        Decimal(12) if (item.unit, after.unit) == ("year", "month") else quotient(Decimal(larger), Decimal(smaller))
    )
    total = EXACT.multiply(item.value, factor) + number.value
    return item._replace(last=after.last, value=plain(total), unit=after.unit, rule="duration in two units")
