"""Relation labels while they are being edited; the labels that may stand at their ends are edited beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.model.ids import IdSource
from annotator.model.schema import RelationLabel, Schema
from annotator.ui.dialogs.draft import Draft
from annotator.ui.dialogs.schema_draft import HUES, hue_color

_KEYS = "abcdefghijklmnopqrstuvwxyz123456789"


class RelationDraft(Draft[RelationLabel]):
    """The relation labels in their order."""

    def __init__(self, schema: Schema, ids: IdSource) -> None:
        super().__init__(schema.relations, ids)

    def add(self) -> int:
        taken = self._taken_keys()
        key = next((key for key in _KEYS if key not in taken), "")
        color = hue_color(HUES[(len(self.labels) * 5) % len(HUES)][1])
        self.labels.append(RelationLabel(id=self._ids(), name=self._free_name("relation_"), key=key, color=color))
        return len(self.labels) - 1

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
        return self._take_in(
            [
                replace(
                    label,
                    source_labels=tuple(ours[one] for one in label.source_labels),
                    target_labels=tuple(ours[one] for one in label.target_labels),
                )
                for label in schema.relations
            ]
        )
