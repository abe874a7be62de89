"""Feasts that follow the moon, on days that are known from calendars."""

import pytest

from annotator.figures.calendar import easter_julian
from annotator.figures.feasts import feast
from annotator.figures.recognise import recognise


@pytest.mark.parametrize(
    ("rule", "year", "start"),
    [
        ("jR/2", 2024, "2024-10-03"),
        ("jR+9", 2023, "2023-09-25"),
        ("jH/8", 2024, "2024-12-26"),
        ("jP/8", 2025, "2025-04-13"),
        ("jP-30", 2024, "2024-03-24"),
        ("o", 2024, "2024-05-05"),
        ("d7-0", 2023, "2023-11-12"),
        ("d7-0", 2018, "2018-11-07"),
    ],
)
def test_the_day_of_a_feast(rule: str, year: int, start: str) -> None:
    assert feast(rule, year)[0].start == start


@pytest.mark.parametrize(
    ("rule", "year", "start"),
    [("i9-1/30", 2024, "2024-03-11"), ("i10-1", 2024, "2024-04-10"), ("i12-10", 2023, "2023-06-28")],
)
def test_a_feast_that_is_sighted_is_found_within_a_day(rule: str, year: int, start: str) -> None:
    assert start in [days.start for days in feast(rule, year)]


def test_every_year_has_its_feasts_and_they_move_by_weeks_only() -> None:
    for year in range(1900, 2100):
        for rule, first, last in (("jR", "09-05", "10-06"), ("jP", "03-25", "04-26"), ("d7-0", "10-12", "11-18")):
            assert f"{year}-{first}" <= feast(rule, year)[0].start <= f"{year}-{last}"
        assert 3 <= easter_julian(year).month <= 5
        assert easter_julian(year).weekday() == 6


def test_a_year_without_a_calendar_has_no_feast() -> None:
    assert feast("jR", 900) == ()


@pytest.mark.parametrize(
    ("sentence", "span", "start"),
    [
        ("during Ramadan 2018", "Ramadan 2018", "2018-05-16"),
        ("on Yom Kippur last year", "Yom Kippur last year", "2023-09-25"),
        ("at Diwali", "Diwali", "2023-11-12"),
        ("on Labor Day weekend 2021", "Labor Day weekend 2021", "2021-09-04"),
        ("this Thanksgiving", "this Thanksgiving", "2024-11-28"),
        ("on World Health Day", "World Health Day", "2024-04-07"),
        ("King's Day 2014", "King's Day 2014", "2014-04-26"),
        ("Parsi New Year 2022", "Parsi New Year 2022", "2022-08-16"),
        ("rakhi 2018", "rakhi 2018", "2018-08-25"),
        ("Earth Hour 2016", "Earth Hour 2016", "2016-03-19"),
    ],
)
def test_feasts_in_sentences(sentence: str, span: str, start: str) -> None:
    [found] = recognise(sentence, date="2024-03-20")
    assert (sentence[found.start : found.end], found.figure.start) == (span, start)
