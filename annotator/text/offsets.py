"""Code points to UTF-16 and back, and the text as Qt may see it: the only room that knows UTF-16."""

from __future__ import annotations

import re
from bisect import bisect_left

# Qt drops, swaps or rewrites these; each stand-in takes as many UTF-16 units as what it stands for,
# so that positions in the shown text are positions in the stored text.
_STAND_INS = {
    "\r": "\n",
    "\x85": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "\ufeff": "\u2060",
    "\ufffe": "\ufffd",
    "\uffff": "\ufffd",
    "\ufdd0": "\ufffd",
    "\ufdd1": "\ufffd",
}
_TROUBLE = re.compile("\r\n|[\r\x85\u2028\u2029\ufeff\ufffe\uffff\ufdd0\ufdd1\ud800-\udfff]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def _stand_in(match: re.Match[str]) -> str:
    found = match.group()
    if found == "\r\n":
        return "\u200b\n"
    return _STAND_INS.get(found, "\ufffd")


def shown(text: str) -> str:
    """The text as it is given to Qt: the same length in code points and UTF-16 units, and nothing that Qt changes."""
    return _TROUBLE.sub(_stand_in, text)


class OffsetMap:
    """Translates between code points and UTF-16 units of one text, in O(log of its astral characters)."""

    __slots__ = ("_astral", "_length")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # isascii is a flag of the string object: most paragraphs need no table.
        self._astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]

    def to_utf16(self, code_point: int) -> int:
        """The UTF-16 unit at which this code point begins; ends clamp to the text."""
        offset = min(max(code_point, 0), self._length)
        return offset + bisect_left(self._astral, offset)

    def to_code_point(self, unit: int) -> int:
        """The code point at this UTF-16 unit; a unit inside a pair gives the pair's start; ends clamp to the text."""
        astral = self._astral
        if not astral:
            return min(max(unit, 0), self._length)
        # The i-th astral character begins at unit astral[i] + i: count those that end at or before the unit.
        low, high = 0, len(astral)
        while low < high:
            middle = (low + high) // 2
            if astral[middle] + middle + 2 <= unit:
                low = middle + 1
            else:
                high = middle
        if low < len(astral) and astral[low] + low + 1 == unit:
            return astral[low]
        return min(max(unit - low, 0), self._length)
