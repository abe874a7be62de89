"""Measuring: a pipeline, or any provider, against what the person finished."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.suggest.provider import Provider
from annotator.training.evaluation import Evaluation
from annotator.training.report import sentence
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.evaluation_view import EvaluationView
from annotator.ui.dialogs.export_result import RunningPage
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.job_watch import JobWatch
from annotator.ui.dialogs.pipeline_field import PipelineField
from annotator.ui.dialogs.show_error import show_error
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.evaluating import evaluate
from annotator.workflow.jobs import Job
from annotator.workflow.pipelines import SPACY, KnownPipelines, chosen_names, chosen_providers
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

Page = Literal["choices", "running", "result"]


class MeasureDialog(Dialog):
    """Stays beside the window, so that each error can be looked at in its article."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Measure a pipeline", name="measure", size=(940, 640), bench=bench, host=host, parent=parent)
        from annotator.suggest.catalogue import providers

        self.who = Combo("Who is measured")
        for provider in providers():
            self.who.addItem(tr(provider.title), provider.name)
        known = [name for name in chosen_names(bench.settings) if name.startswith(SPACY)]
        for name in known:
            self.who.addItem(tr(f"Pipeline {name.removeprefix(SPACY)}"), name)
        self.who.addItem(tr("Another spaCy pipeline"), "")
        self.who.setCurrentIndex(self.who.findData(known[-1] if known else ""))
        self.field = PipelineField(
            KnownPipelines(bench.settings),
            project_id=bench.project_id,
            schema=bench.schema,
            aside=self.aside,
            languages=[row.article.language for row in bench.reader.article_rows() if row.article.state == "done"],
        )
        self.all = Tick("Also on articles that it was trained on")
        self.running = RunningPage()
        self.result_title = plain_label(role="title", wrap=True)
        self.view = EvaluationView()
        self._watch = JobWatch(bench, host, self)
        self._lay_out()
        self.who.currentIndexChanged.connect(lambda _at: self._judge())
        self.field.changed.connect(self._judge)
        self.view.wanted.connect(lambda error: show_error(self.bench, error, self.complain))
        self._watch.moved.connect(self.running.move_on)
        self._watch.succeeded.connect(self._measured)
        self._watch.failed.connect(self._failed)
        self.at_end(self._watch.close)
        self._show("choices")
        self._judge()
        self.who.setFocus()

    def _lay_out(self) -> None:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(plain_label(tr("Who is measured"), role="caption"))
        column.addWidget(self.who)
        column.addWidget(self.field)
        column.addWidget(self.all)
        column.addWidget(
            plain_label(
                tr(
                    "It is asked about the articles that you finished, as it would be for candidates, and compared "
                    "with your spans. Nothing in the project is changed."
                ),
                role="soft",
                wrap=True,
            )
        )
        column.addStretch(1)
        result = QWidget()
        inside = QVBoxLayout(result)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.result_title)
        inside.addWidget(self.view, 1)
        self.stack = QStackedWidget()
        self._pages: dict[Page, QWidget] = {"choices": choices, "running": self.running, "result": result}
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.column.addWidget(self.stack, 1)
        self.back = push_button("Measure another", self._go_back)
        self.stop = push_button("Cancel", self.reject)
        self.go = push_button("Measure", self._start, main=True)
        self.finish = push_button("Close", self.accept, main=True)
        self.end_with(self.back, self.stop, self.go, self.finish)

    def _show(self, page: Page) -> None:
        self.stack.setCurrentWidget(self._pages[page])
        for button, pages in (
            (self.back, ("result",)),
            (self.stop, ("choices", "running")),
            (self.go, ("choices",)),
            (self.finish, ("result",)),
        ):
            button.setVisible(page in pages)
        for button, own in ((self.go, "choices"), (self.finish, "result")):
            button.setDefault(page == own)
        self.stop.setText(tr("Stop" if page == "running" else "Cancel"))

    def _judge(self) -> None:
        own = not self.who.currentData()
        self.field.setVisible(own)
        self.all.setVisible(own or str(self.who.currentData()).startswith(SPACY))
        self.go.setEnabled(not own or self.field.usable)

    def _go_back(self) -> None:
        self.complain("")
        self._show("choices")
        self.who.setFocus()

    def _start(self) -> None:
        project = self.bench.project
        name = str(self.who.currentData()) or f"{SPACY}{self.field.pipeline}"
        if project is None or (not self.who.currentData() and not self.attempt(self.field.remember)):
            return
        job = _measure(
            self.bench.reader, self.bench.settings, project.file.project_id, name, everything=self.all.isChecked()
        )
        self._show("running")
        self.running.begin("Measuring")
        self._watch.start("Measuring", job, beside=True)

    def _measured(self, evaluation: Evaluation) -> None:
        self.result_title.setText(tr(sentence(evaluation)))
        self.view.show_evaluation(evaluation)
        self._show("result")
        self.view.errors.setFocus()

    def _failed(self, error: UserError | None) -> None:
        self._go_back()
        self.complain(error if error is not None else "It was stopped.")

    def reject(self) -> None:
        """Closes; a measurement that is under way is stopped first, and the dialog stays."""
        if self._watch.busy:
            self._watch.cancel()
            return
        super().reject()


def _measure(reader: Reader, settings: Settings, project_id: str, name: str, *, everything: bool) -> Job[Evaluation]:
    """Makes the provider where the job runs, and ends its helpers when it is over."""
    from annotator.suggest.run import close

    chosen: tuple[Provider, ...] = chosen_providers(settings, project_id, [name])
    try:
        return (yield from evaluate(reader, chosen[0], also_trained_on=everything))
    finally:
        close(chosen)
