"""The statements that read and write the tables of records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final, cast

from annotator.model.records import Article, ArticleCounts, ArticleRow, Candidate, Relation, Span
from annotator.model.schema import OverlapRule, Schema
from annotator.store.columns import (
    ARTICLE,
    CANDIDATE,
    COUNTS,
    LABEL,
    RELATION,
    RELATION_LABEL,
    SPAN,
    article_of,
    article_values,
    candidate_of,
    candidate_values,
    counts_of,
    label_of,
    label_values,
    relation_label_of,
    relation_label_values,
    relation_of,
    relation_values,
    span_of,
    span_values,
)

_Value = str | int | float | bytes | None
_IN_PLACE: Final = 'ORDER BY start, "end" DESC, id'

_IDS_AT_ONCE: Final = 500
"""SQLite takes so many values in any of its builds."""

# Reading.


def _all(conn: sqlite3.Connection, sql: str, *values: _Value) -> list[Any]:
    # All at once: a cursor that lives on in the traceback of an error would keep the file from closing.
    return conn.execute(sql, values).fetchall()


def read_article(conn: sqlite3.Connection, article_id: str) -> Article | None:
    """One article by its id."""
    for row in _all(conn, f"SELECT {ARTICLE} FROM articles WHERE id = ?", article_id):
        return article_of(row)
    return None


def read_counts(conn: sqlite3.Connection, article_id: str) -> ArticleCounts | None:
    """The counts of one article."""
    for row in _all(conn, f"SELECT {COUNTS} FROM articles WHERE id = ?", article_id):
        return counts_of(row)
    return None


def read_article_ids(conn: sqlite3.Connection) -> tuple[str, ...]:
    """All articles in order of position."""
    return tuple(key for (key,) in _all(conn, "SELECT id FROM articles ORDER BY position, id"))


def read_article_rows(conn: sqlite3.Connection) -> list[ArticleRow]:
    """All articles with their counts in order of position."""
    found = _all(conn, f"SELECT {ARTICLE}, {COUNTS} FROM articles ORDER BY position, id")
    return [ArticleRow(article=article_of(row), counts=counts_of(row[12:])) for row in found]


def read_marks_there(conn: sqlite3.Connection, ids: Sequence[str]) -> frozenset[str]:
    """Those of some ids that a span or a candidate has."""
    found: set[str] = set()
    for at in range(0, len(ids), _IDS_AT_ONCE):
        some = ids[at : at + _IDS_AT_ONCE]
        places = ",".join("?" * len(some))
        for table in ("spans", "candidates"):
            found.update(key for (key,) in _all(conn, f"SELECT id FROM {table} WHERE id IN ({places})", *some))
    return frozenset(found)


def read_articles_with_text(conn: sqlite3.Connection, sha256: str) -> tuple[Article, ...]:
    """The articles whose text has this hash."""
    sql = f"SELECT {ARTICLE} FROM articles WHERE sha256 = ? ORDER BY position, id"
    return tuple(article_of(row) for row in _all(conn, sql, sha256))


def read_candidate(conn: sqlite3.Connection, candidate_id: str) -> Candidate | None:
    """One candidate by its id."""
    for row in _all(conn, f"SELECT {CANDIDATE} FROM candidates WHERE id = ?", candidate_id):
        return candidate_of(row)
    return None


def read_candidates(conn: sqlite3.Connection, article_id: str) -> tuple[Candidate, ...]:
    """The candidates of an article in order of (start, -end, id)."""
    sql = f"SELECT {CANDIDATE} FROM candidates WHERE article_id = ? {_IN_PLACE}"
    return tuple(candidate_of(row) for row in _all(conn, sql, article_id))


def read_candidates_labelled(conn: sqlite3.Connection, label_id: str) -> tuple[Candidate, ...]:
    """The candidates that have a label, in all articles."""
    sql = f"SELECT {CANDIDATE} FROM candidates WHERE label = ?"
    return tuple(candidate_of(row) for row in _all(conn, sql, label_id))


def read_span(conn: sqlite3.Connection, span_id: str) -> Span | None:
    """One span by its id."""
    for row in _all(conn, f"SELECT {SPAN} FROM spans WHERE id = ?", span_id):
        return span_of(row)
    return None


def read_spans(conn: sqlite3.Connection, article_id: str) -> tuple[Span, ...]:
    """The spans of an article in order of (start, -end, id)."""
    sql = f"SELECT {SPAN} FROM spans WHERE article_id = ? {_IN_PLACE}"
    return tuple(span_of(row) for row in _all(conn, sql, article_id))


def read_spans_labelled(conn: sqlite3.Connection, label_id: str) -> tuple[Span, ...]:
    """The spans that have a label, in all articles."""
    sql = f"SELECT {SPAN} FROM spans WHERE label = ?"
    return tuple(span_of(row) for row in _all(conn, sql, label_id))


def read_relation(conn: sqlite3.Connection, relation_id: str) -> Relation | None:
    """One relation by its id."""
    for row in _all(conn, f"SELECT {RELATION} FROM relations WHERE id = ?", relation_id):
        return relation_of(row)
    return None


def read_relations(conn: sqlite3.Connection, article_id: str) -> tuple[Relation, ...]:
    """The relations of an article in order of their ids."""
    sql = f"SELECT {RELATION} FROM relations WHERE article_id = ? ORDER BY id"
    return tuple(relation_of(row) for row in _all(conn, sql, article_id))


def read_relations_of(conn: sqlite3.Connection, span_id: str) -> tuple[Relation, ...]:
    """The relations that begin or end at a span, in order of their ids."""
    sql = f"SELECT {RELATION} FROM relations WHERE source = ?1 OR target = ?1 ORDER BY id"
    return tuple(relation_of(row) for row in _all(conn, sql, span_id))


def read_relations_labelled(conn: sqlite3.Connection, label_id: str) -> tuple[Relation, ...]:
    """The relations that have a label, in all articles."""
    sql = f"SELECT {RELATION} FROM relations WHERE label = ?"
    return tuple(relation_of(row) for row in _all(conn, sql, label_id))


def has_relations(conn: sqlite3.Connection) -> bool:
    """Whether a file is of a format that knows relations."""
    return bool(_all(conn, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'relations'"))


def read_schema(conn: sqlite3.Connection) -> Schema | None:
    """The schema with its labels in their order; None in a file that has none yet."""
    found = _all(conn, f"SELECT {RELATION_LABEL} FROM relation_labels ORDER BY place") if has_relations(conn) else ()
    relations = tuple(relation_label_of(row) for row in found)
    labels = tuple(label_of(row) for row in _all(conn, f"SELECT {LABEL} FROM labels ORDER BY place"))
    for name, title, overlap in _all(conn, "SELECT name, title, overlap FROM schema"):
        return Schema(name=name, title=title, overlap=cast(OverlapRule, overlap), labels=labels, relations=relations)
    return None


# Comparing without making records.


def article_is(conn: sqlite3.Connection, article: Article) -> bool:
    """Whether an article is stored exactly so."""
    return _is(conn, f"SELECT {ARTICLE} FROM articles WHERE id = ?", article_values(article))


def candidate_is(conn: sqlite3.Connection, candidate: Candidate) -> bool:
    """Whether a candidate is stored exactly so."""
    return _is(conn, f"SELECT {CANDIDATE} FROM candidates WHERE id = ?", candidate_values(candidate))


def span_is(conn: sqlite3.Connection, span: Span) -> bool:
    """Whether a span is stored exactly so."""
    return _is(conn, f"SELECT {SPAN} FROM spans WHERE id = ?", span_values(span))


def relation_is(conn: sqlite3.Connection, relation: Relation) -> bool:
    """Whether a relation is stored exactly so."""
    return _is(conn, f"SELECT {RELATION} FROM relations WHERE id = ?", relation_values(relation))


def _is(conn: sqlite3.Connection, sql: str, values: tuple[_Value, ...]) -> bool:
    found: tuple[_Value, ...] | None = conn.execute(sql, values[:1]).fetchone()
    return found == values


# Writing; inside a transaction only.


def _marks(columns: str) -> str:
    return ", ".join("?" * len(columns.split(",")))


def _settings(columns: str) -> str:
    return ", ".join(f"{name} = ?" for name in columns.split(", ")[1:])


_INSERT_ARTICLE: Final = f"INSERT INTO articles ({ARTICLE}) VALUES ({_marks(ARTICLE)})"
_INSERT_CANDIDATE: Final = f"INSERT INTO candidates ({CANDIDATE}) VALUES ({_marks(CANDIDATE)})"
_INSERT_SPAN: Final = f"INSERT INTO spans ({SPAN}) VALUES ({_marks(SPAN)})"
_UPDATE_ARTICLE: Final = f"UPDATE articles SET {_settings(ARTICLE)} WHERE id = ?"
_INSERT_RELATION: Final = f"INSERT INTO relations ({RELATION}) VALUES ({_marks(RELATION)})"
_UPDATE_RELATION: Final = f"UPDATE relations SET {_settings(RELATION)} WHERE id = ?"
_UPDATE_SPAN: Final = f"UPDATE spans SET {_settings(SPAN)} WHERE id = ?"


def insert_articles(conn: sqlite3.Connection, articles: Iterable[Article]) -> None:
    """Add articles; their counts begin at zero."""
    conn.executemany(_INSERT_ARTICLE, map(article_values, articles))


def update_articles(conn: sqlite3.Connection, articles: Iterable[Article]) -> None:
    """Write articles anew under their ids; their counts stay."""
    rows = (values[1:] + values[:1] for values in map(article_values, articles))
    conn.executemany(_UPDATE_ARTICLE, rows)


def insert_candidates(conn: sqlite3.Connection, candidates: Iterable[Candidate]) -> None:
    """Add candidates."""
    conn.executemany(_INSERT_CANDIDATE, map(candidate_values, candidates))


def update_candidates(conn: sqlite3.Connection, candidates: Iterable[Candidate]) -> None:
    """Write the state of candidates, the only thing of them that changes."""
    rows = ((candidate.state, candidate.id) for candidate in candidates)
    conn.executemany("UPDATE candidates SET state = ? WHERE id = ?", rows)


def insert_spans(conn: sqlite3.Connection, spans: Iterable[Span]) -> None:
    """Add spans."""
    conn.executemany(_INSERT_SPAN, map(span_values, spans))


def update_spans(conn: sqlite3.Connection, spans: Iterable[Span]) -> None:
    """Write spans anew under their ids."""
    rows = (values[1:] + values[:1] for values in map(span_values, spans))
    conn.executemany(_UPDATE_SPAN, rows)


def insert_relations(conn: sqlite3.Connection, relations: Iterable[Relation]) -> None:
    """Add relations."""
    conn.executemany(_INSERT_RELATION, map(relation_values, relations))


def update_relations(conn: sqlite3.Connection, relations: Iterable[Relation]) -> None:
    """Write relations anew under their ids."""
    rows = (values[1:] + values[:1] for values in map(relation_values, relations))
    conn.executemany(_UPDATE_RELATION, rows)


def delete_relations(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Remove relations."""
    conn.executemany("DELETE FROM relations WHERE id = ?", ((one,) for one in ids))


def delete_articles(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Remove articles; their texts stay."""
    conn.executemany("DELETE FROM articles WHERE id = ?", ((one,) for one in ids))


def delete_candidates(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Remove candidates."""
    conn.executemany("DELETE FROM candidates WHERE id = ?", ((one,) for one in ids))


def delete_spans(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Remove spans."""
    conn.executemany("DELETE FROM spans WHERE id = ?", ((one,) for one in ids))


def add_to_counts(conn: sqlite3.Connection, deltas: Iterable[tuple[str, ArticleCounts]]) -> None:
    """Add to the counts of articles; a delta may be negative."""
    conn.executemany(
        "UPDATE articles SET pending = pending + ?, accepted = accepted + ?, corrected = corrected + ?,"
        " rejected = rejected + ?, spans = spans + ? WHERE id = ?",
        (
            (delta.pending, delta.accepted, delta.corrected, delta.rejected, delta.spans, article_id)
            for article_id, delta in deltas
        ),
    )


def write_schema(conn: sqlite3.Connection, schema: Schema | None) -> None:
    """Put a schema in the place of the one that is there."""
    conn.execute("DELETE FROM schema")
    conn.execute("DELETE FROM labels")
    conn.execute("DELETE FROM relation_labels")
    if schema is None:
        return
    conn.execute(
        "INSERT INTO schema (one, name, title, overlap) VALUES (1, ?, ?, ?)",
        (schema.name, schema.title, schema.overlap),
    )
    conn.executemany(
        f"INSERT INTO labels (place, {LABEL}) VALUES (?, {_marks(LABEL)})",
        ((place, *label_values(label)) for place, label in enumerate(schema.labels)),
    )
    conn.executemany(
        f"INSERT INTO relation_labels (place, {RELATION_LABEL}) VALUES (?, {_marks(RELATION_LABEL)})",
        ((place, *relation_label_values(label)) for place, label in enumerate(schema.relations)),
    )
