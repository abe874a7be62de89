"""Measures how smooth the window stays while it suggests, learns and trains, with a person pressing keys.

    python tests/bench/bench_busy.py [--articles 1000] [--seconds 25]

A timer that wants to tick every 4 ms tells how long the window's thread was held up. A tick that comes a frame
(16.7 ms) late or more is a frame that a person may have missed: the aim is none in a hundred. `J` is pressed ten times
a second all the while. The first row has nothing else going on: what it misses, the machine and the keys themselves
cost. Each row is watched for `--seconds` at most, so it is over in less than three minutes. Runs offscreen unless
QT_QPA_PLATFORM says otherwise; other programs on the machine count too. Nothing is asserted.
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
from annotator.workflow.apprentice import LearnAsked, LearnEnded
from annotator.workflow.importing import import_paths
from annotator.workflow.sample import sample_project
from annotator.workflow.training_records import TrainOptions

TICK = 4.0
FRAME = 1000 / 60
AIM = 0.01
STEPS = 2_000


class Watch:
    """Ticks, and keeps how late each tick was in milliseconds."""

    def __init__(self, press: Callable[[], None]) -> None:
        self.late: list[float] = []
        self._last = 0.0
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
        """Prints a row: how late the ticks were, the share of missed frames, and whether the aim was met."""
        late = sorted(self.late) or [0.0]
        missed = sum(one // FRAME for one in late)
        frames = max(1.0, (sum(late) + len(late) * TICK) / FRAME)
        parts = [late[min(len(late) - 1, int(len(late) * share))] for share in (0.5, 0.95, 0.99, 1.0)]
        told = "".join(f"{one:>9.1f}" for one in parts)
        met = "met" if missed / frames <= AIM else "MISSED"
        print(f"{what:<36}{told}{missed / frames:>15.1%}{AIM:>9.0%}  {met}", flush=True)


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
    """Prints a row for a quiet window and one for each kind of work behind it."""
    grammar = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    grammar.add_argument("--articles", type=int, default=1_000)
    grammar.add_argument("--seconds", type=float, default=25.0)
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
        bench, door, training = window.bench, window.door, window.training
        wait(lambda: bench.page is not None and not door.busy, 20)
        learning = [0]
        bench.events.subscribe(LearnEnded, lambda _event: learning.__setitem__(0, 0))

        def idle() -> bool:
            return door.runner is not None and door.runner.current is None

        def learn() -> None:
            learning[0] = 1
            bench.events.publish(LearnAsked())

        def train(name: str) -> None:
            training.start(TrainOptions(target=folder / name, steps=STEPS, patience=STEPS))

        def at_rest() -> None:
            if training.busy:
                training.cancel()
            if door.runner is not None and door.runner.current is not None:
                door.runner.current.cancel()
            wait(lambda: idle() and not training.busy and not learning[0], 20)

        print(f"{told.articles} articles; milliseconds that a tick of the window came late")
        print(f"{'':<36}{'p50':>9}{'p95':>9}{'p99':>9}{'worst':>9}{'frames missed':>15}{'aim':>9}")
        watch = Watch(lambda: QTest.keyClick(window.reader.canvas, Qt.Key.Key_J))
        watch.run(lambda: True, most=5)
        watch.tell("nothing else going on")
        everything = bench.reader.article_ids
        watch_for = told.seconds

        window.shell.work.start("Importing", import_paths(bench.reader, [news], options=ReadOptions()), quiet=True)
        watch.run(lambda: not idle(), most=watch_for)
        watch.tell("bringing articles in")
        wait(idle, 30)
        window.shell.work.propose(everything)
        watch.run(lambda: not idle(), most=watch_for)
        watch.tell("suggesting")
        at_rest()
        learn()
        watch.run(lambda: bool(learning[0]) or not idle(), most=watch_for)
        watch.tell("learning, and refreshing candidates")
        at_rest()
        train("trained")
        watch.run(lambda: training.busy, most=watch_for)
        watch.tell("training a spaCy pipeline")
        at_rest()
        train("again")
        learn()
        window.shell.work.propose(everything)
        watch.run(lambda: training.busy or not idle(), most=watch_for)
        watch.tell("all three at once")
        at_rest()
        door.close()
        window.bridge.settle()


if __name__ == "__main__":
    main()
