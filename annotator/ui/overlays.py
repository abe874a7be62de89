"""Boxes over the window, one at a time: the palette, all keys, a guideline."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from annotator.actions.action import Action
from annotator.actions.catalogue import actions
from annotator.model.records import Article
from annotator.ui.appearance import Appearance
from annotator.ui.guideline import GuidelineCard
from annotator.ui.key_help import KeyHelp
from annotator.ui.palette import CommandPalette
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

Overlay = Literal["palette", "keys", "guideline"]


class Veil(QWidget):
    """Dims the window behind a box; a click on it, or Escape, closes."""

    def __init__(self, over: QWidget, *, close: Callable[[], None], size: tuple[int, int], top: int) -> None:
        super().__init__(over)
        self._over = over
        self._close = close
        self._size = size
        self._top = top
        self._box: QWidget | None = None
        self._height: Callable[[], int] = lambda: size[1]
        self.setGeometry(over.rect())
        over.installEventFilter(self)

    def put(self, box: QWidget, *, height: Callable[[], int] | None = None) -> None:
        """Shows a box on the veil, as tall as `height` says."""
        self._box = box
        self._height = height or self._height
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Puts the box where it belongs, again after it changed its height."""
        if self._box is None:
            return
        width = min(self._size[0], self.width() - 48)
        height = min(self._height(), self._size[1], self.height() - self._top - 24)
        self._box.setGeometry((self.width() - width) // 2, self._top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(0, 0, 0, 60))
        painter.end()

    def mousePressEvent(self, event: object) -> None:
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


class Overlays:
    """Opens and closes the boxes, and gives the keyboard back to where it was."""

    def __init__(
        self,
        window: QMainWindow,
        bench: Workbench,
        appearance: Appearance,
        *,
        perform: Callable[[Action], None],
        articles: Callable[[], Iterable[Article]],
    ) -> None:
        self._window = window
        self._bench = bench
        self._appearance = appearance
        self._perform = perform
        self._articles = articles
        self._recent: list[str] = []
        self._veil: Veil | None = None
        self._before: QWidget | None = None
        self.name: Overlay | None = None

    def open(self, name: Overlay) -> None:
        """Opens a box; the one that is open already is closed by asking for it again."""
        again = self.name == name
        self.close()
        if again:
            return
        self._before = QApplication.focusWidget()
        if name == "palette":
            self._open_palette()
        elif name == "keys":
            veil = self._new_veil((1240, 740), top=56)
            box = KeyHelp(actions(self._bench), veil)
            self._put(veil, box, name, height=box.wanted_height)
            box.area.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._open_guideline()

    def _new_veil(self, size: tuple[int, int], *, top: int) -> Veil:
        return Veil(self._window, close=self.close, size=size, top=top)

    def _put(self, veil: Veil, box: QWidget, name: Overlay, *, height: Callable[[], int] | None = None) -> None:
        self._veil, self.name = veil, name
        veil.put(box, height=height)

    def _open_palette(self) -> None:
        veil = self._new_veil((640, 460), top=90)
        box = CommandPalette(
            self._bench,
            self._appearance,
            perform=self._perform,
            recent=self._recent,
            articles=self._articles,
            parent=veil,
        )
        box.closed.connect(self.close)
        self._put(veil, box, "palette", height=box.wanted_height)
        box.resized = veil.place
        box.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_guideline(self) -> None:
        item = self._bench.item
        label = self._bench.schema.label(item.label) if item is not None else None
        if label is None:
            return
        veil = self._new_veil((620, 520), top=110)
        frame = QFrame(veil)
        frame.setObjectName("palettebox")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setStyleSheet("QScrollArea { background: transparent; }")
        card = GuidelineCard(label, self._appearance)
        card.setStyleSheet("GuidelineCard { background: transparent; }")
        area.setWidget(card)
        area.setAccessibleName(tr(f"Guideline of {label.name}"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(area)
        self._put(veil, frame, "guideline", height=lambda: card.sizeHint().height() + 14)
        card.text.fitted = veil.place
        area.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Closes what is open."""
        if self._veil is None:
            return
        veil, self._veil, self.name = self._veil, None, None
        veil.hide()
        veil.deleteLater()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
