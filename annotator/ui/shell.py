"""What actions may ask of this window: the Shell of the table of actions, and what dialogs need besides."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.actions.action import Action, Panel, Part
from annotator.model.errors import UserError
from annotator.text.offsets import shown
from annotator.ui.appearance import Appearance
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.dialogs.paths import work_folder
from annotator.ui.manual.opener import ManualOpener
from annotator.ui.manual.topics import place_of_dialog
from annotator.ui.project_door import ProjectDoor
from annotator.ui.tour_guide import TourGuide
from annotator.ui.training_run import TrainingRun
from annotator.ui.translate import tr
from annotator.ui.watching import FolderWatch
from annotator.ui.work import Work
from annotator.workflow.backing_up import backups_in
from annotator.workflow.doing import Did, Way
from annotator.workflow.workbench import ProjectOpened, Workbench

WindowPart = Literal["reader", "articles", "inspector", "next", "previous"]


class Face(Protocol):
    """The parts of the window that the shell opens, shows and hides."""

    def show_part(self, panel: Panel) -> bool:
        """Opens one of the window's own panels; False when it has none of this name."""
        ...

    def toggle_part(self, part: Part) -> None:
        """Shows or hides a part of the window itself."""
        ...

    def focus_part(self, part: WindowPart) -> None:
        """Gives the keyboard to a part."""
        ...

    def show_start(self) -> None:
        """Shows the start screen."""
        ...


class WindowShell:
    """Carries out what actions ask for; the window it belongs to only lays things out."""

    def __init__(
        self,
        bench: Workbench,
        *,
        window: QWidget,
        face: Face,
        canvas: Canvas,
        appearance: Appearance,
        quit_program: Callable[[], None],
    ) -> None:
        self._bench = bench
        self._window = window
        self._face = face
        self._canvas = canvas
        self._quit = quit_program
        self.appearance = appearance
        self.door: ProjectDoor
        self.work: Work
        self.watch: FolderWatch
        self.training: TrainingRun
        self.guide: TourGuide
        self.manual: ManualOpener

    # -- doing things ------------------------------------------------------------------------------

    def perform(self, action: Action, way: Way = "key") -> None:
        """Does an action, or says why it cannot be done now; what was done is told, with the way it was started."""
        reason = action.when(self._bench)
        if reason:
            self._bench.say(reason, "warning")
        elif self._went_well(lambda: action.run(self._bench, self)):
            self.attempt(lambda: self._bench.events.publish(Did(action=action.id, way=way)))

    def attempt(self, call: Callable[[], object]) -> None:
        """Calls something; a fault of the world is told to the person, a bug is reported."""
        self._went_well(call)

    def _went_well(self, call: Callable[[], object]) -> bool:
        try:
            call()
        except UserError as error:
            self.tell(error)
        except Exception as error:
            # Thrown on through Qt it would meet other handlers on its way, with the error still set.
            sys.excepthook(type(error), error, error.__traceback__)
        else:
            return True
        return False

    def offer_backups(self, error: UserError, path: Path) -> bool:
        """Tells that a project cannot be opened and offers its backups; False when there are none."""
        folder = self.door.backups
        if folder is None or not backups_in(folder, called=path.stem):
            return False
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setObjectName("damaged")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Annotator")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(error.sentence))
        box.setInformativeText(f"{tr('There are backups of it; one of them can be opened as a copy.')}\n\n{error.code}")
        look = box.addButton(tr("Backups…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(look)
        look.clicked.connect(lambda: self.show_backups(path))
        box.open()
        return True

    def show_backups(self, path: Path | None) -> None:
        """Shows the backups of a project that cannot be opened, or those of all projects."""
        from annotator.ui.dialogs.backups_dialog import BackupsDialog

        BackupsDialog(
            bench=self._bench,
            host=self,
            parent=self._window,
            folder=self.door.backups,
            damaged=path,
            of_all=path is None,
        ).open()

    def tell(self, error: UserError) -> None:
        """Tells a fault of the world: in passing while a project is open, in a plain dialog otherwise."""
        if self._bench.project is not None:
            self._bench.say(str(error), "warning")
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Annotator")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(error.sentence))
        box.setInformativeText(f"{tr(error.hint)}\n\n{error.code}".strip())
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()

    def show_help(self, dialog: str) -> None:
        """Opens the manual at what it tells about a dialog."""
        self.manual.open(place_of_dialog(dialog))

    # -- Shell ---------------------------------------------------------------------------------------

    def show(self, panel: Panel) -> None:
        if self._face.show_part(panel):
            return
        if panel == "open":
            self.ask_project()
            return
        if panel == "all_backups":
            self.show_backups(None)
            return
        if panel == "articles":
            self.ask_articles()
            return
        from annotator.ui.dialogs.catalogue import open_panel

        open_panel(panel, bench=self._bench, shell=self, parent=self._window)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Brings files and folders in, tells what came of it, and asks where an encoding is in doubt.

        Documents, tables and archives are shown first: what will be left of them has to be seen.
        """
        from annotator.formats.catalogue import to_be_seen
        from annotator.ui.dialogs.catalogue import open_panel

        if any(map(to_be_seen, paths)):
            open_panel("import", bench=self._bench, shell=self, parent=self._window, paths=paths)
            return
        from annotator.formats.incoming import ReadOptions
        from annotator.ui.dialogs.importing import ImportRun
        from annotator.workflow.importing import Batch

        run = ImportRun(self._bench, self, self._window)
        batch = Batch(paths=tuple(paths), options=ReadOptions())
        run.start([batch], self._bench.settings.flag("suggest.on_import"))

    def watch_folder(self) -> None:
        if self.watch.folder is not None:
            self.watch.stop()
            return
        dialog = QFileDialog(self._window, tr("Choose the folder to watch"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.watch.start(Path(name)))
        dialog.open()

    def ask_project(self) -> None:
        """Lets the person choose a project file, and opens it."""
        project = self._bench.project
        folder = work_folder(project.path if project is not None else None)
        dialog = QFileDialog(self._window, tr("Open a project"), str(folder if folder.is_dir() else Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Annotator projects (*.annot)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.door.open(Path(name)))
        dialog.open()

    def ask_articles(self) -> None:
        """Lets the person choose articles, for a project of their own."""
        dialog = QFileDialog(self._window, tr("Open articles"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.open_articles([Path(name) for name in names]))
        dialog.open()

    def open_articles(self, paths: Sequence[Path]) -> None:
        """Makes a project around articles: asks for its name and labels, and brings them in when it is there."""
        from annotator.ui.dialogs.catalogue import open_panel
        from annotator.ui.dialogs.new_project import NewProjectDialog

        dialog = open_panel("new", bench=self._bench, shell=self, parent=self._window)
        if isinstance(dialog, NewProjectDialog):
            dialog.name_after(paths)
            dialog.making = lambda path: self._expect(path, paths)

    def _expect(self, project: Path, paths: Sequence[Path]) -> None:
        """Brings articles in once their project is on the desk; another one ends the waiting."""

        def arrived(event: ProjectOpened) -> None:
            if event.project is None:
                return
            stop()
            if event.project.path == project:
                QTimer.singleShot(0, self._window, lambda: self.attempt(lambda: self.import_files(paths)))

        stop = self._bench.events.subscribe(ProjectOpened, arrived)

    def toggle(self, part: Part) -> None:
        settings = self._bench.settings
        if part == "values":
            settings.put("view.values", not settings.flag("view.values"))
            self.appearance.changed.emit()
        elif part == "tags":
            settings.put("view.tags", "focus" if settings.text("view.tags") == "all" else "all")
            self.appearance.changed.emit()
        else:
            self._face.toggle_part(part)

    def zoom(self, step: int) -> None:
        self._bench.say(f"Text size {self.appearance.zoom_by(step)} %.")

    def marks_in_view(self) -> Sequence[str]:
        return self._canvas.marks_in_view()

    def words_in_view(self) -> Sequence[tuple[int, int]]:
        return self._canvas.words_in_view()

    def line_from(self, offset: int, *, lines: int) -> int:
        return self._canvas.offset_below(offset, lines=lines)

    def scroll(self, pages: float) -> None:
        self._canvas.scroll_pages(pages)

    def scroll_to_edge(self, *, end: bool) -> None:
        # A paragraph behind the last stands for the end.
        self._canvas.restore_position(sys.maxsize if end else 0, 0)

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(shown(text))

    def focus_part(self, part: WindowPart) -> None:
        self._face.focus_part(part)

    def run_suggest(self, article_ids: Sequence[str]) -> None:
        self.work.propose(lambda: article_ids)

    def demo(self) -> None:
        self.guide.sample()

    def close_project(self) -> None:
        self.door.ask_first(self._close_project)

    def _close_project(self) -> None:
        self.door.close()
        self._face.show_start()

    def quit(self) -> None:
        self._quit()
