"""One value with its unit, before ranges and context are looked at."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from annotator.model.figure import FigureKind, Modifier

ONE = Decimal(1)


class Item(NamedTuple):
    """A number with the unit found beside it, over tokens [first, last)."""

    first: int
    last: int
    value: Decimal
    kind: FigureKind | None  # None: a bare number
    unit: str
    rule: str
    score: float
    scale: Decimal = ONE
    sides: str = ""  # "b": the unit stands before, "a": after
    others: tuple[str, ...] = ()  # other currencies the sign may mean
    per: str = ""
    letter: str = ""  # a scale letter that may be a unit ("m")
    digits: bool = True
    fraction: bool = False
    extra: Decimal = ONE  # the factor that the unit brought (a cent is 0.01)
    pounds: bool = False  # the word "pounds": money or weight
    wider: tuple[str, Decimal] | None = None  # the same in the larger of two units ("6ft 2in" in feet)
    tolerance: Decimal | None = None  # as in "1.96 ± 0.08"
    modifier: Modifier = ""  # between number and unit: "90-plus percent"


class Suffix(NamedTuple):
    """What stands after a number: the kind it makes of it, and the token after."""

    last: int
    kind: FigureKind
    unit: str
    rule: str
    factor: Decimal = ONE
    score: float = 0.95
    others: tuple[str, ...] = ()
