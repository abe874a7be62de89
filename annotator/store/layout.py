"""The tables of a project file and how older files come to have them.

A step is never edited once it was released: a later format is a further step. The format number of a file
(`user_version`) is the number of steps that it has seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x416E6E74  # "Annt", bytes 68–71 of the file

# Spelled here and not left to sqlite-utils, so that a file's layout does not hang on that library's version.
_MIGRATIONS_TABLE = """
CREATE TABLE _sqlite_migrations (
    id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT
) STRICT;
CREATE UNIQUE INDEX migrations_by_name ON _sqlite_migrations (migration_set, name);
"""

_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE texts (sha256 TEXT NOT NULL PRIMARY KEY, body BLOB NOT NULL) STRICT;

CREATE TABLE articles (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES texts (sha256) DEFERRABLE INITIALLY DEFERRED,
    length INTEGER NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    origin TEXT NOT NULL,
    meta TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER NOT NULL,
    pending INTEGER NOT NULL DEFAULT 0,
    accepted INTEGER NOT NULL DEFAULT 0,
    corrected INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    spans INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX articles_by_text ON articles (sha256);
CREATE INDEX articles_by_position ON articles (position, id);

CREATE TABLE schema (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    overlap TEXT NOT NULL
) STRICT;

CREATE TABLE labels (
    id TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    color TEXT NOT NULL,
    key TEXT NOT NULL,
    guideline TEXT NOT NULL,
    retired INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE candidates (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    label TEXT NOT NULL,
    quote TEXT NOT NULL,
    provider TEXT NOT NULL,
    score REAL NOT NULL,
    evidence TEXT NOT NULL,
    figure TEXT,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX candidates_by_place ON candidates (article_id, start);

CREATE TABLE spans (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    label TEXT NOT NULL,
    quote TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    figure TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX spans_by_place ON spans (article_id, start);

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    title TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    keystrokes INTEGER NOT NULL,
    automatic INTEGER NOT NULL,
    group_id TEXT NOT NULL,
    undoes INTEGER,
    count INTEGER NOT NULL,
    undo_top INTEGER,
    redo_top INTEGER,
    extra INTEGER NOT NULL,
    changes BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_undoes ON journal (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX journal_by_group ON journal (group_id, seq) WHERE group_id <> '';

CREATE TABLE touched (
    record_id TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (record_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_groups (group_id TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
"""


_RELATIONS = """
CREATE TABLE relation_labels (
    id TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    color TEXT NOT NULL,
    key TEXT NOT NULL,
    guideline TEXT NOT NULL,
    source_labels TEXT NOT NULL,
    target_labels TEXT NOT NULL,
    symmetric INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE relations (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES spans (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES spans (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL
) STRICT;
CREATE INDEX relations_by_article ON relations (article_id, id);
CREATE INDEX relations_by_source ON relations (source);
CREATE INDEX relations_by_target ON relations (target);
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change of the layout; runs inside a transaction."""

    name: str
    run: Callable[[Database], None]


def _first(db: Database) -> None:
    db.executescript(_FIRST)


def _relations(db: Database) -> None:
    db.executescript(_RELATIONS)


STEPS: tuple[Step, ...] = (
    Step(name="0001_first", run=_first),
    Step(name="0002_relations", run=_relations),
)


def bring_up_to_date(db: Database, *, steps: tuple[Step, ...] = STEPS) -> None:
    """Run the steps that a file has not seen, all in one transaction."""
    from sqlite_utils import Migrations

    migrations = Migrations("annotator")
    for step in steps:
        migrations(name=step.name)(_named(step))
    with db.atomic():
        if not db["_sqlite_migrations"].exists():
            db.executescript(_MIGRATIONS_TABLE)
        migrations.apply(db)
        # Order is what matters; without clock times every byte of the table can be verified.
        db.conn.execute("UPDATE _sqlite_migrations SET applied_at = ''")
        db.conn.execute(f"PRAGMA user_version = {len(steps)}")
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _named(step: Step) -> Callable[[Database], None]:
    def run(db: Database, /) -> None:
        step.run(db)

    return run


Layout = frozenset[tuple[str, str, str, str]]


def layout_of(db: Database) -> Layout:
    """The (type, name, table, SQL) of everything that a file declares."""
    return frozenset(db.conn.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"))


@cache
def expected_layout(steps: tuple[Step, ...] = STEPS) -> Layout:
    """What a file that has seen exactly these steps declares."""
    from sqlite_utils import Database

    db = Database(memory=True, execute_plugins=False)
    try:
        bring_up_to_date(db, steps=steps)
        return layout_of(db)
    finally:
        db.close()
