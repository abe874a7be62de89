"""Opens every panel of the window on the sample, takes its picture, and finds words that do not fit where they stand.

python tools/looks.py FOLDER [--language de] [--theme dark] [--only NAME…]      pictures, and what is cut off
python tools/looks.py FOLDER --empty [--language de]                            on a project without articles

QT_SCALE_FACTOR=2 takes them as a sharper screen shows them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QHeaderView, QLabel, QStyle, QTabBar, QWidget

if TYPE_CHECKING:
    from annotator.ui.window import AnnotatorWindow

PANELS = (
    "about",
    "all_backups",
    "backups",
    "details",
    "export",
    "family",
    "figures",
    "history",
    "import",
    "keys",
    "measure",
    "new",
    "palette",
    "paste",
    "print",
    "quality",
    "schema",
    "settings",
    "suggest",
    "train",
    "value",
)
EMPTY_PANELS = tuple(name for name in PANELS if name not in ("details", "family", "figures", "print", "value"))
"""Those that open in a project without articles; they say what is missing."""
SIZE = (1280, 800)
SLACK = 1
PAUSE = 250


def cut_words(root: QWidget) -> Iterator[str]:
    """One line for each label, button, choice and tab below `root` whose words are wider or higher than its place.

    What shortens itself on purpose (elided labels) and what nobody sees now is left out.
    """
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not widget.width():
            continue
        if isinstance(widget, QLabel) and type(widget).__name__ != "ElidedLabel":
            yield from _cut_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            yield from _narrow(widget, widget.text(), widget.sizeHint())
        elif isinstance(widget, QComboBox):
            room = widget.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 8
            width = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText()) + room
            yield from _narrow(widget, widget.currentText(), QSize(width, 0))
        elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            for column in range(widget.count()):
                if widget.sectionSize(column) < widget.sectionSizeHint(column):
                    title = widget.model().headerData(column, Qt.Orientation.Horizontal)
                    yield f"{_path(widget)}: heading “{title}”"
        elif isinstance(widget, QTabBar):
            for number in range(widget.count()):
                if widget.tabRect(number).right() > widget.width():
                    yield f"{_path(widget)}: tab “{widget.tabText(number)}”"


def _cut_label(label: QLabel) -> Iterator[str]:
    words = label.text()
    if not words:
        return
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if needed > label.height() + SLACK:
        yield f"{_path(label)}: “{words[:60]}” needs {needed} in height and has {label.height()}"
    if not label.wordWrap():
        yield from _narrow(label, words, label.sizeHint())


def _narrow(widget: QWidget, words: str, needed: QSize) -> Iterator[str]:
    if needed.width() > widget.width() + SLACK:
        yield f"{_path(widget)}: “{words[:60]}” needs {needed.width()} in width and has {widget.width()}"


def _path(widget: QWidget) -> str:
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(names) < 3:
        names.append(one.objectName() or type(one).__name__)
        one = one.parentWidget()
    return " < ".join(names)


class Tour:
    """A window on a fresh sample in a language and a theme, and the way from panel to panel."""

    def __init__(
        self, folder: Path, *, language: str, theme: str, sample: Path | None = None, empty: bool = False
    ) -> None:
        from annotator.app import make_application, make_window
        from annotator.suggest.catalogue import providers
        from annotator.workflow.projects import create_project
        from annotator.workflow.sample import sample_project

        config = folder / "config"
        config.mkdir()
        (config / "settings.toml").write_text(f'[view]\nlanguage = "{language}"\ntheme = "{theme}"\n', "utf-8")
        project = folder / "Sample.annot"
        self._empty = empty
        if empty:
            create_project(project).close()
        elif sample is not None:
            shutil.copyfile(sample, project)
        else:
            sample_project(project, providers=providers()).close()
        self.app = make_application()
        self.program: AnnotatorWindow = make_window(self.app, config=config, state=folder / "state")
        self.program.window.resize(*SIZE)
        self.program.window.show()
        self.project = project

    def wait(self, least: int = PAUSE) -> None:
        """Lets the window live for a moment."""
        QTest.qWait(least)

    def open(self) -> None:
        """Opens the project, and waits for its first article where it has one."""
        self.program.door.open(self.project)
        clock = QElapsedTimer()
        clock.start()
        bench = self.program.bench
        while (bench.project is None if self._empty else bench.page is None) and clock.elapsed() < 60_000:
            QTest.qWait(20)
        if self._empty:
            self.wait()
            return
        assert bench.page is not None
        pending = next((one for one in bench.page if one.state == "pending"), None)
        if pending is not None:
            bench.focus_on(pending.id)
            self.program.perform_named("review.accept")
        figure = next((one for one in bench.page if one.figure is not None), None)
        if figure is not None:
            bench.focus_on(figure.id)
        self.wait()

    def panel(self, name: str) -> QWidget:
        """Opens a panel and returns the window that shows it."""
        shown = self.program.window
        if name == "import" and not self._empty:
            table = self.project.with_name("ledger.csv")
            table.write_text("title,date,text\nBerths,2031-03-07,The port will spend €4.2 million.\n", "utf-8")
            self.program.shell.import_files([table])
            self.wait(4 * PAUSE)
        else:
            self.program.shell.show(name)  # pyright: ignore[reportArgumentType]
            self.wait()
        found = [dialog for dialog in shown.findChildren(QDialog) if dialog.isVisible()]
        return found[-1] if found else shown

    def quiet(self) -> None:
        """Closes whatever is open."""
        for dialog in self.program.window.findChildren(QDialog):
            dialog.reject()
        self.program.overlays.close()
        self.wait(30)

    def end(self) -> None:
        """Closes the project and waits for the threads."""
        self.program.manual.end()
        self.program.door.close()
        self.program.bridge.settle()


def main(words: Sequence[str]) -> int:
    """Takes the pictures; 1 when words are cut off somewhere."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--sample", type=Path, help="a sample project that is there already")
    parser.add_argument("--empty", action="store_true", help="on a project without articles")
    parser.add_argument("--only", nargs="*", default=[])
    asked = parser.parse_args(words)
    asked.folder.mkdir(parents=True, exist_ok=True)
    faults = 0
    with tempfile.TemporaryDirectory() as temporary:
        tour = Tour(Path(temporary), language=asked.language, theme=asked.theme, sample=asked.sample, empty=asked.empty)
        tour.wait()
        stages = ["start", "window", *(EMPTY_PANELS if asked.empty else PANELS)]
        for name in stages:
            if name == "window":
                tour.open()
            if asked.only and name not in asked.only:
                continue
            shown = tour.program.window if name in ("start", "window") else tour.panel(name)
            shown.grab().save(str(asked.folder / f"{name}-{asked.language}-{asked.theme}.png"))
            for fault in cut_words(shown):
                faults += 1
                print(f"{name}: {fault}")
            tour.quiet()
        tour.end()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
