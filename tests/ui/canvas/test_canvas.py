"""The widget: what is shown, what is in view, what is painted again."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import CanvasContent, Hint, Mark
from annotator.ui.theme.looks import label_look
from annotator.ui.theme.palette import CONTRAST_DARK, DARK, LIGHT

SENTENCE = "The carrier said that revenue rose in the third quarter of the year and that costs fell a little."
LONG = "\n\n".join(f"{number}. {SENTENCE} {SENTENCE} {SENTENCE}" for number in range(400))


class Painted(QObject):
    """Collects the areas that are painted."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.areas: list[QRect] = []
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


def picture(canvas: Canvas) -> QImage:
    return canvas.viewport().grab().toImage()


def colors(canvas: Canvas) -> set[str]:
    """The colours in the upper left part of the page, where short texts stand."""
    image = picture(canvas).copy(30, 20, 370, 90)
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())}


def many(count: int) -> CanvasContent:
    step = len(LONG) // count
    marks = tuple(
        Mark(id=f"m{n}", start=n * step, end=n * step + 12, label="ORG", margin="1 000 EUR" if n % 4 == 0 else "")
        for n in range(count)
    )
    return CanvasContent(text=LONG, marks=marks)


def test_a_confirmed_mark_has_a_deeper_tint_than_a_candidate(canvas, read, qtbot):
    content = read("Now [[ORG?:Nordhavn]] then")
    canvas.show_article(content)
    look = label_look("ORG", "#244ea0", LIGHT)

    assert look.pending in colors(canvas)
    assert look.confirmed not in colors(canvas)
    canvas.update_marks([replace(content.marks[0], state="confirmed")])
    assert look.confirmed in colors(canvas)
    canvas.update_marks([replace(content.marks[0], state="rejected")])
    assert not colors(canvas) & {look.pending, look.confirmed}


def test_a_new_state_paints_only_the_lines_of_the_mark(canvas, qtbot):
    content = many(800)
    seen = Painted(canvas)
    canvas.show_article(content)
    qtbot.waitUntil(lambda: canvas.viewport().rect() in seen.areas)
    seen.areas.clear()
    mark = canvas.mark(canvas.marks_in_view()[3])
    assert mark is not None
    canvas.update_marks([replace(mark, state="confirmed")])
    qtbot.waitUntil(lambda: bool(seen.areas))
    assert max(area.height() for area in seen.areas) < canvas.viewport().height() / 4
    seen.areas.clear()
    canvas.set_focus_mark(mark.id)
    qtbot.waitUntil(lambda: bool(seen.areas))
    assert max(area.height() for area in seen.areas) < canvas.viewport().height() / 4


def test_a_partial_painting_gives_what_a_whole_one_gives(canvas, read, qtbot):
    content = read(
        "First [[ORG:[[PERSON?:Nordhavn]] Freight raised]] and [[MONEY?=4 EUR:€4]] and words that go on for a while "
        "so that [[DATE?=2031:this year and the next one]] is wrapped, with [[ORGx:nothing]] more to say of [[ORG:it]]."
    )
    canvas.resize(420, 500)
    seen = Painted(canvas)

    def screen() -> QImage:
        return canvas.screen().grabWindow(canvas.winId()).toImage()

    def act(step: Callable[[], None]) -> None:
        seen.areas.clear()
        step()
        qtbot.waitUntil(lambda: bool(seen.areas))

    act(partial(canvas.show_article, content))
    whole = canvas.viewport().rect()
    for mark in content.marks:
        state = "confirmed" if mark.state == "pending" else "pending"
        act(partial(canvas.set_focus_mark, mark.id))
        act(partial(canvas.update_marks, [replace(mark, state=state)]))
        act(partial(canvas.set_caret, mark.end))
        act(partial(canvas.set_selection, mark.start, mark.end + 3))
        assert whole not in seen.areas
        piecewise = screen()
        act(canvas.viewport().update)
        assert piecewise == screen()


def test_marks_come_move_and_go(canvas, read):
    content = read("Now [[ORG?:Nordhavn]] and [[ORG:Marisol]]")
    canvas.show_article(content)
    canvas.set_focus_mark("m0")
    new = Mark(id="new", start=0, end=3, label="DATE")
    canvas.update_marks([new, replace(content.marks[1], end=20)], ["m0"])
    assert canvas.marks_in_view() == ["new", "m1"]
    assert canvas.focus_mark is None
    assert canvas.mark("m0") is None
    assert canvas.mark("m1") == replace(content.marks[1], end=20)


def test_an_unknown_mark_gets_no_focus(canvas, read):
    canvas.show_article(read("[[ORG:a]] b"))
    canvas.set_focus_mark("m0")
    canvas.set_focus_mark("nobody")
    assert canvas.focus_mark is None


def test_reveal_brings_the_end_into_view_and_stays_when_it_is_there(canvas, qtbot):
    content = many(100)
    canvas.show_article(content)
    last = content.marks[-1]
    assert last.id not in canvas.marks_in_view()
    with qtbot.waitSignal(canvas.scrolled):
        canvas.reveal(last.start, last.end)
    assert last.id in canvas.marks_in_view()
    before = canvas.scroll_position()
    canvas.reveal(last.start, last.end)
    assert canvas.scroll_position() == before


@pytest.mark.parametrize("share", [0.0, 0.3, 0.71, 1.0])
def test_every_offset_can_be_revealed(canvas, share):
    canvas.show_article(many(20))
    offset = round((len(LONG) - 1) * share)
    canvas.reveal(offset)
    rows = canvas.scene.rows_of(offset, offset)
    assert rows is not None
    assert 0 <= rows.center().y() < canvas.viewport().height()


def test_a_place_is_found_again_after_another_article(canvas):
    canvas.show_article(many(10))
    canvas.reveal(len(LONG) // 2)
    place = canvas.scroll_position()
    words = canvas.words_in_view()
    canvas.show_article(CanvasContent(text="short"))
    canvas.show_article(many(10))
    canvas.restore_position(*place)
    assert canvas.scroll_position() == place
    assert canvas.words_in_view() == words


def test_a_place_out_of_another_article_is_clamped(canvas):
    canvas.show_article(CanvasContent(text="short\ntext"))
    canvas.restore_position(900, 4_000)
    assert canvas.scroll_position() == (0, 0)


def test_the_bar_goes_to_both_ends(canvas):
    canvas.show_article(many(10))
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert canvas.words_in_view()[-1][1] >= len(LONG) - 5
    canvas.reveal(0)
    assert canvas.scroll_position() == (0, 0)
    assert bar.value() == 0
    canvas.scroll_by(10_000_000)
    assert bar.value() == bar.maximum()


def test_scrolling_down_and_up_by_the_same_comes_back(canvas):
    canvas.show_article(many(10))
    canvas.reveal(len(LONG) // 3)
    place = canvas.scroll_position()
    for step in (17, 300, 95, 1_200):
        canvas.scroll_by(step)
        canvas.scroll_by(-step)
        assert canvas.scroll_position() == place


def test_zoom_keeps_the_line_at_the_top(canvas):
    canvas.show_article(many(10))
    canvas.reveal(len(LONG) // 2)
    first = canvas.words_in_view()[0][0]
    for zoom in (1.5, 0.7, 1.0):
        canvas.set_zoom(zoom)
        assert abs(canvas.words_in_view()[0][0] - first) < 260


def test_a_wider_window_wraps_nothing_again(canvas):
    canvas.resize(1200, 600)
    canvas.show_article(many(10))
    column = canvas.scene.column
    canvas.resize(1400, 500)
    assert canvas.scene.column is column
    canvas.resize(400, 500)
    assert canvas.scene.column is not column


def test_words_in_view_are_words(canvas):
    text = "Nordhavn’s €4.12 billion — 北港 (x)."
    canvas.show_article(CanvasContent(text=text))
    assert [text[start:end] for start, end in canvas.words_in_view()] == [
        "Nordhavn", "4.12", "billion", "北", "港", "x",
    ]  # fmt: skip


def test_lines_up_and_down(canvas):
    text = "alpha beta gamma\n\ndelta epsilon zeta\neta"
    canvas.show_article(CanvasContent(text=text))
    at = text.index("beta")
    below = canvas.offset_below(at, lines=1)
    assert text.index("delta") < below < text.index("zeta")
    assert abs(canvas.offset_below(below, lines=-1) - at) <= 2
    assert canvas.offset_below(at, lines=9) == len(text)
    assert canvas.offset_below(at, lines=-9) == 0


def test_the_title_stands_above_only_when_the_text_has_none(canvas):
    canvas.show_article(CanvasContent(text="Headline\n\nbody", title="Headline", heading_end=8))
    with_headline = canvas.scene.column.masthead
    assert with_headline.title == ""
    canvas.show_article(CanvasContent(text="body", title="Headline", byline="x · y"))
    assert canvas.scene.column.masthead.title == "Headline"
    assert canvas.scene.column.masthead.height > 0


def test_hints_and_finds_are_seen_and_go(canvas, read):
    content = read("Now [[ORG?:Nordhavn]] then Nordhavn")
    canvas.show_article(content)
    plain = picture(canvas)
    canvas.show_hints([Hint(letters="as", start=4, end=12), Hint(letters="df", start=18, end=26)])
    both = picture(canvas)
    canvas.show_hints([Hint(letters="as", start=4, end=12), Hint(letters="df", start=18, end=26)], "a")
    one = picture(canvas)
    canvas.clear_hints()
    assert plain != both != one != plain
    assert picture(canvas) == plain
    canvas.set_find([(4, 12), (18, 26)], 1)
    assert {LIGHT.find, LIGHT.find_current} <= colors(canvas)
    canvas.set_find([])
    assert picture(canvas) == plain


@pytest.mark.parametrize("palette", [DARK, CONTRAST_DARK])
def test_another_theme_is_the_page_at_once(canvas, read, palette):
    canvas.show_article(read("Now [[ORG?:Nordhavn]]"))
    canvas.set_theme(palette, {"ORG": label_look("ORG", "#244ea0", palette)})
    assert picture(canvas).pixelColor(2, 2) == QColor(palette.page)
    assert canvas.verticalScrollBar().grab().toImage().pixelColor(1, 40) == QColor(palette.page)


def test_styles_change_the_density_and_nothing_else(canvas, read):
    canvas.show_article(read("Now [[ORG?:Nordhavn]]"))
    roomy = canvas.scene.typography.faces["prose"].pitch
    canvas.set_style(tags="focus")
    quiet = canvas.scene.typography.faces["prose"].pitch
    assert quiet < roomy
    canvas.set_style(leading=2.5)
    assert canvas.scene.typography.faces["prose"].pitch == 45
    canvas.set_style(leading=0)
    assert canvas.scene.typography.faces["prose"].pitch == quiet
    assert canvas.marks_in_view() == ["m0"]


@pytest.mark.parametrize(
    "text",
    ["", "\n", "\r\n\r\nx\r\n", "\u2028x", "😀" * 500, "x" * 30_000, "\ud800 lone", "a\tb\tc\nd", "\ufefftext"],
)
def test_odd_texts_are_shown_at_any_size(canvas, text):
    length = len(text)
    marks = tuple(
        Mark(id=f"m{n}", start=n, end=n + n % 5, label="?", margin="v" * n)
        for n in range(0, length + 3, 1 + length // 9)
    )
    canvas.show_article(CanvasContent(text=text, title="T" * 300, byline="B\n" * 50, heading_end=1, marks=marks))
    for width, zoom in ((1000, 1.0), (120, 3.0), (300, 0.5)):
        canvas.resize(width, 300)
        canvas.set_zoom(zoom)
        canvas.set_focus_mark("m0")
        canvas.set_caret(length)
        canvas.set_selection(0, length)
        canvas.reveal(length)
        assert not picture(canvas).isNull()
        assert 0 <= canvas.scene.column.paragraph_of(length) < len(canvas.scene.structure.paragraphs)
