"""What can be asked of a project without changing it: edits and panels see only this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from annotator.model.changes import Decision
from annotator.model.records import Article, ArticleCounts, ArticleRow, ArticleView, Candidate, Relation, Span
from annotator.model.schema import Schema


class Reader(Protocol):
    """Read access to a project; every answer is a frozen record or a new list."""

    def schema(self) -> Schema:
        """The labels as they are now."""
        ...

    def article(self, article_id: str) -> Article | None:
        """One article's record."""
        ...

    def text(self, article_id: str) -> str:
        """The exact text of an article; KeyError when there is none."""
        ...

    def span(self, span_id: str) -> Span | None:
        """One span."""
        ...

    def candidate(self, candidate_id: str) -> Candidate | None:
        """One candidate."""
        ...

    def marks_there(self, ids: Sequence[str]) -> frozenset[str]:
        """Those of some ids that a span or a candidate has."""
        ...

    def spans(self, article_id: str) -> tuple[Span, ...]:
        """The spans of an article in order of (start, -end, id)."""
        ...

    def candidates(self, article_id: str) -> tuple[Candidate, ...]:
        """The candidates of an article in any state, in order of (start, -end, id)."""
        ...

    def relation(self, relation_id: str) -> Relation | None:
        """One relation."""
        ...

    def relations(self, article_id: str) -> tuple[Relation, ...]:
        """The relations of an article in order of their ids."""
        ...

    def relations_of(self, span_id: str) -> tuple[Relation, ...]:
        """The relations that begin or end at a span, in order of their ids."""
        ...

    def view(self, article_id: str) -> ArticleView:
        """An article whole; KeyError when there is none."""
        ...

    def article_ids(self) -> tuple[str, ...]:
        """All articles in order of position."""
        ...

    def article_rows(self) -> Sequence[ArticleRow]:
        """All articles with their counts, in order of position, without texts."""
        ...

    def counts(self, article_id: str) -> ArticleCounts:
        """How far the judging of one article is."""
        ...

    def articles_with_text(self, sha256: str) -> tuple[Article, ...]:
        """The articles whose text has this SHA-256 (of its UTF-8 bytes)."""
        ...

    def touched(self, record_id: str) -> bool:
        """Whether a person ever changed this record (undone or not)."""
        ...

    def history(self, record_id: str) -> tuple[Decision, ...]:
        """The decisions that changed this record, oldest first."""
        ...
