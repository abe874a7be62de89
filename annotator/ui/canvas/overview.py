"""The scroll bar with a small map: a tick for every mark that is still to judge, an outline for what is in view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.tools import Tools

# Ticks are gathered in this many bins from top to bottom, whatever the height of the window.
BINS = 1_440
_WIDTH = 15
_SHORTEST = 24


def _bin(place: float) -> int:
    return min(max(int(place * BINS), 0), BINS - 1)


class Overview(QScrollBar):
    """A vertical scroll bar; a click jumps to that place, a drag moves the view."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._tools = tools
        self._bins: list[Counter[str] | None] = [None] * BINS
        self._ticks: QPixmap | None = None
        self._stale: set[int] = set()
        self._place: Callable[[int], float] = lambda _offset: 0.0
        self._grabbed: float | None = None
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_tools(self, tools: Tools) -> None:
        """Draw with another palette."""
        self._tools = tools
        self._ticks = None
        self.update()

    def show_marks(self, marks: Iterable[Mark], place: Callable[[int], float]) -> None:
        """Count all marks anew; `place` says where an offset is from 0 (top) to 1."""
        self._place = place
        self._bins = [None] * BINS
        bins = self._bins
        for mark in marks:
            if mark.state == "pending":
                number = _bin(place(mark.start))
                counter = bins[number]
                if counter is None:
                    counter = bins[number] = Counter()
                counter[mark.label] += 1
        self._ticks = None
        self.update()

    def replace(self, old: Mark | None, new: Mark | None) -> None:
        """Count one mark in another state or place."""
        for mark, step in ((old, -1), (new, 1)):
            if mark is not None and mark.state == "pending":
                number = self._count(mark, step)
                self._stale.add(number)
                self.update(QRect(0, int(self._bin_y(number)) - 3, self.width(), 7))

    def _count(self, mark: Mark, step: int) -> int:
        number = _bin(self._place(mark.start))
        counter = self._bins[number]
        if counter is None:
            counter = self._bins[number] = Counter()
        counter[mark.label] += step
        if counter[mark.label] <= 0:
            del counter[mark.label]
            if not counter:
                self._bins[number] = None
        return number

    # Geometry

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH, 40)

    def _bin_y(self, number: int) -> float:
        return 2.0 + (self.height() - 4.0) * (number + 0.5) / BINS

    def handle(self) -> QRectF:
        """The outline of what is in view."""
        whole = self.maximum() - self.minimum() + self.pageStep()
        room = self.height() - 2.0
        if whole <= 0:
            return QRectF(0.5, 0.5, self.width() - 1.0, room)
        length = max(float(_SHORTEST), room * self.pageStep() / whole)
        spread = self.maximum() - self.minimum()
        share = (self.sliderPosition() - self.minimum()) / spread if spread > 0 else 0.0
        return QRectF(1.5, 1.5 + (room - length) * share, self.width() - 3.0, length - 1.0)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._tools.palette
        painter.drawPixmap(0, 0, self._picture())
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            held = self.isSliderDown()
            painter.setPen(QPen(self._tools.color(palette.accent if held else palette.soft), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.handle(), 3.0, 3.0)
        painter.end()

    def _picture(self) -> QPixmap:
        """All ticks; kept, because the handle moves over them with every step."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        picture = self._ticks
        if picture is None or picture.size() != size or picture.devicePixelRatio() != ratio:
            picture = self._ticks = QPixmap(size)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._tools.color(self._tools.palette.page))
            self._stale = {number for number, counter in enumerate(self._bins) if counter is not None}
        if self._stale:
            painter = QPainter(picture)
            for number in sorted(self._stale):
                self._draw_bin(painter, number)
            painter.end()
            self._stale.clear()
        return picture

    def _draw_bin(self, painter: QPainter, number: int) -> None:
        height = 2.0 if self.height() > 300 else 1.0
        y = round(self._bin_y(number))
        rect = QRectF(4, y - height / 2, self.width() - 8, height)
        # Several bins share a row of pixels: an emptied one must not wipe out its neighbours.
        near = range(max(0, number - 3), min(BINS, number + 4))
        counter = next(
            (
                self._bins[other]
                for other in (number, *near)
                if self._bins[other] is not None and round(self._bin_y(other)) == y
            ),
            None,
        )
        color = self._tools.palette.page
        if counter is not None:
            color = self._tools.look(max(counter.items(), key=lambda item: (item[1], item[0]))[0]).line
        painter.fillRect(rect, self._tools.color(color))

    # Pointer: the style's arrows and pages make no sense on a map

    def _move_to(self, y: float) -> None:
        handle = self.handle()
        room = self.height() - 2.0 - handle.height()
        share = (y - (self._grabbed or 0.0) - 1.5) / room if room > 0 else 0.0
        spread = self.maximum() - self.minimum()
        self.setSliderPosition(self.minimum() + round(min(max(share, 0.0), 1.0) * spread))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        y, handle = event.position().y(), self.handle()
        inside = handle.contains(QPointF(handle.center().x(), y))
        self._grabbed = y - handle.top() if inside else handle.height() / 2
        self.setSliderDown(True)
        if not inside:
            self._move_to(y)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = None
            self.setSliderDown(False)
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
