"""Relations between spans: relate, change, turn round, remove; and what goes when a span goes.

An *end* is the id of a span or of a candidate. A relation needs two spans that a person stands behind, so a
candidate at either end is accepted together with it, in the same step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Relation, Span
from annotator.model.schema import RelationLabel, Schema
from annotator.workflow.edits.review import NOTHING, accepted, shortened


def completed(reader: Reader, changes: ChangeSet) -> ChangeSet:
    """The change set together with the removal of the relations whose span it removes."""
    gone = [change.before.id for change in changes.changes if isinstance(change.before, Span) and change.after is None]
    if not gone:
        return changes
    named = {record.id for change in changes.changes if isinstance(record := change.after or change.before, Relation)}
    dragged: list[Change] = []
    for span_id in gone:
        for relation in reader.relations_of(span_id):
            if relation.id not in named:
                named.add(relation.id)
                dragged.append(Change(before=relation, after=None))
    return replace(changes, changes=(*changes.changes, *dragged)) if dragged else changes


def offered(schema: Schema, from_label: str, to_label: str) -> tuple[RelationLabel, ...]:
    """The relation labels that fit two labels (by id) in either direction, the likeliest first.

    What says more about its ends is likelier than what stands anywhere, and the given direction than the other.
    """

    def rank(label: RelationLabel) -> tuple[int, bool, int]:
        said = bool(label.source_labels) + bool(label.target_labels)
        return -said, not label.fits(from_label, to_label), label.position

    fitting = [
        label
        for label in schema.active_relations
        if label.fits(from_label, to_label) or label.fits(to_label, from_label)
    ]
    return tuple(sorted(fitting, key=rank))


def ends_told(schema: Schema, label: RelationLabel) -> str:
    """Between which labels a relation goes, in words: “from MONEY or PERCENT to ORG”."""

    def names(label_ids: tuple[str, ...]) -> str:
        found = [known.name for label_id in label_ids if (known := schema.label(label_id)) is not None]
        return f"{', '.join(found[:-1])} or {found[-1]}" if len(found) > 1 else "".join(found) or "any label"

    if label.symmetric and not label.source_labels and not label.target_labels:
        return "between any two"
    if label.symmetric:
        return f"between {names(label.source_labels)} and {names(label.target_labels)}"
    return f"from {names(label.source_labels)} to {names(label.target_labels)}"


def _stood_behind(reader: Reader, end: str, *, ids: IdSource) -> tuple[Span | None, tuple[Change, ...]]:
    """The span of an end, and the changes that accept it where it is a candidate."""
    span = reader.span(end)
    if span is not None:
        return span, ()
    candidate = reader.candidate(end)
    if candidate is None:
        return None, ()
    place = candidate.start, candidate.end, candidate.label
    spans = reader.spans(candidate.article_id)
    there = next((one for one in spans if one.candidate_id == candidate.id), None) or next(
        (one for one in spans if (one.start, one.end, one.label) == place), None
    )
    if candidate.state in ("accepted", "corrected"):
        return there, ()
    if there is not None:
        return there, (Change(before=candidate, after=replace(candidate, state="accepted")),)
    changes = accepted(candidate, span_id=ids())
    made = changes[-1].after
    return made if isinstance(made, Span) else None, changes


def directed(schema: Schema, label: RelationLabel, source: Span, target: Span) -> tuple[Span, Span]:
    """The two spans in the order in which a relation goes between them; UserError when it may not.

    A relation that fits only the other way round is turned. A symmetric one begins at what comes first.
    """
    straight = label.fits(source.label, target.label)
    if not straight and not label.fits(target.label, source.label):
        raise UserError(
            "AN621",
            f"“{label.title or label.name}” goes {ends_told(schema, label)}, and these two are "
            f"{_named(schema, source.label)} and {_named(schema, target.label)}.",
            "Choose another relation, or change what may stand at its ends (Ctrl+L).",
        )
    first, last = sorted((source, target), key=lambda span: (span.start, span.end, span.id))
    if label.symmetric:
        return first, last
    return (source, target) if straight else (target, source)


def _named(schema: Schema, label_id: str) -> str:
    label = schema.label(label_id)
    return label.name if label is not None else label_id


def same(schema: Schema, one: Relation, other: Relation) -> bool:
    """Whether two relations say the same."""
    if one.label != other.label:
        return False
    label = schema.relation(one.label)
    turned = label is not None and label.symmetric and (one.source, one.target) == (other.target, other.source)
    return turned or (one.source, one.target) == (other.source, other.target)


def relate(reader: Reader, source: str, target: str, label_id: str, *, ids: IdSource, keystrokes: int = 0) -> ChangeSet:
    """Relates two ends, and accepts those that are candidates; empty when it is so already or an end is gone.

    UserError when the relation may not stand between them.
    """
    schema = reader.schema()
    label = schema.relation(label_id)
    first, accepting = _stood_behind(reader, source, ids=ids)
    last, more = _stood_behind(reader, target, ids=ids)
    if label is None or first is None or last is None or first.id == last.id or first.article_id != last.article_id:
        return NOTHING
    begin, end = directed(schema, label, first, last)
    relation = Relation(id=ids(), article_id=begin.article_id, source=begin.id, target=end.id, label=label_id)
    if any(same(schema, relation, there) for there in reader.relations_of(begin.id)):
        return NOTHING
    return ChangeSet(
        verb="relate",
        title=f"Relate “{shortened(begin.quote)}” to “{shortened(end.quote)}” ({label.name})",
        changes=(*accepting, *more, Change(before=None, after=relation)),
        keystrokes=keystrokes,
    )


def _quotes(reader: Reader, relation: Relation) -> str:
    ends = reader.span(relation.source), reader.span(relation.target)
    return " to ".join(f"“{shortened(span.quote)}”" for span in ends if span is not None)


def change_label(reader: Reader, relation_id: str, label_id: str, *, keystrokes: int = 0) -> ChangeSet:
    """Gives a relation another label; one that would then be there twice is removed instead.

    UserError when the label may not stand between its spans.
    """
    relation, schema = reader.relation(relation_id), reader.schema()
    label = schema.relation(label_id)
    if relation is None or label is None or relation.label == label_id:
        return NOTHING
    source, target = reader.span(relation.source), reader.span(relation.target)
    if source is None or target is None:
        return NOTHING
    begin, end = directed(schema, label, source, target)
    wanted = replace(relation, label=label_id, source=begin.id, target=end.id)
    twin = any(same(schema, wanted, other) for other in reader.relations_of(source.id) if other.id != relation.id)
    return ChangeSet(
        verb="relate",
        title=f"Make the relation of {_quotes(reader, relation)} {label.name}",
        changes=(Change(before=relation, after=None if twin else wanted),),
        keystrokes=keystrokes,
    )


def turn_round(reader: Reader, relation_id: str, *, keystrokes: int = 0) -> ChangeSet:
    """Makes a relation go the other way; UserError when its label may not."""
    relation, schema = reader.relation(relation_id), reader.schema()
    if relation is None:
        return NOTHING
    label = schema.relation(relation.label)
    source, target = reader.span(relation.source), reader.span(relation.target)
    if label is None or source is None or target is None or label.symmetric:
        return NOTHING
    if not label.fits(target.label, source.label):
        raise UserError(
            "AN622",
            f"“{label.title or label.name}” goes {ends_told(schema, label)}, so it cannot be turned round here.",
        )
    wanted = replace(relation, source=relation.target, target=relation.source)
    if any(same(schema, wanted, other) for other in reader.relations_of(source.id)):
        return NOTHING
    return ChangeSet(
        verb="relate",
        title=f"Turn round {label.name} from {_quotes(reader, relation)}",
        changes=(Change(before=relation, after=wanted),),
        keystrokes=keystrokes,
    )


def remove(reader: Reader, relation_ids: Iterable[str], *, keystrokes: int = 0) -> ChangeSet:
    """Removes relations; their spans stay."""
    gone = [relation for one in relation_ids if (relation := reader.relation(one)) is not None]
    if not gone:
        return NOTHING
    label = reader.schema().relation(gone[0].label)
    what = f"the relation {label.name if label else ''} of {_quotes(reader, gone[0])}"
    return ChangeSet(
        verb="unrelate",
        title=f"Remove {what if len(gone) == 1 else f'{len(gone)} relations'}",
        changes=tuple(Change(before=relation, after=None) for relation in gone),
        keystrokes=keystrokes,
    )
