"""A field for a number: typed, or moved with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.translate import tr


class NumberField(QLineEdit):
    """Holds a number between two limits, written the same way in every country."""

    moved = Signal(float)
    """The person changed the number."""

    def __init__(self, name: str, *, least: float, most: float, decimals: int = 0, step: float = 1.0) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self._least, self._most, self._decimals, self._step = least, most, decimals, step
        validator = QDoubleValidator(least, most, decimals, self)
        validator.setLocale(QLocale.c())
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        self.setValidator(validator)
        self.setFixedWidth(72)
        self.textEdited.connect(lambda _text: self._tell())

    def value(self) -> float:
        """The number as it stands; the least when there is none."""
        try:
            return min(max(float(self.text()), self._least), self._most)
        except ValueError:
            return self._least

    def put(self, value: float) -> None:
        """Shows a number."""
        self.setText(f"{value:.{self._decimals}f}")

    def _tell(self) -> None:
        if self.hasAcceptableInput():
            self.moved.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.put(min(max(self.value() + step, self._least), self._most))
        self._tell()
