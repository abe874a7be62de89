"""The self test in the window shows the lines as they come, and leaves no child behind."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs import self_test_dialog
from annotator.ui.dialogs.self_test_dialog import SelfTestDialog, Told, told


def speaking(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Has the dialog start this code instead of the whole self test."""
    monkeypatch.setattr(self_test_dialog, "command", lambda: [sys.executable, "-c", code])


def test_a_line_is_taken_apart() -> None:
    assert told("ok     sqlite      3.46, FTS5") == Told("sqlite", True, "3.46, FTS5")
    assert told("ok     web page        387 characters") == Told("web page", True, "387 characters")
    assert told("FAILED check       OSError: no room") == Told("check", False, "OSError: no room")
    assert told("Traceback (most recent call last):") is None


def test_what_works_is_listed(desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, snap) -> None:
    speaking(monkeypatch, "print('ok     resources   17 samples'); print('ok     check       all agree')")
    dialog = SelfTestDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.state.text() == "Everything works.")
    assert [row.part for row in dialog.model.rows] == ["resources", "check"]
    assert dialog.close_button.text() == "Close"
    assert dialog.copy.isEnabled()
    snap(dialog, "self_test")


def test_what_does_not_work_is_named(desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    speaking(monkeypatch, "print('ok     resources   17 samples'); print('FAILED check       OSError: no room')")
    dialog = SelfTestDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: "check" in dialog.state.text())
    assert "do not work" in dialog.state.text()


def test_a_silent_end_is_told(desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    speaking(monkeypatch, "raise SystemExit(1)")
    dialog = SelfTestDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: "damaged" in dialog.state.text())


def test_esc_ends_the_child(desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    speaking(monkeypatch, "import sys; print('ok     resources   17 samples', flush=True); sys.stdin.read()")
    dialog = SelfTestDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1)
    process = dialog.process
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Escape)
    assert process.state() == QProcess.ProcessState.NotRunning
    qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def test_the_command_is_the_program_itself() -> None:
    assert self_test_dialog.command()[-2:] == ["annotator", "selftest"]
