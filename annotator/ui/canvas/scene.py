"""An article on the page: its column, its marks, the window on it, and what lies in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect

from annotator.text.tokens import tokens
from annotator.ui.canvas.box import ParagraphBox
from annotator.ui.canvas.column import Column, Structure
from annotator.ui.canvas.content import CanvasContent, Mark
from annotator.ui.canvas.geometry import Geometry, share
from annotator.ui.canvas.markbook import MarkBook
from annotator.ui.canvas.painter import Sight
from annotator.ui.canvas.placing import Placed, place, same_place
from annotator.ui.canvas.typography import Typography
from annotator.ui.canvas.view import View

_KEPT_PLACES = 400
# The minimap follows the heights of an article up to this many paragraphs, and its characters beyond.
_EXACT_MAP = 3_000


class Change(NamedTuple):
    """What was and what is for each mark that is different now, and marks in view that others pushed aside."""

    pairs: list[tuple[Mark | None, Mark | None]]
    disturbed: list[Mark]


class Scene:
    """Everything that is known about one article at one size of the window."""

    def __init__(self, content: CanvasContent, typography: Typography, *, size: tuple[int, int]) -> None:
        self.content = content
        self.typography = typography
        self.structure = Structure(content)
        self.book = MarkBook(self.structure.paragraphs, content.marks)
        self.geometry: Geometry = share(size[0], typography)
        self.column = self._new_column()
        self.view = View(self.column, height=size[1])
        self._places: dict[int, tuple[ParagraphBox, list[Placed]]] = {}

    def _new_column(self) -> Column:
        return Column(self.content, self.structure, typography=self.typography, width=self.geometry.width)

    def fit(self, typography: Typography, size: tuple[int, int]) -> None:
        """Another size or density; the line at the top stays at the top as far as it can."""
        geometry = share(size[0], typography)
        again = typography is not self.typography or geometry.width != self.geometry.width
        paragraph, pixels = self.view.paragraph, self.view.pixels
        offset = self._offset_at_top() if again else 0
        self.typography, self.geometry = typography, geometry
        if again:
            self.column = self._new_column()
            self._places.clear()
        self.view = View(self.column, height=size[1])
        if again and (paragraph or pixels):
            box = self.column.box(paragraph)
            pixels = box.lines[box.line_of(box.units(offset))].top if box.lines and offset > box.start else pixels
        self.view.anchor(paragraph, pixels)

    def _offset_at_top(self) -> int:
        box = self.column.box(self.view.paragraph)
        if not box.lines or self.view.pixels <= box.lines[0].top:
            return box.start
        return box.line_span(box.line_at(self.view.pixels))[0]

    @property
    def exact(self) -> bool:
        """Whether the minimap follows the heights of the paragraphs, not just the characters."""
        return len(self.structure.paragraphs) <= _EXACT_MAP

    # What lies in the window

    def placed(self, index: int) -> Sequence[Placed]:
        """The marks of a paragraph with their places."""
        marks = self.book.of(index)
        if not marks:
            return ()
        box = self.column.box(index)
        known = self._places.get(index)
        if known is not None and known[0] is box:
            return known[1]
        if len(self._places) > _KEPT_PLACES:
            self._places.clear()
        found = place(box, marks)
        self._places[index] = (box, found)
        return found

    def sights(self, area: QRect | None = None) -> list[Sight]:
        """The paragraphs in the window, or in an area of it, each with the lines that matter there."""
        found: list[Sight] = []
        for index, top in self.view.boxes():
            box = self.column.box(index)
            upper, lower = (0, self.view.height) if area is None else (area.top(), area.bottom() + 1)
            # Lanes reach a little into the line beneath, tags into the line above.
            rise, drop = box.face.rise, box.face.drop
            if area is not None and (top + box.height + drop <= upper or top - rise >= lower):
                continue
            first_line = max(0, box.line_at(upper - top - drop))
            last_line = box.line_at(lower - top + rise)
            found.append(Sight(index, box, self.geometry.left, top, self.placed(index), first_line, last_line))
        return found

    def sight_at(self, y: float) -> Sight | None:
        """The paragraph at a height of the window; above the first and below the last one the nearest."""
        best: Sight | None = None
        for sight in self.sights():
            best = sight
            if y < sight.top + sight.box.height:
                break
        return best

    def offset_at(self, place: QPointF) -> int:
        """The offset nearest to a place in the window."""
        sight = self.sight_at(place.y())
        if sight is None or not sight.box.lines:
            return sight.box.start if sight else 0
        return sight.box.offset_at(place.x() - sight.left, place.y() - sight.top)

    def lines_in_view(self) -> Iterator[tuple[int, int]]:
        """The offsets `[start, end)` of the lines that are seen whole."""
        for sight in self.sights():
            box = sight.box
            for number, line in enumerate(box.lines):
                if sight.top + line.top >= 0 and sight.top + line.baseline < self.view.height:
                    yield box.line_span(number)

    def words_in_view(self) -> list[tuple[int, int]]:
        """The words and numbers in the window, without signs."""
        found: list[tuple[int, int]] = []
        for start, end in self.lines_in_view():
            for first, last in tokens(self.content.text, start, end):
                if self.content.text[first].isalnum():
                    found.append((first, last))
        return found

    def marks_in_view(self) -> list[Mark]:
        """The marks that begin in a line in the window, in order of the text."""
        found: dict[str, Mark] = {}
        height = self.view.height
        for sight in self.sights():
            for mark, pieces, _lane in sight.placed:
                if pieces and pieces[0].starts:
                    line = sight.box.lines[pieces[0].line]
                    if sight.top + line.top >= 0 and sight.top + line.baseline < height:
                        found[mark.id] = mark
        return list(found.values())

    def rows_of(self, start: int, end: int) -> QRect | None:
        """The part of the window that shows `[start, end)`, across its whole width; None when out of view."""
        top: int | None = None
        bottom = 0
        for index, box_top in self.view.boxes():
            box = self.column.box(index)
            if box.start > end:
                break
            if box.end < start or not box.lines:
                continue
            first, last = box.lines_of(start, end)
            top = box_top + box.lines[first].top - box.face.rise if top is None else top
            bottom = box_top + box.lines[last].top + box.face.pitch + box.face.drop
        if top is None:
            return None
        return QRect(0, top, 100_000, bottom - top)

    def offset_below(self, offset: int, lines: int) -> int:
        """The offset so many lines of text below (above when negative) another, about as far across."""
        column = self.column
        index = column.paragraph_of(offset)
        box = column.box(index)
        if not box.lines:
            return offset
        number, x = box.caret(offset)
        step = 1 if lines > 0 else -1
        for _ in range(abs(lines)):
            if 0 <= number + step < len(box.lines):
                number += step
                continue
            following = index + step
            while 0 <= following < len(column.paragraphs) and column.is_empty(following):
                following += step
            if not 0 <= following < len(column.paragraphs):
                return box.start if step < 0 else box.end
            index, box = following, column.box(following)
            number = 0 if step > 0 else len(box.lines) - 1
        return box.offset_at(x, box.lines[number].top + 1)

    def measure(self) -> Callable[[int], float]:
        """Says where an offset is on the page, 0 (top) to 1: by height now, or in a long article by characters.

        The answer for an offset stays the same, also when heights turn out otherwise later.
        """
        column = self.column
        length = max(1, len(self.content.text))
        if not self.exact:
            return lambda offset: offset / length
        # An article shorter than the window has its ticks beside its lines.
        whole = max(1, column.height, self.view.height)
        tops = list(accumulate((column.heights[i] for i in range(len(column.paragraphs))), initial=0))

        def by_height(offset: int) -> float:
            index = column.paragraph_of(offset)
            paragraph = column.paragraphs[index]
            part = (offset - paragraph.start) / max(1, paragraph.end - paragraph.start)
            return (tops[index] + (tops[index + 1] - tops[index]) * min(part, 1.0)) / whole

        return by_height

    # Changes

    def change(self, changed: Iterable[Mark], removed: Iterable[str]) -> Change:
        """Put marks in and take marks out."""
        lanes = {index: self._lanes(index) for index, _top in self.view.boxes()}
        pairs: list[tuple[Mark | None, Mark | None]] = []
        for mark_id in removed:
            old = self.book.drop(mark_id)
            if old is not None:
                self._forget(old)
                pairs.append((old, None))
        for mark in changed:
            old = self.book.get(mark.id)
            if old == mark:
                continue
            self.book.put(mark)
            if old is not None and same_place(old, mark):
                self._recolor(mark)
            else:
                for version in (old, mark):
                    if version is not None:
                        self._forget(version)
            pairs.append((old, mark))
        disturbed = [
            placed.mark
            for index, before in lanes.items()
            if index not in self._places or self._lanes(index) != before
            for placed in self.placed(index)
            if before.get(placed.mark.id, placed.lane) != placed.lane
        ]
        return Change(pairs, disturbed)

    def _lanes(self, index: int) -> dict[str, int]:
        return {placed.mark.id: placed.lane for placed in self.placed(index)}

    def _forget(self, mark: Mark) -> None:
        for index in self.book.paragraphs_of(mark):
            self._places.pop(index, None)

    def _recolor(self, mark: Mark) -> None:
        """The same places with the new version of a mark: nothing is measured again."""
        for index in self.book.paragraphs_of(mark):
            known = self._places.get(index)
            if known is not None:
                row = known[1]
                for number, placed in enumerate(row):
                    if placed.mark.id == mark.id:
                        row[number] = placed._replace(mark=mark)
