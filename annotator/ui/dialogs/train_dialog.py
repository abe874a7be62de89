"""Training a pipeline: what from, how it goes, how good it is, and each of its errors in its article."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.text.offsets import shown
from annotator.training.placing import check_place
from annotator.ui.dialogs.evaluation_view import EvaluationView
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.score_curve import ScoreCurve
from annotator.ui.dialogs.show_error import show_error
from annotator.ui.dialogs.train_choices import TrainChoices
from annotator.ui.dialogs.train_running import TrainRunningPage
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import Changed
from annotator.workflow.pipelines import add_pipeline, chosen_names
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.training_survey import Survey, survey
from annotator.workflow.workbench import Workbench

_PAUSE = 400
Page = Literal["choices", "running", "result"]


class TrainDialog(Dialog):
    """Stays beside the window; closed, the training goes on, and the dialog shows it when it is opened again."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Train a pipeline", name="train", size=(980, 680), bench=bench, host=host, parent=parent)
        project = bench.project
        self.run = host.training
        self.choices = TrainChoices(bench.settings, name=project.name if project is not None else "project")
        self.running = TrainRunningPage(self.run, host.appearance)
        self.result_title = plain_label(role="title", wrap=True)
        self.place = plain_label(role="soft", wrap=True)
        self.view = EvaluationView()
        self.curve = ScoreCurve(lambda: host.appearance.palette)
        self.view.tabs.addTab(self.curve, tr("Curve"))
        self._lay_out()
        self.choices.changed.connect(lambda: self.complain(""))
        self.run.changed.connect(self._follow)
        self.at_end(lambda: self.run.changed.disconnect(self._follow))
        self.view.wanted.connect(lambda error: show_error(self.bench, error, self.complain))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._count)
        self.choices.changed.connect(self._pause.start)
        # Counting reads the finished articles: it waits until the person pauses.
        self.follow(Changed, lambda _event: self._pause.start())
        self._page: Page | None = None
        self._follow()
        self._count()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.choices)
        self.result_page = QWidget()
        column = QVBoxLayout(self.result_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.result_title, self.place):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        self._pages: dict[Page, QWidget] = {"choices": scroll, "running": self.running, "result": self.result_page}
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.column.addWidget(self.stack, 1)
        self.folder = push_button("Open the folder", self._open_folder)
        self.again = push_button("Train again", self._train_again)
        self.stop = push_button("Stop", self.run.cancel, tip="Nothing of this training is kept.")
        self.enough = push_button(
            "Enough: keep the best", self.run.enough, tip="Ends it now and keeps the best pipeline so far."
        )
        self.leave = push_button("Close", self.accept)
        self.go = push_button("Train", self._start, main=True)
        self.use = push_button("Use for candidates", self._use, main=True)
        self.end_with(self.stop, self.leave, self.enough, self.again, self.go, self.use, aside=(self.folder,))

    def dressed(self) -> None:
        self.running.curve.update()
        self.curve.update()

    # -- what there is to learn from ---------------------------------------------------------------------

    def _count(self) -> None:
        if self.bench.project is None or self._page != "choices":
            return
        reader, options = self.bench.reader, self.choices.export()
        self.aside.forget()
        self.aside.ask(lambda: run_here(survey(reader, options), None), done=self._counted, failed=self.complain)

    def _counted(self, found: Survey) -> None:
        self.choices.show_survey(found)
        self.go.setEnabled(not found.obstacle)

    # -- the way -----------------------------------------------------------------------------------------

    def _show(self, page: Page) -> None:
        if page == self._page:
            return
        self._page = page
        self.stack.setCurrentWidget(self._pages[page])
        for button, pages in (
            (self.folder, ("result",)),
            (self.again, ("result",)),
            (self.stop, ("running",)),
            (self.enough, ("running",)),
            (self.go, ("choices",)),
            (self.use, ("result",)),
        ):
            button.setVisible(page in pages)
        self.leave.setText(tr("Cancel" if page == "choices" else "Close"))
        for button, own in ((self.go, "choices"), (self.use, "result")):
            button.setDefault(page == own)
        if page == "choices":
            self.choices.target.setFocus()
        elif page == "running":
            self.leave.setFocus()

    def _follow(self) -> None:
        """Shows what the training of the window is at."""
        run = self.run
        if run.busy:
            self.complain("")
            self._show("running")
            self.stop.setEnabled(not run.ending)
            self.enough.setEnabled(not run.ending and any(one.f for one in run.scores))
            self.running.follow()
        elif run.state == "trained" and self._page != "choices":
            self._show_result()
        else:
            was = self._page
            self._show("choices")
            if was == "running":
                self._count()
                if run.state == "failed" and run.error is not None:
                    self.complain(run.error)
                elif run.state == "stopped":
                    self.complain("The training was stopped; nothing of it was kept.")
        if not run.busy:
            self.running.follow()

    def _start(self) -> None:
        def begin() -> None:
            options = self.choices.options()
            check_place(options.target)
            self.choices.remember()
            self.run.start(options)

        self.attempt(begin)

    def _show_result(self) -> None:
        trained = self.run.trained
        if trained is None or self._page == "result":
            return
        total = trained.evaluation.total
        self.result_title.setText(
            tr(
                f"F {total.f:.1%}: precision {total.precision:.1%}, recall {total.recall:.1%}"
                if trained.evaluation.articles
                else "The pipeline is ready; it could not be measured."
            )
        )
        self.place.setText(
            shown(
                tr(
                    f"{trained.steps:,} steps in {trained.seconds:,.0f} s ({trained.reason}); the best pipeline is "
                    f"that of step {trained.best_step:,}.\nIt lies in {trained.pipeline}."
                )
            )
        )
        self.curve.put(trained.scores)
        self.view.show_evaluation(trained.evaluation)
        self._show("result")
        self._follow_use()
        self.follow(SettingsChanged, lambda _event: self._follow_use())
        self.view.errors.setFocus()

    def _train_again(self) -> None:
        self._show("choices")
        self._count()

    # -- what to do with it ------------------------------------------------------------------------------

    def _follow_use(self) -> None:
        trained = self.run.trained
        used = trained is not None and f"spacy:{trained.target}" in chosen_names(self.bench.settings)
        self.use.setText(tr("It proposes candidates now" if used else "Use for candidates"))
        self.use.setEnabled(not used)

    def _use(self) -> None:
        trained = self.run.trained
        if trained is None:
            return
        settings = self.bench.settings
        if self.attempt(lambda: add_pipeline(settings, trained.target)):
            self.bench.events.publish(SettingsChanged(key="suggest.providers"))
            self._follow_use()
            self.bench.say(
                f"“{trained.target.name}” is asked for candidates from now on. Ctrl+G asks it about this article.",
                "good",
            )

    def _open_folder(self) -> None:
        if self.run.trained is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.trained.target)))
