"""The relations of the focused span in the inspector: where each leads, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.text.offsets import shown
from annotator.ui.labels import plain_label, plain_tip
from annotator.ui.translate import tr
from annotator.workflow.edits.review import shortened
from annotator.workflow.wording import counted

_MOST = 12
_QUOTE = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """A relation as it is seen from one of its spans: its words ("owner →"), the quote at the other end, its colour."""

    id: str
    words: str
    quote: str
    partner: str
    color: str


class _Link(QToolButton):
    """A flat button whose words stand on the left and end in an ellipsis where the room does."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        # The words keep their own direction; the side is that on which the window begins.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        area = self.rect().adjusted(4, 0, -2, 0)
        text = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute), text)
        painter.end()


class RelationList(QWidget):
    """Shows rows; its widgets are kept and filled again."""

    partner_chosen = Signal(str)
    """The mark at the other end is to be gone to: its id."""
    menu_wanted = Signal(str, QPoint)
    """What can be done with a relation: its id, a place on the screen."""
    remove_wanted = Signal(str)
    """A relation is to go: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._rows: tuple[RelationRow, ...] = ()
        self.lines: list[tuple[QLabel, _Link, QToolButton, QToolButton]] = []
        self._more = plain_label(role="soft")

    def show_rows(self, rows: Sequence[RelationRow]) -> None:
        """Shows other relations; what does not fit is counted."""
        self._rows = tuple(rows[:_MOST])
        while len(self.lines) < len(self._rows):
            self._add_line()
        for number, (name, partner, menu, remove) in enumerate(self.lines):
            on = number < len(self._rows)
            for widget in (name, partner, menu, remove):
                widget.setVisible(on)
            if not on:
                continue
            row = self._rows[number]
            quote = shown(shortened(row.quote, _QUOTE))
            name.setText(shown(row.words))
            name.setStyleSheet(f"color: {row.color};")
            partner.words = quote
            partner.update()
            partner.setToolTip(plain_tip(row.quote[:400]))
            partner.setAccessibleName(tr(f"{row.words} {quote}: go there"))
            menu.setAccessibleName(tr(f"{row.words} {quote}: change or turn round"))
            remove.setAccessibleName(tr(f"{row.words} {quote}: remove"))
        left = len(rows) - len(self._rows)
        self._more.setVisible(left > 0)
        if left > 0:
            self._more.setText(tr(f"and {counted(left, 'more relation')}"))
            self._grid.addWidget(self._more, len(self.lines), 0, 1, 4)

    def _add_line(self) -> None:
        number = len(self.lines)
        name = plain_label()
        partner, menu, remove = _Link(), QToolButton(), QToolButton()
        for button, text, tip in (
            (partner, "", "Go there"),
            (menu, "⋯", "Change or turn round"),
            (remove, "×", "Remove"),
        ):
            button.setProperty("role", "flat")
            button.setText(text)
            button.setToolTip(tr(tip))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        for button in (menu, remove):
            button.setFixedWidth(24)
        partner.setMinimumHeight(menu.sizeHint().height())
        partner.clicked.connect(lambda: self.partner_chosen.emit(self._rows[number].partner))
        menu.clicked.connect(
            lambda: self.menu_wanted.emit(self._rows[number].id, menu.mapToGlobal(menu.rect().bottomLeft()))
        )
        remove.clicked.connect(lambda: self.remove_wanted.emit(self._rows[number].id))
        for column, widget in enumerate((name, partner, menu, remove)):
            self._grid.addWidget(widget, number, column)
        self.lines.append((name, partner, menu, remove))
