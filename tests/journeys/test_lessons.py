"""The key line teaches: what was done three times by mouse or menu is told its key, where the keys are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def judging(person, model):
    """Somebody on the model article."""
    person.open(model.path)
    return person


def line(person) -> str:
    """What the key line tells on its left."""
    return person.program.key_line._words.accessibleDescription()


def edge_of(person, end: int) -> QPoint:
    """Where on the canvas the end of a mark can be taken hold of."""
    for sight in person.canvas.scene.sights():
        if sight.box.start < end <= sight.box.end:
            piece = sight.box.pieces(end - 1, end)[0]
            return QPoint(round(sight.left + piece.right), person.place_of(end - 1).y())
    raise AssertionError("it is not in view")


def by_menu(person, menu_title: str, title: str) -> None:
    """Opens a menu with the mouse and clicks an entry."""
    bar = person.window.menuBar()
    [entry] = [one for one in bar.actions() if one.text().replace("&", "") == menu_title]
    QTest.mouseClick(bar, LEFT, NONE, bar.actionGeometry(entry).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    [wanted] = [one for one in menu.actions() if one.text().replace("&", "").partition("\t")[0] == title]
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(wanted).center())
    person.until(lambda: QApplication.activePopupWidget() is None)


def test_accepting_by_the_menu_three_times_shows_enter(judging) -> None:
    usual = line(judging)
    assert "X: reject" in usual
    for _ in range(2):
        by_menu(judging, "Annotate", "Accept and go to the next")
    assert line(judging) == usual
    by_menu(judging, "Annotate", "Accept and go to the next")
    assert judging.page.tally()[0] == 3
    assert line(judging) == "Enter: does this:  Accept and go to the next"
    # After a while the keys are told again, and the lesson never comes back.
    judging.program.key_line._forget()
    assert line(judging) == usual
    by_menu(judging, "Annotate", "Accept and go to the next")
    assert line(judging) == usual


def test_clicks_from_mark_to_mark_teach_the_key_of_the_next(judging) -> None:
    marks = sorted((item.start, item.id) for item in judging.page)
    for start, _id in marks[1:3]:
        judging.click(start)
    assert "does this" not in line(judging)
    judging.click(marks[3][0])
    assert line(judging) == "J: does this:  Next to judge"


def test_clicks_across_the_page_teach_the_letters(judging) -> None:
    marks = sorted((item.start, item.id) for item in judging.page)
    for number in (4, 0, 6):
        judging.click(marks[number][0])
    assert line(judging) == "F: does this:  Jump to a candidate or span by letters"


def test_a_click_back_to_what_was_judged_is_the_key_of_the_one_before(judging) -> None:
    marks = sorted((item.start, item.id) for item in judging.page)
    judging.press(Qt.Key.Key_Return)
    for _ in range(3):
        judging.click(marks[1][0])
        judging.click(marks[0][0])
    assert line(judging) == "Shift+K: does this:  Previous span or candidate"


def test_selecting_words_with_the_mouse_teaches_their_letters(judging) -> None:
    text = judging.page.text
    covered = [(item.start, item.end) for item in judging.page]
    free = [at for at in range(20, 600) if text[at : at + 4].isalpha() and not text[at - 1].isalnum()]
    free = [at for at in free if all(not a <= at < b for a, b in covered)]
    for at in free[:3]:
        judging.click(at, double=True)
        assert judging.bench.selection is not None
    assert line(judging).startswith("Shift+F: does this:")


def test_a_boundary_dragged_three_times_teaches_its_key(judging) -> None:
    view = judging.canvas.viewport()
    judging.click(min(item.start for item in judging.page if item.start > 300))
    for _ in range(3):
        item = judging.bench.item
        grip = edge_of(judging, item.end)
        there = judging.place_of(item.end + 3)
        QTest.mouseMove(view, grip)
        QTest.mousePress(view, LEFT, NONE, grip)
        QTest.mouseMove(view, (grip + there) / 2)
        QTest.mouseMove(view, there)
        QTest.mouseRelease(view, LEFT, NONE, there)
        assert judging.bench.item.end > item.end
    assert line(judging).startswith("]: does this:")


def test_the_note_clicked_in_the_inspector_teaches_the_way_to_it(judging) -> None:
    first = judging.bench.item.start
    judging.press(Qt.Key.Key_Return)
    person = judging
    note = person.program.inspector._note
    person.click(first)
    assert person.bench.item.state == "confirmed"
    person.until(note.isEnabled)
    for _ in range(3):
        QTest.mouseClick(note.viewport(), LEFT)
        assert note.hasFocus()
        QTest.keyClick(note, Qt.Key.Key_Escape)
    assert line(person).startswith("F6: does this:")


def test_clicks_in_the_list_teach_the_key_of_the_next_article(judging) -> None:
    listed = judging.program.articles
    for row in (1, 0, 1, 0, 1):
        assert "does this" not in line(judging)
        place = listed.view.visualRect(listed.model.index(row, 0)).center()
        QTest.mouseClick(listed.view.viewport(), LEFT, NONE, place)
        assert judging.page.article.id == listed.model.ids[row]
    assert "does this:  Next article" in line(judging)
