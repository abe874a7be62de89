"""Turns offsets from the unit in which a file wrongly has them to its own, and counts what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.incoming import Importer, ReadOptions
from annotator.formats.offset_units import Convention, Ruler


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What came of a repair: stretches that moved, that stayed, and that do not fit in the unit and were left.

    `notes` are sentences about what else was left as it is.
    """

    moved: int
    stayed: int
    unfit: int
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Turner:
    """Turns pairs of offsets from a unit to another one, and counts."""

    wrong: Convention
    right: Convention
    moved: int = 0
    stayed: int = 0
    unfit: int = 0
    notes: list[str] = field(default_factory=list[str])
    _text: str = ""
    _rulers: tuple[Ruler, Ruler] | None = field(default=None)

    def on(self, text: str) -> Turner:
        """The same, for the offsets of this text from now on."""
        self._text, self._rulers = text, (Ruler(text, self.wrong), Ruler(text, self.right))
        return self

    def pair(self, start: int, end: int) -> tuple[int, int]:
        """A pair in the other unit; one that fits nowhere stays."""
        place = self.place(start, end)
        return (start, end) if place is None else self.count((start, end), self._ruler(1).spell(*place))

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """A pair in code points; None, and counted, when it fits nowhere."""
        place = self._ruler(0).stretch(start, end)
        self.unfit += place is None
        return place

    def count(self, old: tuple[int, int], new: tuple[int, int]) -> tuple[int, int]:
        """The new pair, counted as moved or not."""
        self.moved += new != old
        self.stayed += new == old
        return new

    def result(self) -> Mended:
        """What came of it."""
        return Mended(moved=self.moved, stayed=self.stayed, unfit=self.unfit, notes=tuple(dict.fromkeys(self.notes)))

    def _ruler(self, which: int) -> Ruler:
        if self._rulers is None:
            raise AssertionError("there is no text")
        return self._rulers[which]


Mender = Callable[[Path, Importer, ReadOptions, Turner], Iterator[bytes]]
"""Gives the bytes of a file with its offsets turned, piece by piece."""
