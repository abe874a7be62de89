"""From an item, a range or a word to a finished figure with modifier, direction and basis."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from annotator.figures import context
from annotator.figures.digits import EXACT, plain, quotient
from annotator.figures.item import ONE, Item
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.figures.modifiers import bound
from annotator.model.figure import Figure, FigureKind, Modifier


class Find(NamedTuple):
    """A figure over tokens [first, last); without the words of a bound before it, it begins at `core`."""

    first: int
    last: int
    figure: Figure
    score: float
    rule: str
    core: int = -1  # -1: there are none


_CHANGES: frozenset[FigureKind] = frozenset({"percent", "percentage_point", "basis_point", "multiple"})
_BASED: frozenset[FigureKind] = frozenset(
    {"percent", "percentage_point", "basis_point", "money", "quantity", "multiple"}
)


def finish(
    t: Tokens,
    lang: Language,
    item: Item,
    *,
    kind: FigureKind,
    low: Decimal | None = None,
    high: Decimal | None = None,
    unit: str = "",
) -> Find:
    """One figure from an item; `low` and `high` make it a range."""
    ranged = low is not None or high is not None
    modifier, first, last = bound(t, lang, item.first, item.last, kind)
    modifier = item.modifier or modifier
    value = None if ranged else item.value
    unit = unit or item.unit
    direction = context.direction(t, lang, item.first, last) if kind in _CHANGES else ""
    basis = context.basis(t, lang, last) if kind in _BASED else ""

    def figure(unit: str, value: Decimal | None, readings: tuple[Figure, ...] = ()) -> Figure:
        return Figure(
            kind=kind, value=value, low=low, high=high, unit=unit, modifier=modifier, direction=direction, basis=basis,
            readings=readings,
        )  # fmt: skip

    readings = [figure(other, value) for other in item.others]
    if value is not None and modifier and modifier != "≈":
        readings.append(open_range(figure(unit, value), modifier))
    if value is not None and kind == "money" and item.extra < 1:
        readings.append(figure(f"{unit}/{plain(quotient(ONE, item.extra))}", plain(quotient(value, item.extra))))
    if value is not None and item.wider is not None:
        readings.append(figure(item.wider[0], item.wider[1]))
    if value is not None and item.tolerance is not None:
        readings.append(replace(figure(unit, None), low=value - item.tolerance, high=value + item.tolerance))
    if item.pounds:
        weight = kind == "money"
        other = figure("[lb_av]" if weight else "GBP", value)
        readings.append(replace(other, kind="quantity" if weight else "money"))
    if item.letter == "t" and kind == "quantity" and value is not None:
        trillions = plain(EXACT.multiply(value, Decimal(10) ** 12))
        readings.append(replace(figure("", trillions), kind="count"))
    if item.letter == "m" and kind in ("quantity", "count"):
        readings.append(_other_m(figure(unit, value)))
    return Find(first, last, figure(unit, value, tuple(readings)), item.score, item.rule, item.first)


def open_range(figure: Figure, modifier: Modifier) -> Figure:
    """The same bound written as an interval with an open end."""
    if modifier in (">", "≥"):
        return replace(figure, value=None, low=figure.value, high=None, readings=())
    return replace(figure, value=None, low=None, high=figure.value, readings=())


def _other_m(figure: Figure) -> Figure:
    million = Decimal(10) ** 6
    if figure.kind == "quantity":
        return replace(figure, kind="count", unit="", value=None if figure.value is None else figure.value * million)
    return replace(figure, kind="quantity", unit="m", value=None if figure.value is None else figure.value / million)
