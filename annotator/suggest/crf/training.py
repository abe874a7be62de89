"""Training a recogniser from marked sentences, for any labels and any language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, cast

from annotator.suggest.crf.calibration import Steps
from annotator.suggest.crf.features import Features
from annotator.suggest.crf.sentences import Sentence

OUTSIDE = "O"
Span = tuple[int, int, str]
"""Start and end in code points of the article, and a label's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence and the label of each of its words: "B-ORG" begins a name, "I-ORG" goes on, "O" is none."""

    sentence: Sentence
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainOptions:
    """How a recogniser is trained: strengths of both penalties on weights, passes, least count of a feature."""

    c1: float = 0.05
    c2: float = 0.05
    passes: int = 120
    least: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a model file says of itself, in a JSON file of the same name beside it.

    Scores are read by `calibration`. `second`: steps of second chances by their kind; without them none is given.
    """

    labels: tuple[str, ...]
    calibration: Steps = ()
    second: dict[str, Steps] = field(default_factory=dict[str, Steps])
    notes: dict[str, str] = field(default_factory=dict[str, str])


class _Trainer(Protocol):
    """What is used of pycrfsuite.Trainer, which ships without types."""

    def append(self, rows: object, labels: Sequence[str], /) -> None: ...
    def set_params(self, _: dict[str, object], /) -> None: ...
    def train(self, model: str, /) -> None: ...


def example(sentence: Sentence, spans: Iterable[Span]) -> Example:
    """A sentence with the spans that lie in it; a span that cuts words is given the whole words.

    Where spans overlap, the longer one counts.
    """
    labels = [OUTSIDE] * len(sentence)
    inside = [span for span in spans if span[0] < sentence.ends[-1] and sentence.starts[0] < span[1]]
    for start, end, label in sorted(inside, key=lambda span: (span[0] - span[1], span[0])):
        covered = [
            at
            for at, (begin, finish) in enumerate(zip(sentence.starts, sentence.ends, strict=True))
            if begin < end and start < finish
        ]
        if covered and all(labels[at] == OUTSIDE for at in covered):
            labels[covered[0]] = f"B-{label}"
            for at in covered[1:]:
                labels[at] = f"I-{label}"
    return Example(sentence=sentence, labels=tuple(labels))


def spans_of(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The names in a row of labels, as words `[first, last)` and the label."""
    first, kind = 0, ""
    for at, label in enumerate((*labels, OUTSIDE)):
        place, _, name = label.partition("-")
        if kind and (place != "I" or name != kind):
            yield first, at, kind
            kind = ""
        if place == "B" or (place == "I" and not kind):
            first, kind = at, name


def train(
    examples: Iterable[Example],
    *,
    out: Path,
    options: TrainOptions | None = None,
    maker: Features | None = None,
    notes: dict[str, str] | None = None,
) -> Card:
    """Train on sentences and write the model to `out` and its card beside it; the same input gives the same bytes.

    Blocks for seconds to minutes without a word: run it in a process of its own. Raises ValueError when no
    example has a name.
    """
    import pycrfsuite  # pyright: ignore[reportMissingTypeStubs]

    chosen = options or TrainOptions()
    made = maker or Features()
    untyped = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]
    trainer = cast(_Trainer, untyped)
    names: set[str] = set()
    for one in examples:
        trainer.append(made.of(one.sentence), one.labels)
        names.update(label[2:] for label in one.labels if label != OUTSIDE)
    if not names:
        raise ValueError("there is no name in any of the sentences, so there is nothing to learn")
    trainer.set_params(
        {
            "c1": chosen.c1,
            "c2": chosen.c2,
            "max_iterations": chosen.passes,
            "feature.minfreq": chosen.least,
            "feature.possible_transitions": True,
        }
    )
    trainer.train(str(out))
    card = Card(labels=tuple(sorted(names)), notes=notes or {})
    write_card(card, out)
    return card


def write_card(card: Card, model: Path) -> None:
    """Write a card beside its model."""
    said: dict[str, object] = {"labels": card.labels, "calibration": card.calibration}
    if card.second:
        said["second"] = card.second
    text = json.dumps({**said, "notes": card.notes}, indent=1, ensure_ascii=False)
    model.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def read_card(model: Path) -> Card:
    """Read the card beside a model; FileNotFoundError or ValueError when there is none or it is damaged."""
    said = json.loads(model.with_suffix(".json").read_text(encoding="utf-8"))
    return Card(
        labels=tuple(said["labels"]),
        calibration=_steps(said["calibration"]),
        second={kind: _steps(steps) for kind, steps in said.get("second", {}).items()},
        notes=dict(said["notes"]),
    )


def _steps(said: Iterable[Sequence[float]]) -> Steps:
    return tuple([(float(chance), float(share)) for chance, share in said])
