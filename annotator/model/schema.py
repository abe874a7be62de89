"""Labels, relation labels and the schema that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LabelKind = Literal["entity", "figure"]
OverlapRule = Literal["flat", "nested", "free"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A class for spans.

    `id` never changes and is what spans refer to; `name` is what is exported and may be renamed.
    `color` is "#rrggbb", `key` a single key ("1", "m") or "". A retired label keeps its spans and is
    no longer offered. `position` orders the labels.
    """

    id: str
    name: str
    title: str = ""
    kind: LabelKind = "entity"
    color: str = "#5b6770"
    key: str = ""
    guideline: str = ""
    retired: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationLabel:
    """A class for relations between spans.

    As a `Label`: `id` stays, `name` is exported, a retired one keeps its relations. `source_labels` and
    `target_labels` are ids of the labels that may stand at either end, empty for any. A symmetric relation
    says the same from both ends (`same_as`). `key` is asked for only while two spans are being related.
    """

    id: str
    name: str
    title: str = ""
    color: str = "#5b6770"
    key: str = ""
    guideline: str = ""
    source_labels: tuple[str, ...] = ()
    target_labels: tuple[str, ...] = ()
    symmetric: bool = False
    retired: bool = False
    position: int = 0

    def fits(self, source_label: str, target_label: str) -> bool:
        """Whether it may go from a span with the one label (by id) to a span with the other."""
        straight = _allows(self.source_labels, source_label) and _allows(self.target_labels, target_label)
        turned = _allows(self.source_labels, target_label) and _allows(self.target_labels, source_label)
        return straight or (self.symmetric and turned)


def _allows(label_ids: tuple[str, ...], label_id: str) -> bool:
    return not label_ids or label_id in label_ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The labels for spans with their overlap rule, and those for relations, both in the order of their positions."""

    name: str
    title: str = ""
    overlap: OverlapRule = "flat"
    labels: tuple[Label, ...] = ()
    relations: tuple[RelationLabel, ...] = ()

    def label(self, label_id: str) -> Label | None:
        """The label with this id, retired or not."""
        return next((label for label in self.labels if label.id == label_id), None)

    def named(self, name: str) -> Label | None:
        """The label that is exported under this name, retired or not."""
        return next((label for label in self.labels if label.name == name), None)

    def relation(self, label_id: str) -> RelationLabel | None:
        """The relation label with this id, retired or not."""
        return next((label for label in self.relations if label.id == label_id), None)

    def relation_named(self, name: str) -> RelationLabel | None:
        """The relation label that is exported under this name, retired or not."""
        return next((label for label in self.relations if label.name == name), None)

    @property
    def active_relations(self) -> tuple[RelationLabel, ...]:
        """The relation labels that are offered to the annotator."""
        return tuple(label for label in self.relations if not label.retired)

    @property
    def active(self) -> tuple[Label, ...]:
        """The labels that are offered to the annotator."""
        return tuple(label for label in self.labels if not label.retired)
