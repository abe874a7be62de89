"""Values in the margin."""

import pytest


def rows(canvas) -> list[list[str]]:
    canvas.viewport().grab()
    return [[note.words for note in row.notes] for row in canvas.notes]


def test_one_row_a_line_in_the_order_of_the_text(canvas, read):
    canvas.show_article(
        read("From [[MONEY=1 EUR:€1]] to [[MONEY?=2 EUR:€2]] now\nand [[DATE?=2031:this year]] [[ORG:x]]")
    )
    assert rows(canvas) == [["1 EUR", "2 EUR"], ["2031"]]


def test_notes_never_overlap_and_flow_into_rows(canvas, read):
    values = " ".join(f"[[MONEY?={n} 000 000 000 EUR:€{n}bn]]" for n in range(1, 10))
    canvas.show_article(read(values + "\nthen [[MONEY?=5 EUR:€5]]"))
    canvas.viewport().grab()
    rects = [note.rect for row in canvas.notes for note in row.notes]
    assert len(rects) == 10
    assert len({rect.top() for rect in rects}) > 2
    for n, one in enumerate(rects):
        assert one.right() <= canvas.viewport().width()
        assert not any(one.intersects(other) for other in rects[:n])


@pytest.mark.parametrize("width", [300, 520])
def test_a_narrow_window_has_no_notes(canvas, read, width):
    canvas.resize(width, 500)
    canvas.show_article(read("From [[MONEY=1 EUR:€1]]"))
    assert rows(canvas) == []


def test_in_a_table_only_the_focused_value_is_noted(canvas, read):
    content = read("a\t[[MONEY?=1 EUR:1]]\t[[MONEY?=2 EUR:2]]\nb\t3\t4")
    canvas.show_article(content)
    assert rows(canvas) == []
    canvas.set_focus_mark("m1")
    assert rows(canvas) == [["2 EUR"]]
    canvas.set_focus_mark(None)
    assert rows(canvas) == []


def test_a_new_value_is_noted_at_once(canvas, read):
    from dataclasses import replace

    content = read("From [[MONEY?=1 EUR:€1]]")
    canvas.show_article(content)
    assert rows(canvas) == [["1 EUR"]]
    canvas.update_marks([replace(content.marks[0], margin="1 USD")])
    assert rows(canvas) == [["1 USD"]]
    canvas.update_marks([], ["m0"])
    assert rows(canvas) == []
