"""Backups of the open project: where they lie, how one is made, and how one comes back as a copy."""

from __future__ import annotations

import filecmp
import os
import secrets
import shutil
from pathlib import Path
from typing import TypeVar

from annotator.store import faults
from annotator.store.backup import Backup, all_backups, back_up, backups, thin
from annotator.store.connection import put_in_place
from annotator.store.project_file import ProjectFile
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.projects import with_suffix

R = TypeVar("R")


def backup_folder() -> Path:
    """Where the backups of all projects lie."""
    from platformdirs import user_data_path

    return user_data_path("Annotator", appauthor=False) / "backups"


def make_backup(file: ProjectFile, folder: Path) -> Path:
    """Makes a proven copy of a project and thins older ones; UserError when no equal copy could be made."""
    made = back_up(file, folder)
    thin(folder, file)
    return made


def after_backup(file: ProjectFile, folder: Path, job: Job[R]) -> Job[R]:
    """The job, with a backup made before it; a project without decisions needs none."""
    if file.undo_title() is not None:
        yield Progress(done=0, total=0, note="Making a backup")
        make_backup(file, folder)
    return (yield from job)


def backups_of(file: ProjectFile, folder: Path) -> tuple[Backup, ...]:
    """The backups of a project, the newest first."""
    return backups(folder, file)


def backups_in(folder: Path, *, called: str = "") -> tuple[Backup, ...]:
    """The backups of all projects, the newest first, or only of those whose file was `called` so (without ending).

    For when no project is open, or the file cannot say which one it is.
    """
    return tuple(one for one in all_backups(folder) if called in ("", one.name))


def restore_copy(backup: Path, target: Path) -> Path:
    """Puts a backup as a project of its own at a new place; the project that is open is not touched.

    UserError when there is a file already or the disk does not take the copy; nothing is left then.
    """
    target = with_suffix(target.absolute())
    if os.path.lexists(target):
        raise faults.already_there(target)
    if not target.parent.is_dir():
        raise faults.folder_missing(target)
    if not backup.is_file():
        raise faults.missing(backup)
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    with faults.told_as_user_error(target):
        try:
            shutil.copyfile(backup, beside)
            with beside.open("r+b") as file:
                os.fsync(file.fileno())
            if not filecmp.cmp(backup, beside, shallow=False):
                raise faults.disk_fault(target, "the copy is not equal to the backup")
            put_in_place(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    return target
