"""Asking a trained recogniser: sentences in, names with calibrated scores out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NamedTuple, Protocol, cast

from annotator.suggest.crf.calibration import Steps, calibrated
from annotator.suggest.crf.chances import Marginal
from annotator.suggest.crf.features import Features
from annotator.suggest.crf.second import Second, second_chances
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.training import Span, read_card, spans_of


class _Model(Protocol):
    """What is used of pycrfsuite.Tagger, which ships without types."""

    def open_inmemory(self, _: bytes, /) -> None: ...
    def labels(self) -> list[str]: ...
    def set(self, _: object, /) -> None: ...
    def tag(self) -> list[str]: ...
    def marginal(self, label: str, at: int, /) -> float: ...


@dataclass(frozen=True, slots=True)
class Guess:
    """A name at `[start, end)` in code points of the article, with the chance that stretch and label are right."""

    start: int
    end: int
    label: str
    score: float


class Judged(NamedTuple):
    """What a recogniser says of some sentences: its names in order, its answers on the names of others, and second
    chances."""

    names: list[Guess]
    answers: list[Guess]
    seconds: list[Guess]


class Tagger:
    """A trained recogniser; it may be asked from any thread, one at a time."""

    def __init__(self, model: Path, *, maker: Features | None = None, steps: Steps | None = None) -> None:
        """Read a model and its card; FileNotFoundError or ValueError when one is missing or damaged.

        Scores are read by `steps` in place of those of the card.
        """
        import pycrfsuite  # pyright: ignore[reportMissingTypeStubs]

        card = read_card(model)
        self.model = model
        """Where it was read from."""
        self._steps: Steps = card.calibration if steps is None else steps
        self._second: dict[str, Steps] = card.second
        self._maker = maker or Features()
        self._lock = Lock()
        made = pycrfsuite.Tagger()  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]
        self._model = cast(_Model, made)
        # The library reads from these bytes for as long as it is asked, and does not keep them itself.
        self._bytes = model.read_bytes()
        self._model.open_inmemory(self._bytes)
        self._known = frozenset(self._model.labels())
        self._labels = [name for name in card.labels if {f"B-{name}", f"I-{name}"} <= self._known]

    def names(self, sentences: Iterable[Sentence]) -> list[Guess]:
        """The names of some sentences in order, none overlapping another."""
        return self.judge(sentences, ()).names

    @property
    def labels(self) -> Sequence[str]:
        """The labels that it knows, in order."""
        return self._labels

    def judge(
        self,
        sentences: Iterable[Sentence],
        asked: Sequence[Span],
        *,
        listen: Callable[[Sentence, Marginal], None] | None = None,
    ) -> Judged:
        """The names of some sentences, and how likely the stretches are that somebody else took for names.

        Of those `asked`, the ones that lie within a sentence on whole words are answered, with any score. `listen` is
        told each sentence with the chances of all labels at its words, to be asked only until it returns.
        """
        judged = Judged([], [], [])
        upcoming = sorted(asked)
        at = 0
        with self._lock:
            for sentence in sentences:
                self._model.set(self._maker.of(sentence))
                spans = list(spans_of(self._model.tag()))
                judged.names.extend([self._guess(sentence, *span) for span in spans])
                if listen is not None:
                    listen(sentence, self._model.marginal)
                if self._second:
                    judged.seconds.extend(self._seconds(sentence, spans))
                while at < len(upcoming) and upcoming[at][0] < sentence.ends[-1]:
                    answer = self._answer(sentence, upcoming[at])
                    if answer is not None:
                        judged.answers.append(answer)
                    at += 1
        return judged

    def second_chances(self, sentence: Sentence) -> list[Second]:
        """The second chances of one sentence as they were before calibration."""
        with self._lock:
            self._model.set(self._maker.of(sentence))
            return list(self._left_out(sentence, list(spans_of(self._model.tag()))))

    def _left_out(self, sentence: Sentence, spans: Sequence[tuple[int, int, str]]) -> Iterable[Second]:
        taken = {at for first, last, _ in spans for at in range(first, last)}
        return second_chances(sentence, taken, self._model.marginal, self._labels)

    def _seconds(self, sentence: Sentence, spans: Sequence[tuple[int, int, str]]) -> Iterable[Guess]:
        for one in self._left_out(sentence, spans):
            steps = self._second.get(one.kind)
            if steps:
                score = round(calibrated(one.chance, steps), 4)
                yield Guess(sentence.starts[one.first], sentence.ends[one.last - 1], one.label, score)

    def _answer(self, sentence: Sentence, span: Span) -> Guess | None:
        start, end, name = span
        if f"B-{name}" not in self._known or start not in sentence.starts or end not in sentence.ends:
            return None
        return self._guess(sentence, sentence.starts.index(start), sentence.ends.index(end) + 1, name)

    def _guess(self, sentence: Sentence, first: int, last: int, name: str) -> Guess:
        inside = f"I-{name}"
        chance = self._chance(f"B-{name}", first)
        for at in range(first + 1, last):
            chance = min(chance, self._chance(inside, at))
        if last < len(sentence):
            chance = min(chance, 1 - self._chance(inside, last))
        return Guess(sentence.starts[first], sentence.ends[last - 1], name, round(calibrated(chance, self._steps), 4))

    def _chance(self, label: str, at: int) -> float:
        return self._model.marginal(label, at) if label in self._known else 0.0
