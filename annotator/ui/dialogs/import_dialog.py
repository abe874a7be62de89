"""Articles from files: what will come in, how the first one reads, and the start of the import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from annotator.formats.catalogue import expand, importers
from annotator.model.errors import Problem
from annotator.ui.blank import Reason
from annotator.ui.dialogs.encoding_dialog import EncodingDialog
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.import_choices import ImportChoices
from annotator.ui.dialogs.import_marks import ImportMarks
from annotator.ui.dialogs.import_model import ImportModel
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.dialogs.tables import Table
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.importing import Batch
from annotator.workflow.workbench import Workbench

Start = Callable[[Sequence[Batch], bool], None]
"""Starts an import; the flag says whether candidates are to be proposed afterwards."""


class ImportDialog(Dialog):
    """Chooses files; everything that reads them happens aside."""

    def __init__(
        self, *, paths: Sequence[Path], start: Start, bench: Workbench, host: Host, parent: QWidget | None
    ) -> None:
        super().__init__("Import articles", name="import", size=(1080, 640), bench=bench, host=host, parent=parent)
        self.setAcceptDrops(True)
        self._begin = start
        self._expanding = 0
        self._notes: list[Problem] = []
        self.model = ImportModel(self.aside, self)
        self.table = Table("Files to import", many=True, keys=("Delete",))
        self.table.use(self.model, widths=(130, 140, 60, 200, 76, 60), stretch=3)
        self.blank = self.table.say_when_empty(self._why_empty)
        self.preview = ImportPreview(host.appearance.families)
        self.choices = ImportChoices()
        self.marks = ImportMarks(bench)
        self.propose = Tick("Propose candidates in them")
        self.propose.setChecked(bench.settings.flag("suggest.on_import"))
        self.skip_bad = Tick("Take the rest of files with faults")
        self.skip_bad.setToolTip(tr("Without it nothing comes in from a file in which something cannot be read."))
        self.summary = plain_label(role="soft", wrap=True)
        self.add_files = push_button("Add files…", self._ask_files)
        self.add_folder = push_button("Add a folder…", self._ask_folder)
        self.remove = push_button("Take off the list", self._take_off, tip="Delete. The files stay where they are.")
        self.ask_encoding = push_button("Choose the encoding…", self._ask_encoding)
        self.go = push_button("Import", self._start, main=True)
        self._lay_out()
        self._listen()
        self._recount()
        if paths:
            self.add_paths(paths)
        self.add_files.setFocus()

    def _lay_out(self) -> None:
        self.column.addLayout(row_of(self.add_files, self.add_folder, self.remove, 1, self.ask_encoding))
        left = QWidget()
        stack = QVBoxLayout(left)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.table, 1)
        stack.addWidget(self.marks)
        stack.addWidget(self.summary)
        right = QWidget()
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(12)
        stack.addWidget(self.preview, 1)
        stack.addWidget(self.choices)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(18)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([640, 380])
        split.setStretchFactor(0, 1)
        self.column.addWidget(split, 1)
        self.end_with(push_button("Cancel", self.reject), self.go, aside=(self.propose, self.skip_bad))

    def _listen(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._chose())
        self.table.key.connect(lambda _key: self._take_off())
        self.model.seen.connect(self._looked)
        self.choices.changed.connect(self._choose)
        self.marks.changed.connect(self._choose)
        self.skip_bad.toggled.connect(lambda _on: (self._chose(), self._recount()))

    def _choose(self) -> None:
        """Reads the files with other choices."""
        self.model.choose(replace(self.choices.options(), offsets=self.marks.unit))

    # -- files -----------------------------------------------------------------------------------------

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Adds files, and what the folders hold that can be read."""
        self._expanding += 1
        self._recount()
        self.aside.ask(lambda: tuple(expand(paths)), done=self._expanded)

    def _expanded(self, found: tuple[Path | Problem, ...]) -> None:
        self._expanding -= 1
        first = not self.model.rows
        self._notes += [item for item in found if isinstance(item, Problem)]
        self.model.put_paths(item for item in found if isinstance(item, Path))
        if first and self.model.rows:
            self.table.choose(0)
            self.table.setFocus()
        self._recount()

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, tr("Choose articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{suffix}" for importer in importers() for suffix in importer.suffixes)
        dialog.setNameFilters([tr(f"Articles ({endings})"), tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.add_paths([Path(name) for name in names]))
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder with articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.add_paths([Path(name)]))
        dialog.open()

    def _take_off(self) -> None:
        rows = self.table.chosen_rows()
        self.model.take_off(rows)
        if self.model.rows and rows:
            self.table.choose(min(rows[0], len(self.model.rows) - 1))
        self._chose()
        self._recount()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # -- what is shown ---------------------------------------------------------------------------------

    def _chose(self) -> None:
        rows = self.table.chosen_rows()
        row = rows[0] if rows else None
        if row is not None:
            self.model.look(row)
        shown = self.model.rows[row] if row is not None else None
        self.preview.show_row(shown, take_rest=self.skip_bad.isChecked())
        self.remove.setEnabled(bool(rows))

    def _looked(self, row: int) -> None:
        if self.table.chosen_rows()[:1] == [row]:
            self._chose()
        self.choices.offer(self.model.columns())
        self.marks.show_previews(self.model.previews())
        self._recount()

    def _recount(self) -> None:
        count = len(self.model.rows)
        self.blank.refresh()
        told = f"{count:,} file{'' if count == 1 else 's'}" if count else ""
        refused = len(self.model.refused)
        asked = len(self.model.asking)
        partly = 0 if self.skip_bad.isChecked() else len(self.model.partly)
        parts = [
            told,
            f"{refused:,} cannot be read" if refused else "",
            f"{partly:,} with faults: nothing of {'it' if partly == 1 else 'them'} comes in" if partly else "",
            f"{asked:,} with an encoding in doubt" if asked else "",
            "looking for files …" if self._expanding else "",
            *(note.sentence for note in self._notes[:3]),
        ]
        self.summary.setText(" · ".join(tr(part) for part in parts if part))
        self.go.setText(tr(f"Import {count:,} file{'' if count == 1 else 's'}" if count else "Import"))
        self.go.setEnabled(count > refused and not self._expanding)
        self.ask_encoding.setVisible(asked > 0)
        self.remove.setEnabled(bool(self.table.chosen_rows()))

    def _why_empty(self) -> Reason | None:
        if self._expanding:
            return None
        return Reason(
            sentence="The files that are to come in are listed here, each with what it is read as. There is none yet: "
            "drop files or folders onto this window, or choose them.",
            button="Add files…",
            act=self._ask_files,
        )

    # -- encodings -------------------------------------------------------------------------------------

    def _questions(self) -> list[int]:
        """The rows in question, the chosen ones first."""
        asked = self.model.in_question()
        chosen = [row for row in self.table.chosen_rows() if row in asked]
        return chosen + [row for row in asked if row not in chosen]

    def _ask_encoding(self) -> None:
        asked = self._questions()
        preview = self.model.rows[asked[0]].preview if asked else None
        if preview is None or preview.question is None:
            return
        dialog = EncodingDialog(preview.question, others=len(asked) - 1, bench=self.bench, host=self.host, parent=self)
        dialog.chosen.connect(lambda encoding, for_all: self._decode(asked if for_all else asked[:1], encoding))
        dialog.open()

    def _decode(self, rows: list[int], encoding: str) -> None:
        self.model.decode(rows, encoding)
        # The button that asked may go away: from the rows Enter imports.
        self.table.setFocus()

    # -- the start -------------------------------------------------------------------------------------

    def _start(self) -> None:
        batches = self.model.batches(self.marks.taking(), skip_bad=self.skip_bad.isChecked())
        propose = self.propose.isChecked()
        self.marks.remember()
        self.bench.settings.put("suggest.on_import", propose)
        self.accept()
        self._begin(batches, propose)
