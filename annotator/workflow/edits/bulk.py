"""Accepting in bulk over many articles, as one undoable step."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.workflow.edits.articles import acceptances

_PIECE = 4_000


def accept_pending(
    reader: Reader, article_ids: Sequence[str], *, threshold: float, group: str, ids: IdSource
) -> Generator[tuple[int, ChangeSet | None], None, int]:
    """Yields (articles looked at, a piece of the step or None); returns how many candidates were accepted."""
    changes: list[Change] = []
    count = 0
    for looked, article_id in enumerate(article_ids, start=1):
        taken = [c for c in reader.candidates(article_id) if c.state == "pending" and c.score >= threshold]
        count += len(taken)
        changes.extend(acceptances(reader, article_id, taken, ids=ids))
        if len(changes) >= _PIECE:
            yield looked, _piece(changes, threshold, group)
            changes = []
        else:
            yield looked, None
    if changes:
        yield len(article_ids), _piece(changes, threshold, group)
    return count


def _piece(changes: Sequence[Change], threshold: float, group: str) -> ChangeSet:
    title = f"Accept candidates from score {threshold:.2f}" if threshold > 0 else "Accept all candidates"
    return ChangeSet(verb="accept_bulk", title=title, changes=tuple(changes), group=group)
