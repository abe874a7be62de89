"""How CoNLL columns are laid out: the scheme of the tags, the columns, what parts them, what begins an article."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.formats.conll_layout import Boundary, Scheme, Separator, columns_named, layout
from annotator.formats.outgoing import ExportOptions
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import row_of
from annotator.ui.translate import later, tr

_SCHEMES: tuple[tuple[Scheme, str], ...] = (("iob2", "IOB2"), ("iob1", "IOB1"), ("bilou", "BILOU"), ("iobes", "IOBES"))
_COLUMNS = ("word tag", "word -X- _ tag", "number word tag", "word start end tag", "document number word tag")
_SEPARATORS: tuple[tuple[Separator, str], ...] = (("tab", later("tabs")), ("space", later("spaces")))
_BOUNDARIES: tuple[tuple[Boundary, str], ...] = (
    ("docstart", "-DOCSTART-"),
    ("docstart-id", "-DOCSTART- (id)"),
    ("newdoc", "# newdoc id"),
    ("none", later("nothing")),
)


class ColumnsField(QWidget):
    """Two rows: scheme and columns, which can be typed; what parts columns and what begins an article."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Combo("Scheme of the tags")
        self.columns = Combo("Columns")
        self.separator = Combo("What parts the columns")
        self.boundary = Combo("What begins an article")
        for box, rows in (
            (self.scheme, _SCHEMES),
            (self.separator, _SEPARATORS),
            (self.boundary, _BOUNDARIES),
        ):
            for name, title in rows:
                box.addItem(tr(title), name)
        self.columns.setEditable(True)
        self.columns.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.columns.addItems(_COLUMNS)
        self.columns.setMinimumContentsLength(16)
        self.columns.setToolTip(
            tr("Any of word, tag, number, start, end, document, _ and -X- in any order; word and tag once.")
        )
        line = self.columns.lineEdit()
        if line is not None:
            line.setAccessibleName(tr("Columns"))
        row = row_of(self.scheme, self.columns, self.separator, self.boundary)
        row.setStretch(1, 1)
        self.setLayout(row)
        for box in self._boxes():
            box.currentTextChanged.connect(lambda _text: self.changed.emit())

    def _boxes(self) -> Iterator[Combo]:
        yield from (self.scheme, self.columns, self.separator, self.boundary)

    def told(self) -> dict[str, object]:
        """The choices as fields of `ExportOptions`; UserError when the columns are none."""
        columns = columns_named(self.columns.currentText())
        layout("iob2", columns, "tab", "docstart")
        return {
            "scheme": self.scheme.currentData(),
            "columns": [] if columns == ("word", "tag") else columns,
            "separator": self.separator.currentData(),
            "boundary": self.boundary.currentData(),
        }

    def put(self, options: ExportOptions) -> None:
        """Shows choices."""
        for box, chosen in (
            (self.scheme, options.scheme),
            (self.separator, options.separator),
            (self.boundary, options.boundary),
        ):
            box.setCurrentIndex(max(box.findData(chosen), 0))
        self.columns.setEditText(" ".join(options.columns) or _COLUMNS[0])
