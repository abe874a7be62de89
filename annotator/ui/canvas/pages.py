"""An article on sheets of paper: the same painters as in the window, broken between lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from annotator.ui.canvas.arc_layer import ArcLayer
from annotator.ui.canvas.content import ArcMode, CanvasContent, CanvasStyle, TagMode
from annotator.ui.canvas.marginalia import Marginalia
from annotator.ui.canvas.painter import PagePainter, Sight
from annotator.ui.canvas.placing import Placed
from annotator.ui.canvas.scene import Scene
from annotator.ui.canvas.sheet import Sheet, Shown
from annotator.ui.canvas.tools import Tools
from annotator.ui.canvas.typography import Typography
from annotator.ui.canvas.view import View
from annotator.ui.theme.fonts import Families
from annotator.ui.theme.looks import LabelLook
from annotator.ui.theme.palette import LIGHT

PAPER = replace(LIGHT, page="#ffffff")
"""The colours of a printed page: those of the light theme on white."""

# Headlines stay with what follows them.
_HEADS = ("heading", "subheading")
# A paragraph of fewer lines than this is not broken where one line would stand alone.
_BREAKABLE = 4


class Cut(NamedTuple):
    """Where a page begins: a paragraph and the line of it, the pixels of its box above; and the height that is used."""

    paragraph: int
    line: int
    above: int
    used: int


class _Row(NamedTuple):
    """A line on its way to a page: where it stands, what it needs, and whether a page may begin with it."""

    paragraph: int
    line: int
    above: int
    height: int
    may_begin: bool


class PrintedArticle:
    """One article laid out for pages of `width` × `height` pixels; always in ink on white."""

    def __init__(
        self,
        content: CanvasContent,
        families: Families,
        looks: Mapping[str, LabelLook],
        *,
        width: int,
        height: int,
        zoom: float,
        tags: TagMode = "all",
        arcs: ArcMode = "all",
    ) -> None:
        # Paper has no focus to show them by: what would be shown for the focus only is not shown.
        style = CanvasStyle(tags=tags if tags == "all" else "none", arcs=arcs if arcs == "all" else "none")
        self._typography = Typography(families, style, zoom=zoom)
        tools = Tools(PAPER, dict(looks))
        self._page = PagePainter(tools, self._typography)
        self._margin = Marginalia(tools, self._typography)
        self._arcs = ArcLayer()
        self._arcs.mode = style.arcs
        self._arcs.show(content.arcs)
        self._scene = Scene(content, self._typography, size=(width, height))
        self._width, self._height = width, height
        self.cuts: list[Cut] = []

    def lay_out(self) -> Iterator[int]:
        """Breaks the article into pages, one at a step; each step gives their number so far."""
        for cut in self._break():
            self.cuts.append(cut)
            yield len(self.cuts)

    @property
    def pages(self) -> int:
        """How many pages were laid out."""
        return len(self.cuts)

    # Breaking

    def _rows(self) -> Iterator[_Row]:
        """The lines of the article; empty paragraphs are the space above the next line."""
        column = self._scene.column
        previous_is_head = False
        for index in range(len(column.paragraphs)):
            box = column.box(index)
            head = column.kinds.of(index) in _HEADS
            count = len(box.lines)
            for number, line in enumerate(box.lines):
                last = number == count - 1
                bottom = box.height if last else line.top + box.face.pitch
                top = 0 if number == 0 else line.top
                alone = number == 1 or (last and number > 0)
                may_begin = not previous_is_head and not (head and number > 0) and not (alone and count < _BREAKABLE)
                yield _Row(index, number, top, bottom - top, may_begin and not (alone and count >= _BREAKABLE))
                previous_is_head = head
            if not box.lines:
                yield _Row(index, 0, 0, box.height, may_begin=False)

    def _break(self) -> Iterator[Cut]:
        rows: list[_Row] = []
        used = 0
        for row in self._rows():
            if rows and used + row.height > self._height:
                rest = self._carry(rows, row)
                kept = rows[: len(rows) - len(rest)]
                yield Cut(kept[0].paragraph, kept[0].line, kept[0].above, sum(one.height for one in kept))
                rows = rest
                used = sum(one.height for one in rows)
            rows.append(row)
            used += row.height
        if rows:
            yield Cut(rows[0].paragraph, rows[0].line, rows[0].above, used)

    @staticmethod
    def _carry(rows: list[_Row], following: _Row) -> list[_Row]:
        """The last lines of a page that had better go to the next one with the line that follows."""
        if following.may_begin:
            return []
        for number in range(len(rows) - 1, max(len(rows) // 2, 1) - 1, -1):
            if rows[number].may_begin:
                return rows[number:]
        return []  # nothing better on half a page: broken where it is full

    # Painting

    def sights(self, number: int) -> list[Sight]:
        """The paragraphs of page `number` (from 0), each with the lines that stand on it."""
        scene, cut = self._scene, self.cuts[number]
        view = View(scene.column, height=cut.used)
        view.paragraph, view.pixels = cut.paragraph, cut.above
        scene.view = view
        inside = map(self._inside, scene.sights(QRect(0, 0, self._width, cut.used)))
        return [sight for sight in inside if sight is not None]

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number` (from 0), its upper left corner at the painter's origin."""
        scene, sights = self._scene, self.sights(number)
        area = QRectF(0, 0, self._width, self.cuts[number].used)
        self._arcs.forget()
        geometry = scene.geometry
        begun = [sight._replace(placed=[one for one in sight.placed if _begins(sight, one)]) for sight in sights]
        notes = self._margin.arrange(begun, left=geometry.note_left, right=geometry.note_right, focus=None)
        routes = self._arcs.routes(scene, self._page, None)
        sheet = Sheet(scene, self._page, self._margin, notes, self._arcs, routes, Shown())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A line's ink keeps within its pitch; half a pixel less, and no line of the next page is drawn.
        sheet.letterpress(painter, sights, area.adjusted(0, 0.5, 0, -0.5))
        sheet.marginalia(painter, QRectF(0, -1e4, self._width, 2e4))
        painter.restore()

    def _inside(self, sight: Sight) -> Sight | None:
        """A paragraph without the lines that stand on other pages."""
        height = self._scene.view.height
        inside = [number for number, line in enumerate(sight.box.lines) if 0 <= sight.top + line.top < height]
        return sight._replace(first=inside[0], last=inside[-1]) if inside else None


def _begins(sight: Sight, placed: Placed) -> bool:
    """Whether a mark begins in one of the lines of a sight."""
    return bool(placed.pieces) and sight.first <= placed.pieces[0].line <= sight.last
