"""What a key press is called, on any layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.actions.catalogue import BUILT_IN
from annotator.ui.keys import is_modifier, normal, spelled

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
GROUP = Qt.KeyboardModifier.GroupSwitchModifier


def press(key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (press(Qt.Key.Key_J, "j"), "J"),
        (press(Qt.Key.Key_J, "J", SHIFT), "Shift+J"),
        (press(Qt.Key.Key_Z, "\x1a", CTRL), "Ctrl+Z"),
        (press(Qt.Key.Key_Z, "\x1a", CTRL | SHIFT), "Ctrl+Shift+Z"),
        (press(Qt.Key.Key_Return, "\r"), "Return"),
        (press(Qt.Key.Key_Return, "\r", CTRL), "Ctrl+Return"),
        (press(Qt.Key.Key_Space, " "), "Space"),
        (press(Qt.Key.Key_Tab, "\t"), "Tab"),
        (press(Qt.Key.Key_Backtab, "", SHIFT), "Shift+Tab"),
        (press(Qt.Key.Key_BracketLeft, "["), "["),
        (press(Qt.Key.Key_BraceLeft, "{", SHIFT), "{"),
        (press(Qt.Key.Key_BracketLeft, "[", ALT), "Alt+["),
        (press(Qt.Key.Key_BraceLeft, "{", ALT | SHIFT), "Alt+{"),
        (press(Qt.Key.Key_Question, "?", SHIFT), "?"),
        (press(Qt.Key.Key_Slash, "/"), "/"),
        (press(Qt.Key.Key_F1), "F1"),
        (press(Qt.Key.Key_1, "1"), "1"),
        (press(Qt.Key.Key_Right, "", ALT | SHIFT), "Alt+Shift+Right"),
        (press(Qt.Key.Key_Plus, "", CTRL), "Ctrl++"),
        (press(Qt.Key.Key_PageDown, "", CTRL), "Ctrl+PgDown"),
    ],
)
def test_a_press_is_called_as_the_table_calls_it(event: QKeyEvent, name: str) -> None:
    assert spelled(event) == name


@pytest.mark.parametrize("held", [GROUP, CTRL | ALT], ids=["x11", "windows"])
@pytest.mark.parametrize("sign", "[]{}")
def test_brackets_that_need_altgr_are_found(sign: str, held: Qt.KeyboardModifier) -> None:
    assert spelled(press(Qt.Key.Key_8, sign, held)) == sign


def test_a_digit_that_needs_shift_is_the_digit() -> None:
    assert spelled(press(Qt.Key.Key_1, "1", SHIFT)) == "1"


def test_modifiers_alone_are_no_press() -> None:
    assert is_modifier(press(Qt.Key.Key_Shift, held=SHIFT))
    assert is_modifier(press(Qt.Key.Key_AltGr))
    assert not is_modifier(press(Qt.Key.Key_A, "a"))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("j", "J"),
        ("Shift+Ctrl+z", "Ctrl+Shift+Z"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Esc", "Escape"),
        ("alt+[", "Alt+["),
    ],
)
def test_keys_of_the_table_are_written_one_way(written: str, name: str) -> None:
    assert normal(written) == name


def test_every_key_of_the_table_can_be_pressed() -> None:
    known = {normal(keys) for action in BUILT_IN for keys in action.keys}
    assert {"J", "Ctrl+Return", "{", "Alt+}", "Shift+Tab", "?", "/", "Ctrl++"} <= known
