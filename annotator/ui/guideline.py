"""The guideline of a label, set from its few marks (lists, bold, italic) without any markup engine."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from annotator.model.schema import Label
from annotator.text.offsets import shown
from annotator.ui.appearance import Appearance
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr

_NONE = (
    "A guideline says what a label is for, and what not. This label has none yet: it is written in “Labels…”, in the "
    "menu Edit."
)
_MARKS = re.compile(r"(\*\*.+?\*\*|\*.+?\*)")


def pieces(line: str) -> tuple[tuple[str, str], ...]:
    """A line as (voice, text) pieces; the voice is "bold", "italic" or ""."""
    found: list[tuple[str, str]] = []
    for part in _MARKS.split(line):
        if len(part) > 4 and part.startswith("**") and part.endswith("**"):
            found.append(("bold", part[2:-2]))
        elif len(part) > 2 and part.startswith("*") and part.endswith("*"):
            found.append(("italic", part[1:-1]))
        elif part:
            found.append(("", part))
    return tuple(found)


class GuidelineText(QTextEdit):
    """Read-only; grows with its text. Built by cursor from plain pieces, so nothing foreign is ever markup."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._label: Label | None = None
        self.fitted: Callable[[], None] = lambda: None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Guideline"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_label(self, label: Label | None) -> None:
        """Shows a label's guideline."""
        if label == self._label:
            return
        self._label = label
        self.clear()
        cursor = QTextCursor(self.document())
        text = label.guideline.strip() if label is not None else ""
        lines = [line for line in (text or tr(_NONE)).splitlines() if line.strip()]
        for number, line in enumerate(lines):
            block = QTextBlockFormat()
            bullet = line.lstrip().startswith(("- ", "* "))
            block.setLeftMargin(12 if bullet else 0)
            block.setTextIndent(-10 if bullet else 0)
            block.setBottomMargin(6)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            if bullet:
                cursor.insertText("• ", QTextCharFormat())
            for voice, part in pieces(line.lstrip()[2:] if bullet else line):
                style = QTextCharFormat()
                if voice == "bold":
                    style.setFontWeight(QFont.Weight.DemiBold)
                style.setFontItalic(voice == "italic")
                cursor.insertText(shown(part), style)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _fit(self) -> None:
        self.setFixedHeight(min(int(self.document().size().height()) + 2, 900))
        self.fitted()


class GuidelineCard(QFrame):
    """A guideline with its label's name above, as F1 shows it."""

    def __init__(self, label: Label, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title: QLabel = plain_label(f"{label.name}   {label.title}", role="heading")
        self.text = GuidelineText(appearance)
        self.text.show_label(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.text)
        column.addStretch(1)
