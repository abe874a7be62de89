"""One paragraph laid out: lines on the baseline grid, places of characters, characters at places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from annotator.text.direction import reads_from_right
from annotator.text.offsets import OffsetMap, shown
from annotator.ui.canvas.typography import Face

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Line(NamedTuple):
    """A line of a paragraph: UTF-16 units `[first, last)`, its top and baseline in the box, its inked ends."""

    first: int
    last: int
    top: int
    baseline: int
    left: float
    right: float


class Piece(NamedTuple):
    """A stretch of one line, `left` to `right` in the box; whether the marked range starts or ends here."""

    line: int
    left: float
    right: float
    starts: bool
    ends: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a paragraph is to be set; pixels. `hang` is how far all lines but the first are indented."""

    face: Face
    width: float
    before: int = 0
    after: int = 0
    hang: float = 0.0
    tabs: tuple[tuple[float, bool], ...] = ()
    font: QFont | None = None


class ParagraphBox:
    """A laid-out paragraph; offsets are code points of the whole article, places are relative to the box."""

    def __init__(self, text: str, start: int, end: int, setting: Setting) -> None:
        self.start = start
        self.end = end
        self.face = setting.face
        self.setting = setting
        seen = shown(text[start:end])
        self._map = OffsetMap(seen)
        self.bidirectional = not seen.isascii() and _RIGHT_TO_LEFT.search(seen) is not None
        self.right_to_left = self.bidirectional and reads_from_right(seen)
        self.layout = QTextLayout(seen, setting.font or setting.face.font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option(setting, right_to_left=self.right_to_left))
        self.lines = self._break_lines(setting)
        count = max(1, len(self.lines))
        self.height = setting.before + count * setting.face.pitch + setting.after

    def _break_lines(self, setting: Setting) -> list[Line]:
        face, layout = setting.face, self.layout
        lines: list[Line] = []
        layout.beginLayout()
        try:
            while True:
                line = layout.createLine()
                if not line.isValid():
                    break
                hang = setting.hang if lines else 0.0
                line.setLineWidth(max(setting.width - hang, 40.0))
                top = setting.before + len(lines) * face.pitch
                x = 0.0 if self.right_to_left else hang
                line.setPosition(QPointF(x, top + face.base - line.ascent()))
                rect = line.naturalTextRect()
                first = line.textStart()
                lines.append(Line(first, first + line.textLength(), top, top + face.base, rect.left(), rect.right()))
        finally:
            layout.endLayout()
        return lines

    def units(self, offset: int) -> int:
        """The UTF-16 unit in this paragraph of an offset in the article."""
        return self._map.to_utf16(offset - self.start)

    def offset(self, unit: int) -> int:
        """The offset in the article of a UTF-16 unit in this paragraph."""
        return self.start + self._map.to_code_point(unit)

    def line_of(self, unit: int) -> int:
        """The number of the line that shows a unit; the last one for the end of the paragraph."""
        low, high = 0, len(self.lines)
        while low < high:
            middle = (low + high) // 2
            if self.lines[middle].last <= unit:
                low = middle + 1
            else:
                high = middle
        return min(low, len(self.lines) - 1)

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last line that show `[start, end)`, or a caret when it is empty."""
        first = self.line_of(self.units(max(start, self.start)))
        last = self.line_of(max(self.units(min(end, self.end)) - 1, 0))
        return first, max(first, last)

    def line_at(self, y: float) -> int:
        """The number of the line at a height in the box, clamped."""
        number = int((y - self.setting.before) // self.face.pitch)
        return min(max(number, 0), len(self.lines) - 1)

    def line_span(self, number: int) -> tuple[int, int]:
        """The offsets `[start, end)` in the article of a line."""
        line = self.lines[number]
        return self.offset(line.first), self.offset(line.last)

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Where `[start, end)` is seen: one piece a line, or more where directions are mixed; in reading order."""
        begin, finish = self.units(max(start, self.start)), self.units(min(end, self.end))
        if not self.lines or begin >= finish:
            return []
        found: list[Piece] = []
        for number in range(self.line_of(begin), len(self.lines)):
            line = self.lines[number]
            if line.first >= finish:
                break
            first, last = max(begin, line.first), min(finish, line.last)
            for left, right in self._stretches(self.layout.lineAt(number), first, last):
                found.append(Piece(number, left, right, False, False))
        if found:
            found[0] = found[0]._replace(starts=start >= self.start)
            found[-1] = found[-1]._replace(ends=end <= self.end)
        return found

    def _stretches(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        """Left and right ends of units `[first, last)` in a line, joined where they touch."""
        if not self.bidirectional:
            left, right = _x(line, first), _x(line, last)
            if last >= line.textStart() + line.textLength():
                # The space at which the line was broken hangs over the edge: it is not inked.
                right = min(right, line.naturalTextRect().right())
            return [(left, right)] if right > left else []
        rects = sorted((run.boundingRect() for run in line.glyphRuns(first, last - first)), key=QRectF.left)
        joined: list[tuple[float, float]] = []
        for rect in rects:
            if joined and rect.left() <= joined[-1][1] + 1.0:
                joined[-1] = (joined[-1][0], max(joined[-1][1], rect.right()))
            elif rect.width() > 0.0:
                joined.append((rect.left(), rect.right()))
        if self.right_to_left:
            joined.reverse()
        return joined

    def caret(self, offset: int) -> tuple[int, float]:
        """The line and the place in it of a caret before `offset`."""
        unit = self.units(offset)
        number = self.line_of(unit)
        return number, _x(self.layout.lineAt(number), unit)

    def offset_at(self, x: float, y: float) -> int:
        """The offset nearest to a place: a caret put there stands before it."""
        number = self.line_at(y)
        line = self.lines[number]
        if self.bidirectional:
            unit = self._unit_on(self.layout.lineAt(number), x)
        else:
            unit = self.layout.lineAt(number).xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        # The place behind the last letter of a wrapped line belongs to this line, not to the next one.
        if unit >= line.last and number + 1 < len(self.lines):
            unit = max(line.first, line.last - 1)
        return self.offset(unit)

    def _unit_on(self, line: QTextLine, x: float) -> int:
        """The unit before or behind the character nearest to a place.

        Where directions meet, a caret at that place may belong far off in the text, and Qt answers with that one.
        """
        unit, end = line.textStart(), line.textStart() + line.textLength()
        nearest, found = float("inf"), unit
        while unit < end:
            following = min(max(self.layout.nextCursorPosition(unit), unit + 1), end)
            for run in line.glyphRuns(unit, following - unit):
                place = run.boundingRect()
                away = max(place.left() - x, x - place.right(), 0.0)
                if away < nearest:
                    nearest = away
                    found = unit if (x > place.center().x()) == run.isRightToLeft() else following
            unit = following
        return found

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Draw the letters in the pen's colour; lines outside `clip` are left out."""
        self.layout.draw(painter, origin, [], clip)


def _x(line: QTextLine, unit: int) -> float:
    # The bindings give (x, position); the stub says object.
    place = line.cursorToX(unit)
    return float(place[0] if isinstance(place, tuple) else place)  # pyright: ignore[reportArgumentType]


def _option(setting: Setting, *, right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # A layout of its own does not turn the alignment with the direction, as a document does.
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
    if setting.tabs:
        option.setTabs(
            [
                QTextOption.Tab(place, QTextOption.TabType.RightTab if right else QTextOption.TabType.LeftTab)
                for place, right in setting.tabs
            ]
        )
    return option
