"""The steps of the caret and of a boundary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import tokens as t

ANY_TEXT = st.text(st.characters() | st.sampled_from(" \n.,'$é́👩‍🚀北港"), max_size=60)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Net revenue rose 18.4 per cent.", ["Net", "revenue", "rose", "18.4", "per", "cent", "."]),
        ("$680.61 million (Xiaomi's)", ["$", "680.61", "million", "(", "Xiaomi", "'s", ")"]),
        ("a 10.9-percent gain", ["a", "10.9", "-", "percent", "gain"]),
        ("U.S. firm O’Brien", ["U.S.", "firm", "O’Brien"]),
        ("北港航运 rose", ["北", "港", "航", "运", "rose"]),
        ("Café Zoë 👩‍🚀🇳🇴", ["Café", "Zoë", "👩‍🚀", "🇳🇴"]),
        ("3.4bn at 12:30", ["3.4bn", "at", "12:30"]),
    ],
)
def test_tokens_are_what_a_reader_taps(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in t.tokens(text)] == expected


@given(ANY_TEXT)
def test_tokens_are_in_order_and_leave_out_white_space_only(text: str) -> None:
    end = 0
    for start, finish in t.tokens(text):
        assert end <= start < finish
        assert text[end:start].isspace() or not text[end:start]
        end = finish
    assert text[end:].isspace() or not text[end:]


@given(ANY_TEXT, st.data())
def test_steps_move_and_come_to_an_end(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    starts = [start for start, _ in t.tokens(text)]
    ends = [end for _, end in t.tokens(text)]
    assert t.next_start(text, offset) == min([s for s in starts if s > offset], default=offset)
    assert t.next_end(text, offset) == min([e for e in ends if e > offset], default=offset)
    assert t.previous_start(text, offset) == max([s for s in starts if s < offset], default=offset)
    assert t.previous_end(text, offset) == max([e for e in ends if e < offset], default=offset)


def test_the_caret_stops_at_both_edges_of_a_token() -> None:
    text, stops, offset = "Ilse Varga,", [], 0
    while (following := t.next_edge(text, offset)) != offset:
        offset = following
        stops.append(offset)
    assert stops == [4, 5, 10, 11]
    while (before := t.previous_edge(text, offset)) != offset:
        offset = before
        stops.append(offset)
    assert stops[4:] == [10, 5, 4, 0]


def test_token_at_prefers_the_token_that_begins_there() -> None:
    assert t.token_at("ab,c", 2) == (2, 3)
    assert t.token_at("ab c", 2) == (0, 2)
    assert t.token_at("a  b", 2) is None
