"""Heights of all paragraphs, of which most are guesses: sums and searches in O(log n) (a Fenwick tree)."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """A sequence of heights in whole pixels that can be changed one by one, summed and searched."""

    __slots__ = ("_step", "_tree", "_values", "total")

    def __init__(self, values: Sequence[int]) -> None:
        self._values = list(values)
        self.total = sum(self._values)
        tree = [0, *self._values]
        for index in range(1, len(tree)):
            parent = index + (index & -index)
            if parent < len(tree):
                tree[parent] += tree[index]
        self._tree = tree
        self._step = 1 << len(self._values).bit_length()

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def set(self, index: int, value: int) -> int:
        """Change one height; gives the difference."""
        change = value - self._values[index]
        if change:
            self._values[index] = value
            self.total += change
            node = index + 1
            while node < len(self._tree):
                self._tree[node] += change
                node += node & -node
        return change

    def top(self, index: int) -> int:
        """The sum of all heights before `index`."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def find(self, y: int) -> tuple[int, int]:
        """The paragraph at a height and how far into it; clamps to the first and the last."""
        if y <= 0 or not self._values:
            return 0, 0
        if y >= self.total:
            last = len(self._values) - 1
            return last, max(self._values[last] - 1, 0)
        node, rest, step = 0, y, self._step
        while step:
            following = node + step
            if following < len(self._tree) and self._tree[following] <= rest:
                node = following
                rest -= self._tree[following]
            step >>= 1
        return node, rest
