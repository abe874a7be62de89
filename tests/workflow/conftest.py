"""A small project with two articles and candidates, open on a workbench."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

TEXT = "Nordhavn Freight rose 18.4 per cent, said Mr Ilse Varga of Calder."
OTHER = "Brackwater Energy 🚀 supplies Nordhavn Freight."

SCHEMA = Schema(
    name="small",
    labels=(
        Label(id="ORG", name="ORG", key="1", position=0),
        Label(id="PERSON", name="PERSON", key="2", position=1),
        Label(id="PERCENT", name="PERCENT", key="p", kind="figure", position=2),
    ),
)


def candidate(name: str, article_id: str, text: str, quote: str, label: str, score: float = 0.9) -> Candidate:
    start = text.index(quote)
    return Candidate(
        id=name,
        article_id=article_id,
        start=start,
        end=start + len(quote),
        label=label,
        quote=quote,
        provider="test",
        score=score,
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Two articles: the first with three candidates (one unsure), the second with one."""
    ids = seeded_ids("tests")
    file = ProjectFile.create(tmp_path / "small.annot", schema=SCHEMA)
    opened = OpenProject(file, Events(), who="Ann")
    incoming = [IncomingArticle(text=TEXT, title="First"), IncomingArticle(text=OTHER, title="Second")]
    opened.commit(bring_in(incoming, first_position=0, ids=ids, title="Import"))
    first, second = opened.reader.article_ids()
    made = (
        candidate("c1", first, TEXT, "Nordhavn Freight", "ORG"),
        candidate("c2", first, TEXT, "18.4 per cent", "PERCENT"),
        candidate("c3", first, TEXT, "Mr Ilse Varga", "PERSON", 0.3),
        candidate("c4", second, OTHER, "Brackwater Energy", "PERSON"),
    )
    changes = tuple(Change(before=None, after=one) for one in made)
    opened.commit(ChangeSet(verb="suggest", title="Propose", changes=changes, automatic=True))
    yield opened
    opened.close()


@pytest.fixture
def bench(project: OpenProject) -> Workbench:
    """The project on a workbench, its first article open."""
    bench = Workbench(events=project.events, settings=Settings(None), ids=seeded_ids("bench"))
    bench.use(project)
    bench.open_article(project.reader.article_ids()[0])
    return bench
