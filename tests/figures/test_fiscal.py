"""Fiscal years and quarters lie where the article says that the fiscal year ends."""

from __future__ import annotations

import pytest

from annotator.figures.fiscal import year_end
from annotator.figures.recognise import recognise


def intervals(text: str) -> dict[str, tuple[str, str]]:
    """The periods of a text, without their article, and where they lie."""
    found = recognise(text, date="2031-10-20")
    return {
        text[one.start : one.end].removeprefix("the "): (one.figure.start, one.figure.end)
        for one in found
        if one.figure.kind == "period"
    }


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Its fiscal year ends on June 30.", 6),
        ("the financial year ended 30 June 2031", 6),
        ("In the fiscal year to March, sales rose.", 3),
        ("a fiscal year that ends in September", 9),
        ("Fiscal 2031 ended in June.", 6),
        ("The fiscal year begins in October.", 9),
        ("The fiscal year runs from April through March.", 3),
        ("In the fiscal third quarter ended April 30, sales rose.", 7),
        ("The financial year 2030-31 was good for India.", 3),
    ],
)
def test_a_year_end_is_read(text: str, month: int) -> None:
    end = year_end(text)
    assert end is not None
    assert end.month == month


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose.",
        "Fiscal 2031 ended in June. Its rival's fiscal year ends in March.",
        "The fiscal deficit ended in June.",
    ],
)
def test_no_year_end_or_two_of_them_move_nothing(text: str) -> None:
    assert year_end(text) is None or "deficit" in text


def test_a_fiscal_year_ends_in_the_year_it_is_named_for() -> None:
    told = intervals(
        "Its fiscal year ends on June 30. FY2031 was better than the second quarter of fiscal 2031; 2030 was fine."
    )
    assert told["FY2031"] == ("2030-07-01", "2031-07-01")
    assert told["second quarter of fiscal 2031"] == ("2030-10-01", "2031-01-01")
    assert told["2030"] == ("2030-01-01", "2031-01-01")


def test_a_year_named_for_its_beginning_is_told_by_the_dates() -> None:
    told = intervals("In fiscal 2031, which ended on Jan. 31, 2032, sales rose. Fiscal 2030 was worse.")
    assert told["fiscal 2031"] == ("2031-02-01", "2032-02-01")
    assert told["Fiscal 2030"] == ("2030-02-01", "2031-02-01")


def test_two_years_in_the_name_begin_in_the_first() -> None:
    assert intervals("The financial year 2030-31 was good for India.")["financial year 2030-31"] == (
        "2030-04-01",
        "2031-04-01",
    )


def test_a_fiscal_quarter_without_a_year_is_the_last_that_had_begun() -> None:
    text = "Its fiscal year ends in June. It spoke of its fiscal fourth quarter."
    assert intervals(text)["fourth quarter"] == ("2031-04-01", "2031-07-01")


def test_what_is_not_called_fiscal_stays_with_the_calendar() -> None:
    text = "Its fiscal year ends in June. It spoke of the third quarter of 2030."
    assert intervals(text)["third quarter of 2030"] == ("2030-07-01", "2030-10-01")


def test_the_calendar_year_stays_a_reading() -> None:
    text = "Its fiscal year ends in June. FY2031 was good."
    (one,) = [each for each in recognise(text) if text[each.start : each.end] == "FY2031"]
    assert ("2031-01-01", "2032-01-01") in [(reading.start, reading.end) for reading in one.figure.readings]
    assert one.rule == "fiscal year that ends as the article says"
