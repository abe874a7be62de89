"""What part of the column is in the window: anchored to a paragraph, so that better guesses move nothing."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.ui.canvas.column import Column

# A stretch that is to be seen may stay where it is between these shares of the window's height.
_UPPER, _LOWER = 0.10, 0.82
_LANDING = 0.28


class View:
    """A window of `height` pixels on a column; the anchor is a paragraph and the pixels of it that are above."""

    def __init__(self, column: Column, *, height: int) -> None:
        self.column = column
        self.height = height
        self.paragraph = 0
        self.pixels = 0

    @property
    def y(self) -> int:
        """How far down the page the window begins."""
        return self.column.top(self.paragraph) + self.pixels

    @property
    def farthest(self) -> int:
        """The largest `y`."""
        return max(0, self.column.height - self.height)

    def anchor(self, paragraph: int, pixels: int) -> None:
        """Put a paragraph at the top of the window, `pixels` of it above."""
        self.paragraph = min(max(paragraph, 0), len(self.column.paragraphs) - 1)
        self.pixels = pixels
        self._settle()

    def go(self, y: int) -> None:
        """Begin the window at a height of the page as far as it is known."""
        paragraph, pixels = self.column.heights.find(min(max(y, 0), self.farthest))
        guess = self.column.heights[paragraph]
        box = self.column.box(paragraph)
        self.paragraph = paragraph
        self.pixels = pixels if box.height >= guess or not guess else pixels * box.height // guess
        self._settle()

    def move(self, by: int) -> None:
        """Move by pixels, down when positive."""
        if abs(by) > 4 * self.height + 400:
            self.go(self.y + by)
            return
        self.pixels += by
        self._settle()

    def _settle(self) -> None:
        """Let the anchor be the paragraph at the top edge, and keep inside the page."""
        column, last = self.column, len(self.column.paragraphs) - 1
        while self.pixels < 0 and self.paragraph > 0:
            self.paragraph -= 1
            self.pixels += column.box(self.paragraph).height
        while self.paragraph < last and self.pixels >= column.box(self.paragraph).height:
            self.pixels -= column.box(self.paragraph).height
            self.paragraph += 1
        self.pixels = max(self.pixels, 0)
        # Near the end the heights are made true before they limit anything.
        if self.y + self.height >= column.height - self.height:
            for _ in self.boxes():
                pass
            over = self.y - self.farthest
            if over > 0:
                self.pixels -= over
                while self.pixels < 0 and self.paragraph > 0:
                    self.paragraph -= 1
                    self.pixels += column.box(self.paragraph).height
                self.pixels = max(self.pixels, 0)

    def boxes(self) -> Iterator[tuple[int, int]]:
        """(paragraph, top in the window) of all that is in view, from the top down."""
        y = -self.pixels
        for index in range(self.paragraph, len(self.column.paragraphs)):
            if y >= self.height:
                break
            yield index, y
            y += self.column.box(index).height

    def top_of(self, paragraph: int) -> int | None:
        """Where a paragraph's box begins in the window; None when it is out of view."""
        return next((top for index, top in self.boxes() if index == paragraph), None)

    def reveal(self, start: int, end: int) -> bool:
        """Bring `[start, end)` into view when it is not comfortably there; whether the window moved."""
        column = self.column
        index = column.paragraph_of(start)
        box = column.box(index)
        if not box.lines:
            return False
        first, last = (box.lines[number] for number in box.lines_of(start, end))
        if self._near(index):
            top = self.top_of(index)
            if top is not None:
                above = self.height * _UPPER if self.y > 0 else 0
                fits = top + first.top >= above and top + last.top + box.face.pitch <= self.height * _LOWER
                at_end = self.y >= self.farthest and top + last.top + box.face.pitch <= self.height
                if fits or (at_end and top + first.top >= above):
                    return False
        before = (self.paragraph, self.pixels)
        self.paragraph = index
        self.pixels = first.top - round(self.height * _LANDING)
        self._settle()
        return (self.paragraph, self.pixels) != before

    def _near(self, index: int) -> bool:
        return self.paragraph <= index <= self.paragraph + 400
