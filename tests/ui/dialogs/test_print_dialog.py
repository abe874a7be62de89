"""Printing from the window: the preview turns its leaves, a PDF is written, and Stop leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.print_dialog import PrintDialog


@pytest.fixture
def dialog(desk, qtbot: QtBot) -> PrintDialog:
    dialog = PrintDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.preview.complete)
    return dialog


def test_the_leaves_turn_by_keys(dialog: PrintDialog, qtbot: QtBot, snap) -> None:
    dialog.text_size.setCurrentIndex(dialog.text_size.findData("large"))
    qtbot.waitUntil(lambda: dialog.preview.complete)
    count = dialog.preview.count
    qtbot.keyClick(dialog.preview, Qt.Key.Key_End)
    assert dialog.preview.number == count - 1
    assert dialog.place.text() == f"Page {count} of {count}"
    assert not dialog.on.isEnabled()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Home)
    assert dialog.preview.number == 0
    snap(dialog, "print")


def test_a_pdf_is_written_and_told(dialog: PrintDialog, desk, qtbot: QtBot, tmp_path: Path) -> None:
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    dialog.save(tmp_path / "article.pdf")
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [QDialog.DialogCode.Accepted]
    assert len(pypdfium2.PdfDocument(tmp_path / "article.pdf")) >= 1


def test_a_place_that_is_none_is_told_in_the_dialog(dialog: PrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.save(tmp_path / "none" / "article.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.complaint.text())
    assert dialog.print_button.isEnabled()
    assert dialog.close_button.text() == "Close"


def test_stop_leaves_nothing(dialog: PrintDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.save(tmp_path / "article.pdf")
    assert dialog.close_button.text() == "Stop"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not list(tmp_path.glob("*.pdf"))
    assert not list(tmp_path.glob(".*"))


def test_choices_are_remembered(dialog: PrintDialog, desk, qtbot: QtBot) -> None:
    dialog.paper.setCurrentIndex(dialog.paper.findData("Letter"))
    assert desk.bench.settings.text("print.paper") == "Letter"
    assert dialog.options().paper == "Letter"
