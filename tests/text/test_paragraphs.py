"""Paragraphs cover the text but for its line breaks."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.paragraphs import paragraphs

BREAKS = {"\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"}


@given(st.text(st.sampled_from("ab \n\r\x85\u2028😀"), max_size=60), st.integers(4, 30))
def test_only_line_breaks_are_left_out(text: str, longest: int) -> None:
    end = 0
    for piece in paragraphs(text, longest=longest):
        assert piece.start == end or text[end : piece.start] in BREAKS
        assert piece.end - piece.start <= longest
        assert not set(text[piece.start : piece.end]) & {"\n", "\r"}
        end = piece.end
    assert end == len(text)


def test_an_empty_line_is_an_empty_paragraph() -> None:
    assert [(p.start, p.end) for p in paragraphs("a\n\r\nb")] == [(0, 1), (2, 2), (4, 5)]


def test_a_long_run_is_cut_at_white_space() -> None:
    text = "word " * 10
    assert all(text[p.start : p.end].endswith(" ") for p in paragraphs(text, longest=12))
