"""The program with a window: start-up checks, the one application, the window, and what happens to bugs."""

from __future__ import annotations

import faulthandler
import gc
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_log_path, user_state_path

from annotator.ui.startup import reason_not_to_start

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.ui.window import AnnotatorWindow

APP_NAME = "Annotator"
DESKTOP_ID = "org.annotator.Annotator"
SWITCH = 0.0001
"""Seconds."""
SEPARATE = "--separate"
"""On the command line: a window of its own, although one is open."""


def main(argv: Sequence[str] | None = None) -> int:
    """Opens the window, on a project if one is named, on a fresh sample with --demo; returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    reason = reason_not_to_start()
    if reason is not None:
        print(f"annotator: {reason}", file=sys.stderr)
        return 2
    from annotator.ui.bugs import BugReporter
    from annotator.ui.file_open import FileOpens
    from annotator.ui.one_instance import Listening, address, hand_over
    from annotator.workflow.backing_up import backup_folder
    from annotator.workflow.own_learning import learned_folder

    app = make_application()
    state = user_state_path(APP_NAME, appauthor=False)
    separate = SEPARATE in words
    if not separate and hand_over(address(state), words):
        return 0
    log = _log_file()
    reporter = BugReporter(log)
    reporter.install()
    with _crash_log(log):
        window = make_window(
            app,
            config=user_config_path(APP_NAME, appauthor=False),
            state=state,
            backups=backup_folder(),
            learned=learned_folder(),
        )
        FileOpens(app, open_project=window.door.open)
        listening = None
        if not separate:
            listening = Listening(address(state), begun=lambda more: begin_again(window, more), parent=app)
        window.window.show()
        # What is there now stays: the collector need not look through it again, which takes several frames each time.
        gc.freeze()
        begin(window, words)
        try:
            return app.exec()
        finally:
            if listening is not None:
                listening.close()
            window.bridge.settle()
            reporter.uninstall()


def _log_file() -> Path | None:
    """Where bugs are written down; None where nothing can be written."""
    try:
        return user_log_path(APP_NAME, appauthor=False, ensure_exists=True) / "annotator.log"
    except OSError:
        # A home that cannot be written is told when the settings are saved; it must not keep the window shut.
        return None


@contextmanager
def _crash_log(log: Path | None) -> Generator[None]:
    """Has Python write down where it was if the process crashes."""
    if log is None:
        yield
        return
    with log.open("a", encoding="utf-8") as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


def make_application() -> QApplication:
    """The one application object, with its name and its icon."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from annotator.shipped import resource
    from annotator.ui.canvas.accessibility import install_accessibility

    # Jobs run in threads and hold Python's lock for this long at a time. A key gives it up and takes it again dozens of
    # times on its way through Qt: at the usual 5 ms it would wait for a job each time, and at 1 ms it was still felt.
    sys.setswitchinterval(SWITCH)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([APP_NAME])
    app.setApplicationName(APP_NAME)
    app.setDesktopFileName(DESKTOP_ID)
    app.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    app.setStyle("Fusion")
    install_accessibility()
    return app


def make_window(
    app: QApplication,
    *,
    config: Path | None,
    state: Path | None,
    samples: Path | None = None,
    backups: Path | None = None,
    learned: Path | None = None,
) -> AnnotatorWindow:
    """The window with everything behind it; `config`, `state`, `backups`, `learned` are folders, None keeps nothing."""
    from annotator.shipped import resource
    from annotator.ui.appearance import Appearance
    from annotator.ui.bridge import Bridge
    from annotator.ui.languages import install_language
    from annotator.ui.theme.fonts import load_fonts
    from annotator.ui.window import AnnotatorWindow
    from annotator.ui.window_state import WindowState
    from annotator.workflow.events import Events
    from annotator.workflow.recent import RecentProjects
    from annotator.workflow.settings import Settings
    from annotator.workflow.taught import Taught
    from annotator.workflow.watching import WatchMemory
    from annotator.workflow.workbench import Workbench

    settings = Settings.load(config / "settings.toml") if config is not None else Settings(None)
    install_language(app, settings.text("view.language"), folder=resource("translations"))
    bridge = Bridge()
    bench = Workbench(events=Events(hand_over=bridge.hand_over), settings=settings)
    appearance = Appearance(app, settings, load_fonts(resource("fonts")))
    window = AnnotatorWindow(
        bench,
        bridge,
        appearance,
        recents=RecentProjects(state / "recent.json" if state is not None else None),
        state=WindowState(state / "window.json" if state is not None else None),
        watched=WatchMemory(state / "watched.json" if state is not None else None),
        taught=Taught(state / "taught.json" if state is not None else None),
        samples=samples,
        backups=backups,
        learned=learned,
    )
    for complaint in settings.complaints:
        bench.say(complaint, "warning")
    return window


def begin(window: AnnotatorWindow, words: Sequence[str]) -> None:
    """Opens what the command line asks for, or the project that was open last."""
    if "--demo" in words:
        window.guide.sample()
        return
    named = next((word for word in words if not word.startswith("-")), "")
    path = Path(named) if named else window.state.project
    if path is not None:
        window.door.open(path)


def begin_again(window: AnnotatorWindow, words: Sequence[str]) -> None:
    """A second start handed its words over: bring the window to the front, and open what they name."""
    shown = window.window
    if shown.isMinimized():
        shown.showNormal()
    shown.show()
    shown.raise_()
    shown.activateWindow()
    if any(not word.startswith("-") for word in words) or "--demo" in words:
        begin(window, words)
