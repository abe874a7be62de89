"""Links between the figures of an article: conversions, repetitions, and changes from one value to another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Literal

from annotator.figures.conversions import dimension, in_base
from annotator.figures.digits import EXACT, plain
from annotator.figures.found import FoundFigure
from annotator.figures.rounding import Interval, rounded

_TIME = frozenset({"date", "time", "duration", "period"})
_SHARES = frozenset({"percent", "percentage_point", "basis_point", "multiple"})
_SHORT = Context(prec=6)
_HUNDRED = Decimal(100)
_GAP = 90  # characters between two figures that belong together
_ABOUT = r"(?:(?:about|around|roughly|approximately|nearly|almost|some|just|or|over|under|ca\.|~|≈|a|an)\s+)*~?"
_OPENS = re.compile(rf"\s*[(\[]\s*(?:or|equal to|equivalent to|i\.e\.,?)?\s*{_ABOUT}\Z", re.IGNORECASE)
_OR = re.compile(rf"\s*(?:,\s*or|\s+or|/|,? equivalent to|,? equal to)\s*{_ABOUT}\Z", re.IGNORECASE)
_TO = re.compile(rf"(?:\A|.*[\s,])to\s+{_ABOUT}\Z", re.IGNORECASE | re.DOTALL)
_FROM = re.compile(rf"(?:\A|.*[\s,(])from\s+{_ABOUT}\Z", re.IGNORECASE | re.DOTALL)
_STOP = re.compile(r"[.;:!?](?:\s|\Z)|\n\s*\n")
_RATE_BEFORE = re.compile(rf"[\s,]*(?:to|from)\s+{_ABOUT}\Z", re.IGNORECASE)
_RATE_AFTER = re.compile(
    r"[^.;:()]{0,30}[,(–—-]?\s*(?:up|down|or|a|an|the|by|rise|fall|gain|drop|increase|decrease|decline|jump|growth|of|"
    rf"increasing|decreasing|rising|falling|\s|,|\()*\s*{_ABOUT}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAs:
    """Two figures that tell the same amount; `first` and `second` are places in the list of figures.

    `rate` is how much of the first unit makes one of the second, to six digits. `consistent` is None where nothing
    can be checked (a rate of exchange, a figure that is only about right).
    """

    first: int
    second: int
    sort: Literal["conversion", "repetition"]
    rate: Decimal | None = None
    consistent: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A value that went from `before` to `after`, with the figure that tells by how much, if any.

    `low` and `high` bound the change that the two values imply, in the unit of `by` ("percent" when there is none,
    "percentage_point" between percentages); a fall is negative. `consistent` is None where nothing can be checked.
    """

    before: int
    after: int
    rate: int | None
    unit: Literal["percent", "percentage_point", "basis_point", "multiple"]
    low: Decimal
    high: Decimal
    consistent: bool | None


Link = SameAs | Change


def links(text: str, figures: Sequence[FoundFigure]) -> tuple[Link, ...]:
    """The links among the figures of a text, in the order of their first figure; pure and linear."""
    found: list[Link] = [*_conversions(text, figures), *_repetitions(figures), *_changes(text, figures)]
    return tuple(sorted(found, key=lambda link: min(_places(link))))


def _places(link: Link) -> tuple[int, int]:
    return (link.first, link.second) if isinstance(link, SameAs) else (link.before, link.after)


def _conversions(text: str, figures: Sequence[FoundFigure]) -> list[SameAs]:
    """As in "4.9 billion yuan ($680.61 million)", "10 km (6.2 miles)", "10 km, or 6.2 miles"."""
    linked: list[SameAs] = []
    for k in range(len(figures) - 1):
        one, two = figures[k], figures[k + 1]
        if one.figure.kind != two.figure.kind or one.figure.unit == two.figure.unit:
            continue
        between = text[one.end : min(two.start, one.end + _GAP)]
        if two.start - one.end > _GAP or not (_OPENS.match(between) or _OR.match(between)):
            continue
        if one.figure.kind == "money":
            linked.append(SameAs(first=k, second=k + 1, sort="conversion", rate=_rate(one, two)))
        elif one.figure.kind == "quantity":
            sort = dimension(one.figure.unit)
            if sort and sort == dimension(two.figure.unit):
                rate = None if sort == "temperature" else _rate(one, two)
                same = _same_amount(text, one, two)
                linked.append(SameAs(first=k, second=k + 1, sort="conversion", rate=rate, consistent=same))
    return linked


def _rate(one: FoundFigure, two: FoundFigure) -> Decimal | None:
    """How much of the first makes one of the second, to six digits."""
    a = one.figure.value if one.figure.value is not None else one.figure.low
    b = two.figure.value if two.figure.value is not None else two.figure.low
    return plain(_SHORT.divide(a, b)) if a and b else None


def _same_amount(text: str, one: FoundFigure, two: FoundFigure) -> bool | None:
    """Whether two rounded quantities can be the same one."""
    a, b = rounded(text, one), rounded(text, two)
    if a is None or b is None:
        return None
    first = Interval(in_base(a.low, one.figure.unit), in_base(a.high, one.figure.unit))
    second = Interval(in_base(b.low, two.figure.unit), in_base(b.high, two.figure.unit))
    return first.meets(second)


def _repetitions(figures: Sequence[FoundFigure]) -> list[SameAs]:
    """The same value told again; only values of three digits and more, others meet by chance."""
    first: dict[tuple[str, str, Decimal], int] = {}
    linked: list[SameAs] = []
    for k, found in enumerate(figures):
        figure = found.figure
        if figure.value is None or figure.kind not in ("money", "quantity", "count"):
            continue
        if len(plain(figure.value).normalize().as_tuple().digits) < 3:
            continue
        key = (figure.kind, figure.unit, plain(figure.value))
        if key in first:
            linked.append(SameAs(first=first[key], second=k, sort="repetition"))
        else:
            first[key] = k
    return linked


def _changes(text: str, figures: Sequence[FoundFigure]) -> list[Change]:
    """As in "rose 12 % to 560 million from 500 million", "cut from 10% to 8%"."""
    linked: list[Change] = []
    amounts = [k for k, found in enumerate(figures) if found.figure.kind not in _TIME]
    for place in range(len(amounts) - 1):
        k, m = amounts[place], amounts[place + 1]
        one, two = figures[k], figures[m]
        if one.figure.kind != two.figure.kind or one.figure.unit != two.figure.unit:
            continue
        gap = text[one.end : min(two.start, one.end + _GAP)]
        if two.start - one.end > _GAP or _STOP.search(gap):
            continue
        lead = text[max(one.start - _GAP, 0) : one.start]
        if _FROM.match(lead) and _TO.match(gap):
            before, after = k, m
        elif _TO.match(lead) and _FROM.match(gap):
            before, after = m, k
        else:
            continue
        change = _change(text, figures, amounts, place, before=before, after=after)
        if change is not None:
            linked.append(change)
    return linked


def _change(
    text: str, figures: Sequence[FoundFigure], amounts: list[int], place: int, *, before: int, after: int
) -> Change | None:
    rate = _rate_beside(text, figures, amounts, place)
    kind = figures[after].figure.kind
    told = figures[rate].figure.kind if rate is not None else ""
    points = kind == "percent" and told != "multiple"
    unit: Literal["percent", "percentage_point", "basis_point", "multiple"]
    if points:
        unit = "basis_point" if told == "basis_point" else "percentage_point"
    else:
        unit = "multiple" if told == "multiple" else "percent"
    a, b = _bounds(text, figures[before]), _bounds(text, figures[after])
    if a is None or b is None or (not points and a.low <= 0) or (not points and b.low < 0):
        return None
    implied = _implied(a, b, unit)
    checked = None
    if rate is not None and not figures[before].figure.modifier and not figures[after].figure.modifier:
        checked = _agrees(text, figures[rate], implied, unit, falls=b.high < a.low)
    low, high = (plain(_SHORT.plus(end)) for end in implied)
    return Change(before=before, after=after, rate=rate, unit=unit, low=low, high=high, consistent=checked)


def _bounds(text: str, found: FoundFigure) -> Interval | None:
    value = found.figure.value
    return rounded(text, found) or (Interval(value, value) if value is not None else None)


def _implied(a: Interval, b: Interval, unit: str) -> Interval:
    """The change from `a` to `b` by interval arithmetic of the rounded values."""
    if unit in ("percentage_point", "basis_point"):
        factor = _HUNDRED if unit == "basis_point" else Decimal(1)
        return Interval((b.low - a.high) * factor, (b.high - a.low) * factor)
    low, high = EXACT.divide(b.low, a.high), EXACT.divide(b.high, a.low)
    if unit == "multiple":
        return Interval(low, high)
    return Interval((low - 1) * _HUNDRED, (high - 1) * _HUNDRED)


def _agrees(text: str, rate: FoundFigure, implied: Interval, unit: str, *, falls: bool) -> bool | None:
    """Whether the change that is told can be the one that follows from the values."""
    told = rounded(text, rate)
    value = rate.figure.value
    if told is None or value is None or rate.figure.modifier:
        return None
    if rate.figure.kind == "percent" and unit == "percentage_point":
        return None  # a percentage of a percentage, or points told carelessly
    if unit == "multiple":  # "rose 2.2 times" is said of the ratio and of the rise
        return implied.meets(told) or Interval(implied.low - 1, implied.high - 1).meets(told)
    down = rate.figure.direction == "down" or (rate.figure.direction == "" and falls)
    if down and value > 0:
        told = Interval(-told.high, -told.low)
    return implied.meets(told)


def _rate_beside(text: str, figures: Sequence[FoundFigure], amounts: list[int], place: int) -> int | None:
    """The figure that tells the change: right before "to" or "from", or right after the pair."""
    first, last = figures[amounts[place]], figures[amounts[place + 1]]
    if place:
        k = amounts[place - 1]
        gap = text[figures[k].end : first.start]
        if figures[k].figure.kind in _SHARES and len(gap) < _GAP and _RATE_BEFORE.match(gap):
            return k
    if place + 2 < len(amounts):
        k = amounts[place + 2]
        gap = text[last.end : figures[k].start]
        told = figures[k].figure
        close = len(gap) < _GAP and not _STOP.search(gap)
        if told.kind in _SHARES and told.kind != first.figure.kind and close and _RATE_AFTER.match(gap):
            return k
    return None
