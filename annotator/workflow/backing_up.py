"""Backups of the open project: where they lie, how one is made, and how one comes back as a copy."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

from annotator.model.errors import UserError
from annotator.store import faults
from annotator.store.backup import Backup, back_up, backups, thin
from annotator.store.connection import put_in_place
from annotator.store.project_file import ProjectFile
from annotator.workflow.projects import with_suffix


def backup_folder() -> Path:
    """Where the backups of all projects lie."""
    from platformdirs import user_data_path

    return user_data_path("Annotator", appauthor=False) / "backups"


def make_backup(file: ProjectFile, folder: Path) -> Path:
    """Makes a proven copy of a project and thins older ones; UserError when no equal copy could be made."""
    made = back_up(file, folder)
    thin(folder, file)
    return made


def backups_of(file: ProjectFile, folder: Path) -> tuple[Backup, ...]:
    """The backups of a project, the newest first."""
    return backups(folder, file)


def restore_copy(backup: Path, target: Path) -> Path:
    """Puts a backup as a project of its own at a new place; the project that is open is not touched.

    UserError when there is a file already or the disk does not take the copy; nothing is left then.
    """
    target = with_suffix(target)
    if target.exists():
        raise UserError("AN806", f"“{target.name}” is there already.", "Choose another name.")
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        shutil.copyfile(backup, beside)
        put_in_place(beside, target)
    except OSError as error:
        raise faults.os_fault(target, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return target
