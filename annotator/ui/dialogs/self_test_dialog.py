"""The self test in the window: the same lines as `annotator selftest` prints, as they come."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

_PATIENCE = 2_000  # milliseconds for the child to end when the dialog closes


class Told(NamedTuple):
    """A line of the self test."""

    part: str
    works: bool
    words: str


def told(line: str) -> Told | None:
    """A line as the command prints it, taken apart; None for anything else."""
    mark, _, rest = line.partition(" ")
    if mark not in ("ok", "FAILED"):
        return None
    part, _, words = rest.strip().partition("  ")  # a name may have a blank, "web page"
    return Told(part, mark == "ok", words.strip())


def command() -> list[str]:
    """How the program starts itself for the self test: a child of its own, so that a crash takes no window along."""
    if getattr(sys, "frozen", False):
        name = "annotator.exe" if sys.platform == "win32" else "annotator"
        return [str(Path(sys.executable).with_name(name)), "selftest"]
    return [sys.executable, "-P", "-m", "annotator", "selftest"]


class SelfTestDialog(Dialog):
    """Runs the self test beside the window; the open project is not touched."""

    of_project = False

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Self test", name="selftest", size=(720, 520), bench=bench, host=host, parent=parent)
        self._left = ""
        self.model = Rows[Told](
            (
                ("Part", lambda row: tr(row.part)),
                ("", lambda row: tr("works" if row.works else "does not work")),
                ("What was found", lambda row: row.words),
            ),
            (),
            self,
        )
        self.table = Table("What was tried")
        self.table.use(self.model, widths=(130, 110, 300), stretch=2)
        self.state = plain_label(tr("Trying everything on the sample. Your project is not touched."), wrap=True)
        self.column.addWidget(self.state)
        self.column.addWidget(self.table, 1)
        self.copy = push_button("Copy the lines", self._copy)
        self.copy.setEnabled(False)
        self.close_button = push_button("Stop", self.reject, main=True)
        self.end_with(self.close_button, aside=(self.copy,))
        self.close_button.setFocus()
        self.process = QProcess(self)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self.process.readyReadStandardOutput.connect(self._read)
        self.process.finished.connect(self._finished)
        self.process.errorOccurred.connect(self._failed)
        self.at_end(self._end)
        program, *words = command()
        self.process.start(program, words)

    def _read(self) -> None:
        text = self._left + bytes(self.process.readAllStandardOutput().data()).decode("utf-8", "replace")
        *lines, self._left = text.split("\n")
        self.model.add([row for line in lines if (row := told(line.rstrip())) is not None])
        self.table.scrollToBottom()

    def _finished(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._read()
        broken = [row.part for row in self.model.rows if not row.works]
        if broken:
            self.state.setText(tr(f"These parts do not work: {', '.join(broken)}. Copy the lines when you report it."))
        elif self.model.rows:
            self.state.setText(tr("Everything works."))
        else:
            self.state.setText(
                tr("The self test ended without a word: this installation is damaged, install it again.")
            )
        self.copy.setEnabled(bool(self.model.rows))
        self.close_button.setText(tr("Close"))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.state.setText(tr(f"The self test could not be started: {self.process.errorString()}"))
            self.close_button.setText(tr("Close"))

    def _end(self) -> None:
        """Nothing of the child stays behind, and nothing of it reaches a dialog that is gone."""
        self.process.readyReadStandardOutput.disconnect(self._read)
        self.process.finished.disconnect(self._finished)
        self.process.errorOccurred.disconnect(self._failed)
        if self.process.state() != QProcess.ProcessState.NotRunning:
            self.process.kill()
            self.process.waitForFinished(_PATIENCE)

    def _copy(self) -> None:
        lines = [f"{'ok' if row.works else 'FAILED'}\t{row.part}\t{row.words}" for row in self.model.rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.bench.say("The lines are on the clipboard.")
