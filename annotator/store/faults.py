"""What can be wrong with a project file, each in one sentence for the person who opened it."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from annotator.model.errors import UserError


class ConflictError(Exception):
    """A change set was made from a state that is not the stored one: a bug of the caller; nothing was written."""


class DamagedRecordError(Exception):
    """A stored record cannot be read; becomes a UserError at the door of the store."""


def _named(path: Path) -> str:
    return f"“{path.name}”"


def missing(path: Path) -> UserError:
    """There is no file at this place."""
    return UserError("AN101", f"There is no project {_named(path)} in {path.parent}.", "Check the name.")


def folder_missing(path: Path) -> UserError:
    """The folder of the file is not there."""
    return UserError("AN102", f"The folder {path.parent} does not exist.", "Make it first or choose another.")


def already_there(path: Path) -> UserError:
    """A new project would take the place of a file."""
    return UserError("AN103", f"{_named(path)} exists already in {path.parent}.", "Choose another name.")


def not_a_project(path: Path) -> UserError:
    """The file is something else."""
    return UserError("AN104", f"{_named(path)} is not an Annotator project.", "Choose a file that ends in .annot.")


def empty_file(path: Path) -> UserError:
    """The file has no bytes at all."""
    return UserError("AN105", f"{_named(path)} is empty, so it is not an Annotator project.", "Open a backup of it.")


def newer(path: Path, *, version: int, known: int) -> UserError:
    """The file was written by a later program."""
    return UserError(
        "AN106",
        f"{_named(path)} was written by a newer Annotator (format {version}; this one reads up to {known}).",
        "It was not changed. Install the newer Annotator to open it.",
    )


def damaged(path: Path, detail: str = "") -> UserError:
    """The bytes are not what was written."""
    told = f" ({detail})" if detail else ""
    return UserError(
        "AN107",
        f"{_named(path)} is damaged{told}.",
        "It was not changed. Run “annotator check” on it to see what is wrong, and open a backup.",
    )


def open_elsewhere(path: Path) -> UserError:
    """Another window or command holds the file."""
    return UserError("AN108", f"{_named(path)} is open in another window or command; close it there.")


def read_only(path: Path) -> UserError:
    """The file or its folder cannot be written."""
    return UserError(
        "AN109",
        f"{_named(path)} or its folder {path.parent} cannot be written.",
        "Copy the project to a folder of your own and open it there.",
    )


def disk_full(path: Path) -> UserError:
    """No room for the change."""
    return UserError(
        "AN110",
        f"The disk with {_named(path)} is full; this change was not saved.",
        "Everything before it is safe. Make room and do it again.",
    )


def no_room_to_open(path: Path) -> UserError:
    """No room even for the log that every opening needs."""
    return UserError(
        "AN110",
        f"The disk with {_named(path)} is full, so it cannot be opened.",
        "All decisions in it are safe. Make room and open it again.",
    )


def no_room_to_close(path: Path) -> UserError:
    """No room to carry the log into the file."""
    return UserError(
        "AN110",
        f"The disk with {_named(path)} is full, so it stays in two files, “{path.name}” and “{path.name}-wal”.",
        "All decisions in them are safe. Keep the two together, make room, then open and close the project.",
    )


def disk_fault(path: Path, detail: str) -> UserError:
    """The system could not read or write."""
    return UserError(
        "AN111",
        f"{_named(path)} could not be read or written ({detail}); this change was not saved.",
        "Everything before it is safe. Check the disk or the network drive and do it again.",
    )


def moved(path: Path) -> UserError:
    """The file that was opened is no longer at its place."""
    return UserError(
        "AN112",
        f"{_named(path)} was moved, replaced or deleted while it was open; this change was not saved.",
        "Put the file back where it was, or close the project and open it at its new place.",
    )


def moved_before_close(path: Path) -> UserError:
    """The same, noticed when the project is closed."""
    return UserError(
        "AN112",
        f"{_named(path)} was moved, replaced or deleted while it was open.",
        "What was decided is in the file that was opened: look for it where it was moved to.",
    )


def foreign_layout(path: Path, detail: str) -> UserError:
    """The tables are not those of the format."""
    return UserError(
        "AN113",
        f"{_named(path)} has been altered by another program ({detail}).",
        "It was not changed. Open a backup of it.",
    )


def still_running(title: str) -> UserError:
    """An undo would take back a job in the middle of its work."""
    return UserError(
        "AN114", f"“{title}” is still running, so it cannot be undone yet.", "Stop it or wait until it is done."
    )


def changed_since(title: str) -> UserError:
    """An undo or redo finds other records than it left."""
    return UserError(
        "AN115", f"“{title}” cannot be taken back because what it changed was changed again by a running job."
    )


def backup_fault(path: Path, folder: Path, detail: str) -> UserError:
    """A copy could not be made or is not equal to its original."""
    return UserError(
        "AN116",
        f"No backup of {_named(path)} could be made in {folder} ({detail}).",
        "Choose another folder for backups, or make room on its disk.",
    )


_SQLITE_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_SQLITE_READ_ONLY = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)


def sqlite_fault(path: Path, error: sqlite3.Error) -> UserError | None:
    """The sentence for an error of SQLite, or None when the error is a bug of ours."""
    extended: int = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code in _SQLITE_BUSY:
        return open_elsewhere(path)
    if code in _SQLITE_READ_ONLY:
        return read_only(path)
    if code == sqlite3.SQLITE_FULL:
        return disk_full(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_NOTADB:
        return not_a_project(path)
    if is_not_utf8(error):
        return damaged(path, "a text in it is not UTF-8")
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_TOOBIG):
        return disk_fault(path, str(error))
    return None


def is_not_utf8(error: Exception) -> bool:
    """Whether Python could not make a string of what is stored; it has no class or code of its own for that."""
    return isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error)


def os_fault(path: Path, error: OSError) -> UserError:
    """The sentence for an error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return read_only(path)
    if error.errno == errno.ENOENT:
        return missing(path)
    return disk_fault(path, error.strerror or str(error))


@contextmanager
def told_as_user_error(path: Path) -> Generator[None]:
    """Turn the faults of the disk and of SQLite into sentences; bugs pass through as they are."""
    try:
        yield
    except sqlite3.Error as error:
        fault = sqlite_fault(path, error)
        if fault is None:
            raise
        raise fault from error
    except OSError as error:
        raise os_fault(path, error) from error
    except UnicodeDecodeError as error:  # a message of SQLite that quotes a damaged name
        raise damaged(path, "a name in it is not UTF-8") from error
    except DamagedRecordError as error:
        raise damaged(path, str(error)) from error
