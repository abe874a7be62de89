"""A figure's value as plain fields for JSON and for a Doc's user data, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import cast, get_args

from annotator.figures.calendar import SECONDS
from annotator.model.figure import Direction, Figure, FigureKind, Modifier

_LONGEST = 100  # digits, before and behind the point

FigureFields = dict[str, "str | list[FigureFields]"]

# Tuples, for a broken file may have a list there, which no set can be asked for.
_KINDS, _MODIFIERS, _DIRECTIONS = get_args(FigureKind), get_args(Modifier), get_args(Direction)
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


def foreign_figure(value: object) -> Figure | None:
    """The figure that a file spells with our fields; None when it is none that this program could have written."""
    if not isinstance(value, Mapping):
        return None
    fields = cast("Mapping[str, object]", value)
    readings = fields.get("readings", [])
    if not isinstance(readings, list | tuple) or not _is_figure(fields):
        return None
    rows = cast("Sequence[object]", readings)
    if not all(isinstance(row, Mapping) and _is_reading(cast("Mapping[str, object]", row)) for row in rows):
        return None
    return figure_from(fields)


def _is_reading(fields: Mapping[str, object]) -> bool:
    return not fields.get("readings") and _is_figure(fields)


def _is_figure(fields: Mapping[str, object]) -> bool:
    """Whether the fields of a figure, without its readings, are of the kinds that they should be."""
    words = [fields.get(name, "") for name in ("unit", "modifier", "direction", "basis", "start", "end")]
    return (
        fields.get("kind") in _KINDS
        and all(isinstance(word, str) for word in words)
        and words[1] in _MODIFIERS
        and words[2] in _DIRECTIONS
        and all(_is_number(fields[name]) for name in ("value", "low", "high") if name in fields)
    )


def _is_number(told: object) -> bool:
    """Whether it is a finite number that can be written out: “1E+999999999” would be a gigabyte of noughts."""
    if isinstance(told, bool) or len(str(told)) > _LONGEST:
        return False
    try:
        number = Decimal(str(told))
    except InvalidOperation:
        return False
    return number.is_finite() and (not number or abs(number.adjusted()) <= _LONGEST)


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
