"""Rows of name and text, set quietly beneath one another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from annotator.text.offsets import shown
from annotator.ui.facts import Facts
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr

_LONGEST = 400


class FactGrid(QWidget):
    """Shows facts; its labels are kept and filled again, so that following the focus costs little."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, 76)

    def show_facts(self, facts: Facts) -> None:
        """Shows other rows."""
        while len(self._pairs) < len(facts):
            name, text = plain_label(role="soft"), plain_label(wrap=True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row = len(self._pairs)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(text, row, 1)
            self._pairs.append((name, text))
        for number, (name, text) in enumerate(self._pairs):
            on = number < len(facts)
            name.setVisible(on)
            text.setVisible(on)
            if on:
                name.setText(shown(tr(facts[number][0])))
                text.setText(shown(facts[number][1][:_LONGEST]))
                text.setAccessibleName(f"{tr(facts[number][0])}: {facts[number][1][:_LONGEST]}")
