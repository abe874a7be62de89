"""What happens to our own mistakes: logged, and shown once in a plain dialog with a report to copy."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from annotator import __version__
from annotator.model.errors import UserError
from annotator.ui.translate import tr

_LARGEST_LOG = 1_000_000


def report_text(error: BaseException) -> str:
    """All that is needed to understand a bug, and nothing of any article."""
    lines = "".join(traceback.format_exception(error))
    system = f"{platform.system()} {platform.release()}"
    return f"Annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}\n\n{lines}"


class BugReporter(QObject):
    """Stands in for Python's excepthooks while the window is open."""

    _happened = Signal(object)

    def __init__(self, log: Path | None) -> None:
        super().__init__()
        self._log = log
        self._told: set[str] = set()
        self._dialog: QMessageBox | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Takes over the hooks."""
        sys.excepthook = self._hook
        threading.excepthook = lambda told: self.take(told.exc_value)

    def uninstall(self) -> None:
        """Gives the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error.with_traceback(trace))

    def take(self, error: BaseException | None) -> None:
        """Logs an error and has it shown; may be called on any thread."""
        if error is None:
            return
        text = report_text(error)
        print(text, file=sys.stderr)
        self._write(text)
        self._happened.emit(error)

    def _write(self, text: str) -> None:
        if self._log is None:
            return
        stamp = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            if self._log.is_file() and self._log.stat().st_size > _LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".old.log"))
            with self._log.open("a", encoding="utf-8") as file:
                file.write(f"{stamp}\n{text}\n")
        except OSError as error:
            print(f"annotator: the log {self._log} cannot be written ({error.strerror}).", file=sys.stderr)

    def _show(self, error: BaseException) -> None:
        text = report_text(error)
        if text in self._told or self._dialog is not None:
            return
        self._told.add(text)
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Annotator")
        box.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(error, UserError):
            box.setText(tr(error.sentence))
            box.setInformativeText(tr(error.hint))
        else:
            box.setText(
                tr("Something went wrong in the program. Your project is safe: every decision is saved as it is made.")
            )
            box.setInformativeText(
                tr("You can go on working. Copy the report if you want to tell the makers about it.")
            )
            box.setDetailedText(text)
            copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
            copy.clicked.disconnect()
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._closed)
        self._dialog = box
        box.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
