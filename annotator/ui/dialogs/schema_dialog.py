"""The labels and relations of the project: their lists, one of them in full, and the clash that stands in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QFileDialog, QSplitter, QTabWidget, QVBoxLayout, QWidget

from annotator.formats.schema_toml import read_schema, write_schema
from annotator.model.errors import UserError
from annotator.model.schema import Label, Schema
from annotator.ui.appearance import Appearance
from annotator.ui.blank import Reason
from annotator.ui.dialogs.asking import ask
from annotator.ui.dialogs.color_choice import swatch
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.job_watch import JobWatch
from annotator.ui.dialogs.label_form import LabelForm
from annotator.ui.dialogs.relation_draft import RelationDraft
from annotator.ui.dialogs.relation_page import RelationPage
from annotator.ui.dialogs.schema_draft import SchemaDraft
from annotator.ui.dialogs.tables import Index, Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.theme.looks import label_look
from annotator.ui.translate import later, tr
from annotator.workflow.edits.schema import check_schema, replace_labels
from annotator.workflow.settings import write_atomically
from annotator.workflow.stats import Stats, project_stats
from annotator.workflow.workbench import Workbench

_KINDS = {"entity": later("entity"), "figure": later("figure")}


class LabelRows(Rows[Label]):
    """Labels with a patch of their colour; retired ones say so."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        self._appearance = appearance
        self.counts: dict[str, int] | None = None
        super().__init__(
            (
                ("Label", lambda label: tr(f"{label.name} (retired)") if label.retired else label.name),
                ("Title", lambda label: label.title),
                ("Key", lambda label: label.key.upper()),
                ("Kind", lambda label: tr(_KINDS[label.kind])),
                ("Spans", self._spans),
            ),
            parent=parent,
        )
        self.decorate = self._patch

    def _patch(self, label: Label) -> QPixmap:
        palette = self._appearance.palette
        return swatch(palette.faint if label.retired else label_look(label.name, label.color, palette).line, side=16)

    def _spans(self, label: Label) -> str:
        return "…" if self.counts is None else tr(f"{self.counts.get(label.id, 0):,}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.ForegroundRole and self.rows[index.row()].retired:
            return QColor(self._appearance.palette.soft)
        return super().data(index, role)


class SchemaDialog(Dialog):
    """Edits a draft; saving it is one step that can be undone."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Labels", name="schema", size=(1020, 640), bench=bench, host=host, parent=parent)
        self.draft = SchemaDraft(bench.schema, bench.ids)
        self.model = LabelRows(host.appearance, self)
        self.table = Table("Labels", keys=("Delete", "Alt+Up", "Alt+Down"))
        self.table.use(self.model, widths=(150, 120, 44, 60, 60), stretch=1)
        self.table.say_when_empty(
            lambda: Reason(
                sentence="A label is a class for spans, such as a person or an amount of money. There is none yet: "
                "nothing can be marked before there is one.",
                button="Add a label",
                act=self._add,
            )
        )
        self.form = LabelForm(host.appearance)
        self.hint = plain_label(role="soft", wrap=True)
        self.add = push_button("Add a label", self._add)
        self.up = push_button("Up", lambda: self._move(-1), tip="Alt+Up")
        self.down = push_button("Down", lambda: self._move(1), tip="Alt+Down")
        self.retire = push_button("Bring it back", self._retire, tip="Delete")
        self.save = push_button("Save the labels", self._save, main=True)
        self.relations = RelationPage(host.appearance, RelationDraft(bench.schema, bench.ids), self.draft.schema)
        self.tabs = QTabWidget()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self.table.key.connect(self._key)
        self.form.edited.connect(self._edited)
        self.relations.edited.connect(self._judge)
        self.tabs.currentChanged.connect(lambda _tab: self.relations.refresh())
        self._fill(0)
        self.table.setFocus()
        self._watch = JobWatch(bench, host, self)
        self._watch.succeeded.connect(self._counted)
        self.at_end(self._watch.close)
        self._watch.start("Counting spans", project_stats(bench.reader))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(row_of(self.add, self.up, self.down, self.retire, 1))
        column.addWidget(self.hint)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(20)
        split.addWidget(left)
        split.addWidget(self.form)
        split.setSizes([520, 460])
        self.tabs.addTab(split, tr("Labels"))
        self.tabs.addTab(self.relations, tr("Relations"))
        self.column.addWidget(self.tabs, 1)
        read = push_button("Take labels from a file…", self._ask_read)
        write = push_button("Write them to a file…", self._ask_write)
        self.end_with(push_button("Cancel", self.reject), self.save, aside=(read, write))

    def dressed(self) -> None:
        self.form.color.show_color(self.form.color.color)
        self.table.viewport().update()
        self.relations.dressed()

    # -- showing ---------------------------------------------------------------------------------------

    @property
    def row(self) -> int:
        """The chosen row, -1 for none."""
        return self.table.currentIndex().row()

    def _fill(self, row: int) -> None:
        self.model.put(self.draft.labels)
        if self.draft.labels:
            self.table.choose(min(max(row, 0), len(self.draft.labels) - 1))
        self._chose()

    def _chose(self) -> None:
        row = self.row
        label = self.draft.labels[row] if 0 <= row < len(self.draft.labels) else None
        self.form.show_label(label)
        self.form.guideline.document().setModified(False)
        new = label is not None and self.draft.is_new(row)
        self.retire.setText(tr("Drop it" if new else "Bring it back" if label and label.retired else "Retire it"))
        self.retire.setEnabled(label is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self.draft.labels) - 1)
        self._judge()

    def schema_now(self) -> Schema:
        """The labels and relations as they stand here."""
        return replace(self.draft.schema(), relations=self.relations.draft.ordered())

    @property
    def changed(self) -> bool:
        """Whether anything is other than in the project."""
        return self.draft.changed or self.relations.draft.changed

    def _fault(self) -> str:
        try:
            check_schema(self.schema_now())
        except UserError as error:
            return str(error)
        return ""

    def _judge(self) -> None:
        fault = self._fault()
        self.complain(fault)
        self.save.setEnabled(self.changed and not fault)
        self.hint.setText(tr("A retired label keeps its spans and is no longer offered. Nothing is ever deleted."))

    def _counted(self, stats: Stats) -> None:
        ids = {label.name: label.id for label in self.bench.schema.labels}
        self.model.counts = {ids[one.label]: one.spans for one in stats.labels if one.label in ids}
        self.table.viewport().update()
        kinds = {label.name: label.id for label in self.bench.schema.relations}
        self.relations.show_counts({kinds[name]: number for name, number in stats.relations if name in kinds})

    # -- editing ---------------------------------------------------------------------------------------

    def _edited(self, label: Label) -> None:
        self.draft.change(self.row, label)
        self.model.renew(self.row, self.draft.labels[self.row])
        self._judge()

    def _add(self) -> None:
        self._fill(self.draft.add())
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _move(self, step: int) -> None:
        if self.row >= 0:
            self._fill(self.draft.move(self.row, step))

    def _retire(self) -> None:
        row = self.row
        if row >= 0:
            self.draft.retire(row)
            self.relations.draft.forget_labels(frozenset(label.id for label in self.draft.labels))
            self._fill(row)

    def _key(self, key: str) -> None:
        if key == "Delete":
            self._retire()
        else:
            self._move(-1 if key == "Alt+Up" else 1)

    # -- files -----------------------------------------------------------------------------------------

    def _ask_read(self) -> None:
        dialog = QFileDialog(self, tr("Take labels from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Label sets (*.toml)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Takes the labels of a TOML file into the draft."""

        def read() -> None:
            try:
                schema = read_schema(path.read_text("utf-8"))
            except OSError as error:
                raise UserError("AN307", f"“{path.name}” cannot be read ({error.strerror}).") from error
            except UnicodeDecodeError as error:
                raise UserError("AN305", f"“{path.name}” is not UTF-8 text.", "Save it as UTF-8.") from error
            changed, new = self.draft.take_in(schema)
            ids = {label.name: label.id for label in self.draft.labels}
            ours = {label.id: ids[label.name] for label in schema.labels}
            more_changed, more_new = self.relations.draft.take_in(schema, ours)
            changed, new = changed + more_changed, new + more_new
            self._fill(self.row)
            self.relations.fill(self.relations.row)
            self.hint.setText(tr(f"From “{path.name}”: {new:,} new, {changed:,} changed. Save to keep them."))

        fault = self._fault()
        if self.attempt(read):
            self.complain(self._fault() or fault)

    def _ask_write(self) -> None:
        dialog = QFileDialog(self, tr("Write the labels to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Label sets (*.toml)")])
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(f"{self.bench.schema.name}.toml")
        dialog.fileSelected.connect(lambda name: self.write_file(Path(name)))
        dialog.open()

    def write_file(self, path: Path) -> None:
        """Writes the labels as they stand here to a TOML file."""

        def write() -> None:
            try:
                write_atomically(path, write_schema(self.schema_now()))
            except OSError as error:
                raise UserError("AN308", f"“{path.name}” cannot be written ({error.strerror}).") from error
            self.hint.setText(tr(f"Written to {path}."))

        self.attempt(write)

    # -- the end ---------------------------------------------------------------------------------------

    def _save(self) -> None:
        changes = replace_labels(self.bench.reader, self.draft.labels, relations=self.relations.draft.labels)
        if self.attempt(lambda: self.bench.commit(changes)):
            self.bench.say("The labels are saved. Ctrl+Z takes it back.")
            self.accept()

    def reject(self) -> None:
        """Closes; changes that are not saved are asked about."""
        if self.changed:
            ask(
                self,
                "The labels were changed, and the changes are not saved.",
                yes="Drop the changes",
                no="Keep editing",
                then=super().reject,
            )
            return
        super().reject()
