"""Links among figures: conversions, repetitions, changes and whether they fit together."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.figures.conversions import dimension, in_base
from annotator.figures.links import Change, Link, SameAs, links
from annotator.figures.recognise import recognise
from annotator.figures.rounding import rounded


def linked(text: str) -> list[tuple[Link, list[str]]]:
    figures = recognise(text, date="2024-03-20")
    told = [text[one.start : one.end] for one in figures]
    return [
        (
            link,
            [told[k] for k in ((link.first, link.second) if isinstance(link, SameAs) else (link.before, link.after))],
        )
        for link in links(text, figures)
    ]


def only_change(text: str) -> Change:
    [(link, _)] = linked(text)
    assert isinstance(link, Change)
    return link


def test_a_conversion_of_money_tells_its_rate() -> None:
    [(link, told)] = linked("a net profit of 4.9 billion yuan ($680.61 million) in Q4")
    assert told == ["4.9 billion yuan", "$680.61 million"]
    assert link == SameAs(first=0, second=1, sort="conversion", rate=Decimal("7.19942"), consistent=None)


@pytest.mark.parametrize(
    ("text", "consistent"),
    [
        ("it ran 10 km (6.2 miles)", True),
        ("it ran 10 km (7.2 miles)", False),
        ("it ran 100 miles, or about 160 km", None),
        ("it ran 100 miles (160 km)", True),
        ("a plot of 12 hectares (30 acres)", True),
        ("heated to 100°C (212°F)", True),
        ("heated to 100°C (300°F)", False),
    ],
)
def test_a_conversion_of_a_quantity_is_checked(text: str, consistent: bool | None) -> None:
    [(link, _)] = linked(text)
    assert isinstance(link, SameAs)
    assert (link.sort, link.consistent) == ("conversion", consistent)


@pytest.mark.parametrize(
    "text", ["it ran 10 km (6.2 kg)", "10 km and 6.2 miles", "5 million yuan. ($3 million is more.)"]
)
def test_figures_side_by_side_are_not_the_same(text: str) -> None:
    assert linked(text) == []


def test_the_same_value_told_again() -> None:
    [(link, _)] = linked("It paid $2.45 billion. The $2.45 billion came late, and 12 people got 12 cars.")
    assert link == SameAs(first=0, second=1, sort="repetition")


@pytest.mark.parametrize(
    ("text", "unit", "consistent"),
    [
        ("Revenue rose 12 % to 560 million yuan from 500 million yuan.", "percent", True),
        ("Sales fell 3.1% to $97 million from $90 million.", "percent", False),
        ("Sales fell from $97 million to $90 million, down 7.2%.", "percent", True),
        ("It was cut by 25 basis points from 4.50% to 4.25%.", "basis_point", True),
        ("It was cut by 50 basis points from 4.50% to 4.25%.", "basis_point", False),
        ("It went from $1,480 in May to $3,265 in June, 2.2 times as much.", "multiple", True),
        ("The rate rose from 3 percent to 4 percent.", "percentage_point", None),
        ("Sales rose about 12 % to 560 million yuan from 500 million yuan.", "percent", None),
    ],
)
def test_a_change_is_checked_by_its_values(text: str, unit: str, consistent: bool | None) -> None:
    change = only_change(text)
    assert (change.unit, change.consistent) == (unit, consistent)
    assert change.low <= change.high


def test_a_change_bounds_what_its_values_imply() -> None:
    change = only_change("The rate rose from 3.0 percent to 4.0 percent.")
    assert (change.low, change.high) == (Decimal("0.9"), Decimal("1.1"))


@pytest.mark.parametrize("text", ["from 3 to 5 %", "It rose to 5 %. From 3 % it fell.", "from $3 million to 5 miles"])
def test_no_change(text: str) -> None:
    assert linked(text) == []


@given(st.decimals(min_value="0.01", max_value="999999", places=2))
def test_what_is_rounded_holds_its_value(value: Decimal) -> None:
    text = f"it paid ${value} million"
    [found] = recognise(text)
    interval = rounded(text, found)
    assert interval is not None
    assert found.figure.value is not None
    assert interval.low < found.figure.value < interval.high


@given(
    st.integers(min_value=1, max_value=10**9), st.sampled_from(["km", "[mi_i]", "kg", "[lb_av]", "har", "km/h", "Cel"])
)
def test_a_larger_value_is_larger_in_its_base(value: int, unit: str) -> None:
    assert dimension(unit)
    assert in_base(Decimal(value), unit) < in_base(Decimal(value + 1), unit)
