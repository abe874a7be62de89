"""`V` walks through the readings of a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.actions.figures import ACTIONS, walk_readings, with_readings
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import create_project
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

TEXT = "It paid $5 in Toronto."
USD = Figure(kind="money", value=Decimal(5), unit="USD")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """One article with one candidate that can be read in two currencies."""
    ids = seeded_ids("values")
    project = OpenProject(create_project(tmp_path / "p"), Events(), who="Ann")
    project.commit(bring_in([IncomingArticle(text=TEXT, title="T")], first_position=0, ids=ids, title="Import"))
    (article_id,) = project.reader.article_ids()
    candidate = Candidate(
        id="c",
        article_id=article_id,
        start=8,
        end=10,
        label="MONEY",
        quote="$5",
        provider="figures",
        score=0.9,
        figure=replace(USD, readings=(replace(USD, unit="CAD"),)),
    )
    change = Change(before=None, after=candidate)
    project.commit(ChangeSet(verb="suggest", title="Propose", changes=(change,), automatic=True))
    bench = Workbench(events=project.events, settings=Settings(None), ids=ids)
    bench.use(project)
    bench.open_article(article_id)
    yield bench
    project.close()


def test_a_reading_is_chosen_recorded_and_undone(bench: Workbench) -> None:
    assert with_readings(bench) == ""
    walk_readings(bench)
    assert bench.item.state == "confirmed"
    assert bench.item.figure.unit == "CAD"
    assert bench.project.file.decisions(limit=1)[0].title == "Read “$5” as 5 CAD"
    walk_readings(bench)
    assert bench.item.figure.unit == "USD"
    assert bench.reader.candidate("c").state == "accepted"
    bench.take_back(forward=False)
    bench.take_back(forward=False)
    assert bench.reader.candidate("c").state == "pending"


def test_without_readings_the_reason_is_told(bench: Workbench) -> None:
    bench.focus_on("")
    assert with_readings(bench) != ""
    assert [action.keys for action in ACTIONS] == [("V",)]
