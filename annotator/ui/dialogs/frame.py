"""What all dialogs share: look, remembered size, a place for complaints, a row of buttons, and a clean end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.actions.catalogue import actions
from annotator.model.errors import UserError
from annotator.ui.dialogs.aside import Aside
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.sizes import Sizes
from annotator.ui.dialogs.style import dialog_sheet
from annotator.ui.keys import normal, spelled
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import ProjectOpened, Workbench

E = TypeVar("E")


class Dialog(QDialog):
    """A dialog of Annotator. It is deleted when it is closed, however that comes about; Esc closes it."""

    of_project = True
    """Whether it is about the open project, and closes with it."""

    def __init__(
        self,
        title: str,
        *,
        name: str,
        size: tuple[int, int],
        bench: Workbench,
        host: Host,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(name)
        self.setWindowTitle(tr(title))
        self.bench = bench
        self.host = host
        self.aside = Aside()
        self._endings: list[Callable[[], object]] = [self.aside.close]
        self._sizes = Sizes(bench.settings)
        self.resize(self._sizes.of(name) or QSize(*size))
        self.complaint = plain_label(role="danger", wrap=True)
        self.complaint.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 20, 22, 18)
        self.column.setSpacing(12)
        if self.of_project:
            # `done` asks nobody: what was not saved belonged to a project that is gone.
            self.follow(ProjectOpened, lambda _event: self.done(self.DialogCode.Rejected))
        host.appearance.changed.connect(self._dress)
        self.setStyleSheet(dialog_sheet(host.appearance.palette))

    def _dress(self) -> None:
        self.setStyleSheet(dialog_sheet(self.host.appearance.palette))
        self.dressed()

    def dressed(self) -> None:
        """The colours are others now; for dialogs that paint with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, so that on “Cancel” it cancels; Ctrl+Enter the main one.

        Rows and long texts keep Enter for themselves: from there Ctrl+Enter is the way on.
        """
        if self._asks_for_help(event):
            self.host.show_help(self.objectName())
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed: QPushButton | None = None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held == Qt.KeyboardModifier.ControlModifier:
                pressed = next(
                    (one for one in self.findChildren(QPushButton) if one.isDefault() and one.isVisible()), None
                )
            elif not held:
                button = self.focusWidget()
                pressed = button if isinstance(button, QPushButton) and button.hasFocus() else None
        if pressed is None:
            super().keyPressEvent(event)
        else:
            pressed.click()

    def _asks_for_help(self, event: QKeyEvent) -> bool:
        """Whether a press is the manual's key: menus, whose it is, do not reach into dialogs."""
        manual = next((one for one in actions(self.bench) if one.id == "help.manual"), None)
        return manual is not None and spelled(event) in {normal(keys) for keys in manual.keys}

    # -- the end -------------------------------------------------------------------------------------

    def at_end(self, call: Callable[[], object]) -> None:
        """Has something called when the dialog closes."""
        self._endings.append(call)

    def follow(self, kind: type[E], handler: Callable[[E], None]) -> None:
        """Listens to events for as long as the dialog is open."""
        self.at_end(self.bench.events.subscribe(kind, handler))

    def done(self, result: int) -> None:
        self._sizes.keep(self.objectName(), self.size())
        endings, self._endings = self._endings, []
        for call in endings:
            call()
        super().done(result)

    # -- parts ---------------------------------------------------------------------------------------

    def complain(self, sentence: str | UserError) -> None:
        """Says in the dialog what is wrong; "" takes it away."""
        told = tr(str(sentence))
        self.complaint.setText(told)
        self.complaint.setVisible(bool(told))
        if told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def attempt(self, call: Callable[[], object]) -> bool:
        """Calls something; a fault of the world is told here. Whether it went well."""
        try:
            call()
        except UserError as error:
            self.complain(error)
            return False
        self.complain("")
        return True

    def end_with(self, *buttons: QPushButton, aside: tuple[QWidget, ...] = ()) -> None:
        """Puts the complaint and the row of buttons at the end; the last button is the main one."""
        self.column.addWidget(self.complaint)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in aside:
            row.addWidget(widget)
        row.addStretch(1)
        help_button = QToolButton()
        help_button.setText("?")
        help_button.setProperty("role", "flat")
        help_button.setObjectName("help")
        help_button.setAccessibleName(tr("Manual about this"))
        help_button.setToolTip(tr("Manual about this"))
        help_button.clicked.connect(lambda _on=False: self.host.show_help(self.objectName()))
        row.addWidget(help_button)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)


def push_button(text: str, click: Callable[[], object], *, tip: str = "", main: bool = False) -> QPushButton:
    """A button that says what it does; the main one is pressed by Enter."""
    button = QPushButton(tr(text))
    button.setAutoDefault(False)
    button.setDefault(main)
    button.setToolTip(tr(tip))
    button.clicked.connect(lambda _on=False: click())
    return button


def rule() -> QFrame:
    """A thin line between parts."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def row_of(*parts: QWidget | QLayout | int, spacing: int = 8) -> QHBoxLayout:
    """Widgets and layouts side by side; a number is a stretch."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            row.addStretch(part)
        elif isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
    return row
