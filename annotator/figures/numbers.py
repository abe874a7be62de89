"""Figures of the number family: money, percent, quantities, counts, ordinals, multiples, ratios and their ranges."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from annotator.figures import context, ranges
from annotator.figures.ages import UNIT, decade_of_life, is_age
from annotator.figures.amounts import read_item
from annotator.figures.build import Find, finish
from annotator.figures.digits import EXACT, plain, quotient
from annotator.figures.item import ONE, Item
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.number_words import HUNDRED, hyphen
from annotator.figures.sizes import BETWEEN_SIDES, read_size
from annotator.figures.words import read_word_figure
from annotator.model.figure import Figure

_TWO_WORDS = frozenset({"in", "of"})


def read_figure(t: Tokens, lang: Language, i: int) -> Find | None:
    """The figure of the number family that begins at seed `i`, or None."""
    found = read_word_figure(t, lang, i) or decade_of_life(t, i)
    if found is not None:
        return found
    item = read_item(t, lang, i)
    if item is None:
        return None
    if item.fraction and _post(t, item):
        return None
    if t.low[item.last] in BETWEEN_SIDES:
        size = read_size(t, lang, item)
        if size is not None:
            return size
    if item.kind is None and not (item.fraction and ranges.second_item(t, lang, item)):
        special = _multiple(t, lang, item) or _ratio(t, lang, item)
        if special is not None:
            return special
    if t.low[item.last] in ("±", "+"):
        item = _with_tolerance(t, lang, item)
    pair = ranges.second_item(t, lang, item)
    if pair is not None:
        ranged = _ranged(t, lang, item, pair)
        if ranged is not None:
            return ranged
    if item.kind is None:
        return _shared(t, lang, item) or _count(t, lang, item)
    if item.kind == "quantity" and context.is_lettered(t, lang, item.first, item.last):
        return None  # "Figure 2A"
    if item.kind == "quantity" and not item.digits and context.in_capitals(t, lang, item.first, item.first + 1):
        return None  # "a Nine Inch Nails fan"
    if item.kind == "money" or not _inside_word(t, item):
        return finish(t, lang, item, kind=item.kind)
    return None


def _with_tolerance(t: Tokens, lang: Language, item: Item) -> Item:
    """As in "1.96 ± 0.08 GPa", "46.8% ± 1.6%", "9.83 +/- 0.01 m": one value with its uncertainty."""
    k = _after_plus_minus(t, item.last)
    two = read_item(t, lang, k) if k and t.kind[k] == NUM else None
    if two is None or two.letter:
        return item
    shared = item.sides == "b" and two.kind is None  # "$5 ± 1"
    if item.kind is not None and item.kind != two.kind and not shared:
        return item
    carrier, value = (two, EXACT.multiply(item.value, two.extra)) if item.kind is None else (item, item.value)
    rule = "number with its uncertainty"
    return carrier._replace(
        first=item.first, last=two.last, value=plain(value), tolerance=abs(two.value), rule=rule, score=0.8
    )


def _after_plus_minus(t: Tokens, j: int) -> int:
    """The token after "±", "+/-" or "+-" at `j`, 0 when there is none of them."""
    low = t.low
    if low[j] == "±":
        return j + 1
    if low[j] != "+":
        return 0
    k = j + 2 if low[j + 1] == "/" else j + 1
    return k + 1 if low[k] == "-" else 0


def _inside_word(t: Tokens, item: Item) -> bool:
    """Whether the number is glued to letters before it: part of a name, no measure."""
    before = item.first - 1
    if t.kind[item.first] != NUM or not t.touches(before):
        return False
    return (
        t.kind[before] == WORD
        or t.low[before] in ("_", "@", "#")
        or (t.low[before] == "." and t.kind[before - 1] == NUM)
    )


def _ranged(t: Tokens, lang: Language, one: Item, two: Item) -> Find | None:
    low, high = ranges.ends(one, two)
    carrier = two if two.kind is not None else one
    if low == high:
        return None
    if low > high:
        low, high = high, low
    both = carrier._replace(
        first=one.first,
        last=two.last,
        rule=f"range: {carrier.rule}",
        score=min(one.score, two.score) if one.kind and two.kind else carrier.score,
    )
    if carrier.kind is None:
        times = _multiple(t, lang, two)
        if times is not None:
            both = both._replace(last=times.last, rule=f"range: {times.rule}")
            return _opened(t, lang, finish(t, lang, both, kind="multiple", low=low, high=high))
        if context.is_name(t, lang, one.first, two.last):
            return None
        if is_age(t, lang, one):
            both = both._replace(rule="range of ages", score=0.8)
            return _opened(t, lang, finish(t, lang, both, kind="quantity", low=low, high=high, unit=UNIT))
        noun = context.counted_noun(t, lang, two.last, singular=False)
        kind = "ratio" if one.fraction else "count"
        return _opened(t, lang, finish(t, lang, both, kind=kind, low=low, high=high, unit=noun))
    return _opened(t, lang, finish(t, lang, both, kind=carrier.kind, low=low, high=high))


def _opened(t: Tokens, lang: Language, found: Find) -> Find:
    """A range in words takes in the "from" or "between" that begins it, and what bounds both."""
    j = ranges.opener(t, lang, found.core)
    return found if j is None else found._replace(first=min(j, found.first))


_SHARED = frozenset({"percent", "percentage_point", "basis_point", "quantity", "duration"})


def _shared(t: Tokens, lang: Language, item: Item) -> Find | None:
    """A bare number whose unit is said with the next one: "45 and 50 mg", "7- or 8-inch", "from 13.5 to 14.0 mm"."""
    low = t.low
    j = item.last
    if low[j] == "-" and t.touches(j - 1) and not t.touches(j):
        j += 1
    if low[j] == "," and low[j + 1] in ("and", "or"):
        j += 1
    if (
        low[j] not in ("and", "or", "to")
        or t.kind[j + 1] != NUM
        or item.scale > ONE
        or context.is_name(t, lang, item.first, item.last)
    ):
        return None
    if low[j + 2] == low[j] and t.touches(j) and t.touches(j + 1):
        return None  # a chain without units
    two = read_item(t, lang, j + 1)
    if (
        two is None
        or two.kind not in _SHARED
        or two.first != j + 1
        or two.sides != "a"
        or two.digits != item.digits
        or two.letter
    ):
        return None
    return finish(
        t, lang, item._replace(unit=two.unit, rule=f"{two.rule} that is shared", score=0.75), kind=two.kind or "count"
    )


def _multiple(t: Tokens, lang: Language, item: Item) -> Find | None:
    """As in "2.5x", "0.7 times earnings", "ten-fold"."""
    low = t.low
    k = hyphen(t, item.last)
    if low[k] in lang.fold and (k != item.last or t.touches(item.last - 1) or not item.digits or item.digits):
        return finish(t, lang, item._replace(last=k + 1, rule="number and fold", score=0.9), kind="multiple")
    if (
        low[k] in ("x", "×")
        and t.touches(item.last - 1)
        and t.kind[k + 1] != NUM
        and not (t.touches(k) and t.kind[k + 1] == WORD)
        and not (t.raw(k) == "X" and item.value >= 100)  # "the 777X"
    ):
        return finish(t, lang, item._replace(last=k + 1, rule="number and x", score=0.9), kind="multiple")
    if low[k] == "times" and (
        item.value != item.value.to_integral_value() or low[k + 1] in _TIMES_AS or low[k + 1] in lang.rises
    ):
        return finish(t, lang, item._replace(last=k + 1, rule="number and times", score=0.85), kind="multiple")
    return None


_TIMES_AS = words(
    """
    as more larger higher bigger greater faster the its their his earnings sales revenue book forward ebitda that what
    lower less cheaper stronger longer oversubscribed over annual current projected expected
    """
)


def _ratio(t: Tokens, lang: Language, item: Item) -> Find | None:
    """As in "3-for-1", "one in five", "two out of three", "1:100", a fraction."""
    low = t.low
    j = item.last
    whole = item.value == item.value.to_integral_value() and item.value > 0
    if item.fraction:
        if item.digits and context.is_name(t, lang, item.first, item.last):
            return None
        return _in_percent(finish(t, lang, item._replace(rule="fraction", score=0.8), kind="ratio", unit=""))
    if low[j] == "per" and t.kind[j + 1] == NUM and low[j + 1].endswith("000"):
        return _rate(t, lang, item)
    if not whole or (low[item.first - 1] in ("-", "–") and t.kind[item.first - 2] == NUM):
        return None
    k = j
    hyphened = low[j] == "-" and low[j + 1] in ("for", "in", "to") and low[j + 2] == "-" and t.touches(j)
    if hyphened:
        k = j + 3
    elif (
        low[j] == "for" and item.value < 100 and low[j + 2] in ("stock", "share", "split", "reverse", "bonus", "rights")
    ) or (low[j] == "to" and low[j - 2] == "of" and low[j - 3] in _PARTS):
        k = j + 1
    elif low[j] == "out" and low[j + 1] == "of":
        k = j + 2
        if low[k] == "every":
            k += 1
    elif (
        low[j] in ("in", "over")
        and item.value <= 10
        and (
            low[j + 1] in lang.numbers.units
            or low[j + 1] in lang.numbers.tens
            or low[j + 1] == "every"
            or (t.kind[j + 1] == NUM and (low[j] == "in" or item.value == ONE))
        )
    ):
        k = j + 1
        if low[k] == "every":
            k += 1
    elif low[j] == ":" and t.touches(j) and t.touches(j - 1) and t.kind[j + 1] == NUM and low[j + 2] != ":":
        k = j + 1
        if low[j + 1].startswith("0") or not low[j + 1].isdigit():
            return None
    if k == j:
        return None
    under = read_item(t, lang, k)
    if under is not None and under.kind == "duration" and hyphened and t.kind[k] == NUM:  # "a 1-in-100-year flood"
        under = under._replace(last=k + 1, kind=None)
    if under is None or under.kind is not None or under.value <= 0 or under.first != k:
        return None
    if low[j] == "out" and under.value < item.value:
        return None
    if low[j] == "-" and low[j + 1] == "to" and (item.value <= under.value or low[item.first] == "9"):
        return None
    if low[j] == "in" and (under.value <= item.value or under.value > 100_000_000 or 1800 < under.value < 2200):
        return None
    if low[j] == "in" and item.digits and not under.digits and item.value != ONE:
        return None
    share = quotient(item.value, under.value)
    figure = item._replace(last=under.last, value=share, rule="ratio of two numbers", score=0.8)
    find = finish(t, lang, figure, kind="ratio", unit=f"{plain(item.value)}:{plain(under.value)}")
    return _in_percent(find) if item.value < under.value else find


def _rate(t: Tokens, lang: Language, item: Item) -> Find | None:
    """As in "3.2 per 100,000 people"."""
    under = read_item(t, lang, item.last + 1)
    if under is None or under.kind is not None or under.value < 1000:
        return None
    share = item._replace(last=under.last, value=quotient(item.value, under.value), rule="rate", score=0.8)
    return finish(t, lang, share, kind="ratio", unit=f"{plain(item.value)}:{plain(under.value)}")


def _post(t: Tokens, item: Item) -> bool:
    """As in "3/9" at the head of a line: the number of a post in a thread."""
    before = t.low[item.first - 1]
    opening = before in ("", "\n", "🧵") and t.kind[item.first] == NUM and t.low[item.first + 1] == "/"
    return opening and t.kind[item.last] == WORD and t.capital(item.last)


_PARTS = words("ratio margin odds proportion")


def _in_percent(find: Find) -> Find:
    """The same share as a percentage is another reading."""
    figure = find.figure
    if figure.value is None:
        return find
    share = replace(figure, kind="percent", unit="", value=plain(EXACT.multiply(figure.value, HUNDRED)), readings=())
    return find._replace(figure=replace(figure, readings=(*figure.readings, share)))


def _bracketed(t: Tokens, item: Item) -> Item:
    """As in "(903.7)" in a cell of a table: a negative number."""
    a, b = item.first - 1, item.last
    if t.low[a] != "(" or t.low[b] != ")" or not (t.touches(a) and t.touches(b - 1)):
        return item
    around = t.text[t.start[a] - 1 : t.start[a]] + t.text[t.end[b] : t.end[b] + 1]
    return item._replace(first=a, last=b + 1, value=-item.value) if "\t" in around else item


def _count(t: Tokens, lang: Language, item: Item) -> Find | None:
    """A bare number: a count with its noun, or part of a name."""
    low = t.low
    item = _bracketed(t, item)
    if context.is_name(t, lang, item.first, item.last):
        return None
    if low[item.first - 1] == "ph" and t.raw(item.first - 1) == "pH":
        item = item._replace(first=item.first - 1, rule="unit of measure before a number", score=0.9)
        return finish(t, lang, item, kind="quantity", unit="[pH]")
    if is_age(t, lang, item):
        return finish(t, lang, item._replace(rule="age", score=0.8), kind="quantity", unit=UNIT)
    one = item.value == 1
    noun = context.counted_noun(t, lang, item.last, singular=one)
    score, rule = (0.8, "number before a counted noun") if noun else (0.5, "number")
    if item.scale > ONE:
        score = 0.85
    if not item.digits and low[item.first] in lang.numbers.pronouns and item.last == item.first + 1:
        if t.low[item.last : item.last + 2] != ["or", "more"] and not _numeral_one(t, lang, item, noun):
            return None
        score = 0.4
    figure = item._replace(rule=rule, score=score)
    find = finish(t, lang, figure, kind="count", unit=noun)
    if item.letter and item.letter.lower() in "tb" and not noun:
        find = find._replace(figure=replace(find.figure, readings=(*find.figure.readings, _tonnes(find.figure, item))))
    return find


def _tonnes(figure: Figure, item: Item) -> Figure:
    value = figure.value or Decimal(0)
    return Figure(kind="quantity", value=quotient(value, item.scale), unit="t" if item.letter in "tT" else "By")


_ONE_COMPOUNDS = words("off time sided way stop size on to liner liners upmanship eyed hit")  # "one-off"
_BEFORE_PRONOUN = words("the this that which each every any no another other next last first everyone some")


def _numeral_one(t: Tokens, lang: Language, item: Item, noun: str) -> bool:
    """Whether "one" counts something rather than stands for somebody."""
    low = t.low
    before, after = low[item.first - 1], low[item.last]
    if before in _BEFORE_PRONOUN or (before == "only" and low[item.first - 2] in ("the", "an")):
        return False
    if after == "of" or before in ("than", "least", "most"):
        return True
    if after in ("another", "other", "day", "side", "thing") or (
        before == "at" and after in ("point", "time", "stage")
    ):
        return False
    if after == "-" and low[item.last + 1] in _ONE_COMPOUNDS:
        return False
    return bool(noun)
