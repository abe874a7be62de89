"""An export from the choices through the gate to the proven set."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from annotator.formats.outgoing import ExportReport
from annotator.model.errors import UserError
from annotator.ui.blank import by_key
from annotator.ui.dialogs.export_choices import ExportChoices
from annotator.ui.dialogs.export_result import ResultPage, RunningPage
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.gate_check import GateCheck
from annotator.ui.dialogs.gate_page import GatePage
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.job_watch import JobWatch
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.edits.bulk import move_spans
from annotator.workflow.exporting import export, goes_out
from annotator.workflow.open_project import Changed
from annotator.workflow.presets import FILE, ExportMemory
from annotator.workflow.workbench import Workbench

_PAUSE = 400
Page = Literal["choices", "running", "gate", "result"]


class ExportDialog(Dialog):
    """Stays beside the window, so that findings can be looked at and mended in the article itself."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Export a training set", name="export", size=(980, 640), bench=bench, host=host, parent=parent)
        project = bench.project
        name = project.name if project is not None else "set"
        self._memory = ExportMemory(bench.settings.path.with_name(FILE) if bench.settings.path is not None else None)
        self.choices = ExportChoices(bench.settings, name=name, memory=self._memory, project_id=bench.project_id)
        self.scope = plain_label(role="soft", wrap=True)
        self.running = RunningPage()
        self.check = GateCheck(bench, host, self.aside, self)
        self.gate = GatePage(self.check, lambda: bench.reader)
        self.report = ResultPage(bench.say)
        self._watch = JobWatch(bench, host, self)
        self.stack = QStackedWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.choices)
        self._pages: dict[Page, QWidget] = {
            "choices": scroll,
            "running": self.running,
            "gate": self.gate,
            "result": self.report,
        }
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.scope)
        self.back = push_button("Back", self._go_back)
        self.stop = push_button("Cancel", self.reject)
        self.next = push_button("Check", self._check, main=True)
        self.write = push_button("Export", self._export, main=True)
        self.finish = push_button("Close", self.accept, main=True)
        self.end_with(self.back, self.stop, self.next, self.write, self.finish, aside=(self.report.open_folder,))
        self._listen()
        self._show("choices")
        self._count()
        self.choices.format.setFocus()

    def _listen(self) -> None:
        self.choices.changed.connect(self._count)
        self.check.moved.connect(self.running.move_on)
        self.check.found.connect(self._found)
        self.check.failed.connect(self._failed)
        self.gate.wanted.connect(lambda article_id, span_id: self.bench.open_article(article_id, focus=span_id))
        self.gate.apply.connect(self._apply)
        self.gate.losses_chosen.connect(self.choices.put_losses)
        self.gate.refreshed.connect(self._weigh)
        self.choices.presets.refused.connect(self.complain)
        self._watch.moved.connect(self.running.move_on)
        self._watch.succeeded.connect(self._exported)
        self._watch.failed.connect(self._failed)
        self.at_end(self.check.close)
        self.at_end(self._watch.close)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._count)
        # Counting reads all articles: it waits until the person pauses.
        self.follow(Changed, lambda _event: self._pause.start())

    def _show(self, page: Page) -> None:
        self.stack.setCurrentWidget(self._pages[page])
        self.complain("")
        for button, pages in (
            (self.back, ("gate", "result")),
            (self.stop, ("choices", "gate", "running")),
            (self.next, ("choices",)),
            (self.write, ("gate",)),
            (self.finish, ("result",)),
            (self.report.open_folder, ("result",)),
            (self.scope, ("choices",)),
        ):
            button.setVisible(page in pages)
        for button, own in ((self.next, "choices"), (self.write, "gate"), (self.finish, "result")):
            button.setDefault(page == own)
        self.stop.setText(tr("Stop" if page == "running" else "Cancel"))

    def _count(self) -> None:
        """Says how much would go out."""
        if self.bench.project is None or self.stack.currentWidget() is not self._pages["choices"]:
            return
        try:
            options = self.choices.options()
        except UserError:
            return
        rows = self.bench.reader.article_rows()
        going = [row for row in rows if goes_out(row.article, options)]
        spans = sum(row.counts.spans for row in going)
        done = sum(row.article.state == "done" for row in rows)
        told = f"{done:,} of {len(rows):,} articles are finished. {len(going):,} would go out, with {spans:,} spans."
        if not rows:
            told = f"There is no article in this project yet: {by_key(self.bench, 'file.import')} brings some in."
        elif not going:
            told = (
                f"No article is finished, so none would go out: {by_key(self.bench, 'review.finish')} finishes one, or "
                "choose above what becomes of unfinished ones."
            )
        self.scope.setText(tr(told))
        self.next.setEnabled(bool(going))

    # -- the way ---------------------------------------------------------------------------------------

    def _go_back(self) -> None:
        self._show("choices")
        self._count()
        self.choices.format.setFocus()

    def _check(self) -> None:
        if self.attempt(lambda: (self.choices.place(), self.choices.options())):
            self._show("running")
            self.running.begin("Checking what can go out")
            self.check.begin(self.choices.options(), format_name=self.choices.exporter_name)

    def _found(self) -> None:
        if self.stack.currentWidget() is not self.running or self._watch.busy or not self.check.ready:
            return
        self._show("gate")
        if self.gate.model.rows:
            self.gate.table.choose(0)
            self.gate.table.setFocus()
        else:
            self.write.setFocus()

    def _weigh(self) -> None:
        """Whether it can be written: not while there is a loss that nothing is to be written with."""
        refused = self.gate.losses.refused()
        self.write.setEnabled(self.check.ready and not refused)
        told = ", ".join(loss.words() for loss in refused)
        self.write.setToolTip(tr(f"Nothing is written while there are {told}." if refused else ""))

    def _apply(self, places: dict[str, tuple[int, int]]) -> None:
        changes = move_spans(self.bench.reader, places, ids=self.bench.ids)
        for span_id in places:
            self.check.fixes.pop(span_id, None)
        if self.attempt(lambda: self.bench.commit(changes)):
            self.bench.say(f"{changes.title}. Ctrl+Z takes it back.")

    def _export(self) -> None:
        if not self.attempt(self.choices.remember):
            return
        options = replace(
            self.choices.options(), fixes=dict(self.check.fixes), replace=self.choices.replaces.isChecked()
        )
        job = export(
            self.bench.reader,
            self.choices.place(),
            format_name=self.choices.exporter_name,
            options=options,
            memory=self._memory,
        )
        self._show("running")
        self.running.begin("Writing and proving the set")
        self._watch.start("Exporting", job)

    def _exported(self, report: ExportReport) -> None:
        self.report.show_report(report)
        self._show("result")
        self.finish.setFocus()
        self.bench.say(f"{report.articles:,} articles went to {report.target}.", "good")

    def _failed(self, error: UserError | None) -> None:
        self._go_back()
        self.complain(error if error is not None else "It was stopped; nothing was written.")

    def reject(self) -> None:
        """Closes; an export that is being written is stopped first, and the dialog stays."""
        if self._watch.busy:
            self._watch.cancel()
            return
        super().reject()
