"""What became of an import: stored, left out, refused with reasons, and questions that are open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.formats.incoming import ReadOptions
from annotator.formats.peek import Preview, peek
from annotator.model.errors import Problem
from annotator.text.offsets import shown
from annotator.ui.dialogs.encoding_dialog import EncodingDialog
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.import_checking import HELD_BACK
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import Batch
from annotator.workflow.workbench import Workbench

_KINDS = {"error": "refused", "warning": "left out", "note": "note"}


_ORDER = tuple(_KINDS)
"""What was refused stands before remarks, of which there may be several for each document."""


def _where(problem: Problem) -> str:
    return problem.where if problem.line is None else f"{problem.where}:{problem.line}"


class ImportReportDialog(Dialog):
    """Lists every problem; from here files whose encoding is in doubt come in, and the rest of files with faults."""

    def __init__(
        self,
        report: ImportReport,
        *,
        again: Callable[[Sequence[Batch]], None],
        rest: Sequence[Batch] = (),
        bench: Workbench,
        host: Host,
        parent: QWidget | None,
    ) -> None:
        super().__init__("What came in", name="import_report", size=(820, 460), bench=bench, host=host, parent=parent)
        self._report = report
        self._again = again
        self._rest = rest
        self.model = Rows[Problem](
            (
                ("What", lambda problem: tr(_KINDS[problem.severity])),
                ("Where", _where),
                ("Why", lambda problem: tr(f"{problem.sentence} {problem.hint}".strip())),
            ),
            sorted(report.problems, key=lambda problem: (problem.code != HELD_BACK, _ORDER.index(problem.severity))),
            self,
        )
        self.table = Table("Problems of the import")
        self.table.use(self.model, widths=(80, 200, 300), stretch=2)
        self.column.addWidget(plain_label(tr(report.sentence()), role="title", wrap=True))
        self.column.addWidget(
            plain_label(
                tr(
                    f"{report.files:,} file{'' if report.files == 1 else 's'} read. "
                    f"Articles in: {len(report.stored) + len(report.merged) + report.refused:,} = "
                    f"{len(report.stored):,} stored"
                    + (f" + {len(report.merged):,} that were there and got what is marked" if report.merged else "")
                    + f" + {report.refused:,} that did not come in."
                ),
                role="soft",
                wrap=True,
            )
        )
        self.column.addWidget(self.table, 1)
        self.whole = plain_label(wrap=True)
        self.whole.setMinimumHeight(3 * self.fontMetrics().height())
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.whole)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell_whole(now.row()))
        copy = push_button("Copy the list", self._copy)
        self.choose = push_button(f"Choose the encoding of {len(report.questions):,}…", self._ask)
        self.choose.setVisible(bool(report.questions))
        self.take_rest = push_button(f"Bring in the other {report.held_back:,}", self._take_rest)
        self.take_rest.setVisible(bool(rest))
        self.close_button = push_button("Close", self.accept, main=not report.questions)
        self.end_with(self.take_rest, self.choose, self.close_button, aside=(copy,))
        self.table.choose(0)
        (self.choose if report.questions else self.close_button).setFocus()

    def _tell_whole(self, row: int) -> None:
        problem = self.model.rows[row] if 0 <= row < len(self.model.rows) else None
        self.whole.setText(shown(str(problem)) if problem is not None else "")

    def _copy(self) -> None:
        lines = [self._report.sentence(), *(str(problem) for problem in self._report.problems)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.bench.say("The report is on the clipboard.")

    def _take_rest(self) -> None:
        """Brings in what can be read of files in which something cannot."""
        self.accept()
        self._again(self._rest)

    def _ask(self) -> None:
        path = self._report.questions[0]
        self.aside.ask(lambda: peek(path, ReadOptions()), done=self._show_question)

    def _show_question(self, preview: Preview) -> None:
        if preview.question is None:
            self._bring_in(preview.path, "", for_all=False)
            return
        dialog = EncodingDialog(
            preview.question,
            others=len(self._report.questions) - 1,
            bench=self.bench,
            host=self.host,
            parent=self,
        )
        dialog.chosen.connect(lambda encoding, for_all: self._bring_in(preview.path, encoding, for_all=for_all))
        dialog.open()

    def _bring_in(self, path: Path, encoding: str, *, for_all: bool) -> None:
        """Imports with the answer; what is still in question is asked about in the next report."""
        questions = self._report.questions
        batches = [Batch(paths=questions if for_all else (path,), options=ReadOptions(encoding=encoding or None))]
        if not for_all and len(questions) > 1:
            batches.append(Batch(paths=tuple(one for one in questions if one != path), options=ReadOptions()))
        self.accept()
        self._again(batches)
