"""Accepts candidates in bulk over many articles, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from annotator.model.changes import Change
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.workflow.edits.bulk import accept_pending
from annotator.workflow.jobs import Job, Progress, written

_PIECE = 400
"""Candidates that are written at once; whoever decides something waits that long, some 30 ms."""


def accept_all(
    reader: Reader, article_ids: Callable[[], Sequence[str]], *, threshold: float, ids: IdSource = random_id
) -> Job[int]:
    """Accepts what is pending from a score on; the result is how many candidates that were.

    `article_ids` is asked when the job begins to run. What a person decides meanwhile is left as it is.
    """
    wanted = article_ids()
    group = f"accept-{ids()}"
    count = size = 0
    piece: list[str] = []
    for looked, article_id in enumerate(wanted):
        yield Progress(done=looked, total=len(wanted))
        piece.append(article_id)
        size += sum(candidate.state == "pending" for candidate in reader.candidates(article_id))
        if size >= _PIECE or looked == len(wanted) - 1:
            told = yield from written(
                lambda chosen=tuple(piece): accept_pending(reader, chosen, threshold=threshold, group=group, ids=ids)
            )
            count += _accepted(told.changes)
            piece, size = [], 0
    return count


def _accepted(changes: Iterable[Change]) -> int:
    return sum(1 for change in changes if change.before is not None)
