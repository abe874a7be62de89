"""Letters laid over the page, to be typed: the way to any mark or word without counting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from annotator.ui.canvas.content import Hint
from annotator.ui.canvas.painter import PagePainter, Sight


def draw_hints(
    painter: QPainter, page: PagePainter, sights: Sequence[Sight], hints: Sequence[Hint], typed: str
) -> None:
    """Draw all hints that still fit what was typed; its letters are dimmed."""
    tools, typography = page.tools, page.typography
    palette = tools.palette
    metrics = QFontMetricsF(typography.hint_font)
    height = metrics.height() + 1.0
    painter.setFont(typography.hint_font)
    for hint in hints:
        if not hint.letters.casefold().startswith(typed.casefold()):
            continue
        place = _place(page, sights, hint)
        if place is None:
            continue
        letters = hint.letters.upper()
        width = max(metrics.horizontalAdvance(letters) + 7.0, height)
        ground = QRectF(round(place.x()) - 4.0, round(place.y()) - height + 5.0, width, height)
        painter.setPen(QPen(tools.color(palette.page), 1.5))
        painter.setBrush(tools.color(palette.hint))
        painter.drawRoundedRect(ground, 3.5, 3.5)
        left = ground.left() + (width - metrics.horizontalAdvance(letters)) / 2
        baseline = ground.center().y() + metrics.capHeight() / 2
        done = letters[: len(typed)]
        if done:
            painter.setOpacity(0.45)
            painter.setPen(tools.color(palette.on_hint))
            painter.drawText(QPointF(left, baseline), done)
            painter.setOpacity(1.0)
        painter.setPen(tools.color(palette.on_hint))
        painter.drawText(QPointF(left + metrics.horizontalAdvance(done), baseline), letters[len(typed) :])
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _place(page: PagePainter, sights: Sequence[Sight], hint: Hint) -> QPointF | None:
    """Where a hint's upper left corner belongs; None when its start is out of view."""
    for sight in sights:
        box = sight.box
        if box.start <= hint.start <= box.end and box.lines:
            for piece in box.pieces(hint.start, hint.end):
                if sight.first <= piece.line <= sight.last:
                    rect = page.tint_rect(sight, piece)
                    return QPointF(rect.right() if box.right_to_left else rect.left(), rect.top())
            return None
    return None
