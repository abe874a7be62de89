"""The start screen: the projects of late, and the ways to begin."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.text.offsets import shown
from annotator.ui.labels import ElidedLabel, plain_label
from annotator.ui.translate import tr
from annotator.workflow.recent import Recent, RecentProjects

_WIDTH = 620


class StartScreen(QWidget):
    """Simple and calm: a name, a sentence, three buttons, the projects of late."""

    def __init__(
        self,
        recents: RecentProjects,
        *,
        open_project: Callable[[Path], None],
        perform: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._recents = recents
        self._open = open_project
        self._perform = perform
        self.setObjectName("start")
        self.setAccessibleName(self.tr("Start"))
        self._busy = plain_label(role="soft")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._buttons: list[QPushButton] = []
        self._build()
        self.refresh()

    def _build(self) -> None:
        title = plain_label("Annotator", role="display")
        claim = plain_label(tr("Turn articles into training data, one key at a time."), role="lead")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for name, text, main in (
            ("file.demo", "Try the sample", True),
            ("file.new", "New project…", False),
            ("file.open", "Open project…", False),
        ):
            button = QPushButton(tr(text))
            button.setMinimumHeight(36)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            if main:
                button.setProperty("role", "main")
            button.clicked.connect(lambda _on=False, name=name: self._perform(name))
            buttons.addWidget(button)
            self._buttons.append(button)
        buttons.addStretch(1)
        self._caption = plain_label(tr("RECENT"), role="caption")
        hint = plain_label(tr("Or drop a project or articles onto this window."), role="soft")
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(0)
        for widget, space in ((title, 6), (claim, 30)):
            column.addWidget(widget)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addSpacing(10)
        column.addWidget(self._busy)
        column.addSpacing(30)
        column.addWidget(self._caption)
        column.addSpacing(6)
        column.addLayout(self._list)
        column.addSpacing(26)
        column.addWidget(hint)
        column.addStretch(1)
        middle = QWidget()
        middle.setObjectName("start")
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(inner, 4)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(middle)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(2)
        whole.addWidget(area, 9)

    def refresh(self) -> None:
        """Lists the projects as they are now."""
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        rows = self._recents.rows()
        self._caption.setVisible(bool(rows))
        for recent in rows:
            self._list.addWidget(RecentRow(recent, open_project=self._open, forget=self._forget))

    def rows(self) -> list[RecentRow]:
        """The projects of late as they are shown."""
        items = (self._list.itemAt(number) for number in range(self._list.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, RecentRow)]

    def show_busy(self, what: str) -> None:
        """Says what is being done, and holds the buttons meanwhile."""
        self._busy.setText(f"{tr(what)} …" if what else "")
        for button in self._buttons:
            button.setEnabled(not what)

    def _forget(self, path: str) -> None:
        self._recents.forget(path)
        self.refresh()

    def focus(self) -> None:
        """Takes the keyboard: the latest project, or the first button."""
        first = next((row.button for row in self.rows() if row.button.isEnabled()), None)
        (first or self._buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)


def _short(path: str) -> str:
    """A path with the person's own folder as "~"."""
    home = str(Path.home())
    return f"~{path.removeprefix(home)}" if path.startswith(f"{home}{os.sep}") else path


class RecentRow(QWidget):
    """One project of late; a missing one is grey and can be taken off the list."""

    def __init__(
        self,
        recent: Recent,
        *,
        open_project: Callable[[Path], None],
        forget: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        there = recent.there
        self.button = QToolButton()
        self.button.setProperty("role", "row")
        self.button.setEnabled(there)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setText(shown(recent.name or Path(recent.path).stem).replace("&", "&&"))
        self.button.setAccessibleName(tr(f"Open {recent.name}" if there else f"{recent.name}, missing"))
        self.button.clicked.connect(lambda: open_project(Path(recent.path)))
        place = _short(recent.path) if there else tr(f"not found: {recent.path}")
        where = ElidedLabel(place, role="soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(where, 1)
        if not there:
            self.forget = QToolButton()
            self.forget.setText("×")
            self.forget.setProperty("role", "flat")
            self.forget.setAccessibleName(tr(f"Take {recent.name} off the list"))
            self.forget.clicked.connect(lambda: forget(recent.path))
            row.addWidget(self.forget)
