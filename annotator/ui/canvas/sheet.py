"""Paints the window from the ground up: tints, letters, tags, arcs, ring, caret, notes, hints."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from annotator.ui.canvas.arc_layer import ArcLayer, Route
from annotator.ui.canvas.content import Hint
from annotator.ui.canvas.hints import draw_hints
from annotator.ui.canvas.marginalia import Marginalia, Row
from annotator.ui.canvas.painter import PagePainter, Sight
from annotator.ui.canvas.scene import Scene


class Shown(NamedTuple):
    """What is laid over the marks: focus, caret, selection, finds in order, hints."""

    focus: str | None = None
    caret: int | None = None
    selection: tuple[int, int] | None = None
    finds: tuple[tuple[int, int], ...] = ()
    find: int | None = None
    hints: tuple[Hint, ...] = ()
    typed: str = ""


class Sheet(NamedTuple):
    """One painting of the window."""

    scene: Scene
    page: PagePainter
    margin: Marginalia
    notes: Sequence[Row]
    arcs: ArcLayer
    routes: Sequence[Route]
    shown: Shown

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        *,
        dragged: Callable[[QPainter, PagePainter, Sequence[Sight]], None],
    ) -> None:
        """Paint an area of the window; `dragged` adds what the pointer is moving."""
        scene, page, shown = self.scene, self.page, self.shown
        clip = QRectF(area)
        painter.fillRect(area, page.tools.color(page.tools.palette.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sights = scene.sights(area)
        self.letterpress(painter, sights, clip)
        if shown.focus is not None:
            for sight in sights:
                page.focus(painter, sight, shown.focus)
        dragged(painter, page, sights)
        self._caret(painter, sights)
        self.marginalia(painter, clip)
        if shown.hints:
            draw_hints(painter, page, sights, shown.hints, shown.typed)

    def letterpress(self, painter: QPainter, sights: Sequence[Sight], clip: QRectF) -> None:
        """What a printed page has too: tints, letters, tags, arcs."""
        for sight in sights:
            self._grounds(painter, sight)
        for sight in sights:
            self._letters(painter, sight, clip)
        for sight in sights:
            self.page.tags(painter, sight, self.shown.focus)
        self.arcs.dots(painter, self.page, sights, self.shown.focus)
        if self.routes:
            self.arcs.draw(painter, self.routes, self.page, clip)

    def marginalia(self, painter: QPainter, clip: QRectF) -> None:
        """The values in the margin."""
        scene = self.scene
        self.margin.draw(
            painter,
            self.notes,
            column_right=scene.geometry.leader,
            clip=clip,
            focus=self.shown.focus,
            now=scene.book.get,
        )

    def _grounds(self, painter: QPainter, sight: Sight) -> None:
        page, shown = self.page, self.shown
        page.grounds(painter, sight)
        self._finds(painter, sight)
        if shown.selection is not None:
            page.ground_of(painter, sight, *shown.selection, page.tools.palette.selection)
        if self.scene.structure.kinds.table_of(sight.paragraph) is not None:
            page.rule(painter, sight)

    def _finds(self, painter: QPainter, sight: Sight) -> None:
        finds, palette = self.shown.finds, self.page.tools.palette
        number = bisect_left(finds, (sight.box.start, sight.box.start))
        if number > 0 and finds[number - 1][1] > sight.box.start:
            number -= 1
        while number < len(finds) and finds[number][0] < sight.box.end:
            color = palette.find_current if number == self.shown.find else palette.find
            self.page.ground_of(painter, sight, *finds[number], color)
            number += 1

    def _letters(self, painter: QPainter, sight: Sight, clip: QRectF) -> None:
        scene, palette = self.scene, self.page.tools.palette
        masthead, left = scene.column.masthead, scene.geometry.left
        self.page.letters(painter, sight, clip)
        if sight.paragraph == 0:
            masthead.draw(painter, left, sight.top + scene.typography.top_margin, palette)
        if scene.column.byline_under(sight.paragraph):
            under = sight.top + sight.box.height - sight.box.setting.after
            masthead.draw_byline(painter, left, under, palette)

    def _caret(self, painter: QPainter, sights: Sequence[Sight]) -> None:
        caret = self.shown.caret
        if caret is None:
            return
        index = self.scene.column.paragraph_of(caret)
        for sight in sights:
            if sight.paragraph == index:
                self.page.caret(painter, sight, caret)
