"""The window on a fresh sample as the pictures of the manual are taken of it, and the ways to bring it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.window import AnnotatorWindow
    from annotator.workflow.page import Page

SIZE = (1440, 860)
PATIENCE = 60.0


def press(key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the keyboard"
    QTest.keyClick(target, key, held)


class Studio:
    """The window on a fresh sample, and the ways to bring it where a picture is taken."""

    def __init__(self, folder: Path, *, language: str = "en") -> None:
        from annotator.app import make_application, make_window
        from annotator.suggest.catalogue import providers
        from annotator.workflow.sample import sample_project

        self.app = make_application()
        self.folder = folder
        self.project = folder / "Sample.annot"
        sample_project(self.project, providers=providers()).close()
        config = folder / "config"
        config.mkdir()
        (config / "settings.toml").write_text(f'[view]\nlanguage = "{language}"\n', "utf-8")
        self.window: AnnotatorWindow = make_window(self.app, config=config, state=None, samples=folder / "samples")
        self.window.window.resize(*SIZE)
        self.window.window.show()

    def wait(self, until: Callable[[], object] = lambda: False, *, least: int = 0, most: float = PATIENCE) -> None:
        """Lets the window live until something is so."""
        from PySide6.QtCore import QElapsedTimer
        from PySide6.QtTest import QTest

        clock = QElapsedTimer()
        clock.start()
        QTest.qWait(least)
        while not until() and clock.elapsed() < most * 1000:
            QTest.qWait(10)

    def front(self) -> None:
        """Brings the window to the front, with the keyboard in the text."""
        self.window.window.activateWindow()
        self.wait(self.window.window.isActiveWindow)
        self.window.focus_part("reader")

    @property
    def page(self) -> Page:
        """The page of the open article."""
        page = self.window.bench.page
        assert page is not None, "no article is open"
        return page

    @property
    def focused(self) -> str:
        """The text of the mark in focus."""
        item = self.window.bench.item
        return self.page.text[item.start : item.end] if item is not None else ""

    def dressed(self, theme: str) -> None:
        """Puts the window into a theme."""
        from annotator.workflow.settings import SettingsChanged

        self.window.bench.settings.put("view.theme", theme)
        self.window.bench.events.publish(SettingsChanged(key="view.theme"))

    def open(self) -> None:
        """Opens the sample, unless it is open."""
        if self.window.bench.project is None:
            self.window.door.open(self.project)
            self.wait(lambda: self.window.bench.page is not None)

    def article(self, number: int) -> None:
        """Opens an article of the sample by its place."""
        self.open()
        self.window.bench.open_article(self.window.bench.reader.article_ids()[number])

    def focus(self, quote: str) -> None:
        """Focuses the mark that has this text."""
        page = self.page
        self.window.bench.focus_on(next(one.id for one in page if page.text[one.start : one.end] == quote))

    def dialog(self, name: str) -> QWidget:
        """A dialog of the window, opened by its name."""
        from PySide6.QtWidgets import QDialog

        from annotator.actions.action import Panel

        panel: Panel = name  # pyright: ignore[reportAssignmentType]
        self.window.shell.show(panel)
        found = self.window.window.findChild(QDialog, name)
        assert found is not None
        self.wait(least=600, most=0)
        return found

    def quiet(self) -> None:
        """As it was before a picture: no dialog, no letters, no toast."""
        from PySide6.QtWidgets import QDialog

        for dialog in self.window.window.findChildren(QDialog):
            dialog.reject()
        self.window.overlays.close()
        self.window.articles.show()
        self.window.inspector.show()
        self.window.bench.clear_hints()
        self.window.bench.settings.put("view.relations", "focus")
        self.hush()

    def hush(self) -> None:
        """Takes the passing sentence away."""
        from annotator.ui.toast import Toast

        for toast in self.window.window.findChildren(Toast):
            toast.hide()
