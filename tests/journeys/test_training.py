"""From finished articles to a pipeline that proposes candidates, through the window and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from annotator.ui.dialogs.train_dialog import TrainDialog
from annotator.workflow.pipelines import chosen_names

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def dialog_of(person, kind: type[QDialog] = TrainDialog) -> QDialog:
    """The dialog of a kind that is open, with the keyboard."""
    person.until(lambda: any(one.isVisible() for one in person.window.findChildren(kind)))
    dialog = next(one for one in person.window.findChildren(kind) if one.isVisible())
    dialog.activateWindow()
    person.until(dialog.isActiveWindow)
    return dialog


def begin(person, path: Path, tmp_path: Path, *, steps: str) -> TrainDialog:
    """Opens a project and begins to train on it."""
    person.open(path)
    person.press("t", held=CTRL | SHIFT)
    dialog = dialog_of(person)
    assert isinstance(dialog, TrainDialog)
    person.until(dialog.go.isEnabled)
    assert QApplication.focusWidget() is dialog.choices.target
    person.press("a", held=CTRL)
    person.type(str(tmp_path / "made" / "cook"))
    dialog.choices.steps.setFocus()
    person.press("a", held=CTRL)
    person.type(steps)
    person.press(Qt.Key.Key_Return, held=CTRL)
    return dialog


def test_train_and_use_the_pipeline_for_candidates(person, kitchen, tmp_path: Path) -> None:
    dialog = begin(person, kitchen(tmp_path / "k.annot", articles=9, done=8), tmp_path, steps="20")
    person.until(lambda: dialog.stack.currentWidget() is dialog.result_page, seconds=400)
    assert "F 100.0%" in dialog.result_title.text()
    assert QApplication.focusWidget() is dialog.view.errors
    person.press(Qt.Key.Key_Return, held=CTRL)
    folder = tmp_path / "made" / "cook"
    assert chosen_names(person.bench.settings)[-1] == f"spacy:{folder}"
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not any(one.isVisible() for one in person.window.findChildren(TrainDialog)))
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    # The last article is open: the pipeline that was just trained proposes in it, and a key accepts.
    assert person.page.article.state == "open"
    person.press("g", held=CTRL)
    reader, here = person.bench.reader, person.page.article.id
    # What the decisions taught proposes the same words; the pipeline tells how fast it answered.
    person.until(lambda: "spaCy pipeline cook: " in person.told and "words a second" in person.told, seconds=300)
    assert {one.quote for one in reader.candidates(here)} >= {"whisk", "fennel"}
    person.press(Qt.Key.Key_Return, held=CTRL)
    person.until(lambda: person.bench.page is None or not person.page.pending())
    assert reader.counts(here).spans >= 8


@pytest.mark.parametrize("way", ["quit", pytest.param("close", marks=pytest.mark.slow)])
def test_leaving_while_it_trains_asks_and_leaves_nothing_behind(person, kitchen, tmp_path: Path, way: str) -> None:
    path = kitchen(tmp_path / "k.annot")
    dialog = begin(person, path, tmp_path, steps="100000")
    training = person.program.training
    person.until(lambda: training.scores, seconds=300)
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not dialog.isVisible())
    assert training.busy
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)

    def leave() -> QMessageBox:
        person.press("q" if way == "quit" else "w", held=CTRL)
        person.until(lambda: any(one.isVisible() for one in person.window.findChildren(QMessageBox)))
        return next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())

    box = leave()
    assert "training is under way" in box.text()
    box.defaultButton().click()
    person.until(lambda: not box.isVisible())
    assert training.busy
    assert person.bench.project is not None
    box = leave()
    next(one for one in box.buttons() if one is not box.defaultButton()).click()
    person.until(lambda: not training.busy, seconds=60)
    person.until(lambda: person.bench.project is None)
    assert list((tmp_path / "made").iterdir()) == []
