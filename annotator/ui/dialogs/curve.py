"""A small chart: how F grows with the sentences that were learned from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from annotator.ui.appearance import Appearance
from annotator.ui.translate import tr

_LEFT, _RIGHT, _TOP, _BOTTOM = 38, 18, 12, 24
_DOT = 3.5


class CurveChart(QWidget):
    """Points (sentences, F from 0 to 1), read as words too."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._points: tuple[tuple[int, float], ...] = ()
        self.setMinimumHeight(150)
        self.setAccessibleName(tr("Learning curve"))
        appearance.changed.connect(self.update)

    def show_points(self, points: Sequence[tuple[int, float]]) -> None:
        """Draws other points."""
        self._points = tuple(points)
        told = ", ".join(f"F {f:.2f} from {count:,} sentences" for count, f in self._points)
        self.setAccessibleDescription(tr(told))
        self.setToolTip(tr(told))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._appearance.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        painter.setFont(self.font())
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(palette.rule), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(palette.soft))
            beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 9, _LEFT - 8, 18), beside, tr(f"{share:g}"))
        if self._points:
            self._draw(painter, area)
        painter.end()

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        palette = self._appearance.palette
        most = max(count for count, _f in self._points)
        places = [
            QPointF(area.left() + count / most * area.width(), area.bottom() - f * area.height())
            for count, f in self._points
        ]
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(QColor(palette.accent))
        for place, (count, f) in zip(places, self._points, strict=True):
            painter.drawEllipse(place, _DOT, _DOT)
            painter.setPen(QColor(palette.ink))
            painter.drawText(
                QRectF(place.x() - 24, place.y() - 22, 48, 16), Qt.AlignmentFlag.AlignCenter, tr(f"{f:.2f}")
            )
            painter.setPen(QColor(palette.soft))
            painter.drawText(
                QRectF(place.x() - 40, area.bottom() + 4, 80, 18), Qt.AlignmentFlag.AlignCenter, tr(f"{count:,}")
            )
            painter.setPen(QPen(QColor(palette.accent), 2))
