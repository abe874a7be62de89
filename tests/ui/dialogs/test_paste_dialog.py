"""An article from the clipboard: exact text, and what is known about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.paste_dialog import PasteDialog

EXACT = "Title: Ferry runs again\nDate: 2031-05-01\n\nThe\u00a0ferry 🚢 to Calder runs."


def test_the_clipboard_is_stored_exactly(desk, qtbot: QtBot, snap) -> None:
    QGuiApplication.clipboard().setText(EXACT)
    dialog = PasteDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert dialog.title.placeholderText() == "Ferry runs again"
    qtbot.keyClicks(dialog.source, "Ledger")
    snap(dialog, "paste")
    dialog.bench.settings.put("suggest.on_import", False)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = desk.bench.page
    assert page is not None
    assert page.text == EXACT
    assert (page.article.title, page.article.source, page.article.date) == ("Ferry runs again", "Ledger", "2031-05-01")


def test_a_text_that_is_there_and_a_bad_date_are_refused(desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(desk.bench.reader.text(desk.first))
    dialog = PasteDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "the same as that of “First”" in dialog.complaint.text()
    qtbot.keyClicks(dialog.date, "yesterday")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "is no date" in dialog.complaint.text()
    assert len(desk.bench.reader.article_ids()) == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
