"""Click, drag, double and triple click, edges, menu: real events, offsets out."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import CanvasContent

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def spot(canvas: Canvas, offset: int, *, right: bool = False) -> QPoint:
    """Just inside the character at an offset."""
    for sight in canvas.scene.sights():
        if sight.box.start <= offset < sight.box.end:
            piece = sight.box.pieces(offset, offset + 1)[0]
            y = sight.top + sight.box.lines[piece.line].baseline - 4
            x = piece.right - 1.5 if right else piece.left + 1.5
            return QPoint(round(sight.left + x), y)
    raise AssertionError(f"offset {offset} is out of view")


@pytest.fixture
def mouse(canvas, qtbot):
    viewport = canvas.viewport()

    class Mouse:
        def click(self, place: QPoint, modifier=NONE) -> None:
            qtbot.mouseClick(viewport, LEFT, modifier, place)

        def drag(self, start: QPoint, end: QPoint, modifier=NONE) -> None:
            qtbot.mousePress(viewport, LEFT, modifier, start)
            qtbot.mouseMove(viewport, (start + end) / 2)
            qtbot.mouseMove(viewport, end)
            qtbot.mouseRelease(viewport, LEFT, modifier, end)

    return Mouse()


def test_a_click_on_a_mark_names_it_and_one_beside_it_gives_the_offset(canvas, read, mouse, qtbot):
    content = read("Now [[ORG?:Nordhavn]] and more")
    canvas.show_article(content)
    with qtbot.waitSignal(canvas.mark_clicked) as clicked:
        mouse.click(spot(canvas, 6))
    assert clicked.args == ["m0"]
    with qtbot.waitSignal(canvas.text_clicked) as clicked:
        mouse.click(spot(canvas, content.text.index("more")))
    assert clicked.args == [content.text.index("more")]


def test_of_nested_marks_the_inner_one_is_hit(canvas, read, mouse, qtbot):
    content = read("[[ORG:The [[PERSON:Varga]] fund]] said")
    canvas.show_article(content)
    by_words = {content.text[mark.start : mark.end]: mark.id for mark in content.marks}
    with qtbot.waitSignal(canvas.mark_clicked) as clicked:
        mouse.click(spot(canvas, 5))
    assert clicked.args == [by_words["Varga"]]
    with qtbot.waitSignal(canvas.mark_clicked) as clicked:
        mouse.click(spot(canvas, 11))
    assert clicked.args == [by_words["The Varga fund"]]


def test_with_alt_a_click_on_a_mark_is_a_click_on_its_text(canvas, read, mouse, qtbot):
    canvas.show_article(read("Now [[ORG?:Nordhavn]]"))
    with qtbot.waitSignal(canvas.text_clicked) as clicked, qtbot.assertNotEmitted(canvas.mark_clicked):
        mouse.click(spot(canvas, 6), Qt.KeyboardModifier.AltModifier)
    assert clicked.args == [6]


def test_tags_and_values_in_the_margin_can_be_clicked(canvas, read, mouse, qtbot):
    canvas.show_article(read("It rose to [[MONEY?=4 120 000 000 EUR:€4.12 billion]] then"))
    canvas.viewport().grab()
    note = canvas.notes[0].notes[0]
    with qtbot.waitSignal(canvas.mark_clicked) as clicked:
        mouse.click(note.rect.center().toPoint())
    assert clicked.args == ["m0"]
    _mark, left, bottom, width = canvas.page.tag_places(canvas.scene.sights()[0], None)[0]
    with qtbot.waitSignal(canvas.mark_clicked):
        mouse.click(QPoint(round(left + width / 2), round(bottom - 4)))


def test_a_drag_selects_whole_tokens_and_with_alt_characters(canvas, mouse, qtbot):
    text = "The carrier lifted its outlook"
    canvas.show_article(CanvasContent(text=text))
    start, end = text.index("rrier"), text.index("ted")
    with qtbot.waitSignal(canvas.text_selected) as selected:
        mouse.drag(spot(canvas, start), spot(canvas, end))
    assert text[slice(*selected.args)] == "carrier lifted"
    assert canvas.selection == tuple(selected.args)


def test_a_drag_backwards_over_astral_characters(canvas, mouse, qtbot):
    text = "go 😀😀 𝒜strala Kestrel end"
    canvas.show_article(CanvasContent(text=text))
    with qtbot.waitSignal(canvas.text_selected) as selected:
        mouse.drag(spot(canvas, text.index("Kestrel") + 6, right=True), spot(canvas, text.index("strala")))
    assert text[slice(*selected.args)] == "𝒜strala Kestrel"


def test_a_drag_in_a_right_to_left_paragraph(canvas, mouse, qtbot):
    text = "חברת נורדהאבן הודיעה"
    canvas.show_article(CanvasContent(text=text))
    first, last = text.index("נ"), text.index("ן")
    with qtbot.waitSignal(canvas.text_selected) as selected:
        mouse.drag(spot(canvas, first, right=True), spot(canvas, last))
    assert text[slice(*selected.args)] == "נורדהאבן"


def test_a_double_click_is_the_word_and_a_third_the_paragraph(canvas, mouse, qtbot):
    text = "first paragraph\nthe second one\nthird"
    canvas.show_article(CanvasContent(text=text))
    place = spot(canvas, text.index("cond"))
    with qtbot.waitSignal(canvas.text_selected) as selected:
        mouse.click(place)
        qtbot.mouseDClick(canvas.viewport(), LEFT, NONE, place)
    assert text[slice(*selected.args)] == "second"
    with qtbot.waitSignal(canvas.text_selected) as selected:
        mouse.click(place)
    assert text[slice(*selected.args)] == "the second one"


def test_shift_and_a_click_reach_from_the_caret(canvas, mouse, qtbot):
    text = "The carrier lifted its outlook"
    canvas.show_article(CanvasContent(text=text))
    canvas.set_caret(4)
    with qtbot.waitSignal(canvas.text_selected) as selected:
        mouse.click(spot(canvas, 19), Qt.KeyboardModifier.ShiftModifier)
    assert selected.args == [4, 19]


@pytest.mark.parametrize(("edge", "words"), [("end", "Nordhavn Freight"), ("start", "of Nordhavn")])
def test_an_edge_of_the_focused_mark_is_dragged_by_token(canvas, read, mouse, qtbot, edge, words):
    content = read("shares of [[ORG?:Nordhavn]] Freight rose")
    text, mark = content.text, content.marks[0]
    canvas.show_article(content)
    canvas.set_focus_mark("m0")
    if edge == "end":
        start, goal = spot(canvas, mark.end - 1, right=True) + QPoint(3, 0), spot(canvas, text.index("ght"))
    else:
        start, goal = spot(canvas, mark.start) - QPoint(3, 0), spot(canvas, text.index("of"))
    with qtbot.waitSignal(canvas.edge_dragged) as dragged, qtbot.assertNotEmitted(canvas.mark_clicked):
        mouse.drag(start, goal)
    name, begin, end = dragged.args
    assert name == "m0"
    assert text[begin:end] == words
    assert canvas.mark("m0") == mark


def test_an_edge_cannot_pass_the_other_one(canvas, read, mouse, qtbot):
    content = read("shares of [[ORG?:Nordhavn]] Freight")
    canvas.show_article(content)
    canvas.set_focus_mark("m0")
    mark = content.marks[0]
    with qtbot.waitSignal(canvas.edge_dragged) as dragged:
        mouse.drag(spot(canvas, mark.end - 1, right=True) + QPoint(3, 0), spot(canvas, 0))
    assert dragged.args == ["m0", mark.start, mark.start + 1]


def test_a_menu_tells_mark_offset_and_place(canvas, read, qtbot):
    canvas.show_article(read("Now [[ORG?:Nordhavn]] and"))
    place = spot(canvas, 6)
    glob = canvas.viewport().mapToGlobal(place)
    with qtbot.waitSignal(canvas.mark_context) as wanted:
        QApplication.sendEvent(canvas.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, glob))
    assert wanted.args == ["m0", 6, glob]
    canvas.set_caret(2)
    with qtbot.waitSignal(canvas.mark_context) as wanted:
        QApplication.sendEvent(
            canvas.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        )
    assert wanted.args[:2] == [None, 2]


def test_a_drag_below_the_window_scrolls_on(canvas, qtbot):
    text = "\n".join(f"line {number} of the article" for number in range(300))
    canvas.show_article(CanvasContent(text=text))
    viewport = canvas.viewport()
    start = spot(canvas, 0)
    qtbot.mousePress(viewport, LEFT, NONE, start)
    qtbot.mouseMove(viewport, QPoint(start.x() + 60, viewport.height() + 120))
    qtbot.waitUntil(lambda: canvas.scroll_position()[0] > 3)
    qtbot.mouseRelease(viewport, LEFT, NONE, QPoint(start.x() + 60, viewport.height() + 120))
    assert canvas.selection is not None
    assert canvas.selection[1] > text.index("line 15")


def wheel(canvas: Canvas, *, pixels: int = 0, notches: int = 0, modifier=NONE) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(0, pixels), QPoint(0, notches * 120),
        Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)
    return event


def test_the_wheel_scrolls_by_pixels_or_glides_by_notches(canvas, qtbot):
    canvas.show_article(CanvasContent(text="\n".join(f"line {number}" for number in range(300))))
    bar = canvas.verticalScrollBar()
    wheel(canvas, pixels=-40)
    assert bar.value() == 40
    wheel(canvas, notches=-1)
    wheel(canvas, notches=-1)
    whole = 2 * round(3 * canvas.scene.typography.faces["prose"].pitch * 0.9)
    qtbot.waitUntil(lambda: bar.value() == 40 + whole)
    assert not wheel(canvas, notches=-1, modifier=Qt.KeyboardModifier.ControlModifier).isAccepted()
    assert bar.value() == 40 + whole


def test_a_new_article_forgets_a_drag(canvas, qtbot):
    canvas.show_article(CanvasContent(text="some words here"))
    qtbot.mousePress(canvas.viewport(), LEFT, NONE, spot(canvas, 2))
    canvas.show_article(CanvasContent(text="x"))
    with qtbot.assertNotEmitted(canvas.text_selected), qtbot.assertNotEmitted(canvas.text_clicked):
        qtbot.mouseRelease(canvas.viewport(), LEFT, NONE, QPoint(300, 300))
