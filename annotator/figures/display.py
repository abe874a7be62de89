"""A figure in the short form of the margin."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from annotator.figures.calendar import shift
from annotator.figures.lists import table
from annotator.model.figure import Figure

_SIGNS = {"percent": "%", "percentage_point": "pp", "basis_point": "bp", "multiple": "×"}
_SHORT_UNITS = table(
    """
    mi: [mi_i]
    in: [in_i]
    ft: [ft_i]
    yd: [yd_i]
    nmi: [nmi_i]
    mph: [mi_i]/h
    sq ft: [sft_i]
    sq mi: [smi_us]
    acres: [acr_us]
    ha: har
    lb: [lb_av]
    oz: [oz_av]
    oz t: [oz_tr]
    st: [stone_av]
    ct: [car_m]
    gal: [gal_us]
    pt: [pt_us]
    bbl: [bbl_us]
    °C: Cel
    °F: [degF]
    °: deg
    hp: [HP]
    psi: [psi]
    kn: [kn_i]
    mpg: [mi_i]/[gal_us]
    kB: kBy
    MB: MBy
    GB: GBy
    TB: TBy
    tok/s: {token}/s
    """
)
_DAY = 10  # the length of an ISO day


def value_text(figure: Figure) -> str:
    """The margin's short form: "4 900 000 000 CNY", "+18.4 %", "2023-Q4"; "" when there is no value."""
    if figure.start or figure.end:
        return _modified(figure) + _when(figure)
    if figure.kind == "ratio":
        return _modified(figure) + _ratio(figure)
    number = _numbers(figure)
    if not number:
        return ""
    if figure.direction and figure.value is not None and figure.kind != "multiple":
        number = {"up": "+", "down": "−"}[figure.direction] + number.lstrip("−")
    if figure.basis == "every" and figure.value is not None and 0 < figure.value < 1:
        return f"{round(1 / figure.value)} × per {_unit(replace(figure, value=Decimal(1)))}"
    if figure.basis == "every":
        return f"every {_unit(figure)}" if figure.value == 1 else f"every {number} {_plural(figure.unit)}"
    joint = "" if figure.kind == "ordinal" else " "
    return f"{_modified(figure)}{number}{joint}{_unit(figure)}".rstrip()


def _unit(figure: Figure) -> str:
    if figure.kind == "ordinal":
        return "."
    if figure.kind == "duration":
        return figure.unit if figure.value == 1 else _plural(figure.unit)
    return _SIGNS.get(figure.kind) or _SHORT_UNITS.get(figure.unit, figure.unit)


def _plural(unit: str) -> str:
    return f"{unit[:-1]}ies" if unit == "century" else f"{unit}s"


def _modified(figure: Figure) -> str:
    open_ended = figure.value is None and (figure.low is None) != (figure.high is None)
    return f"{figure.modifier} " if figure.modifier and not open_ended else ""


def _ratio(figure: Figure) -> str:
    if ":" in figure.unit:
        return figure.unit
    number = _numbers(figure)
    return f"{figure.value:.4f}".rstrip("0") if figure.value is not None and len(number) > 8 else number


def _numbers(figure: Figure) -> str:
    if figure.value is not None:
        return grouped(figure.value)
    if figure.low is not None and figure.high is not None:
        return f"{grouped(figure.low)}–{grouped(figure.high)}"
    if figure.low is not None:
        return f"{'>' if figure.modifier == '>' else '≥'} {grouped(figure.low)}"
    if figure.high is not None:
        return f"{'<' if figure.modifier == '<' else '≤'} {grouped(figure.high)}"
    return ""


def grouped(value: Decimal) -> str:
    """A decimal with its digits in groups of three."""
    return f"{value:,f}".replace(",", " ").replace("-", "−")


def _when(figure: Figure) -> str:
    start, end = figure.start, figure.end
    named = _calendar_name(start, end)
    if named:
        return named
    if start and end:
        return f"{start} – {end}"
    if not start:
        return f"before {end}"
    return f"from {start}" if figure.kind == "period" else start


def _calendar_name(start: str, end: str) -> str:
    """As in "2023", "2023-Q4", "2023-H1", "2023-10" or a day, where the interval is exactly one."""
    if len(start) != _DAY or len(end) != _DAY:
        return ""
    if shift(dt.date.fromisoformat(start), days=1).isoformat() == end:
        return start
    if start[8:] != "01" or end[8:] != "01":
        return ""
    month = int(start[5:7])
    months = (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - month
    if months == 1:
        return start[:7]
    if months == 3 and month % 3 == 1:
        return f"{start[:4]}-Q{month // 3 + 1}"
    if months == 6 and month in (1, 7):
        return f"{start[:4]}-H{month // 6 + 1}"
    if month == 1 and months > 0 and months % 12 == 0:
        return start[:4] if months == 12 else f"{start[:4]}–{int(end[:4]) - 1}"
    return ""
