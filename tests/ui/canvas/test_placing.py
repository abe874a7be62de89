"""Which marks lie on the words and which go beneath."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.markbook import order
from annotator.ui.canvas.placing import TINTED, lanes, same_place


def mark(name: str, start: int, end: int, state: str = "pending", label: str = "ORG") -> Mark:
    return Mark(id=name, start=start, end=end, label=label, state=state)


def test_the_inner_of_nested_marks_is_tinted():
    marks = [mark("outer", 0, 30), mark("middle", 0, 20), mark("inner", 5, 10)]
    assert lanes(marks) == [1, 0, TINTED]


def test_of_crossing_marks_the_shorter_keeps_the_words():
    assert lanes([mark("long", 0, 20), mark("short", 15, 25)]) == [0, TINTED]
    assert lanes([mark("short", 0, 10), mark("long", 5, 30)]) == [TINTED, 0]


def test_twins_do_not_hide_each_other():
    assert sorted(lanes([mark("a", 0, 5), mark("b", 0, 5)])) == [TINTED, 0]


def test_a_rejected_mark_gives_way_even_when_it_is_shorter():
    assert lanes([mark("live", 0, 20), mark("dead", 5, 8, "rejected")]) == [TINTED, 0]


def test_marks_side_by_side_all_keep_the_words():
    assert lanes([mark("a", 0, 5), mark("b", 5, 9), mark("c", 9, 12)]) == [TINTED] * 3


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(1, 25), st.sampled_from(["pending", "confirmed", "rejected"])),
        max_size=14,
    )
)
def test_no_two_tinted_marks_overlap_and_lanes_hold_four(stretches):
    marks = sorted(
        (mark(str(n), start, start + length, state) for n, (start, length, state) in enumerate(stretches)),
        key=order,
    )
    found = lanes(marks)
    for n, one in enumerate(marks):
        for m, other in enumerate(marks[:n]):
            if one.start < other.end and other.start < one.end:
                assert not (found[n] == found[m] == TINTED)
                # The last lane takes what finds no other.
                assert found[n] != found[m] or found[n] == 3
    assert all(TINTED <= lane <= 3 for lane in found)


def test_a_new_state_keeps_the_place_unless_it_is_rejected():
    one = mark("a", 3, 9)
    assert same_place(one, mark("a", 3, 9, "confirmed", "DATE"))
    assert not same_place(one, mark("a", 3, 9, "rejected"))
    assert not same_place(one, mark("a", 3, 10))
