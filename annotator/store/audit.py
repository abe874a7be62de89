"""The questions that a check asks of a project file, each a walk through one part of it.

The journal is folded while its hash chain is computed anew; the tables have to be that fold, to the character.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from annotator.model.errors import Problem
from annotator.model.records import ArticleCounts
from annotator.store import journal, rows
from annotator.store.applying import place_fault
from annotator.store.codec import record_text, unpack
from annotator.store.columns import (
    ARTICLE,
    CANDIDATE,
    COUNTS,
    RELATION,
    SCHEMA_ID,
    SPAN,
    ArticleColumns,
    Kind,
    canonical,
    counts_of,
)
from annotator.store.layout import STEPS

_BACKUP = "Open a backup of the project."
_MOST_TOLD = 50


class Audit:
    """Asks one file; the questions come in the order of their methods, because later ones use earlier answers."""

    def __init__(self, conn: sqlite3.Connection, name: str) -> None:
        self._conn = conn
        self._name = name
        self._fold: dict[str, dict[str, str]] = {
            kind: {} for kind in ("article", "candidate", "span", "relation", "schema")
        }
        self._touched: set[tuple[str, int]] = set()
        self._groups: dict[str, int] = {}
        self._articles: dict[str, tuple[str, str]] = {}  # title and text hash
        self._labels: frozenset[str] = frozenset()
        self._relation_labels: frozenset[str] = frozenset()
        self._texts: dict[str, int] = {}
        self._text: tuple[str, str | None] = ("", None)

    def _problem(self, code: str, sentence: str, where: str = "") -> Problem:
        return Problem(code=code, sentence=sentence, where=where or self._name, hint=_BACKUP)

    def structure(self) -> Iterator[Problem]:
        """What SQLite itself can tell: pages, indexes, types, references."""
        for (told,) in self._conn.execute(f"PRAGMA integrity_check({_MOST_TOLD})"):
            if told != "ok":
                yield self._problem("AN120", f"The structure of the file is damaged: {told}.")
        for table, _, parent, _ in self._conn.execute("PRAGMA foreign_key_check"):
            yield self._problem("AN121", f"A row of “{table}” belongs to a row of “{parent}” that is not there.")
        names = list(self._conn.execute("SELECT name, applied_at FROM _sqlite_migrations"))
        if names != [(step.name, "") for step in STEPS[: len(names)]] or not names:
            yield self._problem("AN133", "The list of format changes is not what the program wrote.")

    def texts(self) -> Iterator[Problem]:
        """Every text has the hash under which it is stored."""
        for sha256, body in self._conn.execute("SELECT sha256, body FROM texts"):
            if hashlib.sha256(body).hexdigest() == sha256:
                self._texts[sha256] = len(body.decode())
            else:
                titles = self._conn.execute("SELECT title FROM articles WHERE sha256 = ?", (sha256,)).fetchall()
                told = ", ".join(f"“{title}”" for (title,) in titles[:3])
                yield self._problem("AN122", "A stored text is not what was imported.", told)

    def journal(self) -> Iterator[Problem]:
        """The chain of hashes holds, and every change begins where the one before it ended."""
        previous = journal.first_hash(journal.read_meta(self._conn).items())
        expected = 1
        for row in self._conn.execute(f"SELECT hash, {journal.COLUMNS} FROM journal ORDER BY seq"):
            stored: bytes = row[0]
            seq: int = row[1]
            if seq != expected:
                yield self._problem("AN124", f"Lines {expected} to {seq - 1} of the journal are missing.")
            if not _is_chained(previous, row[1:], stored):
                yield self._problem("AN123", f"Line {seq} of the journal, or what comes before it, was altered.")
            previous, expected = stored, seq + 1
            try:
                fault = self._fold_line(row)
            except (ValueError, KeyError, TypeError) as error:
                yield self._problem("AN123", f"Line {seq} of the journal cannot be read ({error}).")
            else:
                if fault:
                    yield self._problem("AN125", f"Line {seq} of the journal {fault}.")

    def _fold_line(self, row: tuple[object, ...]) -> str:
        """Fold one line; what is wrong with it, "" when nothing is."""
        seq, automatic, group, count, extra, changes = row[1], row[7], row[8], row[10], row[13], row[14]
        if not (isinstance(seq, int) and isinstance(count, int) and isinstance(extra, int)):
            raise TypeError("a number is none")
        if not isinstance(changes, bytes):
            raise TypeError("the changes are not bytes")
        if group:
            self._groups.setdefault(str(group), seq)
        own = 0 if automatic else count - extra
        number, fault = 0, ""
        for kind, key, before, after in unpack(changes):
            known = self._fold[kind]
            if known.get(key, "") != before:
                fault = f"does not follow from the lines before it, at {key}"
            if after:
                known[key] = after
            else:
                known.pop(key, None)
            if number < own:
                self._touched.add((key, seq))
            number += 1
        return fault if number == count else f"tells {number} changes of {count}"

    def articles(self) -> Iterator[Problem]:
        """Labels and articles are as the journal says; articles have their texts."""
        schema = rows.read_schema(self._conn)
        if schema is not None:
            self._labels = frozenset(label.id for label in schema.labels)
            self._relation_labels = frozenset(label.id for label in schema.relations)
        if self._fold["schema"].get(SCHEMA_ID, "") != ("" if schema is None else record_text(schema)):
            yield self._problem("AN126", "The labels are not as the journal says.")
        columns: ArticleColumns
        for columns in self._conn.execute(f"SELECT {ARTICLE} FROM articles"):
            key, title, sha256, length = columns[:4]
            self._articles[key] = (f"“{title}”", sha256)
            if self._fold["article"].pop(key, None) != _text_of_columns(columns):
                yield self._unlike("article", key, key)
            if self._texts.get(sha256, -1) != length:
                yield self._problem("AN129", "The article has no text of its length.", self._where(key))
        yield from self._left_over("article")

    def candidates(self) -> Iterator[Problem]:
        """Candidates are as the journal says and lie where they quote."""
        yield from self._stretches("candidate", f"SELECT {CANDIDATE} FROM candidates ORDER BY article_id")

    def spans(self) -> Iterator[Problem]:
        """Spans are as the journal says and lie where they quote."""
        yield from self._stretches("span", f"SELECT {SPAN} FROM spans ORDER BY article_id")

    def relations(self) -> Iterator[Problem]:
        """Relations are as the journal says and lead from one span of their article to another."""
        if rows.has_relations(self._conn):
            ends = (
                f"SELECT {RELATION}, (SELECT article_id FROM spans WHERE id = source),"
                " (SELECT article_id FROM spans WHERE id = target) FROM relations ORDER BY article_id"
            )
            row: tuple[str, str, str, str, str, str | None, str | None]
            for row in self._conn.execute(ends):
                key, article_id, source, target, label, begins, ends_in = row
                if self._fold["relation"].pop(key, None) != _text_of_columns(row[:5]):
                    yield self._unlike("relation", key, article_id)
                if label not in self._relation_labels:
                    yield self._problem("AN128", f"The relation {key} has an unknown label.", self._where(article_id))
                if source == target or begins != article_id or ends_in != article_id:
                    yield self._problem(
                        "AN134",
                        f"The relation {key} does not lead from one span of its article to another.",
                        self._where(article_id),
                    )
        yield from self._left_over("relation")

    def _stretches(self, kind: Kind, sql: str) -> Iterator[Problem]:
        fold, labels = self._fold[kind], self._labels
        row: tuple[str, str, int, int, str, str, *tuple[object, ...]]
        for row in self._conn.execute(sql):
            key, article_id, start, end, label, quote = row[:6]
            if fold.pop(key, None) != _text_of_columns(row):
                yield self._unlike(kind, key, article_id)
            if label not in labels:
                yield self._problem("AN128", f"The {kind} {key} has an unknown label.", self._where(article_id))
            text = self._text_of(article_id)
            if text is None:
                continue  # told already: the article or its text is not there
            try:
                fault = place_fault(text, start, end, quote)
            except TypeError:  # an offset that is no number
                fault = "its offsets cannot be read"
            if fault:
                yield self._problem(
                    "AN127", f"The {kind} {key} at {start}–{end} is out of place: {fault}.", self._where(article_id)
                )
        yield from self._left_over(kind)

    def _unlike(self, kind: Kind, key: str, article_id: str) -> Problem:
        return self._problem("AN126", f"The {kind} {key} is not as the journal says.", self._where(article_id))

    def _left_over(self, kind: Kind) -> Iterator[Problem]:
        for key in self._fold[kind]:
            yield self._problem("AN126", f"The {kind} {key} is in the journal and nowhere else.")

    def _text_of(self, article_id: str) -> str | None:
        if self._text[0] != article_id:
            _, sha256 = self._articles.get(article_id, ("", ""))
            found: str | None = None
            if sha256 in self._texts:
                sql = "SELECT body FROM texts WHERE sha256 = ?"
                for (body,) in self._conn.execute(sql, (sha256,)):
                    found = body.decode()
            self._text = (article_id, found)
        return self._text[1]

    def _where(self, article_id: str) -> str:
        return self._articles.get(article_id, (self._name, ""))[0]

    def side_tables(self) -> Iterator[Problem]:
        """What is kept beside the journal for speed says what the journal says."""
        found = {row[0]: counts_of(row[1:]) for row in self._counts()}
        for article_id, counts in self._recounted().items():
            if found.pop(article_id, ArticleCounts()) != counts:
                yield self._problem("AN130", "The counts of the article are wrong.", self._where(article_id))
        for article_id, counts in found.items():
            if counts != ArticleCounts():
                yield self._problem("AN130", "The counts of the article are wrong.", self._where(article_id))
        touched: set[tuple[str, int]] = set(self._conn.execute("SELECT record_id, seq FROM touched"))
        if wrong := touched ^ self._touched:
            yield self._problem("AN131", f"The list of what people touched is wrong in {len(wrong)} places.")
        for group, seq in self._conn.execute("SELECT group_id, seq FROM open_groups"):
            if self._groups.get(group) != seq:
                yield self._problem("AN132", "The list of unfinished jobs is not what the journal says.")

    def _counts(self) -> Iterable[tuple[str, int, int, int, int, int]]:
        return self._conn.execute(f"SELECT id, {COUNTS} FROM articles")

    def _recounted(self) -> dict[str, ArticleCounts]:
        states: dict[str, Counter[str]] = {}
        for article_id, state, number in self._conn.execute(
            "SELECT article_id, state, count(*) FROM candidates GROUP BY article_id, state"
            " UNION ALL SELECT article_id, 'spans', count(*) FROM spans GROUP BY article_id"
        ):
            states.setdefault(article_id, Counter())[state] = number
        return {
            article_id: ArticleCounts(
                pending=counts["pending"],
                accepted=counts["accepted"],
                corrected=counts["corrected"],
                rejected=counts["rejected"],
                spans=counts["spans"],
            )
            for article_id, counts in states.items()
        }


def _is_chained(previous: bytes, columns: tuple[object, ...], stored: bytes) -> bool:
    try:
        return journal.chained_hash(previous, columns) == stored
    except (TypeError, ValueError):  # a column of another type, broken UTF-8
        return False


def _text_of_columns(columns: Sequence[object]) -> str:
    try:
        return canonical(columns)
    except (TypeError, ValueError):  # bytes in the place of text, a number that is none
        return ""
