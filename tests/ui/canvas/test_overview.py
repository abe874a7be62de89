"""The minimap on the scroll bar."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from annotator.ui.canvas.content import CanvasContent, Mark
from annotator.ui.canvas.overview import Overview

TEXT = "\n".join(f"line {number} of an article that is long enough" for number in range(500))


def content() -> CanvasContent:
    marks = tuple(Mark(id=f"m{n}", start=n * 40, end=n * 40 + 4, label="ORG") for n in range(100))
    return CanvasContent(text=TEXT, marks=marks)


def overview(canvas) -> Overview:
    bar = canvas.verticalScrollBar()
    assert isinstance(bar, Overview)
    return bar


def colored(bar: Overview) -> int:
    image = bar.grab().toImage()
    return sum(image.pixelColor(7, y) not in (QColor("#fffdf8"),) for y in range(image.height()))


def test_only_what_is_still_to_judge_has_a_tick(canvas):
    shown = content()
    canvas.show_article(shown)
    bar = overview(canvas)
    assert bar.ticks() == 100
    canvas.update_marks([replace(mark, state="confirmed") for mark in shown.marks[:60]], ["m99"])
    assert bar.ticks() == 39
    canvas.update_marks([shown.marks[0]])
    assert bar.ticks() == 40


def test_ticks_are_seen_and_go_one_by_one(canvas):
    shown = content()
    canvas.show_article(shown)
    bar = overview(canvas)
    full = colored(bar)
    assert full > 50
    for mark in shown.marks:
        canvas.update_marks([replace(mark, state="rejected")])
    assert bar.ticks() == 0
    assert colored(bar) <= 6
    canvas.update_marks(shown.marks)
    assert colored(bar) == full


def test_the_outline_follows_and_can_be_dragged(canvas, qtbot):
    canvas.show_article(content())
    bar = overview(canvas)
    assert bar.handle().top() < 3
    grip = bar.handle().center().toPoint()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(bar, grip + QPoint(0, 200))
    assert canvas.scroll_position()[0] > 50
    qtbot.mouseMove(bar, grip + QPoint(0, 5_000))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=grip + QPoint(0, 5_000))
    assert canvas.words_in_view()[-1][1] == len(TEXT)
    assert abs(bar.handle().bottom() - bar.height()) < 4


def test_a_click_goes_there(canvas, qtbot):
    canvas.show_article(content())
    bar = overview(canvas)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(7, bar.height() // 2))
    share = canvas.words_in_view()[0][0] / len(TEXT)
    assert 0.35 < share < 0.6
    assert not bar.isSliderDown()


def test_a_short_article_needs_no_outline_and_takes_no_scrolling(canvas):
    canvas.show_article(CanvasContent(text="short"))
    assert overview(canvas).maximum() == 0
    canvas.scroll_by(500)
    assert canvas.scroll_position() == (0, 0)
