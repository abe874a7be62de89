"""Edits of the schema: add, rename, recolour, re-key, retire; never deleting work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.formats.schema_toml import name_fault
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.workflow.edits.review import NOTHING

RESERVED_KEYS = frozenset("jkfxarvn[]{}/?")


def check_schema(schema: Schema) -> None:
    """Raises UserError when labels clash or cannot be exported; says which and why."""
    names: dict[str, str] = {}
    keys: dict[str, str] = {}
    for label in schema.labels:
        fault = name_fault(label.name)
        if fault:
            raise UserError("AN301", fault)
        if label.name in names:
            raise UserError("AN302", f"Two labels are called “{label.name}”.", "Give each label a name of its own.")
        names[label.name] = label.id
        if label.retired or not label.key:
            continue
        if len(label.key) != 1 or label.key.casefold() in RESERVED_KEYS:
            raise UserError(
                "AN303",
                f"The key “{label.key}” of {label.name} does something else already.",
                "Choose a digit from 1 to 9 or another letter.",
            )
        # A key means the same with and without Shift.
        key = label.key.casefold()
        if key in keys:
            raise UserError(
                "AN304", f"{keys[key]} and {label.name} share the key “{label.key}”.", "Give one of them another."
            )
        keys[key] = label.name
    _check_relations(schema)


def _check_relations(schema: Schema) -> None:
    names: set[str] = set()
    keys: dict[str, str] = {}
    known = {label.id for label in schema.labels}
    for label in schema.relations:
        if fault := name_fault(label.name, what="relation"):
            raise UserError("AN623", fault)
        if label.name in names:
            raise UserError(
                "AN624", f"Two relations are called “{label.name}”.", "Give each relation a name of its own."
            )
        names.add(label.name)
        if not known.issuperset((*label.source_labels, *label.target_labels)):
            raise UserError("AN620", f"“{label.name}” names a label for its ends that is not there.")
        if label.retired or not label.key:
            continue
        # These keys are asked for only while two spans are being related, so only each other can be in their way.
        key = label.key.casefold()
        if key in keys:
            raise UserError(
                "AN625", f"{keys[key]} and {label.name} share the key “{label.key}”.", "Give one of them another."
            )
        keys[key] = label.name


def replace_labels(
    reader: Reader,
    labels: Sequence[Label],
    *,
    relations: Sequence[RelationLabel] | None = None,
    title: str = "Edit the labels",
) -> ChangeSet:
    """Puts labels (and relations) in place of those that are there; one that is missing is retired, never dropped."""
    schema = reader.schema()
    kept = {label.id for label in labels}
    missing = [replace(label, retired=True) for label in schema.labels if label.id not in kept]
    ordered = tuple(replace(label, position=n) for n, label in enumerate([*labels, *missing]))
    wanted = replace(schema, labels=ordered)
    if relations is not None:
        kept = {label.id for label in relations}
        lost = [replace(label, retired=True) for label in schema.relations if label.id not in kept]
        ordered_relations = tuple(replace(label, position=n) for n, label in enumerate([*relations, *lost]))
        wanted = replace(wanted, relations=ordered_relations)
    if wanted == schema:
        return NOTHING
    check_schema(wanted)
    return ChangeSet(verb="schema", title=title, changes=(Change(before=schema, after=wanted),))
