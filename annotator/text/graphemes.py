"""Steps by what a reader sees as one character, so that no edge falls inside one."""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"


def clings(text: str, offset: int) -> bool:
    """Whether the code point at `offset` belongs to the character before it (a mark, an emoji part, the LF of CRLF)."""
    if not 0 < offset < len(text):
        return False
    before, here = text[offset - 1], text[offset]
    if here.isascii() and before.isascii():
        return before == "\r" and here == "\n"
    if here == _JOINER or (before == _JOINER and not here.isspace()):
        return True
    if "\U0001f3fb" <= here <= "\U0001f3ff" or "\U000e0020" <= here <= "\U000e007f":
        return True
    if "\U0001f1e6" <= here <= "\U0001f1ff":
        return _flag_letters_before(text, offset) % 2 == 1
    return unicodedata.category(here) in ("Mn", "Mc", "Me") and not before.isspace()


def _flag_letters_before(text: str, offset: int) -> int:
    """How many regional indicators stand directly before `offset`; two make a flag."""
    count = 0
    while count < offset and "\U0001f1e6" <= text[offset - count - 1] <= "\U0001f1ff":
        count += 1
    return count


def next_character(text: str, offset: int) -> int:
    """The end of the character that begins at `offset`; the text's length at its end."""
    offset = min(offset + 1, len(text))
    while clings(text, offset):
        offset += 1
    return offset


def previous_character(text: str, offset: int) -> int:
    """The start of the character that ends at `offset`; 0 at the text's start."""
    offset = max(offset - 1, 0)
    while clings(text, offset):
        offset -= 1
    return offset
