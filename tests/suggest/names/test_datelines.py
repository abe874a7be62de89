"""Datelines."""

import pytest

from annotator.suggest.names.datelines import datelines


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("SKARVIK, Norland – From the quay", ["SKARVIK", "Norland"]),
        ("PORT ALDWIN (Newswire) - Shares", ["PORT ALDWIN"]),
        ("Title\n\nVILLINGEN – Der Betrieb", ["VILLINGEN"]),
        ("UPDATE – It is over", []),
        ("The quay – a long one", []),
        ("WARNING: do not go", []),
        ("NATO - said nobody ever, NATO - again", ["NATO"]),
    ],
)
def test_places_before_the_dash(text, places):
    assert [text[start:end] for start, end, label in datelines(text) if label == "GPE"] == places


@pytest.mark.parametrize(
    ("text", "agency"),
    [("PORT ALDWIN, Dec 3 (Newswire) - Shares", ["Newswire"]), ("PORT ALDWIN - It (Newswire) - said", [])],
)
def test_the_agency_in_brackets(text, agency):
    assert [text[start:end] for start, end, label in datelines(text) if label == "ORG"] == agency
