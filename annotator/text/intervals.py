"""Finds the stretches that overlap a stretch, fast enough for a hundred thousand of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class IntervalIndex(Generic[T]):
    """An index over half-open stretches `(start, end, item)`; built once, asked often."""

    __slots__ = ("_entries", "_reach", "_starts")

    def __init__(self, items: Iterable[tuple[int, int, T]]) -> None:
        self._entries = sorted(items, key=lambda entry: (entry[0], -entry[1]))
        self._starts = [entry[0] for entry in self._entries]
        # The furthest end among all entries up to here: tells how far back a search must look.
        self._reach: list[int] = []
        furthest = 0
        for _start, end, _item in self._entries:
            furthest = max(furthest, end)
            self._reach.append(furthest)

    def __len__(self) -> int:
        return len(self._entries)

    def overlapping(self, start: int, end: int) -> list[T]:
        """The items that share at least one code point with `[start, end)`, in order of (start, -end)."""
        found: list[T] = []
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            if self._entries[index][1] > start:
                found.append(self._entries[index][2])
            index -= 1
        found.reverse()
        return found
