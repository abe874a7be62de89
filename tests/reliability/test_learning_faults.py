"""What may go wrong while candidates are proposed and learned: a sentence, nothing lost, and everything goes on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from multiprocessing import active_children
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

import pytest
import spacy

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Proposal, Span
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.suggest.run import close
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.workflow.apprentice import Apprentice, LearnAsked
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.evaluating import evaluate
from annotator.workflow.events import Events
from annotator.workflow.jobs import Job, JobEnded, JobRunner, run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.suggesting import suggest
from annotator.workflow.workbench import Said, Workbench
from tests.recipes import Recipe, recipe

COUNT = 12
SCHEMA = Schema(
    name="recipes",
    labels=(
        Label(id="i", name="INGREDIENT", position=0),
        Label(id="t", name="TOOL", position=1),
        Label(id="n", name="NUTRIENT", position=2),
    ),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Twelve recipes, of which none is marked."""
    file = ProjectFile.create(tmp_path / "recipes.annot", schema=SCHEMA)
    opened = OpenProject(file, Events(), who="Ann")
    incoming = [IncomingArticle(text=recipe(n).text, title=recipe(n).title) for n in range(COUNT)]
    opened.commit(bring_in(incoming, first_position=0, ids=seeded_ids("articles"), title="Import"))
    yield opened
    opened.close()
    assert not active_children()


@pytest.fixture
def pipeline(tmp_path: Path) -> Path:
    """A pipeline that is never loaded: the tests put their own process in its place."""
    folder = tmp_path / "anybody"
    spacy.blank("en").to_disk(folder)
    return folder


# -- pipelines that misbehave ------------------------------------------------------------------------


def hangs(address: str, connection: Connection, _folder: str) -> None:
    """Loads, tells somebody else that it was asked, and never answers."""
    connection.send_bytes(json.dumps({"ready": True}).encode())
    connection.recv_bytes()
    Client(address).send("asked")
    Listener().accept()


def loads_for_ever(address: str, _connection: Connection, _folder: str) -> None:
    """Never gets ready."""
    Client(address).send("starting")
    Listener().accept()


def fails(connection: Connection, _folder: str) -> None:
    """Answers each question with an error."""
    connection.send_bytes(json.dumps({"ready": True}).encode())
    while True:
        connection.recv_bytes()
        connection.send_bytes(json.dumps({"error": "KeyError: 'vectors'"}).encode())


class Garlic:
    """Knows one ingredient."""

    name = "garlic"
    title = "Garlic"

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        at = text.find("garlic")
        found = Proposal(start=at, end=at + 6, label="INGREDIENT", provider=self.name, score=0.9)
        return [found] if at >= 0 else []


class Pepper(Garlic):
    """What a pipeline proposed earlier."""

    def __init__(self, provider: SpacyProvider) -> None:
        self.name = provider.name

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        at = text.find("pepper")
        found = Proposal(start=at, end=at + 6, label="INGREDIENT", provider=self.name, score=0.9)
        return [found] if at >= 0 else []


def quotes(project: OpenProject, provider: str) -> int:
    ids = project.reader.article_ids()
    return sum(one.provider == provider for article in ids for one in project.reader.candidates(article))


@pytest.mark.parametrize("behaviour", [hangs, loads_for_ever])
def test_a_pipeline_that_hangs_is_stopped_at_once(project: OpenProject, pipeline: Path, behaviour) -> None:
    listener = Listener()
    made = SpacyProvider(pipeline, start_limit=3_600, limit=3_600, worker=partial(behaviour, listener.address))
    run_here(suggest(project.reader, project.reader.article_ids, providers=[Pepper(made)]), project)
    before = quotes(project, made.name)
    ended: list[JobEnded] = []
    project.events.subscribe(JobEnded, ended.append)

    def job() -> Job[object]:
        try:
            return (yield from suggest(project.reader, project.reader.article_ids, providers=[made, Garlic()]))
        finally:
            close([made])

    runner = JobRunner(project, project.events)
    running = runner.start("Proposing candidates", job())
    listener.accept()
    assert not running.over
    running.cancel()
    assert running.wait(30)
    assert not active_children()
    after = runner.start("Others go on", suggest(project.reader, project.reader.article_ids, providers=[Garlic()]))
    assert after.wait(30)
    runner.stop_all()
    listener.close()
    assert [(one.cancelled, one.error) for one in ended] == [(True, None), (False, None)]
    assert before
    assert quotes(project, made.name) == before
    assert quotes(project, "garlic")


def test_measuring_a_pipeline_that_hangs_is_stopped_at_once(project: OpenProject, pipeline: Path) -> None:
    finish(project, range(2))
    listener = Listener()
    made = SpacyProvider(pipeline, limit=3_600, worker=partial(hangs, listener.address))
    runner = JobRunner(project, project.events)
    running = runner.start("Measuring", evaluate(project.reader, made))
    listener.accept()
    running.cancel()
    assert running.wait(30)
    runner.stop_all()
    close([made])
    listener.close()
    assert not active_children()


def test_a_pipeline_that_fails_leaves_its_candidates_and_the_others_go_on(project: OpenProject, pipeline: Path) -> None:
    made = SpacyProvider(pipeline, worker=fails)
    run_here(suggest(project.reader, project.reader.article_ids, providers=[Pepper(made)]), project)
    before = quotes(project, made.name)
    report = run_here(suggest(project.reader, project.reader.article_ids, providers=[made, Garlic()]), project)
    close([made])
    assert [one.sentence for one in report.problems] == [
        "The spaCy pipeline anybody failed with KeyError: 'vectors'. Nothing new came from it in all 12 articles."
    ]
    assert before
    assert quotes(project, made.name) == before
    assert quotes(project, "garlic")


# -- learning that meets trouble ---------------------------------------------------------------------


def finish(project: OpenProject, numbers: range, *, label_of=lambda _number, label: label[0].lower()) -> None:
    """Marks recipes and finishes them."""
    ids = seeded_ids(f"spans {numbers}")
    for number in numbers:
        article = project.reader.article(project.reader.article_ids()[number])
        made: Recipe = recipe(number)
        spans = [
            Span(
                id=ids(),
                article_id=article.id,
                start=start,
                end=end,
                label=label_of(number, label),
                quote=made.text[start:end],
            )
            for start, end, label in made.marks
        ]
        changes = [*(Change(before=None, after=span) for span in spans)]
        changes.append(Change(before=article, after=replace(article, state="done")))
        project.commit(ChangeSet(verb="accept_rest", title="Finish", changes=tuple(changes)))


class Desk:
    """A workbench with an apprentice; its jobs are run one after the other, as they come."""

    def __init__(self, project: OpenProject, folder: Path) -> None:
        self.said: list[str] = []
        self.jobs: list[tuple[Job[object], object]] = []
        self.project = project
        settings = Settings(None)
        settings.put("suggest.providers", "")
        self.bench = Workbench(events=project.events, settings=settings, ids=seeded_ids("bench"))
        self.bench.events.subscribe(Said, lambda said: self.said.append(said.sentence))
        Apprentice(self.bench, start=lambda _t, job, *, apart, done: self.jobs.append((job, done)), folder=folder)
        self.bench.use(project)

    def learn(self) -> str:
        self.bench.events.publish(LearnAsked())
        self.settle()
        return self.said[-1]

    def settle(self) -> None:
        while self.jobs:
            job, done = self.jobs.pop(0)
            done(run_here(job, self.project))

    def pending(self) -> list[tuple[str, str, float]]:
        reader = self.project.reader
        return [
            (one.quote, one.label, one.score)
            for article in reader.article_ids()
            for one in reader.candidates(article)
            if one.state == "pending" and one.provider == "own"
        ]


@pytest.fixture
def desk(project: OpenProject, tmp_path: Path) -> Desk:
    return Desk(project, tmp_path / "learned")


def test_a_worker_that_is_killed_while_it_learns_leaves_what_was_learned_before(desk: Desk) -> None:
    finish(desk.project, range(4))
    desk.learn()
    before, version = desk.pending(), desk.bench.shelf.in_use()
    finish(desk.project, range(4, 6))
    desk.bench.events.publish(LearnAsked())
    job, done = desk.jobs.pop(0)

    def killed() -> Job[object]:
        """The same job, whose process is killed as soon as it is there."""
        while True:
            try:
                step = next(job)
            except StopIteration as end:
                return end.value
            for child in active_children():
                child.kill()
            yield step

    done(run_here(killed(), desk.project))
    desk.settle()
    assert desk.said[-1].startswith("Learning ended unexpectedly; nothing was changed.")
    assert desk.bench.shelf.in_use() == version
    assert before
    assert set(desk.pending()) == set(before)
    assert "Learned from" in desk.learn()
    assert desk.bench.shelf.in_use().number == 2


def test_one_article_is_enough_and_a_label_without_examples_is_named(desk: Desk) -> None:
    finish(desk.project, range(1))
    told = desk.learn()
    assert "1 article " in told
    assert told.endswith("No example yet of NUTRIENT.")
    assert desk.bench.shelf.in_use().number == 1


def test_what_was_marked_now_so_now_so_is_named_and_proposed_unsurely(desk: Desk) -> None:
    sides = {0: {"INGREDIENT": "i", "TOOL": "t"}, 1: {"INGREDIENT": "t", "TOOL": "i"}}
    finish(desk.project, range(10), label_of=lambda number, label: sides[number % 2][label])
    spans = [desk.project.reader.spans(one) for one in desk.project.reader.article_ids()]
    told = desk.learn()
    assert "Marked in different ways, so its candidates will be unsure: “" in told
    assert [desk.project.reader.spans(one) for one in desk.project.reader.article_ids()] == spans
    assert desk.bench.shelf.in_use() is not None
    assert all(score < 0.95 for _quote, _label, score in desk.pending())
