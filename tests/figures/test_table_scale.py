"""Numbers in tables have the scale of their heading; what is written stays a reading."""

from __future__ import annotations

from annotator.figures.display import value_text
from annotator.figures.recognise import recognise


def told(text: str) -> dict[str, str]:
    """What is written to what it was read as, for amounts and counts."""
    return {
        text[one.start : one.end]: value_text(one.figure)
        for one in recognise(text, date="2031-10-20")
        if one.figure.kind in ("money", "count")
    }


def test_a_heading_scales_the_table_below_it() -> None:
    rows = "\tQ3 2031\nSales\t1,284.6\nTax\t(903.7)\nEarnings per share\t1.14\n"
    text = f"Dollars in millions, except per share amounts\n\n{rows}"
    assert told(text) == {"1,284.6": "1 284 600 000 USD", "(903.7)": "−903 700 000 USD", "1.14": "1.14 USD"}


def test_the_number_as_written_stays_a_reading_and_the_heading_is_named() -> None:
    text = "(in millions of euros)\nSales\t12\n"
    (one,) = recognise(text)
    assert one.figure.unit == "EUR"
    assert [value_text(reading) for reading in one.figure.readings] == ["12"]
    assert one.rule == "number, under the heading “in millions of euros”"


def test_a_heading_may_hold_a_date() -> None:
    assert told("Year ended 31 December 2030, in millions of euros\nSales\t12\n")["12"] == "12 000 000 EUR"


def test_a_column_has_the_scale_of_its_own_heading() -> None:
    text = "Company | Revenue (US$ million) | Margin (%) | Employees\nAcme | 1,234.5 | 12.5 | 3,400\n"
    assert told(text) == {"1,234.5": "1 234 500 000 USD", "12.5": "12.5", "3,400": "3 400"}


def test_a_heading_in_the_first_cell_holds_for_the_whole_table() -> None:
    text = "Results (€m)\tH1 2030\tH1 2031\nRevenue\t1,204\t1,310\nStaff\t1,200\t1,250\n"
    assert told(text) == {
        "1,204": "1 204 000 000 EUR",
        "1,310": "1 310 000 000 EUR",
        "1,200": "1 200",
        "1,250": "1 250",
    }


def test_a_row_may_tell_its_own_scale() -> None:
    text = "Revenue (£'000)\t500\nProfit (£m)\t5\nRooms\t7\n"
    assert told(text) == {"500": "500 000 GBP", "5": "5 000 000 GBP", "7": "7"}


def test_brackets_around_a_number_are_a_minus_in_a_table() -> None:
    assert told("RMB in millions\nCosts  (99)  (101)\n") == {"(99)": "−99 000 000 CNY", "(101)": "−101 000 000 CNY"}


def test_an_amount_with_a_sign_is_scaled_unless_it_tells_its_scale() -> None:
    text = "In thousands\nSales\t$ 1,204\nLoan\t$5 million\n"
    assert told(text) == {"$ 1,204": "1 204 000 USD", "$5 million": "5 000 000 USD"}


def test_a_scale_without_a_currency_makes_no_money() -> None:
    assert told("(in thousands)\nCopies\t12\n") == {"12": "12 000"}


def test_prose_ends_a_table() -> None:
    prose = "The company said on Monday that it would not comment on any of this before its meeting in the spring."
    text = f"(in millions of euros)\nSales\t12\n\n{prose}\n\nRooms\t34\n"
    assert told(text) == {"12": "12 000 000 EUR", "34": "34"}


def test_a_sentence_about_millions_is_no_heading() -> None:
    text = "They were paid in millions of dollars.\n\nSales\t12\n"
    assert told(text)["12"] == "12"
