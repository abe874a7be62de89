"""The window: where its parts are, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

LIST_WIDTH, INSPECTOR_WIDTH = 256, 268
SIZE = QSize(1360, 900)
# What the frame that the system draws around the window may take, in pixels.
_FRAME = QSize(16, 48)


class MainWindow(QMainWindow):
    """A start screen, or a workplace: list, reader with its bars, inspector, key line."""

    closing = Signal()
    """The window is about to close; what is shown can still be asked."""
    escaped = Signal()
    """Escape was pressed where nobody had a use for it."""

    def __init__(self) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        """Whether closing is all right now; whoever says no sees to it that the person is asked."""
        self.setObjectName("annotator")
        self.setMinimumSize(640, 420)
        self.resize(first_size(self.screen().availableSize()))
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.middle = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("workplace")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)

    def put_start(self, start: QWidget) -> None:
        """Takes the start screen in."""
        self.stack.addWidget(start)

    def put_workplace(
        self,
        *,
        articles: QWidget,
        topbar: QWidget,
        findbar: QWidget,
        reader: QWidget,
        empty: QWidget,
        inspector: QWidget,
        keyline: QWidget,
    ) -> None:
        """Takes the parts of the workplace in; the empty state stands where the reader would."""
        self.middle.addWidget(reader)
        self.middle.addWidget(empty)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (topbar, findbar):
            column.addWidget(widget)
        column.addWidget(self.middle, 1)
        for number, (widget, width) in enumerate(((articles, LIST_WIDTH), (centre, 780), (inspector, INSPECTOR_WIDTH))):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(number, 1 if widget is centre else 0)
            widget.setMinimumWidth(200 if widget is not centre else 320)
            widget.resize(width, 600)
        self.splitter.setSizes([LIST_WIDTH, 780, INSPECTOR_WIDTH])
        work = QFrame()
        work.setObjectName("workplace")
        whole = QVBoxLayout(work)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.splitter, 1)
        whole.addWidget(keyline)
        self.stack.addWidget(work)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, Escape leads out of a panel.

        By itself a button outside of a dialog hears only Space.
        """
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def first_size(room: QSize) -> QSize:
    """How large the window is before anybody resized it: as designed, or what the screen has room for."""
    return SIZE.boundedTo(room - _FRAME)
