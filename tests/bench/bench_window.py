"""Measures the window: start, opening a large project, keys, scrolling the list, memory.

    python tests/bench/bench_window.py                  the start alone
    python tests/bench/bench_project.py --keep FOLDER   makes FOLDER/bench.annot
    python tests/bench/bench_window.py FOLDER/bench.annot

A start is timed from before the process is made until the window is painted. The kernel's own time of a process'
birth would not do: it counts from a boot that it knows to the second only, so it may be off by nearly one.
Runs offscreen unless QT_QPA_PLATFORM says otherwise. Nothing is asserted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

START = """
import sys, time
from PySide6.QtCore import QTimer
from annotator.app import begin, make_application, make_window
app = make_application()
window = make_window(app, config=None, state=None)
window.window.show()
began = float(sys.argv.pop(1))
def usable():
    if window.window.isVisible() and (len(sys.argv) < 2 or window.bench.page is not None):
        window.window.grab()
        print(f"{(time.time() - began) * 1000:.0f}")
        app.quit()
    else:
        QTimer.singleShot(5, usable)
begin(window, sys.argv[1:])
QTimer.singleShot(0, usable)
app.exec()
window.door.close()
window.bridge.settle()
"""


def memory() -> float:
    """Resident memory in MB."""
    return psutil.Process().memory_info().rss / 2**20


def spread(what: str, took: list[float]) -> None:
    """Prints the middle, the 95th and the worst of some milliseconds."""
    took.sort()
    worst = took[-1]
    print(
        f"{what:<46}{took[len(took) // 2]:>8.1f} p50{took[int(len(took) * 0.95) - 1]:>8.1f} p95{worst:>8.1f} worst ms"
    )


def starts(what: str, words: list[str]) -> None:
    """Prints how long the program needs from the start of its process to a painted window."""
    took: list[float] = []
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", START, str(time.time()), *words], capture_output=True, text=True, check=True
        )
        took.append(float(done.stdout.split()[-1]))
    spread(what, took)


def main(path: Path | None) -> None:
    """Runs all measurements; without a project the start alone."""
    starts("start to an empty window", [])
    if path is None:
        return
    starts("start to the project, article shown", [str(path)])

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from annotator.app import begin, make_application, make_window

    app = make_application()
    window = make_window(app, config=None, state=None)
    window.window.show()
    QTest.qWait(300)
    empty = memory()
    began = time.perf_counter()
    begin(window, [str(path)])
    while window.bench.page is None:
        QTest.qWait(1)
    window.window.grab()
    print(f"{'open in a window that is there':<46}{(time.perf_counter() - began) * 1000:>8.1f} ms")
    QTest.qWait(500)
    print(f"{'memory: empty window, and what the project adds':<46}{empty:>8.0f} MB{memory() - empty:>8.0f} MB")

    canvas = window.reader.canvas

    def timed(act: Callable[[], object], times: int) -> list[float]:
        took: list[float] = []
        for _ in range(times):
            start = time.perf_counter()
            act()
            app.sendPostedEvents()
            window.window.grab()
            took.append((time.perf_counter() - start) * 1000)
        return took

    grab = timed(lambda: None, 20)
    spread("painting the whole window alone", grab)
    canvas.setFocus()
    spread("J: next to judge, and paint", timed(lambda: QTest.keyClick(canvas.viewport(), Qt.Key.Key_J), 60))
    spread(
        "Enter: accept, commit, next, and paint",
        timed(lambda: QTest.keyClick(canvas.viewport(), Qt.Key.Key_Return), 25),
    )
    spread("Ctrl+PgDown: another article, and paint", timed(lambda: window.bench.step_article(forward=True), 60))
    view = window.articles.view
    bar = view.verticalScrollBar()
    took: list[float] = []
    for number in range(300):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * (number * 7919 % 300) // 300)
        view.viewport().grab()
        took.append((time.perf_counter() - start) * 1000)
    spread("the list: a frame anywhere in it", took)
    window.door.close()
    window.bridge.settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
