"""Tables of plain records: one view for all dialogs, and the model that most of them need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from annotator.text.offsets import shown
from annotator.ui.blank import Blank, Reason
from annotator.ui.labels import plain_tip, set_apart
from annotator.ui.translate import tr

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Airy(QStyledItemDelegate):
    """Draws rows with some air, all equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(super().sizeHint(option, index).width(), metrics.height() + 11)


class Table(QTreeView):
    """Rows of equal height with a header; the keyboard chooses rows, and other keys are offered to `key`."""

    key = Signal(str)
    """A letter or a named key was pressed on the rows: "O", "Return", "Delete"."""

    def __init__(self, name: str, *, many: bool = False, keys: Sequence[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(tr(name))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(Airy(self))
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self._keys = frozenset(keys)

    def use(self, model: QAbstractTableModel, *, widths: Sequence[int], stretch: int) -> None:
        """Shows a model; `widths` in pixels, more where a heading needs it; the column `stretch` takes what is left."""
        self.setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def say_when_empty(self, why: Callable[[], Reason | None]) -> Blank:
        """Says in the place of rows why there are none, once a model is in use."""
        return Blank(self, why)

    def showEvent(self, event: QShowEvent) -> None:
        """Gives each heading its room: in some languages it is longer than the widths were chosen for."""
        super().showEvent(event)
        header = self.header()
        # Only now does the header have the font and the padding that it is painted with.
        for column in range(header.count()):
            if header.sectionSize(column) < header.sectionSizeHint(column):
                header.resizeSection(column, header.sectionSizeHint(column))

    def chosen_rows(self) -> list[int]:
        """The selected rows in their order."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def choose(self, row: int) -> None:
        """Selects one row and shows it."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        name = _NAMES.get(Qt.Key(event.key()), "")
        if held == Qt.KeyboardModifier.AltModifier:
            name = f"Alt+{name}"
        elif held != Qt.KeyboardModifier.NoModifier:
            name = ""
        if name in self._keys:
            self.key.emit(name)
            event.accept()
            return
        super().keyPressEvent(event)


_NAMES = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    **{Qt.Key(code): chr(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)},
}


class Rows(QAbstractTableModel, Generic[R]):
    """Records as rows: `columns` are (heading, how a record's cell reads)."""

    def __init__(
        self, columns: Sequence[tuple[str, Callable[[R], str]]], rows: Sequence[R] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: list[R] = list(rows)
        self.decorate: Callable[[R], QPixmap] | None = None
        """A small picture at the head of a row."""

    def put(self, rows: Sequence[R]) -> None:
        """Shows other records."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[R]) -> None:
        """Adds records at the end."""
        if rows:
            self.beginInsertRows(NO_INDEX, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def renew(self, row: int, record: R) -> None:
        """Puts another record in a row."""
        self.rows[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return set_apart(shown(" ".join(self.cell(index.row(), index.column())[:400].split())))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cell(index.row(), index.column())[:2_000])
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and self.decorate is not None:
            return self.decorate(self.rows[index.row()])
        return None

    def cell(self, row: int, column: int) -> str:
        """What a cell reads."""
        return self._columns[column][1](self.rows[row])
