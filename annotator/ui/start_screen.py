"""The start screen: the projects of late, and the ways to begin."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.text.offsets import shown
from annotator.ui.labels import ElidedLabel, plain_label, plain_tip
from annotator.ui.translate import tr
from annotator.workflow.recent import Recent, RecentProjects
from annotator.workflow.taught import Taught

_WIDTH = 620


class StartScreen(QWidget):
    """Simple and calm: a name, a sentence, four buttons, the projects of late."""

    def __init__(
        self,
        recents: RecentProjects,
        taught: Taught,
        *,
        open_project: Callable[[Path], None],
        perform: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._recents = recents
        self._taught = taught
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
            ("file.articles", "Open articles…", False),
            ("file.open", "Open a project…", False),
            ("file.new", "New project…", False),
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
        self._caption = plain_label(tr("PROJECTS"), role="caption")
        self.none = plain_label(role="soft", wrap=True)
        self._first = plain_label(role="soft", wrap=True)
        self._tour = QToolButton()
        self._tour.setText(tr("Take the tour"))
        self._tour.setProperty("role", "flat")
        self._tour.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tour.clicked.connect(lambda: self._perform("help.tour"))
        buttons.insertWidget(buttons.count() - 1, self._tour)
        hint = plain_label(tr("Or drop articles or a project onto this window."), role="soft")
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
        column.addWidget(self._first)
        column.addWidget(self._busy)
        column.addSpacing(30)
        column.addWidget(self._caption)
        column.addSpacing(6)
        column.addWidget(self.none)
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
        due = self._taught.tour_due
        self._tour.setVisible(not due)
        self._first.setVisible(due)
        self._first.setText(tr("The sample begins with a tour: nine keys, a few minutes, and nothing to spoil."))
        rows = self._recents.rows()
        self.none.setVisible(not rows)
        self.none.setText(
            tr(
                "Projects that were open are listed here, the latest first; there is none yet. A project is one file "
                "with your articles and all that you decide about them: “Open articles…” makes one around your files."
            )
        )
        for recent in rows:
            self._list.addWidget(
                RecentRow(
                    recent,
                    open_project=self._open,
                    forget=self._forget,
                    pin=self._pin,
                    backups=lambda: self._perform("file.all_backups"),
                )
            )

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
        self.focus()

    def _pin(self, path: str, pinned: bool) -> None:
        self._recents.pin(path, pinned=pinned)
        self.refresh()
        row = next((row for row in self.rows() if row.path == path), None)
        if row is not None:
            row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self) -> None:
        """Takes the keyboard: the latest project, or the first button."""
        first = next((row.button for row in self.rows() if row.there), None)
        (first or self._buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)


def _short(path: str) -> str:
    """A path with the person's own folder as "~"."""
    home = str(Path.home())
    return f"~{path.removeprefix(home)}" if path.startswith(f"{home}{os.sep}") else path


class RecentRow(QWidget):
    """One project of late: P pins it, Delete takes it off the list; so do its buttons and its context menu.

    A missing one is grey and says what can be done.
    """

    def __init__(
        self,
        recent: Recent,
        *,
        open_project: Callable[[Path], None],
        forget: Callable[[str], None],
        pin: Callable[[str, bool], None],
        backups: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        there = self.there = recent.there
        self.path = recent.path
        name = recent.name or Path(recent.path).stem
        self.button = QToolButton()
        self.button.setProperty("role", "row")
        self.button.setProperty("missing", not there)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setText(shown(name).replace("&", "&&"))
        self.button.setAccessibleName(tr(f"Open {name}" if there else f"{name}, missing"))
        self.button.setAccessibleDescription(tr("P pins it, Delete takes it off the list."))
        where = ElidedLabel(_short(recent.path), role="soft")
        if there:
            self.button.clicked.connect(lambda: open_project(Path(recent.path)))
        else:
            where.setText(tr(f"not found: {recent.path}"))
            self.button.clicked.connect(lambda: self._popup(self.button.rect().bottomLeft()))
            self.setToolTip(
                plain_tip(
                    tr(
                        "The file is not where it was. Put it back, open it from its new place, or open a copy of one "
                        "of its backups."
                    )
                )
            )
        self.pin = QToolButton()
        self.pin.setText("★" if recent.pinned else "☆")
        self.pin.setProperty("role", "flat")
        self.pin.setAccessibleName(tr(f"Take the pin out of {name}" if recent.pinned else f"Pin {name}"))
        self.pin.setToolTip(tr("Unpin" if recent.pinned else "Pin: it stays at the head of the list"))
        self.forget = QToolButton()
        self.forget.setText("×")
        self.forget.setProperty("role", "flat")
        self.forget.setAccessibleName(tr(f"Take {name} off the list"))
        self.forget.setToolTip(tr("Take it off the list; the file stays"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pin)
        row.addWidget(self.button)
        row.addSpacing(4)
        row.addWidget(where, 1)
        row.addWidget(self.forget)
        self.button.installEventFilter(self)
        self._menu = QMenu(self)
        entries: list[tuple[str, str, Callable[[], object]]] = []
        if there:
            entries.append(("Open", "", lambda: open_project(Path(recent.path))))
        else:
            entries.append(("Look for a backup…", "", backups))
        entries.append(("Unpin" if recent.pinned else "Pin", "P", lambda: pin(recent.path, not recent.pinned)))
        entries.append(("Take off the list", "Del", lambda: forget(recent.path)))
        for title, key, act in entries:
            entry = self._menu.addAction(f"{tr(title)}\t{key}" if key else tr(title))
            # The row goes with what is done: that waits until the click or the key is over.
            entry.triggered.connect(lambda _on=False, act=act: QTimer.singleShot(0, act))
        self.pin.clicked.connect(lambda: QTimer.singleShot(0, lambda: pin(recent.path, not recent.pinned)))
        self.forget.clicked.connect(lambda: QTimer.singleShot(0, lambda: forget(recent.path)))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._popup)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """P and Delete on the row's button; the menu names them."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        keys = {Qt.Key.Key_P: self.pin, Qt.Key.Key_Delete: self.forget}
        meant = keys.get(Qt.Key(event.key()))
        if meant is None:
            return False
        meant.click()
        return True

    def _popup(self, place: QPoint) -> None:
        self._menu.popup(self.mapToGlobal(place))
