"""Which of overlapping stretches go out, and how they overlap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.apart import PREFERENCES, apart, overlaps

STRETCHES = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda it: (it[0], it[0] + it[1])), max_size=9
)


def crosses(one, other):
    return one[0] < other[1] and other[0] < one[1]


@given(STRETCHES)
@pytest.mark.parametrize("prefer", PREFERENCES)
def test_no_two_that_go_out_overlap_and_none_stays_behind_without_a_reason(prefer, stretches):
    kept = apart(stretches, prefer)
    for at, stretch in enumerate(stretches):
        meets = [other for other, one in enumerate(stretches) if other != at and crosses(stretch, one)]
        if at in kept:
            assert not kept & set(meets)
        else:
            assert meets
            assert prefer == "none" or kept & set(meets)


def test_the_preferred_ones_choose_first():
    stretches = [(0, 4), (0, 10), (8, 12), (20, 22)]
    assert apart(stretches, "longest") == {1, 3}
    assert apart(stretches, "first") == {1, 3}
    assert apart(stretches, "shortest") == {0, 2, 3}
    assert apart(stretches, "none") == {3}
    assert apart([(0, 4), (3, 10)], "first") == {0}


@given(STRETCHES)
def test_every_stretch_that_meets_another_is_told_once(stretches):
    found = list(overlaps(stretches))
    meets = {
        at for at, one in enumerate(stretches) for o, other in enumerate(stretches) if o != at and crosses(one, other)
    }
    assert sorted(at for at, _ in found) == sorted(meets)


def test_nested_and_crossing_are_told_apart():
    assert dict(overlaps([(0, 10), (2, 4), (20, 25), (23, 30), (40, 41)])) == {
        0: "nested",
        1: "nested",
        2: "crossing",
        3: "crossing",
    }
