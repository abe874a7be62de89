"""The list of articles on the left: a filter, the list, and how many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.actions import pointing
from annotator.model.records import ArticleRow
from annotator.ui.appearance import Appearance
from annotator.ui.article_delegate import ArticleDelegate
from annotator.ui.article_model import ArticleModel, Wanted
from annotator.ui.blank import Blank, Reason, by_key
from annotator.ui.bridge import Bridge
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.jobs import run_here
from annotator.workflow.next_up import Order, OrderAsked, kind_of, ordered
from annotator.workflow.open_project import Changed
from annotator.workflow.workbench import ArticleOpened, ProjectOpened, Workbench

_CHOICES: tuple[tuple[Wanted, str], ...] = (("all", "All"), ("open", "Open"), ("done", "Done"))
_TYPING_PAUSE = 120
_READ_PAUSE = 200
_MARGIN = 16


class ArticleList(QFrame):
    """Chooses what is worked on; the order here is the order in which articles follow one another."""

    left = Signal()
    """The person is done here: the keyboard goes back to the reader."""

    def __init__(
        self,
        bench: Workbench,
        appearance: Appearance,
        *,
        bridge: Bridge,
        first_rows: Callable[[], Sequence[ArticleRow]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._first_rows = first_rows
        self._bench = bench
        self._appearance = appearance
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Articles"))
        self.model = ArticleModel(self)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter articles"))
        self.filter_box.setAccessibleName(self.tr("Filter articles by title, source or date"))
        self.filter_box.setClearButtonEnabled(True)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("List of articles"))
        self.view.setModel(self.model)
        self.model.repaint.connect(self.view.update)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._delegate = ArticleDelegate(appearance.palette, self.view)
        self.view.setItemDelegate(self._delegate)
        self._count = plain_label(role="soft")
        self._count.setAccessibleName(self.tr("How many are done"))
        self._told_order = plain_label(role="soft")
        self._told_order.setAccessibleName(self.tr("Order of the articles"))
        self._told_order.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_READ_PAUSE)
        self._lay_out()
        self.blank = Blank(self.view, self._why_empty)
        self._listen()

    def _lay_out(self) -> None:
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, (_wanted, title) in enumerate(_CHOICES):
            button = QToolButton()
            button.setText(tr(title))
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setProperty("role", "flat")
            button.setAccessibleName(tr(f"Show {title.lower()} articles"))
            self._buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._count)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 8)
        head.setSpacing(8)
        head.addWidget(self.filter_box)
        head.addLayout(row)
        head.addWidget(self._told_order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _listen(self) -> None:
        events = self._bench.events
        events.subscribe(ProjectOpened, lambda _event: self._fill())
        events.subscribe(ArticleOpened, lambda _event: self._follow_article())
        events.subscribe(Changed, self._follow)
        events.subscribe(OrderAsked, lambda asked: self._order(asked.order, asked=True))
        self._bench.article_filter = lambda: self.model.ids
        self._appearance.changed.connect(self._dress)
        self.filter_box.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._sift)
        self._stale.timeout.connect(self._read_again)
        self.model.stale.connect(self._stale.start)
        self.model.modelReset.connect(self._show_current)
        self._buttons.idClicked.connect(lambda _number: self._sift())
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._open)
        self.filter_box.installEventFilter(self)
        self.view.installEventFilter(self)

    def _dress(self) -> None:
        self._delegate.set_palette(self._appearance.palette)
        self.view.viewport().update()

    # -- following the desk ------------------------------------------------------------------------

    def _fill(self) -> None:
        project = self._bench.project
        self._pause.stop()
        self.filter_box.clear()
        self._pause.stop()
        self._buttons.button(0).setChecked(True)
        self.model.filter("", "all")
        self.model.order(())
        self.model.fill(self._first_rows() if project is not None else ())
        self._recount()
        if project is not None:
            self._order(kind_of(self._bench.settings.text("view.order")).order, asked=False)

    def _read_again(self) -> None:
        """Reads the whole list aside: with ten thousand articles that takes longer than a frame."""
        project = self._bench.project
        if project is None:
            return

        def show(rows: Sequence[ArticleRow]) -> None:
            if self._bench.project is project:
                self.model.fill(rows)
                self._recount()

        self._bridge.aside(project.reader.article_rows, done=show, failed=lambda error: self._bench.say(str(error)))

    def _order(self, order: Order, *, asked: bool) -> None:
        """Puts the articles in an order, which then stays as it is until somebody asks anew."""
        project, kind = self._bench.project, kind_of(order)
        if project is None:
            return
        if asked:
            self._bench.settings.put("view.order", order)
        self._told_order.setText(tr(kind.title))
        self._told_order.setToolTip(tr(kind.meaning))
        self._told_order.setVisible(order != "position")

        def show(ids: tuple[str, ...]) -> None:
            if self._bench.project is project and self._bench.settings.text("view.order") == order:
                self.model.order(ids if order != "position" else ())
                if asked:
                    stays = "" if order == "position" else " It stays so until you ask anew."
                    self._bench.say(f"{kind.meaning}{stays}")

        self._bridge.aside(
            lambda: run_here(ordered(project.reader, order), None),
            done=show,
            failed=lambda error: self._bench.say(str(error), "warning"),
        )

    def _follow(self, event: Changed) -> None:
        if self._bench.project is None:
            return
        self.model.follow(event.changes.changes, self._bench.reader)
        self._recount()

    def _follow_article(self) -> None:
        page = self._bench.page
        self.model.set_current(page.article.id if page is not None else "")
        self._show_current()

    def _show_current(self) -> None:
        page = self._bench.page
        if page is not None:
            place = self.model.place_of(page.article.id)
            self.view.setCurrentIndex(place)
            self.view.scrollTo(place)

    def _recount(self) -> None:
        total, done = self.model.total, self.model.done
        told = tr(f"{done:,}/{total:,} done") if total else ""
        if len(self.model.ids) != total:
            told = tr(f"{len(self.model.ids):,} of {total:,}")
        elif total and self._count.fontMetrics().horizontalAdvance(told) > self._room():
            told = tr(f"{done:,}/{total:,}")
        self._count.setText(told)

    def _why_empty(self) -> Reason | None:
        """Why nothing is listed: no articles, or a filter that none passes."""
        bench, text = self._bench, self.filter_box.text().strip()
        if bench.project is None:
            return None
        if not self.model.total:
            keys = by_key(bench, "file.import")
            return Reason(
                sentence=f"The articles of the project are listed here. It has none yet: {keys} brings some in, "
                "and so does dropping files onto the window."
            )
        if text:
            sentence = {
                "all": f"No article has “{text}” in its title, its source or its date.",
                "open": f"No open article has “{text}” in its title, its source or its date.",
                "done": f"No article that is done has “{text}” in its title, its source or its date.",
            }[self.wanted]
        elif self.wanted == "done":
            keys = by_key(bench, "review.finish")
            sentence = f"No article is done yet. {keys} finishes the one that is open."
        else:
            sentence = "No article is open any more: all of them are done."
        return Reason(sentence=sentence, button="Show all articles", act=self._show_all)

    def _show_all(self) -> None:
        self.filter_box.clear()
        self._buttons.button(0).setChecked(True)
        self._sift()
        self.focus()

    def _room(self) -> int:
        """How wide the count may be beside the buttons."""
        return self.width() - 2 * _MARGIN - sum(button.sizeHint().width() for button in self._buttons.buttons())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._recount()

    # -- what the person does ------------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        """Which articles are asked for by state."""
        return _CHOICES[self._buttons.checkedId()][0]

    def _sift(self) -> None:
        self._pause.stop()
        self.model.filter(self.filter_box.text(), self.wanted)
        self._recount()
        self._follow_article()

    def _clicked(self, index: QModelIndex) -> None:
        page = self._bench.page
        here = page.article.id if page is not None else ""
        way = pointing.to_article(self.model.ids, here, self.model.id_at(index))
        self._open(index)
        pointing.point(self._bench, way)

    def _open(self, index: QModelIndex) -> None:
        article_id = self.model.id_at(index)
        if article_id and (self._bench.page is None or self._bench.page.article.id != article_id):
            self._bench.open_article(article_id)
        self.left.emit()

    def focus(self) -> None:
        """Takes the keyboard."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                if watched is self.filter_box and self.filter_box.text():
                    self.filter_box.clear()
                else:
                    self.left.emit()
                return True
            if watched is self.filter_box and event.key() in (
                Qt.Key.Key_Down,
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            ):
                self._sift()
                if event.key() == Qt.Key.Key_Down:
                    self.focus()
                elif self.model.ids:
                    self._open(self.model.index(0))
                return True
        return super().eventFilter(watched, event)
