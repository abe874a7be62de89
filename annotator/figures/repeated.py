"""How often something happens: "every Monday", "annually", "each year", "every two weeks"."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.ago import count_of_units
from annotator.figures.build import Find
from annotator.figures.digits import quotient
from annotator.figures.language import Language
from annotator.figures.lexer import WORD, Tokens
from annotator.model.figure import Figure


def read_repeated(t: Tokens, lang: Language, i: int) -> Find | None:
    """A repetition that begins at word `i`: a set with the basis "every", without a place in the calendar."""
    low = t.low
    often = lang.times.sets.get(low[i])
    if often is not None:
        noun = t.kind[i + 1] == WORD and t.low[i + 1] not in lang.function_words
        if (t.capital(i) and t.low[i - 1] not in (".", "", "\n", '"')) or noun:
            return None
        if low[i - 1] == "-" and low[i - 2] in _TIMES and t.touches(i - 1) and t.touches(i - 2):
            count = _TIMES[low[i - 2]]
            return _every(i - 2, i + 1, count, often, 0.5)
        digits = often.rstrip("abcdefghijklmnopqrstuvwxyz")
        return _every(i, i + 1, Decimal(digits or 1), often[len(digits) :], 0.5)
    j = i + 1
    count = Decimal(1)
    if low[j] == "other":
        count, j = Decimal(2), j + 1
    unit = lang.times.units.get(low[j])
    if unit is not None and len(low[j]) > 1:
        return _every(i, j + 1, count, unit, 0.6)
    if low[j] in lang.times.weekdays:
        return _every(i, j + 1, count, "week", 0.6)
    counted = count_of_units(t, lang, j)
    if counted is not None:
        return _every(i, counted[2], counted[0], counted[1], 0.6)
    if low[j] in lang.times.parts_of_day:
        return _every(i, j + 1, count, "day", 0.6)
    return None


def read_times_a(t: Tokens, lang: Language, i: int) -> Find | None:
    """As in "once a week", "twice every year", "three times a day"."""
    low = t.low
    number, j = _OFTEN.get(low[i], 0), i + 1
    if not number:
        number = lang.numbers.units.get(low[i], 0) or (int(low[i]) if low[i].isdigit() and len(low[i]) < 3 else 0)
        if low[j] != "times":
            return None
        j += 1
    unit = lang.times.units.get(low[j + 1])
    if low[j] not in ("a", "an", "per", "each", "every") or unit is None or not number or low[j + 1].endswith("s"):
        return None
    return _every(i, j + 2, quotient(Decimal(1), Decimal(number)), unit, 0.6)


_OFTEN = {"once": 1, "twice": 2}
_TIMES = {"semi": Decimal("0.5"), "bi": Decimal(2)}


def _every(first: int, last: int, count: Decimal, unit: str, score: float) -> Find:
    return Find(first, last, Figure(kind="set", value=count, unit=unit, basis="every"), score, "how often")
