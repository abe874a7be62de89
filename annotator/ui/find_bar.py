"""Finding in the article: a narrow bar under the title, closed by Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.actions import moving
from annotator.ui.keys import is_modifier
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import ArticleOpened, FindChanged, Workbench

_TYPING_PAUSE = 60


class FindBar(QFrame):
    """Type to find, Enter for the next place (it is selected, so that a label's key adds it), Escape to close."""

    left = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setObjectName("findbar")
        self.setAccessibleName(self.tr("Find in the article"))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Find in the article"))
        self.box.setAccessibleName(self.tr("Find in the article"))
        self.box.setClearButtonEnabled(True)
        self.box.setMaximumWidth(380)
        self._count = plain_label(role="soft")
        self._count.setAccessibleName(self.tr("Places found"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        for text, name, forward in (("↑", self.tr("Previous place"), False), ("↓", self.tr("Next place"), True)):
            button = QToolButton()
            button.setText(text)
            button.setProperty("role", "flat")
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, forward=forward: self._step(forward=forward))
            row.addWidget(button)
        row.addWidget(self._count)
        row.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._search)
        self.box.textEdited.connect(lambda _text: self._pause.start())
        self.box.textChanged.connect(lambda text: None if text else self._pause.start())
        self.box.installEventFilter(self)
        bench.events.subscribe(FindChanged, self._follow)
        bench.events.subscribe(ArticleOpened, lambda _event: self.close_bar())
        self.hide()

    def open_bar(self) -> None:
        """Shows the bar and takes the keyboard; what was searched for last is selected."""
        self.show()
        selection = self._bench.selection
        page = self._bench.page
        if selection is not None and page is not None and "\n" not in page.text[slice(*selection)]:
            self.box.setText(page.text[slice(*selection)][:200])
            self._search()
        self.box.selectAll()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Hides the bar; the search is over."""
        self._pause.stop()
        if self.isVisible():
            self.hide()
            if self._bench.find.query:
                moving.find(self._bench, "")

    def _search(self) -> None:
        self._pause.stop()
        moving.find(self._bench, self.box.text())

    def _follow(self, event: FindChanged) -> None:
        if not event.query:
            self._count.setText("")
            if self.isVisible() and not self.box.hasFocus():
                self.hide()
        elif not event.hits:
            self._count.setText(tr("Not in this article. Take some letters back, or leave with Esc."))
        else:
            self._count.setText(tr(f"{event.current + 1:,} of {len(event.hits):,}"))

    def _step(self, *, forward: bool) -> None:
        if self._pause.isActive() or self._bench.find.query != self.box.text():
            self._search()
            moving.take_hit(self._bench)
        elif self._bench.selection is None:
            moving.take_hit(self._bench)
        else:
            moving.next_hit(self._bench, forward=forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and not is_modifier(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                self._bench.pressed()
            elif event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            self.left.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(forward=not back)
            if self._bench.find.hits:
                # What was found is selected: the next key gives it a label.
                self.left.emit()
            return True
        return False
