"""The command palette: every action with its key, and every article, by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.actions.action import Action
from annotator.actions.catalogue import actions
from annotator.model.records import Article
from annotator.text.offsets import shown
from annotator.ui.appearance import Appearance
from annotator.ui.blank import Blank, Reason
from annotator.ui.fuzzy import score
from annotator.ui.key_names import listed
from annotator.ui.labels import set_apart
from annotator.ui.theme.color import mixed
from annotator.ui.theme.palette import Palette
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

# What is listed first before anything is typed.
_ORDER = ("annotate", "edit", "go", "view", "file", "help")
_MOST = 60
_MOST_ARTICLES = 20
# Behind actions whose words were typed, before those whose letters only occur in order.
_ARTICLE_POINTS = 600
_ROW = 32
# How many rows high it is when nothing fits: what is said then has two lines.
_NO_ROWS = 3
_ENTRY = Qt.ItemDataRole.UserRole + 1
_MENUS = {"file": "File", "edit": "Edit", "view": "View", "annotate": "Annotate", "go": "Go", "help": "Help"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the palette: an action, or an article to open; `reason` says why it cannot be done now."""

    title: str
    group: str
    keys: str = ""
    reason: str = ""
    action: Action | None = None
    article_id: str = ""


def entries(bench: Workbench, query: str, *, recent: Sequence[str], articles: Iterable[Article]) -> tuple[Entry, ...]:
    """What fits a query, the best first; without one all actions, those used of late first.

    Articles fit when their titles have all the words of the query.
    """
    found: list[tuple[int, int, Entry]] = []
    words = query.casefold().split()
    for number, action in enumerate(actions(bench)):
        if action.id == "view.palette":
            continue
        title, group = tr(action.title), tr(_MENUS.get(action.menu, ""))
        points = score(query, f"{title} {group}") or score(query, action.title)
        if not points:
            continue
        rank = 0 if words else -_ORDER.index(action.menu) * 2 if action.menu in _ORDER else -20
        used = len(recent) - recent.index(action.id) if action.id in recent else 0
        reason = tr(action.when(bench))
        entry = Entry(
            title=title,
            group=group,
            keys=listed(action.keys),
            reason=reason,
            action=action,
        )
        found.append((points + rank + 60 * used - (200 if reason else 0), -number, entry))
    if words:
        fitting = (article for article in articles if _has(article.title, words))
        for number, article in enumerate(islice(fitting, _MOST_ARTICLES)):
            entry = Entry(title=article.title, group=tr("Article"), article_id=article.id)
            found.append((_ARTICLE_POINTS, -number, entry))
    found.sort(key=lambda one: (one[0], one[1]), reverse=True)
    return tuple(entry for _points, _number, entry in found[:_MOST])


def _has(title: str, words: Sequence[str]) -> bool:
    told = title.casefold()
    return all(word in told for word in words)


class EntryDelegate(QStyledItemDelegate):
    """One line: title, then the reason or the group, and the key on the right."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._font = QFont(parent.font())
        self._small = QFont(self._font)
        self._small.setPixelSize(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colors = self._palette
        painter.save()
        if chosen:
            painter.fillRect(area, QColor(colors.accent_tint))
        ink = QColor(mixed(colors.ink, colors.chrome_raised, 0.45) if entry.reason else colors.ink)
        soft = QColor(colors.ink if chosen and not entry.reason else colors.soft)
        line = area.adjusted(16, 0, -16, 0)
        painter.setFont(self._small)
        small = QFontMetrics(self._small)
        keys_width = small.horizontalAdvance(entry.keys) if entry.keys else 0
        painter.setPen(soft)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), set_apart(entry.keys))
        painter.setFont(self._font)
        painter.setPen(ink)
        metrics = QFontMetrics(self._font)
        room = line.width() - keys_width - 20
        title = metrics.elidedText(shown(" ".join(entry.title.split())), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), title)
        after = metrics.horizontalAdvance(title) + 14
        painter.setFont(self._small)
        painter.setPen(soft)
        told = small.elidedText(entry.reason or entry.group, Qt.TextElideMode.ElideRight, max(room - after, 0))
        behind = QStyle.visualRect(option.direction, line, line.adjusted(after, 0, 0, 0))
        painter.drawText(behind, int(Qt.AlignmentFlag.AlignVCenter), told)
        painter.restore()


class CommandPalette(QFrame):
    """A box over the window: type, choose with the arrows, Enter does it, Escape closes."""

    closed = Signal()

    def __init__(
        self,
        bench: Workbench,
        appearance: Appearance,
        *,
        perform: Callable[[Action], None],
        recent: list[str],
        articles: Callable[[], Iterable[Article]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._perform = perform
        self._recent = recent
        self._articles = articles
        self.setObjectName("palettebox")
        self.setAccessibleName(self.tr("Command palette"))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("What do you want to do? Or an article’s title"))
        self.box.setAccessibleName(self.tr("Search for a command or an article"))
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setStyleSheet("background: transparent;")
        self._model = QStandardItemModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(EntryDelegate(appearance.palette, self.view))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.view, 1)
        self.box.textChanged.connect(self._search)
        self.box.installEventFilter(self)
        self.view.clicked.connect(self._take)
        self.resized: Callable[[], None] = lambda: None
        self.blank = Blank(self.view, self._why_empty)
        self._search("")

    def wanted_height(self) -> int:
        """How tall the box is with what it shows."""
        return self.box.sizeHint().height() + 30 + _ROW * (min(self._model.rowCount(), 12) or _NO_ROWS)

    def _why_empty(self) -> Reason:
        query = " ".join(self.box.text().split())
        return Reason(
            sentence=f"No action and no title of an article fits “{query}”. Take some letters back, or leave with Esc."
        )

    def _search(self, query: str) -> None:
        self._model.clear()
        for entry in entries(self._bench, query, recent=self._recent, articles=self._articles()):
            item = QStandardItem(shown(entry.title))
            item.setData(entry, _ENTRY)
            told = ", ".join(part for part in (entry.title, entry.keys, entry.reason) if part)
            item.setData(shown(told), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.view.setCurrentIndex(self._model.index(0, 0))
        self.blank.refresh()
        self.resized()

    def entry(self) -> Entry | None:
        """The chosen line."""
        found = self.view.currentIndex().data(_ENTRY)
        return found if isinstance(found, Entry) else None

    def _take(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        entry = self.entry()
        if entry is None or entry.reason:
            return
        self.closed.emit()
        if entry.action is not None:
            if entry.action.id in self._recent:
                self._recent.remove(entry.action.id)
            self._recent.insert(0, entry.action.id)
            del self._recent[8:]
            self._perform(entry.action)
        elif entry.article_id:
            self._bench.open_article(entry.article_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if key == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
            if key in steps:
                last = self._model.rowCount() - 1
                row = min(max(self.view.currentIndex().row() + steps[Qt.Key(key)], 0), last)
                self.view.setCurrentIndex(self._model.index(row, 0))
                return True
        return super().eventFilter(watched, event)
