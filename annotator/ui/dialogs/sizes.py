"""Remembers how large each dialog was made, in a small file beside the settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize

from annotator.workflow.settings import Settings, write_atomically

_FILE = "dialogs.json"


class Sizes:
    """Widths and heights by the dialogs' names; without a settings file nothing is remembered."""

    def __init__(self, settings: Settings) -> None:
        self._path: Path | None = settings.path.with_name(_FILE) if settings.path is not None else None

    def _read(self) -> dict[str, list[int]]:
        if self._path is None:
            return {}
        try:
            told: object = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            # A convenience: a file that cannot be read means that nothing is remembered.
            return {}
        return cast("dict[str, list[int]]", told) if isinstance(told, dict) else {}

    def of(self, name: str) -> QSize | None:
        """The size that a dialog was left with."""
        told = self._read().get(name)
        if not isinstance(told, list) or len(told) != 2 or not all(isinstance(side, int) for side in told):
            return None
        return QSize(told[0], told[1])

    def keep(self, name: str, size: QSize) -> None:
        """Remembers the size of a dialog."""
        if self._path is None or self.of(name) == size:
            return
        try:
            write_atomically(self._path, json.dumps(self._read() | {name: [size.width(), size.height()]}))
        except OSError:
            # A folder that cannot be written must not keep a dialog from closing.
            return
