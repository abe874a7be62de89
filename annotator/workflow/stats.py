"""Numbers about a project: how far it is, what it holds, what it cost."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from annotator.model.reader import Reader
from annotator.workflow.jobs import Job, Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelStats:
    """One label (by name): spans, and candidates by what became of them."""

    label: str
    spans: int
    pending: int
    accepted: int
    corrected: int
    rejected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderStats:
    """One provider: candidates by what became of them."""

    provider: str
    pending: int
    accepted: int
    corrected: int
    rejected: int

    @property
    def precision(self) -> float | None:
        """The share of judged candidates that were right as proposed; None before the first was judged."""
        judged = self.accepted + self.corrected + self.rejected
        return self.accepted / judged if judged else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """A project in numbers; `characters` counts code points, `added` the spans that nobody proposed.

    `relations` are (name, how many) of each relation label.
    """

    articles: int
    done: int
    characters: int
    spans: int
    added: int
    labels: tuple[LabelStats, ...]
    providers: tuple[ProviderStats, ...]
    relations: tuple[tuple[str, int], ...] = ()


def project_stats(reader: Reader) -> Job[Stats]:
    """Counts everything, article by article."""
    rows = reader.article_rows()
    names = {label.id: label.name for label in reader.schema().labels}
    kinds = {label.id: label.name for label in reader.schema().relations}
    spans: Counter[str] = Counter()
    relations: Counter[str] = Counter()
    by_label: Counter[tuple[str, str]] = Counter()
    by_provider: Counter[tuple[str, str]] = Counter()
    added = 0
    for number, row in enumerate(rows):
        yield Progress(done=number, total=len(rows))
        for span in reader.spans(row.article.id):
            spans[span.label] += 1
            added += not span.candidate_id
        relations.update(relation.label for relation in reader.relations(row.article.id))
        for candidate in reader.candidates(row.article.id):
            by_label[candidate.label, candidate.state] += 1
            by_provider[candidate.provider, candidate.state] += 1
    return Stats(
        articles=len(rows),
        done=sum(row.article.state == "done" for row in rows),
        characters=sum(row.article.length for row in rows),
        spans=sum(spans.values()),
        added=added,
        labels=tuple(
            LabelStats(
                label=name,
                spans=spans[label_id],
                pending=by_label[label_id, "pending"],
                accepted=by_label[label_id, "accepted"],
                corrected=by_label[label_id, "corrected"],
                rejected=by_label[label_id, "rejected"],
            )
            for label_id, name in names.items()
        ),
        providers=tuple(
            ProviderStats(
                provider=provider,
                pending=by_provider[provider, "pending"],
                accepted=by_provider[provider, "accepted"],
                corrected=by_provider[provider, "corrected"],
                rejected=by_provider[provider, "rejected"],
            )
            for provider in sorted({provider for provider, _state in by_provider})
        ),
        relations=tuple((name, relations[label_id]) for label_id, name in kinds.items()),
    )
