"""The fields of a value in a form: only those that its kind has, filled and read as text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.model.figure import Direction, FigureKind, Modifier
from annotator.text.offsets import shown
from annotator.ui.dialogs.combo import Combo
from annotator.ui.facts import KINDS
from annotator.ui.numbers import plain_number, point_of, told_number
from annotator.ui.translate import tr
from annotator.workflow.value_fields import DIRECTIONS, MODIFIERS, Field, ValueFields, fields_of

_TEXTS: tuple[tuple[Field, str], ...] = (
    ("value", "Value"),
    ("low", "From"),
    ("high", "To"),
    ("unit", "Unit"),
    ("start", "Starts"),
    ("end", "Ends before"),
    ("basis", "Basis"),
)
_NUMBERS: tuple[Field, ...] = ("value", "low", "high")
_MODIFIERS: dict[Modifier, str] = {
    "": "as it stands",
    "≈": "≈  about",
    "≥": "≥  at least, since",
    ">": ">  more than, after",
    "≤": "≤  at most, until",
    "<": "<  less than, before",
}
_DIRECTIONS: dict[Direction, str] = {"": "none", "up": "up", "down": "down"}
_EXAMPLES: dict[Field, str] = {
    "value": "4 900 000 000, or 4.9bn",
    "low": "no limit",
    "high": "no limit",
    "start": "2024-03-20, 2024-Q1, 15:00",
    "end": "the first day after it",
    "basis": "year-on-year, a barrel …",
}
_UNITS: dict[FigureKind, str] = {
    "money": "EUR, or euro",
    "quantity": "km",
    "count": "what is counted",
    "ratio": "3:1",
    "duration": "month",
    "set": "week",
}


class ValueForm(QWidget):
    """Tells with `edited` that something was typed or chosen."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        # What was put into the fields: a field that shows it unchanged gives it back exactly.
        self._given = ValueFields(kind="count")
        self._point = point_of()
        self.kind = _choice("Kind", KINDS)
        self.modifier = _choice("Modifier", _MODIFIERS)
        self.direction = _choice("Direction", _DIRECTIONS)
        self.texts: dict[Field, QLineEdit] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(9)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("Kind"), self.kind)
        for name, title in _TEXTS:
            line = QLineEdit()
            line.setAccessibleName(tr(title))
            line.setPlaceholderText(tr(_EXAMPLES.get(name, "")))
            line.textEdited.connect(lambda _text: self.edited.emit())
            self.texts[name] = line
            self._form.addRow(tr(title), line)
            if name == "unit":
                self._form.addRow(tr("Modifier"), self.modifier)
                self._form.addRow(tr("Direction"), self.direction)
        self.kind.activated.connect(lambda _at: self._chose_kind())
        for choice in (self.modifier, self.direction):
            choice.activated.connect(lambda _at: self.edited.emit())

    def put(self, fields: ValueFields) -> None:
        """Fills the form."""
        self._given = fields
        self.kind.setCurrentIndex(tuple(KINDS).index(fields.kind))
        self.modifier.setCurrentIndex(MODIFIERS.index(fields.modifier))
        self.direction.setCurrentIndex(DIRECTIONS.index(fields.direction))
        for name, line in self.texts.items():
            line.setText(shown(self._text_given(name)))
            line.setCursorPosition(0)
        self._show_rows()

    def fields(self) -> ValueFields:
        """The form as it stands."""
        typed: dict[str, Any] = {name: self._text(name) for name in self.texts}
        return replace(
            self._given,
            kind=cast(FigureKind, self.kind.currentData()),
            modifier=cast(Modifier, self.modifier.currentData()),
            direction=cast(Direction, self.direction.currentData()),
            **typed,
        )

    def focus(self, field: Field | None = None) -> None:
        """Takes the keyboard: in a field, else in the first that is to be filled."""
        widget = self._widget(field or fields_of(self.fields().kind)[0])
        if isinstance(widget, QLineEdit):
            widget.selectAll()
        widget.setFocus()

    def focus_begin(self) -> None:
        """Takes the keyboard where the value is: a range begins with its lower end."""
        fields = self.fields()
        filled: tuple[Field, ...] = ("value", "low", "high", "start", "end")
        has = fields_of(fields.kind)
        self.focus(next((name for name in filled if name in has and self.texts[name].text()), None))

    def _text(self, name: Field) -> str:
        text = self.texts[name].text()
        if text == shown(self._text_given(name)):
            return cast(str, getattr(self._given, name))
        return plain_number(text, self._point) if name in _NUMBERS else text

    def _text_given(self, name: Field) -> str:
        given = cast(str, getattr(self._given, name))
        return told_number(given, self._point) if name in _NUMBERS else given

    def _widget(self, field: Field) -> QWidget:
        return {"modifier": self.modifier, "direction": self.direction}.get(field) or self.texts[field]

    def _chose_kind(self) -> None:
        self._show_rows()
        self.edited.emit()

    def _show_rows(self) -> None:
        kind = cast(FigureKind, self.kind.currentData())
        has = fields_of(kind)
        for field in (*self.texts, "modifier", "direction"):
            self._form.setRowVisible(self._widget(cast(Field, field)), field in has)
        self.texts["unit"].setPlaceholderText(tr(_UNITS.get(kind, "")))


def _choice(name: str, words: dict[Any, str]) -> Combo:
    box = Combo(name)
    for data, title in words.items():
        box.addItem(tr(title), data)
    return box
