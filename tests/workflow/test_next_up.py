"""Articles by what judging them is worth: explained, stable, and as they came where there is no difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
from annotator.workflow.jobs import run_here
from annotator.workflow.next_up import ORDERS, kind_of, ordered
from annotator.workflow.open_project import OpenProject

SCHEMA = Schema(name="small", labels=(Label(id="o", name="ORG"),))
# Names with scores, an article each; the last one is finished.
ARTICLES = (
    (("Calder", 0.9),),
    (("Calder", 0.5), ("Norland", 0.5)),
    (),
    (("Vessa", 0.1), ("Vessa", 0.1), ("Vessa", 0.1), ("Calder", 0.9)),
    (("Pell", 0.9), ("Wren", 0.9), ("Norland", 0.9)),
    (("Pell", 0.5),),
)
DATES = ("2031-05-01", "2031-06-01", "", "2031-05-01", "2030-01-01", "2031-05-02")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Six articles, of which the last is done."""
    file = ProjectFile.create(tmp_path / "small.annot", schema=SCHEMA)
    opened = OpenProject(file, Events(), who="Ann")
    texts = [" ".join(name for name, _score in one) or "nothing" for one in ARTICLES]
    incoming = [
        IncomingArticle(text=f"{text} {n}", title=str(n), date=date)
        for n, (text, date) in enumerate(zip(texts, DATES, strict=True))
    ]
    opened.commit(bring_in(incoming, first_position=0, ids=seeded_ids("articles"), title="Import"))
    ids, changes = seeded_ids("candidates"), []
    for article_id, named in zip(opened.reader.article_ids(), ARTICLES, strict=True):
        at = 0
        for name, score in named:
            one = Candidate(
                id=ids(), article_id=article_id, start=at, end=at + len(name), label="o", quote=name, provider="test",
                score=score,
            )  # fmt: skip
            changes.append(Change(before=None, after=one))
            at += len(name) + 1
    opened.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(changes), automatic=True))
    last = opened.reader.article(opened.reader.article_ids()[-1])
    done = Change(before=last, after=replace(last, state="done"))
    opened.commit(ChangeSet(verb="done", title="Done", changes=(done,)))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        ("position", [0, 1, 2, 3, 4, 5]),
        ("date", [1, 5, 0, 3, 4, 2]),
        ("corrections", [3, 1, 4, 0, 2, 5]),
        ("uncertainty", [1, 0, 3, 4, 2, 5]),
        ("diversity", [4, 3, 0, 1, 2, 5]),
    ],
)
def test_each_order_is_what_it_says(project: OpenProject, order: str, wanted: list[int]) -> None:
    ids = project.reader.article_ids()
    told = run_here(ordered(project.reader, order), None)
    assert [ids.index(one) for one in told] == wanted
    assert run_here(ordered(project.reader, order), None) == told


def test_every_order_is_explained() -> None:
    assert kind_of("nonsense") == ORDERS[0]
    assert all(kind_of(one.order) is one and one.meaning.endswith(".") for one in ORDERS)
