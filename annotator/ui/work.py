"""Starts the long work of the window, and hands each result to whoever asked for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError
from annotator.ui.project_door import ProjectDoor
from annotator.workflow.backing_up import after_backup
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import import_text
from annotator.workflow.jobs import Job, JobEnded, Running
from annotator.workflow.open_project import OpenProject
from annotator.workflow.providing import providers_of
from annotator.workflow.suggesting import SuggestReport, suggest_apart
from annotator.workflow.workbench import Workbench

R = TypeVar("R")


class Work:
    """Jobs of the open project; a job's end is told on the window's thread."""

    def __init__(self, bench: Workbench, door: ProjectDoor, *, tell: Callable[[UserError], None]) -> None:
        self._bench = bench
        self._door = door
        self._tell = tell
        self._awaited: dict[Running, tuple[OpenProject | None, Callable[[object], None]]] = {}
        bench.events.subscribe(JobEnded, self._ended)

    def start(
        self,
        title: str,
        job: Job[R],
        *,
        quiet: bool = False,
        large: bool = False,
        apart: bool = False,
        beside: bool = False,
        done: Callable[[R], None] | None = None,
    ) -> Running | None:
        """Queues a job; `done` gets its result. None when no project is open.

        A backup is made before a `large` change, if the person keeps backups. What runs `apart` holds no other work
        up; what takes very long and changes nothing, such as a training, runs `beside` all of it.
        """
        runner = self._door.beside if beside else self._door.apart if apart else self._door.runner
        if runner is None:
            job.close()
            return None
        project, folder = self._bench.project, self._door.backup_folder
        if large and project is not None and folder is not None:
            job = after_backup(project.file, folder, job)
        running = runner.start(title, job, quiet=quiet)
        if done is not None:
            self._awaited[running] = project, cast("Callable[[object], None]", done)
        return running

    def start_quietly(self, title: str, job: Job[None]) -> None:
        """Queues a job that nobody waits for."""
        self.start(title, job, quiet=True)

    def start_learning(
        self, title: str, job: Job[object], *, apart: bool, done: Callable[[object], None]
    ) -> Running | None:
        """Queues a quiet job of learning."""
        return self.start(title, job, quiet=True, apart=apart, done=done)

    def _ended(self, event: JobEnded) -> None:
        project, done = self._awaited.pop(event.job, (None, None))
        if isinstance(event.error, UserError):
            self._tell(event.error)
        elif event.error is not None:
            raise event.error
        elif event.cancelled and event.job.quiet:
            # Whoever started it aside stopped it too, and tells what there is to tell.
            return
        elif event.cancelled:
            stays = "Nothing of it stays." if event.taken_back else "What was done before stays."
            self._bench.say(f"Stopped: {event.job.title}. {stays}", "warning")
        elif done is not None and project is not None and self._bench.project is project:
            # A job that ends when its project has left the desk has nobody to act for.
            done(event.result)

    # -- what is often done ------------------------------------------------------------------------

    def import_pasted(self, text: str) -> Running | None:
        """Brings a pasted or dropped text in as an article."""
        if self._bench.project is None:
            return None
        job = import_text(self._bench.reader, text, options=ReadOptions(), ids=self._bench.ids)
        return self.start("Pasting an article", job, quiet=True, done=self._imported)

    def _imported(self, report: ImportReport) -> None:
        bench = self._bench
        bench.say(report.sentence(), "plain" if report.stored else "warning")
        if report.stored:
            if bench.page is None or len(report.stored) == 1:
                bench.open_article(report.stored[0])
            if bench.settings.flag("suggest.on_import"):
                self.propose(lambda: report.stored)

    def propose(
        self, article_ids: Callable[[], Sequence[str]], *, done: Callable[[SuggestReport], None] | None = None
    ) -> Running | None:
        """Asks the chosen providers about articles, in the background."""
        if self._bench.project is None:
            return None
        job = suggest_apart(self._bench, article_ids, lambda: providers_of(self._bench))
        return self.start("Proposing candidates", job, done=lambda report: self._proposed(report, done))

    def _proposed(self, report: SuggestReport, done: Callable[[SuggestReport], None] | None) -> None:
        if report.problems:
            self._bench.say(f"{report.sentence()} {report.problems[0].sentence}", "warning")
        elif report.added or report.removed:
            self._bench.say(report.sentence())
        else:
            self._bench.say(" ".join(["The providers have nothing new to propose.", *report.paces]))
        if done is not None:
            done(report)
