"""Collects paragraphs in the order in which a document tells them, with the white space that a reader would see."""

from __future__ import annotations

import re

# Only what mark-up uses for layout: no-break spaces and their relatives belong to the text.
_SPACE = re.compile(r"[ \t\r\n\f]+")


class Prose:
    """A text that grows: pieces make a paragraph, paragraphs are parted by an empty line, lines by a line break."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._line: list[str] = []
        self._gap = 0

    def add(self, piece: str, *, exact: bool = False) -> None:
        """A piece of the running line; white space is joined unless it is `exact`."""
        if not exact:
            piece = _SPACE.sub(" ", piece)
            if not self._line or self._line[-1].endswith((" ", "\n", "\t")):
                piece = piece.lstrip(" ")
        if piece:
            self._line.append(piece)

    def line_break(self) -> None:
        """Ends the line inside its paragraph."""
        if self._line:
            self._line[-1] = self._line[-1].rstrip(" ")
            self._line.append("\n")

    def end(self, *, gap: int = 2) -> None:
        """Ends the paragraph; the next stands `gap` line breaks further down (the larger of two gaps counts)."""
        line = "".join(self._line).strip(" \n")
        self._line = []
        if line.strip():
            if self._text:
                self._text.append("\n" * max(self._gap, 1))
            self._text.append(line)
            self._gap = gap
        else:
            self._gap = max(self._gap, gap)

    def text(self) -> str:
        """Everything so far; the running paragraph is ended."""
        self.end()
        return "".join(self._text)
