"""Letters laid over the page, to be typed: the way to any mark or word without counting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from annotator.ui.canvas.content import Hint
from annotator.ui.canvas.painter import PagePainter, Sight

_GAP = 2.0


def arrange_hints(page: PagePainter, sights: Sequence[Sight], hints: Sequence[Hint]) -> list[tuple[Hint, QRectF]]:
    """Where the hints in view stand: at the start of their words, and beside each other where marks start together."""
    metrics = QFontMetricsF(page.typography.hint_font)
    height = metrics.height() + 1.0
    found: list[tuple[Hint, QRectF]] = []
    lines: dict[float, list[QRectF]] = {}
    for hint in hints:
        place = _place(page, sights, hint)
        if place is None:
            continue
        width = round(max(metrics.horizontalAdvance(hint.letters.upper()) + 7.0, height))
        ground = QRectF(round(place.x()) - 4.0, round(place.y()) - height + 5.0, width, height)
        line = lines.setdefault(ground.top(), [])
        for taken in line:
            if ground.intersects(taken):
                ground.moveLeft(taken.right() + _GAP)
        line.append(ground)
        found.append((hint, ground))
    return found


def draw_hints(
    painter: QPainter, page: PagePainter, sights: Sequence[Sight], hints: Sequence[Hint], typed: str
) -> None:
    """Draw all hints that begin with what was typed, those letters dimmed."""
    tools, typography = page.tools, page.typography
    palette = tools.palette
    metrics = QFontMetricsF(typography.hint_font)
    painter.setFont(typography.hint_font)
    # All are arranged, also those that are not drawn any more: what was read must not move while one types.
    for hint, ground in arrange_hints(page, sights, hints):
        if not hint.letters.casefold().startswith(typed.casefold()):
            continue
        letters = hint.letters.upper()
        painter.setPen(QPen(tools.color(palette.page), 1.5))
        painter.setBrush(tools.color(palette.hint))
        painter.drawRoundedRect(ground, 3.5, 3.5)
        left = ground.left() + (ground.width() - metrics.horizontalAdvance(letters)) / 2
        baseline = ground.center().y() + metrics.capHeight() / 2
        done = letters[: len(typed)]
        painter.setPen(tools.color(palette.on_hint))
        if done:
            painter.setOpacity(0.45)
            painter.drawText(QPointF(left, baseline), done)
            painter.setOpacity(1.0)
        painter.drawText(QPointF(left + metrics.horizontalAdvance(done), baseline), letters[len(typed) :])
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _place(page: PagePainter, sights: Sequence[Sight], hint: Hint) -> QPointF | None:
    """The corner at which a stretch is read from; None when its start is out of view."""
    for sight in sights:
        box = sight.box
        if box.start <= hint.start < box.end:
            pieces = box.pieces(hint.start, hint.end)
            if not pieces or not sight.first <= pieces[0].line <= sight.last:
                return None
            rect = page.tint_rect(sight, pieces[0])
            return QPointF(rect.right() if box.right_to_left else rect.left(), rect.top())
    return None
