"""What a person was shown already: whether the tour was finished, and which keys the key line taught."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from annotator.workflow.settings import write_atomically

_MOST = 1_000


class Taught:
    """Kept in a small file; one that cannot be read is as if there were none, for it is a convenience."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        told = self._read()
        tour = told.get("tour")
        self._tour = tour if tour in ("finished", "left") else ""
        slow = told.get("slow")
        counts = cast("dict[str, object]", slow) if isinstance(slow, dict) else {}
        self._slow = {name: count for name, count in counts.items() if isinstance(count, int)}
        shown = told.get("shown")
        names = cast("list[object]", shown) if isinstance(shown, list) else []
        self._shown = {name for name in names if isinstance(name, str)}

    def _read(self) -> dict[str, object]:
        if self._path is None or not self._path.is_file():
            return {}
        try:
            told: object = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return cast("dict[str, object]", told) if isinstance(told, dict) else {}

    @property
    def tour_due(self) -> bool:
        """Whether the sample begins with the tour: until it was finished or left once."""
        return not self._tour

    def finish_tour(self) -> None:
        """Remembers that the tour was walked to its end."""
        self._tour = "finished"
        self._write()

    def leave_tour(self) -> None:
        """Remembers that the person wants no tour, unless it was finished before."""
        self._tour = self._tour or "left"
        self._write()

    def slow(self, action_id: str) -> int:
        """Counts that an action was done by a slow way; how often that was by now."""
        count = min(self._slow.get(action_id, 0) + 1, _MOST)
        self._slow[action_id] = count
        self._write()
        return count

    def was_shown(self, action_id: str) -> bool:
        """Whether the key of an action was taught."""
        return action_id in self._shown

    def show(self, action_id: str) -> None:
        """Remembers that the key of an action was taught; its slow uses need no counting any more."""
        self._shown.add(action_id)
        self._slow.pop(action_id, None)
        self._write()

    def _write(self) -> None:
        if self._path is None:
            return
        told = {
            "tour": self._tour,
            "slow": dict(sorted(self._slow.items())),
            "shown": sorted(self._shown),
        }
        try:
            write_atomically(self._path, json.dumps(told, indent=1))
        except OSError:
            # A folder that cannot be written must not disturb the work.
            return
