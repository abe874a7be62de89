"""Every dialog of the table of actions opens, is looked at, and closes with Esc."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.model.errors import UserError
from annotator.ui.dialogs.catalogue import open_panel
from annotator.ui.dialogs.paths import is_there, typed_path

PANELS = (
    "import", "paste", "export", "schema", "settings", "history", "about", "new", "backups", "details", "suggest",
    "value", "figures", "selftest",
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


@pytest.mark.parametrize("panel", ["schema", "export", "import", "value", "figures"])
def test_what_is_about_a_project_closes_with_it(panel: str, desk, qtbot: QtBot) -> None:
    open_panel(panel, bench=desk.bench, shell=desk.shell, parent=desk.window)
    project = desk.project
    desk.bench.use(None)
    qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))
    desk.bench.use(project)


def test_places_are_read_forgivingly(tmp_path: Path) -> None:
    assert typed_path(f" {tmp_path} ") == tmp_path
    assert not is_there(tmp_path)
    (tmp_path / "a").write_text("a", "utf-8")
    assert is_there(tmp_path)
    assert not is_there(Path("x" * 5_000))
    for text in ("", "  ", "~no-such-person-here/x"):
        with pytest.raises(UserError):
            typed_path(text)
