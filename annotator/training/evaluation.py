"""How good a provider is on articles that a person finished: scores by label, confusion, and every error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

from annotator.training.compare import KINDS, Difference, Kind, Mark, compare

AROUND = 60
"""Code points of text that an error keeps on each side."""
MOST_ERRORS = 10_000
"""How many errors are kept whole; all are counted."""
NOTHING = "–"
"""In a confusion: no span."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many spans there are (`support`), were found (`found`), and are the same in both (`right`)."""

    label: str
    support: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 when nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 when nothing is there."""
        return self.right / self.support if self.support else 0.0

    @property
    def f(self) -> float:
        """The harmonic mean of both."""
        both = self.support + self.found
        return 2 * self.right / both if both else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """One error in its place: offsets in code points of the article.

    `span_id` is the span's that a person marked, "" where there is none. `start`/`end` are those of the span,
    or of what was found where there is none; `found_start`/`found_end` are -1 where nothing was found. `before`
    and `behind` are the text on both sides of the whole stretch, `quote` its text.
    """

    kind: Kind
    article_id: str
    title: str
    span_id: str
    start: int
    end: int
    label: str
    found_start: int
    found_end: int
    found_label: str
    before: str
    quote: str
    behind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often a label was taken for another; `NOTHING` where there was no span, or none was found."""

    label: str
    found: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What a measurement gave; `seconds` is the time that the provider itself took, without starting it.

    `unknown` are labels that the provider cannot give, with the number of their spans, which count nowhere.
    `errors` may hold fewer than there are (`MOST_ERRORS`); `kinds` counts all. `notes` are sentences to read first.
    """

    provider: str
    articles: int
    characters: int
    words: int
    seconds: float
    total: Score
    labels: tuple[Score, ...]
    kinds: tuple[tuple[Kind, int], ...]
    confusion: tuple[Confusion, ...]
    errors: tuple[Error, ...]
    unknown: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def milliseconds_per_article(self) -> float:
        """The time for an article."""
        return 1000 * self.seconds / self.articles if self.articles else 0.0

    @property
    def words_per_second(self) -> float:
        """How fast it reads."""
        return self.words / self.seconds if self.seconds > 0 else 0.0


@dataclass(slots=True)
class Tally:
    """An evaluation in the making, article by article."""

    labels: Sequence[str]
    articles: int = 0
    characters: int = 0
    words: int = 0
    seconds: float = 0.0
    _support: Counter[str] = field(default_factory=Counter[str])
    _found: Counter[str] = field(default_factory=Counter[str])
    _right: Counter[str] = field(default_factory=Counter[str])
    _kinds: Counter[Kind] = field(default_factory=Counter[Kind])
    _confusion: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    _errors: list[Error] = field(default_factory=list[Error])

    def add(
        self, *, article_id: str, title: str, text: str, meant: Sequence[Mark], found: Sequence[Mark], seconds: float
    ) -> None:
        """Count one article; `seconds` is what the provider took for it."""
        outcome = compare(meant, found)
        self.articles += 1
        self.characters += len(text)
        self.words += len(text.split())
        self.seconds += seconds
        for counter, marks in ((self._support, meant), (self._found, found)):
            counter.update(label for _, _, label in {mark.key for mark in marks})
        for mark in outcome.right:
            self._right[mark.label] += 1
            self._confusion[mark.label, mark.label] += 1
        for difference in outcome.differences:
            self._kinds[difference.kind] += 1
            names = [mark.label if mark else NOTHING for mark in (difference.meant, difference.found)]
            self._confusion[names[0], names[1]] += 1
            if len(self._errors) < MOST_ERRORS:
                self._errors.append(_error(difference, article_id, title, text))

    def evaluation(
        self, provider: str, *, unknown: Mapping[str, int] | None = None, notes: Sequence[str] = ()
    ) -> Evaluation:
        """What was counted so far."""
        names = [*self.labels, *sorted((self._support.keys() | self._found.keys()) - set(self.labels))]
        order = {name: at for at, name in enumerate([*names, NOTHING])}
        return Evaluation(
            provider=provider,
            articles=self.articles,
            characters=self.characters,
            words=self.words,
            seconds=self.seconds,
            total=Score(label="", support=self._support.total(), found=self._found.total(), right=self._right.total()),
            labels=tuple(
                Score(label=name, support=self._support[name], found=self._found[name], right=self._right[name])
                for name in names
                if self._support[name] or self._found[name]
            ),
            kinds=tuple((kind, self._kinds[kind]) for kind in KINDS),
            confusion=tuple(
                Confusion(label=label, found=found, count=count)
                for (label, found), count in sorted(
                    self._confusion.items(), key=lambda item: (order[item[0][0]], order[item[0][1]])
                )
            ),
            errors=tuple(self._errors),
            unknown=tuple(sorted((unknown or {}).items())),
            notes=tuple(notes),
        )


def _error(difference: Difference, article_id: str, title: str, text: str) -> Error:
    meant, found = difference.meant, difference.found
    mark = meant or found
    assert mark is not None
    low = min(one.start for one in (meant, found) if one is not None)
    high = max(one.end for one in (meant, found) if one is not None)
    return Error(
        kind=difference.kind,
        article_id=article_id,
        title=title,
        span_id=meant.id if meant else "",
        start=mark.start,
        end=mark.end,
        label=meant.label if meant else "",
        found_start=found.start if found else -1,
        found_end=found.end if found else -1,
        found_label=found.label if found else "",
        before=text[max(0, low - AROUND) : low],
        quote=text[low:high],
        behind=text[high : high + AROUND],
    )


# -- as JSON -------------------------------------------------------------------------------------------

FORMAT = "annotator-evaluation/1"


def to_fields(evaluation: Evaluation) -> dict[str, object]:
    """The evaluation as an object for JSON; scores are told besides their counts."""

    def scored(score: Score) -> dict[str, object]:
        return {
            "support": score.support,
            "found": score.found,
            "right": score.right,
            "precision": round(score.precision, 4),
            "recall": round(score.recall, 4),
            "f": round(score.f, 4),
        }

    return {
        "format": FORMAT,
        "provider": evaluation.provider,
        "articles": evaluation.articles,
        "characters": evaluation.characters,
        "words": evaluation.words,
        "seconds": round(evaluation.seconds, 3),
        "milliseconds_per_article": round(evaluation.milliseconds_per_article, 2),
        "words_per_second": round(evaluation.words_per_second),
        "total": scored(evaluation.total),
        "labels": {score.label: scored(score) for score in evaluation.labels},
        "kinds": dict(evaluation.kinds),
        "confusion": [asdict(row) for row in evaluation.confusion],
        "unknown": dict(evaluation.unknown),
        "notes": list(evaluation.notes),
        "errors": [asdict(error) for error in evaluation.errors],
    }
