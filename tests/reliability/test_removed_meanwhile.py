"""An article that a person removes in the very moment in which a job turns to it disturbs no job."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.formats.incoming import IncomingArticle
from annotator.formats.outgoing import ExportOptions
from annotator.model.changes import ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.reader import Reader
from annotator.model.records import Proposal
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.accepting import accept_all
from annotator.workflow.edits.articles import bring_in, remove
from annotator.workflow.events import Events
from annotator.workflow.exporting import article_views, gate
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.stats import project_stats
from annotator.workflow.suggesting import suggest


class Whole:
    name = "whole"
    title = "Whole"

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        return [Proposal(start=0, end=8, label="ORG", provider=self.name, score=0.9)]


class Interrupted:
    """A reader between whose `number`th and next answer somebody removes the second article."""

    def __init__(self, project: OpenProject, number: int) -> None:
        self._project = project
        self._left = number
        self.removed = False

    def __getattr__(self, name: str) -> object:
        answer = getattr(self._project.reader, name)
        if not callable(answer):
            return answer

        def call(*args: object, **more: object) -> object:
            self._left -= 1
            told = answer(*args, **more)
            if self._left == 0:
                self._project.commit(remove(self._project.reader, ["a2"]))
                self.removed = True
            return told

        return call


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    schema = Schema(name="s", labels=(Label(id="ORG", name="ORG"),))
    project = OpenProject(ProjectFile.create(tmp_path / "p.annot", schema=schema), Events(), who="Ann")
    names = iter(["a1", "a2", "a3"])
    incoming = [IncomingArticle(text=f"Nordhavn {n}", title=str(n)) for n in range(3)]
    project.commit(bring_in(incoming, first_position=0, ids=lambda: next(names), title="Import"))
    run_here(suggest(project.reader, project.reader.article_ids, providers=[Whole()]), project)
    yield project
    project.close()


def sending(reader: Reader) -> Job[object]:
    yield from ()
    return list(article_views(reader, reader.article_ids()))


OPTIONS = ExportOptions(unfinished="include")
JOBS: dict[str, Callable[[Reader], Job[object]]] = {
    "suggest": lambda reader: suggest(reader, reader.article_ids, providers=[Whole()]),
    "accept": lambda reader: accept_all(reader, reader.article_ids, threshold=0, ids=seeded_ids("accept")),
    "stats": project_stats,
    "export": sending,
    "gate": lambda reader: gate(reader, options=OPTIONS),
}


@pytest.mark.parametrize("number", range(1, 14))
@pytest.mark.parametrize("name", JOBS)
def test_a_job_goes_on_without_the_article(project: OpenProject, name: str, number: int) -> None:
    reader = Interrupted(project, number)
    run_here(JOBS[name](reader), project)  # type: ignore[arg-type]
    if reader.removed:
        assert project.reader.article_ids() == ("a1", "a3")
        assert project.reader.candidates("a2") == ()


@pytest.mark.parametrize("name", JOBS)
def test_the_moments_lie_within_the_job(project: OpenProject, name: str) -> None:
    reader = Interrupted(project, 4)
    run_here(JOBS[name](reader), project)  # type: ignore[arg-type]
    assert reader.removed


def test_the_change_set_of_a_removed_article_is_empty(project: OpenProject) -> None:
    project.commit(remove(project.reader, ["a2"]))
    assert remove(project.reader, ["a2"]) == ChangeSet(verb="article", title="Remove 0 articles")
