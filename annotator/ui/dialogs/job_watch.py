"""One job as a dialog sees it: how far it is, how it ended, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import UserError
from annotator.ui.dialogs.host import Host
from annotator.workflow.jobs import Job, JobEnded, JobMoved, Running
from annotator.workflow.workbench import Workbench


class JobWatch(QObject):
    """Starts a job and tells of it until it is over or nobody wants to know any more."""

    moved = Signal(object)
    """How far it is, a `Progress`."""
    succeeded = Signal(object)
    """Its result."""
    failed = Signal(object)
    """The fault of the world that ended it, None when it was stopped."""

    def __init__(self, bench: Workbench, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._running: Running | None = None
        self._ends = (bench.events.subscribe(JobMoved, self._moved), bench.events.subscribe(JobEnded, self._ended))

    @property
    def busy(self) -> bool:
        """Whether the job is under way."""
        return self._running is not None

    def start(self, title: str, job: Job[object], *, beside: bool = False) -> None:
        """Queues the job, or runs it `beside` the others; one that is still under way is stopped and forgotten."""
        self.stop()
        self._running = self._host.work.start(title, job, quiet=True, beside=beside)

    def stop(self) -> None:
        """Stops the job; nothing more is told about it."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()

    def cancel(self) -> None:
        """Asks the job to stop; its end will be told."""
        if self._running is not None:
            self._running.cancel()

    def close(self) -> None:
        """Stops the job and listens no more."""
        self.stop()
        for end in self._ends:
            end()

    def _moved(self, event: JobMoved) -> None:
        if event.job is self._running:
            self.moved.emit(event.progress)

    def _ended(self, event: JobEnded) -> None:
        if event.job is not self._running:
            return
        self._running = None
        if event.error is None and not event.cancelled:
            self.succeeded.emit(event.result)
        else:
            self.failed.emit(event.error if isinstance(event.error, UserError) else None)
