"""The small labels above the words: drawn once each into a picture, then set so that they do not collide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from annotator.text.offsets import shown
from annotator.ui.canvas.content import Mark, MarkState
from annotator.ui.canvas.tools import Tools
from annotator.ui.canvas.typography import Typography
from annotator.ui.translate import tr

_LONGEST = 24
_CROSS = "× "


class Wish(NamedTuple):
    """A tag that wants to stand at `x` (its right end when `from_right`)."""

    mark: Mark
    x: float
    from_right: bool


class Tag(NamedTuple):
    """A tag that has got a place: its left end in the box."""

    mark: Mark
    left: float
    width: float


class TagPress:
    """Makes the pictures of tags and knows their widths."""

    def __init__(self, tools: Tools, typography: Typography) -> None:
        self._tools = tools
        self._typography = typography
        self._metrics = QFontMetricsF(typography.tag_font)
        self._pictures: dict[tuple[str, bool, str, float], QPixmap] = {}
        self._widths: dict[str, float] = {}

    def name(self, mark: Mark) -> str:
        """The name of a mark's label, fit for a line of small letters."""
        name = " ".join(shown(self._tools.look(mark.label).name).split())
        return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"

    def words(self, mark: Mark) -> str:
        """What a tag says."""
        return _CROSS + self.name(mark) if mark.state == "rejected" else self.name(mark)

    def width(self, words: str) -> float:
        """How wide words are in a tag; pixels."""
        width = self._widths.get(words)
        if width is None:
            width = self._widths[words] = float(round(self._metrics.horizontalAdvance(words) + 1))
        return width

    def draw(self, painter: QPainter, mark: Mark, left: float, bottom: float) -> None:
        """Coloured letters, grey when rejected, on the page's colour: lanes of the line above stay behind them."""
        ratio = painter.deviceTransform().m11()
        key = (mark.label, mark.state == "rejected", "", ratio)
        picture = self._pictures.get(key)
        if picture is None:
            palette = self._tools.palette
            ink = palette.soft if mark.state == "rejected" else self._tools.look(mark.label).ink
            picture = self._pictures[key] = self._print(self.words(mark), ink, ratio)
        height = picture.height() / ratio
        painter.drawPixmap(QPointF(round(left), round(bottom - height)), picture)

    def draw_pill(self, painter: QPainter, words: str, left: float, bottom: float) -> None:
        """The tag of the focused mark: letters on the colour of the focus."""
        ratio = painter.deviceTransform().m11()
        key = (words, False, "pill", ratio)
        picture = self._pictures.get(key)
        if picture is None:
            palette = self._tools.palette
            picture = self._print(words, palette.on_accent, ratio, ground=palette.accent)
            self._pictures[key] = picture
        painter.drawPixmap(QPointF(round(left), round(bottom - picture.height() / ratio)), picture)

    def pill_size(self, words: str) -> tuple[float, float]:
        """Width and height of the focused mark's tag."""
        pad = round(self._typography.size * 0.25)
        return self.width(words) + 2 * pad, float(self._typography.tag_height + pad)

    def _print(self, words: str, ink: str, ratio: float, *, ground: str = "") -> QPixmap:
        typography = self._typography
        pad = round(typography.size * 0.25) if ground else 0
        width = self.width(words) + 2 * pad
        height = typography.tag_height + pad
        picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent if ground else self._tools.color(self._tools.palette.page))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tools.color(ground))
            painter.drawRoundedRect(QRectF(0, 0, width, height), 3.0, 3.0)
        painter.setFont(typography.tag_font)
        painter.setPen(self._tools.color(ink))
        rise = (height - self._metrics.capHeight()) / 2
        painter.drawText(QPointF(pad, round((height - rise) * ratio) / ratio), words)
        painter.end()
        return picture

    def arrange(self, wishes: Sequence[Wish]) -> list[Tag]:
        """Tags of one line side by side; one that would have to move too far away is left out."""
        gap = self._typography.size * 0.42
        farthest = self._typography.size * 4.0
        tags: list[Tag] = []
        edge = float("-inf")
        for wish in sorted((wish for wish in wishes if not wish.from_right), key=lambda wish: wish.x):
            width = self.width(self.words(wish.mark))
            left = max(wish.x, edge)
            if left - wish.x <= farthest:
                tags.append(Tag(wish.mark, left, width))
                edge = left + width + gap
        edge = float("inf")
        for wish in sorted((wish for wish in wishes if wish.from_right), key=lambda wish: -wish.x):
            width = self.width(self.words(wish.mark))
            right = min(wish.x, edge)
            if wish.x - right <= farthest:
                tags.append(Tag(wish.mark, right - width, width))
                edge = right - width - gap
        return tags


def state_word(state: MarkState) -> str:
    """A state as people call it."""
    return tr({"pending": "candidate", "confirmed": "confirmed", "rejected": "rejected"}[state])
