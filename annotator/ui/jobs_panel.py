"""Running work in the key line: what it is, how far, and a way to stop it, for every job that runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QWidget

from annotator.ui.labels import ElidedLabel
from annotator.ui.translate import tr
from annotator.workflow.events import Events
from annotator.workflow.jobs import JobEnded, JobMoved, JobStarted, Progress, Running

_LATE = 250
_REFRESH = 80
_ALONE = (230, 110)
_TOGETHER = (60, 36)
"""The least width of the words and that of the bar: of one job, and of each where several share the line."""


class JobsPanel(QFrame):
    """Appears when a job takes longer than a moment; ends by itself."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: dict[Running, _JobStrip] = {}
        self.setAccessibleName(self.tr("Work under way"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self.show)
        # Jobs may tell of thousands of steps a second: the bars follow at their own pace.
        self._paint = QTimer(self)
        self._paint.setSingleShot(True)
        self._paint.setInterval(_REFRESH)
        self._paint.timeout.connect(self._show_progress)
        self.hide()
        events.subscribe(JobStarted, self._started)
        events.subscribe(JobMoved, self._moved)
        events.subscribe(JobEnded, self._ended)

    @property
    def titles(self) -> tuple[str, ...]:
        """What it says about each job, in the order in which they began."""
        return tuple(strip.title.text() for strip in self._strips.values())

    @property
    def title(self) -> str:
        """What it says about the job that began last; "" when none runs."""
        return self.titles[-1] if self._strips else ""

    def _started(self, event: JobStarted) -> None:
        strip = _JobStrip(event.job)
        self._strips[event.job] = strip
        self._row.addWidget(strip)
        self._share()
        if not self.isVisible():
            self._late.start()

    def _share(self) -> None:
        """Deals the room to those that run."""
        words, bar = _ALONE if len(self._strips) == 1 else _TOGETHER
        for strip in self._strips.values():
            strip.title.setMinimumWidth(words)
            strip.bar.setFixedWidth(bar)

    def _moved(self, event: JobMoved) -> None:
        strip = self._strips.get(event.job)
        if strip is None:
            return
        strip.progress = event.progress
        if not self._paint.isActive():
            self._paint.start()

    def _show_progress(self) -> None:
        for strip in self._strips.values():
            strip.show_progress()

    def _ended(self, event: JobEnded) -> None:
        strip = self._strips.pop(event.job, None)
        if strip is not None:
            strip.hide()
            self._row.removeWidget(strip)
            strip.deleteLater()
        if self._strips:
            self._share()
        else:
            self._late.stop()
            self._paint.stop()
            self.hide()


class _JobStrip(QWidget):
    """One job: its name, its bar, and the button that stops it."""

    def __init__(self, job: Running) -> None:
        super().__init__()
        self._job = job
        self.progress: Progress | None = None
        self.title = ElidedLabel(role="soft")
        self.title.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress of the work"))
        self.stop = QToolButton()
        self.stop.setText("×")
        self.stop.setProperty("role", "flat")
        self.stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stop.setAccessibleName(self.tr("Stop the work"))
        self.stop.setToolTip(self.tr("Stop"))
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.title, self.bar, self.stop):
            row.addWidget(widget)
        self.show_progress()

    def show_progress(self) -> None:
        """Shows how far the job is by now."""
        job, progress = self._job, self.progress
        self.stop.setEnabled(not job.cancelled)
        self.setToolTip(job.title)
        if job.cancelled:
            self.title.setText(tr(f"Stopping: {job.title}"))
            self.bar.setRange(0, 0)
        elif progress is None:
            self.title.setText(tr(job.title))
        else:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
            of = tr(f"{progress.done:,} of {progress.total:,}") if progress.total else ""
            self.title.setText(f"{tr(job.title)} {of}".rstrip())

    def _cancel(self) -> None:
        self._job.cancel()
        self.show_progress()
