"""A plain question with two verbs; the safe answer is the default."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.text.offsets import shown
from annotator.ui.translate import tr

_WIDTH = 300


def ask(
    parent: QWidget, sentence: str, *, yes: str, no: str, then: Callable[[], object], more: str = ""
) -> QMessageBox:
    """Opens the question; `then` is called when the person answers with `yes`."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Annotator")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shown(tr(sentence)))
    box.setInformativeText(shown(tr(more)))
    # By itself the box goes by the length of words, of which Chinese has none: three letters a line.
    box.setStyleSheet(f"QLabel#qt_msgbox_label {{ min-width: {_WIDTH}px; }}")
    accept = box.addButton(tr(yes), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr(no), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.buttonClicked.connect(lambda button: then() if button is accept else None)
    box.open()
    return box
