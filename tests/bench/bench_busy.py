"""Measures how smooth the window stays while it suggests, learns and trains, with a person pressing keys.

    python tests/bench/bench_busy.py [--articles 200] [--steps 200]

A timer that wants to tick every 4 ms tells how long the window's thread was held up; a tick that comes more than a
frame (16.7 ms) late is a frame that a person may have missed. `J` is pressed ten times a second all the while. The
same is measured first with nothing else going on. Runs offscreen unless QT_QPA_PLATFORM says otherwise; other
programs on the machine count too, so compare the rows with each other. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from material import article
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from annotator.app import begin, make_application, make_window
from annotator.formats.incoming import ReadOptions
from annotator.suggest.catalogue import providers
from annotator.workflow.importing import import_paths
from annotator.workflow.sample import sample_project
from annotator.workflow.training_records import TrainOptions

TICK = 4.0
FRAME = 1000 / 60


class Watch:
    """Ticks, and keeps how late each tick was in milliseconds."""

    def __init__(self, press: Callable[[], None]) -> None:
        self.late: list[float] = []
        self._last = 0.0
        self._press = press
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._keys = QTimer()
        self._keys.timeout.connect(press)

    def run(self, busy: Callable[[], bool], *, most: float) -> None:
        """Watches until nothing is busy, or for `most` seconds."""
        self.late, self._last = [], time.perf_counter()
        loop = QEventLoop()
        began = time.perf_counter()
        look = QTimer()
        look.timeout.connect(lambda: loop.quit() if not busy() or time.perf_counter() - began > most else None)
        self._timer.start(int(TICK))
        self._keys.start(100)
        look.start(50)
        loop.exec()
        for timer in (self._timer, self._keys, look):
            timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK))
        self._last = now

    def tell(self, what: str) -> None:
        """Prints the middle, the 95th, the 99th and the worst lateness, and the share of missed frames."""
        late = sorted(self.late) or [0.0]
        missed = sum(max(0.0, one // FRAME) for one in late)
        frames = sum(late) / FRAME + len(late) * TICK / FRAME
        part = [late[min(len(late) - 1, int(len(late) * share))] for share in (0.5, 0.95, 0.99)]
        print(
            f"{what:<26}{part[0]:7.1f} p50 {part[1]:7.1f} p95 {part[2]:7.1f} p99 {late[-1]:7.1f} worst ms"
            f"{missed / frames:8.1%} frames missed"
        )


def wait(until: Callable[[], object], seconds: float) -> None:
    """Lets the window live until something is so."""
    loop = QEventLoop()
    look = QTimer()
    began = time.perf_counter()
    look.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() - began > seconds else None)
    look.start(20)
    loop.exec()
    look.stop()


def main() -> None:
    """Print a row for a quiet window, one while it suggests, and one while it trains and suggests."""
    grammar = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    grammar.add_argument("--articles", type=int, default=200)
    grammar.add_argument("--steps", type=int, default=200)
    told = grammar.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sample_project(folder / "busy.annot", providers=providers()).close()
        news = folder / "news"
        news.mkdir()
        for number in range(told.articles):
            (news / f"{number:04}.txt").write_text(article(number).text, encoding="utf-8")
        app = make_application()
        window = make_window(app, config=folder / "config", state=folder / "state")
        window.window.resize(1360, 900)
        window.window.show()
        begin(window, [str(folder / "busy.annot")])
        bench, door = window.bench, window.door
        wait(lambda: bench.page is not None and not door.busy, 20)
        watch = Watch(lambda: QTest.keyClick(window.reader.canvas, Qt.Key.Key_J))
        watch.run(lambda: True, most=5)
        watch.tell("nothing else going on")

        def idle() -> bool:
            return door.runner is not None and door.runner.current is None

        job = import_paths(bench.reader, [news], options=ReadOptions())
        window.shell.work.start("Importing", job, quiet=True)
        wait(idle, 60)
        everything = bench.reader.article_ids
        window.shell.work.propose(everything)
        watch.run(lambda: not idle(), most=120)
        watch.tell(f"suggesting, {told.articles} articles")
        window.training.start(TrainOptions(target=folder / "trained", steps=told.steps))
        watch.run(lambda: window.training.busy, most=300)
        watch.tell(f"training, {told.steps} steps")
        window.training.start(TrainOptions(target=folder / "again", steps=told.steps))
        window.shell.work.propose(everything)
        watch.run(lambda: window.training.busy or not idle(), most=300)
        watch.tell("training and suggesting")
        window.door.close()
        window.bridge.settle()


if __name__ == "__main__":
    main()
