"""The sheet in its window: an article laid out, where it stands, how large it is, and the bar beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.ui.canvas.arc_layer import ArcLayer
from annotator.ui.canvas.content import ArcMode, CanvasContent, CanvasStyle, TagMode
from annotator.ui.canvas.glide import Glide
from annotator.ui.canvas.marginalia import Marginalia, Row
from annotator.ui.canvas.overview import Overview
from annotator.ui.canvas.painter import PagePainter
from annotator.ui.canvas.scene import Scene
from annotator.ui.canvas.tools import Tools
from annotator.ui.canvas.typography import Typography
from annotator.ui.theme.fonts import Families
from annotator.ui.theme.looks import LabelLook
from annotator.ui.theme.palette import Palette

ZOOM_LEAST, ZOOM_MOST = 0.5, 3.0


class Scroller(QAbstractScrollArea):
    """What a canvas stands on: it scrolls, zooms and fits a laid-out article; it knows neither focus nor pointer."""

    scrolled = Signal()
    """Another part of the article is in view."""

    def __init__(self, families: Families, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._families = families
        self._style = CanvasStyle()
        self._zoom = 1.0
        self._looks: dict[str, LabelLook] = {}
        self._tools = Tools(palette, self._looks)
        self._typography = Typography(families, self._style)
        self._syncing = False
        self._mapped_height = 0
        self._rows: list[Row] | None = None
        self._arcs = ArcLayer()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._overview = Overview(self._tools)
        self.setVerticalScrollBar(self._overview)
        self._page = PagePainter(self._tools, self._typography)
        self._margin = Marginalia(self._tools, self._typography)
        self._scene = Scene(CanvasContent(text=""), self._typography, size=self._size())
        self._glide = Glide(self.scroll_by, self)

    # Where it stands

    def reveal(self, start: int, end: int | None = None) -> None:
        """Bring `[start, end)` into the window when it is not comfortably there already."""
        self._glide.stop()
        if self._scene.view.reveal(start, start if end is None else end):
            self._moved()

    def scroll_position(self) -> tuple[int, int]:
        """The paragraph at the top of the window and how many pixels of it are above."""
        return self._scene.view.paragraph, self._scene.view.pixels

    def restore_position(self, paragraph: int, pixels: int) -> None:
        """Go back to a place that `scroll_position` gave."""
        self._scene.view.anchor(paragraph, pixels)
        self._moved()

    def scroll_by(self, pixels: int) -> None:
        """Scroll down (or up when negative), at once."""
        view = self._scene.view
        before = (view.paragraph, view.pixels)
        view.move(pixels)
        if (view.paragraph, view.pixels) != before:
            self._moved()

    def scroll_pages(self, pages: float) -> None:
        """Scroll by shares of the window's height, gliding."""
        self._glide.by(round(pages * self._scene.view.height * 0.9))

    # Looks

    def set_zoom(self, zoom: float) -> None:
        """Show everything larger or smaller; 1.0 is 18 pixels."""
        zoom = min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        if zoom != self._zoom:
            self._zoom = zoom
            self._resized()

    @property
    def zoom(self) -> float:
        """How large everything is."""
        return self._zoom

    def set_style(
        self,
        *,
        tags: TagMode | None = None,
        arcs: ArcMode | None = None,
        measure: int | None = None,
        leading: float | None = None,
    ) -> None:
        """Tags and arcs shown, characters a line, leading in font sizes (0: what suits them); None changes nothing."""
        style = self._style
        if arcs is not None:
            style = replace(style, arcs=arcs)
            self._arcs.mode = arcs
        if tags is not None:
            style = replace(style, tags=tags)
        if measure is not None:
            style = replace(style, measure=min(max(measure, 30), 140))
        if leading is not None:
            style = replace(style, leading=min(max(leading, 1.3), 3.0) if leading else None)
        if style != self._style:
            self._style = style
            self._resized()

    def set_theme(self, palette: Palette, looks: Mapping[str, LabelLook] | None = None) -> None:
        """Use another palette, and with it the looks that labels have there."""
        if looks is not None:
            self._looks = dict(looks)
        self._tools = Tools(palette, self._looks)
        self._retool()

    def _retool(self) -> None:
        self._page = PagePainter(self._tools, self._typography)
        self._margin = Marginalia(self._tools, self._typography)
        self._overview.set_tools(self._tools)
        self._rows = None
        self._arcs.forget()
        self.viewport().update()

    def _resized(self) -> None:
        self._typography = Typography(self._families, self._style, zoom=self._zoom)
        self._scene.fit(self._typography, self._size())
        self._retool()
        if self._scene.exact:
            self._map_marks()
        self._moved()

    # The bar follows

    def _size(self) -> tuple[int, int]:
        return max(self.viewport().width(), 80), max(self.viewport().height(), 40)

    def _moved(self) -> None:
        """Another part of the article is in view: put the bar there, draw everything, tell."""
        self._rows = None
        self._arcs.forget()
        self._sync_bar()
        self.viewport().update()
        self.scrolled.emit()

    def _sync_bar(self) -> None:
        bar, view = self._overview, self._scene.view
        if bar.isSliderDown():
            return
        self._syncing = True
        bar.setRange(0, view.farthest)
        bar.setPageStep(view.height)
        bar.setSingleStep(self._typography.faces["prose"].pitch)
        bar.setValue(view.y)
        self._syncing = False
        # Where guessed heights turned out otherwise, the ticks follow.
        height = self._scene.column.height
        if self._scene.exact and abs(height - self._mapped_height) > 20 + height // 100:
            self._map_marks()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._syncing:
            self._scene.view.go(self._overview.value())
            self._moved()

    def _map_marks(self) -> None:
        self._mapped_height = self._scene.column.height
        self._overview.show_marks(iter(self._scene.book), self._scene.measure())

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scene = self._scene
        width, height = scene.geometry.width, scene.view.height
        scene.fit(self._typography, self._size())
        short = scene.column.height < max(height, scene.view.height)
        if scene.exact and (short or scene.geometry.width != width):
            self._map_marks()
        self._moved()

    def sizeHint(self) -> QSize:
        return QSize(900, 700)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        fine = event.pixelDelta()
        if not fine.isNull():
            self._glide.stop()
            self.scroll_by(-fine.y())
        else:
            lines = -event.angleDelta().y() / 120 * 3
            self._glide.by(round(lines * self._typography.faces["prose"].pitch * 0.9))
        event.accept()
