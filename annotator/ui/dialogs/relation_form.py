"""One relation label in full: name, title, ends, key, colour, guideline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.model.schema import Label, RelationLabel
from annotator.ui.dialogs.color_choice import ColorChoice
from annotator.ui.dialogs.key_field import KeyField
from annotator.ui.dialogs.label_choice import LabelChoice
from annotator.ui.dialogs.tick import Tick
from annotator.ui.translate import tr

_EMPTY = RelationLabel(id="", name="", color="")


class RelationForm(QWidget):
    """Tells with `edited` what the relation label would be now."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._label: RelationLabel | None = None
        self._filling = False
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name, as it is exported"))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title, as people read it"))
        self.key = KeyField("Key that chooses this relation")
        self.sources = LabelChoice("From")
        self.targets = LabelChoice("To")
        self.symmetric = Tick("It says the same from both ends")
        self.color = ColorChoice()
        self.guideline = QPlainTextEdit()
        self.guideline.setAccessibleName(tr("Guideline, in Markdown"))
        self.guideline.setTabChangesFocus(True)
        self.guideline.setPlaceholderText(
            tr("What this relation says, from what to what it goes, and when it is not made.")
        )
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("From"), self.sources)
        form.addRow(tr("To"), self.targets)
        form.addRow("", self.symmetric)
        form.addRow(tr("Key"), self.key)
        form.addRow(tr("Colour"), self.color)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.guideline, 1)
        for field in (self.name, self.title, self.key):
            field.textEdited.connect(lambda _text: self._edited())
        for choice in (self.sources, self.targets):
            choice.picked.connect(lambda _chosen: self._edited())
        self.symmetric.toggled.connect(lambda _on: self._edited())
        self.color.picked.connect(lambda _color: self._edited())
        self.guideline.textChanged.connect(self._edited)

    def show_label(self, label: RelationLabel | None, labels: Sequence[Label]) -> None:
        """Shows a relation label; `labels` are those that may stand at its ends."""
        self._label = label
        self.setEnabled(label is not None)
        self._filling = True
        shown = label or _EMPTY
        for field, text in ((self.name, shown.name), (self.title, shown.title), (self.key, shown.key)):
            if field.text() != text:
                field.setText(text)
        self.sources.show_labels(labels, shown.source_labels)
        self.targets.show_labels(labels, shown.target_labels)
        self.symmetric.setChecked(shown.symmetric)
        self.color.show_color(shown.color)
        if self.guideline.toPlainText() != shown.guideline:
            self.guideline.setPlainText(shown.guideline)
        self.guideline.document().setModified(False)
        self._filling = False

    def _edited(self) -> None:
        if self._filling or self._label is None:
            return
        # A text edit gives other spaces back than it was given; an untouched guideline stays as it was.
        untouched = not self.guideline.document().isModified()
        self._label = replace(
            self._label,
            name=self.name.text().strip(),
            title=" ".join(self.title.text().split()),
            key=self.key.text(),
            color=self.color.color,
            guideline=self._label.guideline if untouched else self.guideline.toPlainText(),
            source_labels=self.sources.chosen,
            target_labels=self.targets.chosen,
            symmetric=self.symmetric.isChecked(),
        )
        self.edited.emit(self._label)
