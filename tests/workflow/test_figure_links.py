"""Links between figures in words."""

from __future__ import annotations

import pytest

from annotator.figures.recognise import recognise
from annotator.workflow.figure_links import link_words


def words(text: str) -> dict[str, str]:
    found = recognise(text, date="2031-03-20")
    told = link_words(text, found)
    return {text[one.start : one.end]: words for one, words in zip(found, told, strict=True)}


def test_a_conversion_is_told_on_both_sides_with_its_rate() -> None:
    told = words("It paid 4.9 billion yuan ($680.61 million).")
    assert told["4.9 billion yuan"] == "same as 680 610 000 USD (1 USD = 7.199 CNY)"
    assert told["$680.61 million"] == "same as 4 900 000 000 CNY (1 USD = 7.199 CNY)"


def test_a_conversion_that_is_wrong_says_so() -> None:
    assert "does not agree" not in words("It is 10 km (6.2 miles) away.")["10 km"]
    assert "which does not agree" in words("It is 10 km (9.2 miles) away.")["10 km"]


@pytest.mark.parametrize(("percent", "agrees"), [("12", True), ("30", False)])
def test_a_change_is_told_on_all_of_its_figures(percent: str, agrees: bool) -> None:
    told = words(f"Sales rose {percent} percent to $560 million from $500 million.")
    assert told["$560 million"] == "from 500 000 000 USD"
    assert told["$500 million"] == "to 560 000 000 USD"
    change = told[f"{percent} percent"]
    assert change.startswith("from 500 000 000 USD to 560 000 000 USD")
    assert ("does not agree: the values make it 9.901–14.14 %" in change) != agrees


def test_what_stands_alone_has_no_links() -> None:
    assert words("It has 5 ships.") == {"5": ""}
