"""The backups of the project: list, make one, bring one back as a copy."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.model.errors import UserError
from annotator.store.backup import Backup
from annotator.ui.blank import Reason
from annotator.ui.dates import moment
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.paths import work_folder
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.backing_up import backup_folder, backups_in, backups_of, make_backup, restore_copy
from annotator.workflow.workbench import ProjectOpened, Workbench


def _size(backup: Backup) -> str:
    try:
        count = backup.path.stat().st_size
    except OSError:
        return ""
    return tr(f"{count / 2**20:,.1f} MB")


class BackupsDialog(Dialog):
    """Copies are made and proven aside; the open project is never replaced.

    `of_all` lists the backups of all projects; `damaged` is the file of one that cannot be opened.
    """

    of_project = False

    def __init__(
        self,
        *,
        bench: Workbench,
        host: Host,
        parent: QWidget | None,
        folder: Path | None = None,
        damaged: Path | None = None,
        of_all: bool = False,
    ) -> None:
        super().__init__("Backups", name="backups", size=(720, 440), bench=bench, host=host, parent=parent)
        project = None if of_all or damaged is not None else bench.project
        self._file = project.file if project is not None else None
        self._damaged = damaged
        if self._file is not None:
            self.follow(ProjectOpened, lambda _event: self.done(self.DialogCode.Rejected))
        self._folder = folder or backup_folder()
        self.model = Rows[Backup](
            (
                ("Made", lambda one: moment(one.at.astimezone(UTC).isoformat())),
                ("Project", lambda one: one.name),
                ("File", lambda one: one.path.name),
                ("Size", _size),
            ),
            parent=self,
        )
        self.table = Table("Backups, the newest first", keys=("Return", "Enter"))
        self.table.use(self.model, widths=(150, 150, 280, 80), stretch=2)
        self._read = False
        self.blank = self.table.say_when_empty(self._why_empty)
        self.hint = plain_label(role="soft", wrap=True)
        self.make = push_button("Back up now", self._make, main=True)
        self.restore = push_button("Open as a copy…", self._ask_restore)
        named = project.name if project is not None else damaged.stem if damaged is not None else ""
        title = f"Backups of “{named}”" if named else "Backups of all projects"
        self.column.addWidget(plain_label(tr(title), role="title"))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.hint)
        show = push_button("Open the folder", self._show_folder)
        if self._file is None:
            self.make.hide()
            self.make.setDefault(False)
            self.restore.setDefault(True)
            self.end_with(self.make, push_button("Close", self.reject), self.restore, aside=(show,))
        else:
            self.end_with(self.restore, push_button("Close", self.accept), self.make, aside=(show,))
        self.table.key.connect(lambda _key: self._ask_restore())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self._chose()
        self.refresh()
        (self.make if self._file is not None else self.table).setFocus()

    def refresh(self) -> None:
        """Reads the folder again."""
        self.aside.ask(self._found, done=self._show, failed=self.complain)

    def _found(self) -> tuple[Backup, ...]:
        if self._file is not None:
            return backups_of(self._file, self._folder)
        return backups_in(self._folder, called=self._damaged.stem if self._damaged is not None else "")

    def _show(self, found: tuple[Backup, ...]) -> None:
        self._read = True
        self.model.put(found)
        if found:
            self.table.choose(0)
        self.hint.setText(tr("As they grow older, one a day, then one a week, then one a month is kept."))
        self.hint.setVisible(bool(found))
        self._chose()

    def _why_empty(self) -> Reason | None:
        if not self._read:
            return None
        if self._file is not None:
            sentence = (
                "There is none yet. A backup is a whole project of its own in another folder: one is made when a "
                "project that changed is closed, and at any time with “Back up now”."
            )
        elif self._damaged is not None:
            sentence = (
                "There is no backup of this project: one is made each time when a project that changed is closed. "
                "“Open the folder” shows where they would be."
            )
        else:
            sentence = (
                "There is none yet. A backup is a whole project of its own in another folder: one is made each time "
                "when a project that changed is closed."
            )
        return Reason(sentence=sentence)

    def _chose(self) -> None:
        self.restore.setEnabled(bool(self.table.chosen_rows()))

    def _make(self) -> None:
        file = self._file
        if file is None:
            return
        self.make.setEnabled(False)
        self.hint.setText(tr("Making and proving a copy …"))
        self.hint.show()
        self.aside.ask(lambda: make_backup(file, self._folder), done=self._made, failed=self._failed)

    def _made(self, path: Path) -> None:
        self.make.setEnabled(True)
        self.complain("")
        self.bench.say(f"A backup was made: {path.name}.", "good")
        self.refresh()

    def _failed(self, error: UserError) -> None:
        self.make.setEnabled(True)
        self.complain(error)
        self.refresh()

    def _ask_restore(self) -> None:
        rows = self.table.chosen_rows()
        if not rows:
            return
        backup = self.model.rows[rows[0]]
        beside = self._file.path if self._file is not None else self._damaged
        start = (
            beside.parent if beside is not None else work_folder(None)
        ) / f"{backup.name} {backup.at:%Y-%m-%d}.annot"
        dialog = QFileDialog(self, tr("Where shall the copy be?"), str(start.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Annotator projects (*.annot)")])
        dialog.setDefaultSuffix("annot")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(start.name)
        dialog.fileSelected.connect(lambda name: self.restore_to(backup.path, Path(name)))
        dialog.open()

    def restore_to(self, backup: Path, target: Path) -> None:
        """Puts a backup at a new place and opens it there."""
        self.aside.ask(lambda: restore_copy(backup, target), done=self._restored, failed=self._failed)

    def _restored(self, path: Path) -> None:
        self.accept()
        self.host.door.open(path)

    def _show_folder(self) -> None:
        folder = self._folder if self._folder.is_dir() else self._folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
