"""A field for a single key: it takes the key that is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.translate import tr


class KeyField(QLineEdit):
    """Letters and digits replace what is there; Backspace takes it away."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self.setPlaceholderText(tr("none"))
        self.setMaxLength(1)
        self.setFixedWidth(60)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            wanted = ""
        elif len(typed) == 1 and typed.isprintable() and not typed.isspace() and not held:
            wanted = typed.casefold()
        else:
            super().keyPressEvent(event)
            return
        if wanted != self.text():
            self.setText(wanted)
            self.textEdited.emit(wanted)
