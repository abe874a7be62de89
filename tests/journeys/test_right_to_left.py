"""An Arabic article with Latin names and figures in it: by keys, by mouse, and in a window that is turned round."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions import relations
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.model.records import Candidate
from annotator.ui.dialogs.tables import Rows
from annotator.workflow.edits.articles import bring_in
from tests.journeys.conftest import ALT, NONE, SHIFT
from tests.journeys.steps import begin

TITLE = "ميناء سكارفيك يفتتح رصيفًا ثانيًا"
FIRST = "أعلنت شركة Nordhavn Freight يوم الخميس أنها ستنفق 4.2 مليون يورو على رصيف جديد، والعمل يبدأ في 14 مارس 2031."
SECOND = "وقالت المديرة ليلى حداد إن «الرصيف سيستقبل 120 سفينة»، وأضافت أن Vessa Marine plc ستشغّل الرافعات."
ENGLISH = "The port of Skarvik is the oldest in Orkney, said ليلى حداد of Nordhavn Freight."
TEXT = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{ENGLISH}\n"
MARKS = {
    "Nordhavn Freight": ("ORG", None),
    "4.2 مليون يورو": ("MONEY", Figure(kind="money", value=Decimal(4_200_000), unit="EUR")),
    "ليلى حداد": ("PERSON", None),
    "120 سفينة": ("CARDINAL", Figure(kind="count", value=Decimal(120), unit="سفينة")),
}


@pytest.fixture
def port(person, tmp_path: Path):
    """The article on the desk, four marks proposed in it, and no panel beside it."""
    begin(person, tmp_path / "port.annot")
    bench = person.bench
    incoming = [IncomingArticle(text=TEXT, title=TITLE, source="صحيفة الميناء", date="2031-03-01", language="ar")]
    bench.commit(bring_in(incoming, first_position=0, ids=bench.ids, title="Import"))
    (article_id,) = bench.reader.article_ids()
    labels = {label.name: label.id for label in bench.schema.labels}
    made = []
    for quote, (label, figure) in MARKS.items():
        start = TEXT.index(quote)
        candidate = Candidate(
            id=quote, article_id=article_id, start=start, end=start + len(quote), label=labels[label],
            quote=quote, provider="test", score=0.8, figure=figure,
        )  # fmt: skip
        made.append(Change(before=None, after=candidate))
    bench.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(made), automatic=True))
    bench.open_article(article_id)
    person.program.inspector.hide()
    person.until(lambda: person.page is not None and len(person.page) == len(MARKS))
    person.until(lambda: any(True for _sight in person.canvas.scene.sights()))
    return person


def selected(person) -> str:
    return TEXT[slice(*person.bench.selection)] if person.bench.selection is not None else ""


def box_of(person, offset: int):
    return next(sight.box for sight in person.canvas.scene.sights() if sight.box.start <= offset < sight.box.end)


def test_paragraphs_begin_on_the_side_of_their_script(port) -> None:
    width = port.canvas.scene.geometry.width
    for quote, from_right in ((TITLE, True), (FIRST, True), (SECOND, True), (ENGLISH, False)):
        box = box_of(port, TEXT.index(quote))
        assert box.right_to_left is from_right
        assert abs(box.lines[0].right - width) < 2 if from_right else box.lines[0].left == 0


def test_the_byline_begins_where_the_headline_does(port) -> None:
    scene = port.canvas.scene
    picture = port.canvas.viewport().grab().toImage()
    sight = next(sight for sight in scene.sights() if sight.box.start <= TEXT.index(TITLE) < sight.box.end)
    top = sight.top + round(sight.box.height - scene.typography.byline_pitch)
    blank = picture.pixel(round(sight.left) - 6, top + 4)
    rows = range(top + 4, top + scene.typography.byline_pitch - 4)
    right = round(sight.left + scene.geometry.width)
    inked = [x for x in range(round(sight.left), right) if any(picture.pixel(x, y) != blank for y in rows)]
    assert max(inked) > right - 12
    assert min(inked) > sight.left + 40


def test_the_key_to_the_left_leads_on(port) -> None:
    start = TEXT.index(FIRST)
    port.bench.put_caret(start)
    seen = []
    for _ in range(4):
        port.press(Qt.Key.Key_Left)
        seen.append(port.bench.caret - start)
    assert seen == [5, 6, 10, 11]  # the edges of the first two words
    port.press(Qt.Key.Key_Right)
    assert port.bench.caret - start == 10
    english = TEXT.index(ENGLISH)
    port.bench.put_caret(english)
    port.press(Qt.Key.Key_Right)
    assert port.bench.caret - english == 3


def test_a_selection_grows_to_the_left_and_gets_a_label(port) -> None:
    start = TEXT.index("شركة")
    port.bench.put_caret(start)
    port.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, held=SHIFT)
    assert selected(port) == "شركة Nordhavn Freight"
    port.press(Qt.Key.Key_Right, held=SHIFT)
    assert selected(port).rstrip() == "شركة Nordhavn"
    port.press(Qt.Key.Key_Left, held=SHIFT)
    port.press("2")
    quotes = [TEXT[item.start : item.end] for item in port.page if item.state == "confirmed"]
    assert quotes == ["شركة Nordhavn Freight"]


def test_highlights_over_mixed_runs_cover_their_words_and_no_others(port) -> None:
    start = TEXT.index("Freight يوم")
    box = box_of(port, start)
    pieces = box.pieces(start, start + len("Freight يوم"))
    assert len(pieces) == 2, "the end of a Latin name and the Arabic word behind it do not touch"
    whole = sum(piece.right - piece.left for piece in pieces)
    parts = [box.pieces(at, at + 1)[0] for at in range(start, start + len("Freight يوم"))]
    assert abs(whole - sum(part.right - part.left for part in parts)) < 3
    assert all(any(p.left - 1 <= part.left and part.right <= p.right + 1 for p in pieces) for part in parts)


def test_the_mouse_selects_across_directions(port) -> None:
    view = port.canvas.viewport()
    first, last = TEXT.index("شركة"), TEXT.index("يوم")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, port.place_of(first + 1))
    for at in (first + 3, TEXT.index("Freight"), last + 1):
        QTest.mouseMove(view, port.place_of(at))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, port.place_of(last + 1))
    assert selected(port) == "شركة Nordhavn Freight يوم"


@pytest.mark.parametrize("quote", list(MARKS))
def test_a_click_on_a_mark_is_a_click_on_it(port, quote: str) -> None:
    port.click(TEXT.index(quote) + len(quote) // 2)
    assert port.bench.focus == quote


def test_every_character_is_hit_where_it_is_seen(port) -> None:
    start = TEXT.index(FIRST)
    box = box_of(port, start)
    for at in range(start, start + 40):
        piece = box.pieces(at, at + 1)[0]
        if piece.right - piece.left < 2:
            continue
        found = box.offset_at((piece.left + piece.right) / 2, box.lines[piece.line].baseline - 4)
        assert found in (at, at + 1), TEXT[at]


def test_values_stand_in_the_margin_beside_their_lines(port) -> None:
    rows = port.canvas.notes
    assert [note.words for row in rows for note in row.notes] == ["4 200 000 EUR", "120 سفينة"]
    geometry = port.canvas.scene.geometry
    assert all(note.rect.left() > geometry.left + geometry.width for row in rows for note in row.notes)


def test_candidates_are_judged_and_related_by_keys(port) -> None:
    bench = port.bench
    bench.focus_on("Nordhavn Freight")
    port.press(Qt.Key.Key_Return)
    bench.focus_on("ليلى حداد")
    port.press(Qt.Key.Key_Return)
    spans = {TEXT[item.start : item.end]: item.id for item in port.page if item.state == "confirmed"}
    assert set(spans) == {"Nordhavn Freight", "ليلى حداد"}
    relations.choose_partner(bench, spans["ليلى حداد"], spans["Nordhavn Freight"])
    port.press(Qt.Key.Key_Return)
    assert len(port.page.relations) == 1
    bench.focus_on(spans["ليلى حداد"])
    port.canvas.viewport().grab()
    (route,) = port.canvas._arcs.known
    scene = port.canvas.scene
    assert route.reach.right() <= scene.geometry.left + scene.geometry.width + 40
    port.press(Qt.Key.Key_R, held=ALT)
    assert bench.focus == spans["Nordhavn Freight"]


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_cells_of_tables_keep_the_direction_of_their_text(turned: None) -> None:
    rows = Rows[str]((("Value", str),), ("+18.4 %", ""))
    assert [rows.data(rows.index(row, 0)) for row in (0, 1)] == ["\u2068+18.4 %\u2069", ""]


def test_a_window_from_the_right_has_its_parts_on_the_other_side(port, turned: None) -> None:
    window = port.window
    port.program.inspector.show()
    QApplication.processEvents()

    def left(widget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(port.program.inspector) < left(port.canvas) < left(port.program.articles)
    picture = port.program.articles.view.viewport().grab().toImage()
    edge = [picture.pixel(x, 20) for x in (1, picture.width() - 2)]
    assert edge[0] != edge[1], "the bar of the open article stands where the window begins"
    port.click(TEXT.index("حداد") + 1)
    assert port.bench.focus == "ليلى حداد"
