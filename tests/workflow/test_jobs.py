"""Long work: both runners, cancelling, failing, and decisions that come in between."""

import threading
from dataclasses import replace

import pytest

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.model.records import Proposal
from annotator.store.faults import ConflictError
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.jobs import ATTEMPTS, JobEnded, JobRunner, Progress, run_here, written
from annotator.workflow.open_project import OpenProject
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
