"""Sizes in two or three directions: "10×5 m", "8ft by 10ft", "a 10-by-5-metre pool", "3 x 2 x 1 cm"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from annotator.figures.amounts import read_item
from annotator.figures.build import Find, finish
from annotator.figures.digits import EXACT, plain
from annotator.figures.item import Item
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, Tokens
from annotator.model.figure import Figure

_SQUARES = {
    "m": "m2", "cm": "cm2", "mm": "mm2", "km": "km2", "um": "um2", "nm": "nm2", "[ft_i]": "[sft_i]",
    "[in_i]": "[sin_i]", "[yd_i]": "[syd_i]", "[mi_i]": "[smi_us]",
}  # fmt: skip
_CUBES = {
    "m": "m3", "cm": "cm3", "mm": "mm3", "km": "km3", "um": "um3", "nm": "nm3", "[ft_i]": "[cft_i]",
    "[in_i]": "[cin_i]", "[yd_i]": "[cyd_i]",
}  # fmt: skip
_TIMES = frozenset({"×", "x", "by"})
BETWEEN_SIDES = _TIMES | {"-"}
_LONGEST = Decimal(20)  # a hundred times as long as wide is a relay ("4x100m"), no room


def read_size(t: Tokens, lang: Language, one: Item) -> Find | None:
    """The size that `one` begins, worth its area or volume; the sides are other readings. None when there is none."""
    if not one.digits or one.fraction or t.kind[one.first] != NUM or one.value <= 0:
        return None
    sides = [one]
    while len(sides) < 4:
        k = _next_side(t, lang, sides[-1].last)
        if not k:
            break
        two = read_item(t, lang, k)
        if two is None or two.first != k or two.kind not in (None, "quantity") or two.value <= 0:
            return None
        sides.append(two)
    unit = sides[-1].unit
    if not 1 < len(sides) < 4 or unit not in _SQUARES or any(side.unit not in ("", unit) for side in sides):
        return None
    lengths = [side.value for side in sides]
    if max(lengths) > _LONGEST * min(lengths):
        return None
    value = Decimal(1)
    for length in lengths:
        value = EXACT.multiply(value, length)
    whole = (_SQUARES if len(sides) == 2 else _CUBES)[unit] if unit in _CUBES or len(sides) == 2 else unit
    item = sides[-1]._replace(
        first=one.first, value=plain(value), unit=whole, rule="size in several directions", letter=""
    )
    found = finish(t, lang, item, kind="quantity")
    readings = tuple(Figure(kind="quantity", value=length, unit=unit) for length in dict.fromkeys(lengths))
    return found._replace(figure=replace(found.figure, readings=(*found.figure.readings, *readings)))


def _next_side(t: Tokens, lang: Language, j: int) -> int:
    """The token where the next side begins, 0 for none."""
    low = t.low
    if low[j] == "-" and low[j + 1] == "by" and low[j + 2] == "-" and t.touches(j):
        j += 2
    elif low[j] not in _TIMES or (low[j] == "by" and t.touches(j - 1)):
        return 0
    return j + 1 if t.kind[j + 1] == NUM else 0
