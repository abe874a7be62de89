"""Which way a text is written: from the left, or from the right as Hebrew and Arabic are."""

from __future__ import annotations

import unicodedata

_BREAKS = "\n\r\x85\u2028\u2029"
_FAR = 2_000
_LONGEST = 20_000  # as in `paragraphs`: longer runs are cut


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction is Hebrew, Arabic or the like."""
    for character in text[:_FAR]:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def paragraph_reads_from_right(text: str, offset: int) -> bool:
    """Whether the paragraph around an offset (code points) is written from the right."""
    if text.isascii():
        return False
    first = max(0, offset - _LONGEST)
    start = max(first, *(text.rfind(sign, first, offset) + 1 for sign in _BREAKS))
    ends = [end for sign in _BREAKS if (end := text.find(sign, start, start + _FAR)) >= 0]
    return reads_from_right(text[start : min([*ends, start + _FAR])])
