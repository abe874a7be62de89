"""Where the window was and which of its parts were shown, from one start to the next."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from PySide6.QtCore import QByteArray

from annotator.ui.main_window import MainWindow
from annotator.workflow.settings import write_atomically

_VERSION = 1


class WindowState:
    """Kept in a small file; one that cannot be read is as if there were none, for it is a convenience."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def restore(self, window: MainWindow) -> None:
        """Puts the window back; parts that were hidden stay hidden."""
        told = self._read()
        if told.get("version") != _VERSION:
            return
        window.restoreGeometry(_bytes(told.get("geometry")))
        window.splitter.restoreState(_bytes(told.get("splitter")))
        hidden = told.get("hidden")
        for number in hidden if isinstance(hidden, list) else ():
            widget = window.splitter.widget(number) if isinstance(number, int) else None
            if widget is not None and number != 1:
                widget.hide()

    @property
    def project(self) -> Path | None:
        """The project that was open when the program was left, if it is still there."""
        told = self._read().get("project")
        path = Path(told) if isinstance(told, str) and told else None
        return path if path is not None and path.is_file() else None

    def keep(self, window: MainWindow, *, project: str) -> None:
        """Writes down how the window is, and which project is open ("" none)."""
        if self._path is None:
            return
        splitter = window.splitter
        told = {
            "version": _VERSION,
            "project": project,
            "geometry": _text(window.saveGeometry()),
            "splitter": _text(splitter.saveState()),
            "hidden": [number for number in range(splitter.count()) if _is_hidden(window, number)],
        }
        try:
            write_atomically(self._path, json.dumps(told))
        except OSError:
            # A folder that cannot be written must not keep anybody from leaving.
            return

    def _read(self) -> dict[str, object]:
        if self._path is None or not self._path.is_file():
            return {}
        try:
            told = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


def _is_hidden(window: MainWindow, number: int) -> bool:
    widget = window.splitter.widget(number)
    return widget is not None and widget.isHidden()


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")


def _bytes(text: object) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii")) if isinstance(text, str) and text.isascii() else QByteArray()
