"""How good candidates are, by what became of them: per label, per provider, and what the next article will cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.reader import Reader
from annotator.model.records import Candidate, Span
from annotator.workflow.jobs import Job, Progress

LATEST = 300
"""So many judged candidates, of the articles that were finished last, are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What became of the candidates of one label or provider; `wanted` are the marks that they could have been.

    A mark whose candidate came from another provider counts as wanted and not found here.
    """

    name: str
    accepted: int
    corrected: int
    rejected: int
    wanted: int

    @property
    def judged(self) -> int:
        """How many were judged."""
        return self.accepted + self.corrected + self.rejected

    @property
    def precision(self) -> float | None:
        """The share of judged candidates that were right as proposed; None before the first was judged."""
        return self.accepted / self.judged if self.judged else None

    @property
    def recall(self) -> float | None:
        """The share of marks that were proposed as they are; None where there are none."""
        return min(1.0, self.accepted / self.wanted) if self.wanted else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What an article will probably cost: corrections of what is proposed, and marks that nobody proposed."""

    title: str
    pending: int
    corrections: float
    missing: float

    @property
    def acts(self) -> float:
        """Both together."""
        return self.corrections + self.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityReport:
    """The quality of the latest decisions: `articles` were finished last, `added` marks nobody had proposed."""

    articles: int
    decisions: int
    added: int
    saved: float | None
    labels: tuple[Quality, ...]
    providers: tuple[Quality, ...]
    forecast: Forecast | None = None


def measure(reader: Reader, *, next_article: str = "", latest: int = LATEST) -> Job[QualityReport]:
    """Looks at the articles that were finished last until they have so many judged candidates."""
    rows = {row.article.id: row for row in reader.article_rows()}
    done = [key for key, row in rows.items() if row.article.state == "done"]
    ended: list[tuple[int, str]] = []
    for number, key in enumerate(done):
        if number % 50 == 0:
            yield Progress(done=number, total=2 * len(done))
        told = (one.seq for one in reader.history(key) if one.verb in ("done", "accept_rest"))
        ended.append((max(told, default=0), key))
    tally = _Tally(reader)
    looked = 0
    for _seq, key in sorted(ended, reverse=True):
        if tally.judged >= latest:
            break
        tally.look(key)
        looked += 1
        yield Progress(done=len(done) + looked, total=2 * len(done))
    forecast = None
    if next_article in rows:
        article = rows[next_article].article
        marks = len(reader.spans(next_article))
        forecast = tally.forecast(article.title, article.length, reader.candidates(next_article), marks=marks)
    return tally.report(looked, forecast)


class _Tally:
    """Counts what became of candidates."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._names = {label.id: label.name for label in reader.schema().labels}
        self._states: Counter[tuple[str, str, str]] = Counter()
        self._wanted: Counter[str] = Counter()
        self._added = 0
        self._characters = 0
        self.judged = 0

    def look(self, article_id: str) -> None:
        candidates, spans = self._reader.candidates(article_id), self._reader.spans(article_id)
        for one in candidates:
            if one.state != "pending":
                self._states["label", one.label, one.state] += 1
                self._states["provider", one.provider, one.state] += 1
                self.judged += 1
        for span in spans:
            self._wanted[span.label] += 1
        self._added += _unproposed(spans, candidates)
        article = self._reader.article(article_id)
        self._characters += article.length if article is not None else 0

    def forecast(self, title: str, length: int, candidates: Sequence[Candidate], *, marks: int) -> Forecast:
        """Each pending candidate is wrong by what its score leaves; what is missing goes by the length of the text.

        Where so much more is proposed than before that less than half of that can be missing, as after learning for
        the first time, it is what the usual number of marks leaves beside the `marks` and the candidates there are.
        """
        pending = [one for one in candidates if one.state == "pending"]
        share = length / self._characters if self._characters else 0.0
        missing = self._added * share
        left = max(0.0, sum(self._wanted.values()) * share - marks - sum(one.score for one in pending))
        if left < missing / 2:
            missing = left
        return Forecast(
            title=title, pending=len(pending), corrections=sum(1 - one.score for one in pending), missing=missing
        )

    def report(self, articles: int, forecast: Forecast | None) -> QualityReport:
        wanted = sum(self._wanted.values())
        providers = sorted({name for kind, name, _state in self._states if kind == "provider"})
        wrong = self.judged - sum(self._states["label", key, "accepted"] for key in self._names)
        return QualityReport(
            articles=articles,
            decisions=self.judged + self._added,
            added=self._added,
            saved=1 - (wrong + self._added) / wanted if wanted else None,
            labels=tuple(self._quality("label", key, name, self._wanted[key]) for key, name in self._names.items()),
            providers=tuple(self._quality("provider", name, name, wanted) for name in providers),
            forecast=forecast,
        )

    def _quality(self, kind: str, key: str, name: str, wanted: int) -> Quality:
        return Quality(
            name=name,
            accepted=self._states[kind, key, "accepted"],
            corrected=self._states[kind, key, "corrected"],
            rejected=self._states[kind, key, "rejected"],
            wanted=wanted,
        )


def _unproposed(spans: Sequence[Span], candidates: Sequence[Candidate]) -> int:
    """The marks that came from no candidate."""
    known = {one.id for one in candidates}
    return sum(span.candidate_id not in known for span in spans)
