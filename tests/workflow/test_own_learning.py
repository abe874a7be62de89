"""A project learns labels that nobody has ever seen from its finished articles, in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.model.records import Span
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.suggest.crf.training import read_card
from annotator.suggest.own.versions import Shelf, Version
from annotator.workflow.apprentice import Apprentice, LearnAsked
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.own_learning import LearnReport, choose, go_back, learn, own_provider
from annotator.workflow.settings import Settings
from annotator.workflow.suggesting import suggest
from annotator.workflow.workbench import Said, Workbench
from tests.recipes import recipe

COUNT = 12
SCHEMA = Schema(
    name="recipes",
    labels=(
        Label(id="i", name="INGREDIENT", key="1", position=0),
        Label(id="t", name="TOOL", key="2", position=1),
        Label(id="n", name="NUTRIENT", key="3", position=2),
        Label(id="d", name="DURATION", kind="figure", key="4", position=3),
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


def finish(project: OpenProject, numbers: range) -> None:
    """Marks recipes right and finishes them."""
    ids = seeded_ids(f"spans {numbers}")
    for number in numbers:
        article = project.reader.article(project.reader.article_ids()[number])
        made = recipe(number)
        changes = [
            Change(
                before=None,
                after=Span(
                    id=ids(),
                    article_id=article.id,
                    start=start,
                    end=end,
                    label=label[0].lower(),
                    quote=made.text[start:end],
                ),
            )
            for start, end, label in made.marks
        ]
        changes.append(Change(before=article, after=replace(article, state="done")))
        project.commit(ChangeSet(verb="accept_rest", title="Finish", changes=tuple(changes)))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "learned")


def dies(connection: Connection, _argument: str) -> None:
    """A worker that falls over at the first question."""
    connection.recv_bytes()
    os._exit(3)


def test_invented_labels_are_learned_and_proposed(project: OpenProject, shelf: Shelf) -> None:
    finish(project, range(8))
    report = run_here(learn(project.reader, shelf), project)
    assert report.used == report.made == shelf.in_use()
    assert report.made.score("own") > 0.6
    assert report.made.score("others") < report.made.score("own")
    assert dict(report.made.counts)["n"] == 0
    assert "No example yet of NUTRIENT." in report.sentence()
    assert len(report.made.curve) == 4
    assert len(read_card(shelf.model(1)).calibration) > 1
    own = own_provider(project.reader.schema(), shelf)
    assert own is not None
    run_here(suggest(project.reader, lambda: project.reader.article_ids()[8:], providers=[own]), project)
    right = wanted = 0
    for number in range(8, COUNT):
        marks = {(start, end, label[0].lower()) for start, end, label in recipe(number).marks}
        found = {(c.start, c.end, c.label) for c in project.reader.candidates(project.reader.article_ids()[number])}
        right, wanted = right + len(marks & found), wanted + len(marks)
    assert right / wanted > 0.6


def test_too_little_is_said_and_nothing_is_written(project: OpenProject, shelf: Shelf) -> None:
    with pytest.raises(UserError, match="There is too little to learn from: 0 marks in 0 finished articles"):
        run_here(learn(project.reader, shelf), project)
    assert not shelf.folder.exists()


def test_one_finished_article_is_enough_to_begin(project: OpenProject, shelf: Shelf) -> None:
    finish(project, range(1))
    report = run_here(learn(project.reader, shelf, curve=False), project)
    assert report.used.number == 1
    assert "1 article " in report.sentence()


def test_a_worker_that_dies_changes_nothing(project: OpenProject, shelf: Shelf) -> None:
    finish(project, range(2))
    with pytest.raises(UserError) as caught:
        run_here(learn(project.reader, shelf, worker=dies), project)
    assert caught.value.code == "AN562"
    assert shelf.versions() == ()


def version(number: int) -> Version:
    return Version(
        number=number, at="2031-05-01", way="own", sentences=40, words=400, articles=("a",), counts=(("i", 30),),
        scores=(("others", 0.1), ("own", 0.8)), held=10,
    )  # fmt: skip


def test_a_new_version_that_is_clearly_worse_is_put_aside() -> None:
    old, new = version(1), version(2)
    assert choose(new, None, {"before": 0.9, "now": 0.1, "fresh": 99}) is new
    assert choose(new, old, {}) is new
    assert choose(new, old, {"before": 0.70, "now": 0.69, "fresh": 99}) is new
    assert choose(new, old, {"before": 0.70, "now": 0.60, "fresh": 3}) is new
    assert choose(new, old, {"before": 0.70, "now": 0.60, "fresh": 99}) is old
    report = LearnReport(made=new, used=old, names=(("i", "INGREDIENT"),), before=0.7, now=0.6)
    assert "worse than version 1 on what was finished since (0.60 against 0.70), so that stays" in report.sentence()


def test_going_back_step_by_step(shelf: Shelf, tmp_path: Path) -> None:
    model = tmp_path / "own.crf"
    model.write_bytes(b"model")
    model.with_suffix(".json").write_text("{}")
    for number in (1, 2):
        shelf.add(version(number), model=model)
        shelf.use(number)
    assert own_provider(SCHEMA, shelf) is not None
    assert go_back(shelf).number == 1
    assert go_back(shelf) is None
    assert shelf.in_use() is None
    assert own_provider(SCHEMA, shelf) is None
    assert go_back(shelf) is None


class Desk:
    """A workbench with an apprentice whose jobs run when asked."""

    def __init__(self, project: OpenProject, folder: Path) -> None:
        self.jobs: list[tuple[Job[object], object]] = []
        self.said: list[str] = []
        self.bench = Workbench(events=project.events, settings=Settings(None), ids=seeded_ids("bench"))
        self.bench.events.subscribe(Said, lambda said: self.said.append(said.sentence))

        def start(_title: str, job: Job[object], *, apart: bool, done) -> None:
            self.jobs.append((job, done))

        Apprentice(self.bench, start=start, folder=folder)
        self.bench.use(project)
        self.bench.open_article(project.reader.article_ids()[-1])

    def settle(self) -> None:
        while self.jobs:
            job, done = self.jobs.pop(0)
            done(run_here(job, self.bench.project))


def test_enough_finished_articles_set_it_in_motion(project: OpenProject, tmp_path: Path) -> None:
    desk = Desk(project, tmp_path / "learned")
    finish(project, range(1))
    assert desk.jobs == []
    finish(project, range(1, 8))
    assert len(desk.jobs) == 1
    desk.settle()
    assert desk.said[-1].startswith("Learned from ")
    assert desk.bench.shelf.in_use() is not None
    assert desk.bench.page.pending() > 3
    finish(project, range(8, 9))
    assert desk.jobs == []


def test_asked_for_too_early_it_says_so(project: OpenProject, tmp_path: Path) -> None:
    desk = Desk(project, tmp_path / "learned")
    desk.bench.events.publish(LearnAsked())
    desk.bench.events.publish(LearnAsked())
    assert desk.said == ["It is learning just now."]
    desk.settle()
    assert desk.said[-1].startswith("There is too little to learn from")


def test_where_nothing_can_be_kept_nothing_is_learned(project: OpenProject) -> None:
    desk = Desk(project, None)
    desk.bench.events.publish(LearnAsked())
    assert desk.said == ["What is learned cannot be kept here, so nothing is learned."]
    finish(project, range(6))
    assert desk.jobs == []
