"""All keys, by what they are for, made from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.actions.action import Action
from annotator.ui.key_names import listed
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr

_GROUPS: tuple[tuple[str, str], ...] = (
    ("annotate", "Judge and label"),
    ("go", "Go"),
    ("file", "Project and articles"),
    ("edit", "Edit"),
    ("view", "View"),
    ("help", "Help"),
)
_COLUMNS = (("annotate",), ("go",), ("file", "edit", "view", "help"))


def rows_of(table: Sequence[Action], menu: str) -> tuple[tuple[str, str], ...]:
    """(keys, title) of the actions of a menu that have keys, in order."""
    return tuple(
        (listed(action.keys), tr(action.title).rstrip("…")) for action in table if action.menu == menu and action.keys
    )


class KeyHelp(QFrame):
    """Three columns of keys; Escape or a click beside it closes."""

    def __init__(self, table: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palettebox")
        self.setAccessibleName(self.tr("All keys"))
        titles = dict(_GROUPS)
        body = QWidget()
        body.setStyleSheet("background: transparent;")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(24, 18, 24, 20)
        columns.setSpacing(28)
        for menus in _COLUMNS:
            names = max(_width(rows_of(table, menu)) for menu in menus)
            column = QVBoxLayout()
            column.setSpacing(6)
            for menu in menus:
                column.addWidget(plain_label(tr(titles[menu]).upper(), role="caption"))
                column.addWidget(_grid(rows_of(table, menu), width=names))
                column.addSpacing(14)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setStyleSheet("QScrollArea { background: transparent; }")
        area.setWidget(body)
        area.setAccessibleName(self.tr("All keys"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(area)
        self.area = area
        self._body = body

    def wanted_height(self) -> int:
        """How tall the box is with all its rows."""
        return self._body.sizeHint().height() + 14


def _width(rows: Sequence[tuple[str, str]]) -> int:
    metrics = plain_label(role="strong").fontMetrics()
    return max((metrics.horizontalAdvance(keys) for keys, _title in rows), default=0) + 4


def _grid(rows: Sequence[tuple[str, str]], *, width: int) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for number, (keys, title) in enumerate(rows):
        name = plain_label(keys, role="strong")
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name.setFixedWidth(width)
        grid.addWidget(name, number, 0)
        text = plain_label(title, role="soft", wrap=True)
        text.setAccessibleName(f"{title}: {keys}")
        grid.addWidget(text, number, 1)
    return made
