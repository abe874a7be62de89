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
    assert [text[start:end] for start, end in datelines(text)] == places
