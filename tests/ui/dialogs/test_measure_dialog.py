"""Measuring a person's own pipeline in the window: looked at, mapped, run, its errors shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.measure_dialog import MeasureDialog
from annotator.workflow.pipelines import KnownPipelines

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pipeline(tmp_path: Path) -> Path:
    """A pipeline that calls firms COMPANY."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
        [{"label": "COMPANY", "pattern": "Brackwater Energy"}, {"label": "VESSEL", "pattern": "ships"}]
    )
    folder = tmp_path / "harbour"
    nlp.to_disk(folder)
    return folder


def opened(desk) -> MeasureDialog:
    dialog = MeasureDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.show()
    return dialog


def test_a_pipeline_is_mapped_and_measured(desk, qtbot: QtBot, pipeline: Path, snap) -> None:
    dialog = opened(desk)
    assert not dialog.go.isEnabled()
    dialog.field.name.setText(str(pipeline))
    qtbot.waitUntil(dialog.go.isEnabled)
    boxes = dialog.field.boxes
    assert boxes["COMPANY"].currentText() == "ORG, by its name"
    assert boxes["VESSEL"].currentText().startswith("left out")
    boxes["VESSEL"].setCurrentIndex(boxes["VESSEL"].findData("PERSON"))
    assert dialog.field.mapping() == {"VESSEL": "PERSON"}
    snap(dialog, "measure_choices")
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(dialog.finish.isVisible, timeout=300_000)
    snap(dialog, "measure_result")
    scores = {score.label: score for score in dialog.view.label_model.rows}
    assert scores["ORG"].right == 1
    assert scores["PERSON"].found == 1
    assert "words a second" in dialog.view.pace.text()
    project_id = desk.project.file.project_id
    assert KnownPipelines(desk.bench.settings).mapping(project_id, str(pipeline)) == {"VESSEL": "PERSON"}
    dialog.accept()
    again = opened(desk)
    again.field.name.setText(str(pipeline))
    qtbot.waitUntil(again.go.isEnabled)
    assert again.field.boxes["VESSEL"].currentText() == "PERSON"


def test_trust_in_torch_files_is_remembered_by_their_hash(desk, qtbot: QtBot, pipeline: Path) -> None:
    config = pipeline / "config.cfg"
    config.write_text(config.read_text("utf-8").replace('factory = "entity_ruler"', 'factory = "transformer"'), "utf-8")
    dialog = opened(desk)
    dialog.field.name.setText(str(pipeline))
    qtbot.waitUntil(lambda: not dialog.field.trust.isHidden())
    assert not dialog.go.isEnabled()
    dialog.field.trust.setChecked(True)
    assert dialog.go.isEnabled()
    dialog.field.remember()
    again = opened(desk)
    again.field.name.setText(str(pipeline))
    qtbot.waitUntil(lambda: again.field.card is not None)
    assert again.field.trust.isChecked()
    config.write_text(config.read_text("utf-8") + "\n", "utf-8")
    again.field.name.setText("")
    again.field.name.setText(str(pipeline))
    qtbot.waitUntil(lambda: again.field.card is not None)
    assert not again.field.trust.isChecked()
    assert not again.go.isEnabled()


def test_a_built_in_provider_is_measured_too(desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    dialog.who.setCurrentIndex(dialog.who.findData("figures"))
    assert dialog.go.isEnabled()
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(dialog.finish.isVisible, timeout=300_000)
    assert "F 0.0%" in dialog.result_title.text()
