"""A workbench with a small project on it, and the looks of the window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import create_project
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

TEXTS = {
    "Vessa Marine grows": "Vessa Marine grows\n\nVessa Marine plc earned money in Calder, said Ilse Varga.",
    "Port of Calder opens": "The port opened.\n\nIlse Varga spoke.",
    "Quiet day": "Nothing happened.",
}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """Three articles; names in the first two are candidates."""
    ids = seeded_ids("bench")
    file = create_project(tmp_path / "small.annot", name="Small")
    incoming = [
        IncomingArticle(text=text, title=title, source="Ledger", date=f"2031-03-0{number}")
        for number, (title, text) in enumerate(TEXTS.items(), start=1)
    ]
    file.apply(bring_in(incoming, first_position=0, ids=ids, title="Import"), who="tester")
    labels = {label.name: label.id for label in file.schema().labels}
    changes = []
    for article_id in file.article_ids():
        text = file.text(article_id)
        for quote, name in (("Vessa Marine plc", "ORG"), ("Calder,", "GPE"), ("Ilse Varga", "PERSON")):
            start = text.find(quote)
            if start >= 0:
                candidate = Candidate(
                    id=ids(), article_id=article_id, start=start, end=start + len(quote), label=labels[name],
                    quote=quote, provider="gazetteer+patterns", score=0.8, evidence="in the list",
                )  # fmt: skip
                changes.append(Change(before=None, after=candidate))
    file.apply(ChangeSet(verb="suggest", title="Propose", changes=tuple(changes), automatic=True), who="tester")
    made = Workbench(events=Events(), settings=Settings(None), ids=ids)
    made.use(OpenProject(file, made.events, who="tester"))
    made.open_article(file.article_ids()[0])
    yield made
    file.close()
