"""Running work in the key line: what it is, how far, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QWidget

from annotator.ui.labels import ElidedLabel
from annotator.workflow.events import Events
from annotator.workflow.jobs import JobEnded, JobMoved, JobStarted, Progress, Running

_LATE = 250
_REFRESH = 80


class JobsPanel(QFrame):
    """Appears when a job takes longer than a moment; ends by itself."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[Running, Progress | None] = {}
        self.setAccessibleName(self.tr("Work under way"))
        self._title = ElidedLabel(role="soft")
        self._title.setMinimumWidth(230)
        self._title.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(110)
        self._bar.setAccessibleName(self.tr("Progress of the work"))
        self._stop = QToolButton()
        self._stop.setText("×")
        self._stop.setProperty("role", "flat")
        self._stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stop.setAccessibleName(self.tr("Stop the work"))
        self._stop.setToolTip(self.tr("Stop"))
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._title, self._bar, self._stop):
            row.addWidget(widget)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self.show)
        # Jobs may tell of thousands of steps a second: the bar follows at its own pace.
        self._paint = QTimer(self)
        self._paint.setSingleShot(True)
        self._paint.setInterval(_REFRESH)
        self._paint.timeout.connect(self._show_progress)
        self.hide()
        events.subscribe(JobStarted, self._started)
        events.subscribe(JobMoved, self._moved)
        events.subscribe(JobEnded, self._ended)

    @property
    def title(self) -> str:
        """What it says about the work."""
        return self._title.text()

    @property
    def _job(self) -> Running | None:
        """The job that is shown: the one that began last; the others come back when it ends."""
        return next(reversed(self._jobs), None)

    def _started(self, event: JobStarted) -> None:
        self._jobs[event.job] = None
        self._show_job()
        if not self.isVisible():
            self._late.start()

    def _show_job(self) -> None:
        job = self._job
        if job is None:
            return
        self._stop.setEnabled(not job.cancelled)
        self._title.setText(f"Stopping: {job.title}" if job.cancelled else job.title)
        self._bar.setRange(0, 0)
        self._show_progress()

    def _moved(self, event: JobMoved) -> None:
        if event.job not in self._jobs:
            return
        self._jobs[event.job] = event.progress
        if not self._paint.isActive():
            self._paint.start()

    def _show_progress(self) -> None:
        job = self._job
        progress = self._jobs[job] if job is not None else None
        if job is None or progress is None or job.cancelled:
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        of = f" {progress.done:,} of {progress.total:,}" if progress.total else ""
        self._title.setText(f"{job.title}{of}")

    def _ended(self, event: JobEnded) -> None:
        self._jobs.pop(event.job, None)
        if self._jobs:
            self._show_job()
        else:
            self._late.stop()
            self._paint.stop()
            self.hide()

    def _cancel(self) -> None:
        job = self._job
        if job is not None:
            job.cancel()
            self._show_job()
