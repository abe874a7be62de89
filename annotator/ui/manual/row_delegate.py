"""Paints a row of the manual's list: a group, a page, a heading, or a place that was found with its words marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.manual.rows import ROW_ROLE, Row
from annotator.ui.theme.color import mixed
from annotator.ui.theme.palette import Palette

_LEFT, _INDENT = 16, 14
_HEIGHTS = {"group": 36, "page": 29, "heading": 25, "hit": 70}
_LINES = 2


class RowDelegate(QStyledItemDelegate):
    """Draws in the colours that it was given last."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        """Uses other colours."""
        self._palette = palette
        self._font = QFont(self._owner.font())
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._font)
        self._small.setPixelSize(12)
        self._caption = QFont(self._bold)
        self._caption.setPixelSize(11)
        self._hover = QColor(mixed(palette.chrome, palette.ink, 0.045))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW_ROLE)
        return QSize(120, _HEIGHTS[row.kind] if isinstance(row, Row) else 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(self._palette.page))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(self._palette.accent))
        elif state & QStyle.StateFlag.State_MouseOver and row.kind != "group":
            painter.fillRect(area, self._hover)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._palette.accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        inner = area.adjusted(_LEFT, 0, -12, 0)
        if row.kind == "hit":
            self._paint_hit(painter, inner, row)
        else:
            self._paint_line(painter, inner, row, chosen=chosen)
        painter.restore()

    def _paint_line(self, painter: QPainter, inner: QRect, row: Row, *, chosen: bool) -> None:
        group, heading = row.kind == "group", row.kind == "heading"
        font = self._caption if group else self._bold if chosen and not heading else self._font
        painter.setFont(self._small if heading else font)
        painter.setPen(QColor(self._palette.soft if group or heading else self._palette.ink))
        inner = inner.adjusted(_INDENT if heading else 0, 12 if group else 0, 0, 0)
        text = row.title.upper() if group else row.title
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_hit(self, painter: QPainter, inner: QRect, row: Row) -> None:
        metrics = QFontMetrics(self._bold)
        baseline = inner.top() + 8 + metrics.ascent()
        painter.setFont(self._bold)
        painter.setPen(QColor(self._palette.ink))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.left(), baseline, title)
        room = inner.width() - metrics.horizontalAdvance(title) - 10
        if row.above and room > 40:
            small = QFontMetrics(self._small)
            above = small.elidedText(row.above, Qt.TextElideMode.ElideRight, room)
            painter.setFont(self._small)
            painter.setPen(QColor(self._palette.soft))
            painter.drawText(inner.right() - small.horizontalAdvance(above), baseline, above)
        self._paint_snippet(painter, inner.adjusted(0, 12 + metrics.height(), 0, 0), row)

    def _paint_snippet(self, painter: QPainter, inner: QRect, row: Row) -> None:
        layout = QTextLayout(row.detail, self._small)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        formats: list[QTextLayout.FormatRange] = []
        for start, end in row.marks:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, end - start  # pyright: ignore[reportAttributeAccessIssue]
            voice = QTextCharFormat()
            voice.setForeground(QColor(self._palette.ink))
            voice.setBackground(QColor(self._palette.find))
            piece.format = voice  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(piece)
        layout.setFormats(formats)
        layout.beginLayout()
        height = 0.0
        for _number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(inner.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter.setPen(QColor(self._palette.soft))
        layout.draw(painter, QPointF(inner.topLeft()))
