"""The window of the manual: contents and search, one page, back and forward; every part by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.manual.html import place_of
from annotator.manual.library import FIRST, Library, Place
from annotator.manual.search import words_of
from annotator.ui.appearance import Appearance
from annotator.ui.blank import Blank, Reason
from annotator.ui.dialogs.aside import Aside
from annotator.ui.dialogs.sizes import Sizes
from annotator.ui.labels import plain_label
from annotator.ui.manual.browser import ManualBrowser
from annotator.ui.manual.row_delegate import RowDelegate
from annotator.ui.manual.rows import RowModel, contents_rows, hit_rows
from annotator.ui.manual.trail import Trail
from annotator.ui.translate import later, tr
from annotator.workflow.settings import Settings

_NAME = "manual"
_SIZE = QSize(1080, 760)
_LEFT = 300
_STEERING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ManualWindow(QWidget):
    """Stands beside the window of the program and beside its dialogs, also those that hold everything else up."""

    def __init__(self, library: Library, appearance: Appearance, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("workplace")
        self.setWindowTitle(tr("Manual — Annotator"))
        self._library = library
        self._appearance = appearance
        self._sizes = Sizes(settings)
        self._aside = Aside()
        self._ready = False
        self._asked: Place | None = None
        self.trail = Trail()
        self.box = QLineEdit()
        self.model = RowModel(self)
        self.list = QListView()
        self.browser = ManualBrowser(library, appearance)
        self.back = self._tool("←", later("Back"), lambda: self._step(-1))
        self.forward = self._tool("→", later("Forward"), lambda: self._step(1))
        self.heading = plain_label(role="soft")
        self._lay_out()
        self._take_keys()
        self.browser.anchorClicked.connect(self._follow)
        appearance.changed.connect(self._dress)
        self.resize(self._sizes.of(_NAME) or _SIZE)
        self._dress()
        self._aside.ask(lambda: library.index, done=lambda _index: self._index_is_there())

    # -- parts -----------------------------------------------------------------------------------------

    def _tool(self, text: str, name: str, click: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("role", "flat")
        button.setAccessibleName(tr(name))
        button.setToolTip(tr(name))
        button.clicked.connect(lambda _on=False: click())
        return button

    def _lay_out(self) -> None:
        self.box.setPlaceholderText(tr("Search the manual"))
        self.box.setAccessibleName(tr("Search the manual"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(lambda _text: self.search())
        self.box.installEventFilter(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Contents of the manual"))
        self.list.setItemDelegate(RowDelegate(self._appearance.palette, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.blank = Blank(self.list, self._why_empty)
        self.list.clicked.connect(self._open_row)
        self.list.installEventFilter(self)
        left = QFrame()
        left.setObjectName("sidebar")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 12, 0)
        row.addWidget(self.box)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        bar = QFrame()
        bar.setObjectName("topbar")
        tools = QHBoxLayout(bar)
        tools.setContentsMargins(12, 6, 12, 6)
        for widget in (self.back, self.forward):
            tools.addWidget(widget)
        tools.addWidget(self.heading, 1)
        tools.addWidget(self._tool("A−", later("Smaller text"), lambda: self._appearance.zoom_by(-1)))
        tools.addWidget(self._tool("A+", later("Larger text"), lambda: self._appearance.zoom_by(1)))
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(bar)
        page.addWidget(self.browser, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, _SIZE.width() - _LEFT])
        left.setMinimumWidth(200)
        right.setMinimumWidth(320)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _take_keys(self) -> None:
        for keys, call in (
            ("Ctrl+F", self._to_search),
            ("/", self._to_search),
            ("Alt+Left", lambda: self._step(-1)),
            ("Alt+Right", lambda: self._step(1)),
            ("Ctrl++", lambda: self._appearance.zoom_by(1)),
            ("Ctrl+=", lambda: self._appearance.zoom_by(1)),
            ("Ctrl+-", lambda: self._appearance.zoom_by(-1)),
            ("Ctrl+0", lambda: self._appearance.zoom_by(0)),
            ("F6", self._next_part),
            ("Ctrl+W", self.close),
            ("Escape", self._back_out),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    # -- opening -----------------------------------------------------------------------------------------

    def open_at(self, place: Place) -> None:
        """Comes to the front, at a place; asked for the same again, it stays where the person was reading."""
        if place != self._asked or not self.isVisible():
            self._asked = place
            self.box.clear()
            self.go_to(place)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, place: Place) -> None:
        """Shows a place and remembers where the person came from."""
        self.trail.go(place, left_at=self.browser.verticalScrollBar().value())
        self._show(place)

    def _show(self, place: Place, *, scroll: int | None = None) -> None:
        page = self._library.page(place.page)
        self.browser.show_page(page)
        self.heading.setText(page.title)
        if scroll is not None:
            self.browser.verticalScrollBar().setValue(scroll)
        elif place.anchor:
            self.browser.scrollToAnchor(place.anchor)
        self.back.setEnabled(self.trail.can_go(-1))
        self.forward.setEnabled(self.trail.can_go(1))
        if not self.box.text().strip():
            self._show_contents()

    def _show_contents(self) -> None:
        here = self.trail.here or Place(page=FIRST)
        self.model.put(contents_rows(self._library, here.page))
        wanted = [row for row, told in enumerate(self.model.rows) if told.place == here]
        wanted += [row for row, told in enumerate(self.model.rows) if told.place == Place(page=here.page)]
        if wanted:
            self._choose(wanted[0])

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _step(self, by: int) -> None:
        place = self.trail.step(by, left_at=self.browser.verticalScrollBar().value())
        if place is not None:
            self._show(place, scroll=self.trail.left_at)

    def _follow(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        place = place_of(address)
        if place is not None:
            self.go_to(place)
        elif url.scheme() == "https":
            # The person's browser goes there; this program makes no connection.
            QDesktopServices.openUrl(url)

    # -- searching ---------------------------------------------------------------------------------------

    def _index_is_there(self) -> None:
        self._ready = True
        if self.box.text().strip():
            self.search()

    def search(self) -> None:
        """Shows what is found for the words in the box, or the contents when there are none."""
        query = self.box.text().strip()
        self.browser.mark(words_of(query))
        if not query:
            self.list.setAccessibleName(tr("Contents of the manual"))
            self._show_contents()
        elif self._ready:
            self.list.setAccessibleName(tr("Places found"))
            rows = hit_rows(self._library.index.find(query))
            self.model.put(rows)
            if rows:
                self._choose(0)

    def _why_empty(self) -> Reason | None:
        query = self.box.text().strip()
        if not query:
            return None
        return Reason(
            sentence=f"No page of the manual has all of “{query}”. Fewer words, or others, may find it.",
            button="Show the contents",
            act=self.box.clear,
        )

    def _open_row(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        if row is None or row.place is None:
            return
        if row.place != self.trail.here:
            self.go_to(row.place)
        elif row.place.anchor:
            self.browser.scrollToAnchor(row.place.anchor)

    # -- the keyboard --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_row(self.list.currentIndex())
            return True
        if watched is self.box and event.key() in _STEERING:
            # The rows are gone through while one goes on typing.
            self.list.keyPressEvent(event)
            return True
        return False

    def _to_search(self) -> None:
        self.box.selectAll()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _next_part(self) -> None:
        parts: tuple[QWidget, ...] = (self.box, self.list, self.browser)
        here = next((number for number, part in enumerate(parts) if part.hasFocus()), 2)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _back_out(self) -> None:
        if self.box.text():
            self.box.clear()
            self.browser.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    # -- looks and the end -----------------------------------------------------------------------------------

    def _dress(self) -> None:
        delegate = self.list.itemDelegate()
        if isinstance(delegate, RowDelegate):
            delegate.set_palette(self._appearance.palette)
        self.list.viewport().update()
        self.browser.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._sizes.keep(_NAME, self.size())
        super().closeEvent(event)

    def end(self) -> None:
        """Closes for good, with the program."""
        self._aside.close()
        self.close()
        self.deleteLater()
