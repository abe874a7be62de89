"""The question in which encoding a file was written, with a preview that follows the choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from annotator.formats.encoding import codec_name, preview_answer
from annotator.formats.incoming import EncodingQuestion
from annotator.model.errors import UserError
from annotator.text.offsets import shown
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tables import Airy
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.theme.fonts import serif_font
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

_NAMES = {
    "cp1252": "Western European, Windows",
    "iso8859_15": "Western European, with euro sign",
    "cp1250": "Central European, Windows",
    "iso8859_2": "Central European",
    "cp1251": "Cyrillic, Windows",
    "koi8_r": "Cyrillic, KOI8-R",
    "cp866": "Cyrillic, DOS",
    "cp1253": "Greek, Windows",
    "cp1254": "Turkish, Windows",
    "cp1255": "Hebrew, Windows",
    "cp1256": "Arabic, Windows",
    "cp1257": "Baltic, Windows",
    "cp1258": "Vietnamese, Windows",
    "mac_roman": "Western European, old Macintosh",
    "cp437": "Western European, DOS",
    "cp850": "Western European, DOS",
    "cp874": "Thai, Windows",
    "gb18030": "Chinese, simplified",
    "big5hkscs": "Chinese, traditional",
    "cp932": "Japanese, Windows",
    "euc_jp": "Japanese, EUC",
    "cp949": "Korean, Windows",
}


class EncodingDialog(Dialog):
    """Asks about one file; `chosen` gives the encoding and whether it holds for the other files in question."""

    chosen = Signal(str, bool)

    def __init__(
        self, question: EncodingQuestion, *, others: int, bench: Workbench, host: Host, parent: QWidget | None
    ) -> None:
        super().__init__("Choose the encoding", name="encoding", size=(760, 480), bench=bench, host=host, parent=parent)
        self._question = question
        self._asked = ""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Encodings that can read the file, the likeliest first"))
        self.list.setItemDelegate(Airy(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in (question.guess, *question.alternatives):
            item = QListWidgetItem(f"{tr(_NAMES.get(name, name))}  ({name})")
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.other = QLineEdit()
        self.other.setPlaceholderText(tr("another, e.g. utf-16"))
        self.other.setAccessibleName(tr("Another encoding by its name"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("Preview in the chosen encoding"))
        self.preview.setFont(serif_font(host.appearance.families, 16))
        self.for_all = Tick(
            f"Use it for the {others:,} other files in question too"
            if others > 1
            else "Use it for the other file in question too"
        )
        self.for_all.setVisible(others > 0)
        self.for_all.setChecked(others > 0)
        self.use = push_button("Use this encoding", self._use, main=True)
        self._lay_out(question)
        self.list.currentItemChanged.connect(lambda _now, _before: self._chose())
        self.other.textChanged.connect(lambda _text: self._chose())
        self.list.itemActivated.connect(lambda _item: self._use())
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self, question: EncodingQuestion) -> None:
        self.column.addWidget(plain_label(tr(question.sentence), role="heading", wrap=True))
        self.column.addWidget(
            plain_label(tr("Choose the encoding in which the words on the right read as they should."), role="soft")
        )
        left = QWidget()
        stack = row_of()
        stack.setDirection(QHBoxLayout.Direction.TopToBottom)
        stack.addWidget(self.list, 1)
        stack.addWidget(self.other)
        left.setLayout(stack)
        left.setFixedWidth(320)
        middle = row_of(left, spacing=12)
        middle.addWidget(self.preview, 1)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self.for_all)
        self.end_with(push_button("Leave it undecided", self.reject), self.use)

    @property
    def encoding(self) -> str:
        """The encoding that is chosen now."""
        typed = self.other.text().strip()
        item = self.list.currentItem()
        return typed or (str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else "")

    def _chose(self) -> None:
        encoding = self._asked = self.encoding
        self.aside.forget()
        self.aside.ask(
            lambda: preview_answer(self._question, encoding),
            done=lambda text: self._show(encoding, text),
            failed=lambda error: self._cannot(encoding, error),
        )

    def _show(self, encoding: str, text: str) -> None:
        if encoding == self._asked:
            self.preview.setPlainText(shown(text))
            self.complain("")
            self.use.setEnabled(True)

    def _cannot(self, encoding: str, error: UserError) -> None:
        if encoding == self._asked:
            self.preview.setPlainText("")
            self.complain(error)
            self.use.setEnabled(False)

    def _use(self) -> None:
        if self.attempt(lambda: codec_name(self.encoding)):
            encoding, for_all = codec_name(self.encoding), self.for_all.isChecked()
            self.accept()
            self.chosen.emit(encoding, for_all)
