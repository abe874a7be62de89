"""The project file: every read and every write of a project goes through here."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.model.changes import Change, ChangeSet, Decision
from annotator.model.errors import UserError
from annotator.model.records import Article, ArticleCounts, ArticleRow, ArticleView, Candidate, Relation, Span
from annotator.model.schema import Schema
from annotator.store import faults, journal, rows
from annotator.store.applying import Applier
from annotator.store.connection import Connection, make_file, open_connection
from annotator.store.copying import Copy, free_path
from annotator.store.texts import TextShelf
from annotator.store.writer import Undone, Writer, first_entry, now

if TYPE_CHECKING:
    from sqlite_utils import Database


def keep_old_format(path: Path, db: Database) -> None:
    """Keep a proven copy of a file of an older format beside it; UserError when that cannot be."""
    version: int = db.conn.execute("PRAGMA user_version").fetchone()[0]
    copy = Copy(path, free_path(path.parent, f"{path.stem} (format {version})"))
    copy.take(db.conn)
    copy.keep()


class ProjectFile:
    """An open project file: a `Reader` that also writes. Thread-safe: one connection, one lock.

    Any call may raise UserError when the disk fails or the file turns out to be damaged.
    """

    def __init__(self, connection: Connection) -> None:
        """Take over an open connection; `create` and `open` make one."""
        self._connection = connection
        self._texts = TextShelf(connection.conn, connection.path)
        with connection.reading() as conn:
            self._meta = journal.read_meta(conn)
        self._writer = Writer(connection, self._texts)
        self.recovered = self._writer.recover()

    @classmethod
    def create(cls, path: Path, *, schema: Schema, name: str = "") -> ProjectFile:
        """Make a project and open it; UserError when the path exists or cannot be written."""
        meta = {"id": secrets.token_hex(16), "name": name or path.stem, "created": now()}
        changes = (Change(before=None, after=schema),)

        def fill(db: Database) -> None:
            conn = db.conn
            conn.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", meta.items())
            Applier(conn, TextShelf(conn, path)).apply(changes, texts=(), schema=None, turning=False)
            entry = first_entry(schema, at=meta["created"])
            journal.append(conn, journal.read_head(conn), entry, touched=())

        make_file(path, fill)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> ProjectFile:
        """Open a project; UserError when it is missing, none, newer, damaged, open elsewhere or read-only."""
        try:
            connection = open_connection(path, before_upgrade=keep_old_format)
            try:
                return cls(connection)
            except BaseException:
                with suppress(UserError):  # what is wrong is being told already
                    connection.close()
                raise
        except UserError as error:
            if error.code == "AN110":
                raise faults.no_room_to_open(path) from error
            raise

    def close(self) -> None:
        """Back to one plain file; nothing can be asked of the project afterwards. Twice does nothing.

        UserError when the file was moved, replaced or deleted, or the disk fails; it is closed in any case.
        """
        try:
            self._connection.close()
        except UserError as error:
            if error.code == "AN110":
                raise faults.no_room_to_close(self.path) from error
            raise

    def checkpoint(self) -> None:
        """Carry the log into the main file, so that no decision has to wait for it; for idle moments."""
        self._connection.checkpoint()

    @property
    def path(self) -> Path:
        """Where the file is, absolute."""
        return self._connection.path

    @property
    def name(self) -> str:
        """What the project was called when it was made."""
        return self._meta["name"]

    @property
    def project_id(self) -> str:
        """The identity of the project: the same in all its copies, another in every other project."""
        return self._meta["id"]

    @property
    def last(self) -> tuple[int, bytes]:
        """The number and the hash of the last line of the journal: equal only in equal projects."""
        return self._writer.last

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """The connection, for this thread alone; for the rooms of the store only."""
        return self._connection.reading()

    # Writing.

    def apply(self, changes: ChangeSet, *, who: str) -> Decision:
        """Write a change set and its line in the journal in one transaction, durable on return.

        UserError when the disk does not take it or the file was moved; ConflictError when a `before` is not
        what is stored; ValueError when a record cannot be. Nothing is written in any of these cases.
        """
        return self._writer.apply(changes, who=who)

    def finish_group(self, group: str) -> None:
        """Say that a job that committed in pieces is whole; otherwise the next `open` takes it back."""
        self._writer.finish_group(group)

    def take_back(self, group: str) -> Undone | None:
        """Take back what a job that did not end has committed; None when there is nothing, or when a person went on
        working on it, so that it stays."""
        return self._writer.take_back(group)

    def undo(self, *, who: str) -> Undone | None:
        """Take the last step back; None when there is none. UserError while that step is a running job."""
        return self._writer.undo(who=who)

    def redo(self, *, who: str) -> Undone | None:
        """Take the last undo back; None when there is none, or something was decided since."""
        return self._writer.redo(who=who)

    def undo_title(self) -> str | None:
        """The title of the step that an undo would take back."""
        with self.reading() as conn:
            return journal.title_of(conn, self._writer.undo_top)

    def redo_title(self) -> str | None:
        """The title of the step that a redo would bring back."""
        with self.reading() as conn:
            return journal.title_of(conn, self._writer.redo_top)

    # Reading.

    def decisions(self, *, limit: int = 200, before: int | None = None) -> tuple[Decision, ...]:
        """The last decisions, or the last before a number, newest first."""
        with self.reading() as conn:
            return journal.read_decisions(conn, limit=limit, before=before)

    def schema(self) -> Schema:
        """The labels as they are now."""
        schema = self._writer.schema
        if schema is None:
            raise faults.damaged(self.path, "it has no labels")
        return schema

    def article(self, article_id: str) -> Article | None:
        """One article's record."""
        with self.reading() as conn:
            return rows.read_article(conn, article_id)

    def text(self, article_id: str) -> str:
        """The exact text of an article; KeyError when there is none."""
        with self.reading() as conn:
            return self._text_of(self._existing(conn, article_id))

    def _existing(self, conn: sqlite3.Connection, article_id: str) -> Article:
        article = rows.read_article(conn, article_id)
        if article is None:
            raise KeyError(article_id)
        return article

    def _text_of(self, article: Article) -> str:
        text = self._texts.get(article.sha256)
        if text is None:
            raise faults.damaged(self.path, f"the text of “{article.title}” is not in it")
        return text

    def span(self, span_id: str) -> Span | None:
        """One span."""
        with self.reading() as conn:
            return rows.read_span(conn, span_id)

    def candidate(self, candidate_id: str) -> Candidate | None:
        """One candidate."""
        with self.reading() as conn:
            return rows.read_candidate(conn, candidate_id)

    def marks_there(self, ids: Sequence[str]) -> frozenset[str]:
        """Those of some ids that a span or a candidate has."""
        with self.reading() as conn:
            return rows.read_marks_there(conn, ids)

    def spans(self, article_id: str) -> tuple[Span, ...]:
        """The spans of an article in order of (start, -end, id)."""
        with self.reading() as conn:
            return rows.read_spans(conn, article_id)

    def candidates(self, article_id: str) -> tuple[Candidate, ...]:
        """The candidates of an article in any state, in order of (start, -end, id)."""
        with self.reading() as conn:
            return rows.read_candidates(conn, article_id)

    def relation(self, relation_id: str) -> Relation | None:
        """One relation."""
        with self.reading() as conn:
            return rows.read_relation(conn, relation_id)

    def relations(self, article_id: str) -> tuple[Relation, ...]:
        """The relations of an article in order of their ids."""
        with self.reading() as conn:
            return rows.read_relations(conn, article_id)

    def relations_of(self, span_id: str) -> tuple[Relation, ...]:
        """The relations that begin or end at a span, in order of their ids."""
        with self.reading() as conn:
            return rows.read_relations_of(conn, span_id)

    def view(self, article_id: str) -> ArticleView:
        """An article whole, as it is at one moment; KeyError when there is none."""
        with self.reading() as conn:
            article = self._existing(conn, article_id)
            return ArticleView(
                article=article,
                text=self._text_of(article),
                spans=rows.read_spans(conn, article_id),
                candidates=rows.read_candidates(conn, article_id),
                relations=rows.read_relations(conn, article_id),
            )

    def article_ids(self) -> tuple[str, ...]:
        """All articles in order of position."""
        with self.reading() as conn:
            return rows.read_article_ids(conn)

    def article_rows(self) -> Sequence[ArticleRow]:
        """All articles with their counts, in order of position, without texts."""
        with self.reading() as conn:
            return rows.read_article_rows(conn)

    def counts(self, article_id: str) -> ArticleCounts:
        """How far the judging of one article is; KeyError when there is none."""
        with self.reading() as conn:
            counts = rows.read_counts(conn, article_id)
        if counts is None:
            raise KeyError(article_id)
        return counts

    def articles_with_text(self, sha256: str) -> tuple[Article, ...]:
        """The articles whose text has this SHA-256 (of its UTF-8 bytes)."""
        with self.reading() as conn:
            return rows.read_articles_with_text(conn, sha256)

    def touched(self, record_id: str) -> bool:
        """Whether a person ever changed this record (undone or not)."""
        with self.reading() as conn:
            return journal.is_touched(conn, record_id)

    def history(self, record_id: str) -> tuple[Decision, ...]:
        """The decisions of people that changed this record ("schema" for the labels), oldest first."""
        with self.reading() as conn:
            return journal.read_history(conn, record_id)
