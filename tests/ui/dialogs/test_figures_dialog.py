"""The table of figures: it follows the article, sorts, narrows, leads to the place and goes out."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.actions import review
from annotator.actions.figures import set_value
from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.model.records import Candidate
from annotator.ui.dialogs.catalogue import open_panel
from annotator.ui.dialogs.figures_dialog import FiguresDialog
from annotator.workflow.edits.review import reject

VALUES = (
    ("Nordhavn", Figure(kind="money", value=Decimal(900), unit="EUR")),
    ("18.4 per cent", Figure(kind="percent", value=Decimal("18.4"), direction="down")),
    ("Ilse", Figure(kind="period", start="2030-01-01", end="2031-01-01")),
    ("year", Figure(kind="money", low=Decimal(40), unit="CNY", readings=(Figure(kind="count", low=Decimal(40)),))),
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def figures(desk) -> FiguresDialog:
    """The table beside an article with four figures to judge."""
    page = desk.bench.page
    changes = []
    for number, (quote, figure) in enumerate(VALUES, start=1):
        start = page.text.index(quote)
        made = Candidate(
            id=f"f{number}", article_id=desk.first, start=start, end=start + len(quote), label="PERCENT",
            quote=quote, provider="figures", score=0.9, figure=figure,
        )  # fmt: skip
        changes.append(Change(before=None, after=made))
    desk.project.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(changes), automatic=True))
    desk.bench.focus_on("")
    return open_panel("figures", bench=desk.bench, shell=desk.shell, parent=desk.window)


def column(dialog: FiguresDialog, at: int) -> list[str]:
    return [dialog.model.cell(row, at) for row in range(dialog.model.rowCount())]


def click_heading(dialog: FiguresDialog, at: int) -> None:
    header = dialog.table.header()
    x = header.sectionViewportPosition(at) + 12
    place = header.viewport().rect().center()
    place.setX(x)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, place)


def test_it_shows_all_figures_and_stays_beside_the_window(desk, figures, snap) -> None:
    snap(figures, "figures_four")
    assert not figures.isModal()
    assert column(figures, 1) == ["Nordhavn", "18.4 per cent", "Ilse", "year"]
    assert column(figures, 2) == ["900 EUR", "−18.4 %", "2030", "≥ 40 CNY"]
    assert column(figures, 3) == ["Money", "Per cent", "Period", "Money"]
    assert column(figures, 4) == ["EUR", "", "", "CNY"]
    assert column(figures, 5) == ["To judge"] * 4
    assert column(figures, 6) == ["", "", "", "1 more"]
    assert figures.table.isColumnHidden(7)
    assert figures.summary.text() == "4 figures, 4 to judge"


def test_clicks_on_headings_sort(desk, figures) -> None:
    click_heading(figures, 2)
    assert column(figures, 2) == ["−18.4 %", "≥ 40 CNY", "900 EUR", "2030"]
    click_heading(figures, 2)
    assert column(figures, 2) == ["2030", "900 EUR", "≥ 40 CNY", "−18.4 %"]
    click_heading(figures, 3)
    # What is of one kind stays as it was sorted before.
    assert column(figures, 2) == ["900 EUR", "≥ 40 CNY", "−18.4 %", "2030"]
    click_heading(figures, 0)
    assert column(figures, 0) == ["1", "2", "3", "4"]


def test_a_click_shows_the_place_and_enter_gives_the_window_the_keyboard(desk, figures, qtbot: QtBot) -> None:
    qtbot.waitUntil(figures.isActiveWindow)
    place = figures.table.visualRect(figures.model.index(2, 1)).center()
    QTest.mouseClick(figures.table.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert desk.bench.focus == "f3"
    assert figures.isActiveWindow()
    qtbot.keyClick(figures.table, Qt.Key.Key_Down)
    qtbot.keyClick(figures.table, Qt.Key.Key_Return)
    assert desk.bench.focus == "f4"
    qtbot.waitUntil(desk.window.isActiveWindow)
    assert figures.isVisible()


def test_the_row_follows_the_focus_in_the_window(desk, figures) -> None:
    desk.bench.focus_on("f2")
    assert figures.table.chosen_rows() == [1]
    desk.bench.focus_on("s3")
    assert figures.table.chosen_rows() == []


def test_decisions_are_followed(desk, figures, qtbot: QtBot) -> None:
    desk.bench.focus_on("f1")
    review.accept(desk.bench)
    qtbot.waitUntil(lambda: figures.summary.text() == "4 figures, 3 to judge")
    assert column(figures, 5)[0] == "Confirmed"
    desk.bench.focus_on("f2")
    review.reject(desk.bench)
    assert desk.bench.focus == "f3"
    assert [figures.model.rows[row].id for row in figures.table.chosen_rows()] == ["f3"]
    set_value(desk.bench, "f3", Figure(kind="count", value=Decimal(7)))
    qtbot.waitUntil(lambda: column(figures, 2) == ["900 EUR", "7", "≥ 40 CNY"])
    # The focus is on the span by now that the candidate became.
    assert figures.table.chosen_rows() == [1]
    # What a person selects stays selected while others are decided.
    figures.table.choose(0)
    desk.project.commit(reject(desk.bench.reader, "f4"))
    qtbot.waitUntil(lambda: len(figures.model.rows) == 2)
    assert figures.table.chosen_rows() == [0]
    desk.bench.take_back(forward=False)
    desk.bench.take_back(forward=False)
    desk.bench.take_back(forward=False)
    qtbot.waitUntil(lambda: len(figures.model.rows) == 4)


def test_another_article_has_other_figures_or_none(desk, figures, qtbot: QtBot, snap) -> None:
    desk.bench.open_article(desk.second)
    assert figures.model.rows == []
    assert figures.empty.isVisible()
    assert figures.empty.heading.text() == "This article has no figures yet"
    assert figures.propose.isVisible()
    assert not figures.export.isEnabled()
    desk.bench.open_article("")
    assert figures.empty.heading.text() == "No article is open"
    assert not figures.propose.isVisible()
    desk.bench.open_article(desk.first)
    assert figures.table.isVisible()


def test_the_filter_narrows_and_leads_into_the_rows(desk, figures, qtbot: QtBot) -> None:
    figures.filter.setFocus()
    qtbot.keyClicks(figures.filter, "money cny")
    assert column(figures, 2) == ["≥ 40 CNY"]
    assert figures.summary.text() == "1 of 4 figures, 4 to judge"
    qtbot.keyClick(figures.filter, Qt.Key.Key_Down)
    assert figures.focusWidget() is figures.table
    figures.filter.setFocus()
    qtbot.keyClick(figures.filter, Qt.Key.Key_Return)
    assert desk.bench.focus == "f4"
    qtbot.keyClicks(figures.filter, "x")
    assert figures.empty.heading.text() == "No figure matches"
    assert not figures.propose.isVisible()
    figures.filter.clear()
    assert len(figures.model.rows) == 4


def test_what_is_shown_goes_out_as_csv(desk, figures, qtbot: QtBot) -> None:
    qtbot.keyClicks(figures.filter, "money")
    figures.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    figures.export.click()
    [asking] = figures.findChildren(QFileDialog)
    assert Path(asking.selectedFiles()[0]).name == "First-figures.csv"
    target = desk.folder / "out.csv"
    asking.fileSelected.emit(str(target))
    asking.close()
    qtbot.waitUntil(lambda: any("2 figures went to" in sentence for sentence in desk.shell.said))
    rows = target.read_bytes().decode("utf-8-sig").splitlines()
    assert [row.split(",")[0] for row in rows] == ["text", "year", "Nordhavn"]


def test_a_place_that_cannot_be_written_is_told(desk, figures, qtbot: QtBot) -> None:
    figures.write(desk.folder)
    qtbot.waitUntil(lambda: "is a folder" in figures.complaint.text())
    assert figures.isVisible()


def test_it_closes_with_escape(desk, figures, qtbot: QtBot) -> None:
    qtbot.keyClick(figures.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))
