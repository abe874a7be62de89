"""What all dialogs share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.frame import Dialog, push_button


def test_enter_presses_the_button_that_has_the_keyboard_else_the_main_one(desk, qtbot: QtBot) -> None:
    pressed: list[str] = []
    dialog = Dialog("Test", name="test", size=(300, 200), bench=desk.bench, host=desk.shell, parent=desk.window)
    cancel = push_button("Cancel", lambda: pressed.append("cancel"))
    main = push_button("Go", lambda: pressed.append("go"), main=True)
    dialog.end_with(cancel, main)
    dialog.open()

    cancel.setFocus()
    qtbot.waitUntil(cancel.hasFocus)
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    cancel.clearFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert pressed == ["cancel", "go"]


def test_control_and_enter_press_the_main_button_from_anywhere(desk, qtbot: QtBot) -> None:
    pressed: list[str] = []
    dialog = Dialog("Test", name="test", size=(300, 200), bench=desk.bench, host=desk.shell, parent=desk.window)
    cancel = push_button("Cancel", lambda: pressed.append("cancel"))
    main = push_button("Go", lambda: pressed.append("go"), main=True)
    note = QPlainTextEdit()
    dialog.column.addWidget(note)
    dialog.end_with(cancel, main)
    dialog.open()

    for widget in (cancel, note):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        qtbot.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    main.setEnabled(False)
    qtbot.keyClick(cancel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert pressed == ["go", "go"]
