"""Whether an entry of a menu was chosen there, or its key was pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction

from annotator.workflow.doing import Way


class Ways(QObject):
    """Watches entries: Qt tells a key from a choice only while the event is on its way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed: QObject | None = None

    def watch(self, entry: QAction) -> None:
        """Begins to watch an entry."""
        entry.installEventFilter(self)

    def of(self, entry: QAction) -> Way:
        """How the entry was started that is triggered right now."""
        pressed, self._pressed = self._pressed, None
        return "key" if pressed is entry else "menu"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            self._pressed = watched
        return False
