"""The minimap on the scroll bar."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from annotator.ui.canvas.content import CanvasContent, Mark
from annotator.ui.canvas.overview import Overview
from annotator.ui.theme.looks import label_look
from annotator.ui.theme.palette import LIGHT

TEXT = "\n".join(f"line {number} of an article that is long enough" for number in range(500))


def content() -> CanvasContent:
    marks = tuple(Mark(id=f"m{n}", start=300 + n * 400, end=304 + n * 400, label="ORG") for n in range(50))
    return CanvasContent(text=TEXT, marks=marks)


def overview(canvas) -> Overview:
    bar = canvas.verticalScrollBar()
    assert isinstance(bar, Overview)
    return bar


def ticks(bar: Overview) -> int:
    """How many separate ticks are seen."""
    image = bar.grab().toImage()
    line = QColor(label_look("ORG", "#244ea0", LIGHT).line)
    rows = [image.pixelColor(7, y) == line for y in range(image.height())]
    return sum(1 for above, here in pairwise([False, *rows]) if here and not above)


def test_only_what_is_still_to_judge_has_a_tick(canvas):
    shown = content()
    canvas.show_article(shown)
    bar = overview(canvas)
    assert ticks(bar) == 50
    canvas.update_marks([replace(mark, state="confirmed") for mark in shown.marks[:30]], ["m49"])
    assert ticks(bar) == 19
    canvas.update_marks([shown.marks[5]])
    assert ticks(bar) == 20


def test_ticks_go_and_come_one_by_one(canvas):
    shown = content()
    canvas.show_article(shown)
    bar = overview(canvas)
    assert ticks(bar) == 50
    for left, mark in enumerate(reversed(shown.marks)):
        assert ticks(bar) == 50 - left
        canvas.update_marks([replace(mark, state="rejected")])
    assert ticks(bar) == 0
    canvas.update_marks(shown.marks)
    assert ticks(bar) == 50


def test_marks_close_together_keep_a_tick_until_the_last_is_judged(canvas):
    marks = tuple(Mark(id=f"m{n}", start=9_000 + n, end=9_001 + n, label="ORG") for n in range(6))
    canvas.show_article(CanvasContent(text=TEXT, marks=marks))
    bar = overview(canvas)
    for mark in marks:
        assert ticks(bar) == 1
        canvas.update_marks([replace(mark, state="confirmed")])
    assert ticks(bar) == 0


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


def test_the_ticks_of_a_short_article_stand_beside_its_lines(canvas):
    text = "one\ntwo\nthree"
    mark = Mark(id="m", start=text.index("three"), end=len(text), label="ORG")
    canvas.show_article(CanvasContent(text=text, marks=(mark,)))
    for height in (600, 450):
        canvas.resize(1000, height)
        image = overview(canvas).grab().toImage()
        line = QColor(label_look("ORG", "#244ea0", LIGHT).line)
        tick = next(y for y in range(image.height()) if image.pixelColor(7, y) == line)
        rows = canvas.scene.rows_of(mark.start, mark.end)
        assert rows is not None
        assert rows.top() <= tick <= rows.bottom()
