"""`V` walks through the readings of a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.actions.figures import ACTIONS, set_value, walk_readings, with_readings, with_value
from annotator.actions.review import label
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
    assert [action.keys for action in ACTIONS] == [("V",), ("Shift+V",), ("Ctrl+T",)]


def test_a_name_has_no_value_to_edit(bench: Workbench) -> None:
    (article_id,) = bench.reader.article_ids()
    labels = {label.name: label.id for label in bench.schema.labels}
    for name, start, end in (("GPE", 14, 21), ("MONEY", 8, 9)):
        bench.put_caret(end, anchor=start)
        label(bench, labels[name])
    spans = {span.quote: span for span in bench.reader.spans(article_id)}
    bench.focus_on(spans["Toronto"].id)
    assert with_value(bench) == "GPE is a label for names: they have no value."
    bench.focus_on(spans["$"].id)
    assert with_value(bench) == ""
    bench.focus_on("")
    assert "first" in with_value(bench)


def test_a_value_that_is_there_already_or_for_nothing_is_not_given(bench: Workbench) -> None:
    assert not set_value(bench, "nobody", USD)
    assert not set_value(bench, "c", bench.reader.candidate("c").figure)
    assert set_value(bench, "c", None)
    assert bench.item.figure is None
    assert bench.project.file.decisions(limit=1)[0].title == "Read “$5” as no value"
