"""Sentences in passing, over the foot of the reader: never modal, never in the way of a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.text.offsets import shown
from annotator.ui.labels import Role, give_role, plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import Said, Tone, Workbench

_TOP_WIDTH = 620
_FOOT = 52
_ROLES: dict[Tone, Role] = {"plain": "", "good": "good", "warning": "danger"}


def lasting(sentence: str, *, warning: bool) -> int:
    """How long a sentence stays, in milliseconds: long enough to be read, longer when something is wrong."""
    return min(2_200 + 45 * len(sentence) + (4_000 if warning else 0), 15_000)


class Toast(QFrame):
    """Shows the latest sentence and fades with time; a click or Escape on it ends it."""

    def __init__(self, bench: Workbench, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("toast")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text: QLabel = plain_label(wrap=True)
        self._text.setAccessibleName(self.tr("Message"))
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        close = QToolButton()
        close.setText("×")
        close.setProperty("role", "flat")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()
        bench.events.subscribe(Said, self._say)

    @property
    def sentence(self) -> str:
        """What it says now, or said last."""
        return self._text.text()

    def _say(self, event: Said) -> None:
        give_role(self._text, _ROLES[event.tone])
        sentence = shown(tr(event.sentence))
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._clock.start(lasting(sentence, warning=event.tone == "warning"))
        self.show()
        self.raise_()
        self._place()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _place(self) -> None:
        room = min(_TOP_WIDTH, self._over.width() - 40)
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 76
        width = max(120, min(room, wanted))
        self.setFixedWidth(width)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(width, height)
        self.move((self._over.width() - width) // 2, self._over.height() - height - _FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
