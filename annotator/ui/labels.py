"""Labels that show foreign text as it is, never as markup."""

from __future__ import annotations

from html import escape
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from annotator.text.offsets import shown

_DOT = 16

Role = Literal[
    "", "soft", "caption", "heading", "strong", "good", "danger", "display", "lead", "headline", "quote", "title"
]
"""Which voice a label speaks in; the style sheet knows them."""


def plain_label(text: str = "", *, role: Role = "", wrap: bool = False) -> QLabel:
    """A label of plain text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(shown(text))
    label.setWordWrap(wrap)
    give_role(label, role)
    return label


class Paragraph(QLabel):
    """Wrapped plain text in a form: as high as its lines, where Qt's forms would give it the height of a narrow one."""

    def __init__(self, *, role: Role = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        give_role(self, role)

    def setText(self, text: str) -> None:
        super().setText(shown(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # Qt never answers less than that
        self.setFixedHeight(max(0, self.heightForWidth(self.width())))


def give_role(label: QLabel, role: Role) -> None:
    """Gives a label its voice."""
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)


def plain_tip(text: str) -> str:
    """A tool tip that Qt does not take for markup."""
    safe = shown(text)
    return f"<span>{escape(safe)}</span>" if Qt.mightBeRichText(safe) else safe


def set_apart(text: str) -> str:
    """A text that keeps its own direction in a window from the right; there, "18.4 %" would turn into "% 18.4"."""
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if turned and text else text


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis where the room does."""

    def __init__(self, text: str = "", *, role: Role = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        give_role(self, role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(shown(" ".join(text.split())))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


def dot_icon(color: str) -> QIcon:
    """A colour as a small dot, for an entry of a menu."""
    picture = QPixmap(_DOT * 2, _DOT * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(color))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(3, 3, _DOT - 6, _DOT - 6)
    painter.end()
    return QIcon(picture)
