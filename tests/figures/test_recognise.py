"""What is a figure, where it begins and ends, and what it is worth."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator.figures.display import value_text
from annotator.figures.found import FoundFigure
from annotator.figures.recognise import recognise

DATE = "2024-03-20"  # a Wednesday


def only(text: str, *, date: str = DATE, language: str = "en") -> FoundFigure:
    found = recognise(text, date=date, language=language)
    assert len(found) == 1, [text[one.start : one.end] for one in found]
    return found[0]


def spans(text: str, *, date: str = DATE) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], value_text(one.figure)) for one in recognise(text, date=date)]


@pytest.mark.parametrize(
    ("sentence", "span", "value", "unit"),
    [
        ("It paid $680.61 million.", "$680.61 million", "680610000", "USD"),
        ("a loss of US$1.2bn", "US$1.2bn", "1200000000", "USD"),
        ("worth HK$3.4 billion in all", "HK$3.4 billion", "3400000000", "HKD"),
        ("sold for A$82,615,680", "A$82,615,680", "82615680", "AUD"),
        ("a bid of $US113 trillion", "$US113 trillion", "113000000000000", "USD"),
        ("a fine of RM79", "RM79", "79", "MYR"),
        ("a loan of Rs 500 crore", "Rs 500 crore", "5000000000", "INR"),
        ("profit of 4.9 billion yuan", "4.9 billion yuan", "4900000000", "CNY"),
        ("it costs 50 cents", "50 cents", "0.50", "USD"),
        ("a payout of 164p", "164p", "1.64", "GBP"),
        ("paid £3m-a-year", "£3m", "3000000", "GBP"),
        ("it takes a billion dollars", "a billion dollars", "1000000000", "USD"),
        ("20 dollars and 43 cents", "20 dollars and 43 cents", "20.43", "USD"),
        ("about 2.5 million Swiss francs", "2.5 million Swiss francs", "2500000", "CHF"),
        ("it owes 12,34,567.89 rupees", "12,34,567.89 rupees", "1234567.89", "INR"),
        ("a 75 USD million credit", "75 USD million", "75000000", "USD"),
        ("a loss of $(239) million", "$(239) million", "-239000000", "USD"),
        ("that is 20€", "20€", "20", "EUR"),
    ],
)
def test_money(sentence: str, span: str, value: str, unit: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == span
    assert (found.figure.kind, found.figure.value, found.figure.unit) == ("money", Decimal(value), unit)


def test_a_bare_dollar_sign_keeps_its_other_readings() -> None:
    assert [reading.unit for reading in only("It paid $5 million.").figure.readings] == ["HKD", "CAD", "AUD", "SGD"]


def test_the_price_of_a_unit_stays_outside_the_span() -> None:
    found = only("Oil rose to $70 a barrel")
    assert (found.start, found.end, found.figure.basis) == (12, 15, "a barrel")


@pytest.mark.parametrize(
    ("sentence", "span", "kind", "value"),
    [
        ("Sales fell 3.1 per cent.", "3.1 per cent", "percent", "3.1"),
        ("a 10.9-percent growth", "10.9-percent", "percent", "10.9"),
        ("a margin of 1.38pc", "1.38pc", "percent", "1.38"),
        ("a change of −0.2%", "−0.2%", "percent", "-0.2"),
        ("up one hundred percent", "one hundred percent", "percent", "100"),
        ("rose 2 percentage points", "2 percentage points", "percentage_point", "2"),
        ("cut by 25 basis points", "25 basis points", "basis_point", "25"),
        ("a spread of 40bps", "40bps", "basis_point", "40"),
    ],
)
def test_percent(sentence: str, span: str, kind: str, value: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == span
    assert (found.figure.kind, found.figure.value) == (kind, Decimal(value))


@pytest.mark.parametrize(
    ("sentence", "direction", "basis"),
    [
        ("Revenue fell 3.1 per cent", "down", ""),
        ("a 236.1 percent increase year-on-year", "up", "year-on-year"),
        ("up 12% quarter on quarter", "up", "quarter-on-quarter"),
        ("a decline of 5%", "down", ""),
        ("a share of 5%", "", ""),
    ],
)
def test_direction_and_basis(sentence: str, direction: str, basis: str) -> None:
    figure = only(sentence).figure
    assert (figure.direction, figure.basis) == (direction, basis)


@pytest.mark.parametrize(
    ("sentence", "span", "value", "unit"),
    [
        ("a tank of 5.5kWh", "5.5kWh", "5.5", "kWh"),
        ("a 6.1-inch display", "6.1-inch", "6.1", "[in_i]"),
        ("it weighs 291,890 metric tons", "291,890 metric tons", "291890", "t"),
        ("at 98.6 degrees Fahrenheit", "98.6 degrees Fahrenheit", "98.6", "[degF]"),
        ("heated to 37°C", "37°C", "37", "Cel"),
        ("at 800 miles per hour", "800 miles per hour", "800", "[mi_i]/h"),
        ("a man of 6ft 2in", "6ft 2in", "74", "[in_i]"),
        ("a field of 190,000 square meters", "190,000 square meters", "190000", "m2"),
        ("reads 120 tok/s", "120 tok/s", "120", "{token}/s"),
        ("a 50-year-old man", "50-year-old", "50", "year of age"),
        ("a flow of 0.5 m s−1", "0.5 m s−1", "0.5", "m/s"),
        ("of 7½ miles", "7½ miles", "7.5", "[mi_i]"),
    ],
)
def test_quantities(sentence: str, span: str, value: str, unit: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == span
    assert (found.figure.kind, found.figure.value, found.figure.unit) == ("quantity", Decimal(value), unit)


@pytest.mark.parametrize(
    ("sentence", "span", "value", "noun"),
    [
        ("The firm has 27,000 employees.", "27,000", "27000", "employees"),
        ("two of its ships sank", "two", "2", "ships"),
        ("Twenty-eight thousand and six men came", "Twenty-eight thousand and six", "28006", "men"),
        ("three thousand six hundred forty-two cars", "three thousand six hundred forty-two", "3642", "cars"),
        ("It sold 2.7m combined sales.", "2.7m", "2700000", "combined sales"),
        ("half a dozen lawyers", "half a dozen", "6", "lawyers"),
        ("three lakh crore", "three lakh crore", "3000000000000", ""),
        ("a crowd of 1 000 000", "1 000 000", "1000000", ""),
        ("4 thousand 3 hundred and 21 boxes", "4 thousand 3 hundred and 21", "4321", "boxes"),
        ("1.3e6 particles", "1.3e6", "1300000", "particles"),
    ],
)  # fmt: skip
def test_counts(sentence: str, span: str, value: str, noun: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == span
    assert (found.figure.kind, found.figure.value, found.figure.unit) == ("count", Decimal(value), noun)


@pytest.mark.parametrize(
    ("sentence", "kind", "value"),
    [
        ("trades at 0.7 times earnings", "multiple", "0.7"),
        ("a 2.5x gain", "multiple", "2.5"),
        ("it more than doubled", "multiple", "2"),
        ("a tenfold rise", "multiple", "10"),
        ("a 3-for-1 split", "ratio", "3"),
        ("one in five", "ratio", "0.2"),
        ("two-thirds of voters", "ratio", "0.666666666666667"),
        ("a third of sales", "ratio", "0.333333333333333"),
        ("the 21st attempt", "ordinal", "21"),
        ("the twenty-fifth floor", "ordinal", "25"),
    ],
)
def test_multiples_ratios_and_ordinals(sentence: str, kind: str, value: str) -> None:
    figure = only(sentence).figure
    assert (figure.kind, figure.value) == (kind, Decimal(value))


@pytest.mark.parametrize(
    ("sentence", "span", "low", "high", "unit"),
    [
        ("from $750,000 to $1 million", "from $750,000 to $1 million", "750000", "1000000", "USD"),
        ("worth €0.9–1.1 billion", "€0.9–1.1 billion", "900000000", "1100000000", "EUR"),
        ("at 15-22 miles per hour", "15-22 miles per hour", "15", "22", "[mi_i]/h"),
        ("between 5 and 10 percent", "between 5 and 10 percent", "5", "10", ""),
        ("4-5 people came", "4-5", "4", "5", "people"),
        ("between 2.0 g and about 7.0 g", "between 2.0 g and about 7.0 g", "2", "7", "g"),
        ("some 5k-20k units", "5k-20k", "5000", "20000", "units"),
    ],
)
def test_ranges(sentence: str, span: str, low: str, high: str, unit: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == span
    assert (found.figure.low, found.figure.high, found.figure.unit) == (Decimal(low), Decimal(high), unit)
    assert found.figure.value is None


def test_from_and_to_after_a_verb_of_change_are_two_values() -> None:
    assert spans("The rate was cut from 10% to 8%.") == [("10%", "10 %"), ("8%", "8 %")]
    assert spans("Bitcoin fell from $36,040 to $34,935.") == [("$36,040", "36 040 USD"), ("$34,935", "34 935 USD")]


@pytest.mark.parametrize(
    ("sentence", "span", "modifier"),
    [
        ("more than 60 employees", "more than 60", ">"),
        ("at least 60 employees", "at least 60", "≥"),
        ("up to $60 in cash", "up to $60", "≤"),
        ("fewer than 60 employees", "fewer than 60", "<"),
        ("no more than 60 employees", "no more than 60", "≤"),
        ("as much as 60% of it", "as much as 60%", "≤"),
        ("within 60 km of it", "within 60 km", "≤"),
        ("60 or more employees", "60 or more", "≥"),
        ("rates of 60% or less", "60% or less", "≤"),
        ("60+ employees", "60+", "≥"),
        ("> 60 employees", "> 60", ">"),
        ("up to about 60 km", "up to about 60 km", "≤"),
        ("profit more than doubled", "more than doubled", ">"),
        ("at least 60 days of work", "at least 60 days", "≥"),
    ],
)
def test_a_bound_is_kept_in_the_value_and_in_the_span(sentence: str, span: str, modifier: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == span
    assert found.figure.modifier == modifier


@pytest.mark.parametrize(
    ("sentence", "modifier"),
    [
        ("about 60 employees", "≈"),
        ("nearly 60 employees", "≈"),
        ("sales exceeded 60", ">"),
        ("60 or so employees", "≈"),
        ("a yacht with more than a 60 employees", ">"),
        ("spread over a 60 employees", ">"),
        ("a lead over 60 employees", ""),
        ("it went up to 60 employees", ""),
        ("60 employees", ""),
    ],
)
def test_what_is_no_bound_stays_out_of_the_span(sentence: str, modifier: str) -> None:
    found = only(sentence)
    assert sentence[found.start : found.end] == "60"
    assert found.figure.modifier == modifier


def test_the_words_of_a_bound_belong_to_one_number_only() -> None:
    assert spans("It is 40 or more than 60.") == [("40", "40"), ("more than 60", "> 60")]
    assert spans("40 and below 3") == [("40", "40"), ("below 3", "< 3")]
    assert spans("just over $5") == [("over $5", "> 5 USD")]


def test_a_bound_can_be_read_as_an_open_interval() -> None:
    reading = only("more than 60 employees").figure.readings[0]
    assert (reading.value, reading.low, reading.high) == (None, Decimal(60), None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Xiaomi's SU7 vehicle",
        "the Airbus A320",
        "a 7-Eleven shop",
        "the G20 summit",
        "the S&P 500",
        "an iPhone 15",
        "Section 427 applies",
        "call +1-222-2222-2222",
        "at 192.168.1.2",
        "version 2.0.1 came out",
        "a 5G network",
        "they won 3-2",
        "Which one do you prefer?",
        "The government doubles down on efforts",
        "see [22]",
        "search%20for%20it",
        "live at 358 El Brillo Way",
        "COVID-19",
    ],
)
def test_not_a_figure(sentence: str) -> None:
    assert spans(sentence) == []


def test_an_empty_text_and_an_unknown_language() -> None:
    assert recognise("") == ()
    assert [one.figure.value for one in recognise("It paid $5.", language="xx")] == [Decimal(5)]


def test_a_conversion_in_brackets_is_a_figure_of_its_own() -> None:
    text = "a net profit of 4.9 billion yuan ($680.61 million) in Q4, a 236.1 percent increase year-on-year"
    assert spans(text) == [
        ("4.9 billion yuan", "4 900 000 000 CNY"),
        ("$680.61 million", "680 610 000 USD"),
        ("Q4", "2023-Q4"),
        ("236.1 percent", "+236.1 %"),
    ]


def test_scores_lie_between_zero_and_one_and_rules_are_words() -> None:
    for one in recognise("It paid $5 million to 12 people on May 3, a third of it in 2023.", date=DATE):
        assert 0 < one.score <= 1
        assert one.rule
