"""A number with whatever unit stands beside it, in one or more parts ("6ft 2in", "20 dollars 43 cents")."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures import measure, money
from annotator.figures.calendar import SECONDS
from annotator.figures.digits import EXACT, plain, quotient
from annotator.figures.item import ONE, Item, Suffix
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.number_words import Number, hyphen
from annotator.figures.numerals import read_number
from annotator.model.figure import FigureKind

_DEGREES = frozenset({"deg", "Cel", "[degF]"})
_PERCENT_RULES: dict[str, tuple[FigureKind, str]] = {
    "percent": ("percent", "percent sign or word after a number"),
    "percentage_point": ("percentage_point", "percentage points after a number"),
    "basis_point": ("basis_point", "basis points after a number"),
    "per_mille": ("quantity", "per mille after a number"),
}


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
    if before is not None:
        item = _priced(t, lang, number, before, value)
        if item is not None:
            return item
    after = suffix_at(t, lang, number)
    if after is None:
        if number.letter == "m" and number.digits:
            return _metres_or_millions(t, lang, number, first, value)
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
    )
    return _more_parts(t, lang, item)


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


def suffix_at(t: Tokens, lang: Language, number: Number) -> Suffix | None:
    """What makes money, a percent, a quantity or a duration of a number."""
    j = number.last
    k = hyphen(t, j)
    if t.start[k] - t.end[j - 1] > 3 or (t.kind[k] == SIGN and t.low[k] in ".,;:()[{\n"):
        if t.low[k] in "([{" and t.kind[k + 1] == WORD and t.low[k + 2] in ("]", "}"):
            inner = measure.suffix(t, lang, k + 1, hyphened=False) if t.low[k] in "[{" else None
            return inner._replace(last=inner.last + 1) if inner else None
        return None
    found = lang.percents.at(t.low, k)
    if found is None and (number.fraction or number.value < 1):
        part = k + 1 if t.low[k] == "of" else k
        if t.low[part] in lang.numbers.articles:  # "half a percentage point", "0.25 of a point"
            found = lang.percents.at(t.low, part + 1)
            k = part + 1 if found is not None or t.low[part + 1] == "point" else k
    if found is not None and _percent_here(t, k, found[1]):
        kind, rule = _PERCENT_RULES[found[0]]
        return Suffix(found[1], kind, "‰" if found[0] == "per_mille" else "", rule, score=0.98)
    if found is not None and t.low[k] in ("per", "percentage"):
        return None
    if t.low[k] in ("point", "points") and (number.fraction or _after_percent(t, number)):
        return Suffix(k + 1, "percentage_point", "", "points after a percentage", score=0.8)
    of = k
    if number.fraction or (not number.digits and number.value != number.value.to_integral_value()):
        of = k + 1 if t.low[k] == "of" else k
        if t.low[of] in lang.numbers.articles and (t.low[of + 1] in lang.times.units or t.low[of + 1] in lang.units):
            of += 1
        if of > k and t.low[of] not in lang.times.units and t.low[of] not in lang.units:
            of = k
    if of == k and (t.raw(k) == "a" or t.low[k] in lang.numbers.ands):
        return None
    if t.low[k] in lang.times.fillers and t.low[k + 1] in lang.times.units and len(t.low[k + 1]) > 2:
        of = k + 1
    cash = money.suffix(t, lang, of if of != k and t.low[of] in lang.times.units else k)
    unit = measure.suffix(t, lang, of, hyphened=k != j)
    if cash is not None and (unit is None or unit.last <= cash.last):
        if unit is not None and t.raw(k) == "dm":
            return unit
        if t.low[k] in ("pound", "pounds") and cash.last == k + 1:
            hyphened = k != j and number.scale == ONE and number.value < 3000
            if hyphened or _weighs(t, cash.last) or (t.low[k + 1] == "of" and number.scale == ONE):
                return Suffix(cash.last, "quantity", "[lb_av]", "unit of measure after a number")
        return cash
    if (
        unit is not None
        and number.letter
        and not (unit.kind == "quantity" and (len(t.low[k]) > 1 or unit.last > k + 2))
    ):
        return None if number.letter == "m" else unit
    return unit


def _percent_here(t: Tokens, k: int, last: int) -> bool:
    word = t.low[k]
    if word == "%" and t.kind[k - 1] == NUM and t.low[k - 2] == "%" and t.touches(k - 2):
        return False  # an address with %20 in it
    if word in ("pc", "pp", "bp", "bps", "pct"):
        return t.raw(k).islower() or t.touches(k - 1)
    if word == "percentage":
        return last > k + 1 or t.low[last] in ("of", ".", ",", "")
    return True


def _after_percent(t: Tokens, number: Number) -> bool:
    """Whether a few points are percentage points, not points of an index: after a percentage, or less than one."""
    if abs(number.value) >= 10:
        return False
    near = t.low[max(number.first - 25, 0) : number.first]
    if any(word in _INDEX for word in near) or t.low[number.last + 1] in ("to", "per"):
        return False
    told = any(word in ("%", "percent", "percentage", "margin") for word in near) or ("per" in near and "cent" in near)
    return told or abs(number.value) < 1


_INDEX = words("index dow nasdaq ftse dax nikkei points cac sensex 500 goals game scored rebounds lead league season")


def _weighs(t: Tokens, last: int) -> bool:
    """Whether pounds are a weight by what follows or stood before."""
    near = t.low[last : last + 3]
    back = t.low[max(last - 10, 0) : last]
    return any(
        w
        in (
            "weight",
            "lighter",
            "heavier",
            "overweight",
            "ounces",
            "thrust",
            "beef",
            "cotton",
            "sugar",
            "meat",
            "flesh",
            "bag",
            "bags",
            "ton",
            "tons",
            "tonne",
            "dumbbell",
            "dumbbells",
            "turkey",
        )
        for w in near
    ) or any(
        w in ("weigh", "weighs", "weighed", "weighing", "weight", "baby", "kg", "kilograms", "kilos", "ton", "tons")
        for w in (*back, *near)
    )


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
    return _more_parts(t, lang, item)


_METRES = words(
    """
    long wide deep tall high x race freestyle butterfly backstroke breaststroke hurdles relay sprint final tower pool
    yacht vessel swim away radius tree wave waves wall ship length altitude below above
    """
)


def _metres_or_millions(t: Tokens, lang: Language, number: Number, first: int, value: Decimal) -> Item:
    """As in "2.7m sales" is millions, "48m deep" and "48m." metres."""
    low = t.low
    j = number.last
    noun = t.kind[j] == WORD and low[j] not in lang.function_words and low[j] not in _METRES
    if low[j] == "-" or not noun:
        metres = EXACT.divide(value, Decimal(10) ** 6)
        item = Item(first, j, plain(metres), "quantity", "m", "metres after a number", 0.6, ONE, "a", letter="m")
        return _compound_metres(t, lang, item)
    return Item(first, j, plain(value), None, "", "number with a scale letter", 0.7, number.scale, letter="m")


def _compound_metres(t: Tokens, lang: Language, item: Item) -> Item:
    unit = measure.suffix(t, lang, item.last - 1, hyphened=False)
    if unit is not None and unit.kind == "quantity" and unit.last >= item.last:
        return item._replace(last=unit.last, unit=unit.unit, score=0.8)
    return item


def _more_parts(t: Tokens, lang: Language, item: Item) -> Item:
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
    ends = t.kind[number.last] != WORD or after in ("from", "to")
    whole = number.value == number.value.to_integral_value() and item.value == item.value.to_integral_value()
    side = item.sides == "a" or (not number.digits and t.low[item.first - 1] not in lang.between)
    plain_money = item.kind == "money" and side and item.scale == ONE and item.extra == ONE
    if not (ends and whole and plain_money) or number.scale > ONE or number.fraction or not 1 <= number.value < 100:
        return None
    if t.kind[j - 1] != WORD or after in ("-", "%", "/", ":", "–", "$", "€", "£"):
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
