"""Stretches fitted to tokens."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.align import Tokens
from annotator.text.tokens import tokens


@given(st.text(st.sampled_from("ab 1.$"), min_size=1, max_size=30), st.data())
def test_snapping_gives_whole_tokens_outside_and_inside(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    pairs = tokens(text)
    fit = Tokens([a for a, _ in pairs], [b for _, b in pairs])
    touched = [(a, b) for a, b in pairs if a < end and b > start]
    inside = [(a, b) for a, b in pairs if a >= start and b <= end]
    assert fit.snap_out(start, end) == ((touched[0][0], touched[-1][1]) if touched else None)
    assert fit.snap_in(start, end) == ((inside[0][0], inside[-1][1]) if inside else None)
    whole = bool(inside) and inside[0][0] == start and inside[-1][1] == end
    assert (fit.exact(start, end) is not None) == whole
