"""The articles as a list model: rows with counts, filtered, kept up to date by what changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.model.changes import Change
from annotator.model.reader import Reader
from annotator.model.records import Article, ArticleCounts, ArticleRow, Candidate, Span
from annotator.text.offsets import shown
from annotator.ui.dates import long_date
from annotator.ui.translate import tr

Wanted = Literal["all", "open", "done"]
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CURRENT_ROLE = Qt.ItemDataRole.UserRole + 2
# When the marks of more articles than this change, reading the whole list again is cheaper.
_MANY = 400


def describe(row: ArticleRow) -> str:
    """A row in words, for tool tips and screen readers."""
    article, counts = row.article, row.counts
    state = tr("done" if article.state == "done" else f"{counts.pending:,} to judge")
    spans = tr(f"{counts.spans:,} spans")
    parts = [article.title or tr("Untitled article"), article.source, long_date(article.date), spans, state]
    return ", ".join(part for part in parts if part)


class ArticleModel(QAbstractListModel):
    """All articles of the project that the filter lets through, in order of position."""

    repaint = Signal(object)
    """The row at an index looks different. Qt's own dataChanged would lay out all rows anew: 30 ms for 10,000."""

    stale = Signal()
    """The counts of very many articles changed: the list is to be read again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ArticleRow] = {}
        self._shown: list[str] = []
        self._places: dict[str, int] = {}
        self._query = ""
        self._words: list[str] = []
        self._wanted: Wanted = "all"
        self._current = ""
        self._ranks: dict[str, int] = {}

    # -- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._rows[self._shown[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.article.title or tr("Untitled article"))
        if role == ROW_ROLE:
            return row
        if role == CURRENT_ROLE:
            return row.article.id == self._current
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(describe(row))
        return None

    # -- what is there ---------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[str]:
        """The articles that are shown, in order."""
        return self._shown

    def articles(self) -> Iterator[Article]:
        """All articles of the project, shown or not, in order."""
        return (row.article for row in self._rows.values())

    @property
    def total(self) -> int:
        """How many articles the project has."""
        return len(self._rows)

    @property
    def done(self) -> int:
        """How many of them are done."""
        return sum(1 for row in self._rows.values() if row.article.state == "done")

    def id_at(self, index: QModelIndex) -> str:
        """The article at an index, "" where there is none."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else ""

    def place_of(self, article_id: str) -> QModelIndex:
        """Where an article is in the list; invalid when the filter hides it."""
        place = self._places.get(article_id)
        return self.index(place) if place is not None else QModelIndex()

    # -- filling and following ---------------------------------------------------------------------

    def fill(self, rows: Sequence[ArticleRow]) -> None:
        """Shows another list of articles."""
        self.beginResetModel()
        self._rows = {row.article.id: row for row in rows}
        self._sift()
        self.endResetModel()

    def filter(self, query: str, wanted: Wanted) -> None:
        """Lets through what has all the words of a query in its title, source or date, and is in a state."""
        if (query, wanted) == (self._query, self._wanted):
            return
        self.beginResetModel()
        self._query, self._wanted = query, wanted
        self._sift()
        self.endResetModel()

    def order(self, article_ids: Sequence[str]) -> None:
        """Shows the articles in another order; those that are not named stay behind the others, as they came."""
        self.beginResetModel()
        self._ranks = {key: rank for rank, key in enumerate(article_ids)}
        self._sift()
        self.endResetModel()

    def _sift(self) -> None:
        self._words = self._query.casefold().split()
        self._shown = [key for key, row in self._rows.items() if self._lets_through(row)]
        if self._ranks:
            self._shown.sort(key=lambda key: self._ranks.get(key, len(self._ranks)))
        self._places = {key: place for place, key in enumerate(self._shown)}

    def _lets_through(self, row: ArticleRow) -> bool:
        article = row.article
        return (self._wanted == "all" or article.state == self._wanted or article.id == self._current) and (
            not self._words or _has(article, self._words)
        )

    def set_current(self, article_id: str) -> None:
        """Marks the article that is open."""
        before, self._current = self._current, article_id
        for name in (before, article_id):
            self._repaint(name)

    def _repaint(self, article_id: str) -> None:
        place = self.place_of(article_id)
        if place.isValid():
            self.repaint.emit(place)

    def follow(self, changes: Sequence[Change], reader: Reader) -> None:
        """Brings the rows of the touched articles up to date; of very many only `stale` is told."""
        told, gone, marked = _touched(changes)
        there = {key for key in told if key in self._rows}
        for article_id in there:
            self._rows[article_id] = replace(self._rows[article_id], article=told[article_id])
        if len(there) < len(told) or any(key in self._rows for key in gone):
            come = [ArticleRow(article=article, counts=ArticleCounts()) for key, article in told.items()]
            fresh = sorted((row for row in come if row.article.id not in there), key=_by_position)
            # News of a project that was just closed may still be on its way: its articles are none of ours. All that is
            # told at once is of one project, so one is asked for: each question may have to wait for a commit.
            if fresh and reader.article(fresh[0].article.id) is None:
                fresh = []
            if gone or self._ranks or not self._append(fresh):
                left = [row for key, row in self._rows.items() if key not in gone]
                self.fill(sorted([*left, *fresh], key=_by_position))
        if len(marked) > _MANY:
            self.stale.emit()
        else:
            for article_id in marked:
                self._recount(article_id, reader)
        for article_id in there:
            self._repaint(article_id)

    def _append(self, fresh: Sequence[ArticleRow]) -> bool:
        """Puts articles behind all others, as an import does one by one; False when they belong elsewhere."""
        last = next(reversed(self._rows.values()), None)
        if fresh and last is not None and _by_position(fresh[0]) <= _by_position(last):
            return False
        come = [row.article.id for row in fresh if self._lets_through(row)]
        if come:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(come) - 1)
        self._rows.update((row.article.id, row) for row in fresh)
        self._places.update((key, place) for place, key in enumerate(come, start=len(self._shown)))
        self._shown.extend(come)
        if come:
            self.endInsertRows()
        return True

    def _recount(self, article_id: str, reader: Reader) -> None:
        row = self._rows.get(article_id)
        if row is None:
            return
        try:
            counts = reader.counts(article_id)
        except KeyError:  # it went meanwhile, or its project did
            return
        self._rows[article_id] = replace(row, counts=counts)
        self._repaint(article_id)


def _touched(changes: Sequence[Change]) -> tuple[dict[str, Article], set[str], dict[str, None]]:
    """(articles as they are now, ids of articles that went, articles whose marks changed)."""
    told: dict[str, Article] = {}
    gone: set[str] = set()
    marked: dict[str, None] = {}
    for change in changes:
        record = change.after if change.after is not None else change.before
        if isinstance(record, (Candidate, Span)):
            marked[record.article_id] = None
        elif isinstance(record, Article):
            if change.after is None:
                gone.add(record.id)
                told.pop(record.id, None)
            else:
                told[record.id] = record
    return told, gone, marked


def _by_position(row: ArticleRow) -> tuple[int, str]:
    return row.article.position, row.article.id


def _has(article: Article, words: Sequence[str]) -> bool:
    text = f"{article.title}\n{article.source}\n{article.date}".casefold()
    return all(word in text for word in words)
