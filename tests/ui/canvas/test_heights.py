"""The Fenwick tree against plain sums."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.heights import Heights

values = st.lists(st.integers(min_value=0, max_value=500), min_size=1, max_size=80)


@given(values, st.lists(st.tuples(st.integers(0, 79), st.integers(0, 900)), max_size=30))
def test_sums_follow_every_change(start, changes):
    heights, plain = Heights(start), list(start)
    for number, value in changes:
        index = number % len(plain)
        assert heights.set(index, value) == value - plain[index]
        plain[index] = value
    assert heights.total == sum(plain)
    assert [heights.top(index) for index in range(len(plain) + 1)] == [
        sum(plain[:index]) for index in range(len(plain) + 1)
    ]


@given(values, st.integers(min_value=-10, max_value=60_000))
def test_find_gives_the_paragraph_at_a_height(start, y):
    heights = Heights(start)
    index, rest = heights.find(y)
    assert 0 <= index < len(start)
    if 0 < y < heights.total:
        assert heights.top(index) + rest == y
        assert rest < start[index]
    elif y >= heights.total > 0:
        assert index == len(start) - 1
