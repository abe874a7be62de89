"""The parsed value that a span may carry."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

FigureKind = Literal[
    "money",
    "percent",
    "percentage_point",
    "basis_point",
    "quantity",
    "count",
    "ordinal",
    "multiple",
    "ratio",
    "date",
    "time",
    "duration",
    "period",
    "set",
]
Modifier = Literal["", "≈", "≥", ">", "≤", "<"]
Direction = Literal["", "up", "down"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A value in exact decimals, or an interval of time.

    `value` for one number; `low`/`high` for a range (None = open). `unit` is an ISO 4217 currency, a
    UCUM-style unit or the counted noun. `start`/`end` are ISO 8601 and half open ("2023-10-01",
    "2024-01-01"). A percent is kept in percent: 18.4 for "18.4 %". `readings` are other ways to
    read the same stretch, the likeliest first; a reading has no readings of its own. A set repeats:
    `value` and `unit` tell how often ("every two weeks"), with the basis "every".
    """

    kind: FigureKind
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    modifier: Modifier = ""
    direction: Direction = ""
    basis: str = ""
    start: str = ""
    end: str = ""
    readings: tuple[Figure, ...] = ()
