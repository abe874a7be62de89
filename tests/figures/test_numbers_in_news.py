"""Numbers as news writes them: currencies of the world, ages, sizes, ranks from the end, names that are no figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator.figures.found import FoundFigure
from annotator.figures.recognise import recognise


def found(text: str) -> list[tuple[str, str, str, str]]:
    """The span, kind, value (or both ends) and unit of each figure."""
    return [
        (text[one.start : one.end], one.figure.kind, _value(one), one.figure.unit)
        for one in recognise(text, date="2024-03-20")
    ]


def _value(one: FoundFigure) -> str:
    figure = one.figure
    return str(figure.value) if figure.value is not None else f"{figure.low}..{figure.high}"


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("a loan of COP 3tn was", "COP 3tn", "3000000000000", "COP"),
        ("a grant of DKr 3bn was", "DKr 3bn", "3000000000", "DKK"),
        ("a grant of KSh 5,000 was", "KSh 5,000", "5000", "KES"),
        ("a grant of Tk 500 crore was", "Tk 500 crore", "5000000000", "BDT"),
        ("a grant of N500bn was", "N500bn", "500000000000", "NGN"),
        ("a grant of P500 million was", "P500 million", "500000000", "PHP"),
        ("a grant of S/ 30 million was", "S/ 30 million", "30000000", "PEN"),
        ("a fare of E£30 was", "E£30", "30", "EGP"),
        ("a fare of GH¢30 was", "GH¢30", "30", "GHS"),
        ("shares at 250 GBp now", "250 GBp", "2.50", "GBP"),
        ("it cost ten grand.", "ten grand", "10000", "USD"),
        ("a five-pound note", "five-pound", "5", "GBP"),
        ("a loss of minus $5m", "minus $5m", "-5000000", "USD"),
        ("a result of –€20m was", "–€20m", "-20000000", "EUR"),
        ("petrol at 150p a litre", "150p", "1.50", "GBP"),
        ("a fee of CHF 1'000'000 was", "CHF 1'000'000", "1000000", "CHF"),
        ("with 15 USD 50 more", "15 USD 50", "15.50", "USD"),
    ],
)
def test_money_of_the_world(text: str, span: str, value: str, unit: str) -> None:
    ((ours, kind, number, code),) = found(text)
    assert (ours, kind, Decimal(number), code) == (span, "money", Decimal(value), unit)


@pytest.mark.parametrize("text", ["two grand pianos", "the Euro 2024 final", "a TOP 20 list", "AMD 300 is a board"])
def test_words_that_look_like_currencies(text: str) -> None:
    assert all(kind != "money" for _, kind, _, _ in found(text))


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("gas at $3.40/MMBtu", "per MMBtu"),
        ("$12 per square foot", "per square foot"),
        ("£1.50 a litre", "a litre"),
        ("$20 a head", "a head"),
        ("€1.8 billion a year earlier", ""),
        ("$5 a good deal", ""),
    ],
)
def test_the_basis_of_a_price(text: str, basis: str) -> None:
    assert recognise(text)[0].figure.basis == basis


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Mary Smith, 44, said so", "44", "44"),
        ("their son, aged 12", "12", "12"),
        ("at the age of 21 he left", "21", "21"),
        ("children aged 5 to 11 are", "5 to 11", "5..11"),
        ("aged 18 and over", "18 and over", "18"),
        ("a woman in her late 30s", "late 30s", "37..39"),
        ("people in their 40s", "40s", "40..49"),
    ],
)
def test_ages(text: str, span: str, value: str) -> None:
    assert found(text) == [(span, "quantity", value, "year of age")]


@pytest.mark.parametrize("text", ["In Paris, 12, and London", "on Monday, 12, it rained", "Smith, 7, Jones, 8, Brown"])
def test_numbers_between_commas_that_are_no_ages(text: str) -> None:
    assert all(unit != "year of age" for _, _, _, unit in found(text))


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("a 10×5 m room", "10×5 m", "50", "m2"),
        ("a rug of 8ft by 10ft here", "8ft by 10ft", "80", "[sft_i]"),
        ("a 10-by-5-metre pool", "10-by-5-metre", "50", "m2"),
        ("a box of 3 x 2 x 1 cm", "3 x 2 x 1 cm", "6", "cm3"),
        ("weighs 12st 4lb", "12st 4lb", "172", "[lb_av]"),
        ("by 2C above normal", "2C", "2", "Cel"),
        ("a flow of 3 bcf/d of gas", "3 bcf/d", "3", "Bcf/d"),
        ("output of 4 mtpa", "4 mtpa", "4", "Mt/a"),
        ("a crane of 100t", "100t", "100", "t"),
        ("a screen of 5 in.", "5 in", "5", "[in_i]"),
        ("at pH 7.4 it", "pH 7.4", "7.4", "[pH]"),
    ],
)
def test_sizes_and_units(text: str, span: str, value: str, unit: str) -> None:
    assert found(text) == [(span, "quantity", value, unit)]


def test_the_sides_of_a_size_are_other_readings() -> None:
    (one,) = recognise("a 10×5 m room")
    assert [(reading.value, reading.unit) for reading in one.figure.readings] == [
        (Decimal(10), "m"),
        (Decimal(5), "m"),
    ]


@pytest.mark.parametrize("text", ["the 4x100m relay", "a 4x4 car", "a 2x gain"])
def test_what_is_no_size(text: str) -> None:
    assert all(unit not in ("m2", "m3") for _, _, _, unit in found(text))


@pytest.mark.parametrize(
    ("text", "span", "kind", "value"),
    [
        ("won by a 2-to-1 margin", "2-to-1", "ratio", "2"),
        ("a ratio of 4 to 1", "4 to 1", "ratio", "4"),
        ("90-plus percent of it", "90-plus percent", "percent", "90"),
        ("some 20 or 30 people", "20 or 30", "count", "20..30"),
        ("a 10-15 fold rise", "10-15 fold", "multiple", "10..15"),
        ("gained 2.3 points to 34 per cent", "2.3 points", "percentage_point", "2.3"),
        ("1/2 million of them", "1/2 million", "count", "500000"),
        ("one or more of them", "one or more", "count", "1"),
        ("a rate of 4 per 100,000 people", "4 per 100,000", "ratio", "0.00004"),
    ],
)
def test_numbers_of_every_sort(text: str, span: str, kind: str, value: str) -> None:
    assert found(text)[0][:3] == (span, kind, value)


def test_a_fraction_and_an_amount_make_no_range() -> None:
    spans = [one[0] for one in found("profit fell by a third to €1.2 billion")]
    assert spans == ["a third", "€1.2 billion"]


def test_a_letter_m_is_read_as_it_was_before_in_the_sentence() -> None:
    units = [(value, unit) for _, _, value, unit in found("It sold 60m phones, against 50m by its rival")]
    assert units == [("60000000", "phones"), ("50000000", "")]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("the penultimate stage", "penultimate", 2),
        ("the second-to-last day", "second-to-last", 2),
        ("third from last", "third from last", 3),
        ("the last but one", "last but one", 2),
        ("he was next to last", "next to last", 2),
    ],
)
def test_ranks_counted_from_the_end(text: str, span: str, value: int) -> None:
    (one,) = recognise(text)
    assert text[one.start : one.end] == span
    assert (one.figure.kind, one.figure.value, one.figure.basis) == ("ordinal", Decimal(value), "from the end")


@pytest.mark.parametrize(
    "text",
    [
        "call +44 20 7946 0958 now",
        "call (212) 555-1234 now",
        "ring 0800 123 4567 now",
        "ring 800-555-0199 now",
        "dial 911 at once",
        "the Llama 3.1 model",
        "a 401(k) plan",
        "apartment 4B",
        "in round 3, on day two",
        "he is in grade 8",
        "line 45",
        "🧵 3/9 Her name is Biscuit",
        "a one-off cost",
        "at one point",
        "watch Channel 5s coverage",
        "Firm 0 grows.",
        "Only Team 7 and Team 12 were left.",
        "a drone hit Tower 22 at dawn",
        "as Figures 3F and 3H show",
        "he was in seat 14C",
        "in months 5 and 7",
        "a bill, H.R. 7521, on it",
        "the 16-24s use it",
    ],
)
def test_names_and_telephone_numbers_are_no_figures(text: str) -> None:
    assert found(text) == []


def test_a_compound_tells_what_is_counted() -> None:
    assert found("a 12-member board") == [("12", "count", "12", "member")]


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("3 won medals there", "3", "3", "won medals"),
        ("two real estate firms", "two", "2", "real estate firms"),
        ("it paid 71,300 won", "71,300 won", "71300", "KRW"),
        ("a rise of 2-1/2 percent", "2-1/2 percent", "2.5", ""),
        ("the 100m champion is", "100m", "100", "m"),
    ],
)
def test_words_that_are_a_unit_and_something_else(text: str, span: str, value: str, unit: str) -> None:
    ((ours, _, number, code),) = found(text)
    assert (ours, Decimal(number), code) == (span, Decimal(value), unit)


def test_a_name_in_capitals_has_no_number() -> None:
    assert found("they won the Six Nations in front of a Nine Inch Nails fan") == []
    assert [one[0] for one in found("Fire Breaks Out in Three Homes")] == ["Three"]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("cocaine worth £240,000 and two 9mm pistols", ["£240,000", "two", "9mm"]),
        ("boys aged between 14 and 17 were", ["between 14 and 17"]),
        ("it was between -3C and 5C there", ["between -3C and 5C"]),
        ("the 777X seats 426 people", ["426"]),
        ("no more than one is left", ["no more than one"]),
        ("clubs for under 18s", []),
        ("$5m or more a year", ["$5m or more"]),
        ("the hall seats 900", ["900"]),
        ("it was 14C there", ["14C"]),
        ("half of 3- to 17-year-olds go online", ["half", "3- to 17-year-olds"]),
        ("a 1-in-100-year flood", ["1-in-100"]),
        ("some 1.2m-1.5m people", ["1.2m-1.5m"]),
    ],
)
def test_where_figures_begin_and_end(text: str, spans: list[str]) -> None:
    assert [one[0] for one in found(text)] == spans


ISO_4217 = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
    CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON
    RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
    USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT YER ZAR ZMW ZWG
"""


@pytest.mark.parametrize("code", ISO_4217.split())
def test_every_currency_of_iso_4217(code: str) -> None:
    assert found(f"a loan of {code} 300m, then") == [(f"{code} 300m", "money", "300000000", code)]
    assert found(f"a loan of 2.5 billion {code}.") == [(f"2.5 billion {code}", "money", "2500000000", code)]


def test_a_number_is_counted_where_its_noun_has_no_capital() -> None:
    assert found("The team, 12 people strong, met the firm's 3 owners.") == [
        ("12", "count", "12", "people"),
        ("3", "count", "3", "owners"),
    ]
