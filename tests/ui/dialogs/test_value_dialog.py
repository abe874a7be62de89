"""A value is edited with keys: checked as it is typed, recorded, taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.ui.dialogs.catalogue import open_panel
from annotator.ui.dialogs.value_dialog import ValueDialog

FIVE = Figure(kind="money", value=Decimal(5), unit="USD")
READ = replace(FIVE, readings=(replace(FIVE, unit="HKD"), replace(FIVE, unit="CAD")))
Open = Callable[..., ValueDialog]


@pytest.fixture
def dialog(desk) -> Open:
    """Opens the dialog on a candidate of the first article that has this value."""

    def make(figure: Figure | None = READ) -> ValueDialog:
        candidate = desk.bench.reader.candidate("c1")
        changes = (Change(before=None, after=replace(candidate, id="v1", figure=figure)),)
        desk.project.commit(ChangeSet(verb="suggest", title="Value", changes=changes, automatic=True))
        desk.bench.focus_on("v1")
        return open_panel("value", bench=desk.bench, shell=desk.shell, parent=desk.window)

    return make


def focused(dialog: ValueDialog):
    widget = dialog.focusWidget()
    assert widget is not None
    return widget


def closed(qtbot: QtBot, desk) -> None:
    qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def test_a_number_is_typed_and_enter_saves_it(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog()
    assert one.preview.text() == "5 USD"
    assert focused(one) is one.form.texts["value"]
    qtbot.keyClicks(focused(one), "4.9bn")
    assert one.preview.text() == "4 900 000 000 USD"
    qtbot.keyClick(focused(one), Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert desk.bench.item.state == "confirmed"
    figure = desk.bench.item.figure
    assert (figure.value, figure.unit) == (Decimal(4_900_000_000), "USD")
    assert [reading.unit for reading in figure.readings] == ["USD", "HKD", "CAD"]
    assert desk.bench.reader.candidate("v1").state == "corrected"
    assert desk.project.file.decisions(limit=1)[0].title == "Read “18.4 per cent” as 4 900 000 000 USD"
    desk.bench.take_back(forward=False)
    assert desk.bench.reader.candidate("v1").state == "pending"
    assert desk.bench.item.figure == READ


def test_escape_leaves_all_as_it_is(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog()
    before = desk.project.file.decisions(limit=1)[0].seq
    qtbot.keyClicks(focused(one), "7")
    qtbot.keyClick(focused(one), Qt.Key.Key_Escape)
    closed(qtbot, desk)
    assert desk.project.file.decisions(limit=1)[0].seq == before


def test_enter_on_what_was_not_changed_decides_nothing(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog()
    before = desk.project.file.decisions(limit=1)[0].seq
    qtbot.keyClick(focused(one), Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert desk.project.file.decisions(limit=1)[0].seq == before


def test_what_cannot_be_is_told_as_it_is_typed_and_is_not_saved(desk, dialog: Open, qtbot: QtBot, snap) -> None:
    one = dialog()
    unit = one.form.texts["unit"]
    unit.setFocus()
    unit.selectAll()
    qtbot.keyClicks(unit, "XYZ")
    assert "“XYZ” is no currency code" in one.complaint.text()
    assert one.preview.text() == "–"
    snap(one, "value_fault")
    one.form.kind.setFocus()
    qtbot.keyClick(one.form.kind, Qt.Key.Key_Return)
    assert one.isVisible()
    assert focused(one) is unit
    unit.selectAll()
    qtbot.keyClicks(unit, "euro")
    assert one.complaint.text() == ""
    assert one.preview.text() == "5 EUR"
    qtbot.keyClick(unit, Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert desk.bench.item.figure.unit == "EUR"


def test_another_reading_is_picked_from_the_list(desk, dialog: Open, qtbot: QtBot, snap) -> None:
    one = dialog()
    snap(one, "value_readings")
    assert one.table.isVisible()
    one.table.setFocus()
    qtbot.keyClick(one.table, Qt.Key.Key_Down)
    assert one.preview.text() == "5 HKD"
    qtbot.keyClick(one.table, Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert desk.bench.item.figure == replace(READ, unit="HKD", readings=(FIVE, replace(FIVE, unit="CAD")))


def test_a_click_on_the_chosen_reading_brings_it_back(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog()
    qtbot.keyClicks(focused(one), "7")
    assert one.preview.text() == "7 USD"
    place = one.table.visualRect(one.readings.index(0, 0)).center()
    QTest.mouseClick(one.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert one.preview.text() == "5 USD"


def test_the_fields_follow_the_kind(desk, dialog: Open, qtbot: QtBot, snap) -> None:
    one = dialog(FIVE)
    assert not one.table.isVisible()
    one.form.kind.setFocus()
    qtbot.keyClicks(one.form.kind, "Period")
    one.form.kind.activated.emit(one.form.kind.currentIndex())
    texts = one.form.texts
    assert {name for name, line in texts.items() if line.isVisible()} == {"start", "end", "basis"}
    assert not one.form.direction.isVisible()
    assert "Say when" in one.complaint.text()
    texts["start"].setFocus()
    qtbot.keyClicks(texts["start"], "2031-Q4")
    assert one.preview.text() == "2031-Q4"
    snap(one, "value_period")
    qtbot.keyClick(texts["start"], Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert (desk.bench.item.figure.start, desk.bench.item.figure.end) == ("2031-10-01", "2032-01-01")
    assert desk.bench.item.figure.value is None


def test_a_mark_without_a_value_begins_with_what_is_read_there(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog(None)
    assert one.preview.text() == "+18.4 %"
    assert not one.none.isVisible()
    qtbot.keyClick(focused(one), Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert desk.bench.item.figure.value == Decimal("18.4")


def test_a_value_is_taken_away(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog()
    one.none.setFocus()
    qtbot.waitUntil(one.none.hasFocus)
    qtbot.keyClick(one.none, Qt.Key.Key_Return)
    closed(qtbot, desk)
    assert desk.bench.item.figure is None
    assert desk.bench.item.state == "confirmed"


def test_what_was_decided_meanwhile_is_told(desk, dialog: Open, qtbot: QtBot) -> None:
    one = dialog()
    candidate = desk.bench.reader.candidate("v1")
    desk.project.commit(ChangeSet(verb="remove", title="Gone", changes=(Change(before=candidate, after=None),)))
    qtbot.keyClicks(focused(one), "7")
    qtbot.keyClick(focused(one), Qt.Key.Key_Return)
    assert "decided elsewhere" in one.complaint.text()


def test_letters_that_qt_does_not_keep_come_back_as_they_were(desk, dialog: Open, qtbot: QtBot) -> None:
    odd = Figure(kind="count", value=Decimal(5), unit="a\u2028ships\ufeff")
    one = dialog(odd)
    QApplication.processEvents()
    assert one.form.fields().unit == odd.unit
