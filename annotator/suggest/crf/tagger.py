"""Asking a trained recogniser: sentences in, names with calibrated scores out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Protocol, cast

from annotator.suggest.crf.features import Features
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.training import read_card, spans_of


class _Model(Protocol):
    """What is used of pycrfsuite.Tagger, which ships without types."""

    def open_inmemory(self, model: bytes, /) -> None: ...
    def labels(self) -> list[str]: ...
    def set(self, rows: object, /) -> None: ...
    def tag(self) -> list[str]: ...
    def marginal(self, label: str, at: int, /) -> float: ...


@dataclass(frozen=True, slots=True)
class Guess:
    """A name at `[start, end)` in code points of the article, with the chance that stretch and label are right."""

    start: int
    end: int
    label: str
    score: float


class Tagger:
    """A trained recogniser; it may be asked from any thread, one at a time."""

    def __init__(self, model: Path, *, maker: Features | None = None) -> None:
        """Read a model and its card; FileNotFoundError or ValueError when one is missing or damaged."""
        import pycrfsuite  # pyright: ignore[reportMissingTypeStubs]

        self._card = read_card(model)
        self.labels = self._card.labels
        self._maker = maker or Features()
        self._lock = Lock()
        made = pycrfsuite.Tagger()  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]
        self._model = cast(_Model, made)
        # The library reads from these bytes for as long as it is asked, and does not keep them itself.
        self._bytes = model.read_bytes()
        self._model.open_inmemory(self._bytes)
        self._known = frozenset(self._model.labels())

    def names(self, sentences: Iterable[Sentence]) -> list[Guess]:
        """The names of some sentences in order, none overlapping another."""
        found: list[Guess] = []
        with self._lock:
            for sentence in sentences:
                found.extend(self._names_in(sentence))
        return found

    def _names_in(self, sentence: Sentence) -> list[Guess]:
        model = self._model
        model.set(self._maker.of(sentence))
        labels = model.tag()
        found: list[Guess] = []
        for first, last, name in spans_of(labels):
            chance = min(model.marginal(labels[at], at) for at in range(first, last))
            if last < len(labels):
                chance = min(chance, 1 - self._chance(f"I-{name}", last))
            score = calibrated(chance, self._card.calibration)
            found.append(Guess(sentence.starts[first], sentence.ends[last - 1], name, round(score, 4)))
        return found

    def _chance(self, label: str, at: int) -> float:
        return self._model.marginal(label, at) if label in self._known else 0.0


def calibrated(chance: float, steps: Sequence[tuple[float, float]]) -> float:
    """How many names with this chance are right, read between measured steps; without steps the chance itself."""
    if not steps:
        return chance
    at = bisect_right(steps, chance, key=lambda step: step[0])
    if at == 0:
        return steps[0][1]
    if at == len(steps):
        return steps[-1][1]
    (low, below), (high, above) = steps[at - 1], steps[at]
    return below + (above - below) * (chance - low) / (high - low)
