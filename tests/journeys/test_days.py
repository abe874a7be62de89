"""Days of work: begin, bring in, judge, take back, find, leave, come again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.model.schema import Label
from annotator.ui.canvas.hitting import edge_at
from annotator.workflow.edits.schema import replace_labels
from annotator.workflow.projects import create_project

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project on the disk."""
    path = tmp_path / "work.annot"
    create_project(path).close()
    return path


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, ...]:
    """Two small articles as files."""
    folder = tmp_path / "texts"
    folder.mkdir()
    first = folder / "one.txt"
    first.write_text("Vessa Marine grows\n\nVessa Marine plc earned €4.2 million in March.\n", "utf-8")
    second = folder / "two.txt"
    second.write_text("Port of Calder opens\n\nThe port cost $90 million, said Ilse Varga.\n", "utf-8")
    return first, second


def open_empty(person, project: Path) -> None:
    person.program.door.open(project)
    person.until(lambda: person.bench.project is not None)


def bring_in(person, texts: tuple[Path, ...]) -> None:
    """Drops articles and waits for their candidates."""
    person.drop(files(*texts))
    reader = person.bench.reader
    person.until(lambda: len(reader.article_ids()) == len(texts) and person.page is not None)
    # The window has heard of the last candidates when the work is over and the first of them has the focus.
    person.until(lambda: all(reader.candidates(name) for name in reader.article_ids()) and person.bench.item)


def test_from_the_start_screen_to_the_sample_by_keyboard(person) -> None:
    assert person.window.stack.currentIndex() == 0
    person.press(Qt.Key.Key_Space)
    person.until(lambda: person.page is not None, seconds=60)
    assert person.bench.project.name.startswith("Sample")
    assert person.page.pending() > 0
    assert QApplication.focusWidget() is person.canvas
    confirmed, _pending, rejected = person.page.tally()
    person.press(Qt.Key.Key_Return)
    # What was accepted may stand again elsewhere, and is then to be judged there.
    assert (person.page.tally()[0], person.page.tally()[2]) == (confirmed + 1, rejected)
    # The seventeen of the sample, and before them the one that the tour of a first start walks through.
    assert person.program.articles.model.rowCount() == 18


def test_dropped_files_come_in_with_their_candidates(person, project, texts) -> None:
    open_empty(person, project)
    assert person.window.middle.currentWidget() is person.program.empty
    bring_in(person, texts)
    assert person.window.middle.currentWidget() is person.canvas
    assert person.page.article.title == "Vessa Marine grows"
    assert person.bench.item is not None
    assert person.program.articles.model.rowCount() == 2


def test_dropped_text_comes_in_as_an_article(person, project) -> None:
    open_empty(person, project)
    data = QMimeData()
    data.setText("Brackwater sells a ship\n\nBrackwater Energy sold a ship for €12 million on Friday.")
    person.drop(data)
    person.until(lambda: person.page is not None and person.bench.item is not None)
    assert person.page.article.title == "Brackwater sells a ship"


def test_text_dropped_on_the_start_screen_is_answered_with_what_to_do(person) -> None:
    data = QMimeData()
    data.setText("Brackwater sells a ship")
    person.drop(data)
    assert "project first" in person.told


def test_files_dropped_on_the_start_screen_are_asked_about_and_nothing_is_made_before(person, texts) -> None:
    person.drop(files(*texts))
    dialog = person.window.findChild(QDialog, "new")
    assert "files and folders come in" in dialog.coming.text()
    dialog.reject()
    assert person.bench.project is None


def test_undo_goes_back_across_articles_and_after_a_restart(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    first = person.page.article.id
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_PageDown, held=CTRL)
    second = person.page.article.id
    assert second != first
    person.press("x")
    assert person.bench.reader.counts(second).rejected == 1
    person.leave()
    person.start()
    person.until(lambda: person.page is not None)
    assert person.page.article.id == second
    person.press("z", held=CTRL)
    assert person.bench.reader.counts(second).rejected == 0
    person.press("z", held=CTRL)
    assert person.page.article.id == first
    assert person.bench.reader.counts(first).accepted == 0
    person.press("z", held=CTRL | SHIFT)
    assert person.bench.reader.counts(first).accepted == 1
    assert person.page.article.id == first


def test_a_new_label_is_given_by_its_new_key(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    schema = person.bench.schema
    ship = Label(id="ship", name="SHIP", title="Ship", key="s", color="#336699", position=len(schema.labels))
    person.bench.commit(replace_labels(person.bench.reader, (*schema.labels, ship)))
    start = person.page.text.index("earned")
    person.click(start + 1, double=True)
    person.press("s")
    spans = person.bench.reader.spans(person.page.article.id)
    assert [(span.quote, span.label) for span in spans] == [("earned", "ship")]
    menu_titles = [person.program.menus.entry("label.ship").text()]
    assert menu_titles == ["Label as Ship"]


def test_what_is_found_is_labelled_without_the_mouse(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    person.press("/")
    person.type("MARCH")
    person.press(Qt.Key.Key_Return)
    assert person.bench.selection is not None
    start, end = person.bench.selection
    assert person.page.text[start:end] == "March"
    assert QApplication.focusWidget() is person.canvas
    person.press("5")
    spans = person.bench.reader.spans(person.page.article.id)
    assert [span.quote for span in spans] == ["March"]
    person.press("/")
    person.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is person.canvas
    assert not person.bench.find.query


def test_the_palette_does_what_is_typed_and_opens_articles_by_title(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    person.press("k", held=CTRL)
    person.type("inspec")
    person.press(Qt.Key.Key_Return)
    assert person.program.inspector.isHidden()
    assert QApplication.focusWidget() is person.canvas
    person.press("k", held=CTRL)
    person.type("calder")
    person.press(Qt.Key.Key_Return)
    assert person.page.article.title == "Port of Calder opens"


def test_all_keys_are_shown_and_go_away(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    person.press("?")
    assert person.program.overlays.name == "keys"
    person.press(Qt.Key.Key_Escape)
    assert person.program.overlays.name is None
    assert QApplication.focusWidget() is person.canvas


def test_the_place_is_restored_after_a_restart(person, model) -> None:
    person.open(model.path)
    person.press(*[Qt.Key.Key_Tab] * 30)
    focus, scroll = person.bench.focus, person.canvas.scroll_position()
    assert scroll != (0, 0)
    person.press(Qt.Key.Key_F10)
    person.leave()
    person.start()
    person.until(lambda: person.page is not None)
    assert person.bench.project.path == model.path
    assert person.bench.focus == focus
    assert person.canvas.focus_mark == focus
    assert person.canvas.scroll_position() == scroll
    assert person.program.inspector.isHidden()


def test_letters_that_are_shown_swallow_the_keys_and_escape_ends_them(person, model) -> None:
    person.open(model.path)
    before = person.page.tally()
    person.press("f")
    assert person.bench.hints
    person.press(Qt.Key.Key_Escape)
    assert not person.bench.hints
    person.press("f")
    person.press("x" if not any(h.letters.startswith("x") for h in person.bench.hints) else "1")
    assert person.page.tally() == before
    assert not person.bench.hints


def test_letters_typed_into_a_filter_judge_nothing(person, model) -> None:
    person.open(model.path)
    before = person.page.tally()
    box = person.program.articles.filter_box
    box.setFocus()
    person.type("x1jkf")
    assert box.text() == "x1jkf"
    assert person.page.tally() == before
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is person.canvas


def test_the_list_filters_and_opens(person, model) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_F6, held=SHIFT)
    box = person.program.articles.filter_box
    box.setFocus()
    person.type("nordhavn")
    person.press(Qt.Key.Key_Return)
    assert "Nordhavn" in person.page.article.title
    assert person.program.articles.model.rowCount() == 1


def test_a_note_is_kept_when_the_keyboard_leaves_it(person, model) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    person.press("k", held=SHIFT)
    span = person.bench.item
    assert span.state == "confirmed"
    person.press(Qt.Key.Key_F6)
    person.type("odd one")
    person.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is person.canvas
    assert person.bench.reader.span(span.id).note == "odd one"


@pytest.mark.parametrize("leave", ["close", "other"])
def test_a_note_is_kept_when_the_project_is_left_while_it_is_written(person, model, project: Path, leave: str) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    person.press("k", held=SHIFT)
    span = person.bench.reader.spans(person.page.article.id)[0]
    person.press(Qt.Key.Key_F6)
    person.type("odd one")

    if leave == "close":
        person.press("w", held=CTRL)
    else:
        person.program.door.open(project)
    person.until(lambda: person.bench.project is None or person.bench.project.path == project)

    person.open(model.path)
    assert person.bench.reader.span(span.id).note == "odd one"


def test_an_edge_is_dragged(person, model) -> None:
    person.open(model.path)
    item = next(item for item in person.page if person.page.text[item.start : item.end] == "Tessel")
    person.click(item.start + 1)
    canvas, view = person.canvas, person.canvas.viewport()
    place = person.place_of(item.end - 1)
    inside = person.place_of(item.end + 8)
    edge = next(
        QPoint(x, place.y())
        for x in range(place.x(), place.x() + 14)
        if edge_at(canvas.scene, canvas.page, item.id, QPointF(x, place.y())) == "end"
    )
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(view, (edge + inside) / 2)
    QTest.mouseMove(view, inside)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inside)
    assert person.focused.startswith("Tessel ")
    assert person.bench.item.state == "confirmed"


def test_the_text_of_a_mark_or_of_the_selection_is_copied(person, model) -> None:
    person.open(model.path)
    person.press("c", held=CTRL)
    assert QApplication.clipboard().text() == person.focused
    start, end, _label = model.missing
    person.bench.put_caret(end, anchor=start)
    person.press("c", held=CTRL)
    assert QApplication.clipboard().text() == "Germany"


def test_home_and_end_go_to_the_edges_of_the_article(person, model) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_End)
    assert person.canvas.scroll_position() != (0, 0)
    person.press(Qt.Key.Key_Home)
    assert person.canvas.scroll_position() == (0, 0)


def test_the_wheel_with_control_makes_the_text_larger(person, model) -> None:
    person.open(model.path)
    turn = QWheelEvent(
        QPointF(200, 200), QPointF(200, 200), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        CTRL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(person.canvas.viewport(), turn)
    assert person.canvas.zoom == pytest.approx(1.1)
    person.press("0", held=CTRL)
    assert person.canvas.zoom == 1.0


def test_proposing_can_be_stopped_and_says_so(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    person.until(lambda: person.program.door.runner.current is None)
    running = person.program.shell.work.propose(lambda: person.bench.reader.article_ids() * 500)
    running.cancel()
    person.until(lambda: running.over)
    person.until(lambda: person.told.startswith("Stopped: Proposing candidates"))


def test_proposing_again_says_that_there_is_nothing_new(person, project, texts) -> None:
    open_empty(person, project)
    bring_in(person, texts)
    person.until(lambda: person.program.door.runner.current is None)
    person.press("g", held=CTRL)
    person.until(lambda: "nothing new" in person.told)
