"""The labels and relations of the project: their lists, one of them in full, and the clash that stands in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QTabWidget, QWidget

from annotator.formats.schema_toml import read_schema, write_schema
from annotator.model.errors import UserError
from annotator.model.schema import Schema
from annotator.ui.dialogs.asking import ask
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.job_watch import JobWatch
from annotator.ui.dialogs.label_page import LabelPage
from annotator.ui.dialogs.relation_draft import RelationDraft
from annotator.ui.dialogs.relation_page import RelationPage
from annotator.ui.dialogs.schema_draft import SchemaDraft
from annotator.ui.translate import tr
from annotator.workflow.edits.schema import check_schema, replace_labels
from annotator.workflow.settings import write_atomically
from annotator.workflow.stats import Stats, project_stats
from annotator.workflow.workbench import Workbench


class SchemaDialog(Dialog):
    """Edits a draft; saving it is one step that can be undone."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Labels", name="schema", size=(1020, 640), bench=bench, host=host, parent=parent)
        self.labels = LabelPage(host.appearance, SchemaDraft(bench.schema, bench.ids))
        self.relations = RelationPage(host.appearance, RelationDraft(bench.schema, bench.ids), self.labels.draft.schema)
        self.save = push_button("Save the labels", self._save, main=True)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.labels, tr("Labels"))
        self.tabs.addTab(self.relations, tr("Relations"))
        self.column.addWidget(self.tabs, 1)
        read = push_button("Take labels from a file…", self._ask_read)
        write = push_button("Write them to a file…", self._ask_write)
        self.end_with(push_button("Cancel", self.reject), self.save, aside=(read, write))
        self.labels.edited.connect(self._edited)
        self.relations.edited.connect(self._judge)
        self.tabs.currentChanged.connect(lambda _tab: self.relations.refresh())
        self._judge()
        self.labels.table.setFocus()
        self._watch = JobWatch(bench, host, self)
        self._watch.succeeded.connect(self._counted)
        self.at_end(self._watch.close)
        self._watch.start("Counting spans", project_stats(bench.reader))

    def dressed(self) -> None:
        self.labels.dressed()
        self.relations.dressed()

    # -- what stands here ------------------------------------------------------------------------------

    def schema_now(self) -> Schema:
        """The labels and relations as they stand here."""
        return replace(self.labels.draft.schema(), relations=self.relations.draft.ordered())

    @property
    def changed(self) -> bool:
        """Whether anything is other than in the project."""
        return self.labels.draft.changed or self.relations.draft.changed

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
        self.labels.hint.setText(
            tr("A retired label keeps its spans and is no longer offered. Nothing is ever deleted.")
        )

    def _counted(self, stats: Stats) -> None:
        ids = {label.name: label.id for label in self.bench.schema.labels}
        self.labels.show_counts({ids[one.label]: one.spans for one in stats.labels if one.label in ids})
        kinds = {label.name: label.id for label in self.bench.schema.relations}
        self.relations.show_counts({kinds[name]: number for name, number in stats.relations if name in kinds})

    def _edited(self) -> None:
        self.relations.draft.forget_labels(frozenset(label.id for label in self.labels.draft.labels))
        self._judge()

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
            changed, new = self.labels.draft.take_in(schema)
            ids = {label.name: label.id for label in self.labels.draft.labels}
            ours = {label.id: ids[label.name] for label in schema.labels}
            more_changed, more_new = self.relations.draft.take_in(schema, ours)
            changed, new = changed + more_changed, new + more_new
            self.labels.fill(self.labels.row)
            self.relations.fill(self.relations.row)
            self._judge()
            self.labels.hint.setText(tr(f"From “{path.name}”: {new:,} new, {changed:,} changed. Save to keep them."))

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
            self.labels.hint.setText(tr(f"Written to {path}."))

        self.attempt(write)

    # -- the end ---------------------------------------------------------------------------------------

    def _save(self) -> None:
        changes = replace_labels(self.bench.reader, self.labels.draft.labels, relations=self.relations.draft.labels)
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
