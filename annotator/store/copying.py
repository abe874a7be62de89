"""A whole copy of a project file, made by SQLite itself and proven equal before it gets its name."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from annotator.model.errors import UserError
from annotator.store import faults
from annotator.store.connection import put_in_place
from annotator.store.layout import APPLICATION_ID
from annotator.store.rows import has_relations

_COUNTED: Final = ("meta", "texts", "articles", "labels", "candidates", "spans", "journal", "touched")
_COUNTED_SINCE_RELATIONS: Final = (*_COUNTED, "relation_labels", "relations")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What two equal projects have in common: the last hash depends on every line of the journal."""

    identity: tuple[int, int]
    counts: tuple[int, ...]
    last: tuple[int, bytes] | None


def _facts(conn: sqlite3.Connection) -> _Facts:
    def number(sql: str) -> int:
        found: int = conn.execute(sql).fetchone()[0]
        return found

    counted = _COUNTED_SINCE_RELATIONS if has_relations(conn) else _COUNTED
    return _Facts(
        identity=(number("PRAGMA application_id"), number("PRAGMA user_version")),
        counts=tuple(number(f"SELECT count(*) FROM {table}") for table in counted),
        last=conn.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone(),
    )


class Copy:
    """A copy in the making: `take` reads the project, `prove` and `keep` need it no longer."""

    def __init__(self, source: Path, target: Path) -> None:
        self._source = source
        self._target = target
        self._beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
        self._facts: _Facts | None = None

    def take(self, conn: sqlite3.Connection) -> None:
        """Copy the pages, while nobody else uses the connection; UserError when the disk does not take them."""
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self._facts = _facts(conn)
            copy = sqlite3.connect(str(self._beside), timeout=0)
            try:
                conn.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        except (sqlite3.Error, OSError) as error:
            self.drop()
            raise self._fault(error) from error

    def keep(self) -> Path:
        """Prove the copy equal and give it its name, never over another file; UserError when it is not."""
        try:
            self._prove()
            put_in_place(self._beside, self._target)
        except (sqlite3.Error, OSError) as error:
            raise self._fault(error) from error
        finally:
            self.drop()
        return self._target

    def _prove(self) -> None:
        copy = sqlite3.connect(str(self._beside), timeout=0)
        try:
            copy.execute("PRAGMA query_only = ON")
            facts = _facts(copy)
            told: str = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
            if facts != self._facts or facts.identity[0] != APPLICATION_ID or told != "ok":
                raise faults.backup_fault(self._source, self._target.parent, "the copy is not equal to it")
        finally:
            copy.close()

    def drop(self) -> None:
        """Remove what was not kept."""
        with suppress(FileNotFoundError, NotADirectoryError):
            self._beside.unlink()

    def _fault(self, error: Exception) -> UserError:
        return faults.backup_fault(self._source, self._target.parent, str(error))


def free_path(folder: Path, stem: str) -> Path:
    """A path in a folder that no file has yet."""
    path, number = folder / f"{stem}.annot", 2
    while path.exists():
        path, number = folder / f"{stem} ({number}).annot", number + 1
    return path


def remove_half_made(folder: Path, before: datetime) -> None:
    """Remove files (and logs beside them) that were begun before a time and never got their name."""
    for path in folder.glob(".*.annot.*.new*") if folder.is_dir() else ():
        with suppress(FileNotFoundError):
            if path.stat().st_mtime < before.timestamp():
                path.unlink()
