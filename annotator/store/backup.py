"""Backups of a project: whole copies in another folder, verified when made, thinned as they age."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from annotator.store import faults
from annotator.store.copying import Copy, free_path, remove_half_made
from annotator.store.project_file import ProjectFile

_STAMP: Final = "%Y-%m-%d %H%M%S"
_NAME: Final = re.compile(
    r"(?P<name>.*) (?P<project>[0-9a-f]{8}) (?P<at>\d{4}-\d\d-\d\d \d{6})(?: \(\d+\))?\.annot", re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup of a project: where it lies, when it was made (UTC), and what its project's file was called.

    All of it is read from its name. `mark` tells the backups of two projects of one name apart.
    """

    path: Path
    at: datetime
    name: str
    mark: str


def back_up(project: ProjectFile, folder: Path, *, at: datetime | None = None) -> Path:
    """Copy an open project into a folder (made when missing) and prove the copy equal; returns its path.

    `at` is the time that the copy is named after, now when left out. UserError when no equal copy could be
    made; nothing of it is left then. Decisions wait only while the pages are copied.
    """
    stamp = (datetime.now(UTC) if at is None else at.astimezone(UTC)).strftime(_STAMP)
    copy = Copy(project.path, free_path(folder, f"{project.path.stem} {_mark(project)} {stamp}"))
    with project.reading() as conn:
        copy.take(conn)
    return copy.keep()


def backups(folder: Path, project: ProjectFile) -> tuple[Backup, ...]:
    """The backups of a project in a folder, newest first; other files there are not looked at."""
    return tuple(one for one in all_backups(folder) if one.mark == _mark(project))


def all_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of all projects in a folder, newest first; no file is opened."""
    found: list[Backup] = []
    for path in folder.iterdir() if folder.is_dir() else ():
        named = _NAME.fullmatch(path.name)
        if named is not None:
            with suppress(ValueError):  # a date that is none, so the name is not ours
                at = datetime.strptime(named["at"], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path=path, at=at, name=named["name"], mark=named["project"]))
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True))


def thin(folder: Path, project: ProjectFile, *, now: datetime | None = None) -> tuple[Path, ...]:
    """Remove backups that later ones stand for, and what a killed program left half made; returns the backups.

    All of the last two days stay; of each day of the last two weeks, of each week of the last three months
    and of each month before that the newest stays. The newest of all always stays.
    """
    present = datetime.now(UTC) if now is None else now.astimezone(UTC)
    kept: set[Hashable] = set()
    removed: list[Path] = []
    for backup in backups(folder, project):
        span = _span_that_it_stands_for(backup, present)
        if span in kept:
            try:
                backup.path.unlink(missing_ok=True)
            except OSError as error:
                raise faults.os_fault(backup.path, error) from error
            removed.append(backup.path)
        kept.add(span)
    remove_half_made(folder, present - timedelta(days=1))
    return tuple(removed)


_AGES: Final[tuple[tuple[timedelta, Callable[[Backup], Hashable]], ...]] = (
    (timedelta(days=2), lambda backup: backup.path),
    (timedelta(days=14), lambda backup: ("day", backup.at.date())),
    (timedelta(days=91), lambda backup: ("week", backup.at.isocalendar()[:2])),
)


def _span_that_it_stands_for(backup: Backup, present: datetime) -> Hashable:
    for age, span in _AGES:
        if present - backup.at < age:
            return span(backup)
    return ("month", backup.at.year, backup.at.month)


def _mark(project: ProjectFile) -> str:
    """What tells the backups of two projects of one name apart."""
    return project.project_id[:8]
