"""One page at a time as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.printing import Leaf, PageMaker
from annotator.ui.translate import tr

_EDGE = 10


class PrintPreview(QWidget):
    """Shows a page whole; PgUp, PgDn, Home, End and the wheel turn the leaves."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._maker: PageMaker | None = None
        self._leaves: list[Leaf] = []
        self.complete = False
        self.number = 0
        self._wheel = 0
        self.setMinimumSize(300, 400)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the pages"))

    @property
    def count(self) -> int:
        """How many pages are known so far."""
        return len(self._leaves)

    def begin(self, maker: PageMaker) -> None:
        """Forgets what was shown; pages of `maker` come with `add`."""
        self._maker, self._leaves, self.complete, self.number = maker, [], False, 0
        self._told()

    def add(self, leaf: Leaf) -> None:
        """Another page."""
        self._leaves.append(leaf)
        self._told()

    def end(self) -> None:
        """There are no more pages."""
        self.complete = True
        self._told()

    def turn(self, to: int) -> None:
        """Shows page `to`, counted from 0, or the nearest that there is."""
        self.number = min(max(to, 0), max(self.count - 1, 0))
        self._told()

    def _told(self) -> None:
        self.update()
        self.turned.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        maker = self._maker
        if maker is None:
            return
        scale = min((self.width() - 2 * _EDGE) / maker.width, (self.height() - 2 * _EDGE) / maker.height)
        corner = QPointF((self.width() - maker.width * scale) / 2, (self.height() - maker.height * scale) / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(corner)
        painter.scale(scale, scale)
        sheet = QRectF(0, 0, maker.width, maker.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 40))
        painter.drawRect(sheet.translated(3, 4))
        painter.fillRect(sheet, QColor("#ffffff"))
        if self._leaves:
            painter.setClipRect(sheet)
            total = self.count if self.complete else 0
            maker.paint(painter, self._leaves[self.number], number=self.number + 1, total=total)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_PageDown: self.number + 1,
            Qt.Key.Key_PageUp: self.number - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.turn(wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel's notch is 120; a touch pad sends it in small pieces.
        self._wheel += event.angleDelta().y()
        turns = int(self._wheel / 120)
        if turns:
            self._wheel -= turns * 120
            self.turn(self.number - turns)
        event.accept()
