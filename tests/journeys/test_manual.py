"""The manual by keyboard: opened where it fits, searched, gone through, and closed with the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser

from annotator.manual.library import Place
from annotator.ui.manual.window import ManualWindow
from annotator.workflow.settings import SettingsChanged

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def manual(person, model):
    """The manual, opened by its key while an article is judged."""
    person.open(model.path)
    person.press(Qt.Key.Key_F1)
    window = person.program.manual.window
    person.until(window.browser.hasFocus)
    person.until(lambda: window._ready)
    return window


def here(window: ManualWindow) -> str:
    place = window.trail.here
    assert place is not None
    return f"{place.page}#{place.anchor}" if place.anchor else place.page


def press(key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def test_it_opens_at_what_the_person_does(person, manual: ManualWindow) -> None:
    assert here(manual) == "manual/judging.md"
    assert "answer with keys" in manual.browser.toPlainText()


def test_on_the_start_screen_it_opens_at_the_first_hour(person) -> None:
    person.press(Qt.Key.Key_F1)
    assert here(person.program.manual.window) == "manual/first-hour.md"


def test_asked_again_it_stays_where_one_was_reading(person, manual: ManualWindow) -> None:
    manual.go_to(Place(page="manual/safety.md"))
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.canvas.setFocus()
    person.press(Qt.Key.Key_F1)
    assert here(manual) == "manual/safety.md"


def test_a_search_is_typed_and_opened_without_a_mouse(person, manual: ManualWindow) -> None:
    press("/")
    for letter in "backups":
        press(letter)
    assert manual.model.rows[0].title == "Backups"
    first = manual.model.rows[0].place
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert manual.trail.here == first
    marks = [one.cursor.selectedText() for one in manual.browser.extraSelections()]
    assert marks
    assert {mark.casefold() for mark in marks} <= {"backup", "backups"}
    press(Qt.Key.Key_Escape)
    assert not manual.box.text()
    assert manual.browser.extraSelections() == []
    assert manual.model.rows[0].kind == "group"
    assert manual.isVisible()
    press(Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_back_and_forward_return_to_where_one_was(person, manual: ManualWindow) -> None:
    bar = manual.browser.verticalScrollBar()
    bar.setValue(120)
    manual.go_to(Place(page="manual/safety.md", anchor="history"))
    assert bar.value() > 0
    press(Qt.Key.Key_Left, ALT)
    assert (here(manual), bar.value()) == ("manual/judging.md", 120)
    assert not manual.back.isEnabled()
    press(Qt.Key.Key_Right, ALT)
    assert here(manual) == "manual/safety.md#history"
    assert not manual.forward.isEnabled()


def test_links_are_walked_by_keyboard(person, manual: ManualWindow) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert here(manual) == "settings.md"


def test_it_follows_theme_and_size(person, manual: ManualWindow) -> None:
    def ground() -> QColor:
        return manual.browser.viewport().grab().toImage().pixelColor(3, 3)

    light, height = ground(), manual.browser.document().size().height()
    person.bench.settings.put("view.theme", "contrast")
    person.bench.events.publish(SettingsChanged(key="view.theme"))
    assert ground() != light
    person.bench.settings.put("view.theme", "dark")
    person.bench.events.publish(SettingsChanged(key="view.theme"))
    assert ground().lightness() < 60
    press("+", CTRL)
    assert person.bench.settings.number("view.zoom") == 110
    assert manual.browser.document().size().height() > height


def test_a_dialog_has_its_place(person, manual: ManualWindow) -> None:
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.canvas.setFocus()
    person.press("e", held=CTRL)
    dialog = person.window.findChild(QDialog, "export")
    person.until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert here(manual) == "manual/exporting.md"
    dialog.reject()


def test_it_ends_with_the_program(person, manual: ManualWindow) -> None:
    person.window.close()
    assert person.program.manual.window is None
    assert not any(isinstance(one, QTextBrowser) and one.isVisible() for one in QApplication.allWidgets())


def test_below_a_picture_there_is_no_hole(manual: ManualWindow) -> None:
    """The distance between lines was taken of the picture as well, and left half of its height empty below it."""
    manual.go_to(Place(page="manual/figures.md"))
    document = manual.browser.document()
    block = document.find("\ufffc").block()
    picture = block.begin().fragment().charFormat().toImageFormat()
    assert picture.height() > 100
    layout = document.documentLayout()
    below = layout.blockBoundingRect(block.next()).top() - layout.blockBoundingRect(block).top()
    assert below < picture.height() + 60
