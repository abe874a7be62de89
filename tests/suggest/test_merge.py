"""Merging: twins, crossings, nesting."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.figure import Figure
from annotator.model.records import Proposal
from annotator.suggest.merge import merge

MONEY = Figure(kind="money", value=Decimal(5), unit="USD")


def spans(merged):
    return [(one.start, one.end, one.label) for one in merged]


def test_twins_of_two_providers_become_one_that_is_surer_and_tells_both_reasons(proposal):
    [one] = merge(
        [
            proposal(0, 4, provider="a", score=0.8, evidence="in the dictionary"),
            proposal(0, 4, provider="b", score=0.6, evidence="by its ending"),
        ]
    )
    assert one.provider == "a"
    assert 0.8 < one.score < 0.99
    assert one.evidence == "in the dictionary; by its ending"


def test_twins_of_one_provider_are_no_surer(proposal):
    [one] = merge([proposal(0, 4, score=0.8), proposal(0, 4, score=0.7)])
    assert one.score == 0.8


def test_a_twin_keeps_the_value_that_only_the_other_one_knows(proposal):
    [one] = merge(
        [
            proposal(0, 4, "MONEY", provider="a", score=0.9),
            proposal(0, 4, "MONEY", provider="b", figure=MONEY),
        ]
    )
    assert one.figure == MONEY


def test_the_whole_name_is_preferred_to_a_surer_part(proposal):
    assert spans(merge([proposal(0, 5, "GPE", score=0.9), proposal(0, 12, "PERSON", score=0.6)])) == [(0, 12, "PERSON")]


def test_a_doubtful_whole_gives_way_to_a_sure_part(proposal):
    assert spans(merge([proposal(0, 5, "GPE", score=0.9), proposal(0, 12, "ORG", score=0.4)])) == [(0, 5, "GPE")]


def test_of_two_that_cross_the_surer_one_stays(proposal):
    assert spans(merge([proposal(0, 6, score=0.5), proposal(4, 9, score=0.7)])) == [(4, 9, "ORG")]


def test_a_figure_beats_the_name_that_it_crosses_or_covers(proposal):
    figure = proposal(2, 12, "MONEY", score=0.85, figure=MONEY)
    assert spans(merge([proposal(0, 5, score=0.9), figure])) == [(2, 12, "MONEY")]
    for rule in ("flat", "nested", "free"):
        assert spans(merge([proposal(2, 4, "GPE", score=0.93), figure], overlap=rule)) == [(2, 12, "MONEY")]


def test_nested_names_of_different_labels_stay_only_where_the_schema_nests(proposal):
    found = [proposal(0, 15, "ORG", score=0.9), proposal(8, 15, "GPE", score=0.9)]
    assert spans(merge(found)) == [(0, 15, "ORG")]
    assert spans(merge(found, overlap="nested")) == [(0, 15, "ORG"), (8, 15, "GPE")]


def test_a_name_within_a_name_of_its_own_label_goes(proposal):
    found = [proposal(0, 15, score=0.9), proposal(0, 8, score=0.9)]
    assert spans(merge(found, overlap="free")) == [(0, 15, "ORG")]


def test_one_stretch_has_one_label(proposal):
    found = [proposal(0, 5, "GPE", score=0.7), proposal(0, 5, "PERSON", score=0.9)]
    assert spans(merge(found, overlap="free")) == [(0, 5, "PERSON")]


proposals = st.builds(
    lambda start, length, label, score, provider: Proposal(
        start=start, end=start + length, label=label, provider=provider, score=score
    ),
    st.integers(0, 600),
    st.integers(1, 300),
    st.sampled_from(["ORG", "GPE", "PERSON"]),
    st.floats(0, 1),
    st.sampled_from("ab"),
)


@given(st.lists(proposals, max_size=30))
def test_flat_results_never_overlap_and_are_in_order(found):
    merged = merge(found)
    assert all(one.end <= other.start for one, other in pairwise(merged))
    assert bool(merged) == bool(found)
    assert {(one.start, one.end, one.label) for one in merged} <= {(one.start, one.end, one.label) for one in found}


@given(st.lists(proposals, max_size=30))
def test_nested_results_nest_and_never_cross(found):
    merged = merge(found, overlap="nested")
    for at, one in enumerate(merged):
        for other in merged[at + 1 :]:
            apart = one.end <= other.start
            within = one.start <= other.start and other.end <= one.end
            assert apart or (within and one.label != other.label)


@given(st.lists(proposals, max_size=20), st.randoms())
def test_the_order_of_the_providers_does_not_matter_to_the_stretches(found, random):
    unique = list({(one.start, one.end): one for one in found}.values())
    mixed = unique[:]
    random.shuffle(mixed)
    assert spans(merge(unique)) == spans(merge(mixed))
