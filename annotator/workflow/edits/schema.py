"""Edits of the schema: add, rename, recolour, re-key, retire; never deleting work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.schema import Label, Schema
from annotator.workflow.edits.review import NOTHING

RESERVED_KEYS = frozenset("jkfxarvn[]{}/?")
_NAME = re.compile(r"[^\s\x00-\x1f\x7f|]{1,64}")


def check_schema(schema: Schema) -> None:
    """Raises UserError when labels clash or cannot be exported; says which and why."""
    names: dict[str, str] = {}
    keys: dict[str, str] = {}
    for label in schema.labels:
        if not _NAME.fullmatch(label.name) or label.name == "O" or label.name[0] == "-" or label.name[-1] == "-":
            raise UserError(
                "AN301",
                f"“{label.name}” cannot be a label's name.",
                "Use 1 to 64 characters without spaces or “|”, not “O”, and no hyphen at its ends.",
            )
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
        if label.key in keys:
            raise UserError(
                "AN304", f"{keys[label.key]} and {label.name} share the key “{label.key}”.", "Give one of them another."
            )
        keys[label.key] = label.name


def replace_labels(reader: Reader, labels: Sequence[Label], *, title: str = "Edit the labels") -> ChangeSet:
    """Puts labels in place of those that are there; a label that is missing is retired, never dropped."""
    schema = reader.schema()
    kept = {label.id for label in labels}
    missing = [replace(label, retired=True) for label in schema.labels if label.id not in kept]
    ordered = tuple(replace(label, position=n) for n, label in enumerate([*labels, *missing]))
    wanted = replace(schema, labels=ordered)
    if wanted == schema:
        return NOTHING
    check_schema(wanted)
    return ChangeSet(verb="schema", title=title, changes=(Change(before=schema, after=wanted),))
