"""Projects that the system asks the running program to open (a double click on macOS)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpens(QObject):
    """Listens at the application and passes local files on."""

    def __init__(self, app: QObject, *, open_project: Callable[[Path], None]) -> None:
        super().__init__(app)
        self._open_project = open_project
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self._open_project(Path(event.file()))
            return True
        return False
