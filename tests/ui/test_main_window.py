"""The window itself: its first size, and Enter on a button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotator.ui.main_window import SIZE, MainWindow, first_size


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_that_has_the_keyboard(
    qtbot: QtBot, kind: type[QPushButton | QToolButton], key: Qt.Key
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    button = kind()
    window.put_start(button)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("pressed"))
    window.show()
    button.setFocus()

    QTest.keyClick(button, key)

    assert len(presses) == 1


def test_escape_on_a_button_is_told_so_that_the_reader_gets_the_keyboard(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    button = QPushButton()
    window.put_start(button)
    window.show()
    button.setFocus()

    with qtbot.waitSignal(window.escaped, timeout=1000):
        QTest.keyClick(button, Qt.Key.Key_Escape)


def test_the_first_window_fits_its_screen_with_its_frame() -> None:
    assert first_size(QSize(2560, 1440)) == SIZE
    small = first_size(QSize(1366, 728))
    assert small.height() <= 700
    assert small.width() <= 1366
