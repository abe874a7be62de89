"""Paints paragraphs with their marks: tints and lines beneath the letters, tags and the focus ring above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from annotator.ui.canvas.box import ParagraphBox, Piece
from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.placing import TINTED, Placed
from annotator.ui.canvas.tags import TagPress, Wish, state_word
from annotator.ui.canvas.tools import Tools
from annotator.ui.canvas.typography import Typography

# How far a ring, and with it the tag upon it, may hang out of the column; pixels.
_HANG = 3.0


class Sight(NamedTuple):
    """A paragraph in view: its upper left corner in the window, its marks, and the lines `[first, last]` to paint."""

    paragraph: int
    box: ParagraphBox
    left: int
    top: int
    placed: Sequence[Placed]
    first: int
    last: int


class PagePainter:
    """Draws paragraphs under one palette at one size."""

    def __init__(self, tools: Tools, typography: Typography) -> None:
        self.tools = tools
        self.typography = typography
        self.press = TagPress(tools, typography)
        zoom = typography.zoom
        self._radius = 3.0 * zoom
        heavy = 1.5 if tools.palette.heavy else 1.0
        self._lane_step = round(2 * zoom * heavy) + max(1, round(zoom))

    # Geometry

    def tint_rect(self, sight: Sight, piece: Piece) -> QRectF:
        """The ground of a piece, in whole pixels of the window."""
        face = sight.box.face
        baseline = sight.top + sight.box.lines[piece.line].baseline
        left, right = round(sight.left + piece.left), round(sight.left + piece.right)
        return QRectF(left - 1, baseline - face.over, max(3, right - left + 2), face.over + face.under)

    def line_y(self, sight: Sight, piece: Piece, lane: int) -> int:
        """The height of a mark's line."""
        baseline = sight.top + sight.box.lines[piece.line].baseline
        y = baseline + sight.box.face.under
        return y if lane == TINTED else y + (lane + 1) * self._lane_step

    # Beneath the letters

    def grounds(self, painter: QPainter, sight: Sight) -> None:
        """Tints and lines of all marks."""
        first, last = sight.first, sight.last
        for placed in sight.placed:
            mark, pieces, lane = placed
            if not pieces or pieces[0].line > last or pieces[-1].line < first:
                continue
            for piece in pieces:
                if first <= piece.line <= last:
                    if lane == TINTED and mark.state != "rejected":
                        self._tint(painter, sight, mark, piece)
                    self._line(painter, sight, mark, piece, lane)

    def _tint(self, painter: QPainter, sight: Sight, mark: Mark, piece: Piece) -> None:
        look = self.tools.look(mark.label)
        tint = look.confirmed if mark.state == "confirmed" else look.pending
        if not tint:
            return
        rect = self.tint_rect(sight, piece)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tools.color(tint))
        if piece.starts and piece.ends:
            painter.drawRoundedRect(rect, self._radius, self._radius)
        else:
            painter.drawPath(_open_rect(rect, self._radius, starts=piece.starts, ends=piece.ends))

    def _line(self, painter: QPainter, sight: Sight, mark: Mark, piece: Piece, lane: int) -> None:
        pen = self.tools.underline(mark.label, mark.state, self.typography.zoom)
        left, right = round(sight.left + piece.left), round(sight.left + piece.right)
        y = self.line_y(sight, piece, lane)
        # An even width sits on a pixel's edge, an odd one on its middle.
        middle = y + (0.5 if int(pen.widthF()) % 2 else 0.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.drawLine(QLineF(left, middle, right, middle))
        if lane != TINTED:
            tick = QPen(pen.color(), max(1.0, pen.widthF() - 1.0))
            painter.setPen(tick)
            height = self._lane_step + lane * self._lane_step
            if piece.starts:
                painter.drawLine(QLineF(left, y - min(height, 4), left, y))
            if piece.ends:
                painter.drawLine(QLineF(right - 1, y - min(height, 4), right - 1, y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if mark.state == "rejected" and piece.starts and not self._tagged(sight):
            self._cross(painter, left, y)

    def _tagged(self, sight: Sight) -> bool:
        return sight.box.face.roomy and self.typography.style.tags == "all"

    def _cross(self, painter: QPainter, left: float, y: float) -> None:
        size = 2.2 * self.typography.zoom
        painter.setPen(QPen(self.tools.color(self.tools.palette.soft), 1.1 * self.typography.zoom))
        x = left - size - 1
        painter.drawLine(QLineF(x - size, y - size, x + size, y + size))
        painter.drawLine(QLineF(x - size, y + size, x + size, y - size))

    def ground_of(self, painter: QPainter, sight: Sight, start: int, end: int, color: str) -> None:
        """A plain ground behind `[start, end)`: a selection or something found."""
        box = sight.box
        if end <= box.start or start >= box.end:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tools.color(color))
        for piece in box.pieces(start, end):
            if sight.first <= piece.line <= sight.last:
                painter.drawRoundedRect(self.tint_rect(sight, piece), 2.0, 2.0)

    # Letters

    def letters(self, painter: QPainter, sight: Sight, clip: QRectF) -> None:
        """The text itself."""
        soft = sight.box.setting.font is not None
        palette = self.tools.palette
        painter.setPen(self.tools.color(palette.soft if soft else palette.ink))
        sight.box.draw(painter, QPointF(sight.left, sight.top), clip)

    def rule(self, painter: QPainter, sight: Sight) -> None:
        """The hair line under a row of a table."""
        if sight.box.lines:
            bottom = sight.top + sight.box.height - sight.box.setting.after - 0.5
            painter.setPen(QPen(self.tools.color(self.tools.palette.rule), 1.0))
            painter.drawLine(QLineF(sight.left, bottom, sight.left + sight.box.setting.width, bottom))

    # Above the letters

    def tags(self, painter: QPainter, sight: Sight, focus: str | None) -> None:
        """The tags of all marks that begin in the lines in view, but for the focused one."""
        if not self._tagged(sight):
            return
        for mark, left, bottom, _width in self.tag_places(sight, focus):
            self.press.draw(painter, mark, left, bottom)

    def tag_places(self, sight: Sight, focus: str | None) -> list[tuple[Mark, float, float, float]]:
        """(mark, left, bottom, width) of the tags of the lines in view, in the window's pixels."""
        if not self._tagged(sight):
            return []
        by_line: dict[int, list[Wish]] = {}
        pill: tuple[int, float, float] | None = None
        for mark, pieces, _lane in sight.placed:
            if not pieces or not pieces[0].starts or not sight.first <= pieces[0].line <= sight.last:
                continue
            piece = pieces[0]
            from_right = sight.box.right_to_left
            x = piece.right if from_right else piece.left
            if mark.id == focus:
                width, _height = self.press.pill_size(self.pill_words(mark))
                left = self.pill_left(sight, piece, width) - sight.left
                pill = piece.line, left, left + width
                continue
            by_line.setdefault(piece.line, []).append(Wish(mark, x, from_right))
        places: list[tuple[Mark, float, float, float]] = []
        for number, wishes in by_line.items():
            bottom = sight.top + sight.box.lines[number].baseline - sight.box.face.over
            for mark, left, width in self.press.arrange(wishes):
                hidden = pill and pill[0] == number and left < pill[2] + 2 and left + width > pill[1] - 2
                if not hidden:
                    places.append((mark, sight.left + left, bottom, width))
        return places

    def pill_words(self, mark: Mark) -> str:
        """What the focused mark's tag says."""
        return f"{self.press.name(mark)}  {state_word(mark.state)}"

    def focus(self, painter: QPainter, sight: Sight, mark_id: str) -> None:
        """The ring around the focused mark, and its tag."""
        found = next((placed for placed in sight.placed if placed.mark.id == mark_id), None)
        if found is None or not found.pieces:
            return
        self.ring(painter, sight, found.pieces)
        first = found.pieces[0]
        if not first.starts or self.typography.style.tags == "none":
            return
        words = self.pill_words(found.mark)
        width, _height = self.press.pill_size(words)
        self.press.draw_pill(
            painter, words, self.pill_left(sight, first, width), self.ring_rect(sight, first).top() + 1.0
        )

    def pill_left(self, sight: Sight, piece: Piece, width: float) -> float:
        """Where the focused mark's tag begins: flush with its ring, but within the column, clear of the margin."""
        rect = self.ring_rect(sight, piece)
        begin = sight.left - _HANG
        if sight.box.right_to_left:
            return max(rect.right() - width, begin)
        return max(min(rect.left(), sight.left + sight.box.setting.width + _HANG - width), begin)

    def ring_rect(self, sight: Sight, piece: Piece) -> QRectF:
        """The ring's rectangle around a piece."""
        return self.tint_rect(sight, piece).adjusted(-1.5, -1.0, 1.5, 3.0)

    def ring(self, painter: QPainter, sight: Sight, pieces: Iterable[Piece]) -> None:
        """A ring that stays open where the mark goes on in another line."""
        width = 2.0 if not self.tools.palette.heavy else 3.0
        pen = QPen(self.tools.color(self.tools.palette.accent), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        from_right = sight.box.right_to_left
        for piece in pieces:
            if sight.first <= piece.line <= sight.last:
                starts, ends = (piece.ends, piece.starts) if from_right else (piece.starts, piece.ends)
                rect = self.ring_rect(sight, piece)
                if starts and ends:
                    painter.drawRoundedRect(rect, self._radius + 1, self._radius + 1)
                else:
                    painter.drawPath(_open_rect(rect, self._radius + 1, starts=starts, ends=ends, outline=True))

    def caret(self, painter: QPainter, sight: Sight, offset: int) -> None:
        """The caret before an offset."""
        box = sight.box
        if not box.lines:
            return
        number, x = box.caret(offset)
        if sight.first <= number <= sight.last:
            baseline = sight.top + box.lines[number].baseline
            width = 2.0 if not self.tools.palette.heavy else 3.0
            painter.fillRect(
                QRectF(
                    round(sight.left + x) - 1.0,
                    baseline - box.face.over,
                    width,
                    box.face.over + box.face.under,
                ),
                self.tools.color(self.tools.palette.accent),
            )


def _open_rect(rect: QRectF, radius: float, *, starts: bool, ends: bool, outline: bool = False) -> QPainterPath:
    """A rectangle with round corners at the sides where a mark starts and ends; an outline is open at the others."""
    path = QPainterPath()
    left, right, top, bottom = rect.left(), rect.right(), rect.top(), rect.bottom()
    if ends:
        path.moveTo(left + (radius if starts else 0), top)
        path.lineTo(right - radius, top)
        path.quadTo(right, top, right, top + radius)
        path.lineTo(right, bottom - radius)
        path.quadTo(right, bottom, right - radius, bottom)
        path.lineTo(left + (radius if starts else 0), bottom)
        if not outline:
            path.closeSubpath()
    elif starts:
        path.moveTo(right, top)
        path.lineTo(left + radius, top)
        path.quadTo(left, top, left, top + radius)
        path.lineTo(left, bottom - radius)
        path.quadTo(left, bottom, left + radius, bottom)
        path.lineTo(right, bottom)
        if not outline:
            path.closeSubpath()
    elif outline:
        path.moveTo(left, top)
        path.lineTo(right, top)
        path.moveTo(left, bottom)
        path.lineTo(right, bottom)
    else:
        path.addRect(rect)
    return path
