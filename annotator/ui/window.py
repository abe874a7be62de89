"""The whole window put together: parts, shell, menus, keys, and who follows whom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from annotator.actions.action import Panel, Part
from annotator.actions.catalogue import actions
from annotator.manual.library import Place as ManualPlace
from annotator.model.schema import Schema
from annotator.ui.appearance import Appearance
from annotator.ui.article_list import ArticleList
from annotator.ui.bridge import Bridge
from annotator.ui.dialogs.asking import ask
from annotator.ui.drops import Drops
from annotator.ui.empty import EmptyState
from annotator.ui.find_bar import FindBar
from annotator.ui.inspector import Inspector
from annotator.ui.jobs_panel import JobsPanel
from annotator.ui.key_line import KeyLine
from annotator.ui.keys import ReaderKeys
from annotator.ui.main_window import MainWindow
from annotator.ui.manual.opener import ManualOpener
from annotator.ui.manual.topics import place_of_bench
from annotator.ui.menus import Menus
from annotator.ui.overlays import Overlays
from annotator.ui.project_door import ProjectDoor
from annotator.ui.reader import Reader
from annotator.ui.relation_menu import RelationMenus
from annotator.ui.shell import WindowPart, WindowShell
from annotator.ui.start_screen import StartScreen
from annotator.ui.toast import Toast
from annotator.ui.topbar import TopBar
from annotator.ui.tour_guide import TourGuide
from annotator.ui.training_run import TrainingRun
from annotator.ui.translate import tr
from annotator.ui.watching import FolderWatch
from annotator.ui.window_state import WindowState
from annotator.ui.work import Work
from annotator.workflow.apprentice import Apprentice
from annotator.workflow.learning import Learning
from annotator.workflow.open_project import Changed
from annotator.workflow.providing import providers_of
from annotator.workflow.recent import Place, RecentProjects
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.taught import Taught
from annotator.workflow.watching import WatchMemory
from annotator.workflow.workbench import ArticleOpened, ProjectOpened, Workbench

# The place is written down when the person stays somewhere this long (milliseconds), and on leaving.
_REMEMBER = 2_000
_LATE = 500


class AnnotatorWindow(QObject):
    """Owns the window of the program; made once by the program's start."""

    def __init__(
        self,
        bench: Workbench,
        bridge: Bridge,
        appearance: Appearance,
        *,
        recents: RecentProjects,
        state: WindowState,
        watched: WatchMemory,
        taught: Taught,
        samples: Path | None = None,
        backups: Path | None = None,
        learned: Path | None = None,
    ) -> None:
        super().__init__()
        self.bench = bench
        self.bridge = bridge
        self.appearance = appearance
        self.state = state
        self.window = MainWindow()
        self.reader = Reader(bench, appearance, open_menu=self._open_menu)
        self.shell = WindowShell(
            bench,
            window=self.window,
            face=self,
            canvas=self.reader.canvas,
            appearance=appearance,
            quit_program=self._quit,
        )
        self.reader.attempt = self.shell.attempt
        self.reader.zoom = self.shell.zoom
        self.door = ProjectDoor(
            bench,
            bridge,
            recents,
            failed=self.shell.tell,
            place_now=self._place,
            go_back=self._go_back,
            samples=samples,
            backups=backups,
        )
        self.shell.door = self.door
        self.door.offer_backups = self.shell.offer_backups
        self.shell.work = Work(bench, self.door, tell=self.shell.tell)
        self.watch = FolderWatch(bench, bridge, self.shell.work, watched, parent=self)
        self.shell.watch = self.watch
        Learning(bench, start=self.shell.work.start_quietly, providers=lambda: providers_of(bench))
        Apprentice(bench, start=self.shell.work.start_learning, folder=learned)
        self.relation_menus = RelationMenus(self.window, bench, appearance, attempt=self.shell.attempt)
        self.reader.relation_menu = self.relation_menus.popup
        self.reader.relation_choice = self.relation_menus.choose
        self.training = TrainingRun(bench, self.shell.work, parent=self)
        self.shell.training = self.training
        self.manual = ManualOpener(appearance, bench.settings, here=self._place_in_manual)
        self.shell.manual = self.manual
        self.door.ask_first = self._ask_first
        self.window.may_close = self._may_close
        self._quits = False
        self._make_parts(recents, taught)
        self.guide = TourGuide(
            bench,
            appearance,
            over=self.window.stack,
            canvas=self.reader.canvas,
            topbar=self.topbar,
            key_line=self.key_line,
            taught=taught,
            open_sample=self.door.demo,
            perform=self.perform_named,
        )
        self.shell.guide = self.guide
        self.keys = ReaderKeys(self.reader.canvas, bench, perform=self.shell.perform)
        self.menus = Menus(
            self.window,
            self.reader.canvas,
            bench,
            appearance,
            perform=self.shell.perform,
            relations=self.relation_menus,
            is_on=self._is_on,
        )
        Drops(
            self.window,
            open_project=self.door.open,
            import_files=self.shell.import_files,
            import_text=self.shell.work.import_pasted,
            make_project=self.shell.open_articles,
            has_project=lambda: bench.project is not None,
            refuse=lambda sentence: bench.say(sentence, "warning"),
        )
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_REMEMBER)
        self._remember.timeout.connect(self.door.remember_place)
        self._listen()
        self._rebuild()
        state.restore(self.window)
        self.show_start()

    def _make_parts(self, recents: RecentProjects, taught: Taught) -> None:
        bench, appearance, perform = self.bench, self.appearance, self.perform_named
        self.articles = ArticleList(bench, appearance, bridge=self.bridge, first_rows=lambda: self.door.rows)
        self.topbar = TopBar(bench)
        self.find_bar = FindBar(bench)
        self.inspector = Inspector(
            bench, appearance, attempt=self.shell.attempt, relation_menu=self.relation_menus.popup, perform=perform
        )
        self.key_line = KeyLine(bench)
        self.jobs = JobsPanel(bench.events)
        self.key_line.place.addWidget(self.jobs)
        self.empty = EmptyState(bench, perform=perform)
        self.start = StartScreen(recents, taught, open_project=self.door.open, perform=perform)
        self.window.put_start(self.start)
        self.window.put_workplace(
            articles=self.articles,
            topbar=self.topbar,
            findbar=self.find_bar,
            reader=self.reader.canvas,
            empty=self.empty,
            inspector=self.inspector,
            keyline=self.key_line,
        )
        Toast(bench, self.window.stack)
        self.overlays = Overlays(
            self.window,
            bench,
            appearance,
            perform=lambda action: self.shell.perform(action, "palette"),
            articles=self.articles.model.articles,
        )

    def _listen(self) -> None:
        events = self.bench.events
        events.subscribe(ProjectOpened, lambda _event: self._follow_project())
        events.subscribe(ArticleOpened, lambda _event: self._follow_article())
        events.subscribe(Changed, self._follow_change)
        events.subscribe(SettingsChanged, lambda _event: self.appearance.refresh())
        for part in (self.articles, self.inspector, self.find_bar):
            part.left.connect(lambda: self.focus_part("reader"))
        self.appearance.changed.connect(self._rebuild)
        self.door.before_leaving = self.inspector.keep_note
        self.door.on_busy = self._follow_door
        self.window.closing.connect(self._leave)
        self.window.escaped.connect(lambda: self.focus_part("reader"))

    # -- following -----------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        """The labels, the keys or the settings changed."""
        self.keys.refresh()
        self.menus.rebuild()
        self.key_line.rebuild()

    def _follow_door(self) -> None:
        """Shows that a project is being opened or made: at once on the start screen, after a moment elsewhere."""
        self.start.show_busy(self.door.busy)
        if self.door.busy and self.bench.project is not None:
            QTimer.singleShot(_LATE, self, lambda: self.bench.say(f"{self.door.busy} …") if self.door.busy else None)

    def _follow_project(self) -> None:
        project = self.bench.project
        self._rebuild()
        if project is None:
            self.window.setWindowFilePath("")
            self.window.setWindowTitle("Annotator")
            self.show_start()
            return
        self.window.setWindowFilePath(str(project.path))
        self.window.setWindowTitle(tr(f"{project.name} — Annotator"))
        self.window.stack.setCurrentIndex(1)
        self.focus_part("reader")

    def _follow_article(self) -> None:
        page = self.bench.page
        showing_reader = page is not None
        if not showing_reader:
            self.empty.refresh()
        self.window.middle.setCurrentIndex(0 if showing_reader else 1)
        self.topbar.setVisible(showing_reader)
        if showing_reader and not self.articles.isAncestorOf(self._focused()):
            self.focus_part("reader")
        if page is not None and self.bench.project is not None:
            self._remember.start()

    def _follow_change(self, event: Changed) -> None:
        if any(isinstance(change.after, Schema) for change in event.changes.changes):
            self._rebuild()
        if self.bench.page is None and self.bench.project is not None:
            self.empty.refresh()

    def _open_menu(self, place: QPoint) -> None:
        self.menus.context_menu(place)

    def _quit(self) -> None:
        self.window.close()

    @staticmethod
    def _focused() -> QWidget:
        return QApplication.focusWidget() or QWidget()

    def _place(self) -> Place:
        page, bench = self.bench.page, self.bench
        if page is None:
            return Place()
        paragraph, pixels = self.reader.canvas.scroll_position()
        return Place(
            article_id=page.article.id, focus=bench.focus, caret=bench.caret or 0, paragraph=paragraph, pixels=pixels
        )

    def _go_back(self, place: Place) -> None:
        """Puts the reader where it was left."""
        if place.caret and self.bench.page is not None:
            self.bench.put_caret(place.caret)
        self.reader.canvas.restore_position(place.paragraph, place.pixels)

    # -- Face: what the shell opens and shows ----------------------------------------------------------

    def perform_named(self, action_id: str) -> None:
        """Does an action of the table by its id; "go.articles" goes to the list."""
        if action_id == "go.articles":
            self.focus_part("articles")
            return
        action = next((one for one in actions(self.bench) if one.id == action_id), None)
        if action is not None:
            self.shell.perform(action, "button")

    def show_part(self, panel: Panel) -> bool:
        if panel == "tour":
            self.guide.begin()
        elif panel == "tour_end":
            self.guide.leave()
        elif panel == "find":
            self.find_bar.open_bar()
        elif panel == "start":
            self.show_start()
        elif panel in ("palette", "keys", "guideline"):
            self.overlays.open(panel)
        elif panel == "manual":
            self.manual.open()
        else:
            return False
        return True

    def _place_in_manual(self) -> ManualPlace:
        return place_of_bench(
            self.bench,
            starting=self.window.stack.currentIndex() == 0,
            in_list=self.articles.isAncestorOf(self._focused()),
        )

    def _is_on(self, part: str) -> bool:
        settings = self.bench.settings
        known = {
            "articles": not self.articles.isHidden(),
            "inspector": not self.inspector.isHidden(),
            "tags": settings.text("view.tags") == "all",
            "values": settings.flag("view.values"),
            "relations": settings.text("view.relations") == "all",
            "fullscreen": self.window.isFullScreen(),
            "file.watch": self.watch.folder is not None,
        }
        return known.get(part, False)

    def toggle_part(self, part: Part) -> None:
        if part == "fullscreen":
            self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        widget: QWidget = self.articles if part == "articles" else self.inspector
        had_keyboard = widget.isAncestorOf(self._focused())
        widget.setVisible(widget.isHidden())
        if had_keyboard:
            self.focus_part("reader")

    def focus_part(self, part: WindowPart) -> None:
        if part in ("next", "previous"):
            self._cycle(1 if part == "next" else -1)
        elif part == "articles":
            self.articles.show()
            self.articles.focus()
        elif part == "inspector":
            self.inspector.show()
            self.inspector.focus()
        elif self.window.stack.currentIndex() == 0:
            self.start.focus()
        else:
            self.reader.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cycle(self, by: int) -> None:
        parts: list[tuple[WindowPart, QWidget]] = [
            ("articles", self.articles),
            ("reader", self.reader.canvas),
            ("inspector", self.inspector),
        ]
        visible = [pair for pair in parts if not pair[1].isHidden()]
        focused = self._focused()
        here = next((n for n, (_name, w) in enumerate(visible) if w is focused or w.isAncestorOf(focused)), 0)
        self.focus_part(visible[(here + by) % len(visible)][0])

    # -- a training under way ------------------------------------------------------------------------

    def _ask_first(self, go: Callable[[], None]) -> None:
        """Before the project leaves the desk: a training that is under way would end with it."""
        if not self.training.busy:
            go()
            return

        def stop() -> None:
            self.training.cancel()
            go()

        ask(
            self.window,
            "A training is under way. It ends when its project is closed, and nothing of it is kept.",
            yes="Stop it and go on",
            no="Stay here",
            then=stop,
        )

    def _may_close(self) -> bool:
        if self._quits or not self.training.busy:
            return True

        def leave() -> None:
            self._quits = True
            self.window.close()

        self._ask_first(leave)
        return False

    def show_start(self) -> None:
        self.start.refresh()
        self.window.stack.setCurrentIndex(0)
        self.start.focus()

    # -- leaving ---------------------------------------------------------------------------------------

    def _leave(self) -> None:
        project = self.bench.project
        self.state.keep(self.window, project=str(project.path) if project is not None else "")
        self.manual.end()
        self.window.hide()
        self.door.leave()
