"""Values as fields of text: there and back the same, and a sentence for what cannot be."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.figures.display import value_text
from annotator.figures.recognise import recognise
from annotator.model.figure import Figure
from annotator.workflow.value_fields import (
    DIRECTIONS,
    KINDS,
    MODIFIERS,
    ValueFields,
    fields_of,
    read_fields,
    to_fields,
    with_other_readings,
)

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=None)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=8)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
DAYS = st.dates(min_value=dt.date(1, 1, 1), max_value=dt.date(9998, 12, 30))
MOMENTS = st.datetimes(min_value=dt.datetime(1, 1, 1), max_value=dt.datetime(9998, 12, 30)).map(
    lambda moment: moment.replace(microsecond=0)
)


@st.composite
def amounts(draw: st.DrawFn) -> Figure:
    kind = draw(st.sampled_from([kind for kind in KINDS if kind not in ("date", "time", "period")]))
    has = fields_of(kind)
    unit = draw(st.sampled_from(["CNY", "USD", "GBP/100", "SATS"])) if kind == "money" else draw(NAMES)
    figure = Figure(
        kind=kind,
        unit=unit if "unit" in has else "",
        modifier=draw(st.sampled_from(MODIFIERS)),
        direction=draw(st.sampled_from(DIRECTIONS)) if "direction" in has else "",
        basis="every" if kind == "set" else draw(st.one_of(st.just(""), NAMES)),
    )
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    return draw(
        st.sampled_from(
            [
                replace(figure, value=low),
                replace(figure, low=low, high=high),
                replace(figure, low=low),
                replace(figure, high=high),
            ]
        )
    )


@st.composite
def times(draw: st.DrawFn) -> Figure:
    first, last = sorted(draw(st.lists(MOMENTS, min_size=2, max_size=2, unique=True)))
    day = draw(DAYS)
    modifier = draw(st.sampled_from(MODIFIERS))
    return draw(
        st.sampled_from(
            [
                Figure(kind="period", start=first.isoformat(), end=last.isoformat(), modifier=modifier),
                Figure(kind="period", start=day.isoformat(), modifier=modifier),
                Figure(kind="period", end=day.isoformat(), basis="a year"),
                Figure(kind="date", start=day.isoformat(), end=(day + dt.timedelta(days=1)).isoformat()),
                Figure(kind="time", start=first.time().isoformat(), modifier=modifier),
                Figure(kind="time", start=first.isoformat()),
            ]
        )
    )


@given(figure=st.one_of(amounts(), times()))
def test_there_and_back_is_the_same_figure(figure: Figure) -> None:
    checked = read_fields(to_fields(figure))
    assert checked.faults == ()
    assert checked.figure == figure
    # What is kept can always be shown.
    assert value_text(figure)


@given(
    kind=st.sampled_from(KINDS),
    texts=st.fixed_dictionaries(
        {name: st.text(max_size=12) for name in ("value", "low", "high", "unit", "basis", "start", "end")}
    ),
)
def test_whatever_is_typed_there_is_a_figure_or_a_sentence(kind, texts: dict[str, str]) -> None:
    checked = read_fields(ValueFields(kind=kind, **texts))
    assert (checked.figure is None) == bool(checked.faults)
    if checked.figure is not None:
        value_text(checked.figure)
        assert read_fields(to_fields(checked.figure)).figure == checked.figure


def test_what_the_recogniser_finds_can_be_edited() -> None:
    text = (
        "On 14 March 2031 it paid $680.61 million, about 4.9 billion yuan, for 35 km of track, 12.5 per cent up, "
        "in the third quarter, at 3pm, twice, for 3 to 5 years, every Monday, at least 20,000 people, 164p a share."
    )
    found = recognise(text, date="2031-03-20")
    assert len(found) > 10
    for one in found:
        for figure in (replace(one.figure, readings=()), *one.figure.readings):
            assert read_fields(to_fields(figure)).figure == figure


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("4 900 000 000", "4900000000"),
        ("4,900,000.50", "4900000.50"),
        ("4.9bn", "4900000000"),
        ("4.9 Billion", "4900000000"),
        ("−0.2", "-0.2"),
        (".5", "0.5"),
        ("3e-3", "0.003"),
        ("２５", "25"),
        ("500 crore", "5000000000"),
        (
            "12345678901234567890123456789012345678901234567890.1k",
            "12345678901234567890123456789012345678901234567890100",
        ),
    ],
)
def test_numbers_are_read_forgivingly_and_exactly(typed: str, value: str) -> None:
    figure = read_fields(ValueFields(kind="count", value=typed)).figure
    assert figure is not None
    assert figure.value == Decimal(value)
    assert "E" not in str(figure.value)


@pytest.mark.parametrize(
    "typed", ["4,9", "1 23", "five", "--1", "1.2.3", "4.9x", "k", ".", "1,2345", "9" * 1_001, "nan"]
)
def test_what_is_no_number_is_told(typed: str) -> None:
    [fault] = read_fields(ValueFields(kind="count", value=typed)).faults
    assert fault.field == "value"
    assert "is not a number" in fault.sentence


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        (ValueFields(kind="count"), "value", "Give a value"),
        (ValueFields(kind="count", value="1", low="0"), "value", "not both"),
        (ValueFields(kind="count", low="2", high="1"), "high", "below"),
        (ValueFields(kind="money", value="1"), "unit", "Name the currency"),
        (ValueFields(kind="money", value="1", unit="XYZ"), "unit", "“XYZ” is no currency code"),
        (ValueFields(kind="money", value="1", unit="GBp"), "unit", "no currency code"),
        (ValueFields(kind="duration", value="1"), "unit", "“month”"),
        (ValueFields(kind="date"), "start", "Say when"),
        (ValueFields(kind="date", start="3/5/2024"), "start", "is no date"),
        (ValueFields(kind="date", start="2024-02-30"), "start", "is no date"),
        (ValueFields(kind="date", start="2024-W12-3"), "start", "is no date"),
        (ValueFields(kind="period", start="2024-13"), "start", "is no date"),
        (ValueFields(kind="period", start="2024-03-20", end="2024-03-19"), "end", "before it starts"),
        (ValueFields(kind="period", start="2024-03-20", end="2024-03-20"), "end", "no longer belongs"),
        (ValueFields(kind="period", start="2024-03-20", end="15:00"), "end", "both be days"),
        (ValueFields(kind="period", start="10:00Z", end="15:00"), "end", "time zone"),
    ],
)
def test_what_cannot_be_is_told_where_it_is_mended(fields: ValueFields, field: str, words: str) -> None:
    checked = read_fields(fields)
    assert checked.figure is None
    assert [fault.field for fault in checked.faults] == [field]
    assert words in checked.faults[0].sentence


def test_faults_come_in_the_order_of_the_form() -> None:
    faults = read_fields(ValueFields(kind="money", value="x", high="y", unit="z")).faults
    assert [fault.field for fault in faults] == ["value", "high", "unit"]


@pytest.mark.parametrize(
    ("kind", "typed", "start", "end"),
    [
        ("period", "2023", "2023-01-01", "2024-01-01"),
        ("period", "2023-q4", "2023-10-01", "2024-01-01"),
        ("period", "2023-H1", "2023-01-01", "2023-07-01"),
        ("period", "2023-12", "2023-12-01", "2024-01-01"),
        ("period", "2023-12-05", "2023-12-05", ""),
        ("date", "2023-12-31", "2023-12-31", "2024-01-01"),
        ("time", "15:00", "15:00:00", ""),
        ("time", "2023-12-31t15:00z", "2023-12-31T15:00:00Z", ""),
    ],
)
def test_a_short_form_stands_for_its_interval(kind, typed: str, start: str, end: str) -> None:
    figure = read_fields(ValueFields(kind=kind, start=typed)).figure
    assert figure is not None
    assert (figure.start, figure.end) == (start, end)


def test_a_night_ends_on_the_next_day() -> None:
    assert read_fields(ValueFields(kind="period", start="23:00", end="03:00")).figure is not None
    assert read_fields(ValueFields(kind="period", start="18:00:00", end="24:00:00")).figure is not None


def test_currencies_go_by_name_too_and_fields_of_other_kinds_do_not_count() -> None:
    money = read_fields(ValueFields(kind="money", value="1", unit="Yuan", start="nonsense")).figure
    assert money == Figure(kind="money", value=Decimal(1), unit="CNY")
    assert read_fields(ValueFields(kind="money", value="1", unit="gbp/100")).figure.unit == "GBP/100"
    assert read_fields(ValueFields(kind="percent", value="1", unit="CNY")).figure.unit == ""


def test_what_it_was_stays_another_reading() -> None:
    usd, hkd, cad = (Figure(kind="money", value=Decimal(5), unit=unit) for unit in ("USD", "HKD", "CAD"))
    before = replace(usd, readings=(hkd,))
    assert with_other_readings(before, hkd) == replace(hkd, readings=(usd,))
    assert with_other_readings(before, cad) == replace(cad, readings=(usd, hkd))
    assert with_other_readings(before, usd) == before
    assert with_other_readings(None, cad) == cad
