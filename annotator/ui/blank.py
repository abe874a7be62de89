"""What stands in a list or a table that is empty: what it would hold, why it holds nothing, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from annotator.actions.catalogue import BUILT_IN, key_of
from annotator.text.offsets import shown
from annotator.ui.key_names import pretty
from annotator.ui.labels import Paragraph
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

_MARGIN = 18
_WIDEST = 480


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a list is empty, in a sentence or two, and a button that leads on, where there is one."""

    sentence: str
    button: str = ""
    act: Callable[[], object] | None = None


class Blank(QWidget):
    """Covers a view for as long as its model has no rows.

    `why` is asked whenever the rows change; None says nothing (while something is still being read). Where the reason
    changes without the rows, `refresh` is called.
    """

    def __init__(self, view: QAbstractItemView, why: Callable[[], Reason | None]) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._why = why
        self._act: Callable[[], object] | None = None
        self.label = Paragraph(role="soft")
        self.label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda _on=False: self._act() if self._act is not None else None)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        model = view.model()
        for moved in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            moved.connect(self.refresh)
        view.viewport().installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now, in the language of the window; "" while the view has rows."""
        return self.label.text() if not self.isHidden() else ""

    def refresh(self) -> None:
        """Says why the view is empty, or gets out of its way."""
        if not self._view.isVisible():
            return  # the reason is asked when somebody looks
        reason = self._why() if self._view.model().rowCount() == 0 else None
        told = shown(tr(reason.sentence)) if reason is not None else ""
        self._act = reason.act if reason is not None else None
        self.label.setText(told)
        self.button.setText(tr(reason.button) if reason is not None else "")
        self.button.setVisible(self._act is not None)
        self._view.setAccessibleDescription(told)
        self._fit()
        self.setVisible(bool(told))

    def _fit(self) -> None:
        port = self._view.viewport()
        self.setGeometry(port.rect())
        self.label.setFixedWidth(max(40, min(_WIDEST, port.width() - 2 * _MARGIN)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.refresh()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return False


def by_key(bench: Workbench, action_id: str) -> str:
    """The key of a built-in action as the person has it; its title in quotes where it has none."""
    key = pretty(key_of(action_id, bench))
    if key:
        return key
    return f"“{tr(next(action.title for action in BUILT_IN if action.id == action_id))}”"
