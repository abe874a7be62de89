"""Tab stops for tables in plain text."""

from itertools import pairwise

import pytest

from annotator.ui.canvas.tables import is_head, is_value, tab_stops


@pytest.mark.parametrize(
    "cell", ["1,284.6", "(903.7)", "−11.9%", "+6.2 %", "€4.12", "$ 3", "12.5bn", "–", "n/a", "≈ 3", "1 234,5 €"]
)
def test_values(cell):
    assert is_value(cell)


@pytest.mark.parametrize("cell", ["Net income", "Q3 2031 results", "a 3", "", "three"])
def test_words_are_no_values(cell):
    assert not is_value(cell)


def test_a_head_names_columns_and_may_be_years():
    assert is_head(["$ million", "Q3 2031", "2030", "change"])
    assert not is_head(["Net income", "1,284.6", "up"])
    assert not is_head(["alone"])


def test_values_end_at_their_stop_and_words_begin_at_it():
    rows = [["name", "12.0", "note"], ["longer name", "3", "words"]]
    stops = tab_stops(rows, advance=lambda cell: 10.0 * len(cell), width=400.0, gap=20.0)
    assert [right for _place, right in stops] == [True, False]
    places = [place for place, _right in stops]
    assert places == sorted(places)
    assert places[0] >= 110 + 20 + 40
    assert places[1] + 50 <= 400.5


def test_columns_never_overlap_when_the_table_is_too_wide():
    rows = [["a" * 30, "1" * 9, "2" * 9, "3" * 9]]
    stops = tab_stops(rows, advance=lambda cell: 10.0 * len(cell), width=100.0, gap=12.0)
    edges = [300.0, *(place for place, _right in stops)]
    assert all(second - first >= 90 + 12 for first, second in pairwise(edges))


def test_one_column_needs_no_stops():
    assert tab_stops([["a"], ["b"]], advance=len, width=100, gap=5) == ()
