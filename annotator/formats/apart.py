"""Which of several stretches that overlap go out where only such that do not can, and how two of them overlap."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

Prefer = Literal["longest", "first", "shortest", "none"]
PREFERENCES: tuple[Prefer, ...] = ("longest", "first", "shortest", "none")
Stretch = tuple[int, int]
Overlap = Literal["nested", "crossing"]


def apart(stretches: Sequence[Stretch], prefer: Prefer = "longest") -> frozenset[int]:
    """The indices of those that go out, so that no two of them overlap.

    The preferred ones choose first, and of equal ones the earlier; "none" lets go whatever overlaps another.
    """
    if prefer == "none":
        return frozenset(range(len(stretches))) - frozenset(at for at, _ in overlaps(stretches))
    taken: list[Stretch] = []
    kept: set[int] = set()
    for index in sorted(range(len(stretches)), key=lambda index: _rank(stretches[index], prefer)):
        start, end = stretches[index]
        at = bisect_left(taken, (start, end))
        before_ends = at == 0 or taken[at - 1][1] <= start
        if before_ends and (at == len(taken) or end <= taken[at][0]):
            taken.insert(at, (start, end))
            kept.add(index)
    return frozenset(kept)


def uncrossed(stretches: Sequence[Stretch], prefer: Prefer = "longest") -> frozenset[int]:
    """The indices of those that go out, so that no two of them cross; one may lie inside of another."""
    crossing = [at for at, kind in overlaps(stretches) if kind == "crossing"]
    kept = set(range(len(stretches))) - set(crossing)
    if prefer == "none":
        return frozenset(kept)
    for index in sorted(crossing, key=lambda index: _rank(stretches[index], prefer)):
        if not any(_cross(stretches[index], stretches[other]) for other in crossing if other in kept):
            kept.add(index)
    return frozenset(kept)


def _cross(one: Stretch, other: Stretch) -> bool:
    (start, end), (begins, ends) = sorted((one, other))
    return start < begins < end < ends


def _rank(stretch: Stretch, prefer: Prefer) -> tuple[int, int]:
    start, end = stretch
    if prefer == "first":
        return start, start - end
    return (start - end, start) if prefer == "longest" else (end - start, start)


def overlaps(stretches: Sequence[Stretch]) -> Iterator[tuple[int, Overlap]]:
    """The indices of those that overlap another, each once: "crossing" when one only partly, else "nested"."""
    order = sorted(range(len(stretches)), key=lambda index: (stretches[index][0], -stretches[index][1]))
    found: dict[int, Overlap] = {}
    open_ones: list[int] = []
    for index in order:
        start, end = stretches[index]
        open_ones = [one for one in open_ones if stretches[one][1] > start]
        for one in open_ones:
            kind: Overlap = "nested" if end <= stretches[one][1] or stretches[one][0] == start else "crossing"
            for side in (one, index):
                if found.get(side) != "crossing":
                    found[side] = kind
        open_ones.append(index)
    for index in order:
        if index in found:
            yield index, found[index]
