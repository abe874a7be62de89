"""Opening, making and closing projects, aside from the window's thread, one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QTimer

from annotator.model.errors import UserError
from annotator.model.records import ArticleRow
from annotator.store.project_file import ProjectFile
from annotator.ui.bridge import Bridge
from annotator.workflow.backing_up import make_backup
from annotator.workflow.jobs import JobRunner
from annotator.workflow.open_project import Changed, OpenProject
from annotator.workflow.person import person
from annotator.workflow.places import caution
from annotator.workflow.projects import create_project, open_project_file
from annotator.workflow.recent import Place, RecentProjects
from annotator.workflow.workbench import Workbench

APP_NAME = "Annotator"
# So long after the last decision the person is taken to be reading (milliseconds).
_IDLE = 4_000
# Missing, no project any more, empty, damaged: a backup is the way on.
_UNREADABLE = frozenset({"AN101", "AN104", "AN105", "AN107", "AN113"})


class ProjectDoor:
    """Puts projects on the desk and takes them away; the file work never holds the window up."""

    def __init__(
        self,
        bench: Workbench,
        bridge: Bridge,
        recents: RecentProjects,
        *,
        failed: Callable[[UserError], None],
        place_now: Callable[[], Place],
        go_back: Callable[[Place], None],
        samples: Path | None = None,
        backups: Path | None = None,
    ) -> None:
        self._bench = bench
        self._bridge = bridge
        self._failed = failed
        self._place_now = place_now
        self._go_back = go_back
        self._samples = samples
        self.backups = backups
        self._begun: tuple[int, bytes] = (0, b"")
        self._idle = QTimer()
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._tidy)
        bench.events.subscribe(Changed, lambda _event: self._idle.start())
        self.recents = recents
        self.runner: JobRunner | None = None
        self.apart: JobRunner | None = None
        """For work that takes long and must hold nothing else up."""
        self.beside: JobRunner | None = None
        """For what takes very long and changes nothing, such as a training: nothing waits behind it."""
        self.rows: Sequence[ArticleRow] = ()
        """The articles of the project as they were when it was opened."""
        self.busy = ""
        """What is being done ("Opening “X”"), or ""."""
        self.on_busy: Callable[[], None] = lambda: None
        self.ask_first: Callable[[Callable[[], None]], None] = lambda go: go()
        """Asks the person before the project leaves the desk, where there is something to ask; then goes on."""
        self.before_leaving: Callable[[], None] = lambda: None
        """Writes down what is still being typed, while the project is there."""
        self.offer_backups: Callable[[UserError, Path], bool] = lambda _error, _path: False
        """Offers the backups of a project that cannot be opened; whether there are any."""
        self._arrived: ProjectFile | None = None
        """A file that was opened aside and that the window's thread has not taken yet."""
        self._left = False

    def open(self, path: Path) -> None:
        """Opens a project file; a project that is open already is brought to the person's attention only."""
        project = self._bench.project
        if project is not None and project.path == path.absolute():
            self._bench.say(f"“{project.name}” is open already.")
            return
        whole = path.absolute()
        self.ask_first(lambda: self._through(f"Opening “{path.name}”", lambda: open_project_file(whole), path=whole))

    def create(self, path: Path, *, schema_name: str = "news", name: str = "") -> None:
        """Makes a project and opens it."""
        self.ask_first(
            lambda: self._through(
                f"Making “{path.name}”", lambda: create_project(path.absolute(), schema_name=schema_name, name=name)
            )
        )

    def demo(self, *, tour: bool = False) -> None:
        """Makes a fresh copy of the sample project and opens it; with the article of the tour before all others."""
        self.ask_first(lambda: self._through("Making the sample project", lambda: self._fresh_sample(tour=tour)))

    def _fresh_sample(self, *, tour: bool) -> ProjectFile:
        # Providers and the sample are only needed here: the window is there before they are read.
        from annotator.suggest.catalogue import providers
        from annotator.workflow.sample import sample_project
        from annotator.workflow.tour_article import put_tour_article

        folder = self._samples or user_data_path(APP_NAME, appauthor=False) / "samples"
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while (folder / f"Sample {number}.annot").exists():
            number += 1
        file = sample_project(folder / f"Sample {number}.annot", providers=providers())
        if tour:
            put_tour_article(file)
        return file

    def _through(self, what: str, work: Callable[[], ProjectFile], *, path: Path | None = None) -> None:
        if self.busy:
            return
        self._set_busy(what)

        def bring() -> tuple[ProjectFile, Sequence[ArticleRow]]:
            file, rows = _with_rows(work())
            self._arrived = file
            return file, rows

        self._bridge.aside(bring, done=self._opened, failed=lambda error: self._refused(error, path))

    def _set_busy(self, what: str) -> None:
        self.busy = what
        self.on_busy()

    def _refused(self, error: UserError, path: Path | None) -> None:
        self._set_busy("")
        if path is None or error.code not in _UNREADABLE or not self.offer_backups(error, path):
            self._failed(error)

    def _opened(self, opened: tuple[ProjectFile, Sequence[ArticleRow]]) -> None:
        if self._left:
            return  # it is closed already
        file, rows = opened
        self._arrived = None
        self._set_busy("")
        self.close()
        self.rows = rows
        self._begun = file.last
        bench = self._bench
        project = OpenProject(file, bench.events, who=bench.settings.text("person.name") or person())
        self.runner = JobRunner(project, bench.events)
        self.apart = JobRunner(project, bench.events)
        self.beside = JobRunner(project, bench.events)
        place = self.recents.opened(file.path, file.name).place
        bench.use(project)
        self._go_back_to(place)
        told = file.recovered or caution(file.path)
        if told:
            bench.say(told, "warning")

    def _go_back_to(self, place: Place) -> None:
        """The article and mark where the project was left, or the first article that is open."""
        bench = self._bench
        if place.article_id and bench.reader.article(place.article_id) is not None:
            bench.open_article(place.article_id, focus=place.focus)
            self._go_back(place)
            return
        rows = self.rows
        first = next((row for row in rows if row.article.state == "open"), rows[0] if rows else None)
        if first is not None:
            bench.open_article(first.article.id)

    def _tidy(self) -> None:
        """Carries what was written into the main file while the person reads, so that no key has to wait for it."""
        project = self._bench.project
        if project is not None:
            self._bridge.aside(project.file.checkpoint, done=lambda _none: None, failed=self._failed)

    @property
    def backup_folder(self) -> Path | None:
        """Where backups go; None when the person wants none."""
        return self.backups if self._bench.settings.flag("backup.keep") else None

    def remember_place(self) -> None:
        """Writes down where the person is, for the next start."""
        project = self._bench.project
        if project is not None:
            self.recents.left(project.path, self._place_now())

    def close(self) -> None:
        """Takes the project off the desk and closes its file in the background, after its jobs."""
        project, runners = self._bench.project, (self.beside, self.apart, self.runner)
        if project is None:
            return
        self.before_leaving()
        self.remember_place()
        self.runner = self.apart = self.beside = None
        self._idle.stop()
        begun = self._begun
        folder = self.backup_folder
        self._bench.use(None)

        def shut() -> None:
            for runner in runners:
                if runner is not None:
                    runner.stop_all(seconds=60)
            try:
                # Leaving is the one moment when nobody waits for the next key.
                if folder is not None and project.file.last != begun:
                    make_backup(project.file, folder)
            finally:
                project.close()

        self._bridge.aside(shut, done=lambda _none: None, failed=self._failed)

    def leave(self) -> None:
        """Closes the project for good, also one that is still being opened."""
        self.close()
        self._left = True

        def shut() -> None:
            if self._arrived is not None:
                self._arrived.close()

        self._bridge.aside(shut, done=lambda _none: None, failed=self._failed)


def _with_rows(file: ProjectFile) -> tuple[ProjectFile, Sequence[ArticleRow]]:
    """The file with its list of articles, which takes a while in a large project."""
    try:
        return file, file.article_rows()
    except BaseException:
        file.close()
        raise
