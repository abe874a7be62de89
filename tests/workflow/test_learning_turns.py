"""In the open article the next candidates of a label follow what the last ones became; undo brings them back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.ids import seeded_ids
from annotator.model.records import Proposal
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.learning import Learning
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.suggesting import suggest
from annotator.workflow.workbench import Workbench

NAMES = ("Skarv Union", "Holm League", "Vik Front", "Dal Circle")
TEXT = "Voters left the Skarv Union, the Holm League, the Vik Front and the Dal Circle."
SCHEMA = Schema(
    name="small",
    labels=(Label(id="o", name="ORG", key="1", position=0), Label(id="p", name="PARTY", key="2", position=1)),
)


class Bodies:
    """Takes every name for a body."""

    name = "bodies"
    title = "Bodies"

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        places = [(text.index(one), one) for one in NAMES if one in text]
        return [Proposal(start=at, end=at + len(one), label="ORG", provider=self.name, score=0.7) for at, one in places]


JOBS: list[Job[None]] = []


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """One article of four names on a workbench that learns."""
    file = ProjectFile.create(tmp_path / "small.annot", schema=SCHEMA)
    bench = Workbench(events=Events(), settings=Settings(None), ids=seeded_ids("bench"))
    project = OpenProject(file, bench.events, who="Ann")
    incoming = [IncomingArticle(text=TEXT, title="Voters"), IncomingArticle(text=TEXT, title="Again")]
    project.commit(bring_in(incoming, first_position=0, ids=seeded_ids("articles"), title="Import"))
    run_here(suggest(project.reader, project.reader.article_ids, providers=[Bodies()]), project)
    Learning(bench, start=lambda _title, job: JOBS.append(job), providers=lambda: [Bodies()])
    bench.use(project)
    bench.open_article(project.reader.article_ids()[0])
    yield bench
    project.close()
    JOBS.clear()


def pending(bench: Workbench, number: int = 0) -> list[tuple[str, str, float]]:
    while JOBS:
        run_here(JOBS.pop(0), bench.project)
    article_id = bench.reader.article_ids()[number]
    return [(c.quote, c.label, c.score) for c in bench.reader.candidates(article_id) if c.state == "pending"]


def at(bench: Workbench, quote: str) -> None:
    found = next(c for c in bench.reader.candidates(bench.reader.article_ids()[0]) if c.quote == quote)
    bench.focus_on(found.id)


def test_the_next_of_a_label_follow_the_last_two_and_undo_brings_them_back(bench: Workbench) -> None:
    at(bench, NAMES[0])
    review.label(bench, "p")
    assert pending(bench) == [(one, "o", 0.7) for one in NAMES[1:]]
    at(bench, NAMES[1])
    review.label(bench, "p")
    assert pending(bench) == [(NAMES[2], "p", 0.7), (NAMES[3], "p", 0.7)]
    evidence = bench.reader.candidates(bench.reader.article_ids()[0])[-1].evidence
    assert evidence == "PARTY, as you made it of the last ones that were ORG"
    bench.take_back(forward=False)
    assert [(quote, label) for quote, label, _score in pending(bench)] == [(one, "o") for one in NAMES[1:]]


def test_another_article_is_not_concerned(bench: Workbench) -> None:
    for one in NAMES[:2]:
        at(bench, one)
        review.label(bench, "p")
    assert [(quote, label) for quote, label, _score in pending(bench, 1)] == [
        (NAMES[0], "p"),
        (NAMES[1], "p"),
        (NAMES[2], "o"),
        (NAMES[3], "o"),
    ]


def test_after_two_rejections_the_next_are_unsure(bench: Workbench) -> None:
    for one in NAMES[:2]:
        at(bench, one)
        review.reject(bench)
    assert pending(bench)[-1] == (NAMES[3], "o", 0.4)
