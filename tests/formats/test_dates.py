"""Dates of publication, as sources write them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.dates import iso_date


@pytest.mark.parametrize(
    "value",
    [
        "2024-03-20", "2024-03-20T08:15:00Z", "2024-03-20 08:15:00+01:00", "20240320", "2024/03/20", "2024.03.20",
        "20.03.2024", "20. 3. 2024", "20/03/2024", "03/20/2024", "20 March 2024", "20th March, 2024",
        "March 20, 2024", "Mar. 20 2024", "Wed, 20 Mar 2024 08:15:00 GMT", "Wednesday, March 20, 2024",
        "Wednesday 20 March 2024", "20. März 2024", "20 mars 2024", "20 de marzo de 2024", "2024年3月20日",
        "1710892800", "1710892800000", "  2024-03-20  ",
    ],
)  # fmt: skip
def test_these_are_read(value: str) -> None:
    assert iso_date(value) == "2024-03-20"


@pytest.mark.parametrize(
    "value",
    ["", "03/04/2024", "2024-02-30", "2024", "March 2024", "yesterday", "20-03", "99999999", "20 Foo 2024", "9" * 13],
)
def test_these_are_not_read(value: str) -> None:
    assert iso_date(value) in ("", "2286-11-20")  # thirteen nines are milliseconds


@given(st.dates(datetime.date(1000, 1, 1)))
def test_iso_dates_are_the_identity(day: datetime.date) -> None:
    assert iso_date(day.isoformat()) == day.isoformat()
    assert iso_date(f"{day.day} {day:%B} {day.year}") == day.isoformat()


@given(st.text(max_size=200))
def test_anything_else_is_a_date_or_nothing(value: str) -> None:
    found = iso_date(value)
    assert found == "" or datetime.date.fromisoformat(found)
