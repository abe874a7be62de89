"""What the recogniser finds: a stretch of text, its parsed value, how sure it is and why."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFigure:
    """One figure in a text.

    `start` and `end` are code points, half open. `score` lies between 0 and 1. `rule` tells in words
    what was recognised ("currency sign before a number with a scale word").
    """

    start: int
    end: int
    figure: Figure
    score: float
    rule: str
