"""A whole window as a person has it: real key presses and clicks, counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, qVersion
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import begin, make_window
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.store.project_file import ProjectFile
from annotator.ui.toast import Toast
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.projects import create_project
from annotator.workflow.sample import samples

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Person:
    """Sits at the window; every key press and every click is counted."""

    def __init__(self, app: QApplication, qtbot: QtBot, home: Path, *, learns: bool = False) -> None:
        self._app = app
        self._qtbot = qtbot
        self._home = home
        self._learns = learns
        self.keys = 0
        self.clicks = 0
        self.start()

    def start_as_left(self) -> None:
        """Starts the program again, with the window as it was left."""
        self.start(resized=False)

    def start(self, *words: str, resized: bool = True) -> None:
        """Starts the program as from the command line."""
        self.program = make_window(
            self._app, config=self._home / "config", state=self._home / "state", samples=self._home / "samples",
            learned=self._home / "learned" if self._learns else None,
        )  # fmt: skip
        if resized:
            self.window.resize(1360, 900)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        begin(self.program, words)

    def drop(self, data: QMimeData) -> None:
        """Drags something over the middle of the window and lets it fall."""
        place, copy, button = QPoint(600, 400), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        # Qt 6.12 is the first that takes a QPointF here, and no longer likes a QPoint.
        newer = tuple(int(part) for part in qVersion().split(".")) >= (6, 12)
        entering = QDragEnterEvent(QPointF(place) if newer else place, copy, data, button, NONE)
        QApplication.sendEvent(self.window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, data, button, NONE))

    def leave(self) -> None:
        """Closes the window and waits until everything is on the disk."""
        self.window.close()
        self.program.bridge.settle()
        QCoreApplication.sendPostedEvents(self.program.bridge, QEvent.Type.MetaCall)
        self.window.deleteLater()
        self.program.appearance.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def window(self):
        return self.program.window

    @property
    def bench(self):
        return self.program.bench

    @property
    def page(self):
        return self.bench.page

    @property
    def canvas(self):
        return self.program.reader.canvas

    @property
    def told(self) -> str:
        """The last sentence in passing."""
        return self.window.findChild(Toast).sentence

    @property
    def focused(self) -> str:
        """The text of the focused mark."""
        item = self.bench.item
        return self.page.text[item.start : item.end] if item is not None else ""

    def until(self, done: Callable[[], object], *, seconds: float = 15) -> None:
        """Lets the window live until something is so."""
        self._qtbot.waitUntil(lambda: bool(done()), timeout=int(seconds * 1000))

    def open(self, path: Path) -> None:
        """Opens a project from the disk."""
        self.program.door.open(path)
        self.until(lambda: self.bench.project is not None and self.bench.project.path == path and self.page is not None)

    def press(self, *keys: str | Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Presses keys where the keyboard is; a chord counts once."""
        for key in keys:
            self.keys += 1
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the keyboard"
            QTest.keyClick(target, key, held)

    def type(self, text: str) -> None:
        """Types into what has the keyboard."""
        for letter in text:
            self.press(letter)

    def hint(self, wanted: Callable[[], str]) -> None:
        """Types the letters that are shown for something."""
        for letter in wanted():
            self.press(letter)

    def hint_of_mark(self, item_id: str) -> str:
        """The letters that stand on a mark."""
        return next(hint.letters for hint in self.bench.hints if hint.item_id == item_id)

    def hint_at(self, offset: int) -> str:
        """The letters that stand on the word at an offset."""
        return next(hint.letters for hint in self.bench.hints if hint.start == offset)

    def place_of(self, offset: int) -> QPoint:
        """Where on the canvas the character at an offset is; it must be in view."""
        for sight in self.canvas.scene.sights():
            if sight.box.start <= offset < sight.box.end:
                piece = sight.box.pieces(offset, offset + 1)[0]
                x = sight.left + (piece.left + piece.right) / 2
                place = QPoint(round(x), sight.top + sight.box.lines[piece.line].baseline - 4)
                assert self.canvas.viewport().rect().contains(place), "it is not in view"
                return place
        raise AssertionError(f"offset {offset} is not in view")

    def click(self, offset: int, *, double: bool = False) -> None:
        """Clicks, or double-clicks, on the character at an offset."""
        self.clicks += 1
        act = QTest.mouseDClick if double else QTest.mouseClick
        view = self.canvas.viewport()
        place = self.place_of(offset)
        act(view, Qt.MouseButton.LeftButton, NONE, place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The model article: 40 candidates, what is wrong with some of them, and the right spans."""

    path: Path
    gold: frozenset[tuple[int, int, str]]
    too_long: str
    too_short: str
    starts_early: str
    wrong_labels: tuple[tuple[str, str], ...]
    spurious: tuple[str, ...]
    missing: tuple[int, int, str]


def _model(folder: Path) -> Model:
    """39 right spans; 33 proposed as they are, 3 with another boundary, 2 with another label, 1 not at all; 2 more."""
    sample = samples()[1]
    text, ids = sample.incoming.text, seeded_ids("model")
    file = create_project(folder / "model.annot")
    incoming = [sample.incoming, replace(samples()[0].incoming)]
    file.apply(bring_in(incoming, first_position=0, ids=ids, title="Import"), who="tester")
    article_id = file.article_ids()[0]
    labels = {label.name: label.id for label in file.schema().labels}
    stretches = {(one.start, one.end): labels[one.label] for one in sample.gold}
    gold = frozenset((start, end, label) for (start, end), label in stretches.items())
    assert len(gold) == 39

    def at(quote: str, nth: int = 1) -> tuple[int, int]:
        start = -1
        for _ in range(nth):
            start = text.index(quote, start + 1)
        return start, start + len(quote)

    proposed = dict(stretches)
    missing = at("Germany")
    del proposed[missing]
    long, short, early = at("Amsterdam"), at("Pallas 3"), at("14 times")
    changed = {long: at("Amsterdam."), short: at("Pallas"), early: at("about 14 times")}
    for right, wrong in changed.items():
        proposed[wrong] = proposed.pop(right)
    relabelled = {at("Danish"): labels["GPE"], at("Mette Lindqvarn"): labels["ORG"]}
    wrong_labels = tuple((quote, stretches[at(quote)]) for quote in ("Danish", "Mette Lindqvarn"))
    proposed.update(relabelled)
    proposed[at("Regulators")] = labels["ORG"]
    proposed[at("Shareholders")] = labels["PERSON"]
    candidates = []
    made = seeded_ids("candidates")
    for (start, end), label in sorted(proposed.items()):
        quote = text[start:end]
        candidate = Candidate(
            id=made(), article_id=article_id, start=start, end=end, label=label, quote=quote,
            provider="patterns", score=0.9, evidence="made for a test",
        )  # fmt: skip
        candidates.append(Change(before=None, after=candidate))
    assert len(candidates) == 40
    file.apply(
        ChangeSet(verb="suggest", title="Propose candidates", changes=tuple(candidates), automatic=True), who="tester"
    )
    file.close()
    return Model(
        path=folder / "model.annot",
        gold=gold,
        too_long="Amsterdam.",
        too_short="Pallas",
        starts_early="about 14 times",
        wrong_labels=wrong_labels,
        spurious=("Regulators", "Shareholders"),
        missing=(*missing, labels["GPE"]),
    )


@pytest.fixture
def model(tmp_path: Path) -> Model:
    """A project with the model article, and another one behind it."""
    return _model(tmp_path)


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Somebody at a fresh window."""
    one = Person(qapp, qtbot, tmp_path / "home")
    yield one
    one.leave()


@pytest.fixture
def learner(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Somebody at a fresh window that learns from what is finished."""
    one = Person(qapp, qtbot, tmp_path / "home", learns=True)
    yield one
    one.leave()


@pytest.fixture
def spans_of() -> Callable[[Path], frozenset[tuple[int, int, str]]]:
    """Reads the spans of a project's first article from the disk."""

    def read(path: Path) -> frozenset[tuple[int, int, str]]:
        file = ProjectFile.open(path)
        try:
            return frozenset((one.start, one.end, one.label) for one in file.spans(file.article_ids()[0]))
        finally:
            file.close()

    return read
