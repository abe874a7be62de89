"""Labels of one kind in the dialog of the project's labels: their list, and one of them in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.ui.appearance import Appearance
from annotator.ui.blank import Reason
from annotator.ui.dialogs.color_choice import swatch
from annotator.ui.dialogs.draft import Draft, L
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.label_form import LabelForm
from annotator.ui.dialogs.relation_form import RelationForm
from annotator.ui.dialogs.tables import Index, Rows, Table
from annotator.ui.theme.looks import label_look
from annotator.ui.translate import tr


class DraftRows(Rows[L]):
    """Labels with a patch of their colour, and how often each is used; retired ones say so."""

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        columns: Sequence[tuple[str, Callable[[L], str]]],
        number: str,
    ) -> None:
        self._appearance = appearance
        self.counts: dict[str, int] | None = None
        named = (name, lambda label: tr(f"{label.name} (retired)") if label.retired else label.name)
        super().__init__((named, *columns, (number, self._number)))
        self.decorate = self._patch

    def _patch(self, label: L) -> QPixmap:
        palette = self._appearance.palette
        return swatch(palette.faint if label.retired else label_look(label.name, label.color, palette).line, side=16)

    def _number(self, label: L) -> str:
        return "…" if self.counts is None else tr(f"{self.counts.get(label.id, 0):,}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.ForegroundRole and self.rows[index.row()].retired:
            return QColor(self._appearance.palette.soft)
        return super().data(index, role)


class DraftPage(QWidget, Generic[L]):
    """Edits a draft; the dialog around it saves."""

    edited = Signal()
    """The draft is another one."""

    def __init__(
        self,
        draft: Draft[L],
        model: DraftRows[L],
        form: LabelForm | RelationForm,
        *,
        title: str,
        widths: Sequence[int],
        add: str,
        empty: str,
    ) -> None:
        super().__init__()
        self._draft = draft
        self._form = form
        self.model = model
        model.setParent(self)
        self.table = Table(title, keys=("Delete", "Alt+Up", "Alt+Down"))
        self.table.use(model, widths=widths, stretch=1)
        self.table.say_when_empty(lambda: Reason(sentence=empty, button=add, act=self._add))
        self.add = push_button(add, self._add)
        self.up = push_button("Up", lambda: self._move(-1), tip="Alt+Up")
        self.down = push_button("Down", lambda: self._move(1), tip="Alt+Down")
        self.retire = push_button("Bring it back", self._retire, tip="Delete")
        left = QWidget()
        self.left = QVBoxLayout(left)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.setSpacing(8)
        self.left.addWidget(self.table, 1)
        self.left.addLayout(row_of(self.add, self.up, self.down, self.retire, 1))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(20)
        split.addWidget(left)
        split.addWidget(form)
        split.setSizes([520, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addWidget(split)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self.table.key.connect(self._key)
        form.edited.connect(self._changed)

    def show_label(self, label: L | None) -> None:
        """Shows the chosen label in full; None when there is none."""
        raise NotImplementedError

    @property
    def row(self) -> int:
        """The chosen row, -1 for none."""
        return self.table.currentIndex().row()

    def fill(self, row: int) -> None:
        """Shows the draft anew, with a row chosen."""
        labels = self._draft.labels
        self.model.put(labels)
        if labels:
            self.table.choose(min(max(row, 0), len(labels) - 1))
        self._chose()

    def refresh(self) -> None:
        """What the labels are about was edited elsewhere."""
        self._chose()
        self.table.viewport().update()

    def dressed(self) -> None:
        """The theme is another one."""
        self._form.color.show_color(self._form.color.color)
        self.table.viewport().update()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Shows how often each label is used, by its id."""
        self.model.counts = counts
        self.table.viewport().update()

    def _chose(self) -> None:
        row, labels = self.row, self._draft.labels
        label = labels[row] if 0 <= row < len(labels) else None
        self.show_label(label)
        new = label is not None and self._draft.is_new(row)
        self.retire.setText(tr("Drop it" if new else "Bring it back" if label and label.retired else "Retire it"))
        self.retire.setEnabled(label is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(labels) - 1)

    def _changed(self, label: L) -> None:
        self._draft.change(self.row, label)
        self.model.renew(self.row, self._draft.labels[self.row])
        self.edited.emit()

    def _add(self) -> None:
        self.fill(self._draft.add())
        self.edited.emit()
        self._form.name.setFocus()
        self._form.name.selectAll()

    def _move(self, step: int) -> None:
        if self.row >= 0:
            self.fill(self._draft.move(self.row, step))
            self.edited.emit()

    def _retire(self) -> None:
        row = self.row
        if row >= 0:
            self._draft.retire(row)
            self.fill(row)
            self.edited.emit()

    def _key(self, key: str) -> None:
        if key == "Delete":
            self._retire()
        else:
            self._move(-1 if key == "Alt+Up" else 1)
