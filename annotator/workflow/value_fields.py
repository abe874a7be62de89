"""A value as fields of text that a person edits, and back: what cannot be is told in sentences."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, get_args

from annotator.figures import calendar
from annotator.figures.currencies import CODES, CURRENCY_NAMES, MINOR_NAMES
from annotator.figures.display import grouped
from annotator.model.figure import Direction, Figure, FigureKind, Modifier

Field = Literal["value", "low", "high", "unit", "modifier", "direction", "basis", "start", "end"]
KINDS: tuple[FigureKind, ...] = get_args(FigureKind)
MODIFIERS: tuple[Modifier, ...] = get_args(Modifier)
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

_NUMBERS: tuple[Field, ...] = ("value", "low", "high", "unit", "modifier", "direction", "basis")
_TIMES: tuple[Field, ...] = ("start", "end", "modifier", "basis")
_WITHOUT_UNIT = frozenset({"percent", "percentage_point", "basis_point", "multiple", "ordinal"})
_UNIT_EXAMPLES = MappingProxyType({"quantity": "km", "duration": "month", "set": "week"})

_NUMBER = re.compile(
    r"([+-]?)([0-9]{1,3}(?:[ '’][0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(\.[0-9]+)?(e[+-]?[0-9]{1,3})?\s*([a-z]*)"
)
_POWERS = MappingProxyType(
    {"": 0, "k": 3, "thousand": 3, "lakh": 5, "m": 6, "mn": 6, "mln": 6, "million": 6, "crore": 7}
    | {"b": 9, "bn": 9, "billion": 9, "tn": 12, "trillion": 12}
)
_LONGEST = 1_000  # characters of a number

_CURRENCIES = frozenset({*CODES.values(), *CURRENCY_NAMES.values(), *(code for code, _share in MINOR_NAMES.values())})
_CURRENCY = re.compile(r"([A-Za-z]{3,4})(/10+)?")

_ZONE = r"(?:Z|[+-][0-9]{2}:[0-9]{2})?"
_CLOCK = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
_MOMENT = re.compile(rf"(?:([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:T({_CLOCK})({_ZONE}))?|({_CLOCK})({_ZONE}))")
_NAMED = re.compile(r"([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueFields:
    """A value as it stands in a form: texts, and the three choices from lists."""

    kind: FigureKind
    value: str = ""
    low: str = ""
    high: str = ""
    unit: str = ""
    modifier: Modifier = ""
    direction: Direction = ""
    basis: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What cannot be, in a sentence, and the field where it is mended."""

    field: Field
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the fields say: a figure without other readings, or the faults, the first in the form first."""

    figure: Figure | None
    faults: tuple[Fault, ...] = ()


def fields_of(kind: FigureKind) -> tuple[Field, ...]:
    """The fields that a kind of value has, in the order of the form; what stands in others does not count."""
    if kind in ("date", "time", "period"):
        return _TIMES
    left_out = {"unit"} if kind in _WITHOUT_UNIT else {"direction"} if kind == "set" else set[str]()
    return tuple(name for name in _NUMBERS if name not in left_out)


def to_fields(figure: Figure) -> ValueFields:
    """The fields that `read_fields` makes this figure of; numbers in groups of three."""
    return ValueFields(
        kind=figure.kind,
        value=number_field(figure.value),
        low=number_field(figure.low),
        high=number_field(figure.high),
        unit=figure.unit,
        modifier=figure.modifier,
        direction=figure.direction,
        basis=figure.basis,
        start=figure.start,
        end=figure.end,
    )


def number_field(number: Decimal | None) -> str:
    """An exact number as it stands in a field: "4 900 000 000", "−0.2"; "" for none."""
    return "" if number is None else grouped(number)


def read_fields(fields: ValueFields) -> Checked:
    """Checks the fields of the kind and makes a figure of them. Numbers stay exact decimals.

    A currency may be named ("yuan"), a number may have a scale ("4.9bn"), and a calendar year, half,
    quarter or month may stand for its interval ("2023-Q4").
    """
    faults: list[Fault] = []
    if fields.kind in ("date", "time", "period"):
        figure = _read_time(fields, faults)
    else:
        figure = _read_amount(fields, faults)
    order = fields_of(fields.kind)
    faults.sort(key=lambda fault: order.index(fault.field))
    return Checked(figure=None if faults else figure, faults=tuple(faults))


def with_other_readings(before: Figure | None, chosen: Figure) -> Figure:
    """The chosen value with all that the stretch could be read as before for its other readings."""
    if before is None:
        return replace(chosen, readings=())
    plain = replace(chosen, readings=())
    known = (replace(before, readings=()), *before.readings)
    return replace(plain, readings=tuple(reading for reading in dict.fromkeys(known) if reading != plain))


# -- amounts ---------------------------------------------------------------------------------------------


def _read_amount(fields: ValueFields, faults: list[Fault]) -> Figure:
    value = _number("value", fields.value, faults)
    low = _number("low", fields.low, faults)
    high = _number("high", fields.high, faults)
    if not faults:
        if value is None and low is None and high is None:
            faults.append(Fault(field="value", sentence="Give a value, or at least one end of a range."))
        elif value is not None and (low is not None or high is not None):
            faults.append(Fault(field="value", sentence="Give one value or a range, not both."))
        elif low is not None and high is not None and high < low:
            faults.append(Fault(field="high", sentence="The upper end of the range is below its lower end."))
    has = fields_of(fields.kind)
    basis = _folded(fields.basis)
    return Figure(
        kind=fields.kind,
        value=value,
        low=low,
        high=high,
        unit=_unit(fields, faults) if "unit" in has else "",
        modifier=fields.modifier,
        direction=fields.direction if "direction" in has else "",
        basis=basis or "every" if fields.kind == "set" else basis,
    )


def _number(field: Field, typed: str, faults: list[Fault]) -> Decimal | None:
    text = unicodedata.normalize("NFKC", typed).strip().casefold().replace("−", "-")
    if not text:
        return None
    found = _NUMBER.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or not (found[2] or found[3]) or found[5] not in _POWERS:
        sentence = f"“{_short(typed)}” is not a number. Write it as in 4900000000.5, or as in 4.9bn."
        faults.append(Fault(field=field, sentence=sentence))
        return None
    whole = re.sub(r"[^0-9]", "", found[2] or "0")
    power = int((found[4] or "e0")[1:]) + _POWERS[found[5]]
    # Made of its digits: arithmetic would round to the precision of the context.
    exact = Decimal(f"{found[1]}{whole}{found[3] or ''}e{power}")
    return Decimal(f"{exact:f}")


def _unit(fields: ValueFields, faults: list[Fault]) -> str:
    unit = _folded(fields.unit)
    if fields.kind == "money":
        code = _currency(unit)
        if not unit:
            faults.append(Fault(field="unit", sentence="Name the currency by its code, as in EUR."))
        elif not code:
            sentence = f"“{_short(unit)}” is no currency code that is known here. Write it as in EUR or CNY."
            faults.append(Fault(field="unit", sentence=sentence))
        return code
    if not unit and fields.kind in _UNIT_EXAMPLES:
        faults.append(Fault(field="unit", sentence=f"Name the unit, as in “{_UNIT_EXAMPLES[fields.kind]}”."))
    return unit


def _currency(unit: str) -> str:
    """The code of a currency that is given by code or name, hundredths as in "GBP/100"; "" when there is none."""
    named = CURRENCY_NAMES.get(unit.casefold())
    if named is not None:
        return named
    found = _CURRENCY.fullmatch(unit)
    # "GBp" is a hundredth of "GBP": letters of both sizes are not made equal.
    if found is None or not (found[1].isupper() or found[1].islower()) or found[1].upper() not in _CURRENCIES:
        return ""
    return found[1].upper() + (found[2] or "")


# -- times -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Point:
    """One end of an interval: as it is kept, its place in time, and the end of the interval that it names."""

    text: str
    place: dt.datetime
    on_clock: bool = False
    named_end: str = ""


def _read_time(fields: ValueFields, faults: list[Fault]) -> Figure:
    start = _point("start", fields.start, faults)
    end = _point("end", fields.end, faults)
    starts, ends = (start.text if start is not None else ""), (end.text if end is not None else "")
    if start is not None and not fields.end.strip():
        ends = start.named_end
        if fields.kind == "date" and not ends and not start.on_clock and "T" not in starts:
            ends = calendar.day(start.place.date()).end
    if not faults:
        if start is None and end is None:
            faults.append(Fault(field="start", sentence="Say when it starts, or when it ends."))
        elif start is not None and end is not None:
            fault = _order_fault(start, end)
            if fault:
                faults.append(Fault(field="end", sentence=fault))
    return Figure(kind=fields.kind, start=starts, end=ends, modifier=fields.modifier, basis=_folded(fields.basis))


def _order_fault(start: _Point, end: _Point) -> str:
    if start.on_clock != end.on_clock:
        return "Start and end must both be days, or both times of day."
    if (start.place.tzinfo is None) != (end.place.tzinfo is None):
        return "Start and end must both have a time zone, or neither."
    if start.place == end.place:
        return "It ends where it starts. The end is the first day or moment that no longer belongs to it."
    # Of two times of day the second may be on the next day.
    return "It ends before it starts." if end.place < start.place and not start.on_clock else ""


def _point(field: Field, typed: str, faults: list[Fault]) -> _Point | None:
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return None
    point = _named(text) or _moment(text)
    if point is None:
        sentence = f"“{_short(typed)}” is no date. Write it as in 2024-03-20, 2024-Q1, 2024-03-20T15:00:00 or 15:00:00."
        faults.append(Fault(field=field, sentence=sentence))
    return point


def _named(text: str) -> _Point | None:
    found = _NAMED.fullmatch(text)
    if found is None:
        return None
    number = int(found[1])
    if found[2]:
        interval = calendar.quarter(number, int(found[2]))
    elif found[3]:
        interval = calendar.months(number, int(found[3]) * 6 - 5, 6)
    elif found[4]:
        interval = calendar.months(number, int(found[4])) if 1 <= int(found[4]) <= 12 else calendar.NOWHEN
    else:
        interval = calendar.year(number)
    if not interval.start:
        return None
    return _Point(text=interval.start, place=dt.datetime.fromisoformat(interval.start), named_end=interval.end)


def _moment(text: str) -> _Point | None:
    found = _MOMENT.fullmatch(text.upper())
    if found is None:
        return None
    day, clock, zone = found[1] or "", found[2] or found[4] or "", found[3] or found[5] or ""
    # A time of day is kept to the second.
    clock = f"{clock}:00" if len(clock) == 5 else clock
    # The end of a day may be told as its 24th hour.
    late = clock == "24:00:00"
    try:
        place = dt.datetime.fromisoformat(f"{day or '2000-01-01'}T{'00:00:00' if late else clock or '00:00:00'}{zone}")
        place += dt.timedelta(days=late)
    except (ValueError, OverflowError):
        return None
    kept = f"{day}{'T' if day and clock else ''}{clock}{zone}"
    return _Point(text=kept, place=place, on_clock=not day)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    folded = _folded(text)
    return folded if len(folded) <= 30 else f"{folded[:29]}…"
