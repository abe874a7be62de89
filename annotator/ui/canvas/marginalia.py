"""The values in the right margin: one row a line of text, side by side, pushed down only where they collide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.text.offsets import shown
from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.painter import Sight
from annotator.ui.canvas.tools import Tools
from annotator.ui.canvas.typography import Typography

_LONGEST = 60
_ROWS_A_LINE = 6


class Note(NamedTuple):
    """A value in the margin: the mark it belongs to, its words and its place in the window."""

    mark: Mark
    words: str
    rect: QRectF


class Row(NamedTuple):
    """The notes of one line of text: the line's middle and, in rows beneath each other, its notes."""

    anchor: float
    notes: tuple[Note, ...]

    def reach(self) -> tuple[float, float]:
        """The highest and the lowest pixel of notes and leader line."""
        return min(self.anchor, self.notes[0].rect.top()), max(self.anchor, self.notes[-1].rect.bottom())


class Marginalia:
    """Arranges and draws notes between two places across."""

    def __init__(self, tools: Tools, typography: Typography) -> None:
        self._tools = tools
        self._typography = typography
        self._metrics = QFontMetricsF(typography.note_font)
        self._widths: dict[str, float] = {}

    def _width(self, words: str) -> float:
        width = self._widths.get(words)
        if width is None:
            if len(self._widths) > 5_000:
                self._widths.clear()
            width = self._widths[words] = self._metrics.horizontalAdvance(words)
        return width

    def arrange(self, sights: Sequence[Sight], *, left: float, right: float, focus: str | None) -> list[Row]:
        """The notes of all paragraphs in view; in tables, where values are plain to see, only that of the focus."""
        if right - left < self._typography.size * 4:
            return []
        rows: list[Row] = []
        floor = float("-inf")
        for sight in sights:
            table = bool(sight.box.setting.tabs)
            by_line: dict[int, list[Mark]] = {}
            for mark, pieces, _lane in sight.placed:
                if mark.margin and pieces and pieces[0].starts and (not table or mark.id == focus):
                    by_line.setdefault(pieces[0].line, []).append(mark)
            for number in sorted(by_line):
                baseline = sight.top + sight.box.lines[number].baseline
                row, floor = self._row(by_line[number], baseline, left=left, right=right, floor=floor)
                rows.append(row)
        return rows

    def _row(
        self, marks: Iterable[Mark], baseline: float, *, left: float, right: float, floor: float
    ) -> tuple[Row, float]:
        pitch = self._typography.note_pitch
        dot = self._typography.size * 0.62
        gap = self._typography.size * 0.78
        height = pitch - 2.0
        anchor = baseline - self._typography.size * 0.28
        top = max(round(anchor - height / 2), floor)
        notes: list[Note] = []
        x = left
        for mark in marks:
            words = shown(mark.margin[:_LONGEST])
            width = dot + self._width(words) + 3.0
            if x > left and x + width > right:
                if (top - anchor) / pitch > _ROWS_A_LINE:
                    break
                x, top = left, top + pitch
            notes.append(Note(mark, words, QRectF(x, top, min(width, right - x), height)))
            x += width + gap
        return Row(anchor, tuple(notes)), top + pitch

    def draw(
        self,
        painter: QPainter,
        rows: Sequence[Row],
        *,
        column_right: float,
        clip: QRectF,
        focus: str | None,
        now: Callable[[str], Mark | None],
    ) -> None:
        """Draw rows with the lines that lead to them; `now` gives a mark as it is by now."""
        palette = self._tools.palette
        faint = QPen(self._tools.color(palette.faint), 1.0)
        bright = QPen(self._tools.color(palette.accent), 1.5)
        painter.setFont(self._typography.note_font)
        for row in rows:
            anchor, notes = row
            if not notes:
                continue
            first = notes[0].rect
            top, bottom = row.reach()
            if top - 2 > clip.bottom() or bottom + 2 < clip.top():
                continue
            focused = any(note.mark.id == focus for note in notes)
            painter.setPen(bright if focused else faint)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            start = QPointF(column_right, anchor + 0.5)
            end = QPointF(first.left() - 5.0, first.center().y() + 0.5)
            if abs(start.y() - end.y()) <= 1.5:
                painter.drawLine(QLineF(start.x(), end.y(), end.x(), end.y()))
            else:
                path = QPainterPath(start)
                middle = (start.x() + end.x()) / 2
                path.cubicTo(middle, start.y(), middle, end.y(), end.x(), end.y())
                painter.drawPath(path)
            for note in notes:
                mark = now(note.mark.id) or note.mark
                self._draw_note(painter, note, mark, focused=mark.id == focus)

    def _draw_note(self, painter: QPainter, note: Note, mark: Mark, *, focused: bool) -> None:
        palette, tools = self._tools.palette, self._tools
        size = self._typography.size
        rect = note.rect
        rejected = mark.state == "rejected"
        if focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tools.color(palette.accent_tint))
            painter.drawRoundedRect(rect.adjusted(-4, -1, 4, 1), 3.0, 3.0)
        line = tools.color(palette.soft if rejected else tools.look(mark.label).line)
        radius = size * 0.155
        middle = QPointF(rect.left() + radius + 1.0, rect.center().y() + 0.5)
        painter.setPen(QPen(line, 1.3))
        painter.setBrush(line if mark.state == "confirmed" else Qt.BrushStyle.NoBrush)
        if rejected:
            x, y = middle.x(), middle.y()
            painter.drawLine(QLineF(x - radius, y - radius, x + radius, y + radius))
            painter.drawLine(QLineF(x - radius, y + radius, x + radius, y - radius))
        else:
            painter.drawEllipse(middle, radius, radius)
        painter.setPen(tools.color(palette.soft if rejected else palette.ink))
        baseline = rect.center().y() + self._metrics.capHeight() / 2 + 0.5
        left = rect.left() + size * 0.62
        words = note.words
        if self._width(words) > rect.right() - left:
            words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.right() - left)
        painter.drawText(QPointF(left, round(baseline)), words)


def note_at(rows: Sequence[Row], place: QPointF) -> Note | None:
    """The note under a place in the window."""
    for row in rows:
        for note in row.notes:
            if note.rect.adjusted(-3, -2, 3, 2).contains(place):
                return note
    return None
