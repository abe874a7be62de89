"""Asking for candidates: providers, pipelines and their safety, in which articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.suggest_dialog import SuggestDialog

LEFT = Qt.MouseButton.LeftButton


def opened(desk) -> SuggestDialog:
    dialog = SuggestDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    return dialog


@pytest.fixture
def pipeline(tmp_path: Path) -> Path:
    """A pipeline with a ruler that calls Calder a person."""
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Calder"}])  # type: ignore[attr-defined]
    folder = tmp_path / "harbour_ruler"
    nlp.to_disk(folder)
    return folder


def test_only_the_chosen_providers_are_asked(desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    for name, tick in dialog.ticks.items():
        if tick.isChecked() != (name == "figures"):
            qtbot.mouseClick(tick, LEFT, pos=_inside(tick))
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: any("candidate" in said or "propose" in said for said in desk.shell.said), timeout=20_000)
    assert desk.bench.settings.text("suggest.providers") == "figures"
    found = {one.provider for article in (desk.first, desk.second) for one in desk.bench.reader.candidates(article)}
    assert found <= {"test", "figures"}


def _inside(widget):
    return widget.rect().adjusted(6, widget.height() // 2, 0, 0).topLeft()


def test_a_pipeline_shows_its_card_and_is_asked(desk, qtbot: QtBot, pipeline: Path, snap) -> None:
    dialog = opened(desk)
    dialog.field.name.setText(str(pipeline))
    assert not dialog.go.isEnabled()
    qtbot.waitUntil(dialog.go.isEnabled)
    snap(dialog, "suggest_pipeline")
    assert "SHA-256" in dialog.field.facts.text()
    assert str(pipeline) in dialog.field.facts.text()
    qtbot.mouseClick(dialog.scopes.button(0), LEFT, pos=_inside(dialog.scopes.button(0)))
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(
        lambda: any(one.quote == "Calder" for one in desk.bench.reader.candidates(desk.first)), timeout=60_000
    )


def test_a_pipeline_that_finds_nothing_is_remarked_on(desk, qtbot: QtBot, pipeline: Path) -> None:
    config = pipeline / "config.cfg"
    config.write_text(config.read_text("utf-8").replace('"entity_ruler"', '"sentencizer"'), "utf-8")
    dialog = opened(desk)
    dialog.field.name.setText(str(pipeline))
    qtbot.waitUntil(lambda: "proposes nothing" in dialog.field.remark.text())
    assert dialog.field.remark.isVisible()
    dialog.field.name.clear()
    assert not dialog.field.remark.isVisible()


def test_a_pipeline_that_is_none_or_is_refused_cannot_be_asked(desk, qtbot: QtBot, pipeline: Path) -> None:
    dialog = opened(desk)
    qtbot.keyClicks(dialog.field.name, "no_such_pipeline")
    qtbot.waitUntil(lambda: "There is no spaCy pipeline" in dialog.field.concern.text())
    assert not dialog.go.isEnabled()
    config = pipeline / "config.cfg"
    config.write_text(config.read_text("utf-8").replace('factory = "entity_ruler"', 'factory = "evil"'), "utf-8")
    dialog.field.name.setText(str(pipeline))
    qtbot.waitUntil(lambda: "SHA-256" in dialog.field.facts.text())
    assert dialog.field.concern.text()
    assert not dialog.go.isEnabled()
    dialog.field.name.clear()
    assert dialog.go.isEnabled()
