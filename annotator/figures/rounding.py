"""How exact a figure is: the interval of values that would be written as it is."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from annotator.figures.digits import EXACT, digits_value
from annotator.figures.found import FoundFigure

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_HALF = Decimal("0.5")


class Interval(NamedTuple):
    """All values from `low` to `high`, both included."""

    low: Decimal
    high: Decimal

    def meets(self, other: Interval) -> bool:
        """Whether the two have a value in common."""
        return self.low <= other.high and other.low <= self.high


def rounded(text: str, found: FoundFigure) -> Interval | None:
    """The values that a writer could have rounded to this figure; None when its digits do not tell.

    The last digit written is taken as rounded, with its scale: "$1.2bn" is 1.15 to 1.25 billion. Zeros at the end of
    a whole number count as rounded too, down to two digits: "27,000" is 26,500 to 27,500, "10" is 9.5 to 10.5.
    """
    value = found.figure.value
    if value is None or found.figure.modifier:
        return None
    written = _DIGITS.search(text, found.start, found.end)
    if written is None or _DIGITS.search(text, written.end(), found.end) is not None:
        return None
    number = digits_value(written.group())
    if not number or not value:
        return None
    scale = abs(EXACT.divide(value, number))
    half = EXACT.multiply(EXACT.multiply(_HALF, _step(number)), scale)
    return Interval(value - half, value + half)


def _step(number: Decimal) -> Decimal:
    """The size of the last digit that tells something."""
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        return Decimal(1).scaleb(exponent)
    digits = str(number)
    zeros = len(digits) - len(digits.rstrip("0"))
    return Decimal(1).scaleb(max(min(zeros, len(digits) - 2), 0))
