"""A figure's value as plain fields for JSON and for a Doc's user data, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast

from annotator.figures.calendar import SECONDS
from annotator.model.figure import Direction, Figure, FigureKind, Modifier

FigureFields = dict[str, "str | list[FigureFields]"]

_NUMBERS = ("value", "low", "high")
_WORDS = ("unit", "modifier", "direction", "basis", "start", "end")


def figure_fields(figure: Figure) -> FigureFields:
    """The fields that hold something; numbers are exact decimals written as strings."""
    out: FigureFields = {"kind": figure.kind}
    for name in _NUMBERS:
        number = cast("Decimal | None", getattr(figure, name))
        if number is not None:
            out[name] = str(number)
    for name in _WORDS:
        word = cast(str, getattr(figure, name))
        if word:
            out[name] = word
    if figure.readings:
        out["readings"] = [figure_fields(reading) for reading in figure.readings]
    return out


def told_fields(figure: Figure) -> FigureFields:
    """The fields with what follows from them: a duration's length in seconds. `figure_from` reads these as well."""
    out = figure_fields(figure)
    length = SECONDS.get(figure.unit) if figure.kind == "duration" else None
    if length is not None and figure.value is not None:
        out["seconds"] = f"{(figure.value * Decimal(length)).normalize():f}"
    if figure.readings:
        out["readings"] = [told_fields(reading) for reading in figure.readings]
    return out


def figure_from(data: Mapping[str, object]) -> Figure:
    """The figure that `figure_fields` spelled; KeyError or decimal.InvalidOperation when it is none."""

    def number(name: str) -> Decimal | None:
        return Decimal(str(data[name])) if name in data else None

    def word(name: str) -> str:
        return str(data.get(name, ""))

    readings = cast("Sequence[Mapping[str, object]]", data.get("readings", ()))
    return Figure(
        kind=cast(FigureKind, data["kind"]),
        value=number("value"),
        low=number("low"),
        high=number("high"),
        unit=word("unit"),
        modifier=cast(Modifier, word("modifier")),
        direction=cast(Direction, word("direction")),
        basis=word("basis"),
        start=word("start"),
        end=word("end"),
        readings=tuple(figure_from(reading) for reading in readings),
    )
