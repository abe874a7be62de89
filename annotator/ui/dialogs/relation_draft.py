"""Relation labels while they are being edited; the labels that may stand at their ends are edited beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.model.ids import IdSource
from annotator.model.schema import RelationLabel, Schema
from annotator.ui.dialogs.schema_draft import HUES, hue_color

_KEYS = "abcdefghijklmnopqrstuvwxyz123456789"


class RelationDraft:
    """The relation labels in their order."""

    def __init__(self, schema: Schema, ids: IdSource) -> None:
        self._schema = schema
        self._ids = ids
        self.labels: list[RelationLabel] = list(schema.relations)

    @property
    def changed(self) -> bool:
        """Whether anything is other than in the project."""
        return [replace(label, position=0) for label in self.labels] != [
            replace(label, position=0) for label in self._schema.relations
        ]

    def ordered(self) -> tuple[RelationLabel, ...]:
        """The draft as a schema has it."""
        return tuple(replace(label, position=position) for position, label in enumerate(self.labels))

    def is_new(self, row: int) -> bool:
        """Whether a relation label is not in the project yet."""
        return self._schema.relation(self.labels[row].id) is None

    def add(self) -> int:
        """Adds one with a name, a free key and a colour of its own; returns its row."""
        names = {label.name for label in self.labels}
        number = 1
        while (name := f"relation_{number}") in names:
            number += 1
        taken = {label.key.casefold() for label in self.labels if not label.retired}
        key = next((key for key in _KEYS if key not in taken), "")
        color = hue_color(HUES[(len(self.labels) * 5) % len(HUES)][1])
        self.labels.append(RelationLabel(id=self._ids(), name=name, key=key, color=color))
        return len(self.labels) - 1

    def change(self, row: int, label: RelationLabel) -> None:
        """Puts another one in a row; its id stays."""
        self.labels[row] = replace(label, id=self.labels[row].id)

    def move(self, row: int, step: int) -> int:
        """Moves one up (-1) or down (+1); returns where it is then."""
        to = min(max(row + step, 0), len(self.labels) - 1)
        self.labels.insert(to, self.labels.pop(row))
        return to

    def retire(self, row: int) -> None:
        """Retires one or brings it back; one that is new is dropped."""
        if self.is_new(row):
            del self.labels[row]
            return
        label = self.labels[row]
        taken = {one.key.casefold() for one in self.labels if not one.retired and one is not label}
        key = "" if label.retired and label.key.casefold() in taken else label.key
        self.labels[row] = replace(label, retired=not label.retired, key=key)

    def forget_labels(self, known: frozenset[str]) -> None:
        """Takes labels that were dropped again out of the ends."""
        self.labels = [
            replace(
                label,
                source_labels=tuple(one for one in label.source_labels if one in known),
                target_labels=tuple(one for one in label.target_labels if one in known),
            )
            for label in self.labels
        ]

    def take_in(self, schema: Schema, ours: Mapping[str, str]) -> tuple[int, int]:
        """Takes relation labels of another schema in, by name; `ours` maps its label ids. (changed, new)."""
        rows = {label.name: row for row, label in enumerate(self.labels)}
        changed = new = 0
        for label in schema.relations:
            wanted = replace(
                label,
                source_labels=tuple(ours[one] for one in label.source_labels),
                target_labels=tuple(ours[one] for one in label.target_labels),
            )
            row = rows.get(label.name)
            if row is None:
                self.labels.append(replace(wanted, id=self._ids()))
                new += 1
                continue
            wanted = replace(wanted, id=self.labels[row].id, position=self.labels[row].position)
            changed += wanted != self.labels[row]
            self.labels[row] = wanted
        return changed, new
