"""What stands after a number and makes money, a percentage, a quantity or a duration of it."""

from __future__ import annotations

from annotator.figures import measure, money
from annotator.figures.item import ONE, Suffix
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.number_words import Number, hyphen
from annotator.model.figure import FigureKind

_PERCENT_RULES: dict[str, tuple[FigureKind, str]] = {
    "percent": ("percent", "percent sign or word after a number"),
    "percentage_point": ("percentage_point", "percentage points after a number"),
    "basis_point": ("basis_point", "basis points after a number"),
    "per_mille": ("quantity", "per mille after a number"),
}


def suffix_at(t: Tokens, lang: Language, number: Number) -> Suffix | None:
    """What makes money, a percent, a quantity or a duration of a number."""
    j = number.last
    if t.low[j] in lang.no_units and t.raw(j).islower():
        return None
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
            hyphened = k != j and number.scale == ONE and number.value < 3000 and t.low[cash.last] not in _PAID
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
    if t.low[number.last + 1] == "to" and _percent_after(t, number.last + 2):
        return True  # "gained 2.3 points to 34 per cent"
    if abs(number.value) >= 10:
        return False
    near = t.low[max(number.first - 25, 0) : number.first]
    if any(word in _INDEX for word in near) or t.low[number.last + 1] in ("to", "per"):
        return False
    told = any(word in ("%", "percent", "percentage", "margin") for word in near) or ("per" in near and "cent" in near)
    return told or abs(number.value) < 1


def _percent_after(t: Tokens, k: int) -> bool:
    """Whether a percentage in digits stands at token `k`."""
    return t.kind[k] == NUM and (
        t.low[k + 1] in ("%", "percent", "pc", "pct") or t.low[k + 1 : k + 3] == ["per", "cent"]
    )


_INDEX = words("index dow nasdaq ftse dax nikkei points cac sensex 500 goals game scored rebounds lead league season")


def _weighs(t: Tokens, last: int) -> bool:
    """Whether pounds are a weight by what follows or stood before."""
    near = t.low[last : last + 3]
    back = t.low[max(last - 10, 0) : last]
    return not _HEAVY.isdisjoint(near) or not _SCALES.isdisjoint((*back, *near))


_PAID = words("note notes coin coins fine fee ticket tickets bet charge bill cap rise increase minimum voucher a")
_HEAVY = words(
    """
    weight lighter heavier overweight ounces thrust beef cotton sugar meat flesh bag bags ton tons tonne dumbbell
    dumbbells turkey
    """
)
_SCALES = words("weigh weighs weighed weighing weight baby kg kilograms kilos ton tons")
