"""A job that died in the middle: what it did goes, unless a person worked on it; undo reaches the beginning."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import ChangeSet
from annotator.model.errors import Problem
from annotator.model.ids import seeded_ids
from annotator.model.schema import Label, Schema
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits import articles, review
from annotator.workflow.edits.schema import replace_labels
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject

SCHEMA = Schema(name="small", labels=(Label(id="ORG", name="ORG"),))
IDS = seeded_ids("recovery")
Act = Callable[[OpenProject, str], ChangeSet]


def piece(number: int) -> ChangeSet:
    incoming = [IncomingArticle(text=f"Nordhavn {number} {n}", title=f"{number} {n}") for n in range(3)]
    return articles.bring_in(incoming, first_position=number * 3, ids=IDS, title="Import", group="import-1")


def add(project: OpenProject, article_id: str) -> ChangeSet:
    return review.add(project.reader, article_id, start=0, end=8, label_id="ORG", ids=IDS)


WORK: dict[str, Act] = {
    "a span is added": add,
    "the article is removed": lambda project, article_id: articles.remove(project.reader, [article_id]),
    "the article is described": lambda project, article_id: articles.describe(
        project.reader, article_id, title="Other", source="", date="", language=""
    ),
    "the article is finished": lambda project, article_id: articles.accept_rest(
        project.reader, article_id, threshold=0, ids=IDS, reject_below=False
    ),
}
ELSEWHERE: dict[str, Act] = {
    "another article is judged": lambda project, _id: add(project, project.reader.article_ids()[0]),
    "the labels change": lambda project, _id: replace_labels(
        project.reader, [*project.reader.schema().labels, Label(id="GPE", name="GPE")]
    ),
    "nothing happens": lambda _project, _id: review.NOTHING,
}


def left_behind(folder: Path, act: Act) -> tuple[ProjectFile, int]:
    """A project as a program leaves it that dies in the middle of an import during which a person acts."""
    path = folder / "work.annot"
    project = OpenProject(ProjectFile.create(path, schema=SCHEMA), Events(), who="Ann")
    project.commit(
        articles.bring_in([IncomingArticle(text="Before", title="Before")], first_position=0, ids=IDS, title="I")
    )
    project.commit(piece(0))
    changes = act(project, project.reader.article_ids()[2])
    if changes:
        project.commit(changes)
    project.commit(piece(1))
    there = len(project.reader.article_ids())
    dead = folder / "dead"
    dead.mkdir()
    for file in folder.glob("work.annot*"):
        shutil.copyfile(file, dead / file.name)
    project.close()
    return ProjectFile.open(dead / path.name), there


def all_the_way_back_and_again(file: ProjectFile) -> None:
    rows = file.article_rows()
    while file.undo(who="Ann") is not None:
        pass
    assert file.article_ids() == ()
    while file.redo(who="Ann") is not None:
        pass
    assert file.article_rows() == rows
    file.close()
    assert [found for found in check_project(file.path) if isinstance(found, Problem)] == []


@pytest.mark.parametrize("what", WORK)
def test_an_import_on_which_a_person_worked_stays(tmp_path: Path, what: str) -> None:
    file, there = left_behind(tmp_path, WORK[what])
    assert file.recovered.endswith("stays, because work on it has begun.")
    assert len(file.article_ids()) == there
    all_the_way_back_and_again(file)


@pytest.mark.parametrize("what", ELSEWHERE)
def test_an_import_on_which_nobody_worked_is_taken_back(tmp_path: Path, what: str) -> None:
    file, _there = left_behind(tmp_path, ELSEWHERE[what])
    assert file.recovered.endswith("was taken back. Start it once more.")
    assert len(file.article_ids()) == 1
    all_the_way_back_and_again(file)
