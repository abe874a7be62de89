"""Counts what goes out in a format that takes every span as it stands, and tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportReport, Finding, LabelCount, LeftOut
from annotator.formats.tally import no_place_for_relations
from annotator.model.schema import Schema


@dataclass(slots=True)
class PlacedTally:
    """What an export counted so far; `meant` are the digests that have to be read back.

    `relations_in` are those of the articles that go out, `cut` the spans that no token of the target fits.
    """

    seen: int = 0
    spans_in: int = 0
    altered: int = 0
    cut: int = 0
    relations_in: int = 0
    relations_out: int = 0
    meant: list[bytes] = field(default_factory=list[bytes])
    listed: list[Finding] = field(default_factory=list[Finding])
    changed: list[Finding] = field(default_factory=list[Finding])
    labels: Counter[str] = field(default_factory=Counter[str])
    behind: dict[str, Counter[str]] = field(
        default_factory=lambda: {"unfinished": Counter[str](), "label": Counter[str]()}
    )

    def take(self, findings: Iterable[Finding]) -> None:
        """Count the spans that are not in the files, or in another shape, or that no token fits."""
        for finding in findings:
            if finding.fix == "leave_out":
                self.listed.append(finding)
            elif finding.fix == "keep":
                self.cut += 1
            else:
                self.changed.append(finding)

    def report(
        self, name: str, schema: Schema, target: Path, words: LabelWords, *, relations: bool, cut: str
    ) -> ExportReport:
        """What came of it in the format of this name.

        `relations`: whether the format keeps any; `cut` is what becomes of a span that no token fits.
        """
        notes: list[str] = []
        if self.altered:
            notes.append(
                f"{self.altered:,} {'article holds' if self.altered == 1 else 'articles hold'} characters that the "
                "format cannot hold; each was written as another of the same length, so that no offset moved."
            )
        if self.cut:
            number = "1 span has an edge" if self.cut == 1 else f"{self.cut:,} spans have an edge"
            notes.append(f"{number} inside of a token or at white space: {cut}.")
        notes += [f"The label {name} is called {word} in this format." for name, word in words.changed.items()]
        notes += self._relation_notes(kept=relations)
        out = sum(self.labels.values())
        unfinished, label = self.behind["unfinished"], self.behind["label"]
        left: list[LeftOut] = []
        if unfinished["articles"]:
            left.append(LeftOut(reason="unfinished", articles=unfinished["articles"], spans=unfinished["spans"]))
        if label["articles"]:
            left.append(LeftOut(reason="label", articles=label["articles"], spans=label["spans"]))
        return ExportReport(
            format=name,
            target=target,
            language="",
            articles_in=self.seen,
            articles=len(self.meant),
            spans_in=self.spans_in,
            spans_out=out,
            relations_in=self.relations_in,
            relations_out=self.relations_out,
            listed=tuple(self.listed),
            changed=tuple(self.changed),
            left_out=tuple(left),
            counts=tuple(
                LabelCount(label=label.name, split="train", spans=self.labels[label.id])
                for label in schema.labels
                if self.labels[label.id]
            ),
            files=(target,),
            notes=tuple(notes),
        )

    def _relation_notes(self, *, kept: bool) -> list[str]:
        lost = self.relations_in - self.relations_out
        if not kept or not lost:
            return no_place_for_relations(lost)
        return [
            f"{lost:,} of {self.relations_in:,} relations {'is' if lost == 1 else 'are'} not in it: a span of theirs "
            "stayed behind."
        ]
