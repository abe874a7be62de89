"""Fits a stretch to the tokens of a tokenizer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class Tokens:
    """The tokens of one text as sorted starts and ends, in code points."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.starts = starts
        self.ends = ends

    def exact(self, start: int, end: int) -> tuple[int, int] | None:
        """The token indices `[first, last)` that cover exactly this stretch, or None."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.ends, end)
        if not (first <= last < len(self.ends)) or self.starts[first] != start or self.ends[last] != end:
            return None
        return first, last + 1

    def snap_out(self, start: int, end: int) -> tuple[int, int] | None:
        """The smallest stretch of whole tokens that covers this one, or None where no token is touched."""
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, end) - 1
        if first > last:
            return None
        return self.starts[first], self.ends[last]

    def snap_in(self, start: int, end: int) -> tuple[int, int] | None:
        """The largest stretch of whole tokens inside this one, or None where there is none."""
        first = bisect_left(self.starts, start)
        last = bisect_right(self.ends, end) - 1
        if first > last:
            return None
        return self.starts[first], self.ends[last]
