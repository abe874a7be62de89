"""Files, folders and text that are dropped onto the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from annotator.workflow.projects import SUFFIX


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders that are dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Drops(QObject):
    """Takes drops anywhere on a window: a project is opened, files and text come in as articles."""

    def __init__(
        self,
        window: QWidget,
        *,
        open_project: Callable[[Path], None],
        import_files: Callable[[Sequence[Path]], object],
        import_text: Callable[[str], object],
        make_project: Callable[[Sequence[Path]], object],
        has_project: Callable[[], bool],
        refuse: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._open_project = open_project
        self._import_files = import_files
        self._import_text = import_text
        self._make_project = make_project
        self._has_project = has_project
        self._refuse = refuse
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDropEvent):
            if event.mimeData().hasUrls() or event.mimeData().hasText():
                event.acceptProposedAction()
                return True
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.take(event.mimeData())
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def take(self, data: QMimeData) -> None:
        """Does with dropped things what they are for."""
        paths = dropped_paths(data)
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self._open_project(projects[0])
        elif paths and not self._has_project():
            self._make_project(paths)
        elif not self._has_project():
            self._refuse("Open or make a project first; then drop the text onto it.")
        elif paths:
            self._import_files(paths)
        elif data.hasText():
            self._import_text(data.text())
