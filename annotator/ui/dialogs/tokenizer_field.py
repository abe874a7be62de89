"""Which tokenizer an export is meant for: chosen from a list, typed, or found on the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from annotator.formats.target_tokens import HUGGING_FACE, WHITESPACE, WORDS
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.translate import tr

_SPACY = "that of the language (spaCy)"
_OWN = "the words of the format"
_FIXED = (("white space", WHITESPACE), ("the words of this program", WORDS))


class TokenizerField(QWidget):
    """A name of a spaCy pipeline or the path of a tokenizer.json can be typed as well."""

    def __init__(self) -> None:
        super().__init__()
        self.box = Combo("Tokenizer of the target")
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItem(tr(_SPACY), "")
        for title, name in _FIXED:
            self.box.addItem(tr(title), name)
        line = self.box.lineEdit()
        if line is not None:
            line.setAccessibleName(tr("Tokenizer of the target"))
        self.box.setToolTip(
            tr("A spaCy pipeline (package or folder) or a tokenizer.json of Hugging Face can be typed.")
        )
        self.choose = push_button("Choose…", self._ask, tip="A tokenizer.json, or the config.cfg of a spaCy pipeline.")
        row = row_of(self.box, self.choose)
        row.setStretch(0, 1)
        self.setLayout(row)

    @property
    def name(self) -> str:
        """The tokenizer as exports name it; "" leaves it to the format."""
        at = self.box.findText(self.box.currentText())
        return str(self.box.itemData(at)) if at >= 0 else self.box.currentText().strip()

    def offer(self, *, default: str) -> None:
        """Says what is taken when nothing is chosen: "own" words of the format, or spaCy's."""
        chosen = self.name
        self.box.setItemText(0, tr(_OWN if default == "own" else _SPACY))
        self.put(chosen)

    def put(self, name: str) -> None:
        """Shows a tokenizer."""
        at = self.box.findData(name)
        if at >= 0:
            self.box.setCurrentIndex(at)
        else:
            self.box.setEditText(name)

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a tokenizer"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr(f"Tokenizers ({HUGGING_FACE} config.cfg)"), tr("JSON (*.json)")])
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.open()

    def take(self, path: Path) -> None:
        """Takes a file that was chosen; a pipeline is named by its folder."""
        self.put(str(path.parent if path.name == "config.cfg" else path))
