"""A name that several countries use is read by the article's own country; the usual reading stays behind it."""

from __future__ import annotations

import pytest

from annotator.figures.found import FoundFigure
from annotator.figures.recognise import recognise


def money(text: str) -> list[FoundFigure]:
    """The amounts of money of a text."""
    return [one for one in recognise(text) if one.figure.kind == "money"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("SYDNEY, March 3 - Harrow Mining earned $5 million, or 42 cents a share (US$0.28).", ["AUD", "AUD", "USD"]),
        ("Ore rises\n\nMelbourne — The budget is $5 billion.", ["AUD"]),
        ("HONG KONG/BEIJING, May 1 — It raised $3.4 billion.", ["HKD"]),
        ("TORONTO — Kestrel Gold earned five million dollars.", ["CAD"]),
        ("Kestrel Gold (TSX: KGL) earned $5 million.", ["CAD"]),
        ("The ASX-listed miner earned $5 million.", ["AUD"]),
        ("All amounts are in Canadian dollars unless otherwise noted. It raised $3 million.", ["CAD"]),
        ("All figures are in US dollars.\n\nSYDNEY, May 1 — It raised $3 million.", ["USD"]),
        ("The budget is $3.5 million (CAD).", ["CAD"]),
        ("New Zealand's Rotoma lifted New Zealand sales to $5 million (US$3.1 million).", ["NZD", "USD"]),
        ("MANILA, Philippines — The fund has 30 million pesos.", ["PHP"]),
        ("Colombia owes 30 million pesos.", ["COP"]),
        ("Pakistan will spend Rs 500 crore.", ["PKR"]),
        ("BEIJING — The pact is worth ¥5 billion.", ["CNY"]),
        ("CAIRO, Jan 4 — They took 500,000 pounds.", ["EGP"]),
        ("DUBLIN — It paid 42 cents a share.", ["EUR"]),
    ],
)
def test_the_home_of_a_name_is_found(text: str, units: list[str]) -> None:
    assert [one.figure.unit for one in money(text)] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("SYDNEY, March 3 (Reuters) - Harrow Mining earned $5 million.", ["USD"]),  # agencies mark all other dollars
        ("Melbourne — It raised A$3.4 billion, or $2.2 billion.", ["AUD", "USD"]),  # and so does this article
        ("Kestrel Gold (TSX: KGL, NYSE: KGL) earned $5 million.", ["USD"]),  # two exchanges speak for neither
        ("Kestrel Gold (NYSE: KGL; TSX: KGL) earned $5 million.", ["USD"]),
        ("Australian rains helped Australian farms in Australia earn $5 million.", ["USD"]),  # any paper may say so
        ("TOKYO — The pact is worth ¥5 billion.", ["JPY"]),
        ("The flood in Egypt cost £3 million.", ["GBP"]),
        ("Mexico and Colombia owe 30 million pesos.", ["MXN"]),  # equally often: the usual one
        ("TORONTO — It cost 5 million Australian dollars.", ["AUD"]),
        ("PERTH AMBOY grew. It paid $5 million.", ["USD"]),
    ],
)
def test_a_name_keeps_its_usual_meaning(text: str, units: list[str]) -> None:
    assert [one.figure.unit for one in money(text)] == units


def test_the_usual_meaning_stays_a_reading_and_the_reason_is_told() -> None:
    (one,) = money("SYDNEY, March 3 - Harrow Mining earned $5 million.")
    assert [reading.unit for reading in one.figure.readings][:2] == ["USD", "HKD"]
    assert "AUD" not in [reading.unit for reading in one.figure.readings]
    assert one.rule.endswith("AUD by the dateline “SYDNEY”")


def test_the_word_dollars_has_the_readings_of_the_sign() -> None:
    sign, word = money("It paid $5 and then five dollars.")
    assert [r.unit for r in sign.figure.readings] == [r.unit for r in word.figure.readings]


def test_a_bound_in_the_home_currency_keeps_its_open_reading() -> None:
    (one,) = money("SYDNEY, March 3 - It earned more than $5 million.")
    opened = [reading for reading in one.figure.readings if reading.low is not None and reading.value is None]
    assert [reading.unit for reading in opened] == ["AUD"]
