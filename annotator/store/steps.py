"""The steps of undo: what one takes back, what hangs on it, and which step comes after it."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.model.changes import Change, Record
from annotator.model.records import Article, Span
from annotator.model.schema import Schema
from annotator.store import rows
from annotator.store.codec import changes_from, record_of, record_text
from annotator.store.columns import Kind, id_of, kind_of
from annotator.store.faults import DamagedRecordError
from annotator.store.journal import Head, read_verified

Key = tuple[Kind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The change that an undo or redo makes: `changes` mirrored, and what hangs on them as `extra`."""

    seq: int
    title: str
    changes: tuple[Change, ...]
    extra: tuple[Change, ...]
    undo_top: int | None
    redo_top: int | None


def key_of(change: Change) -> Key:
    """Which record a change is about."""
    record = record_of(change)
    return kind_of(record), id_of(record)


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes made one after the other as one change a record; what came back to its beginning is left out."""
    joined: dict[Key, Change] = {}
    for change in changes:
        key = key_of(change)
        earlier = joined.pop(key, None)
        if earlier is None:
            joined[key] = change
        elif _text(earlier.before) != _text(change.after):  # 1.5 and 1.50 are equal, and not the same
            joined[key] = Change(before=earlier.before, after=change.after)
    return tuple(joined.values())


def _text(record: Record | None) -> str:
    return "" if record is None else record_text(record)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What the steps need to know of a row of the journal."""

    title: str
    group: str
    undo_top: int | None
    redo_top: int | None


def _row(conn: sqlite3.Connection, seq: int) -> _Row:
    sql = "SELECT title, group_id, undo_top, redo_top FROM journal WHERE seq = ?"
    for title, group, undo_top, redo_top in conn.execute(sql, (seq,)):
        return _Row(title=title, group=group, undo_top=undo_top, redo_top=redo_top)
    raise DamagedRecordError(f"line {seq} of the journal is missing")


def _split(conn: sqlite3.Connection, seq: int) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """What a row did, and what only followed from that."""
    stored, extra = read_verified(conn, seq)
    changes = changes_from(stored)
    cut = len(changes) - extra
    return changes[:cut], changes[cut:]


def _is_there(conn: sqlite3.Connection, change: Change) -> bool:
    kind, key = key_of(change)
    tables: dict[Kind, str] = {
        "article": "articles",
        "candidate": "candidates",
        "span": "spans",
        "relation": "relations",
        "schema": "schema",
    }
    column = "'schema'" if kind == "schema" else "id"
    return conn.execute(f"SELECT 1 FROM {tables[kind]} WHERE {column} = ?", (key,)).fetchone() is not None


def _step_rows(conn: sqlite3.Connection, root: int) -> list[int]:
    """The rows that make up the step that begins with `root`."""
    group = _row(conn, root).group
    if not group:
        return [root]
    sql = "SELECT seq FROM journal WHERE group_id = ? ORDER BY seq"
    return [seq for (seq,) in conn.execute(sql, (group,)).fetchall()]


def _is_taken_back(conn: sqlite3.Connection, seq: int) -> bool:
    return conn.execute("SELECT 1 FROM journal WHERE undoes = ? AND verb = 'undo'", (seq,)).fetchone() is not None


def _step_below(conn: sqlite3.Connection, root: int) -> int | None:
    """The step that is on top when the one that begins with `root` is gone."""
    below = root
    while below > 1:
        under = _row(conn, below - 1).undo_top
        # A job that was interrupted may have been taken back from the middle of the stack.
        if under is None or not _is_taken_back(conn, under):
            return under
        below = under
    return None


def undo_turn(conn: sqlite3.Connection, head: Head, root: int) -> Turn:
    """How the step that begins with `root` is taken back now."""
    done = (change for seq in _step_rows(conn, root) for change in _split(conn, seq)[0])
    mirrored = (change.mirrored() for change in net(done))
    # What the step made may have gone already, with a label whose undo took it along.
    changes = tuple(change for change in mirrored if change.after is not None or _is_there(conn, change))
    return Turn(
        seq=root,
        title=_row(conn, root).title,
        changes=changes,
        extra=tuple(_what_hangs_on(conn, changes)),
        undo_top=_step_below(conn, root) if head.undo_top == root else head.undo_top,
        redo_top=head.seq + 1,
    )


def redo_turn(conn: sqlite3.Connection, head: Head, undone: int) -> Turn:
    """How the undo in row `undone` is taken back now."""
    changes, extra = _split(conn, undone)
    return Turn(
        seq=undone,
        title=_row(conn, undone).title,
        changes=tuple(change.mirrored() for change in changes),
        extra=tuple(change.mirrored() for change in extra),
        undo_top=head.seq + 1,
        redo_top=_row(conn, undone - 1).redo_top,
    )


def _what_hangs_on(conn: sqlite3.Connection, changes: tuple[Change, ...]) -> Iterator[Change]:
    """The removal of what is about an article, a label or a span that goes with the changes."""
    seen = {key_of(change) for change in changes}
    waiting = deque(changes)
    while waiting:
        for record in _dependents(conn, waiting.popleft()):
            key = kind_of(record), id_of(record)
            if key not in seen:
                seen.add(key)
                gone = Change(before=record, after=None)
                waiting.append(gone)
                yield gone


def _dependents(conn: sqlite3.Connection, change: Change) -> Iterator[Record]:
    if isinstance(change.before, Article) and change.after is None:
        yield from rows.read_spans(conn, change.before.id)
        yield from rows.read_candidates(conn, change.before.id)
        yield from rows.read_relations(conn, change.before.id)
    if isinstance(change.before, Span) and change.after is None:
        yield from rows.read_relations_of(conn, change.before.id)
    if isinstance(change.before, Schema) and isinstance(change.after, Schema):
        kept = {label.id for label in change.after.labels}
        for label in change.before.labels:
            if label.id not in kept:
                yield from rows.read_spans_labelled(conn, label.id)
                yield from rows.read_candidates_labelled(conn, label.id)
        kept = {label.id for label in change.after.relations}
        for label in change.before.relations:
            if label.id not in kept:
                yield from rows.read_relations_labelled(conn, label.id)


def was_worked_on(conn: sqlite3.Connection, turn: Turn, group: str) -> bool:
    """Whether a person changed something of what a step did, or what hangs on it, after the step did it.

    What the person took away counts too: an undo of that would bring it back.
    """
    done = (change for seq in _step_rows(conn, turn.seq) for change in _split(conn, seq)[0])
    for change in (*done, *turn.extra):
        row = conn.execute(
            "SELECT 1 FROM touched JOIN journal USING (seq) WHERE record_id = ? AND seq > ? AND group_id <> ? LIMIT 1",
            (id_of(record_of(change)), turn.seq, group),
        ).fetchone()
        if row is not None:
            return True
    return False
