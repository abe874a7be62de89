"""The end of the work: the last article is finished, and the window says what is next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from annotator.ui.dialogs.export_dialog import ExportDialog
from tests.journeys.conftest import CTRL
from tests.journeys.steps import shown_dialog


def test_the_last_article_leads_to_the_training_set_and_undo_leads_back(person, model) -> None:
    person.program.door.open(model.path)
    person.until(lambda: person.bench.page is not None)
    for _ in range(9):
        if person.bench.page is not None:
            person.press(Qt.Key.Key_Return, held=CTRL)
    person.until(lambda: person.bench.page is None)
    empty = person.program.empty
    assert empty.isVisible()
    assert "Every article is done" in [label.text() for label in empty.findChildren(type(empty._heading))]
    person.press(Qt.Key.Key_Z, held=CTRL)
    person.until(lambda: person.bench.page is not None)
    assert person.bench.page.article.state == "open"
    person.press(Qt.Key.Key_Return, held=CTRL)
    person.until(lambda: person.bench.page is None)
    next(one for one in empty.findChildren(QPushButton) if one.text() == "Export a training set…").click()
    shown_dialog(person, ExportDialog)
