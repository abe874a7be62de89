"""The relations of the project in the dialog of its labels: their list, and one of them in full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.model.schema import RelationLabel, Schema
from annotator.ui.appearance import Appearance
from annotator.ui.blank import Reason
from annotator.ui.dialogs.color_choice import swatch
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.relation_draft import RelationDraft
from annotator.ui.dialogs.relation_form import RelationForm
from annotator.ui.dialogs.tables import Index, Rows, Table
from annotator.ui.theme.looks import label_look
from annotator.ui.translate import tr
from annotator.workflow.edits.relations import ends_told


class RelationRows(Rows[RelationLabel]):
    """Relation labels with a patch of their colour; retired ones say so."""

    def __init__(self, appearance: Appearance, schema: Callable[[], Schema], parent: QObject) -> None:
        self._appearance = appearance
        self._schema = schema
        self.counts: dict[str, int] | None = None
        super().__init__(
            (
                ("Relation", lambda label: tr(f"{label.name} (retired)") if label.retired else label.name),
                ("Goes", lambda label: tr(ends_told(self._schema(), label))),
                ("Key", lambda label: label.key.upper()),
                ("Number", self._number),
            ),
            parent=parent,
        )
        self.decorate = self._patch

    def _patch(self, label: RelationLabel) -> QPixmap:
        palette = self._appearance.palette
        return swatch(palette.faint if label.retired else label_look(label.name, label.color, palette).line, side=16)

    def _number(self, label: RelationLabel) -> str:
        return "…" if self.counts is None else tr(f"{self.counts.get(label.id, 0):,}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.ForegroundRole and self.rows[index.row()].retired:
            return QColor(self._appearance.palette.soft)
        return super().data(index, role)


class RelationPage(QWidget):
    """Edits a draft; the dialog around it saves."""

    edited = Signal()
    """The draft is another one."""

    def __init__(self, appearance: Appearance, draft: RelationDraft, schema: Callable[[], Schema]) -> None:
        super().__init__()
        self.draft = draft
        self._schema = schema
        self.model = RelationRows(appearance, schema, self)
        self.table = Table("Relations", keys=("Delete", "Alt+Up", "Alt+Down"))
        self.table.use(self.model, widths=(130, 160, 44, 70), stretch=1)
        self.table.say_when_empty(
            lambda: Reason(
                sentence="A relation leads from one span to another, as from a company to its owner. These labels have "
                "none yet, and need none.",
                button="Add a relation",
                act=self._add,
            )
        )
        self.form = RelationForm()
        self.add = push_button("Add a relation", self._add)
        self.up = push_button("Up", lambda: self._move(-1), tip="Alt+Up")
        self.down = push_button("Down", lambda: self._move(1), tip="Alt+Down")
        self.retire = push_button("Bring it back", self._retire, tip="Delete")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(row_of(self.add, self.up, self.down, self.retire, 1))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(20)
        split.addWidget(left)
        split.addWidget(self.form)
        split.setSizes([520, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addWidget(split)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self.table.key.connect(self._key)
        self.form.edited.connect(self._changed)
        self.fill(0)

    @property
    def row(self) -> int:
        """The chosen row, -1 for none."""
        return self.table.currentIndex().row()

    def fill(self, row: int) -> None:
        """Shows the draft anew, with a row chosen."""
        self.model.put(self.draft.labels)
        if self.draft.labels:
            self.table.choose(min(max(row, 0), len(self.draft.labels) - 1))
        self._chose()

    def refresh(self) -> None:
        """The labels that may stand at the ends are others."""
        self._chose()
        self.table.viewport().update()

    def dressed(self) -> None:
        """The theme is another one."""
        self.form.color.show_color(self.form.color.color)
        self.table.viewport().update()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Shows how many relations there are under each label, by its id."""
        self.model.counts = counts
        self.table.viewport().update()

    def _chose(self) -> None:
        row = self.row
        label = self.draft.labels[row] if 0 <= row < len(self.draft.labels) else None
        self.form.show_label(label, self._schema().labels)
        new = label is not None and self.draft.is_new(row)
        self.retire.setText(tr("Drop it" if new else "Bring it back" if label and label.retired else "Retire it"))
        self.retire.setEnabled(label is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self.draft.labels) - 1)

    def _changed(self, label: RelationLabel) -> None:
        self.draft.change(self.row, label)
        self.model.renew(self.row, self.draft.labels[self.row])
        self.edited.emit()

    def _add(self) -> None:
        self.fill(self.draft.add())
        self.edited.emit()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _move(self, step: int) -> None:
        if self.row >= 0:
            self.fill(self.draft.move(self.row, step))
            self.edited.emit()

    def _retire(self) -> None:
        row = self.row
        if row >= 0:
            self.draft.retire(row)
            self.fill(row)
            self.edited.emit()

    def _key(self, key: str) -> None:
        if key == "Delete":
            self._retire()
        else:
            self._move(-1 if key == "Alt+Up" else 1)
