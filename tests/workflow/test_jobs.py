"""Long work: both runners, cancelling, failing, and decisions that come in between."""

import threading
from dataclasses import replace

import pytest

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import random_id, seeded_ids
from annotator.model.records import Article, Proposal
from annotator.store.faults import ConflictError
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.jobs import ATTEMPTS, JobEnded, JobRunner, Progress, run_here, written
from annotator.workflow.open_project import Changed, OpenProject
from annotator.workflow.suggesting import suggest
from annotator.workflow.workbench import Workbench


def test_a_job_gives_its_result_and_tells_its_progress() -> None:
    def job():
        yield Progress(done=1, total=2)
        return "done"

    seen = []
    assert run_here(job(), None, seen.append) == "done"
    assert seen == [Progress(done=1, total=2)]


def test_a_cancelled_job_stops_at_its_next_step_and_says_so(project: OpenProject) -> None:
    started, go_on = threading.Event(), threading.Event()
    ended = []
    project.events.subscribe(JobEnded, ended.append)

    def job():
        started.set()
        go_on.wait(5)
        yield Progress(done=1, total=2)
        raise AssertionError("went on after it was cancelled")

    runner = JobRunner(project, project.events)
    running = runner.start("Long work", job())
    assert started.wait(5)
    running.cancel()
    go_on.set()
    assert running.wait(5)
    runner.stop_all()
    assert [event.cancelled for event in ended] == [True]
    assert ended[0].error is None


def test_a_failing_job_is_told_and_the_next_one_runs(project: OpenProject) -> None:
    ended = []
    project.events.subscribe(JobEnded, ended.append)

    def failing():
        yield Progress(done=0, total=1)
        raise UserError("AN1", "The disk is full.")

    def fine():
        yield Progress(done=0, total=1)
        return 7

    runner = JobRunner(project, project.events)
    runner.start("Fails", failing())
    last = runner.start("Works", fine())
    assert last.wait(5)
    runner.stop_all()
    assert isinstance(ended[0].error, UserError)
    assert ended[1].result == 7


class Two:
    """Proposes two names wherever they stand."""

    name = "test"
    title = "Test"

    def propose(self, text: str, *, date: str, language: str):
        return [
            Proposal(
                start=text.index(quote), end=text.index(quote) + len(quote), label="ORG", provider="test", score=0.9
            )
            for quote in ("Nordhavn Freight", "Calder")
            if quote in text
        ]


def test_a_decision_made_meanwhile_is_never_lost_to_the_background(bench: Workbench, project: OpenProject) -> None:
    job = suggest(project.reader, project.reader.article_ids, providers=[Two()])
    step = next(job)
    while not isinstance(step, ChangeSet):
        step = next(job)
    # c2 and c3 would go, for they are not proposed any more; one is accepted before that is written.
    assert any(isinstance(change, Change) and change.after is None for change in step.changes)
    bench.focus_on("c2")
    review.accept(bench)

    def again():
        # The piece comes back as a conflict to the job itself, which makes it anew.
        try:
            project.commit(step)
        except ConflictError as error:
            following = job.throw(error)
            while True:
                yield following
                try:
                    following = next(job)
                except StopIteration as end:
                    return end.value

    report = run_here(again(), project)
    assert project.reader.candidate("c2").state == "accepted"
    assert project.reader.candidate("c3") is None
    assert report.added == 2
    assert [c.quote for c in project.reader.candidates(bench.page.article.id)] == [
        "Nordhavn Freight",
        "18.4 per cent",
        "Calder",
    ]


def test_a_job_that_writes_needs_a_project() -> None:
    def job():
        yield ChangeSet(verb="note", title="")

    with pytest.raises(ValueError, match="without one"):
        run_here(job(), None)


def test_a_listener_that_fails_is_told_and_the_jobs_behind_still_run(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    monkeypatch.setattr(threading, "excepthook", told.append)

    def fail(_event: JobEnded) -> None:
        raise RuntimeError("a listener's bug")

    project.events.subscribe(JobEnded, fail)
    runner = JobRunner(project, project.events)

    def fine():
        yield Progress(done=0, total=1)

    first, second = runner.start("One", fine()), runner.start("Two", fine())
    assert first.wait(5)
    assert second.wait(5)
    runner.stop_all()
    assert [str(one.exc_value) for one in told] == ["a listener's bug"] * 2
    assert runner.start("Three", fine()).wait(5)
    runner.stop_all()


def test_a_job_that_fails_while_it_tidies_up_is_told_and_ends(project: OpenProject) -> None:
    ended = []
    project.events.subscribe(JobEnded, ended.append)
    started, go_on = threading.Event(), threading.Event()

    def job():
        try:
            started.set()
            go_on.wait(5)
            yield Progress(done=0, total=1)
        finally:
            raise OSError("the folder cannot be removed")

    runner = JobRunner(project, project.events)
    running = runner.start("Export", job())
    assert started.wait(5)
    running.cancel()
    go_on.set()
    assert running.wait(5)
    runner.stop_all()
    assert [str(event.error) for event in ended] == ["the folder cannot be removed"]
    assert runner.start("Next", iter_nothing()).wait(5)
    runner.stop_all()


def iter_nothing():
    yield Progress(done=0, total=0)


def test_a_group_that_could_not_be_finished_is_finished_before_the_next_undo(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def job():
        for step in (first, second):
            yield bring_in([step], first_position=5, ids=seeded_ids(step.title), title="Import", group="g")

    first, second = IncomingArticle(text="One.", title="1"), IncomingArticle(text="Two.", title="2")
    before = len(project.reader.article_ids())

    def full(_group: str) -> None:
        raise UserError("AN110", "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(project.file, "finish_group", full)
        with pytest.raises(UserError, match="full"):
            run_here(job(), project)
        with pytest.raises(UserError, match="full"):
            project.undo()
    assert len(project.reader.article_ids()) == before + 2
    assert project.undo() is not None
    assert len(project.reader.article_ids()) == before


def test_a_change_set_that_never_fits_is_a_bug_in_the_end(project: OpenProject) -> None:
    candidate = project.reader.candidate("c1")
    assert candidate is not None
    wrong = ChangeSet(
        verb="suggest", title="x", changes=(Change(before=replace(candidate, score=0.1), after=None),), automatic=True
    )
    tried = []

    def make() -> ChangeSet:
        tried.append(1)
        return wrong

    with pytest.raises(ConflictError):
        run_here(written(make), project)
    assert len(tried) == ATTEMPTS


def pieces(project: OpenProject, *, then):
    """An import of two pieces, and what comes after it."""
    for number, text in enumerate(("The harbour grew.", "The mill burned.")):
        articles = [IncomingArticle(text=text)]
        yield bring_in(articles, first_position=90 + number, ids=random_id, title="Import “a”", group="import-1")
    yield from then()
    return "all"


def test_an_import_that_fails_in_its_middle_leaves_nothing(project: OpenProject) -> None:
    before, undo = project.reader.article_ids(), project.file.undo_title()

    def full():
        yield Progress(done=1, total=2)
        raise UserError("AN1", "The disk is full.")

    with pytest.raises(UserError, match="full"):
        run_here(pieces(project, then=full), project)
    assert project.reader.article_ids() == before
    assert project.file.undo_title() == undo


def test_a_cancelled_import_leaves_nothing_and_says_so(project: OpenProject) -> None:
    before = project.reader.article_ids()
    ended, changed = [], []
    project.events.subscribe(JobEnded, ended.append)
    project.events.subscribe(Changed, changed.append)

    def cancelled():
        running.cancel()
        yield Progress(done=1, total=2)
        raise AssertionError("went on after it was cancelled")

    go_on = threading.Event()

    def job():
        go_on.wait(5)
        return (yield from pieces(project, then=cancelled))

    runner = JobRunner(project, project.events)
    running = runner.start("Importing", job())
    go_on.set()
    assert running.wait(5)
    runner.stop_all()
    assert [(event.cancelled, event.taken_back) for event in ended] == [(True, True)]
    assert project.reader.article_ids() == before
    # Who shows the articles is told that they are gone.
    assert [change.after for change in changed[-1].changes.changes if isinstance(change.before, Article)] == [None] * 2


def test_what_a_person_worked_on_stays_when_its_import_is_cancelled(project: OpenProject) -> None:
    before = project.reader.article_ids()

    def judged_and_failed():
        (article, *_) = [one for one in project.reader.article_ids() if one not in before]
        project.commit(finished(project, article))
        yield Progress(done=1, total=2)
        raise UserError("AN1", "The disk is full.")

    with pytest.raises(UserError, match="full"):
        run_here(pieces(project, then=judged_and_failed), project)
    assert len(project.reader.article_ids()) == len(before) + 2
    assert project.undo() is not None


def test_an_import_that_the_disk_will_not_take_back_goes_with_the_next_undo(project: OpenProject, monkeypatch) -> None:
    before = project.reader.article_ids()

    def refuse(group):
        raise UserError("AN1", "The disk is full.")

    def failing():
        yield Progress(done=1, total=2)
        raise UserError("AN1", "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(project.file, "take_back", refuse)
        with pytest.raises(UserError, match="full"):
            run_here(pieces(project, then=failing), project)
    assert len(project.reader.article_ids()) == len(before) + 2
    undone = project.undo()
    assert undone is not None
    assert project.reader.article_ids() == before


def test_a_job_of_another_kind_keeps_its_pieces(project: OpenProject) -> None:
    ended = []
    project.events.subscribe(JobEnded, ended.append)
    article = project.reader.article_ids()[0]

    def job():
        yield finished(project, article)
        running.cancel()
        yield Progress(done=1, total=2)

    runner = JobRunner(project, project.events)
    running = runner.start("Finishing", job())
    assert running.wait(5)
    runner.stop_all()
    assert [(event.cancelled, event.taken_back) for event in ended] == [(True, False)]
    assert project.undo() is not None


def finished(project: OpenProject, article_id: str) -> ChangeSet:
    article = project.reader.article(article_id)
    assert article is not None
    state = "open" if article.state == "done" else "done"
    return ChangeSet(
        verb="article", title="Finish", changes=(Change(before=article, after=replace(article, state=state)),)
    )
