"""Amounts with units: uncertainty, two-sided bounds, inverse units, currencies as reports and shops write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator.figures.found import FoundFigure
from annotator.figures.recognise import recognise


def only(text: str) -> FoundFigure:
    found = recognise(text, date="2024-03-20")
    assert len(found) == 1, [text[one.start : one.end] for one in found]
    return found[0]


def told(text: str) -> tuple[str, str, str, str]:
    """The span, kind, value and unit of the only figure of a text."""
    found = only(text)
    return text[found.start : found.end], found.figure.kind, str(found.figure.value), found.figure.unit


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("a bond of MEUR 30", "MEUR 30", "30000000", "EUR"),
        ("losses of 12 kUSD", "12 kUSD", "12000", "USD"),
        ("za 590 Kč", "590 Kč", "590", "CZK"),
        ("it costs 17 940,50 руб now", "17 940,50 руб", "17940.50", "RUB"),
        ("a fine of R8,499 was paid", "R8,499", "8499", "ZAR"),
        ("worth PS2.7m at the time", "PS2.7m", "2700000", "GBP"),
        ("a note of 100元", "100元", "100", "CNY"),
        ("worth three quarters billion US dollars", "three quarters billion US dollars", "750000000", "USD"),
        ("it paid US$3 and fourteen.", "US$3 and fourteen", "3.14", "USD"),
    ],
)
def test_currencies_as_they_are_written(text: str, span: str, value: str, unit: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == span
    assert (found.figure.kind, found.figure.value, found.figure.unit) == ("money", Decimal(value), unit)


@pytest.mark.parametrize("text", ["the R22 helicopter", "a PS5 console"])
def test_letters_of_a_model_are_no_currency(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("a lake of 4 km^3 here", "4 km^3", "4", "km3"),
        ("a park of 4 km squared", "4 km squared", "4", "km2"),
        ("a band at 1031 cm−1 is seen", "1031 cm−1", "1031", "/cm"),
        ("with 20 wt% of clay", "20 wt%", "20", "%{wt}"),
        ("rocks of 55.8 Ma were found", "55.8 Ma", "55.8", "Ma"),
        ("cooled to 2 degrees below zero", "2 degrees below zero", "-2", "deg"),
        ("a pressure of 1 μbar there", "1 μbar", "1", "ubar"),
        ("a bag of twenty pounds of meat", "twenty pounds", "20", "[lb_av]"),
        ("heated to 500 K.", "500 K", "500", "K"),
        ("he weighs 200lbs.", "200lbs", "200", "[lb_av]"),
    ],
)
def test_units(text: str, span: str, value: str, unit: str) -> None:
    assert told(text) == (span, "quantity", value, unit)


def test_two_units_can_be_read_in_the_larger_one() -> None:
    figure = only("a wall of 12 ft 3 in more or less").figure
    assert (figure.value, figure.unit) == (Decimal(147), "[in_i]")
    assert (figure.readings[0].value, figure.readings[0].unit) == (Decimal("12.25"), "[ft_i]")


@pytest.mark.parametrize(
    ("text", "span", "value", "low", "high"),
    [
        ("a modulus of 1.96 ± 0.08 GPa", "1.96 ± 0.08 GPa", "1.96", "1.88", "2.04"),
        ("it was 46.8% ± 1.6% then", "46.8% ± 1.6%", "46.8", "45.2", "48.4"),
        ("it was 9.5 +/- 0.1 m wide", "9.5 +/- 0.1 m", "9.5", "9.4", "9.6"),
    ],
)
def test_an_uncertainty_belongs_to_its_value(text: str, span: str, value: str, low: str, high: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == span
    assert found.figure.value == Decimal(value)
    assert (found.figure.readings[0].low, found.figure.readings[0].high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "span", "low", "high"),
    [
        ("inflation above 2% but below 3%", "above 2% but below 3%", "2", "3"),
        ("at most 100 and at least 20 tonnes", "at most 100 and at least 20 tonnes", "20", "100"),
        ("between −55 °C and −109 °C", "between −55 °C and −109 °C", "-109", "-55"),
        ("a shift from −27.2 to −23.1 ‰", "from −27.2 to −23.1 ‰", "-27.2", "-23.1"),
        ("it is 5–10 times higher", "5–10 times", "5", "10"),
    ],
)
def test_ranges_of_every_sort(text: str, span: str, low: str, high: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == span
    assert (found.figure.low, found.figure.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "span", "kind", "value"),
    [
        ("within forty-five (45) miles", "within forty-five (45) miles", "quantity", "45"),
        ("two thirds of a million people", "two thirds of a million", "count", "666666.666666667"),
        ("two and fifty-four hundredths", "two and fifty-four hundredths", "count", "2.54"),
        ("one hundred and thirty-two fifths", "one hundred and thirty-two fifths", "ratio", "26.4"),
        ("one twenty-fifth of it", "one twenty-fifth", "ratio", "0.04"),
        ("one billion and a half million", "one billion and a half million", "count", "1000500000"),
        ("a sample (n=104) of men", "104", "count", "104"),
        ("three hundred koti", "three hundred koti", "count", "3000000000"),
    ],
)
def test_numbers_in_words(text: str, span: str, kind: str, value: str) -> None:
    found = only(text)
    assert (text[found.start : found.end], found.figure.kind) == (span, kind)
    assert found.figure.value is not None
    assert abs(found.figure.value - Decimal(value)) < Decimal("0.000001")


def test_a_share_can_be_read_as_a_percentage() -> None:
    reading = only("one in five").figure.readings[-1]
    assert (reading.kind, reading.value) == ("percent", Decimal(20))


@pytest.mark.parametrize(
    "text",
    ["see Figs. 2 and 3", "in phases 3, 5, and 7", "as shown [10,13,24]", "the Kick Six win", "http://a.b/?id=104"],
)
def test_numbers_of_named_things_are_no_counts(text: str) -> None:
    assert recognise(text) == ()


def test_cents_are_told_by_their_own_share() -> None:
    assert only("it cost 5 jiao").figure.readings[-1].unit == "CNY/10"


@pytest.mark.parametrize(
    ("text", "span", "kind", "value"),
    [
        ("by half a percentage point", "half a percentage point", "percentage_point", "0.5"),
        ("by 0.25 of a percentage point", "0.25 of a percentage point", "percentage_point", "0.25"),
        ("three-quarters of a point", "three-quarters of a point", "percentage_point", "0.75"),
        ("a low of minus 5C", "minus 5C", "quantity", "-5"),
        ("two-and-a-half years of work", "two-and-a-half years", "duration", "2.5"),
        ("a $2-and-a-half billion deal", "$2-and-a-half billion", "money", "2500000000"),
        ("a 6-foot-2 forward", "6-foot-2", "quantity", "74"),
        ("a 1-in-10 chance", "1-in-10", "ratio", "0.1"),
        ("a loan of $4.5mm", "$4.5mm", "money", "4500000"),
        ("an output of 1.2m b/d", "1.2m b/d", "quantity", "1200000"),
        ("a quarter-million fans", "a quarter-million", "count", "250000"),
    ],
)
def test_forms_that_news_joins_with_hyphens_and_of(text: str, span: str, kind: str, value: str) -> None:
    assert told(text)[:3] == (span, kind, value)


@pytest.mark.parametrize(
    ("text", "span", "low"),
    [("several hundred people", "several hundred", 100), ("a few thousand people", "a few thousand", 1000)],
)
def test_a_vague_number_has_a_lower_bound(text: str, span: str, low: int) -> None:
    found = only(text)
    assert (text[found.start : found.end], found.figure.value, found.figure.low) == (span, None, low)


@pytest.mark.parametrize(
    "text", ["a 3D film", "a 1080p screen", "the over-65s", "the first lady", "2018s best sector", "a second-hand car"]
)
def test_names_of_kinds_are_no_figures(text: str) -> None:
    assert recognise(text) == ()
