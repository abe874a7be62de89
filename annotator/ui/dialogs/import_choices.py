"""The choices about reading: language, and the columns of tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from annotator.formats.headers import DATE_NAMES, SOURCE_NAMES, TEXT_NAMES, TITLE_NAMES, find_column
from annotator.formats.incoming import ReadOptions
from annotator.formats.span_table_in import END_NAMES, LABEL_NAMES, QUOTE_NAMES, START_NAMES
from annotator.text.offsets import shown
from annotator.ui.dialogs.combo import Combo
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr

LANGUAGES = (
    ("", "as each file says, else guessed"),
    ("en", "English"),
    ("de", "German"),
    ("fr", "French"),
    ("es", "Spanish"),
    ("it", "Italian"),
    ("pt", "Portuguese"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("sv", "Swedish"),
    ("da", "Danish"),
    ("ru", "Russian"),
    ("tr", "Turkish"),
    ("ar", "Arabic"),
    ("zh", "Chinese"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
)
_COLUMNS = (
    ("text_column", "Text", TEXT_NAMES),
    ("title_column", "Title", TITLE_NAMES),
    ("date_column", "Date", DATE_NAMES),
    ("source_column", "Source", SOURCE_NAMES),
    ("start_column", "span’s start", START_NAMES),
    ("end_column", "span’s end", END_NAMES),
    ("label_column", "span’s label", LABEL_NAMES),
    ("quote_column", "span’s surface", QUOTE_NAMES),
)
_TOGETHER = {
    "start_column": ("Spans from, to", "end_column"),
    "label_column": ("Label, surface", "quote_column"),
}
"""The last four make a table one of spans; two of them share a row."""


def language_box(first: str = LANGUAGES[0][1]) -> QComboBox:
    """A choice of languages; any other ISO 639-1 code can be typed."""
    box = Combo("Language")
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for code, name in LANGUAGES:
        box.addItem(f"{tr(name)} ({code})" if code else tr(first), code)
    return box


def language_of(box: QComboBox) -> str:
    """The code that was chosen or typed; "" for none."""
    at = box.findText(box.currentText())
    if at >= 0:
        return str(box.itemData(at))
    typed = box.currentText().strip().lower()
    return typed if typed.isalpha() and len(typed) in (2, 3) else ""


def put_language(box: QComboBox, code: str) -> None:
    """Shows a language by its code."""
    at = box.findData(code)
    if at >= 0:
        box.setCurrentIndex(at)
    else:
        box.setEditText(code)


class ImportChoices(QWidget):
    """Tells with `changed` that the files are to be read in another way."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self.language = language_box()
        self._form.addRow(tr("Language"), self.language)
        self._columns = plain_label(tr("Columns of the tables"), role="caption")
        self._form.addRow(self._columns)
        self.boxes: dict[str, QComboBox] = {}
        for field, title, _names in _COLUMNS:
            box = Combo(f"Column of the {title.lower()}")
            box.currentIndexChanged.connect(lambda _at: self.changed.emit())
            self.boxes[field] = box
        second = {other for _, other in _TOGETHER.values()}
        for field, title, _names in _COLUMNS:
            if field in _TOGETHER:
                told, other = _TOGETHER[field]
                pair = QHBoxLayout()
                pair.setSpacing(6)
                pair.addWidget(self.boxes[field], 1)
                pair.addWidget(self.boxes[other], 1)
                self._form.addRow(tr(told), pair)
            elif field not in second:
                self._form.addRow(tr(title), self.boxes[field])
        self.language.currentIndexChanged.connect(lambda _at: self.changed.emit())
        line = self.language.lineEdit()
        if line is not None:
            line.editingFinished.connect(self.changed.emit)
        self.offer(())

    def offer(self, columns: Sequence[str]) -> None:
        """Offers the columns of tables; without any there is nothing to choose."""
        for field, _title, names in _COLUMNS:
            box = self.boxes[field]
            if [box.itemData(at) for at in range(1, box.count())] == list(columns):
                continue
            chosen = box.currentData()
            own = find_column(columns, names)
            box.blockSignals(True)
            box.clear()
            box.addItem(tr(f"“{shown(own)}”, by its name" if own else "none of them"), None)
            for column in columns:
                box.addItem(shown(column), column)
            box.setCurrentIndex(max(box.findData(chosen), 0) if chosen else 0)
            box.blockSignals(False)
        for row in range(1, self._form.rowCount()):
            self._form.setRowVisible(row, bool(columns))

    def options(self) -> ReadOptions:
        """The choices as importers want them."""
        chosen = {field: box.currentData() for field, box in self.boxes.items()}
        return ReadOptions(
            language=language_of(self.language) or None,
            text_column=chosen["text_column"],
            title_column=chosen["title_column"],
            date_column=chosen["date_column"],
            source_column=chosen["source_column"],
            start_column=chosen["start_column"],
            end_column=chosen["end_column"],
            label_column=chosen["label_column"],
            quote_column=chosen["quote_column"],
        )
