"""What the name patterns say about a stretch of words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """The words `[first, last)` taken for a name; `why` is told to the person."""

    first: int
    last: int
    label: str
    score: float
    why: str
