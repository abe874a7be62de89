"""Judging: accept, reject, relabel, move, add, remove, one candidate or span at a time.

A *target* is the id of a candidate or of a span. Every edit answers with a change set, which is empty
when there is nothing to do.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Span
from annotator.workflow.edits.figures import reread, span_of

NOTHING = ChangeSet(verb="note", title="")


def shortened(quote: str, most: int = 40) -> str:
    """A quote as it fits a menu: white space folded, long ones cut in the middle."""
    words = " ".join(quote.split())
    return words if len(words) <= most else f"{words[: most - 12]}…{words[-10:]}"


def label_name(reader: Reader, label_id: str) -> str:
    """What a label is called now."""
    label = reader.schema().label(label_id)
    return label.name if label is not None else label_id


def accepted(candidate: Candidate, *, span_id: str) -> tuple[Change, ...]:
    """The changes that accept a pending or rejected candidate as it stands."""
    return (
        Change(before=candidate, after=replace(candidate, state="accepted")),
        Change(before=None, after=span_of(candidate, span_id)),
    )


def accept(reader: Reader, target: str, *, ids: IdSource, keystrokes: int = 0) -> ChangeSet:
    """Accepts a candidate as it stands; a span, or a candidate that has one, needs no more."""
    candidate = reader.candidate(target)
    if candidate is None or candidate.state in ("accepted", "corrected"):
        return NOTHING
    if _is_there(reader, candidate):
        changes: tuple[Change, ...] = (Change(before=candidate, after=replace(candidate, state="accepted")),)
    else:
        changes = accepted(candidate, span_id=ids())
    title = f"Accept “{shortened(candidate.quote)}” as {label_name(reader, candidate.label)}"
    return ChangeSet(verb="accept", title=title, changes=changes, keystrokes=keystrokes)


def reject(reader: Reader, target: str, *, keystrokes: int = 0) -> ChangeSet:
    """Rejects a candidate; a span is removed, and the candidate that it came from is rejected."""
    candidate = reader.candidate(target)
    if candidate is not None:
        if candidate.state != "pending":
            return NOTHING
        change = Change(before=candidate, after=replace(candidate, state="rejected"))
        title = f"Reject “{shortened(candidate.quote)}”"
        return ChangeSet(verb="reject", title=title, changes=(change,), keystrokes=keystrokes)
    span = reader.span(target)
    if span is None:
        return NOTHING
    changes = [Change(before=span, after=None)]
    origin = reader.candidate(span.candidate_id) if span.candidate_id else None
    if origin is not None:
        changes.append(Change(before=origin, after=replace(origin, state="rejected")))
    title = f"Remove “{shortened(span.quote)}” ({label_name(reader, span.label)})"
    return ChangeSet(verb="remove", title=title, changes=tuple(changes), keystrokes=keystrokes)


def reopen(reader: Reader, target: str, *, keystrokes: int = 0) -> ChangeSet:
    """Makes a judged candidate pending again, and takes back the span that came from it."""
    candidate = reader.candidate(target)
    span = reader.span(target)
    if candidate is None and span is not None and span.candidate_id:
        candidate = reader.candidate(span.candidate_id)
    if candidate is None or candidate.state == "pending":
        return NOTHING
    changes = [Change(before=candidate, after=replace(candidate, state="pending"))]
    own = [s for s in reader.spans(candidate.article_id) if s.candidate_id == candidate.id]
    changes.extend(Change(before=s, after=None) for s in own)
    title = f"Judge “{shortened(candidate.quote)}” again"
    return ChangeSet(verb="reopen", title=title, changes=tuple(changes), keystrokes=keystrokes)


def _state_of(candidate: Candidate, span: Span) -> Candidate:
    """The candidate as its span now shows it: accepted as proposed, or corrected."""
    same = (candidate.start, candidate.end, candidate.label) == (span.start, span.end, span.label)
    return replace(candidate, state="accepted" if same else "corrected")


def _corrected(reader: Reader, *, wanted: Span, span: Span | None) -> tuple[Change, ...]:
    """The changes that put `wanted` in place of a span (None: of nothing), and mark the candidate that it came from.

    Where a span that says the same is there already, a candidate is marked and makes no second one.
    """
    changes: list[Change] = []
    if span != wanted and (span is not None or not _is_there(reader, wanted)):
        changes.append(Change(before=span, after=wanted))
    origin = reader.candidate(wanted.candidate_id) if wanted.candidate_id else None
    if origin is not None:
        marked = _state_of(origin, wanted)
        if marked != origin:
            changes.append(Change(before=origin, after=marked))
    return tuple(changes)


def _is_there(reader: Reader, wanted: Span | Candidate) -> bool:
    """Whether a span says already what is wanted."""
    place = wanted.start, wanted.end, wanted.label
    return any((s.start, s.end, s.label) == place for s in reader.spans(wanted.article_id))


def _as_span(reader: Reader, target: str, *, ids: IdSource) -> tuple[Span | None, Span | None]:
    """(the span that is there, the span to change): for a candidate without one, a new one."""
    span = reader.span(target)
    if span is not None:
        return span, span
    candidate = reader.candidate(target)
    if candidate is None or candidate.state in ("accepted", "corrected"):
        return None, None
    return None, span_of(candidate, ids())


def relabel(reader: Reader, target: str, label_id: str, *, ids: IdSource, keystrokes: int = 0) -> ChangeSet:
    """Gives a candidate or span this label and stands behind it."""
    there, span = _as_span(reader, target, ids=ids)
    label = reader.schema().label(label_id)
    if span is None or label is None:
        return NOTHING
    figure = reread(reader, span, label_id)
    changes = _corrected(reader, wanted=replace(span, label=label_id, figure=figure), span=there)
    title = f"Label “{shortened(span.quote)}” {label.name}"
    return ChangeSet(verb="relabel", title=title, changes=changes, keystrokes=keystrokes)


def move(reader: Reader, target: str, *, start: int, end: int, ids: IdSource, keystrokes: int = 0) -> ChangeSet:
    """Moves the boundary of a candidate or span to `[start, end)` and stands behind it; ValueError off the text."""
    there, span = _as_span(reader, target, ids=ids)
    if span is None:
        return NOTHING
    text = reader.text(span.article_id)
    if not 0 <= start < end <= len(text):
        raise ValueError(f"[{start}, {end}) is not a stretch of a text of {len(text)} characters")
    moved = replace(span, start=start, end=end, quote=text[start:end])
    moved = replace(moved, figure=reread(reader, moved, span.label))
    changes = _corrected(reader, wanted=moved, span=there)
    title = f"Move “{shortened(span.quote)}” to “{shortened(moved.quote)}”"
    return ChangeSet(verb="move", title=title, changes=changes, keystrokes=keystrokes)


def add(
    reader: Reader, article_id: str, *, start: int, end: int, label_id: str, ids: IdSource, keystrokes: int = 0
) -> ChangeSet:
    """Adds a span that nobody proposed; one that is there already is left as it is."""
    label = reader.schema().label(label_id)
    text = reader.text(article_id)
    if label is None or not 0 <= start < end <= len(text):
        return NOTHING
    if any((s.start, s.end, s.label) == (start, end, label_id) for s in reader.spans(article_id)):
        return NOTHING
    proposed = [c for c in reader.candidates(article_id) if (c.start, c.end) == (start, end) and c.state == "pending"]
    if proposed:
        # The person marked by hand what was proposed: that is a judgement of the candidate.
        return relabel(reader, proposed[0].id, label_id, ids=ids, keystrokes=keystrokes)
    span = Span(id=ids(), article_id=article_id, start=start, end=end, label=label_id, quote=text[start:end])
    span = replace(span, figure=reread(reader, span, label_id))
    title = f"Add “{shortened(span.quote)}” as {label.name}"
    return ChangeSet(verb="add", title=title, changes=(Change(before=None, after=span),), keystrokes=keystrokes)


def annotate(reader: Reader, target: str, note: str, *, ids: IdSource) -> ChangeSet:
    """Writes a note on a span."""
    span = reader.span(target)
    if span is None or span.note == note:
        return NOTHING
    change = Change(before=span, after=replace(span, note=note))
    return ChangeSet(verb="note", title=f"Note on “{shortened(span.quote)}”", changes=(change,))
