"""What a person chooses about a training, how far it is, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.formats.outgoing import ExportOptions, Split
from annotator.training.evaluation import Evaluation
from annotator.workflow.jobs import Progress

Phase = Literal["set", "start", "train", "measure", "place"]
STEPS = 20_000
PATIENCE = 1_600
MINUTES = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainOptions:
    """What a person chose about a training; the defaults need no choice but the target.

    `base` is a pipeline to go on from (package or folder), "" begins from nothing. `minutes` 0 sets no limit;
    `patience` is the number of steps without anything better after which it ends. `seed` starts the weights.
    `export` says which articles and spans are learned from, as for any set.
    """

    target: Path
    base: str = ""
    steps: int = STEPS
    minutes: float = MINUTES
    patience: int = PATIENCE
    seed: int = 0
    export: ExportOptions = field(default_factory=ExportOptions)

    @property
    def every(self) -> int:
        """After how many steps it is scored: as the recipe has it, more often in short trainings."""
        return min(200, max(5, self.steps // 20))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """The score on the dev articles after a step; the parts are shares from 0 to 1."""

    step: int
    f: float
    precision: float
    recall: float
    best: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingProgress(Progress):
    """How far a training is: its phase, the newest score if there is one, and how fast it learns."""

    phase: Phase
    scored: Scored | None = None
    words_per_second: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """A pipeline that is in place: `pipeline` is the folder that spaCy loads, below `target`."""

    target: Path
    pipeline: Path
    evaluation: Evaluation
    scores: tuple[Scored, ...]
    steps: int
    best_step: int
    reason: str
    seconds: float
    words_per_second: float
    split_articles: tuple[tuple[Split, int], ...]
    notes: tuple[str, ...] = ()

    def sentence(self) -> str:
        """What came of it, in a sentence."""
        return (
            f"F {self.evaluation.total.f:.1%} after {self.steps:,} steps in {self.seconds:,.0f} s "
            f"({self.reason}); the best pipeline is that of step {self.best_step:,}."
        )
