"""What a change set touches: its records, their articles, and what became of them."""

from __future__ import annotations

from annotator.model.changes import Change, ChangeSet
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate, Relation, Span


def as_now(change: Change, reader: Reader) -> Change:
    """The change of one record up to what it is now."""
    record = change.after if change.after is not None else change.before
    if isinstance(record, Candidate):
        return Change(before=record, after=reader.candidate(record.id))
    if isinstance(record, Span):
        return Change(before=record, after=reader.span(record.id))
    if isinstance(record, Relation):
        return Change(before=record, after=reader.relation(record.id))
    return Change(before=record, after=reader.article(record.id)) if isinstance(record, Article) else change


def records(changes: ChangeSet) -> list[object]:
    """What each change leaves, or what it takes away."""
    return [change.after if change.after is not None else change.before for change in changes.changes]


def article_of(record: object) -> str:
    """The article that a record belongs to or is, "" for others."""
    if isinstance(record, (Candidate, Span, Relation)):
        return record.article_id
    return record.id if isinstance(record, Article) else ""


def is_article(record: object, article_id: str) -> bool:
    """Whether a record is this article."""
    return isinstance(record, Article) and record.id == article_id
