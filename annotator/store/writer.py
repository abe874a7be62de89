"""The one hand that writes: change sets, undo, redo, and what an interrupted job left behind."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from annotator.model.changes import Change, ChangeSet, Decision, Verb
from annotator.model.schema import Schema
from annotator.store import faults, journal, rows, steps
from annotator.store.applying import Applier
from annotator.store.codec import change_line, pack, record_of
from annotator.store.columns import id_of
from annotator.store.connection import Connection
from annotator.store.faults import ConflictError, DamagedRecordError
from annotator.store.texts import TextShelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo or redo did: its line in the journal and the changes to announce."""

    decision: Decision
    changes: ChangeSet


@dataclass(slots=True, kw_only=True)
class _Draft:
    """The state of a transaction; it becomes the writer's when the transaction is durable."""

    conn: sqlite3.Connection
    head: journal.Head
    schema: Schema | None


def now() -> str:
    """The clock, for people to read; the order of decisions never hangs on it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def first_entry(schema: Schema, *, at: str) -> journal.Entry:
    """The first line of every journal: the project gets its schema. No step, so undo ends after it."""
    return journal.Entry(
        seq=1,
        verb="schema",
        title="Make the project",
        who="",
        at=at,
        keystrokes=0,
        automatic=1,
        group_id="",
        undoes=None,
        count=1,
        undo_top=None,
        redo_top=None,
        extra=0,
        changes=pack([change_line(Change(before=None, after=schema))]),
    )


class Writer:
    """Writes to one connection; knows the end of the journal and the schema without asking."""

    def __init__(self, connection: Connection, texts: TextShelf) -> None:
        self._connection = connection
        self._texts = texts
        self._applier = Applier(connection.conn, texts)
        with connection.reading() as conn:
            self._head = journal.read_head(conn)
            self._schema = rows.read_schema(conn)

    @property
    def schema(self) -> Schema | None:
        """The schema as it is stored."""
        return self._schema

    @property
    def undo_top(self) -> int | None:
        """The first row of the step that an undo would take back."""
        return self._head.undo_top

    @property
    def redo_top(self) -> int | None:
        """The row of the undo that a redo would take back."""
        return self._head.redo_top

    @property
    def last(self) -> tuple[int, bytes]:
        """The number and the hash of the last row of the journal."""
        return self._head.seq, self._head.hash

    @contextmanager
    def _transaction(self, *, durable: bool = True) -> Generator[_Draft]:
        with self._connection.reading() as conn:
            draft = _Draft(conn=conn, head=self._head, schema=self._schema)
            try:
                with self._connection.writing(durable=durable):
                    yield draft
            except sqlite3.IntegrityError as error:
                self._texts.forget()
                raise ConflictError(f"the change set does not fit what is stored: {error}") from error
            except BaseException:
                self._texts.forget()
                raise
            self._head, self._schema = draft.head, draft.schema

    def apply(self, changes: ChangeSet, *, who: str) -> Decision:
        """As `ProjectFile.apply`."""
        if not changes:
            raise ValueError("a change set without changes")
        if changes.verb in ("undo", "redo"):
            raise ValueError("undo and redo have calls of their own")
        packed = pack(change_line(change) for change in changes.changes)
        # What a machine proposed can be proposed again, and a piece of a group stays only if the group is finished,
        # which is durable: who reads meanwhile need not wait for the disk.
        durable = not changes.automatic and not changes.group
        with self._transaction(durable=durable) as draft:
            # A background act is no step, and each piece of it is whole, so it belongs to no group.
            group = "" if changes.automatic else changes.group
            if changes.automatic:
                _leave_to_people(draft.conn, changes.changes)
            undo_top, redo_top = draft.head.undo_top, draft.head.redo_top
            if not changes.automatic and not _continues(draft, group):
                undo_top, redo_top = draft.head.seq + 1, None
            entry = journal.Entry(
                seq=draft.head.seq + 1,
                verb=changes.verb,
                title=changes.title,
                who=who,
                at=now(),
                keystrokes=changes.keystrokes,
                automatic=int(changes.automatic),
                group_id=group,
                undoes=None,
                count=len(changes.changes),
                undo_top=undo_top,
                redo_top=redo_top,
                extra=0,
                changes=packed,
            )
            draft.schema = self._applier.apply(changes.changes, texts=changes.texts, schema=draft.schema, turning=False)
            draft.head = journal.append(draft.conn, draft.head, entry, touched=_ids(changes.changes))
        return journal.decision_of_entry(entry)

    def finish_group(self, group: str) -> None:
        """As `ProjectFile.finish_group`."""
        with self._transaction() as draft:
            draft.conn.execute("DELETE FROM open_groups WHERE group_id = ?", (group,))

    def undo(self, *, who: str) -> Undone | None:
        """As `ProjectFile.undo`."""
        with self._turning(self._head.undo_top) as draft:
            root = draft.head.undo_top
            if root is None:
                return None
            if draft.conn.execute("SELECT 1 FROM open_groups WHERE seq = ?", (root,)).fetchone():
                raise faults.still_running(journal.title_of(draft.conn, root) or "")
            return self._turn(draft, steps.undo_turn(draft.conn, draft.head, root), verb="undo", who=who)

    def redo(self, *, who: str) -> Undone | None:
        """As `ProjectFile.redo`."""
        with self._turning(self._head.redo_top) as draft:
            undone = draft.head.redo_top
            if undone is None:
                return None
            return self._turn(draft, steps.redo_turn(draft.conn, draft.head, undone), verb="redo", who=who)

    @contextmanager
    def _turning(self, seq: int | None) -> Generator[_Draft]:
        try:
            with self._transaction() as draft:
                yield draft
        except ConflictError as error:
            with self._connection.reading() as conn:
                title = journal.title_of(conn, seq) or ""
            raise faults.changed_since(title) from error

    def recover(self) -> str:
        """Take back jobs that committed in pieces and never ended; what was done, in sentences.

        A job on whose results a person went on working is kept instead: no decision is ever lost.
        """
        with self._connection.reading() as conn:
            groups: list[tuple[str, int]] = conn.execute(
                "SELECT group_id, seq FROM open_groups ORDER BY seq DESC"
            ).fetchall()
            return " ".join(reversed([self._recover_group(group, root) for group, root in groups]))

    def _recover_group(self, group: str, root: int) -> str:
        turn, undone = self._take_back(group, root)
        told = f"“{turn.title}” was interrupted; what it had done ({_what(turn.changes)})"
        if undone is not None:
            return f"{told} was taken back. Start it once more."
        return f"{told} stays, because work on it has begun."

    def take_back(self, group: str) -> Undone | None:
        """As `ProjectFile.take_back`."""
        with self._connection.reading() as conn:
            found = conn.execute("SELECT seq FROM open_groups WHERE group_id = ?", (group,)).fetchone()
        return self._take_back(group, found[0])[1] if found else None

    def _take_back(self, group: str, root: int) -> tuple[steps.Turn, Undone | None]:
        """Take an open group back, or declare it whole where a person went on working on its results."""
        with self._connection.reading() as conn:
            turn = steps.undo_turn(conn, self._head, root)
            turn = replace(turn, redo_top=self._head.redo_top)
            begun = steps.was_worked_on(conn, turn, group)
        if not begun:
            try:
                with self._transaction() as draft:
                    draft.conn.execute("DELETE FROM open_groups WHERE group_id = ?", (group,))
                    return turn, self._turn(draft, turn, verb="undo", who="", automatic=True)
            except ConflictError:
                pass  # something came to hang on it: as good a reason to keep it
        self.finish_group(group)
        return turn, None

    def _turn(self, draft: _Draft, turn: steps.Turn, *, verb: Verb, who: str, automatic: bool = False) -> Undone:
        changes = (*turn.changes, *turn.extra)
        try:
            packed = pack(change_line(change) for change in changes)
        except TypeError as error:  # all of it comes from the file
            raise DamagedRecordError("a record holds bytes in the place of text") from error
        told = ChangeSet(
            verb=verb, title=turn.title, changes=changes, keystrokes=int(not automatic), automatic=automatic
        )
        entry = journal.Entry(
            seq=draft.head.seq + 1,
            verb=verb,
            title=turn.title,
            who=who,
            at=now(),
            keystrokes=told.keystrokes,
            automatic=int(automatic),
            group_id="",
            undoes=turn.seq,
            count=len(changes),
            undo_top=turn.undo_top,
            redo_top=turn.redo_top,
            extra=len(turn.extra),
            changes=packed,
        )
        draft.schema = self._applier.apply(changes, texts=(), schema=draft.schema, turning=True)
        draft.head = journal.append(draft.conn, draft.head, entry, touched=_ids(turn.changes))
        return Undone(decision=journal.decision_of_entry(entry), changes=told)


def _leave_to_people(conn: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """ConflictError when a background act changes what a person touched, even if it looks as it did before."""
    for change in changes:
        if change.before is not None and journal.is_touched(conn, id_of(change.before)):
            raise ConflictError(f"{id_of(change.before)} was touched by a person")


def _continues(draft: _Draft, group: str) -> bool:
    """Whether a group is open already; opens it when not."""
    if not group:
        return False
    conn = draft.conn
    if conn.execute("SELECT 1 FROM open_groups WHERE group_id = ?", (group,)).fetchone():
        return True
    if conn.execute("SELECT 1 FROM journal WHERE group_id = ? LIMIT 1", (group,)).fetchone():
        raise ValueError(f"the group {group} is finished")
    conn.execute("INSERT INTO open_groups (group_id, seq) VALUES (?, ?)", (group, draft.head.seq + 1))
    return False


def _ids(changes: Iterable[Change]) -> list[str]:
    return [id_of(record_of(change)) for change in changes]


def _what(changes: Iterable[Change]) -> str:
    """How many records of the most telling kind a step is about: “250 articles”, “1 span”."""
    counts = Counter(steps.key_of(change)[0] for change in changes)
    for kind in ("article", "span", "candidate", "relation"):
        if count := counts[kind]:
            return f"{count:,} {kind}{'' if count == 1 else 's'}"
    return "changes of labels"
