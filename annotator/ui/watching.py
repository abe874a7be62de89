"""Watches a folder while its project is open; what is new in it comes in by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError
from annotator.ui.bridge import Bridge
from annotator.ui.work import Work
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import AS_MARKED, import_paths
from annotator.workflow.jobs import Running
from annotator.workflow.label_memory import LabelMemory
from annotator.workflow.watching import LOOK_EVERY, Stamp, Watch, WatchMemory, list_folder, watch_sentence
from annotator.workflow.workbench import ProjectOpened, Workbench


class FolderWatch(QObject):
    """The watch of the open project, if it has one; it is remembered for the next time."""

    def __init__(
        self,
        bench: Workbench,
        bridge: Bridge,
        work: Work,
        memory: WatchMemory,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._bridge = bridge
        self._work = work
        self._memory = memory
        self.clock = clock
        self._watch: Watch | None = None
        self._looking = False
        self._running: Running | None = None
        self._complained = False
        self._timer = QTimer(self)
        self._timer.setInterval(int(1000 * LOOK_EVERY))
        self._timer.timeout.connect(self.look)
        bench.events.subscribe(ProjectOpened, lambda _event: self._follow())

    @property
    def folder(self) -> Path | None:
        """The folder that is watched now."""
        return self._watch.folder if self._watch is not None else None

    def start(self, folder: Path) -> None:
        """Watches a folder for the open project, from now on and whenever it is open."""
        project = self._bench.project
        if project is None:
            return
        self._use(Watch(folder=folder))
        self._memory.keep(project.file.project_id, Watch(folder=folder))
        self._bench.say(f"“{folder.name}” is watched: what is put into it comes in by itself.")

    def stop(self) -> None:
        """Ends the watch for good; what came in stays."""
        project, folder = self._bench.project, self.folder
        self._use(None)
        if project is not None and folder is not None:
            self._memory.forget(project.file.project_id)
            self._bench.say(f"“{folder.name}” is no longer watched.")

    def _follow(self) -> None:
        project = self._bench.project
        self._use(self._memory.find(project.file.project_id) if project is not None else None)

    def _use(self, watch: Watch | None) -> None:
        self._watch = watch
        self._complained = False
        if watch is None:
            self._timer.stop()
        else:
            self._timer.start()

    def look(self) -> None:
        """Looks at the folder aside, unless a look or its import is still under way."""
        watch = self._watch
        if watch is None or self._looking or (self._running is not None and not self._running.over):
            return
        self._looking = True
        self._bridge.aside(
            lambda: list_folder(watch.folder), done=lambda listing: self._listed(watch, listing), failed=self._failed
        )

    def _failed(self, error: UserError) -> None:
        self._looking = False
        if not self._complained:
            self._complained = True
            self._bench.say(str(error), "warning")

    def _listed(self, watch: Watch, listing: dict[str, Stamp]) -> None:
        self._looking = False
        project = self._bench.project
        if watch is not self._watch or project is None:
            return
        self._complained = False
        names = watch.look(listing, now=self.clock())
        if not names:
            return
        bench = self._bench
        own = LabelMemory.beside(bench.settings).own(bench.project_id, bench.schema)
        job = import_paths(
            bench.reader,
            watch.paths(names),
            options=ReadOptions(),
            taking=own.under(AS_MARKED, bench.schema),
            ids=bench.ids,
        )
        self._running = self._work.start(
            f"Importing from “{watch.folder.name}”",
            job,
            quiet=len(names) < 20,
            done=lambda report: self._came(watch, report),
        )

    def _came(self, watch: Watch, report: ImportReport) -> None:
        bench = self._bench
        if bench.project is not None and watch is self._watch:
            self._memory.keep(bench.project.file.project_id, watch)
        told = watch_sentence(report, watch.folder)
        if told:
            bench.say(told, "plain" if report.stored else "warning")
        if report.stored:
            if bench.page is None:
                bench.open_article(report.stored[0])
            if bench.settings.flag("suggest.on_import"):
                self._work.propose(lambda: report.stored)
