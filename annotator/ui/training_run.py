"""The one training of a window: it goes on while dialogs open and close, and ends with its project."""

from __future__ import annotations

import threading
import time
from typing import Literal

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import UserError
from annotator.ui.work import Work
from annotator.workflow.jobs import JobEnded, JobMoved, Running
from annotator.workflow.training_records import Scored, Trained, TrainingProgress, TrainOptions
from annotator.workflow.workbench import ProjectOpened, Workbench

State = Literal["idle", "running", "trained", "failed", "stopped"]


class TrainingRun(QObject):
    """Starts a training, gathers what it tells, and keeps the result until the next one."""

    changed = Signal()
    """It moved, was scored, or ended."""

    def __init__(self, bench: Workbench, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._work = work
        self._running: Running | None = None
        self._enough = threading.Event()
        self._begun = 0.0
        self.state: State = "idle"
        self.options: TrainOptions | None = None
        self.scores: list[Scored] = []
        self.progress: TrainingProgress | None = None
        self.trained: Trained | None = None
        self.error: UserError | None = None
        bench.events.subscribe(JobMoved, self._moved)
        bench.events.subscribe(JobEnded, self._ended)
        bench.events.subscribe(ProjectOpened, lambda _event: self._forget())

    @property
    def busy(self) -> bool:
        """Whether it is under way."""
        return self._running is not None

    @property
    def ending(self) -> bool:
        """Whether it was asked to end."""
        return self._enough.is_set() or (self._running is not None and self._running.cancelled)

    @property
    def seconds(self) -> float:
        """How long it has been under way."""
        return time.monotonic() - self._begun if self.busy else 0.0

    def start(self, options: TrainOptions) -> None:
        """Begins; one that is under way goes on alone."""
        project = self._bench.project
        if self.busy or project is None:
            return
        from annotator.workflow.training import train

        self._enough = threading.Event()
        self._begun = time.monotonic()
        self.options, self.scores, self.progress, self.trained, self.error = options, [], None, None, None
        job = train(project.reader, options, name=project.name, enough=self._enough)
        self._running = self._work.start("Training", job, quiet=True, beside=True)
        self.state = "running" if self._running is not None else "idle"
        self.changed.emit()

    def enough(self) -> None:
        """Ends it with this step and keeps the best so far."""
        self._enough.set()
        self.changed.emit()

    def cancel(self) -> None:
        """Stops it; nothing of it is kept."""
        if self._running is not None:
            self._running.cancel()
            self.changed.emit()

    def _moved(self, event: JobMoved) -> None:
        if event.job is not self._running or not isinstance(event.progress, TrainingProgress):
            return
        self.progress = event.progress
        if event.progress.scored is not None:
            self.scores.append(event.progress.scored)
        self.changed.emit()

    def _ended(self, event: JobEnded) -> None:
        if event.job is not self._running:
            return
        self._running = None
        if isinstance(event.result, Trained):
            self.state, self.trained = "trained", event.result
            self._bench.say(f"The pipeline “{event.result.target.name}” is trained. {event.result.sentence()}", "good")
        elif isinstance(event.error, UserError):
            self.state, self.error = "failed", event.error
        else:
            self.state = "stopped"
            self._bench.say("The training was stopped; nothing of it was kept.", "warning")
        self.changed.emit()

    def _forget(self) -> None:
        """Another project: what was trained for the last one is no longer shown."""
        if not self.busy:
            self.state, self.scores, self.progress, self.trained = "idle", [], None, None
            self.changed.emit()
