"""One label in full: name, title, kind, key, colour, guideline."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from annotator.model.schema import Label, LabelKind
from annotator.ui.appearance import Appearance
from annotator.ui.dialogs.color_choice import ColorChoice
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.key_field import KeyField
from annotator.ui.guideline import GuidelineText
from annotator.ui.translate import tr

_KINDS = (("entity", "Entity: a name"), ("figure", "Figure: it carries a value"))


class LabelForm(QWidget):
    """Tells with `edited` what the label would be now."""

    edited = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._label: Label | None = None
        self._filling = False
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name, as it is exported"))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title, as people read it"))
        self.kind = Combo("Kind")
        for name, words in _KINDS:
            self.kind.addItem(tr(words), name)
        self.key = KeyField("Key that gives this label")
        self.color = ColorChoice()
        self.guideline = QPlainTextEdit()
        self.guideline.setAccessibleName(tr("Guideline, in Markdown"))
        self.guideline.setTabChangesFocus(True)
        self.guideline.setPlaceholderText(
            tr("What belongs under this label, where its boundary is, and what does not.")
        )
        self._preview = GuidelineText(appearance)
        self._tabs = QTabWidget()
        self._tabs.addTab(self.guideline, tr("Guideline"))
        self._tabs.addTab(self._framed(self._preview), tr("As it reads"))
        self._tabs.currentChanged.connect(lambda _tab: self._show_preview())
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Kind"), self.kind)
        form.addRow(tr("Key"), self.key)
        form.addRow(tr("Colour"), self.color)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._tabs, 1)
        for field in (self.name, self.title, self.key):
            field.textEdited.connect(lambda _text: self._edited())
        self.kind.activated.connect(lambda _at: self._edited())
        self.color.picked.connect(lambda _color: self._edited())
        self.guideline.textChanged.connect(self._edited)

    @staticmethod
    def _framed(widget: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(8, 10, 8, 10)
        column.addWidget(widget)
        column.addStretch(1)
        area.setWidget(holder)
        return area

    def show_label(self, label: Label | None) -> None:
        """Shows a label; what stands already as it should is left alone, so that typing is not disturbed."""
        self._label = label
        self.setEnabled(label is not None)
        self._filling = True
        shown = label or Label(id="", name="", color="")
        for field, text in ((self.name, shown.name), (self.title, shown.title), (self.key, shown.key)):
            if field.text() != text:
                field.setText(text)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind))
        self.color.show_color(shown.color)
        if self.guideline.toPlainText() != shown.guideline:
            self.guideline.setPlainText(shown.guideline)
        self._filling = False
        self._show_preview()

    def _show_preview(self) -> None:
        if self._tabs.currentIndex() == 1:
            self._preview.show_label(self._label)

    def _edited(self) -> None:
        if self._filling or self._label is None:
            return
        text = self.guideline.toPlainText()
        # A text edit gives other spaces back than it was given; an untouched guideline stays as it was.
        untouched = not self.guideline.document().isModified()
        self._label = replace(
            self._label,
            name=self.name.text().strip(),
            title=" ".join(self.title.text().split()),
            kind=cast(LabelKind, self.kind.currentData()),
            key=self.key.text(),
            color=self.color.color,
            guideline=self._label.guideline if untouched else text,
        )
        self.edited.emit(self._label)
