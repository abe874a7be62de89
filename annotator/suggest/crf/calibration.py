"""Scores that mean what they say: of the names with a score of 0.8, eight in ten are right."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Steps = Sequence[tuple[float, float]]
"""Measured points, in order: a chance that a model gives, and the share of right names among those with it."""

# Fewer names say little about a share.
_ENOUGH = 40
# Nothing that is learned is quite certain.
_CEILING = 0.99


def calibrated(chance: float, steps: Steps) -> float:
    """How many names with this chance are right, read between measured steps; without steps the chance itself."""
    if not steps:
        return chance
    return min(_CEILING, _between(chance, steps))


def _between(chance: float, steps: Steps) -> float:
    at = bisect_right(steps, chance, key=lambda step: step[0])
    if at == 0:
        # Names with less are hardly ever found, so nothing was measured; what has no chance is never right.
        lowest, share = steps[0]
        return share * chance / lowest if lowest > 0 else share
    if at == len(steps):
        return steps[-1][1]
    (low, below), (high, above) = steps[at - 1], steps[at]
    return below + (above - below) * (chance - low) / (high - low)


def measure(
    judged: Iterable[tuple[float, bool]], *, enough: int = _ENOUGH, doubt: float = 0.0
) -> tuple[tuple[float, float], ...]:
    """Steps from names with their chance and whether they were right: rising shares (isotonic regression).

    Empty when there are too few names to say anything. With `doubt` so many more names in every `enough` are taken to
    be right just as often as the model says: few measured names move its chances a little only.
    """
    ordered = sorted(judged)
    blocks: list[tuple[float, float, float]] = []
    for first in range(0, len(ordered) - len(ordered) % enough, enough):
        some = ordered[first : first + enough]
        chances = sum(chance for chance, _ in some)
        right = sum(right for _, right in some) + doubt * chances / enough
        blocks.append((chances * (1 + doubt / enough), right, len(some) + doubt))
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            (chances, right, count), (more, again, further) = blocks[-2:]
            blocks[-2:] = [(chances + more, right + again, count + further)]
    return tuple((round(chances / count, 4), round(right / count, 4)) for chances, right, count in blocks)
