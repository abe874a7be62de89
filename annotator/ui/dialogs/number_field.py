"""A field for a number: typed, or moved with the arrow keys."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.numbers import plain_number, point_of, told_number
from annotator.ui.translate import tr

_LETTERS = re.compile(r"[+\-−]?[\d.,'’ \u00a0\u2009\u202f]*")


class _Between(QValidator):
    """Lets through what may become a number; it is one when it lies between the limits."""

    def __init__(self, parent: QWidget, *, least: float, most: float, decimals: int, point: str) -> None:
        super().__init__(parent)
        self._least, self._most, self._decimals, self._point = least, most, decimals, point

    def number(self, text: str) -> float | None:
        """What was typed as a number, None while it is none."""
        # Where there are no decimals, whatever sign stands between three digits is one of groups.
        plain = re.sub(r"[.,](?=\d{3}\b)", "", text) if not self._decimals else text
        try:
            return float(plain_number(plain, self._point))
        except ValueError:
            return None

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State
        if not _LETTERS.fullmatch(text) or (self._least >= 0 and text[:1] in "-−" and text):
            return state.Invalid, text, at
        number = self.number(text)
        part = plain_number(text, self._point).partition(".")[2]
        if number is None or (self._decimals and len(part) > self._decimals):
            return state.Intermediate, text, at
        if not self._decimals and number != int(number):
            return state.Intermediate, text, at
        return (state.Acceptable if self._least <= number <= self._most else state.Intermediate), text, at


class NumberField(QLineEdit):
    """Holds a number between two limits, written as the language of the window does; typed in either spelling."""

    moved = Signal(float)
    """The person changed the number."""

    def __init__(self, name: str, *, least: float, most: float, decimals: int = 0, step: float = 1.0) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self._least, self._most, self._decimals, self._step = least, most, decimals, step
        self._point = point_of(QLocale())
        self._between = _Between(self, least=least, most=most, decimals=decimals, point=self._point)
        self.setValidator(self._between)
        self.setFixedWidth(72)
        self.textEdited.connect(lambda _text: self._tell())

    def value(self) -> float:
        """The number as it stands; the least when there is none."""
        number = self._between.number(self.text())
        return self._least if number is None else min(max(number, self._least), self._most)

    def put(self, value: float) -> None:
        """Shows a number."""
        self.setText(told_number(f"{value:.{self._decimals}f}", self._point))

    def _tell(self) -> None:
        if self.hasAcceptableInput():
            self.moved.emit(self.value())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed in another spelling is then shown in that of the window."""
        if self.hasAcceptableInput():
            self.put(self.value())
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.put(min(max(self.value() + step, self._least), self._most))
        self._tell()
