"""The way of an import through the window: choose, run, propose, report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.model.errors import UserError
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import Batch, import_batches
from annotator.workflow.label_memory import LabelMemory
from annotator.workflow.lists import Lists
from annotator.workflow.suggesting import open_articles
from annotator.workflow.workbench import Workbench


class ImportRun:
    """Starts imports and tells what came of them."""

    def __init__(self, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        self._bench = bench
        self._host = host
        self._parent = parent

    def dialog(self, paths: Sequence[Path] = ()) -> ImportDialog:
        """The dialog, with files in it if some are given."""
        return ImportDialog(paths=paths, start=self.start, bench=self._bench, host=self._host, parent=self._parent)

    def start(self, batches: Sequence[Batch], propose: bool) -> None:
        """Queues the import, and the proposing behind it."""
        count = sum(len(batch.paths) for batch in batches)
        first = batches[0].paths[0].name if count else ""
        title = f"Importing “{first}”" if count == 1 else f"Importing {count:,} files"
        shelf = self._bench.shelf
        take = Lists(shelf).take if shelf is not None else None
        job = import_batches(self._bench.reader, batches, take_list=take, ids=self._bench.ids)
        self._host.work.start(title, job, large=True, done=lambda report: self._ended(report, batches, propose=propose))

    def _ended(self, report: ImportReport, batches: Sequence[Batch], *, propose: bool) -> None:
        bench = self._bench
        try:
            LabelMemory.beside(bench.settings).keep(bench.project_id, report.labels, bench.reader.schema())
        except UserError as error:
            self._host.tell(error)
        bench.say(report.sentence(), "plain" if report.stored or report.merged or report.lists else "warning")
        if report.merged and not report.stored:
            bench.open_article(report.merged[0])
        if report.stored:
            if bench.page is None or len(report.stored) == 1:
                bench.open_article(report.stored[0])
            if propose and not report.lists:
                self._host.work.propose(lambda: report.stored)
        if report.lists and propose:
            # What is proposed may be in articles that were there before, too.
            self._host.work.propose(lambda: open_articles(bench.reader))
        if report.problems:
            ImportReportDialog(
                report,
                again=lambda batches: self.start(batches, propose),
                rest=[rest for batch in batches if (rest := _rest_of(batch, report)).paths],
                bench=bench,
                host=self._host,
                parent=self._parent,
            ).open()


def _rest_of(batch: Batch, report: ImportReport) -> Batch:
    """The files of a batch of which nothing came in because of their faults, to be read with what is good in them."""
    paths = tuple(path for path in batch.paths if path in report.partly)
    return replace(batch, paths=paths, options=replace(batch.options, skip_bad=True))
