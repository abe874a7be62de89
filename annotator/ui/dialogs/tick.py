"""A box to tick, with a mark that follows the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from annotator.ui.translate import tr


class Tick(QCheckBox):
    """A style sheet that draws the box takes the mark away unless it names a picture; so it is drawn here."""

    def __init__(self, text: str = "") -> None:
        super().__init__(tr(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y, side = box.x(), box.y(), box.width() / 16
        points = ((4.0, 8.4), (6.8, 11.2), (12.0, 5.0))
        painter.drawPolyline(QPolygonF([QPointF(x + a * side, y + b * side) for a, b in points]))
        painter.end()
