"""The verb for backups: list them, make one, bring one back as a copy."""

from __future__ import annotations

from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.model.errors import UserError
from annotator.store.backup import Backup
from annotator.text.safe import one_line
from annotator.workflow.backing_up import backup_folder, backups_in, backups_of, make_backup, restore_copy
from annotator.workflow.wording import counted


def list_backups(path: Path | None, *, teller: Teller) -> int:
    """Lists the backups of a project, or of all; of a project that cannot be opened, those of its file's name."""
    found = _found(path, teller)
    teller.data({"folder": str(backup_folder()), "backups": [_told(backup) for backup in found]})
    for number, backup in enumerate(found, 1):
        teller.result(f"{number:>3}  {_moment(backup)}  {_size(backup.path) / 2**20:>8,.1f} MB  {backup.path.name}")
    if found:
        teller.result(f"{counted(len(found), 'backup')} in {backup_folder()}, the newest first.")
    else:
        teller.result("There is no backup yet. --make makes one.")
    return DONE


def make_one(path: Path | None, *, teller: Teller) -> int:
    """Makes a proven copy of a project among the backups."""
    if path is None:
        raise UserError("AN788", "A backup is made of one project.", "Name it: annotator backups PROJECT --make.")
    with opened(path, teller) as project:
        made = make_backup(project.file, backup_folder())
    teller.data({"made": str(made)})
    teller.result(f"A backup was made: {made}")
    return DONE


def restore(path: Path | None, *, which: str, to: Path | None, teller: Teller) -> int:
    """Brings one backup back beside the project, or at `to`; what is there is never replaced.

    `which` is a number of the list (1 is the newest) or the name of a backup's file.
    """
    found = _found(path, teller)
    backup = found[int(which) - 1] if which.isdecimal() and 0 < int(which) <= len(found) else None
    backup = backup or next((one for one in found if which in (one.path.name, str(one.path))), None)
    if backup is None:
        raise UserError(
            "AN789",
            f"There is no backup “{which}” among {counted(len(found), 'backup')}.",
            "annotator backups lists them; take a number of the list or the name of a file.",
        )
    beside = path.parent if path is not None else Path()
    made = restore_copy(backup.path, to or beside / f"{backup.name} {backup.at:%Y-%m-%d}.annot")
    teller.data({"restored": str(made), "backup": str(backup.path)})
    teller.result(f"The backup of {_moment(backup)} is a project of its own now: {made}")
    return DONE


def _found(path: Path | None, teller: Teller) -> tuple[Backup, ...]:
    if path is None:
        return backups_in(backup_folder())
    try:
        with opened(path, teller) as project:
            return backups_of(project.file, backup_folder())
    except UserError as error:
        # The file is damaged, lost or open in a window: its name tells which backups may be of it.
        found = backups_in(backup_folder(), called=path.stem)
        if not found:
            raise
        if not teller.quiet:
            print(one_line(f"{error} These are the backups of files called “{path.stem}”."), file=teller.err)
        return found


def _told(backup: Backup) -> dict[str, object]:
    return {
        "file": str(backup.path),
        "made": backup.at.isoformat(),
        "project": backup.name,
        "bytes": _size(backup.path),
    }


def _moment(backup: Backup) -> str:
    return f"{backup.at.astimezone():%Y-%m-%d %H:%M}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # it was thinned away between the listing and now
