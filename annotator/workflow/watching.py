"""A watched folder: which of its files are new and at rest, what was taken in already, and where that is remembered."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from annotator.formats.catalogue import expand
from annotator.model.errors import UserError
from annotator.workflow.import_report import ImportReport
from annotator.workflow.settings import write_atomically

REST = 3.0
"""Seconds for which a file has to keep its size and time before it counts as written."""
LOOK_EVERY = 2.0
"""Seconds between two looks at the folder."""
_MOST_PROJECTS = 50
# What programs put beside a file while somebody has it open, under an ending that is read.
_LOCKS = ("~$", ".~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """By what a change of a file is noticed: its bytes, and when they were changed (nanoseconds)."""

    size: int
    changed: int


Listing = Mapping[str, Stamp]
"""The files of a folder and of those in it, by their path inside it."""


def list_folder(folder: Path) -> dict[str, Stamp]:
    """The files that an import of the folder would read; UserError when it is not there."""
    if not folder.is_dir():
        raise UserError(
            "AN286",
            f"The watched folder “{folder.name}” is not there.",
            "Its files come in as soon as it is back; File · Watch a folder ends the watch.",
        )
    found: dict[str, Stamp] = {}
    for path in expand([folder]):
        if not isinstance(path, Path) or path.name.startswith(_LOCKS):
            continue
        try:
            told = path.stat()
        except OSError:
            continue  # it went away while we looked
        found[path.relative_to(folder).as_posix()] = Stamp(size=told.st_size, changed=told.st_mtime_ns)
    return found


@dataclass(slots=True, kw_only=True)
class Watch:
    """What is known about the files of one folder. `taken` holds those that were handed out, as they were then."""

    folder: Path
    taken: dict[str, Stamp] = field(default_factory=dict[str, Stamp])
    _seen: dict[str, tuple[Stamp, float]] = field(default_factory=dict[str, tuple[Stamp, float]])

    def look(self, listing: Listing, *, now: float) -> tuple[str, ...]:
        """The files that are new or changed and have been at rest since `REST` seconds, in alphabetical order.

        Each is handed out once. `now` is any clock in seconds that never goes back. An empty file is one
        that is still being written.
        """
        ready: list[str] = []
        for name, stamp in listing.items():
            if self.taken.get(name) == stamp or not stamp.size:
                continue
            before = self._seen.get(name)
            if before is None or before[0] != stamp:
                self._seen[name] = stamp, now
            elif now - before[1] >= REST:
                ready.append(name)
        for name in [name for name in self._seen if name not in listing]:
            del self._seen[name]
        for name in ready:
            self.taken[name] = listing[name]
            del self._seen[name]
        return tuple(sorted(ready, key=lambda name: (name.casefold(), name)))

    def paths(self, names: Iterable[str]) -> list[Path]:
        """The files of these names."""
        return [self.folder / name for name in names]


def watch_sentence(report: ImportReport, folder: Path) -> str:
    """What a look at the folder brought, "" when it was nothing new; the first refusal is told with its reason."""
    refused = [problem for problem in report.problems if problem.severity == "error"]
    if not report.stored and not refused:
        return ""
    told = f"From “{folder.name}”: {report.sentence()}"
    if not refused:
        return told
    first = refused[0]
    return f"{told} {first.sentence}" + (f" And {len(refused) - 1:,} more." if len(refused) > 1 else "")


class WatchMemory:
    """Keeps for each project which folder it watches and what was taken; a memory that cannot be read is empty."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def find(self, project_id: str) -> Watch | None:
        """The watch of a project, None when it has none."""
        told = self._read().get(project_id)
        return _watch(told) if told is not None else None

    def keep(self, project_id: str, watch: Watch) -> None:
        """Remembers a watch and what it has taken."""
        rows = self._read()
        rows.pop(project_id, None)  # the latest stand last
        taken = {name: [stamp.size, stamp.changed] for name, stamp in watch.taken.items()}
        rows[project_id] = {"folder": str(watch.folder), "taken": taken}
        self._write(dict(list(rows.items())[-_MOST_PROJECTS:]))

    def forget(self, project_id: str) -> None:
        """Forgets the watch of a project."""
        rows = self._read()
        if rows.pop(project_id, None) is not None:
            self._write(rows)

    def _read(self) -> dict[str, object]:
        if self._path is None or not self._path.is_file():
            return {}
        try:
            told: object = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return cast("dict[str, object]", told) if isinstance(told, dict) else {}

    def _write(self, rows: dict[str, object]) -> None:
        if self._path is None:
            return
        try:
            write_atomically(self._path, json.dumps(rows, ensure_ascii=True))
        except OSError:
            # Without it the folder is read once more at the next start; no text comes in twice.
            return


def _watch(told: object) -> Watch | None:
    row = cast("dict[str, object]", told) if isinstance(told, dict) else {}
    folder, taken = row.get("folder"), row.get("taken")
    if not isinstance(folder, str) or not folder:
        return None
    rows = cast("dict[str, object]", taken) if isinstance(taken, dict) else {}
    stamps = {name: stamp for name, pair in rows.items() if (stamp := _stamp(pair)) is not None}
    return Watch(folder=Path(folder), taken=stamps)


def _stamp(told: object) -> Stamp | None:
    pair = cast("list[object]", told) if isinstance(told, list) else []
    match pair:
        case [int(size), int(changed)]:
            return Stamp(size=size, changed=changed)
        case _:
            return None
