"""Every difference between what was found and what was meant has one kind, and nothing is counted twice."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.training.compare import Mark, compare


def kinds(meant, found):
    outcome = compare([Mark(*one) for one in meant], [Mark(*one) for one in found])
    return [one.kind for one in outcome.differences]


def test_each_kind_of_error_is_told_from_the_others():
    assert kinds([(0, 4, "A")], [(0, 4, "A")]) == []
    assert kinds([(0, 4, "A")], []) == ["missed"]
    assert kinds([], [(0, 4, "A")]) == ["spurious"]
    assert kinds([(0, 4, "A")], [(0, 4, "B")]) == ["label"]
    assert kinds([(0, 4, "A")], [(0, 6, "A")]) == ["boundary"]
    assert kinds([(0, 4, "A")], [(2, 6, "B")]) == ["both"]
    assert kinds([(0, 4, "A")], [(4, 6, "A")]) == ["missed", "spurious"]


def test_the_same_stretch_is_paired_before_a_longer_one_of_the_same_label():
    outcome = compare([Mark(0, 4, "A", "s1")], [Mark(0, 9, "A"), Mark(0, 4, "B")])
    assert {(one.kind, one.found.label if one.found else "") for one in outcome.differences} == {
        ("label", "B"),
        ("spurious", "A"),
    }


def test_the_marks_of_a_person_keep_their_ids():
    outcome = compare([Mark(0, 4, "A", "s1"), Mark(6, 9, "A", "s2")], [Mark(0, 4, "A")])
    assert [mark.id for mark in outcome.right] == ["s1"]
    assert [one.meant.id for one in outcome.differences if one.meant] == ["s2"]


marks = st.lists(
    st.builds(
        lambda start, size, label: (start, start + size, label),
        st.integers(0, 40),
        st.integers(1, 9),
        st.sampled_from("ABC"),
    ),
    max_size=14,
)


@given(marks, marks)
def test_nothing_is_lost_or_counted_twice(meant, found):
    outcome = compare([Mark(*one) for one in meant], [Mark(*one) for one in found])
    right = [mark.key for mark in outcome.right]
    wanted = right + [one.meant.key for one in outcome.differences if one.meant]
    there = right + [one.found.key for one in outcome.differences if one.found]
    assert sorted(wanted) == sorted(set(meant))
    assert sorted(there) == sorted(set(found))
    for one in outcome.differences:
        if one.meant and one.found:
            assert one.meant.start < one.found.end
            assert one.found.start < one.meant.end


def test_twenty_thousand_marks_are_compared_in_one_go():
    meant = [Mark(at * 5, at * 5 + 3, "A") for at in range(20_000)]
    found = [Mark(at * 5, at * 5 + 2, "A") for at in range(20_000)]
    outcome = compare(meant, found)
    assert len(outcome.differences) == 20_000
    assert {one.kind for one in outcome.differences} == {"boundary"}
