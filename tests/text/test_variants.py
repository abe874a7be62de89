"""The smart variants of a boundary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.variants import variants


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        ("backed by the European Bank today", "European Bank", "the European Bank"),
        ("backed by the European Bank today", "the European Bank", "European Bank"),
        ("said Mr Varga on", "Varga", "Mr Varga"),
        ("said Mr. Varga on", "Mr. Varga", "Varga"),
        ("worth $4.5 million now", "4.5 million", "$4.5 million"),
        ("worth US$4.5 million now", "US$4.5 million", "4.5 million"),
        ("more than 200 ships", "200", "more than 200"),
        ("more than 200 ships", "more than 200", "200"),
        ("no more than $5 million", "no more than $5 million", "$5 million"),
        ("no more than $5 million", "$5 million", "no more than $5 million"),
        ("500 or more ships", "500 or more", "500"),
        ("500 or more ships", "500", "500 or more"),
        ("500+ ships", "500+", "500"),
        ("between 5 and 10 km", "between 5 and 10 km", "5 and 10 km"),
        ("Xiaomi's SU7", "Xiaomi", "Xiaomi's"),
        ("Xiaomi’s SU7", "Xiaomi’s", "Xiaomi"),
        ("up 18.4 per cent on", "18.4", "18.4 per cent"),
    ],
)
def test_variants_offer_what_people_switch_between(text: str, quote: str, wanted: str) -> None:
    start = text.index(quote)
    offered = [text[a:b] for a, b in variants(text, start, start + len(quote))]
    assert offered[0] == quote
    assert wanted in offered


@given(st.text(st.sampled_from("the mr a$4 's.%"), min_size=1, max_size=30), st.data())
def test_variants_are_stretches_of_the_text_and_differ(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    offered = variants(text, start, end)
    assert offered[0] == (start, end)
    assert len(set(offered)) == len(offered)
    assert all(0 <= a < b <= len(text) for a, b in offered)
