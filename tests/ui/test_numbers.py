"""Numbers in the spelling of the window, and typed in either."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.numbers import plain_number, point_of, told_number


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "typed",
    ["18,4", "18.4", "0,125", "0.125", "1234,5", "1234.5", "1.234,5", "1,234.5", "1 234,5", "1’234.5", ",5", ".5"],
)
@pytest.mark.parametrize("point", [".", ","])
def test_what_can_be_read_in_one_way_is_the_same_in_all_languages(typed: str, point: str) -> None:
    wanted = {"0": "0.125", "1": "1234.5", ",": ".5", ".": ".5"}[typed[0]] if typed[:2] != "18" else "18.4"
    assert plain_number(typed, point) == wanted


def test_where_both_are_possible_the_language_decides() -> None:
    assert plain_number("1,234", ".") == "1234"
    assert plain_number("1,234", ",") == "1.234"
    assert plain_number("1.234", ",") == "1234"
    assert plain_number("1.234", ".") == "1.234"
    assert plain_number("1.234.567", ".") == "1234567"
    assert plain_number("1,234,567", ",") == "1234567"


def test_scales_and_signs_stay() -> None:
    assert plain_number("4,9bn", ",") == "4.9bn"
    assert plain_number("−4,9 Mio", ",") == "-4.9 Mio"
    assert plain_number("1,5e3", ",") == "1.5e3"


@pytest.mark.parametrize("typed", ["", "soon", "1.2.3", "1,2,3", "1.23,456.7", "-", "12,34,5"])
def test_what_is_no_number_stays_as_it_is(typed: str) -> None:
    assert plain_number(typed, ",") == typed


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_what_is_told_is_read_back(number) -> None:
    told = told_number(f"{number:.2f}", ",")
    assert plain_number(told, ",") == f"{number:.2f}"


def test_the_languages() -> None:
    assert [point_of(QLocale(name)) for name in ("en", "de", "zh_CN")] == [".", ",", "."]


def test_a_field_shows_the_spelling_of_the_window_and_takes_either(qtbot: QtBot, german: None) -> None:
    field = NumberField("Threshold", least=0, most=1, decimals=2, step=0.05)
    qtbot.addWidget(field)
    field.put(0.9)
    assert field.text() == "0,90"
    told: list[float] = []
    field.moved.connect(told.append)
    for typed in ("0,75", "0.25"):
        field.selectAll()
        QTest.keyClicks(field, typed)
        assert field.value() == float(typed.replace(",", "."))
    assert told[-1] == 0.25
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "0,30"


def test_another_spelling_is_put_right_when_the_field_is_left(qtbot: QtBot, german: None, qapp: QApplication) -> None:
    field, other = NumberField("One", least=0, most=1, decimals=2), NumberField("Two", least=0, most=9)
    for widget in (field, other):
        qtbot.addWidget(widget)
    field.setText("0.4")
    QApplication.sendEvent(field, _focus_out())
    assert field.text() == "0,40"


def _focus_out():
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent

    return QFocusEvent(QEvent.Type.FocusOut)


def test_whole_numbers_may_have_groups_of_either_spelling(qtbot: QtBot) -> None:
    field = NumberField("Steps", least=1, most=1_000_000)
    qtbot.addWidget(field)
    for typed in ("20000", "20,000", "20.000", "20 000"):
        field.clear()
        QTest.keyClicks(field, typed)
        assert field.hasAcceptableInput(), typed
        assert field.value() == 20_000


def test_what_is_no_number_is_not_told(qtbot: QtBot) -> None:
    field = NumberField("Share", least=0, most=1, decimals=2)
    qtbot.addWidget(field)
    told: list[float] = []
    field.moved.connect(told.append)
    QTest.keyClicks(field, "x7,")
    assert field.text() == "7,"
    assert told == []
    assert field.value() == 1
    field.clear()
    QTest.keyClicks(field, "0.123")
    assert told[-1] == 0.12
