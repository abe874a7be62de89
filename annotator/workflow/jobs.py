"""Long work: a generator that yields progress and change sets, and the two ways to run it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from annotator.model.changes import ChangeSet
from annotator.store.faults import ConflictError
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a job is; `total` 0 means that nobody knows yet.

    `halt` ends, from any thread, what the job does until it yields again: somebody who stops it need not wait for that.
    """

    done: int
    total: int
    note: str = ""
    halt: Callable[[], None] | None = field(default=None, compare=False, repr=False)


Job = Generator[Progress | ChangeSet, None, R]
"""Yields progress and change sets (each is committed before the job goes on), returns its result.

A change set that no longer fits, because somebody decided something meanwhile, comes back as a
ConflictError raised at the yield; a job that does not catch it ends with it.
"""


_WHOLE = "import"
"""The verb of what comes in whole or not at all."""
ATTEMPTS = 20
"""How often a change set is made anew before a conflict counts as a bug."""


def written(make: Callable[[], ChangeSet]) -> Job[ChangeSet]:
    """The part of a job that writes what `make` gives, made anew when a decision came in between; what was written."""
    for attempt in range(ATTEMPTS):
        changes = make()
        if not changes:
            break
        try:
            yield changes
        except ConflictError:
            if attempt == ATTEMPTS - 1:
                raise
            continue
        return changes
    return ChangeSet(verb="note", title="")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobStarted:
    """A job began to run."""

    job: Running


@dataclass(frozen=True, slots=True, kw_only=True)
class JobMoved:
    """A job told how far it is."""

    job: Running
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class JobEnded:
    """A job ended: with a result, with an error, or cancelled (neither).

    `taken_back`: what it had committed is gone again, as it was to come whole.
    """

    job: Running
    result: object = None
    error: BaseException | None = None
    cancelled: bool = False
    taken_back: bool = False


class Running:
    """A job under way, as others see it."""

    def __init__(self, title: str, *, quiet: bool) -> None:
        self.title = title
        self.quiet = quiet
        self._stop = threading.Event()
        self._over = threading.Event()
        self._halt: Callable[[], None] | None = None

    def cancel(self) -> None:
        """Asks the job to stop at its next step, and ends what can be ended of this one.

        What it committed stays, but for what is to come whole: an import.
        """
        self._stop.set()
        halt = self._halt
        if halt is not None:
            halt()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._over.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        """Blocks until it has ended; False when the time ran out first."""
        return self._over.wait(seconds)

    def goes_on(self, halt: Callable[[], None] | None) -> None:
        """The runner's word that the job takes its next step, and how that can be ended."""
        self._halt = halt

    def ended(self) -> None:
        """The runner's word that nothing more will happen."""
        self._halt = None
        self._over.set()


def run_here(job: Job[R], project: OpenProject | None, on_progress: Callable[[Progress], None] | None = None) -> R:
    """Runs a job to its end on this thread, committing as it goes; errors pass through."""
    writer = _Writer(project)
    try:
        conflict: ConflictError | None = None
        while True:
            try:
                step = next(job) if conflict is None else job.throw(conflict)
            except StopIteration as end:
                writer.whole = True
                return end.value
            conflict = None
            if isinstance(step, ChangeSet):
                conflict = writer.write(step)
            elif on_progress is not None:
                on_progress(step)
    finally:
        job.close()
        writer.finish()


class _Writer:
    """Commits a job's pieces, and declares its groups whole when the job is over, however it ended.

    An import comes whole or not at all: when it did not come to its end, what it committed is taken back. Only a
    process that dies, or a disk that is full, leaves a group open; the project file takes that back at the next start.
    """

    def __init__(self, project: OpenProject | None) -> None:
        self._project = project
        self._groups: dict[str, bool] = {}
        self._stays = False
        self.whole = False
        self.taken_back = False

    def write(self, changes: ChangeSet) -> ConflictError | None:
        """Commits; the conflict, if somebody decided something meanwhile, goes back to the job to make it anew."""
        if self._project is None:
            raise ValueError("a job that changes a project was run without one")
        try:
            self._project.commit(changes)
        except ConflictError as error:
            return error
        to_be_whole = changes.verb == _WHOLE and bool(changes.group)
        self._stays = self._stays or not to_be_whole
        if changes.group:
            self._groups[changes.group] = to_be_whole
        return None

    def finish(self) -> None:
        if self._project is None:
            return
        gone = not self.whole and not self._stays
        for group, to_be_whole in self._groups.items():
            if to_be_whole and not self.whole:
                gone = self._project.take_back(group) and gone
            else:
                self._project.finish_group(group)
        self.taken_back = gone


class JobRunner:
    """Runs jobs one after another on a thread of its own; everything is told through events."""

    def __init__(self, project: OpenProject | None, events: Events) -> None:
        self._project = project
        self._events = events
        self._waiting: deque[tuple[Running, Job[object]]] = deque()
        self._lock = threading.Lock()
        self._current: Running | None = None
        self._thread: threading.Thread | None = None

    @property
    def current(self) -> Running | None:
        """The job that runs now."""
        return self._current

    def start(self, title: str, job: Job[R], *, quiet: bool = False) -> Running:
        """Queues a job; a quiet one is shown without a panel of its own."""
        running = Running(title, quiet=quiet)
        with self._lock:
            self._waiting.append((running, job))
            if self._thread is None:
                # Not a daemon: leaving the program waits for the commit that is being made.
                self._thread = threading.Thread(target=self._work, name="annotator-jobs")
                self._thread.start()
        return running

    def stop_all(self, *, seconds: float = 10.0) -> None:
        """Cancels what runs and what waits, and waits for the thread to end."""
        with self._lock:
            for running, _job in self._waiting:
                running.cancel()
            if self._current is not None:
                self._current.cancel()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(seconds)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    self._current = None
                    return
                running, job = self._waiting.popleft()
                self._current = running
            try:
                self._run(running, job)
            except Exception as error:
                # A listener's bug is told like any other of this thread, and the jobs behind this one still run.
                threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))

    def _run(self, running: Running, job: Job[object]) -> None:
        ended = JobEnded(job=running, cancelled=True)
        writer = _Writer(self._project)
        conflict: ConflictError | None = None
        try:
            self._events.publish(JobStarted(job=running))
            while not running.cancelled:
                try:
                    step = next(job) if conflict is None else job.throw(conflict)
                except StopIteration as end:
                    writer.whole = True
                    ended = JobEnded(job=running, result=end.value)
                    break
                conflict = None
                if isinstance(step, ChangeSet):
                    conflict = writer.write(step)
                else:
                    running.goes_on(step.halt)
                    self._events.publish(JobMoved(job=running, progress=step))
        except Exception as error:
            # Shown to the person (UserError) or reported as a bug by whoever listens; never swallowed.
            ended = JobEnded(job=running, error=error)
        for tidy in (job.close, writer.finish):
            try:
                tidy()
            except Exception as error:
                ended = JobEnded(job=running, error=ended.error or error)
        ended = replace(ended, taken_back=writer.taken_back)
        running.ended()
        self._events.publish(ended)
