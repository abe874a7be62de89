"""The verb learn: an invented schema, learned and proposed from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Span
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in
from tests.recipes import recipe

SCHEMA = Schema(name="kitchen", labels=(Label(id="i", name="INGREDIENT"), Label(id="t", name="TOOL", position=1)))


@pytest.fixture
def kitchen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Five recipes, three of them finished."""
    monkeypatch.setattr("annotator.commands.learning.learned_folder", lambda: tmp_path / "learned")
    monkeypatch.setattr("annotator.commands.projects.learned_folder", lambda: tmp_path / "learned")
    path = tmp_path / "kitchen.annot"
    file = ProjectFile.create(path, schema=SCHEMA)
    incoming = [IncomingArticle(text=recipe(n).text, title=recipe(n).title) for n in range(5)]
    file.apply(bring_in(incoming, first_position=0, ids=seeded_ids("kitchen"), title="Import"), who="tester")
    ids = seeded_ids("spans")
    for number, article_id in enumerate(file.article_ids()[:3]):
        article, made = file.article(article_id), recipe(number)
        changes = [Change(before=article, after=replace(article, state="done"))]
        for start, end, label in made.marks:
            quote = made.text[start:end]
            span = Span(id=ids(), article_id=article_id, start=start, end=end, label=label[0].lower(), quote=quote)
            changes.append(Change(before=None, after=span))
        file.apply(ChangeSet(verb="accept_rest", title="Finish", changes=tuple(changes)), who="tester")
    file.close()
    return path


def test_it_learns_and_proposes_what_it_learned(kitchen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(kitchen), "--json", "--quiet"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["in_use"] == 1
    assert told["made"]["articles"] == 3
    assert told["made"]["counts"]["i"] > 10
    assert main(["suggest", str(kitchen), "--provider", "own", "--json", "--quiet"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] > 5
    assert main(["learn", str(kitchen), "--back", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"in_use": None}
    assert main(["suggest", str(kitchen), "--provider", "own", "--quiet"]) == 0


def test_memory_can_be_asked_alone(kitchen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(kitchen), "--provider", "memory", "--json", "--quiet"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] > 5


def test_too_little_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.annot"
    assert main(["new", str(path), "--quiet"]) == 0
    assert main(["learn", str(path)]) == 2
    assert "There is too little to learn from: 0 marks in 0 finished articles." in capsys.readouterr().err
