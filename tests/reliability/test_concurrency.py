"""A person judges while jobs import, propose and accept: no conflict shows, no decision is lost, the page is right."""

from __future__ import annotations

import json
import queue
import random
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.actions import moving, review, window
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate, Proposal, Span
from annotator.model.schema import Label, Schema
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.workflow.accepting import accept_all
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import JobEnded, JobRunner, Running, run_here
from annotator.workflow.open_project import Changed, OpenProject
from annotator.workflow.page import Page
from annotator.workflow.settings import Settings
from annotator.workflow.suggesting import suggest
from annotator.workflow.workbench import Said, Workbench

NAMES = ("Nordhavn Freight", "Calder", "Ilse Varga", "Brackwater Energy", "Eastmark", "4.9 million euros")
TEXT = "Nordhavn Freight of Calder, said Ilse Varga, supplies Brackwater Energy in Eastmark for 4.9 million euros. " * 6
LABELS = (Label(id="ORG", name="ORG", position=0), Label(id="MONEY", name="MONEY", kind="figure", position=1))
SECONDS = 2.5


class Moody:
    """Proposes other names each time, so that candidates come and go."""

    name = "moody"
    title = "Moody"

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        found: list[Proposal] = []
        for name in NAMES:
            at = text.find(name)
            while at >= 0:
                if self._rng.random() < 0.6:
                    score = self._rng.choice((0.3, 0.9))
                    found.append(Proposal(start=at, end=at + len(name), label="ORG", provider=self.name, score=score))
                at = text.find(name, at + 1)
        return found


class Desk:
    """A workbench whose jobs hand their news over through a queue, as a window's event loop does."""

    def __init__(self, folder: Path) -> None:
        self.handed: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.events = Events(hand_over=self.handed.put)
        self.changed: list[Changed] = []
        self.ended: list[JobEnded] = []
        self.events.subscribe(Changed, self.changed.append)
        self.events.subscribe(JobEnded, self.ended.append)
        self.bench = Workbench(events=self.events, settings=Settings(None), ids=seeded_ids("desk"))
        self.folder = folder
        self.project, self.runner = self.put("work")

    def put(self, name: str) -> tuple[OpenProject, JobRunner]:
        file = ProjectFile.create(self.folder / f"{name}.annot", schema=Schema(name="s", overlap="free", labels=LABELS))
        project = OpenProject(file, self.events, who="Ann")
        incoming = [IncomingArticle(text=f"{TEXT}{n}", title=str(n)) for n in range(6)]
        project.commit(bring_in(incoming, first_position=0, ids=seeded_ids("same"), title="Import"))
        self.bench.use(project)
        self.bench.open_article(project.reader.article_ids()[0])
        return project, JobRunner(project, self.events)

    def live(self) -> None:
        """Handles what was handed over."""
        while True:
            try:
                self.handed.get_nowait()()
            except queue.Empty:
                return


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.runner.stop_all()
    desk.live()
    desk.project.close()


def lines(path: Path, begin: int) -> Path:
    rows = [json.dumps({"text": f"{TEXT}{begin + n}"}) for n in range(400)]
    path.write_text("\n".join(rows), "utf-8")
    return path


def acts(bench: Workbench, rng: random.Random) -> list[tuple[Callable[[], object], int]]:
    def somewhere() -> None:
        there = bench.reader.article_ids()
        if there:
            bench.open_article(rng.choice(there))
        else:
            bench.take_back(forward=True)

    return [
        (lambda: review.accept(bench), 12),
        (lambda: review.reject(bench), 6),
        (lambda: review.label(bench, rng.choice(("ORG", "MONEY"))), 6),
        (lambda: review.move_edge(bench, edge="end", step="token", forward=rng.random() < 0.5), 6),
        (lambda: review.judge_again(bench), 3),
        (lambda: review.next_variant(bench), 3),
        (lambda: moving.step(bench, forward=True, pending_only=rng.random() < 0.5), 6),
        (lambda: moving.walk(bench, right=True, select=True), 2),
        (lambda: review.finish(bench), 1),
        (lambda: window.remove_article(bench), 1),
        (lambda: bench.take_back(forward=False), 6),
        (lambda: bench.take_back(forward=True), 3),
        (somewhere, 3),
    ]


def nothing_a_person_touched_was_changed_by_a_job(changed: list[Changed]) -> None:
    touched: set[str] = set()
    for news in sorted(changed, key=lambda one: one.decision.seq):
        for change in news.changes.changes:
            record = change.after if change.after is not None else change.before
            if isinstance(record, (Candidate, Span)):
                if news.changes.automatic:
                    assert change.before is None or record.id not in touched
                elif news.changes.verb not in ("undo", "redo"):  # these take along what nobody judged
                    touched.add(record.id)


@pytest.mark.parametrize("seed", [1, 2])
def test_jobs_and_a_person_never_hinder_each_other(desk: Desk, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    bench, project, runner = desk.bench, desk.project, desk.runner
    provider = Moody(random.Random(seed + 100))
    reader = project.reader
    options = ReadOptions()
    told: list[str] = []
    running: Running | None = None
    number = 0
    table = acts(bench, rng)
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if running is None or running.over:
            number += 1
            job = (
                suggest(reader, reader.article_ids, providers=[provider]),
                suggest(reader, lambda: reader.article_ids()[:6], providers=[provider]),
                import_paths(reader, [lines(tmp_path / f"{number}.jsonl", number * 1000)], options=options),
                suggest(reader, lambda: reader.article_ids()[:30], providers=[provider]),
                accept_all(reader, lambda: reader.article_ids()[3:40], threshold=0.5),
            )[number % 5]
            running = runner.start("Job", job)
        (act,) = rng.choices([one for one, _ in table], [weight for _, weight in table])
        try:
            act()
        except UserError as error:
            told.append(error.code)
        if bench.page is None and reader.article_ids():
            bench.open_article(reader.article_ids()[0])
        if rng.random() < 0.3:
            desk.live()
    runner.stop_all()
    desk.live()
    assert [event.error for event in desk.ended if event.error is not None] == []
    assert set(told) <= {"AN114", "AN115"}
    assert number > 3
    assert bench.page is not None
    assert list(bench.page) == list(Page(reader.view(bench.page.article.id)))
    recorded = {decision.seq for decision in project.file.decisions(limit=100_000)}
    assert {news.decision.seq for news in desk.changed} <= recorded
    nothing_a_person_touched_was_changed_by_a_job(desk.changed)
    project.close()
    assert [found for found in check_project(project.path) if isinstance(found, Problem)] == []


def test_a_candidate_that_goes_under_the_persons_hands_is_told(desk: Desk) -> None:
    bench, project = desk.bench, desk.project
    article_id = project.reader.article_ids()[0]
    said: list[str] = []
    desk.events.subscribe(Said, lambda one: said.append(one.sentence))

    class Fixed(Moody):
        def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
            wanted = [Proposal(start=0, end=16, label="ORG", provider=self.name, score=0.9)]
            return [] if gone else wanted

    gone: list[int] = []
    provider = Fixed(random.Random(0))
    assert desk.runner.start("Propose", suggest(project.reader, lambda: [article_id], providers=[provider])).wait(5)
    desk.live()
    assert bench.item is not None
    gone.append(1)
    assert desk.runner.start("Propose", suggest(project.reader, lambda: [article_id], providers=[provider])).wait(5)
    review.accept(bench)  # the news that it went is still on its way
    assert said == ["This candidate was taken back by its provider just now; nothing was recorded."]
    assert project.reader.spans(article_id) == ()


def test_an_edit_is_made_anew_when_a_job_wrote_in_between(desk: Desk) -> None:
    bench, project = desk.bench, desk.project
    article_id = project.reader.article_ids()[0]
    job = suggest(project.reader, lambda: [article_id], providers=[Moody(random.Random(1))])
    assert desk.runner.start("Propose", job).wait(5)
    desk.live()
    calls: list[int] = []

    def edit():
        changes = window.articles.remove(project.reader, [article_id])
        if not calls:
            again = suggest(project.reader, lambda: [article_id], providers=[Moody(random.Random(2))])
            assert desk.runner.start("Propose", again).wait(5)
        calls.append(1)
        return changes

    assert bench.decide(edit)
    assert len(calls) == 2
    assert project.reader.article(article_id) is None


def test_a_project_that_left_the_desk_is_not_heard_of_any_more(desk: Desk) -> None:
    """Two copies of one project have the same articles: news of the first must not reach the second's page."""
    first, runner = desk.project, desk.runner
    article_id = first.reader.article_ids()[0]
    job = suggest(first.reader, lambda: [article_id], providers=[Moody(random.Random(1))])
    assert runner.start("Propose", job).wait(5)
    desk.project, desk.runner = desk.put("copy")
    desk.live()
    assert desk.bench.page is not None
    assert desk.bench.page.article.id == article_id
    assert list(desk.bench.page) == []
    first.close()


def test_closing_while_a_job_runs_leaves_one_sound_plain_file(desk: Desk, tmp_path: Path) -> None:
    project, runner = desk.project, desk.runner
    options = ReadOptions()
    path = lines(tmp_path / "many.jsonl", 5000)
    running = runner.start("Import", import_paths(project.reader, [path], options=options))
    waiting = runner.start("Import", import_paths(project.reader, [path], options=options))
    runner.stop_all()
    assert running.over
    assert waiting.over
    project.close()
    assert [one.name for one in tmp_path.glob("work.annot*")] == ["work.annot"]
    assert [found for found in check_project(project.path) if isinstance(found, Problem)] == []
    file = ProjectFile.open(project.path)
    assert file.recovered == ""
    file.close()


def test_undo_of_a_job_that_still_runs_is_told_and_works_when_it_is_over(desk: Desk, tmp_path: Path) -> None:
    project = desk.project
    path = lines(tmp_path / "many.jsonl", 5000)
    written, go_on = threading.Event(), threading.Event()

    def slow():
        job = import_paths(project.reader, [path], options=ReadOptions())
        for step in job:
            yield step
            if len(project.reader.article_ids()) > 6:
                written.set()
                go_on.wait(5)

    running = desk.runner.start("Import", slow())
    assert written.wait(5)
    with pytest.raises(UserError, match="still running") as caught:
        desk.bench.take_back(forward=False)
    assert caught.value.code == "AN114"
    go_on.set()
    assert running.wait(10)
    assert len(project.reader.article_ids()) == 406
    desk.bench.take_back(forward=False)
    assert len(project.reader.article_ids()) == 6


def test_a_candidate_that_was_judged_and_undone_meanwhile_is_left_to_the_person(desk: Desk) -> None:
    """It looks as the job saw it, and redo still needs it."""
    bench, project = desk.bench, desk.project
    article_id = project.reader.article_ids()[0]
    first = suggest(project.reader, lambda: [article_id], providers=[Moody(random.Random(1))])
    assert desk.runner.start("Propose", first).wait(5)
    desk.live()
    candidate = bench.focus
    touched = project.file.touched

    def in_between(record_id: str) -> bool:
        answer = touched(record_id)
        if record_id == candidate and not answer:
            review.accept(bench)
            bench.take_back(forward=False)
        return answer

    class Nothing(Moody):
        def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
            return []

    project.file.touched = in_between  # type: ignore[method-assign]
    run_here(suggest(project.reader, lambda: [article_id], providers=[Nothing(random.Random(1))]), project)
    assert project.reader.candidate(candidate) is not None
    bench.take_back(forward=True)
    assert project.reader.candidate(candidate).state == "accepted"
    assert [one.id for one in project.reader.candidates(article_id)] == [candidate]
