"""Undo and redo: single steps, groups, what hangs on an import, jobs that were interrupted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.errors import UserError
from annotator.model.records import ArticleCounts
from annotator.model.schema import Label
from annotator.store.project_file import ProjectFile


@pytest.fixture
def imported(project, make):
    project.apply(make.made(make.article("a1"), texts=(make.text,), verb="import", title="Import ships.txt"), who="Ada")
    return project


def reopened(project: ProjectFile) -> ProjectFile:
    project.close()
    return ProjectFile.open(project.path)


def test_undo_reaches_the_beginning_and_redo_the_end_across_restarts(imported, make, state):
    states = [state(imported)]
    for number in range(5):
        imported.apply(make.made(make.span(f"s{number}", "a1")), who="Ada")
        states.append(state(imported))
    file = imported
    for expected in reversed(states[:-1]):
        file = reopened(file)
        file.undo(who="Ada")
        assert state(file) == expected
    assert file.undo_title() == "Import ships.txt"
    file.undo(who="Ada")
    assert file.article_ids() == ()
    assert file.undo(who="Ada") is None
    for expected in states:
        file = reopened(file)
        file.redo(who="Ada")
        assert state(file) == expected
    assert file.redo(who="Ada") is None
    file.close()


def test_undo_of_a_redo_and_redo_of_that_undo(imported, make, state):
    imported.apply(make.made(make.span("s1", "a1")), who="Ada")
    with_span = state(imported)
    for _ in range(3):
        imported.undo(who="Ada")
        assert imported.spans("a1") == ()
        imported.redo(who="Ada")
        assert state(imported) == with_span
    imported.undo(who="Ada")
    imported.undo(who="Ada")
    imported.redo(who="Ada")
    imported.redo(who="Ada")
    assert state(imported) == with_span


def test_a_new_decision_ends_redo_and_a_background_one_does_not(imported, make):
    imported.apply(make.made(make.span("s1", "a1"), title="Add one"), who="Ada")
    imported.undo(who="Ada")
    imported.apply(make.made(make.candidate("c1", "a1"), automatic=True, verb="suggest"), who="")
    assert imported.redo_title() == "Add one"
    imported.apply(make.made(make.span("s2", "a1")), who="Ada")
    assert imported.redo_title() is None
    assert imported.redo(who="Ada") is None


def test_undoing_an_import_takes_later_candidates_along_and_redo_brings_them_back(imported, make, state):
    imported.apply(
        make.made(make.candidate("c1", "a1"), make.candidate("c2", "a1", 17, 23), automatic=True, verb="suggest"),
        who="",
    )
    candidate = imported.candidate("c1")
    imported.apply(make.changes((candidate, replace(candidate, state="rejected")), title="Reject"), who="Ada")
    before = state(imported)
    imported.undo(who="Ada")
    undone = imported.undo(who="Ada")
    assert undone.decision.title == "Import ships.txt"
    assert undone.decision.count == 3
    assert imported.article_ids() == ()
    assert imported.candidate("c2") is None
    file = reopened(imported)
    file.redo(who="Ada")
    assert file.counts("a1") == ArticleCounts(pending=2)
    file.redo(who="Ada")
    assert state(file) == before
    assert not file.touched("c2")  # it went and came with its article; no person judged it
    file.close()


def test_undoing_a_new_label_takes_its_background_candidates_along(imported, make, state):
    old = imported.schema()
    new = replace(old, labels=(*old.labels, Label(id="gpe", name="GPE")))
    imported.apply(make.changes((old, new), verb="schema", title="Add GPE"), who="Ada")
    imported.apply(make.made(make.candidate("c1", "a1", label="gpe"), automatic=True, verb="suggest"), who="")
    before = state(imported)
    imported.undo(who="Ada")
    assert imported.schema() == old
    assert imported.candidates("a1") == ()
    imported.redo(who="Ada")
    assert state(imported) == before


def import_in_pieces(project, make, *numbers, group="job"):
    for number in numbers:
        project.apply(
            make.made(
                make.article(f"b{number}"),
                make.candidate(f"d{number}", f"b{number}"),
                texts=(make.text,),
                verb="import",
                title="Import folder",
                group=group,
            ),
            who="Ada",
        )


def test_a_group_is_one_step(imported, make, state):
    import_in_pieces(imported, make, 1, 2, 3)
    imported.finish_group("job")
    whole = state(imported)
    undone = imported.undo(who="Ada")
    assert undone.decision.count == 6
    assert imported.article_ids() == ("a1",)
    assert imported.undo_title() == "Import ships.txt"
    file = reopened(imported)
    assert file.recovered == ""
    file.redo(who="Ada")
    assert state(file) == whole
    file.undo(who="Ada")
    assert file.article_ids() == ("a1",)
    file.close()


def test_a_group_keeps_the_place_of_its_first_piece(imported, make):
    import_in_pieces(imported, make, 1)
    imported.apply(make.made(make.span("s1", "a1"), title="Add by hand"), who="Ada")
    import_in_pieces(imported, make, 2)
    assert imported.undo_title() == "Add by hand"
    imported.undo(who="Ada")
    import_in_pieces(imported, make, 3)
    assert imported.redo_title() == "Add by hand"
    imported.finish_group("job")
    imported.undo(who="Ada")
    assert imported.article_ids() == ("a1",)
    assert imported.undo_title() == "Import ships.txt"
    imported.redo(who="Ada")
    imported.redo(who="Ada")
    assert imported.article_ids() == ("a1", "b1", "b2", "b3")
    assert imported.span("s1") is not None


def test_a_running_job_cannot_be_undone(imported, make):
    import_in_pieces(imported, make, 1)
    with pytest.raises(UserError) as caught:
        imported.undo(who="Ada")
    assert caught.value.code == "AN114"
    assert "“Import folder” is still running" in str(caught.value)
    assert imported.article_ids() == ("a1", "b1")
    imported.finish_group("job")
    imported.undo(who="Ada")
    assert imported.article_ids() == ("a1",)


def test_a_finished_group_is_not_opened_again(imported, make):
    import_in_pieces(imported, make, 1)
    imported.finish_group("job")
    with pytest.raises(ValueError, match="finished"):
        import_in_pieces(imported, make, 2)


def test_an_interrupted_job_is_taken_back_at_the_next_open(imported, make, state):
    imported.apply(make.made(make.span("s1", "a1"), title="Below"), who="Ada")
    before = state(imported)
    import_in_pieces(imported, make, 1, 2)
    imported.apply(make.made(make.candidate("c7", "b1", 17, 23), automatic=True, verb="suggest"), who="")
    file = reopened(imported)
    assert file.recovered == (
        "“Import folder” was interrupted; what it had done (2 articles) was taken back. Start it once more."
    )
    assert state(file) == before
    assert file.undo_title() == "Below"
    import_in_pieces(file, make, 1, 2, group="another")
    file.finish_group("another")
    file = reopened(file)
    assert file.recovered == ""
    assert file.article_ids() == ("a1", "b1", "b2")
    file.close()


def test_a_job_that_was_taken_back_from_the_middle_is_skipped_by_undo(imported, make):
    import_in_pieces(imported, make, 1)
    imported.apply(make.made(make.span("s1", "a1"), title="On top"), who="Ada")
    import_in_pieces(imported, make, 2)
    file = reopened(imported)
    assert file.article_ids() == ("a1",)
    assert file.undo_title() == "On top"
    file.undo(who="Ada")
    assert file.undo_title() == "Import ships.txt"
    file.undo(who="Ada")
    assert file.article_ids() == ()
    file.redo(who="Ada")
    file.redo(who="Ada")
    assert file.span("s1") is not None
    assert file.redo(who="Ada") is None
    file.close()


def test_two_interrupted_jobs_are_both_taken_back(imported, make):
    import_in_pieces(imported, make, 1, group="one")
    import_in_pieces(imported, make, 2, group="two")
    import_in_pieces(imported, make, 3, group="one")
    file = reopened(imported)
    assert "(2 articles)" in file.recovered
    assert "(1 article)" in file.recovered
    assert file.article_ids() == ("a1",)
    assert file.undo_title() == "Import ships.txt"
    file.close()


def test_an_interrupted_job_stays_when_a_person_worked_on_it(imported, make, state):
    import_in_pieces(imported, make, 1, 2)
    imported.apply(make.made(make.span("s1", "b1"), title="Add by hand"), who="Ada")
    before = state(imported)
    file = reopened(imported)
    assert file.recovered == (
        "“Import folder” was interrupted; what it had done (2 articles) stays, because work on it has begun."
    )
    assert state(file) == before
    file.undo(who="Ada")
    file.undo(who="Ada")
    assert file.article_ids() == ("a1",)
    file.close()


def test_an_automatic_group_stays_whole_in_its_pieces(imported, make):
    imported.apply(make.made(make.candidate("c1", "a1"), automatic=True, group="job"), who="")
    file = reopened(imported)
    assert file.recovered == ""
    assert file.candidate("c1") is not None
    file.close()


def test_an_undo_that_no_longer_fits_changes_nothing(imported, make, state):
    imported.apply(make.made(make.span("s1", "a1"), title="Add by hand", group="job"), who="Ada")
    span = imported.span("s1")
    noted = replace(span, note="first")
    imported.apply(make.changes((span, noted), title="Note"), who="Ada")
    imported.apply(make.changes((noted, replace(noted, note="second")), group="job"), who="Ada")
    before = state(imported)
    with pytest.raises(UserError) as caught:
        imported.undo(who="Ada")
    assert caught.value.code == "AN115"
    assert state(imported) == before
