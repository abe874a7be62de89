"""Cuts a text into the paragraphs that a page is laid out from."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`[start, end)` in code points, without the line break that closes it."""

    start: int
    end: int


def _pieces(text: str, start: int, end: int, longest: int) -> list[Paragraph]:
    """A stretch cut so that no piece is longer than `longest`, at white space where there is some."""
    pieces: list[Paragraph] = []
    while end - start > longest:
        cut = (
            max(
                text.rfind(" ", start + longest // 2, start + longest),
                text.rfind("\t", start + longest // 2, start + longest),
            )
            + 1
        )
        cut = cut or start + longest
        pieces.append(Paragraph(start, cut))
        start = cut
    pieces.append(Paragraph(start, end))
    return pieces


def paragraphs(text: str, *, longest: int = 20_000) -> tuple[Paragraph, ...]:
    """All paragraphs in order; an empty line is an empty paragraph, and a run longer than `longest` is cut."""
    found: list[Paragraph] = []
    start = 0
    for match in _BREAK.finditer(text):
        found.extend(_pieces(text, start, match.start(), longest))
        start = match.end()
    found.extend(_pieces(text, start, len(text), longest))
    return tuple(found)
