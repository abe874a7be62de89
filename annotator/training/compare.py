"""Compares what was found in one article with what a person marked there: every difference has one kind."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["missed", "spurious", "label", "boundary", "both"]
KINDS: tuple[Kind, ...] = ("missed", "spurious", "label", "boundary", "both")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch `[start, end)` in code points with a label's name; `id` is the span's, "" for what was found."""

    start: int
    end: int
    label: str
    id: str = ""

    @property
    def key(self) -> tuple[int, int, str]:
        """What makes two marks the same."""
        return self.start, self.end, self.label


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as the person has it; `meant` None: there is nothing, `found` None: it was missed."""

    kind: Kind
    meant: Mark | None
    found: Mark | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """An article compared: the marks that both have, and the differences in order of their places."""

    right: tuple[Mark, ...]
    differences: tuple[Difference, ...]


def compare(meant: Sequence[Mark], found: Sequence[Mark]) -> Comparison:
    """Pair off what is the same, then the same stretch, then what overlaps most, first within a label.

    What finds no partner was missed, or found where nothing is. Twins count once.
    """
    wanted = {mark.key: mark for mark in reversed(meant)}
    there = {mark.key: mark for mark in reversed(found)}
    right = tuple(sorted(wanted[key] for key in wanted.keys() & there.keys()))
    left = sorted(mark for key, mark in wanted.items() if key not in there)
    over = sorted(mark for key, mark in there.items() if key not in wanted)
    pairs = _pairs(left, over)
    paired = {first.key for first, _ in pairs}, {second.key for _, second in pairs}
    differences = [Difference(_kind(first, second), first, second) for first, second in pairs]
    differences += [Difference("missed", mark, None) for mark in left if mark.key not in paired[0]]
    differences += [Difference("spurious", None, mark) for mark in over if mark.key not in paired[1]]
    return Comparison(right, tuple(sorted(differences, key=_place)))


def _pairs(left: Sequence[Mark], over: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    """Marks that overlap, each once: the same stretch first, then one label, then by the length they share."""
    starts = [mark.start for mark in over]
    longest = max((mark.end - mark.start for mark in over), default=0)
    near: list[tuple[bool, bool, int, Mark, Mark]] = []
    for mark in left:
        for other in over[bisect_right(starts, mark.start - longest) : bisect_right(starts, mark.end - 1)]:
            shared = min(mark.end, other.end) - max(mark.start, other.start)
            if shared > 0:
                same = (mark.start, mark.end) == (other.start, other.end)
                near.append((not same, mark.label != other.label, -shared, mark, other))
    pairs: list[tuple[Mark, Mark]] = []
    taken: set[tuple[bool, tuple[int, int, str]]] = set()
    for *_, mark, other in sorted(near):
        if (True, mark.key) not in taken and (False, other.key) not in taken:
            taken.update(((True, mark.key), (False, other.key)))
            pairs.append((mark, other))
    return pairs


def _kind(meant: Mark, found: Mark) -> Kind:
    if (meant.start, meant.end) == (found.start, found.end):
        return "label"
    return "boundary" if meant.label == found.label else "both"


def _place(difference: Difference) -> tuple[int, int]:
    mark = difference.meant or difference.found
    assert mark is not None
    return mark.start, mark.end
