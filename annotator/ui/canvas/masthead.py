"""What stands above an article and is no part of its text: a title when the text has none, and the byline."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from annotator.text.direction import reads_from_right
from annotator.text.offsets import shown
from annotator.ui.canvas.content import CanvasContent
from annotator.ui.canvas.typography import Typography
from annotator.ui.theme.palette import Palette

_LONGEST = 400


def _one_line(text: str) -> str:
    return shown(" ".join(text.split())[:_LONGEST])


class Masthead:
    """The title and byline of an article, laid out; `height` is what they take above the first paragraph."""

    def __init__(self, content: CanvasContent, typography: Typography, *, width: int) -> None:
        self._typography = typography
        self.byline = _one_line(content.byline)
        title = "" if content.heading_end > 0 else _one_line(content.title)
        self.title = title
        face = typography.faces["heading"]
        self._from_right = reads_from_right(title or content.text[: content.heading_end or _LONGEST])
        self._width = width
        self._layout = QTextLayout(title, face.font)
        option = QTextOption()
        # A layout of its own does not turn the alignment with the direction, as a document does.
        option.setTextDirection(self._direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self._from_right else Qt.AlignmentFlag.AlignLeft)
        self._layout.setTextOption(option)
        lines = 0
        self._layout.beginLayout()
        while title:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, lines * face.pitch + face.base - line.ascent()))
            lines += 1
        self._layout.endLayout()
        self._title_height = lines * face.pitch
        byline = typography.byline_pitch if self.byline and content.heading_end <= 0 else 0
        self._has_byline = byline > 0
        self.height = self._title_height + (round(typography.size * 0.3) if title else 0) + byline

    @property
    def _direction(self) -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if self._from_right else Qt.LayoutDirection.LeftToRight

    def draw(self, painter: QPainter, left: float, top: float, palette: Palette) -> None:
        """Draw with its upper left corner at a place."""
        painter.setPen(QColor(palette.ink))
        if self.title:
            self._layout.draw(painter, QPointF(left, top), [], QRectF())
        if self._has_byline:
            self.draw_byline(painter, left, top + self._title_height, palette)

    def draw_byline(self, painter: QPainter, left: float, top: float, palette: Palette) -> None:
        """Draw the byline alone, beneath a headline that is part of the text."""
        painter.setFont(self._typography.byline_font)
        painter.setPen(QColor(palette.soft))
        if self._from_right:
            # It begins where the headline does.
            left += self._width - painter.fontMetrics().horizontalAdvance(self.byline)
        before = painter.layoutDirection()
        painter.setLayoutDirection(self._direction)
        painter.drawText(QPointF(left, top + round(self._typography.size * 1.35)), self.byline)
        painter.setLayoutDirection(before)
