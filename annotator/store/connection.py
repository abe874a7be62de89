"""The one connection to a project file: opened with care, locked to one thread at a time, closed to one file."""

from __future__ import annotations

import os
import secrets
import sqlite3
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.store import faults
from annotator.store.hold import Hold
from annotator.store.layout import (
    APPLICATION_ID,
    STEPS,
    Step,
    bring_up_to_date,
    expected_layout,
    layout_of,
)
from annotator.store.turns import Turns

if TYPE_CHECKING:
    from sqlite_utils import Database

_CACHE_KIB = 16_384
_CHECKPOINT_PAGES = 4_000

Place = tuple[int, int]
"""Device and inode: which file it is, whatever it is called."""


class Connection:
    """A project file that is open for writing, by this program only."""

    def __init__(self, path: Path, db: Database, hold: Hold) -> None:
        self.path = path
        self.db = db
        self.conn = db.conn
        self._hold = hold
        self._lock = Turns()
        self._closed = False
        self._place = _place_of(path)
        target = path.resolve()  # where SQLite puts the log when the path is a link
        self._log = target.with_name(target.name + "-wal")
        self._log_place = _place_of(self._log)

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """The connection, for this thread alone."""
        with self._lock, faults.told_as_user_error(self.path):
            if self._closed:
                raise ValueError("the project is closed")
            yield self.conn

    @contextmanager
    def writing(self, *, durable: bool = True) -> Generator[sqlite3.Connection]:
        """A transaction, durable when the block ends; nothing of it stays when it raises.

        One that need not be `durable` is so when the next durable one ends, for that makes all durable that was
        written before it; nobody waits for the disk meanwhile.
        The file is locked for good while it is open, so a transaction cannot be refused half way.
        """
        with self.reading() as conn:
            self._check_place()
            if not durable:
                conn.execute("PRAGMA synchronous = NORMAL")
            try:
                with self.db.atomic():
                    yield conn
            finally:
                if not durable:
                    conn.execute("PRAGMA synchronous = FULL")

    def _is_in_place(self) -> bool:
        return _place_of(self.path) == self._place and _place_of(self._log) == self._log_place

    def _check_place(self) -> None:
        if not self._is_in_place():
            # The log stays behind when a file is moved: carry it into the file, wherever that is now.
            self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raise faults.moved(self.path)

    def checkpoint(self) -> None:
        """Carry what was written into the main file; worth a call when nobody waits."""
        with self.reading() as conn:
            conn.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Back to one plain file, without a log beside it; closing twice does nothing.

        UserError when that fails or the file is no longer at its place; it is closed in any case.
        """
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                with faults.told_as_user_error(self.path):
                    self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    if not self._is_in_place():
                        raise faults.moved_before_close(self.path)
                    self.conn.execute("PRAGMA journal_mode = DELETE")
            finally:
                self.conn.close()
                self._hold.release()


def _place_of(path: Path) -> Place | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _database(path: Path) -> Database:
    # It brings numpy along, which the window can do without until a project opens.
    from sqlite_utils import Database

    conn = sqlite3.connect(str(path), timeout=0, check_same_thread=False)
    try:
        return Database(conn, recursive_triggers=False, execute_plugins=False)
    except BaseException:
        conn.close()
        raise


def _number(db: Database, pragma: str) -> int:
    row = db.conn.execute(f"PRAGMA {pragma}").fetchone()
    return int(row[0])


def check_file(path: Path) -> None:
    """UserError when there is no file at a path that could be a project."""
    if not path.parent.is_dir():
        raise faults.folder_missing(path)
    if not path.exists():
        raise faults.missing(path)
    if not path.is_file():
        raise faults.not_a_project(path)
    if path.stat().st_size == 0:
        raise faults.empty_file(path)


def check_identity(path: Path, db: Database, steps: tuple[Step, ...] = STEPS) -> int:
    """The format number of a file; UserError when it is no project, or newer, or altered."""
    if _number(db, "application_id") != APPLICATION_ID:
        raise faults.not_a_project(path)
    version = _number(db, "user_version")
    if version > len(steps):
        raise faults.newer(path, version=version, known=len(steps))
    if version < 1:
        raise faults.not_a_project(path)
    expected, found = expected_layout(steps[:version]), layout_of(db)
    if found != expected:
        names = ", ".join(sorted({str(name) for _, name, _, _ in found ^ expected}))
        raise faults.foreign_layout(path, names)
    return version


def open_connection(
    path: Path, *, steps: tuple[Step, ...] = STEPS, before_upgrade: Callable[[Path, Database], None] | None = None
) -> Connection:
    """Open a project file for writing; UserError says why it cannot be.

    A file of an older format is brought up to date after `before_upgrade`, which keeps a copy of it.
    """
    path = path.absolute()
    with faults.told_as_user_error(path):
        check_file(path)
        hold = Hold.take(path)
        if hold is None:
            raise faults.open_elsewhere(path)
        try:
            db = _database(path)
            try:
                _prepare(path, db, steps, before_upgrade)
                return Connection(path, db, hold)
            except BaseException:
                db.conn.close()
                raise
        except BaseException:
            hold.release()
            raise


def _prepare(
    path: Path, db: Database, steps: tuple[Step, ...], before_upgrade: Callable[[Path, Database], None] | None
) -> None:
    db.conn.execute("PRAGMA locking_mode = EXCLUSIVE")
    set_guards(db)
    version = check_identity(path, db, steps)
    if version < len(steps):
        db.conn.execute("PRAGMA journal_mode = DELETE")
        if before_upgrade is not None:
            before_upgrade(path, db)
        bring_up_to_date(db, steps=steps)
    mode = db.conn.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise faults.read_only(path)
    db.conn.execute("PRAGMA synchronous = FULL")
    db.conn.execute("PRAGMA fullfsync = ON")  # where fsync alone leaves it to the drive; elsewhere without effect
    db.conn.execute("PRAGMA foreign_keys = ON")
    db.conn.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    db.conn.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    # The first read takes the lock and makes the log, so that a second opener and a full folder show now.
    db.conn.execute("SELECT count(*) FROM meta").fetchone()
    db.conn.execute("BEGIN IMMEDIATE")
    db.conn.execute("ROLLBACK")


def set_guards(db: Database) -> None:
    """What protects a reader from a file that somebody else made."""
    db.conn.execute("PRAGMA trusted_schema = OFF")
    db.conn.execute("PRAGMA cell_size_check = ON")
    db.conn.execute("PRAGMA mmap_size = 0")


def make_file(path: Path, fill: Callable[[Database], None]) -> None:
    """Write a new project file, complete or not at all; UserError when it cannot be, or a file is there."""
    path = path.absolute()
    if not path.parent.is_dir():
        raise faults.folder_missing(path)
    if os.path.lexists(path):
        raise faults.already_there(path)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    with faults.told_as_user_error(path):
        try:
            db = _database(beside)
            try:
                set_guards(db)
                db.conn.execute("PRAGMA fullfsync = ON")
                db.conn.execute("PRAGMA foreign_keys = ON")
                with db.atomic():
                    bring_up_to_date(db)
                    fill(db)
            finally:
                db.conn.close()
            put_in_place(beside, path)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()


def put_in_place(beside: Path, path: Path) -> None:
    """Give a finished file its name, never over another file, and make that name durable."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise faults.already_there(path) from None
    except OSError:  # a disk without hard links
        if os.path.lexists(path):
            raise faults.already_there(path) from None
        os.rename(beside, path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system lets us."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
