"""Edits of many candidates or spans at once, as one undoable step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.workflow.edits import review
from annotator.workflow.edits.articles import acceptances


def accept_pending(
    reader: Reader, article_ids: Iterable[str], *, threshold: float, group: str, ids: IdSource
) -> ChangeSet:
    """Accepts what is pending in articles from a score on; `group` joins several such pieces into one step."""
    changes: list[Change] = []
    for article_id in article_ids:
        taken = [c for c in reader.candidates(article_id) if c.state == "pending" and c.score >= threshold]
        changes.extend(acceptances(reader, article_id, taken, ids=ids))
    title = f"Accept candidates from score {threshold:.2f}" if threshold > 0 else "Accept all candidates"
    return ChangeSet(verb="accept_bulk", title=title, changes=tuple(changes), group=group)


def move_spans(reader: Reader, places: Mapping[str, tuple[int, int]], *, ids: IdSource) -> ChangeSet:
    """Moves spans (by id) to other boundaries as one step, and marks the candidates that they came from."""
    changes: list[Change] = []
    seen: set[str] = set()
    moved = 0
    for span_id, (start, end) in places.items():
        one = review.move(reader, span_id, start=start, end=end, ids=ids)
        fresh = [change for change in one.changes if _id_of(change) not in seen]
        seen.update(map(_id_of, fresh))
        changes.extend(fresh)
        moved += bool(one)
    title = f"Move {moved:,} span{'' if moved == 1 else 's'} to whole tokens"
    return ChangeSet(verb="move", title=title, changes=tuple(changes))


def _id_of(change: Change) -> str:
    record = change.after if change.after is not None else change.before
    return record.id if isinstance(record, (Article, Candidate, Relation, Span)) else ""
