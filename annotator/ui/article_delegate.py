"""Paints one article of the list: title, where it is from, its state, and how far it is as a small bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.records import ArticleRow
from annotator.text.offsets import shown
from annotator.ui.article_model import CURRENT_ROLE, ROW_ROLE
from annotator.ui.dates import short_date
from annotator.ui.theme.color import mixed
from annotator.ui.theme.palette import Palette
from annotator.ui.translate import tr

HEIGHT = 58
_MARGIN = 20
_BAR = 3


class ArticleDelegate(QStyledItemDelegate):
    """Draws rows of equal height, so that a list of any length scrolls freely."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._mirrored = False
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        """Uses other colours."""
        self._palette = palette
        self._title = QFont(self._owner.font())
        self._bold = QFont(self._title)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._title)
        self._small.setPixelSize(11)
        self._title_metrics = QFontMetrics(self._title)
        self._bold_metrics = QFontMetrics(self._bold)
        self._small_metrics = QFontMetrics(self._small)
        self._ink = QColor(palette.ink)
        self._soft = QColor(palette.soft)
        self._current = QColor(palette.page)
        self._hover = QColor(mixed(palette.chrome, palette.ink, 0.045))
        self._accent = QColor(palette.accent)
        self._good = QColor(palette.good)
        self._track = QColor(mixed(palette.chrome, palette.ink, 0.14))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ArticleRow):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = bool(index.data(CURRENT_ROLE))
        painter.save()
        if current:
            painter.fillRect(area, self._current)
            edge = QRect(area.left(), area.top(), 3, area.height())
            painter.fillRect(QStyle.visualRect(option.direction, area, edge), self._accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._hover)
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused:
            painter.setPen(self._accent)
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        inner = QStyle.visualRect(option.direction, area, area.adjusted(_MARGIN, 9, -_MARGIN + 4, -8))
        # What is written keeps the direction of its own script, and stands on the side on which the window begins.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_title(painter, inner, row, current=current)
        self._paint_line(painter, inner, row)
        self._paint_bar(painter, inner, row)
        painter.restore()

    def _paint_title(self, painter: QPainter, inner: QRect, row: ArticleRow, *, current: bool) -> None:
        font, metrics = (self._bold, self._bold_metrics) if current else (self._title, self._title_metrics)
        painter.setFont(font)
        painter.setPen(self._ink if current or row.article.state == "open" else self._soft)
        title = shown(" ".join(row.article.title[:300].split()) or tr("Untitled article"))
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        self._put(painter, inner, inner.top() + metrics.ascent(), text, metrics)

    def _paint_line(self, painter: QPainter, inner: QRect, row: ArticleRow) -> None:
        article, counts = row.article, row.counts
        painter.setFont(self._small)
        baseline = inner.top() + self._title_metrics.height() + 3 + self._small_metrics.ascent()
        if article.state == "done":
            told, ink = tr("✓ done"), self._good
        elif counts.pending:
            told, ink = tr(f"{counts.pending:,} to judge"), self._soft
        elif counts.spans or counts.rejected:
            told, ink = tr("all judged"), self._soft
        else:
            told, ink = tr("no candidates"), self._soft
        width = self._small_metrics.horizontalAdvance(told)
        painter.setPen(ink)
        self._put(painter, inner, baseline, told, self._small_metrics, at_end=True)
        # Each part is set apart from its neighbour, so that a source in Arabic does not turn the date around.
        parts = (short_date(article.date), article.source[:120])
        place = "  ·  ".join(f"\u2068{part}\u2069" for part in parts if part)
        room = inner.width() - width - 12
        painter.setPen(self._soft)
        elided = self._small_metrics.elidedText(shown(place), Qt.TextElideMode.ElideRight, room)
        self._put(painter, inner, baseline, elided, self._small_metrics)

    def _put(
        self, painter: QPainter, inner: QRect, baseline: int, text: str, metrics: QFontMetrics, *, at_end: bool = False
    ) -> None:
        """Writes at the side on which the window begins, or at its end."""
        right = self._mirrored != at_end
        painter.drawText(inner.right() - metrics.horizontalAdvance(text) if right else inner.left(), baseline, text)

    def _paint_bar(self, painter: QPainter, inner: QRect, row: ArticleRow) -> None:
        counts = row.counts
        judged = counts.accepted + counts.corrected + counts.rejected
        whole = judged + counts.pending
        track = QRectF(inner.left(), inner.bottom() - _BAR + 1, inner.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._track)
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        share = 1.0 if row.article.state == "done" else judged / whole if whole else 0.0
        if share > 0:
            painter.setBrush(self._good if row.article.state == "done" else self._accent)
            done = max(track.width() * share, _BAR)
            if self._mirrored:
                track.setLeft(track.right() - done)
            else:
                track.setWidth(done)
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
