"""The index finds what a plain search finds."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.intervals import IntervalIndex

STRETCH = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(STRETCH), STRETCH)
def test_the_index_agrees_with_a_plain_search(stretches: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    index = IntervalIndex((start, end, number) for number, (start, end) in enumerate(stretches))
    plain = {n for n, (start, end) in enumerate(stretches) if start < asked[1] and end > asked[0]}
    assert set(index.overlapping(*asked)) == plain
