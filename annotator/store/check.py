"""Verifies a project file against itself, byte by byte of its content, and never writes to it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.model.errors import Problem, UserError
from annotator.store import faults
from annotator.store.audit import Audit
from annotator.store.connection import check_file, check_identity, set_guards
from annotator.store.hold import Hold

if TYPE_CHECKING:
    from sqlite_utils import Database

_SIDE_FILES = ("-wal", "-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckStep:
    """How far a check is: `done` of `total` steps are behind it, and `title` is the one that begins."""

    title: str
    done: int
    total: int


def check_project(path: Path) -> Iterator[CheckStep | Problem]:
    """Tell everything that is wrong with a project file; nothing is wrong when no Problem comes.

    UserError when it cannot be checked at all: missing, not a project, newer, open elsewhere.
    """
    path = path.resolve()
    with faults.told_as_user_error(path):
        check_file(path)
        with _readable(path) as db:
            yield from _check(path, db)


def _check(path: Path, db: Database) -> Iterator[CheckStep | Problem]:
    try:
        with faults.told_as_user_error(path):
            check_identity(path, db)
    except UserError as error:
        if error.code not in ("AN107", "AN113"):
            raise
        yield Problem(code=error.code, sentence=error.sentence, where=path.name, hint=error.hint)
    told: set[Problem] = set()
    try:
        yield from _walk(path, db, told)
    except _NotUtf8Error:
        # Rare, and it costs a second walk: every text is now taken as it comes and found by comparing.
        db.conn.text_factory = _forgiving
        yield from _walk(path, db, told)


class _NotUtf8Error(Exception):
    """A text of the file cannot be decoded."""


def _walk(path: Path, db: Database, told: set[Problem]) -> Iterator[CheckStep | Problem]:
    audit = Audit(db.conn, path.name)
    steps = (
        ("Structure of the file", audit.structure),
        ("Texts", audit.texts),
        ("Journal", audit.journal),
        ("Labels and articles", audit.articles),
        ("Candidates", audit.candidates),
        ("Spans", audit.spans),
        ("Relations", audit.relations),
        ("Lists beside the journal", audit.side_tables),
    )
    for done, (title, step) in enumerate(steps):
        yield CheckStep(title=title, done=done, total=len(steps))
        for problem in _faults_of_step(path, title, step):
            if problem not in told:
                told.add(problem)
                yield problem
    yield CheckStep(title="Done", done=len(steps), total=len(steps))


def _faults_of_step(path: Path, title: str, step: Callable[[], Iterator[Problem]]) -> Iterator[Problem]:
    try:
        yield from step()
    except (sqlite3.Error, ValueError, TypeError, KeyError) as error:  # a value of a kind that is not written
        if faults.is_not_utf8(error):
            raise _NotUtf8Error from error
        yield Problem(
            code="AN120",
            sentence=f"The file cannot be read to its end ({error}).",
            where=f"{path.name}, {title}",
            hint="Open a backup of it.",
        )


@contextmanager
def _readable(path: Path) -> Generator[Database]:
    """The file itself when it lies there whole; a copy with its log when a program ended in the middle."""
    hold = Hold.take(path)
    if hold is None or _is_locked(path):
        raise faults.open_elsewhere(path)
    try:
        beside = [found for suffix in _SIDE_FILES if (found := path.with_name(path.name + suffix)).exists()]
        if beside or _keeps_a_log(path):
            with tempfile.TemporaryDirectory() as folder:
                for source in (path, *beside):
                    shutil.copyfile(source, Path(folder) / source.name)
                with _reader(Path(folder) / path.name) as db:
                    yield db
        else:
            with _reader(path) as db:
                db.conn.execute("PRAGMA query_only = ON")
                yield db
    finally:
        hold.release()


def _keeps_a_log(path: Path) -> bool:
    """Whether a file was not put back into one: SQLite would write beside it, which a folder may not let it."""
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\2\2"


def _is_locked(path: Path) -> bool:
    made = [beside for end in ("-shm", "-wal") if not (beside := path.with_name(path.name + end)).exists()]
    conn = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0)
    try:
        conn.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except UnicodeDecodeError:  # a message that quotes a damaged name
        return False
    except sqlite3.Error as error:
        fault = faults.sqlite_fault(path, error)
        return fault is not None and fault.code == "AN108"
    else:
        return False
    finally:
        conn.close()
        for beside in made:
            # A folder that cannot be written never had one; a log that holds something is somebody's.
            with suppress(FileNotFoundError):
                if beside.exists() and (beside.name.endswith("-shm") or not beside.stat().st_size):
                    beside.unlink()


@contextmanager
def _reader(path: Path) -> Generator[Database]:
    from sqlite_utils import Database

    conn = sqlite3.connect(str(path), timeout=0)
    try:
        db = Database(conn, recursive_triggers=False, execute_plugins=False)
        set_guards(db)
        yield db
    finally:
        conn.close()


def _forgiving(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")
