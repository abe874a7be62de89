"""Edits are pure: they answer with a change set, and doing and undoing it is as if nothing had been."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.model.records import Span
from annotator.model.schema import Label
from annotator.workflow.accepting import accept_all
from annotator.workflow.edits import articles, review
from annotator.workflow.edits.schema import replace_labels
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject

IDS = seeded_ids("edits")


def first(project: OpenProject) -> str:
    return project.reader.article_ids()[0]


def test_accepting_makes_a_span_with_the_candidates_value(project: OpenProject) -> None:
    changes = review.accept(project.reader, "c1", ids=IDS, keystrokes=1)
    project.commit(changes)
    (span,) = project.reader.spans(first(project))
    assert (span.quote, span.label, span.candidate_id) == ("Nordhavn Freight", "ORG", "c1")
    assert project.reader.candidate("c1").state == "accepted"
    assert not review.accept(project.reader, "c1", ids=IDS)


def test_a_moved_boundary_is_a_correction_and_moving_back_is_none(project: OpenProject) -> None:
    project.commit(review.move(project.reader, "c3", start=45, end=55, ids=IDS))
    (span,) = project.reader.spans(first(project))
    assert project.reader.candidate("c3").state == "corrected"
    original = project.reader.candidate("c3")
    project.commit(review.move(project.reader, span.id, start=original.start, end=original.end, ids=IDS))
    assert project.reader.candidate("c3").state == "accepted"


def test_removing_a_span_rejects_the_candidate_that_it_came_from(project: OpenProject) -> None:
    project.commit(review.accept(project.reader, "c1", ids=IDS))
    (span,) = project.reader.spans(first(project))
    project.commit(review.reject(project.reader, span.id))
    assert project.reader.spans(first(project)) == ()
    assert project.reader.candidate("c1").state == "rejected"


def test_marking_by_hand_what_was_proposed_judges_the_candidate(project: OpenProject) -> None:
    c1 = project.reader.candidate("c1")
    project.commit(review.add(project.reader, c1.article_id, start=c1.start, end=c1.end, label_id="ORG", ids=IDS))
    assert project.reader.candidate("c1").state == "accepted"
    assert len(project.reader.spans(c1.article_id)) == 1
    assert not review.add(project.reader, c1.article_id, start=c1.start, end=c1.end, label_id="ORG", ids=IDS)


def test_a_boundary_off_the_text_is_a_bug(project: OpenProject) -> None:
    with pytest.raises(ValueError, match="not a stretch"):
        review.move(project.reader, "c1", start=0, end=10_000, ids=IDS)


def test_a_retired_label_keeps_its_spans_and_a_dropped_one_is_retired(project: OpenProject) -> None:
    project.commit(review.accept(project.reader, "c1", ids=IDS))
    kept = [label for label in project.reader.schema().labels if label.id != "ORG"]
    project.commit(replace_labels(project.reader, [*kept, Label(id="NEW", name="NEW", key="9")]))
    org = project.reader.schema().label("ORG")
    assert org is not None
    assert org.retired
    assert project.reader.spans(first(project))[0].label == "ORG"


@pytest.mark.parametrize(
    ("label", "code"),
    [
        (Label(id="X", name="two words"), "AN301"),
        (Label(id="X", name="O"), "AN301"),
        (Label(id="X", name="ORG"), "AN302"),
        (Label(id="X", name="X", key="j"), "AN303"),
        (Label(id="X", name="X", key="1"), "AN304"),
    ],
)
def test_labels_that_cannot_be_are_refused_with_a_sentence(project: OpenProject, label: Label, code: str) -> None:
    with pytest.raises(UserError) as caught:
        replace_labels(project.reader, [*project.reader.schema().labels, label])
    assert caught.value.code == code


@pytest.mark.parametrize("how", ["relabel", "move", "accept"])
def test_a_candidate_that_comes_to_say_what_a_span_says_makes_no_second_span(project: OpenProject, how: str) -> None:
    reader, here = project.reader, first(project)
    candidate = reader.candidate("c3")
    label = "ORG" if how == "relabel" else "PERSON"
    start, end = candidate.start + (3 if how == "move" else 0), candidate.end
    twin = Span(id="twin", article_id=here, start=start, end=end, label=label, quote=reader.text(here)[start:end])
    project.commit(ChangeSet(verb="add", title="Add", changes=(Change(before=None, after=twin),)))
    edits = {
        "relabel": lambda: review.relabel(reader, "c3", "ORG", ids=IDS),
        "move": lambda: review.move(reader, "c3", start=start, end=end, ids=IDS),
        "accept": lambda: review.accept(reader, "c3", ids=IDS),
    }
    project.commit(edits[how]())
    assert reader.spans(here) == (twin,)
    assert reader.candidate("c3").state == ("accepted" if how == "accept" else "corrected")


def test_bulk_accepting_is_one_step_of_undo(project: OpenProject) -> None:
    reader = project.reader
    assert run_here(accept_all(reader, reader.article_ids, threshold=0.5, ids=IDS), project) == 3
    assert sum(row.counts.accepted for row in reader.article_rows()) == 3
    project.undo()
    assert sum(row.counts.pending for row in reader.article_rows()) == 4


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["accept", "reject", "relabel", "move", "reopen", "undo", "redo", "add", "rest"]),
        st.integers(0, 12),
        st.integers(0, 60),
        st.integers(1, 20),
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_any_acts_undone_are_as_if_they_had_not_been(
    project: OpenProject, acts: list[tuple[str, int, int, int]]
) -> None:
    reader, here = project.reader, first(project)
    while project.undo() is not None and reader.article_ids():
        pass
    while project.redo() is not None:
        pass
    start = [reader.view(article_id) for article_id in reader.article_ids()]
    done = 0
    for act, which, place, length in acts:
        targets = [record.id for record in (*reader.candidates(here), *reader.spans(here))]
        target = targets[which % len(targets)]
        changes = None
        if act == "accept":
            changes = review.accept(reader, target, ids=IDS)
        elif act == "reject":
            changes = review.reject(reader, target)
        elif act == "relabel":
            changes = review.relabel(reader, target, ("ORG", "PERSON", "PERCENT")[which % 3], ids=IDS)
        elif act == "move":
            changes = review.move(reader, target, start=place, end=min(place + length, 66), ids=IDS)
        elif act == "reopen":
            changes = review.reopen(reader, target)
        elif act == "add":
            changes = review.add(reader, here, start=place, end=min(place + length, 66), label_id="ORG", ids=IDS)
        elif act == "rest":
            changes = articles.accept_rest(reader, here, threshold=0.5, ids=IDS, reject_below=False)
        elif act == "undo" and done:
            project.undo()
            done -= 1
        elif act == "redo":
            done += project.redo() is not None
        if changes:
            project.commit(changes)
            done += 1
        text = reader.text(here)
        assert all(text[span.start : span.end] == span.quote for span in reader.spans(here))
    for _ in range(done):
        project.undo()
    assert [reader.view(article_id) for article_id in reader.article_ids()] == start
    for _ in range(done):
        project.redo()
    for _ in range(done):
        project.undo()
    assert [reader.view(article_id) for article_id in reader.article_ids()] == start
