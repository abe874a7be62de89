"""Labels and the schema that holds them."""

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
class Schema:
    """The set of labels with its overlap rule; labels are in the order of their positions."""

    name: str
    title: str = ""
    overlap: OverlapRule = "flat"
    labels: tuple[Label, ...] = ()

    def label(self, label_id: str) -> Label | None:
        """The label with this id, retired or not."""
        return next((label for label in self.labels if label.id == label_id), None)

    def named(self, name: str) -> Label | None:
        """The label that is exported under this name, retired or not."""
        return next((label for label in self.labels if label.name == name), None)

    @property
    def active(self) -> tuple[Label, ...]:
        """The labels that are offered to the annotator."""
        return tuple(label for label in self.labels if not label.retired)
