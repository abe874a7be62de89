"""Relations on the page: which arcs are seen, where they lead, what is said and clicked of them."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.ui.canvas.accessibility import describe
from annotator.ui.canvas.content import Arc, CanvasContent

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def arc(name: str, source: str, target: str, *, directed: bool = True) -> Arc:
    return Arc(id=name, source=source, target=target, label="→x", name=name.title(), directed=directed)


@pytest.fixture
def related(canvas, read):
    """Three marks in view and one far below; m0→m1, m1↔m2, m0→m3."""
    content = read(
        "[[ORG:Nordhavn]] paid [[MONEY:€4 billion]] in [[DATE:March]] for ships."
        + "\n\nMore words." * 120
        + "\n\n[[PERSON:Ilse Varga]] left."
    )
    arcs = (arc("owner", "m1", "m0"), arc("period", "m1", "m2", directed=False), arc("employer", "m3", "m0"))
    canvas.show_article(CanvasContent(text=content.text, marks=content.marks, arcs=arcs))
    return canvas


def names(canvas) -> set[str]:
    return {route.arc.id for route in canvas.arcs}


def test_only_the_arcs_of_the_focused_mark_are_seen_until_all_are_wanted(related):
    assert names(related) == set()
    related.set_focus_mark("m2")
    assert names(related) == {"period"}
    related.set_focus_mark("m1")
    assert names(related) == {"owner", "period"}
    related.set_style(arcs="all")
    related.set_focus_mark(None)
    assert names(related) == {"owner", "period", "employer"}
    related.set_style(arcs="none")
    related.set_focus_mark("m1")
    assert names(related) == set()


def test_lines_stand_further_apart_only_where_all_arcs_need_room(related):
    before = related.scene.typography.faces["prose"].pitch
    related.set_style(arcs="none")
    assert related.scene.typography.faces["prose"].pitch == before
    related.set_style(arcs="all")
    assert related.scene.typography.faces["prose"].pitch > before


def test_a_partner_out_of_view_is_told_by_its_words_and_its_direction(related):
    related.set_focus_mark("m0")
    stub = next(route for route in related.arcs if route.arc.id == "employer")
    assert stub.track.stub
    assert stub.words == "Employer ↓ Ilse Varga"
    related.set_focus_mark("m3")
    related.reveal(related.mark("m3").start, related.mark("m3").end)
    stub = next(route for route in related.arcs if route.arc.id == "employer")
    assert stub.words == "Employer ↑ Nordhavn"


def test_arcs_follow_changes_of_marks_and_of_themselves(related):
    related.set_focus_mark("m1")
    related.update_arcs([arc("metric", "m1", "m2")], ["owner"])
    assert names(related) == {"period", "metric"}
    related.update_arcs([arc("metric", "m0", "m2")])
    assert names(related) == {"period"}
    related.update_marks([], ["m2"])
    assert names(related) == set()


def test_a_click_on_the_words_of_an_arc_names_it_and_so_does_the_menu(related, qtbot):
    related.set_focus_mark("m1")
    related.grab()
    route = next(route for route in related.arcs if route.arc.id == "owner")
    place = route.box.center().toPoint()
    with qtbot.waitSignal(related.arc_clicked) as clicked:
        qtbot.mouseClick(related.viewport(), LEFT, NONE, place)
    assert clicked.args == ["owner"]


def middle(canvas, mark_id: str) -> QPoint:
    for sight in canvas.scene.sights():
        for placed in sight.placed:
            if placed.mark.id == mark_id:
                return canvas.page.tint_rect(sight, placed.pieces[0]).center().toPoint()
    raise AssertionError(mark_id)


def drag(canvas, qtbot, start: QPoint, end: QPoint, held) -> None:
    viewport = canvas.viewport()
    qtbot.mousePress(viewport, LEFT, held, start)
    qtbot.mouseMove(viewport, (start + end) / 2)
    qtbot.mouseMove(viewport, end)
    canvas.grab()
    qtbot.mouseRelease(viewport, LEFT, held, end)


def test_a_drag_with_control_or_from_a_tag_leads_from_mark_to_mark(related, qtbot):
    with qtbot.waitSignal(related.mark_linked) as linked:
        drag(related, qtbot, middle(related, "m0"), middle(related, "m1"), CONTROL)
    assert linked.args[:2] == ["m0", "m1"]
    sight = related.scene.sights()[0]
    tags = {
        mark.id: QPoint(round(left + 4), round(bottom - 4))
        for mark, left, bottom, _w in related.page.tag_places(sight, None)
    }
    with qtbot.waitSignal(related.mark_linked) as linked:
        drag(related, qtbot, tags["m2"], middle(related, "m1"), NONE)
    assert linked.args[:2] == ["m2", "m1"]


def test_a_plain_drag_from_a_mark_still_selects_and_one_to_nowhere_links_nothing(related, qtbot):
    with qtbot.waitSignal(related.text_selected):
        drag(related, qtbot, middle(related, "m0"), middle(related, "m1"), NONE)
    with qtbot.assertNotEmitted(related.mark_linked):
        drag(related, qtbot, middle(related, "m0"), middle(related, "m0") + QPoint(0, 90), CONTROL)


def test_what_a_mark_is_related_to_is_said_aloud(related):
    assert describe(related, related.mark("m1")).endswith("€4 billion; Owner to Nordhavn; Period to March")
    assert describe(related, related.mark("m0")).endswith("Nordhavn; Owner from €4 billion; Employer from Ilse Varga")


def test_arcs_of_lines_that_read_from_the_right_and_of_marks_over_two_lines_have_ways(canvas, read):
    content = read(
        "قالت [[ORG:شركة نوردهافن للشحن]] إنها دفعت [[MONEY:أربعة مليارات يورو]] في مارس.\n\n"
        + "And then a long line of words which goes on until it is broken somewhere near [[ORG:Nordhavn Freight "
        "and its sister companies in Calder Sound]], as [[PERSON:Varga]] said."
    )
    arcs = (arc("a", "m0", "m1"), arc("b", "m2", "m3"), arc("c", "m0", "m3"))
    canvas.show_article(CanvasContent(text=content.text, marks=content.marks, arcs=arcs))
    canvas.set_style(arcs="all")
    canvas.grab()
    assert {route.arc.id for route in canvas.arcs} == {"a", "b", "c"}
    for route in canvas.arcs:
        assert route.track.words is not None
        assert canvas.viewport().rect().contains(route.box.toAlignedRect())


def test_a_link_in_the_making_is_shown_and_goes(related):
    related.show_link("m0", "m2")
    assert names(related) == {""}
    related.show_link("", "")
    assert names(related) == set()


def test_marks_whose_relations_are_not_shown_have_a_dot_at_their_end(related):
    def painted() -> list:
        image = related.viewport().grab().toImage()
        found = []
        for sight in related.scene.sights():
            for mark, pieces, lane in sight.placed:
                x, y = round(sight.left + pieces[-1].right) + 1, related.page.line_y(sight, pieces[-1], lane)
                ratio = image.devicePixelRatio()
                if image.pixelColor(round(x * ratio), round(y * ratio)).lightness() < 200:
                    found.append(mark.id)
        return found

    assert painted() == ["m0", "m1", "m2"]
    related.set_focus_mark("m1")
    related.update_arcs([], ["owner", "employer"])
    assert "m0" not in painted()
    assert "m2" in painted()
    related.set_style(arcs="none")
    assert "m2" not in painted()
