"""The keyboard of the reader: which action a key press means, on any layout, and letters while hints are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.actions import relations
from annotator.actions.action import Action
from annotator.actions.catalogue import actions
from annotator.workflow.workbench import Workbench

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_Multi_key,
    }
)
_NAMES = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_Insert: "Ins",
}


def is_modifier(event: QKeyEvent) -> bool:
    """Whether the key does nothing by itself (Shift, Control …)."""
    return event.key() in _MODIFIERS


def spelled(event: QKeyEvent) -> str:
    """A key press as the table of actions spells it: "J", "Shift+J", "Ctrl+Return", "[", "Alt+[", "?".

    Punctuation goes by what it types, so that it is found where a layout needs Shift or AltGr for it;
    "" for a press that the table cannot name.
    """
    held = event.modifiers()
    text = event.text()
    key = event.key()
    typed = text if len(text) == 1 and text.isprintable() and not text.isspace() and not text.isalpha() else ""
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    if typed and control and alt:
        # Windows tells AltGr as Control and Alt.
        control = alt = False
    if key == Qt.Key.Key_Backtab:
        name, shift = "Tab", True
    elif key in _NAMES:
        name = _NAMES[Qt.Key(key)]
    elif Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        name = chr(key)
    elif Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        name = f"F{key - Qt.Key.Key_F1 + 1}"
    elif typed:
        name, shift = typed, False
    elif 0x20 < key < 0x7F:
        name = chr(key)
        # With Control or Alt held no text comes along; the key itself says what is printed on it.
        shift = shift and name.isalnum()
    else:
        return ""
    parts = [word for word, on in (("Ctrl", control), ("Alt", alt), ("Shift", shift)) if on]
    return "+".join([*parts, name])


def normal(keys: str) -> str:
    """A key sequence of the table with its modifiers in the order that `spelled` gives them."""
    if keys in ("+", ""):
        return keys
    head, plus, last = keys.rpartition("+")
    if not last and plus:
        head, last = head.rstrip("+"), "+"
    held = {word.strip().casefold() for word in head.split("+") if word.strip()}
    parts = [word for word in ("Ctrl", "Alt", "Shift") if word.casefold() in held]
    known = {name.casefold(): name for name in _NAMES.values()} | {"del": "Delete", "esc": "Escape"}
    return "+".join([*parts, known.get(last.casefold(), last.upper() if len(last) == 1 else last)])


class ReaderKeys(QObject):
    """Sits on the reader and gives its key presses to the actions of the table.

    A press is first asked for as a shortcut: there it is counted and claimed, so that no menu takes it; what
    is not claimed goes on to the window.
    """

    def __init__(self, reader: QWidget, bench: Workbench, *, perform: Callable[[Action], None]) -> None:
        super().__init__(reader)
        self._bench = bench
        self._perform = perform
        self._table: dict[str, Action] = {}
        reader.installEventFilter(self)

    def refresh(self) -> None:
        """Reads the table again: labels or keys changed."""
        table: dict[str, Action] = {}
        for action in actions(self._bench):
            for keys in action.keys:
                table.setdefault(normal(keys), action)
        self._table = table

    def meant(self, event: QKeyEvent) -> Action | None:
        """The action that a press stands for."""
        return self._table.get(spelled(event))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_modifier(event):
                return False
            self._bench.pressed()
            if self._bench.hints or self._bench.relating is not None or self.meant(event) is not None:
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not is_modifier(event) and self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if self._bench.hints:
            self._type(event)
            return True
        if self._bench.relating is not None:
            keys, text = spelled(event), event.text() if event.text().isalnum() else ""
            self._perform(
                Action(
                    id="relate.key",
                    title="Choose the relation",
                    run=lambda bench, _shell: relations.press(bench, keys, text),
                )
            )
            return True
        action = self.meant(event)
        if action is None:
            return False
        self._perform(action)
        return True

    def _type(self, event: QKeyEvent) -> None:
        """While letters are shown, a letter chooses, Backspace takes one back, anything else ends the choice."""
        key = event.key()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            self._bench.type_hint(chr(key).lower())
        elif plain and len(event.text()) == 1 and event.text().isalpha():
            self._bench.type_hint(event.text().lower())
        else:
            self._bench.clear_hints()
