"""The scores of a training over its steps, drawn as they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.theme.palette import Palette
from annotator.ui.translate import tr
from annotator.workflow.training_records import Scored

_LEFT, _RIGHT, _TOP, _BOTTOM = 44.0, 58.0, 10.0, 24.0
_LINES = (0.0, 0.25, 0.5, 0.75, 1.0)


class ScoreCurve(QWidget):
    """F as a line, precision and recall thinner behind it, the best step marked; the axis goes to what was reached."""

    def __init__(self, palette: Callable[[], Palette]) -> None:
        super().__init__()
        self._palette = palette
        self._scores: Sequence[Scored] = ()
        self.setMinimumHeight(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Curve of the scores"))

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    def put(self, scores: Sequence[Scored]) -> None:
        """Shows other scores."""
        self._scores = tuple(scores)
        best = max(self._scores, key=lambda one: one.f, default=None)
        told = f"Best F {best.f:.1%} at step {best.step:,}" if best is not None else "No score yet"
        self.setAccessibleDescription(tr(told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        self._draw_grid(painter, plot, palette)
        scores = self._scores
        if scores:
            width = 2.4 if palette.heavy else 2.0
            for part, color, thickness in (("recall", palette.soft, 1.0), ("precision", palette.soft, 1.0)):
                pen = QPen(QColor(color), thickness)
                pen.setStyle(Qt.PenStyle.DotLine if part == "recall" else Qt.PenStyle.DashLine)
                self._draw_line(painter, plot, [getattr(one, part) for one in scores], pen)
            self._draw_line(painter, plot, [one.f for one in scores], QPen(QColor(palette.accent), width))
            self._draw_best(painter, plot, palette)
            self._draw_names(painter, plot, palette)
        painter.end()

    def _draw_grid(self, painter: QPainter, plot: QRectF, palette: Palette) -> None:
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        for share in _LINES:
            y = plot.bottom() - share * plot.height()
            painter.setPen(QPen(QColor(palette.rule), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(palette.soft))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, _LEFT - 8, 16), int(flags), tr(f"{share:.0%}"))
        last = self._scores[-1].step if self._scores else 0
        painter.drawText(
            QRectF(plot.left(), plot.bottom() + 5, 90, 16),
            int(Qt.AlignmentFlag.AlignLeft),
            tr("step 0" if last else ""),
        )
        if last:
            area = QRectF(plot.right() - 140, plot.bottom() + 5, 140, 16)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), tr(f"step {last:,}"))

    def _place(self, plot: QRectF, number: int, value: float) -> QPointF:
        last = max(self._scores[-1].step, 1)
        x = plot.left() + plot.width() * self._scores[number].step / last
        return QPointF(x, plot.bottom() - plot.height() * min(max(value, 0.0), 1.0))

    def _draw_line(self, painter: QPainter, plot: QRectF, values: Sequence[float], pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([self._place(plot, at, value) for at, value in enumerate(values)]))

    def _draw_best(self, painter: QPainter, plot: QRectF, palette: Palette) -> None:
        at = max(range(len(self._scores)), key=lambda number: self._scores[number].f)
        best = self._scores[at]
        if not best.f:
            return
        place = self._place(plot, at, best.f)
        painter.setPen(QPen(QColor(palette.accent), 1.5))
        painter.setBrush(QColor(palette.page))
        painter.drawEllipse(place, 4.0, 4.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_names(self, painter: QPainter, plot: QRectF, palette: Palette) -> None:
        """Names the lines at their ends, pushed apart where they would cover each other."""
        last = self._scores[-1]
        ends = [("F", last.f, palette.accent), ("P", last.precision, palette.soft), ("R", last.recall, palette.soft)]
        below = plot.top() - 20
        for name, value, color in sorted(ends, key=lambda end: -end[1]):
            y = max(plot.bottom() - plot.height() * value, below + 13)
            below = y
            painter.setPen(QColor(color))
            painter.drawText(
                QRectF(plot.right() + 6, y - 8, _RIGHT - 6, 16),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                f"{name} {tr(f'{value:.0%}')}",
            )
