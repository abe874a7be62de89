"""The same for all its other places, by one more key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions import review
from annotator.model.changes import Change, ChangeSet
from annotator.model.records import Candidate
from annotator.ui.dialogs.catalogue import open_panel
from tests.ui.dialogs.conftest import OTHER, TEXT


def propose(desk) -> None:
    """Nordhavn Freight in both articles, twice in the first."""
    made = []
    for number, (article_id, text) in enumerate(((desk.first, TEXT), (desk.second, OTHER))):
        for at, quote in enumerate(("Nordhavn Freight", "Nordhavn Freight")[: 1 if number else 2]):
            start = text.index(quote)
            one = Candidate(
                id=f"n{number}{at}", article_id=article_id, start=start, end=start + len(quote), quote=quote,
                label="PERSON", provider="test", score=0.8,
            )  # fmt: skip
            made.append(Change(before=None, after=one))
    desk.project.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(made), automatic=True))


def test_it_counts_and_decides_everywhere(desk, qtbot, snap) -> None:
    bench = desk.bench
    propose(desk)
    bench.focus_on("n00")
    review.reject(bench)
    dialog = open_panel("family", bench=bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(dialog.through.isEnabled)
    assert dialog.title.text() == "“Nordhavn Freight” is not PERSON"
    assert dialog.count.text() == "1 more here, 1 in 1 other article."
    snap(dialog, "family")
    QTest.keyClick(dialog.everywhere, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("2 candidates" in said for said in desk.shell.said))
    assert [bench.reader.candidate(name).state for name in ("n00", "n01", "n10")] == ["rejected"] * 3


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return])
def test_a_key_before_they_are_counted_means_all_of_them(desk, qtbot, key) -> None:
    bench = desk.bench
    propose(desk)
    bench.focus_on("n00")
    review.accept(bench)
    dialog = open_panel("family", bench=bench, shell=desk.shell, parent=desk.window)
    QTest.keyClick(dialog.everywhere, key)
    assert dialog.count.text().startswith("1 more here; all are decided")
    qtbot.waitUntil(lambda: any("2 candidates" in said for said in desk.shell.said))
    assert [bench.reader.candidate(name).state for name in ("n00", "n01", "n10")] == ["accepted"] * 3


def test_the_key_held_down_answers_nothing(desk, qtbot) -> None:
    bench = desk.bench
    propose(desk)
    bench.focus_on("n00")
    review.accept(bench)
    dialog = open_panel("family", bench=bench, shell=desk.shell, parent=desk.window)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
    QApplication.sendEvent(dialog.everywhere, held)
    qtbot.waitUntil(dialog.through.isEnabled)
    assert [bench.reader.candidate(name).state for name in ("n01", "n10")] == ["pending"] * 2
    dialog.reject()


def test_with_nothing_left_it_says_so(desk, qtbot) -> None:
    bench = desk.bench
    bench.focus_on("c1")
    review.accept(bench)
    dialog = open_panel("family", bench=bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(lambda: dialog.count.text().startswith("There is no more"))
    assert not dialog.everywhere.isEnabled()
    dialog.reject()
