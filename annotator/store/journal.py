"""The journal: rows that are only ever added, each hashed together with the one before it.

Undo is found without a search: every row says which step an undo would take back after it (`undo_top`)
and which row a redo would (`redo_top`); the rest of both stacks is in the rows that those follow.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, cast

from annotator.model.changes import Decision, Verb
from annotator.store.columns import canonical
from annotator.store.faults import DamagedRecordError

COLUMNS: Final = (
    "seq, verb, title, who, at, keystrokes, automatic, group_id, undoes, count, undo_top, redo_top, extra, changes"
)
_HASH: Final = "SELECT hash FROM journal WHERE seq = ?"
_DECISION: Final = "seq, verb, title, who, at, keystrokes, automatic, undoes, count"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of the journal without its hash, in the order of the columns.

    `extra` is how many of the changes, at the end of the list, only followed from the others: what hung on
    an article whose import was undone. `changes` is as `codec.pack` makes it.
    """

    seq: int
    verb: Verb
    title: str
    who: str
    at: str
    keystrokes: int
    automatic: int
    group_id: str
    undoes: int | None
    count: int
    undo_top: int | None
    redo_top: int | None
    extra: int
    changes: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of the journal: what the next row follows."""

    seq: int
    hash: bytes
    undo_top: int | None
    redo_top: int | None


def first_hash(meta: Iterable[tuple[str, str]]) -> bytes:
    """What the first row follows: the hash of what was written about the project when it was made."""
    return hashlib.sha256(canonical(sorted(meta)).encode()).digest()


def chained_hash(previous: bytes, columns: tuple[object, ...]) -> bytes:
    """The hash of a row of `COLUMNS` and of all rows before it."""
    told = canonical(columns[:-1]).encode()
    return hashlib.sha256(b"%b%d:%b%b" % (previous, len(told), told, cast(bytes, columns[-1]))).digest()


def columns_of(entry: Entry) -> tuple[object, ...]:
    """The values of an entry in the order of `COLUMNS`."""
    return (
        entry.seq,
        entry.verb,
        entry.title,
        entry.who,
        entry.at,
        entry.keystrokes,
        entry.automatic,
        entry.group_id,
        entry.undoes,
        entry.count,
        entry.undo_top,
        entry.redo_top,
        entry.extra,
        entry.changes,
    )


def read_meta(conn: sqlite3.Connection) -> dict[str, str]:
    """What was written about the project when it was made."""
    return dict(conn.execute("SELECT key, value FROM meta"))


def read_head(conn: sqlite3.Connection) -> Head:
    """The end of the journal."""
    row = conn.execute("SELECT seq, hash, undo_top, redo_top FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        return Head(seq=0, hash=first_hash(read_meta(conn).items()), undo_top=None, redo_top=None)
    return Head(seq=row[0], hash=row[1], undo_top=row[2], redo_top=row[3])


def append(conn: sqlite3.Connection, head: Head, entry: Entry, *, touched: Iterable[str]) -> Head:
    """Add a row after `head`, and what a person touched by it; inside a transaction only."""
    columns = columns_of(entry)
    digest = chained_hash(head.hash, columns)
    conn.execute(
        f"INSERT INTO journal ({COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*columns, digest),
    )
    if not entry.automatic:
        conn.executemany(
            "INSERT INTO touched (record_id, seq) VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((record_id, entry.seq) for record_id in touched),
        )
    return Head(seq=entry.seq, hash=digest, undo_top=entry.undo_top, redo_top=entry.redo_top)


def read_verified(conn: sqlite3.Connection, seq: int) -> tuple[bytes, int]:
    """The changes and the number of extra ones of a row that is as it was written; DamagedRecordError otherwise."""
    row = _one(conn, f"SELECT {COLUMNS}, hash FROM journal WHERE seq = ?", seq)
    before = first_hash(read_meta(conn).items()) if seq == 1 else _one(conn, _HASH, seq - 1)[0]
    try:
        whole = chained_hash(before, row[:-1]) == row[-1]
    except (TypeError, ValueError):  # a column of another type
        whole = False
    if not whole:
        raise DamagedRecordError(f"line {seq} of the journal was altered")
    return row[-2], row[-3]


def _one(conn: sqlite3.Connection, sql: str, seq: int) -> tuple[Any, ...]:
    row = conn.execute(sql, (seq,)).fetchone()
    if row is None:
        raise DamagedRecordError(f"line {seq} of the journal is missing")
    return cast("tuple[Any, ...]", row)


def decision_of_entry(entry: Entry) -> Decision:
    """The line of the journal as people see it."""
    return Decision(
        seq=entry.seq,
        verb=entry.verb,
        title=entry.title,
        who=entry.who,
        at=entry.at,
        keystrokes=entry.keystrokes,
        automatic=bool(entry.automatic),
        undoes=entry.undoes,
        count=entry.count,
    )


def _decision(row: tuple[int, Verb, str, str, str, int, int, int | None, int]) -> Decision:
    return Decision(
        seq=row[0],
        verb=row[1],
        title=row[2],
        who=row[3],
        at=row[4],
        keystrokes=row[5],
        automatic=bool(row[6]),
        undoes=row[7],
        count=row[8],
    )


def read_decisions(conn: sqlite3.Connection, *, limit: int, before: int | None) -> tuple[Decision, ...]:
    """The last decisions (those before a seq), newest first."""
    rows: list[Any] = conn.execute(
        f"SELECT {_DECISION} FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?",
        (2**62 if before is None else before, limit),
    ).fetchall()
    return tuple(_decision(row) for row in rows)


def read_history(conn: sqlite3.Connection, record_id: str) -> tuple[Decision, ...]:
    """The decisions of people that changed a record, oldest first."""
    rows: list[Any] = conn.execute(
        f"SELECT {_DECISION} FROM journal WHERE seq IN (SELECT seq FROM touched WHERE record_id = ?) ORDER BY seq",
        (record_id,),
    ).fetchall()
    return tuple(_decision(row) for row in rows)


def is_touched(conn: sqlite3.Connection, record_id: str) -> bool:
    """Whether a person ever changed a record."""
    row = conn.execute("SELECT 1 FROM touched WHERE record_id = ? LIMIT 1", (record_id,)).fetchone()
    return row is not None


def title_of(conn: sqlite3.Connection, seq: int | None) -> str | None:
    """The title of a row."""
    if seq is None:
        return None
    row = conn.execute("SELECT title FROM journal WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else cast(str, row[0])
