from __future__ import annotations

import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.figure import Figure
from annotator.model.records import ArticleCounts
from annotator.model.schema import Label
from annotator.store.faults import ConflictError
from annotator.store.project_file import ProjectFile


@pytest.fixture
def filled(project, make):
    project.apply(
        make.made(
            make.article("a1"),
            make.candidate("c1", "a1"),
            make.candidate("c2", "a1", 49, 66, label="money"),
            verb="import",
            title="Import",
            texts=(make.text,),
        ),
        who="Ada",
    )
    return project


def accept(project, make, candidate_id="c1", span_id="s1"):
    candidate = project.candidate(candidate_id)
    span = make.span(span_id, candidate.article_id, candidate.start, candidate.end, label=candidate.label)
    span = replace(span, candidate_id=candidate_id)
    return project.apply(
        make.changes(
            (candidate, replace(candidate, state="accepted")),
            (None, span),
            verb="accept",
            title=f"Accept “{candidate.quote}”",
        ),
        who="Ada",
    )


def test_a_new_project_holds_its_schema_and_nothing_to_undo(project, make, path):
    assert project.schema() == make.schema
    assert project.name == "Ships"
    assert project.path == path
    assert project.article_ids() == ()
    assert project.undo(who="Ada") is None
    assert project.redo(who="Ada") is None
    assert project.undo_title() is None
    assert [decision.title for decision in project.decisions()] == ["Make the project"]


def test_what_is_written_is_read_back_also_after_closing(filled, make, path):
    figure = Figure(
        kind="money",
        value=Decimal("4900000.00"),
        unit="EUR",
        modifier="≈",
        readings=(Figure(kind="count", low=Decimal("1E+3")),),
    )
    span = replace(make.span("s9", "a1", 49, 66, label="money"), figure=figure, note="at\x00once\n✓")
    filled.apply(make.made(span), who="Ada")
    view = filled.view("a1")
    assert view.text == make.text
    assert view.article == make.article("a1")
    assert [candidate.id for candidate in view.candidates] == ["c1", "c2"]
    assert view.spans == (span,)
    assert str(view.spans[0].figure.value) == "4900000.00"
    filled.close()
    again = ProjectFile.open(path)
    assert again.view("a1") == view
    assert again.counts("a1") == ArticleCounts(pending=2, spans=1)
    assert again.recovered == ""
    again.close()


def test_one_plain_file_is_left_after_closing(filled, path):
    filled.close()
    assert [entry.name for entry in path.parent.iterdir()] == ["ships.annot"]
    assert path.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log
    filled.close()


def test_asking_a_closed_project_is_a_bug(filled):
    filled.close()
    with pytest.raises(ValueError, match="closed"):
        filled.article_ids()


def test_spans_and_candidates_come_in_order_of_place(filled, make):
    filled.apply(
        make.made(
            make.span("b", "a1", 0, 8),
            make.span("a", "a1", 0, 8),
            make.span("wide", "a1", 0, 16),
            make.span("late", "a1", 17, 23),
        ),
        who="Ada",
    )
    assert [span.id for span in filled.spans("a1")] == ["wide", "a", "b", "late"]


def test_of_many_ids_those_of_spans_and_candidates_are_told(filled, make):
    filled.apply(make.made(make.span("s1", "a1", 0, 8)), who="Ada")
    many = [f"x{number}" for number in range(1_200)]
    assert filled.marks_there([*many, "s1", "a1", "c2"]) == {"s1", "c2"}
    assert filled.marks_there([]) == frozenset()


def test_counts_follow_every_change(filled, make):
    accept(filled, make)
    assert filled.counts("a1") == ArticleCounts(pending=1, accepted=1, spans=1)
    second = filled.candidate("c2")
    filled.apply(make.changes((second, replace(second, state="rejected")), verb="reject"), who="Ada")
    assert filled.counts("a1") == ArticleCounts(accepted=1, rejected=1, spans=1)
    filled.undo(who="Ada")
    filled.undo(who="Ada")
    assert filled.counts("a1") == ArticleCounts(pending=2)
    with pytest.raises(KeyError):
        filled.counts("nobody")


def test_articles_come_in_order_of_position_with_their_counts(filled, make):
    filled.apply(make.made(make.article("a0", position=-1), make.article("a9", position=9)), who="Ada")
    assert filled.article_ids() == ("a0", "a1", "a9")
    assert [(row.article.id, row.counts.pending) for row in filled.article_rows()] == [
        ("a0", 0),
        ("a1", 2),
        ("a9", 0),
    ]
    sha256 = make.article("a1").sha256
    assert [article.id for article in filled.articles_with_text(sha256)] == ["a0", "a1", "a9"]
    assert filled.articles_with_text("0" * 64) == ()


def test_the_journal_tells_who_did_what(filled, make):
    decision = accept(filled, make)
    assert (decision.verb, decision.who, decision.count, decision.keystrokes) == ("accept", "Ada", 2, 1)
    newest = filled.decisions(limit=1)
    assert newest == (decision,)
    assert [one.verb for one in filled.decisions(before=decision.seq)] == ["import", "schema"]
    assert [one.verb for one in filled.history("c1")] == ["import", "accept"]
    filled.undo(who="Bo")
    assert [one.verb for one in filled.history("c1")] == ["import", "accept", "undo"]
    assert filled.history("c1")[-1].undoes == decision.seq
    assert filled.touched("s1")
    assert not filled.touched("s2")


def test_automatic_changes_touch_nothing(filled, make):
    filled.apply(make.made(make.candidate("c3", "a1", 17, 23), automatic=True, verb="suggest"), who="")
    assert not filled.touched("c3")
    assert filled.history("c3") == ()
    assert filled.undo_title() == "Import"


@pytest.mark.parametrize(
    ("start", "end", "quote", "fault"),
    [
        (5, 5, "", "within"),
        (-1, 3, "x", "within"),
        (0, 10_000, "x", "within"),
        (0, 8, "Nordhaven", "quote"),
        (30, 37, "rries.\r", "line break"),
        (37, 41, "\nThe", "line break"),
    ],
)
def test_a_stretch_that_is_not_in_its_text_is_refused_and_nothing_is_written(filled, make, start, end, quote, fault):
    before = filled.last
    span = replace(make.span("s1", "a1"), start=start, end=end, quote=quote)
    with pytest.raises(ValueError, match=fault):
        filled.apply(make.made(make.span("s0", "a1"), span), who="Ada")
    assert filled.spans("a1") == ()
    assert filled.last == before
    accept(filled, make)


def test_a_change_from_another_state_is_a_conflict(filled, make):
    candidate = filled.candidate("c1")
    stale = replace(candidate, state="rejected")
    with pytest.raises(ConflictError):
        filled.apply(make.changes((stale, candidate)), who="Ada")
    with pytest.raises(ConflictError):
        filled.apply(make.made(candidate), who="Ada")
    with pytest.raises(ConflictError):
        filled.apply(make.changes((make.span("gone", "a1"), None)), who="Ada")
    with pytest.raises(ConflictError):
        filled.apply(make.made(make.span("s1", "no article")), who="Ada")
    with pytest.raises(ConflictError):
        filled.apply(make.made(make.span("s1", "a1", label="no label")), who="Ada")
    with pytest.raises(ConflictError):
        filled.apply(make.changes((filled.article("a1"), None)), who="Ada")  # its candidates would hang in the air
    assert filled.counts("a1") == ArticleCounts(pending=2)
    assert len(filled.decisions()) == 2


def test_what_cannot_be_is_a_bug(filled, make):
    candidate, article = filled.candidate("c1"), filled.article("a1")
    wrong = [
        ChangeSet(verb="add", title="Nothing"),
        make.made(make.span("s1", "a1"), verb="undo"),
        make.made(make.span("s1", "a1"), make.span("s1", "a1")),
        make.changes((candidate, replace(candidate, score=0.1))),
        make.changes((candidate, replace(candidate, id="c9"))),
        make.changes((candidate, make.span("c1", "a1"))),
        make.changes((article, replace(article, length=3))),
        make.made(make.article("a2", text="never brought")),
        make.made(replace(make.article("a2"), length=3)),
        make.made(make.span("s1", "a1"), texts=("stray",)),
        make.made(replace(candidate, id="c9", score=float("nan"))),
        make.changes((candidate, replace(candidate, state="doubtful"))),
        make.made(make.span("", "a1")),
        make.made(make.span("s\t1", "a1")),
        make.changes((make.schema, replace(make.schema, labels=make.schema.labels[:1]))),
        make.changes((make.schema, replace(make.schema, labels=make.schema.labels + make.schema.labels[:1]))),
    ]
    for changes in wrong:
        with pytest.raises(ValueError):  # noqa: PT011
            filled.apply(changes, who="Ada")
    assert len(filled.decisions()) == 2


def test_a_lone_surrogate_is_refused(project, make):
    text = "half \ud83d a ship"
    with pytest.raises(ValueError, match="surrogates"):
        project.apply(make.made(replace(make.article("a1"), length=len(text)), texts=(text,)), who="Ada")
    assert project.article_ids() == ()


def test_a_text_is_stored_exactly(project, make):
    text = "\ufeffA\r\nB\rC\u2028D\u0085e\u0301 🚢\x00\x1a\n"
    article = make.article("a1", text=text)
    project.apply(make.made(article, verb="import", texts=(text,)), who="Ada")
    project.close()
    again = ProjectFile.open(project.path)
    assert again.text("a1") == text
    assert again.article("a1").length == len(text)
    again.close()


def test_the_schema_is_written_whole_and_keeps_its_order(project, make):
    old = project.schema()
    label = Label(id="event", name="EVENT", color="#123456", retired=True, position=7)
    new = replace(old, title="More", labels=(label, *old.labels))
    project.apply(make.changes((old, new), verb="schema"), who="Ada")
    assert project.schema() == new
    project.undo(who="Ada")
    assert project.schema() == old
    project.redo(who="Ada")
    project.close()
    again = ProjectFile.open(project.path)
    assert again.schema() == new
    again.close()


def test_other_threads_read_while_one_writes(filled, make):
    wrong: list[object] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            view, counts = filled.view("a1"), filled.counts("a1")
            accepted = sum(candidate.state == "accepted" for candidate in view.candidates)
            if accepted != len(view.spans) or counts.spans not in (0, 1):
                wrong.append(view)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(20):
        accept(filled, make)
        filled.undo(who="Ada")
    done.set()
    reader.join()
    assert wrong == []


def test_a_change_set_is_told_as_a_whole_by_undo_and_redo(filled, make):
    decision = accept(filled, make)
    undone = filled.undo(who="Ada")
    assert undone.decision.undoes == decision.seq
    assert undone.decision.title == "Accept “Nordhavn Freight”"
    assert undone.changes.verb == "undo"
    assert {type(change.before).__name__ for change in undone.changes.changes} == {"Candidate", "Span"}
    assert filled.redo_title() == "Accept “Nordhavn Freight”"
    redone = filled.redo(who="Ada")
    assert redone.decision.undoes == undone.decision.seq
    assert Change(before=None, after=filled.span("s1")) in redone.changes.changes
    assert filled.redo_title() is None


def test_create_never_writes_over_a_file(path: Path, make):
    path.write_text("letters")
    with pytest.raises(UserError) as caught:
        ProjectFile.create(path, schema=make.schema)
    assert caught.value.code == "AN103"
    assert path.read_text() == "letters"
    assert [entry.name for entry in path.parent.iterdir()] == ["ships.annot"]
