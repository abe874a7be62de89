"""Measures how soon a decision shows in the window: its key, the commit, what memory makes of it, and the paint.

    PYTHONPATH=. python tests/bench/bench_enter.py [--articles 1000 10000] [--decisions 30]

Half of the articles are judged. In each of the last ones a firm that nobody has seen stands six times: its first
place is marked by keys, and the time until the others are candidates on the screen is taken; then Enter accepts two of
them. Both once while the program still reads what was decided, and once when all is at rest but its learning in the
background. Runs offscreen unless QT_QPA_PLATFORM says otherwise. Nothing is asserted; the aim is 100 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from bench_learning import SCHEMA, fill
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from annotator.app import begin, make_application, make_window
from annotator.formats.incoming import IncomingArticle
from annotator.model.ids import seeded_ids
from annotator.store.project_file import ProjectFile
from annotator.ui.window import AnnotatorWindow
from annotator.workflow.edits.articles import bring_in

AIM = 100.0
TIMES = 6


def firm(number: int) -> str:
    """A name that stands in one article only."""
    syllables = ("Bel", "Dor", "Fen", "Gar", "Hul", "Kes", "Lam", "Mor", "Nes", "Pol")
    return f"{syllables[number // 10 % 10]}{syllables[number % 10].lower()}ia Works"


def make(path: Path, articles: int, fresh: int) -> None:
    """The project, with `fresh` articles at its end that nobody has looked at."""
    keyed = tuple(replace(one, key=str(at)) for at, one in enumerate(SCHEMA.labels, start=1))
    file = ProjectFile.create(path, schema=replace(SCHEMA, labels=keyed))
    fill(file, articles)
    rest = "The mill stood still for a while, and the people of the valley waited for better news than that. " * 4
    incoming = [
        IncomingArticle(text=f"{firm(n)} rose. {rest}" * TIMES, title=f"Fresh {n}", language="en") for n in range(fresh)
    ]
    file.apply(bring_in(incoming, first_position=articles, ids=seeded_ids("fresh"), title="Import"), who="bench")
    file.close()


def spread(what: str, took: list[float]) -> None:
    """Prints the middle, the 95th of a hundred and the worst, and how many were within the aim."""
    took = sorted(took) or [0.0]
    within = sum(one <= AIM for one in took)
    middle, most, worst = took[len(took) // 2], took[int(len(took) * 0.95) - 1], took[-1]
    print(
        f"  {what:<80}{middle:>7.1f} p50{most:>7.1f} p95{worst:>7.1f} worst ms"
        f"   {within} of {len(took)} within {AIM:.0f} ms",
        flush=True,
    )


class Hands:
    """A person at the window's keys."""

    def __init__(self, window: AnnotatorWindow) -> None:
        self.window, self.bench = window, window.bench
        self.canvas = window.reader.canvas
        self.marked: list[float] = []
        self.entered: list[float] = []

    def press(self, key: Qt.Key) -> float:
        """Milliseconds from a key to the painted window."""
        begun = time.perf_counter()
        QTest.keyClick(self.canvas.viewport(), key)
        self.paint()
        return (time.perf_counter() - begun) * 1000

    def paint(self) -> None:
        """Has everything painted that is not painted yet."""
        QCoreApplication.sendPostedEvents()
        self.window.window.grab()

    def decide(self, article_id: str, name: str) -> None:
        """Marks a name and accepts what memory makes of it."""
        bench = self.bench
        bench.open_article(article_id)
        self.canvas.setFocus()
        self.paint()
        assert bench.page is not None
        at = bench.page.text.index(name)
        bench.put_caret(at + len(name), anchor=at)
        took = self.press(Qt.Key.Key_1)
        begun = time.perf_counter()
        while self.waiting(name) < TIMES - 1:
            QTest.qWait(1)
            if time.perf_counter() - begun > 30:
                break
        if time.perf_counter() - begun > 0.001:
            self.paint()
            took += (time.perf_counter() - begun) * 1000
        self.marked.append(took)
        for _ in range(2):
            bench.focus_on(next(c.id for c in bench.reader.candidates(article_id) if c.state == "pending"))
            self.paint()
            self.entered.append(self.press(Qt.Key.Key_Return))

    def waiting(self, name: str) -> int:
        """How many candidates with this name are on the page."""
        page = self.bench.page
        return sum(one.state == "pending" and page.text[one.start : one.end] == name for one in page) if page else 0

    def tell(self, when: str) -> None:
        """Prints and forgets."""
        spread(f"a name marked, its {TIMES - 1} repeats on the screen, {when}", self.marked)
        spread(f"Enter on a candidate, {when}", self.entered)
        self.marked, self.entered = [], []


def main() -> None:
    """Measures projects of each size."""
    grammar = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    grammar.add_argument("--articles", type=int, nargs="+", default=[1_000, 10_000])
    grammar.add_argument("--decisions", type=int, default=30)
    told = grammar.parse_args()
    app = make_application()
    for count in told.articles:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            make(folder / "bench.annot", count, told.decisions)
            window = make_window(app, config=folder / "config", state=folder / "state")
            window.window.resize(1360, 900)
            window.window.show()
            print(f"{count:,} articles")
            begin(window, [str(folder / "bench.annot")])
            while window.bench.page is None:
                QTest.qWait(1)
            hands = Hands(window)
            fresh = window.bench.reader.article_ids()[count:]
            early = min(5, len(fresh) // 2)
            for number, article_id in enumerate(fresh[:early]):
                hands.decide(article_id, firm(number))
            hands.tell("while it still reads the project")
            runner = window.door.runner
            while runner is not None and runner.current is not None:
                QTest.qWait(20)
            for number, article_id in enumerate(fresh[early:], start=early):
                hands.decide(article_id, firm(number))
            hands.tell("learning behind")
            window.door.close()
            window.bridge.settle()


if __name__ == "__main__":
    main()
