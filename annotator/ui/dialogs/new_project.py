"""A new project: its name, its folder, and the labels that it begins with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from annotator.model.errors import UserError
from annotator.model.schema import Schema
from annotator.text.offsets import shown
from annotator.ui.blank import Reason
from annotator.ui.dialogs.color_choice import swatch
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.paths import is_there, typed_path, work_folder
from annotator.ui.dialogs.tables import Airy, Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.theme.looks import label_look
from annotator.ui.translate import later, tr
from annotator.workflow.projects import SUFFIX, ready_schemas, schema_named, with_suffix
from annotator.workflow.workbench import Workbench

_FIRST = "news"
_OVERLAP = {
    "flat": later("Spans do not overlap."),
    "nested": later("Spans may lie inside one another."),
    "free": later("Spans may overlap."),
}


class NewProjectDialog(Dialog):
    """Makes the file and opens it."""

    of_project = False

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("New project", name="new", size=(760, 560), bench=bench, host=host, parent=parent)
        project = bench.project
        folder = work_folder(project.path if project is not None else None)
        self.name = QLineEdit(tr(later("My articles")))
        self.name.setAccessibleName(tr("Name of the project"))
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder of the project"))
        self.file = plain_label(role="soft", wrap=True)
        self.schemas = QListWidget()
        self.schemas.setAccessibleName(tr("Label sets to begin with"))
        self.schemas.setItemDelegate(Airy(self.schemas))
        self.schemas.setFixedWidth(300)
        self.schemas.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.about = plain_label(role="soft", wrap=True)
        self.model = Rows[tuple[str, str, str]](
            (("Label", lambda row: row[0]), ("Title", lambda row: row[1])), (), self
        )
        self.model.decorate = lambda row: swatch(label_look("", row[2], host.appearance.palette).line, side=16)
        self.labels = Table("Labels of the chosen set")
        self.labels.use(self.model, widths=(140, 200), stretch=1)
        self.labels.say_when_empty(
            lambda: Reason(sentence="This set has no labels yet: they can be added in the project, with “Labels…”.")
        )
        self.labels.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.go = push_button("Make the project", self._make, main=True)
        self.making: Callable[[Path], None] = lambda _path: None
        """Hears of the file right before it is made."""
        self._known: dict[str, Schema] = {}
        self._lay_out()
        for name in sorted(ready_schemas(), key=lambda name: (name != _FIRST, name)):
            self._offer(name)
        self.schemas.currentItemChanged.connect(lambda _now, _before: self._chose())
        self.name.textChanged.connect(lambda _text: self._look())
        self.folder.textChanged.connect(lambda _text: self._look())
        self.schemas.setCurrentRow(0)
        self._look()
        self.name.selectAll()
        self.name.setFocus()

    def name_after(self, paths: Sequence[Path]) -> None:
        """Takes articles for the new project: its name is that of their folder, or of the one file."""
        first = paths[0]
        self.name.setText(shown(first.stem if len(paths) == 1 else first.parent.name or first.stem))
        self.name.selectAll()
        one = f"“{first.name}” comes in as soon as the project is made."
        many = f"{len(paths):,} files and folders come in as soon as the project is made."
        self.coming.setText(shown(tr(one if len(paths) == 1 else many)))
        self.coming.show()

    def _lay_out(self) -> None:
        self.coming = plain_label(role="soft", wrap=True)
        self.coming.hide()
        self.column.addWidget(self.coming)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Folder"), row_of(self.folder, push_button("Choose…", self._ask_folder)))
        form.addRow("", self.file)
        self.column.addLayout(form)
        self.column.addWidget(plain_label(tr("Labels to begin with; they can be changed at any time."), role="caption"))
        middle = row_of(self.schemas, spacing=12)
        middle.addWidget(self.labels, 1)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self.about)
        other = push_button("Labels from a file…", self._ask_schema)
        self.end_with(push_button("Cancel", self.reject), self.go, aside=(other,))

    # -- labels ----------------------------------------------------------------------------------------

    def _offer(self, name: str) -> None:
        schema = schema_named(name)
        self._known[name] = schema
        item = QListWidgetItem(shown(schema.title or schema.name))
        item.setData(Qt.ItemDataRole.UserRole, name)
        self.schemas.addItem(item)

    @property
    def schema_name(self) -> str:
        """The ready schema's name, or the path of a file."""
        item = self.schemas.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else _FIRST

    def _chose(self) -> None:
        schema = self._known[self.schema_name]
        self.model.put([(label.name, label.title, label.color) for label in schema.active])
        self.about.setText(f"{tr(f'{len(schema.active)} labels.')} {tr(_OVERLAP[schema.overlap])}")

    def _ask_schema(self) -> None:
        dialog = QFileDialog(self, tr("Labels from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Label sets (*.toml)")])
        dialog.fileSelected.connect(self.take_schema)
        dialog.open()

    def take_schema(self, path: str) -> None:
        """Offers the labels of a TOML file, and chooses them."""
        if self.attempt(lambda: self._offer(path)):
            self.schemas.setCurrentRow(self.schemas.count() - 1)

    # -- the file --------------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder of the project"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def path(self) -> Path:
        """The file that will be made."""
        stem = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", self.name.text())
        stem = " ".join(stem.split()).strip(" .")
        try:
            folder = typed_path(self.folder.text())
        except UserError:
            folder = Path()
        return with_suffix(folder / stem) if stem else folder / SUFFIX

    def _look(self) -> None:
        named = bool(self.path().stem.strip(".")) and self.path().name != SUFFIX
        there = named and is_there(self.path())
        self.file.setText(shown(str(self.path())) if named else "")
        self.complain(f"“{self.path().name}” is there already. Choose another name." if there else "")
        self.go.setEnabled(named and not there and bool(self.folder.text().strip()))

    def _make(self) -> None:
        path = self.path().absolute()

        def make_folder() -> None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise UserError(
                    "AN807", f"The folder {path.parent} cannot be made ({error.strerror}).", "Choose another one."
                ) from error

        if self.attempt(make_folder):
            self.making(path)
            self.accept()
            self.host.door.create(path, schema_name=self.schema_name, name=self.name.text().strip())
