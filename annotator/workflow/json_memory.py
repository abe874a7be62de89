"""A small JSON file of what a person decided, which the window and the command line share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from annotator.workflow.settings import write_atomically


def section(told: object) -> dict[str, object]:
    """A copy of a JSON object, anything else as an empty one."""
    return dict(cast("dict[str, object]", told)) if isinstance(told, dict) else {}


class JsonMemory:
    """Read whenever something is asked, so that all parts of the program agree; without a path nothing outlasts it.

    A file that cannot be read counts as empty.
    """

    def __init__(self, path: Path | None, *, sort_keys: bool = False) -> None:
        self.path = path
        self._sort_keys = sort_keys
        self._here: dict[str, object] = {}

    def read(self) -> dict[str, object]:
        """What is remembered."""
        if self.path is None:
            return self._here
        try:
            told: object = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return section(told)

    def write(self, told: dict[str, object]) -> None:
        """Remembers this instead; OSError when the file cannot be written."""
        self._here = told
        if self.path is not None:
            text = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=self._sort_keys)
            write_atomically(self.path, text + "\n")
