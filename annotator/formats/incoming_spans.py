"""What annotated files bring along with an article: spans, relations and the labels that the file itself declares."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from annotator.model.figure import Figure
from annotator.model.schema import LabelKind

if TYPE_CHECKING:
    from annotator.formats.incoming import ReadOptions

SpanState = Literal["span", "pending", "accepted", "corrected", "rejected"]
"""A span that somebody stands behind, or a candidate in one of its states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSpan:
    """A labelled stretch as a file tells it.

    `start` and `end` are in the unit of its article's `offsets`; out of `read_file` they are code points,
    half open. `label` is the file's own name. `quote` is the text that the file says it covers, "" when it
    does not say. `key` names it within its article (for relations, and for `candidate`: the key of the
    candidate that it came from). `annotator` is who marked it, "" when the file does not say. `provider`,
    `score` (0 to 1) and `evidence` belong to candidates.
    """

    start: int
    end: int
    label: str
    quote: str = ""
    figure: Figure | None = None
    note: str = ""
    state: SpanState = "span"
    provider: str = ""
    score: float = 1.0
    evidence: str = ""
    annotator: str = ""
    key: str = ""
    candidate: str = ""

    def settled(self, start: int, end: int, quote: str) -> IncomingSpan:
        """The same at its place in code points: one of a million spans, so it is made without looking at its fields."""
        return IncomingSpan(
            start=start,
            end=end,
            label=self.label,
            quote=quote,
            figure=self.figure,
            note=self.note,
            state=self.state,
            provider=self.provider,
            score=self.score,
            evidence=self.evidence,
            annotator=self.annotator,
            key=self.key,
            candidate=self.candidate,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingRelation:
    """A labelled, directed link between two spans of an article, which it names by their keys."""

    source: str
    target: str
    label: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingLabel:
    """A label that a file declares besides those that its spans carry; `color` is "#rrggbb" or "".

    With `relation` it is a label for relations; `sources` and `targets` are then the names of the labels that
    may stand at either end, none for any.
    """

    name: str
    title: str = ""
    kind: LabelKind = "entity"
    color: str = ""
    key: str = ""
    guideline: str = ""
    retired: bool = False
    id: str = ""
    relation: bool = False
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    symmetric: bool = False


@runtime_checkable
class LabelImporter(Protocol):
    """An importer whose files declare labels (a label set, a configuration, a dictionary of tags)."""

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The declared labels in their order; none when the file declares none or cannot be read."""
        ...
