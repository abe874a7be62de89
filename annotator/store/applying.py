"""Changes into the tables: checked against what is stored, written, counted; inside a transaction only."""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from annotator.model.changes import Change
from annotator.model.records import Article, ArticleCounts, Candidate, Relation, Span
from annotator.model.schema import Schema
from annotator.store import rows
from annotator.store.columns import candidate_values
from annotator.store.faults import ConflictError, DamagedRecordError
from annotator.store.texts import TextShelf, hash_of, store_texts

_STATES = frozenset(("pending", "accepted", "corrected", "rejected"))

R = TypeVar("R", Article, Candidate, Span, Relation, Schema)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pairs(Generic[R]):
    """The changes of one kind of record, apart by what they do."""

    made: tuple[R, ...]
    altered: tuple[tuple[R, R], ...]
    removed: tuple[R, ...]

    @property
    def before(self) -> tuple[R, ...]:
        """The records as they have to be stored."""
        return (*(before for before, _ in self.altered), *self.removed)

    @property
    def after(self) -> tuple[R, ...]:
        """The records as they are to be."""
        return (*self.made, *(after for _, after in self.altered))


def _pairs(changes: Iterable[Change], kind: type[R]) -> _Pairs[R]:
    made: list[R] = []
    altered: list[tuple[R, R]] = []
    removed: list[R] = []
    for change in changes:
        before, after = change.before, change.after
        if isinstance(after, kind):
            if before is None:
                made.append(after)
            elif isinstance(before, kind):
                altered.append((before, after))
            else:
                raise ValueError("the two sides of a change are records of different kinds")
        elif isinstance(before, kind):
            if after is not None:
                raise ValueError("the two sides of a change are records of different kinds")
            removed.append(before)
    return _Pairs(made=tuple(made), altered=tuple(altered), removed=tuple(removed))


class Applier:
    """Applies change sets to the state tables of one connection."""

    def __init__(self, conn: sqlite3.Connection, texts: TextShelf) -> None:
        self._conn = conn
        self._texts = texts

    def apply(
        self, changes: tuple[Change, ...], *, texts: tuple[str, ...], schema: Schema | None, turning: bool
    ) -> Schema | None:
        """Write the changes and return the schema after them.

        `schema` is the stored one. `turning` is set for undo and redo, the only ones that may take a label
        away. ConflictError when a `before` is not what is stored; ValueError when a record cannot be; the
        caller takes the transaction back.
        """
        schemas = _pairs(changes, Schema)
        articles = _pairs(changes, Article)
        candidates = _pairs(changes, Candidate)
        spans = _pairs(changes, Span)
        relations = _pairs(changes, Relation)
        _named_once(schemas, lambda _: "schema")
        _named_once(articles, lambda article: article.id)
        _named_once(candidates, lambda candidate: candidate.id)
        _named_once(spans, lambda span: span.id)
        _named_once(relations, lambda relation: relation.id)

        after = self._write_schema(schemas, schema, turning=turning)
        labels = frozenset(label.id for label in after.labels) if after is not None else frozenset[str]()
        new_texts = self._write_texts(articles, texts)
        self._check_stored(articles, candidates, spans, relations)
        self._check_articles(articles, new_texts)
        self._check_candidates(candidates)
        self._check_spans(spans)
        places = _Places(self._conn, self._texts, new_texts, articles.after)
        for candidate in candidates.made:
            places.check(candidate, labels)
        for span in spans.made:
            places.check(span, labels)
        for was, span in spans.altered:
            if (was.start, was.end, was.quote, was.label) != (span.start, span.end, span.quote, span.label):
                places.check(span, labels)
        try:
            self._write(articles, candidates, spans, relations)
        except sqlite3.IntegrityError as error:
            raise ConflictError(f"a record that is to be made exists already: {error}") from error
        self._check_relations(relations, after)
        rows.add_to_counts(self._conn, _count_deltas(candidates, spans))
        return after

    def _write_schema(self, schemas: _Pairs[Schema], schema: Schema | None, *, turning: bool) -> Schema | None:
        if not schemas.made and not schemas.altered and not schemas.removed:
            return schema
        before = schemas.before[0] if schemas.before else None
        after = schemas.after[0] if schemas.after else None
        if before != schema:
            raise ConflictError("the schema is not the one that the change set was made from")
        for old, new in zip(_label_ids(before), _label_ids(after), strict=True):
            for label_id in new:
                _check_id(label_id)
            if len(new) != len(set(new)):
                raise ValueError("two labels of the schema have the same id")
            if not turning and (lost := set(old) - set(new)):
                raise ValueError(f"labels never vanish from a schema, they are retired: {sorted(lost)}")
        rows.write_schema(self._conn, after)
        return after

    def _write_texts(self, articles: _Pairs[Article], texts: tuple[str, ...]) -> dict[str, str]:
        if not texts:
            return {}
        brought = {hash_of(text): text for text in texts}
        if stray := brought.keys() - {article.sha256 for article in articles.made}:
            raise ValueError(f"texts that no new article names: {sorted(stray)}")
        store_texts(self._conn, brought.items())
        return brought

    def _check_stored(
        self,
        articles: _Pairs[Article],
        candidates: _Pairs[Candidate],
        spans: _Pairs[Span],
        relations: _Pairs[Relation],
    ) -> None:
        for article in articles.before:
            if not rows.article_is(self._conn, article):
                raise ConflictError(f"the article {article.id} is not the one that the change was made from")
        for candidate in candidates.before:
            if not rows.candidate_is(self._conn, candidate):
                raise ConflictError(f"the candidate {candidate.id} is not the one that the change was made from")
        for span in spans.before:
            if not rows.span_is(self._conn, span):
                raise ConflictError(f"the span {span.id} is not the one that the change was made from")
        for relation in relations.before:
            if not rows.relation_is(self._conn, relation):
                raise ConflictError(f"the relation {relation.id} is not the one that the change was made from")

    def _check_articles(self, articles: _Pairs[Article], new_texts: dict[str, str]) -> None:
        for article in articles.made:
            _check_id(article.id)
            text = new_texts.get(article.sha256)
            if text is None:
                text = self._texts.get(article.sha256)
            if text is None:
                raise ValueError(f"the text of the article {article.id} is not stored and was not brought along")
            if len(text) != article.length:
                raise ValueError(f"the article {article.id} says {article.length} of {len(text)} code points")
        for before, after in articles.altered:
            if (before.sha256, before.length) != (after.sha256, after.length):
                raise ValueError(f"the text of the article {before.id} cannot change")

    def _check_candidates(self, candidates: _Pairs[Candidate]) -> None:
        for candidate in candidates.made:
            _check_id(candidate.id)
            if not (math.isfinite(candidate.score) and 0 <= candidate.score <= 1):
                raise ValueError(f"the score {candidate.score} of the candidate {candidate.id} is not within 0 to 1")
        for candidate in candidates.after:
            if candidate.state not in _STATES:
                raise ValueError(f"{candidate.state!r} is no state of a candidate")
        for before, after in candidates.altered:
            if candidate_values(before)[:-1] != candidate_values(after)[:-1]:
                raise ValueError(f"of the candidate {before.id} only the state can change")

    def _check_spans(self, spans: _Pairs[Span]) -> None:
        for span in spans.made:
            _check_id(span.id)
        for before, after in spans.altered:
            if before.article_id != after.article_id:
                raise ValueError(f"the span {before.id} cannot move to another article")

    def _check_relations(self, relations: _Pairs[Relation], schema: Schema | None) -> None:
        """Both spans of a relation are there, now that all is written, and in its article."""
        for before, after in relations.altered:
            if before.article_id != after.article_id:
                raise ValueError(f"the relation {before.id} cannot move to another article")
        for relation in relations.made:
            _check_id(relation.id)
        for relation in relations.after:
            if schema is None or schema.relation(relation.label) is None:
                raise ConflictError(f"{relation.id} has the label {relation.label}, which the schema does not have")
            if relation.source == relation.target:
                raise ValueError(f"the relation {relation.id} begins and ends at the same span")
            for span_id in (relation.source, relation.target):
                span = rows.read_span(self._conn, span_id)
                if span is None:
                    raise ConflictError(f"the span {span_id} of the relation {relation.id} is not there")
                if span.article_id != relation.article_id:
                    raise ValueError(f"the span {span_id} of the relation {relation.id} is in another article")

    def _write(
        self,
        articles: _Pairs[Article],
        candidates: _Pairs[Candidate],
        spans: _Pairs[Span],
        relations: _Pairs[Relation],
    ) -> None:
        conn = self._conn
        rows.delete_relations(conn, (relation.id for relation in relations.removed))
        rows.delete_spans(conn, (span.id for span in spans.removed))
        rows.delete_candidates(conn, (candidate.id for candidate in candidates.removed))
        rows.delete_articles(conn, (article.id for article in articles.removed))
        rows.insert_articles(conn, articles.made)
        rows.update_articles(conn, (after for _, after in articles.altered))
        rows.insert_candidates(conn, candidates.made)
        rows.update_candidates(conn, (after for _, after in candidates.altered))
        rows.insert_spans(conn, spans.made)
        rows.update_spans(conn, (after for _, after in spans.altered))
        rows.insert_relations(conn, relations.made)
        rows.update_relations(conn, (after for _, after in relations.altered))


class _Places:
    """Checks that stretches lie in their articles and quote them."""

    def __init__(
        self, conn: sqlite3.Connection, texts: TextShelf, new_texts: dict[str, str], articles: Iterable[Article]
    ) -> None:
        self._conn = conn
        self._texts = texts
        self._new_texts = new_texts
        self._hashes = {article.id: article.sha256 for article in articles}
        self._found: dict[str, str] = {}

    def check(self, stretch: Span | Candidate, labels: frozenset[str]) -> None:
        """ConflictError when article or label are not there, ValueError when the offsets are wrong."""
        if stretch.label not in labels:
            raise ConflictError(f"{stretch.id} has the label {stretch.label}, which the schema does not have")
        fault = place_fault(self._text(stretch.article_id), stretch.start, stretch.end, stretch.quote)
        if fault:
            raise ValueError(f"{stretch.id} at {stretch.start}–{stretch.end}: {fault}")

    def _text(self, article_id: str) -> str:
        if (text := self._found.get(article_id)) is not None:
            return text
        sha256 = self._hashes.get(article_id)
        if sha256 is None:
            article = rows.read_article(self._conn, article_id)
            if article is None:
                raise ConflictError(f"there is no article {article_id}")
            sha256 = article.sha256
        text = self._new_texts.get(sha256)
        if text is None:
            text = self._texts.get(sha256)
        if text is None:
            raise ConflictError(f"the text of the article {article_id} is not stored")
        self._found[article_id] = text
        return text


def place_fault(text: str, start: int, end: int, quote: str) -> str:
    """What is wrong with a stretch of a text, "" when nothing is."""
    if not 0 <= start < end <= len(text):
        return f"the stretch is not within the {len(text)} code points of the text"
    if text[start:end] != quote:
        return "the quote is not what the text has there"
    for edge in (start, end):
        if edge and text[edge - 1 : edge + 1] == "\r\n":
            return "an edge lies inside a line break"
    return ""


def _label_ids(schema: Schema | None) -> tuple[list[str], list[str]]:
    if schema is None:
        return [], []
    return [label.id for label in schema.labels], [label.id for label in schema.relations]


def _check_id(record_id: str) -> None:
    if not record_id or not record_id.isprintable():
        raise ValueError(f"{record_id!r} is no id")


def _named_once(pairs: _Pairs[R], id_of: Callable[[R], str]) -> None:
    for before, after in pairs.altered:
        if id_of(before) != id_of(after):
            raise ValueError("the two sides of a change are different records")
    ids = [id_of(record) for record in (*pairs.after, *pairs.removed)]
    if len(ids) != len(set(ids)):
        raise ValueError("a change set names a record once")


def _count_deltas(candidates: _Pairs[Candidate], spans: _Pairs[Span]) -> list[tuple[str, ArticleCounts]]:
    deltas: defaultdict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for candidate in candidates.made:
        deltas[candidate.article_id][candidate.state] += 1
    for before, after in candidates.altered:
        deltas[before.article_id][before.state] -= 1
        deltas[after.article_id][after.state] += 1
    for candidate in candidates.removed:
        deltas[candidate.article_id][candidate.state] -= 1
    if unknown := {state for delta in deltas.values() for state in delta} - _STATES:
        raise DamagedRecordError(f"a candidate has the state {unknown.pop()}")
    for span in spans.made:
        deltas[span.article_id]["spans"] += 1
    for span in spans.removed:
        deltas[span.article_id]["spans"] -= 1
    return [(article_id, ArticleCounts(**delta)) for article_id, delta in deltas.items()]
