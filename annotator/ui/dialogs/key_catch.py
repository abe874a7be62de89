"""A field that takes the keys which are pressed, spelled as the table of actions spells them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.key_names import pretty
from annotator.ui.keys import is_modifier, spelled
from annotator.ui.translate import tr

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class KeyCatch(QLineEdit):
    """Tab and Esc leave it, every other press is caught."""

    caught = Signal(str)
    """The keys as the table of actions spells them, such as "Ctrl+J"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self.setPlaceholderText(tr("press the keys here"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.keys = ""

    def event(self, event: QEvent) -> bool:
        wanted = isinstance(event, QKeyEvent) and event.key() not in _LEAVING
        if wanted and event.type() == QEvent.Type.ShortcutOverride:
            # No menu takes the press: it is meant for this field.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVING:
            super().keyPressEvent(event)
            return
        event.accept()
        keys = "" if is_modifier(event) else spelled(event)
        if keys:
            self.show_keys(keys)
            self.caught.emit(keys)

    def show_keys(self, keys: str) -> None:
        """Shows a key sequence; "" is none."""
        self.keys = keys
        self.setText(pretty(keys) if keys else "")
