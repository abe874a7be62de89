"""The rows on the left of the manual: its contents with the headings of the open page, or what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.manual.library import Entry, Library, Place
from annotator.manual.search import Hit

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_HEADINGS = 14
Kind = Literal["group", "page", "heading", "hit"]
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `marks` are the stretches of `detail` that were searched for."""

    kind: Kind
    title: str
    detail: str = ""
    above: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    place: Place | None = None

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(part for part in (self.title, self.above, self.detail) if part)


def contents_rows(library: Library, open_page: str) -> tuple[Row, ...]:
    """All pages by group; below the open one its headings, where they are not too many."""
    rows: list[Row] = []
    group = ""
    for entry in library.contents:
        if entry.group != group:
            group = entry.group
            rows.append(Row(kind="group", title=group))
        rows.append(Row(kind="page", title=entry.title, place=Place(page=entry.name)))
        if entry.name == open_page:
            rows += _headings(library, entry)
    return tuple(rows)


def _headings(library: Library, entry: Entry) -> list[Row]:
    found = [section for section in library.page(entry.name).sections if section.level == 2]
    if len(found) > _MOST_HEADINGS:
        return []
    return [
        Row(kind="heading", title=section.title, place=Place(page=entry.name, anchor=section.anchor))
        for section in found
    ]


def hit_rows(hits: Sequence[Hit]) -> tuple[Row, ...]:
    """What was found, the best first."""
    return tuple(
        Row(
            kind="hit",
            title=hit.title,
            above=hit.page_title if hit.page_title != hit.title else "",
            detail=hit.snippet,
            marks=hit.marks,
            place=Place(page=hit.page, anchor=hit.anchor),
        )
        for hit in hits
    )


class RowModel(QAbstractListModel):
    """The rows as the list shows them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def put(self, rows: tuple[Row, ...]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.rows[index.row()].kind == "group":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
