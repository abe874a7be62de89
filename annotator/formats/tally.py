"""Counts what an export takes, leaves and changes, so that nothing gets lost unnoticed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from annotator.formats.gate import Judgement
from annotator.formats.outgoing import SPLITS, Finding, LabelCount, LeftOut, Split
from annotator.model.records import ArticleView
from annotator.model.schema import Schema


def no_place_for_relations(lost: int) -> list[str]:
    """The note of a format that keeps no relations, about those that it was given."""
    if not lost:
        return []
    number = "The one relation is" if lost == 1 else f"The {lost:,} relations are"
    return [f"{number} not in it: this format has no place for relations."]


@dataclass(slots=True)
class Tally:
    """What an export counted so far; `relations_in` are those of the articles that go out.

    `flat` counts the spans that are entities, `longest` is the length in tokens of the longest span in
    a span group, `rejected` counts the candidates that are marked as wrong.
    """

    spans_in: int = 0
    spans_out: int = 0
    articles: int = 0
    unfinished: Counter[str] = field(default_factory=Counter[str])
    unasked: Counter[str] = field(default_factory=Counter[str])
    labels: Counter[tuple[str, Split]] = field(default_factory=Counter[tuple[str, Split]])
    sizes: dict[Split, int] = field(default_factory=lambda: dict.fromkeys(SPLITS, 0))
    listed: list[Finding] = field(default_factory=list[Finding])
    changed: list[Finding] = field(default_factory=list[Finding])
    flat: int = 0
    longest: int = 0
    rejected: int = 0
    relations_in: int = 0
    relations_out: int = 0

    def leave(self, view: ArticleView) -> None:
        """Count an article that stays behind."""
        self.spans_in += len(view.spans)
        self.unfinished.update(articles=1, spans=len(view.spans))

    def take(self, view: ArticleView, verdict: Judgement, split: Split) -> None:
        """Count an article that goes out."""
        self.spans_in += len(view.spans)
        self.spans_out += len(verdict.placed)
        self.articles += 1
        self.relations_in += len(view.relations)
        self.sizes[split] += 1
        if verdict.unasked:
            self.unasked.update(articles=1, spans=verdict.unasked)
        for item in verdict.placed:
            self.labels[item.label, split] += 1
            self.flat += item.flat
        for finding in verdict.findings:
            (self.listed if finding.fix == "leave_out" else self.changed).append(finding)

    def left_out(self) -> tuple[LeftOut, ...]:
        """The articles and spans that stayed behind by choice."""
        found: list[LeftOut] = []
        if self.unfinished["articles"]:
            found.append(
                LeftOut(reason="unfinished", articles=self.unfinished["articles"], spans=self.unfinished["spans"])
            )
        if self.unasked["articles"]:
            found.append(LeftOut(reason="label", articles=self.unasked["articles"], spans=self.unasked["spans"]))
        return tuple(found)

    def relation_notes(self, *, kept: bool) -> list[str]:
        """What a person should know about relations that are not in the files; `kept`: whether the format keeps any."""
        lost = self.relations_in - self.relations_out
        if not kept:
            return no_place_for_relations(lost)
        if not lost:
            return []
        return [
            f"{lost:,} of {self.relations_in:,} relations {'is' if lost == 1 else 'are'} in source.jsonl only: a span "
            "of theirs is not in the set, or the two are in different docs."
        ]

    def counts(self, schema: Schema) -> tuple[LabelCount, ...]:
        """The spans that went out by label and split, in the order of the schema."""
        return tuple(
            LabelCount(label=label.name, split=split, spans=self.labels[label.name, split])
            for label in schema.labels
            for split in SPLITS
            if self.labels[label.name, split]
        )
