"""A card beside a thing, with an arrow to it: it holds no keyboard and stands in nobody's way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.text.offsets import shown
from annotator.ui.labels import plain_label
from annotator.ui.theme.color import mixed
from annotator.ui.theme.palette import Palette

Side = Literal["above", "below", "left", "right", ""]
ARROW = 11
"""How far the arrow reaches out of the card, in pixels."""
_ROUND = 10
_AWAY = 6
WIDTH = 372
"""How wide a card is where there is room for it, in pixels."""
EDGE = 12
"""How far it stays from the edges of its room, in pixels."""


class Placing(NamedTuple):
    """Where a card goes: its corner, on which side of the thing it is ("" beside nothing), and its arrow's tip."""

    corner: QPoint
    side: Side
    tip: QPoint


def place(card: QSize, *, target: QRect | None, room: QRect, first: QPoint | None = None) -> Placing:
    """Finds room for a card beside a thing: beneath it, above it, at its sides; else in the lower right corner.

    `card` includes the margin in which the arrow lies. `first` is where the arrow points to when the thing is
    wide. Everything in the coordinates of the widget that holds them.
    """
    nowhere = QPoint(room.right() - card.width() - EDGE, room.bottom() - card.height() - EDGE)
    if target is None or not room.intersects(target):
        return Placing(_within(nowhere, card, room), "", QPoint())
    seen = target.intersected(room)
    at = first or seen.center()
    along = min(max(at.x() - 56, room.left() + EDGE), room.right() - card.width() - EDGE)
    beside = min(max(seen.center().y() - card.height() // 3, room.top() + EDGE), room.bottom() - card.height() - EDGE)
    below, above = seen.bottom() + _AWAY, seen.top() - _AWAY - card.height()
    right, left = seen.right() + _AWAY, seen.left() - _AWAY - card.width()
    fits_across = room.width() >= card.width()
    ways: tuple[tuple[bool, Side, QPoint], ...] = (
        (fits_across and below + card.height() <= room.bottom(), "below", QPoint(along, below)),
        (fits_across and above >= room.top(), "above", QPoint(along, above)),
        (right + card.width() <= room.right(), "right", QPoint(right, beside)),
        (left >= room.left(), "left", QPoint(left, beside)),
    )
    for fits, side, corner in ways:
        if fits:
            settled = _within(corner, card, room)
            return Placing(settled, side, _tip(side, seen, at, QRect(settled, card)))
    return Placing(_within(nowhere, card, room), "", QPoint())


def _within(corner: QPoint, card: QSize, room: QRect) -> QPoint:
    """A corner moved so that the card lies in the room; where that is too small, its beginning does."""
    x = max(room.left(), min(corner.x(), room.right() + 1 - card.width()))
    y = max(room.top(), min(corner.y(), room.bottom() + 1 - card.height()))
    return QPoint(x, y)


def _tip(side: Side, seen: QRect, at: QPoint, card: QRect) -> QPoint:
    reach = ARROW + _ROUND + 10
    if side in ("below", "above"):
        x = min(max(at.x(), card.left() + reach), card.right() - reach)
        return QPoint(x, card.top() if side == "below" else card.bottom())
    y = min(max(seen.center().y(), card.top() + reach), card.bottom() - reach)
    return QPoint(card.left() if side == "right" else card.right(), y)


class KeyCap(QLabel):
    """A key as it looks on a keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(shown(text))
        self.setProperty("role", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Callout(QFrame):
    """The card: a small line, a title, a text, a key with what it does, and quiet buttons."""

    def __init__(self, palette: Palette, *, over: QWidget) -> None:
        super().__init__(over)
        self._palette = palette
        self._side: Side = ""
        self._tip = QPoint()
        self.setObjectName("callout")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.caption = plain_label(role="caption")
        self.title = plain_label(role="heading", wrap=True)
        self.text = plain_label(wrap=True)
        self.cap = KeyCap()
        self.what = plain_label(role="strong", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.caption, 1)
        self._head = head
        keys = QHBoxLayout()
        keys.setSpacing(10)
        keys.addWidget(self.cap)
        keys.addWidget(self.what, 1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(ARROW + 18, ARROW + 12, ARROW + 18, ARROW + 10)
        column.setSpacing(7)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(2)
        column.addLayout(keys)
        column.addSpacing(2)
        column.addLayout(self._foot)
        self.hide()

    def end_with(self, buttons: Sequence[QToolButton]) -> None:
        """Puts other buttons at the foot, from the left; the keyboard stays where it is."""
        while self._foot.count():
            item = self._foot.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._foot.addWidget(button)
            # A layout would show it only when the events are handled, and until then give it no room.
            button.show()
        self._foot.addStretch(1)

    def dress(self, palette: Palette) -> None:
        """Takes other colours on."""
        self._palette = palette
        self.update()

    def put(self, target: QRect | None, *, room: QRect, first: QPoint | None = None) -> None:
        """Goes beside a thing, in the room that there is."""
        layout = self.layout()
        if layout is None:
            return
        # Buttons are longer in some languages and at a larger text: they are never shortened while there is room.
        width = min(max(WIDTH, layout.totalMinimumSize().width()), room.width())
        self.setFixedWidth(width)
        # A layout learns of new words only when the events are handled: here the height is needed now.
        inner = width - layout.contentsMargins().left() - layout.contentsMargins().right()
        for label in (self.title, self.text):
            # A label never asks for less than its least height, which is that of the words before.
            label.setMinimumHeight(0)
            label.setFixedHeight(label.heightForWidth(inner))
        layout.invalidate()
        height = layout.totalHeightForWidth(width)
        placing = place(QSize(width, height), target=target, room=room, first=first)
        self.setGeometry(QRect(placing.corner, QSize(width, height)))
        self._side, self._tip = placing.side, placing.tip - placing.corner
        self.update()

    @property
    def side(self) -> Side:
        """On which side of the thing the card is, "" when it points to nothing."""
        return self._side

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = self._outline()
        if not colors.heavy:
            # A soft shadow, so that the card lifts off the text that it lies on.
            for grow, depth in ((3.0, 14), (2.0, 22), (1.0, 30)):
                painter.setPen(QPen(QColor(0, 0, 0, depth), grow * 2))
                painter.drawPath(path.translated(0, 1.5))
        painter.setBrush(QColor(colors.chrome_raised))
        edge = colors.ink if colors.heavy else mixed(colors.accent, colors.chrome_raised, 0.25)
        painter.setPen(QPen(QColor(edge), 2 if colors.heavy else 1.4))
        painter.drawPath(path)
        painter.end()

    def _outline(self) -> QPainterPath:
        box = self.rect().adjusted(ARROW, ARROW, -ARROW, -ARROW)
        path = QPainterPath()
        path.addRoundedRect(box, _ROUND, _ROUND)
        tip = QPointF(self._tip)
        base = {
            "below": (QPointF(tip.x() - ARROW, box.top() + 1), QPointF(tip.x() + ARROW, box.top() + 1)),
            "above": (QPointF(tip.x() - ARROW, box.bottom()), QPointF(tip.x() + ARROW, box.bottom())),
            "right": (QPointF(box.left() + 1, tip.y() - ARROW), QPointF(box.left() + 1, tip.y() + ARROW)),
            "left": (QPointF(box.right(), tip.y() - ARROW), QPointF(box.right(), tip.y() + ARROW)),
        }
        if self._side:
            first, last = base[self._side]
            arrow = QPainterPath(first)
            arrow.lineTo(tip)
            arrow.lineTo(last)
            arrow.closeSubpath()
            path = path.united(arrow)
        return path
