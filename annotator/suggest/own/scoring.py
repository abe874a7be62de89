"""How well proposals meet marks: strict, by stretch and label."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Right, proposed and wanted names; precision, recall and F from 0 to 1 (0 where there is nothing to divide by).

    `stray` are those proposed where no name is wanted.
    """

    right: int = 0
    proposed: int = 0
    wanted: int = 0
    stray: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            right=self.right + other.right,
            proposed=self.proposed + other.proposed,
            wanted=self.wanted + other.wanted,
            stray=self.stray + other.stray,
        )

    @property
    def acts(self) -> int:
        """How often a person has to correct: each name that is not right is one act, whatever stands there."""
        return self.wanted - self.right + self.stray

    @property
    def precision(self) -> float:
        """The share of what was proposed that is right."""
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was proposed."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f(self) -> float:
        """The harmonic mean of both."""
        both = self.proposed + self.wanted
        return 2 * self.right / both if both else 0.0


def score(found: Iterable[tuple[int, int, str]], wanted: Iterable[tuple[int, int, str]]) -> Score:
    """The score of one article."""
    there, said = set(wanted), set(found)
    stray = sum(not any(low < end and start < high for low, high, _ in there) for start, end, _ in said - there)
    return Score(right=len(there & said), proposed=len(said), wanted=len(there), stray=stray)
