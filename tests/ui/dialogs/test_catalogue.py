"""Every dialog of the table of actions opens, is looked at, and closes with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.catalogue import open_panel

PANELS = (
    "import", "paste", "export", "schema", "settings", "history", "about", "new", "backups", "details", "suggest",
)  # fmt: skip


@pytest.mark.parametrize("panel", PANELS)
def test_it_opens_once_is_accessible_and_closes(panel: str, desk, qtbot: QtBot, snap) -> None:
    dialog = open_panel(panel, bench=desk.bench, shell=desk.shell, parent=desk.window)
    assert dialog.isVisible()
    assert dialog.objectName() == panel
    assert open_panel(panel, bench=desk.bench, shell=desk.shell, parent=desk.window) is dialog
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text() or button.toolTip()
    for field in dialog.findChildren(QLineEdit):
        if field.isVisible() and field.parent().metaObject().className() != "Combo":
            assert field.accessibleName(), field.placeholderText()
    focused = dialog.focusWidget()
    assert focused is not None
    QApplication.processEvents()
    snap(dialog, f"panel_{panel}")
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def test_the_size_is_remembered(desk, qtbot: QtBot) -> None:
    dialog = open_panel("about", bench=desk.bench, shell=desk.shell, parent=desk.window)
    dialog.resize(711, 543)
    dialog.accept()
    qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))
    again = open_panel("about", bench=desk.bench, shell=desk.shell, parent=desk.window)
    assert (again.width(), again.height()) == (711, 543)
