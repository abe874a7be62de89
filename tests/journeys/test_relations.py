"""Relating spans in the whole window: by keys, drag and menus; changed, turned, removed, undone, still there later."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.projects import create_project

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
TEXT = "Nordhavn Freight paid €4.12 billion in the third quarter, after €3.9 billion, said Ilse Varga of Nordhavn."
MARKS = {
    "Nordhavn Freight": "ORG",
    "€4.12 billion": "MONEY",
    "third quarter": "DATE",
    "€3.9 billion": "MONEY",
    "Ilse Varga": "PERSON",
}


@pytest.fixture
def freight(tmp_path: Path) -> Path:
    """A project with one article and five candidates."""
    file = create_project(tmp_path / "freight.annot")
    incoming = [IncomingArticle(text=TEXT, title="Freight")]
    file.apply(bring_in(incoming, first_position=0, ids=seeded_ids("freight"), title="Import"), who="tester")
    (article_id,) = file.article_ids()
    labels = {label.name: label.id for label in file.schema().labels}
    changes = []
    for number, (quote, label) in enumerate(MARKS.items()):
        start = TEXT.index(quote)
        made = Candidate(
            id=f"c{number}", article_id=article_id, start=start, end=start + len(quote), label=labels[label],
            quote=quote, provider="patterns", score=0.9,
        )  # fmt: skip
        changes.append(Change(before=None, after=made))
    file.apply(ChangeSet(verb="suggest", title="Propose", changes=tuple(changes), automatic=True), who="tester")
    file.close()
    return tmp_path / "freight.annot"


def item(person, quote: str):
    start = person.page.text.index(quote)
    return next(one for one in person.page if (one.start, one.end) == (start, start + len(quote)))


def partner(person, quote: str) -> None:
    person.hint(lambda: person.hint_of_mark(item(person, quote).id))


def relations(person) -> set[tuple[str, str, str]]:
    quotes = {span.id: span.quote for span in person.bench.reader.spans(person.page.article.id)}
    names = {label.id: label.name for label in person.bench.schema.relations}
    return {(quotes[one.source], names[one.label], quotes[one.target]) for one in person.page.relations}


def line(person) -> str:
    return person.program.key_line._words.accessibleDescription()


def test_relating_by_keys_changing_turning_removing_undoing_and_finding_it_again(person, freight):
    person.open(freight)
    person.press("j")
    assert person.focused == "€4.12 billion"
    assert "R: relate" in line(person)
    before = person.keys
    person.press("r")
    assert "relate to this" in line(person)
    partner(person, "Nordhavn Freight")
    assert "O Enter: Owner" in line(person)
    person.press("o")
    assert person.keys - before == 3
    assert relations(person) == {("€4.12 billion", "owner", "Nordhavn Freight")}
    assert [item(person, quote).state for quote in ("€4.12 billion", "Nordhavn Freight")] == ["confirmed"] * 2
    assert person.focused == "€4.12 billion"
    decision = person.bench.project.file.decisions(limit=1)[0]
    assert (decision.verb, decision.count, decision.keystrokes) == ("relate", 5, 4)

    person.press("r")
    partner(person, "third quarter")
    person.press(Qt.Key.Key_Return)
    person.press("r")
    partner(person, "€3.9 billion")
    person.press("b")
    assert relations(person) == {
        ("€4.12 billion", "owner", "Nordhavn Freight"),
        ("€4.12 billion", "period", "third quarter"),
        ("€4.12 billion", "before", "€3.9 billion"),
    }
    assert person.page.tally() == (4, 1, 0)

    person.press("r")
    partner(person, "€3.9 billion")
    assert "remove “Before”" in line(person)
    person.press(Qt.Key.Key_Space)
    assert ("€3.9 billion", "before", "€4.12 billion") in relations(person)
    person.press("r")
    partner(person, "€3.9 billion")
    person.press("s")
    assert ("€4.12 billion", "same_as", "€3.9 billion") in relations(person)
    person.press("r")
    partner(person, "€3.9 billion")
    person.press(Qt.Key.Key_Delete)
    assert len(relations(person)) == 2
    person.press("z", held=CTRL)
    assert ("€4.12 billion", "same_as", "€3.9 billion") in relations(person)

    person.press("x")  # removing a span takes its relations along, and undo brings all of it back
    assert relations(person) == set()
    person.press("z", held=CTRL)
    kept = relations(person)
    assert len(kept) == 3

    person.leave()
    person.start()
    person.open(freight)
    assert relations(person) == kept
    for _ in range(5):
        person.press("z", held=CTRL)
    assert relations(person) == set()
    assert person.page.tally()[0] == 0


def test_escape_backs_out_and_keys_that_fit_nothing_are_told(person, freight):
    person.open(freight)
    person.press("j", "r")
    assert person.bench.hints
    person.press(Qt.Key.Key_Escape)
    assert not person.bench.hints
    assert person.bench.relating is None
    person.press("r")
    partner(person, "Nordhavn Freight")
    assert {route.arc.id for route in person.canvas.arcs} == {""}
    person.press("w")
    assert "No relation has the key “W”" in person.told
    person.press("e")
    assert "Employer" in person.told
    assert person.bench.relating is not None
    person.press(Qt.Key.Key_Escape)
    assert person.bench.relating is None
    assert relations(person) == set()
    assert person.page.tally() == (0, 5, 0)
    person.press(Qt.Key.Key_Return)
    assert person.page.tally() == (1, 4, 0)


def test_going_to_partners_and_showing_all_relations(person, freight):
    person.open(freight)
    person.press("j", "r")
    partner(person, "third quarter")
    person.press("p")
    person.press("r", held=ALT)
    assert person.focused == "third quarter"
    person.press("r", held=ALT)
    assert person.focused == "€4.12 billion"
    person.press("k")
    assert not person.canvas.arcs
    person.press("r", held=SHIFT)
    assert [route.words for route in person.canvas.arcs] == ["Period"]
    person.press("r", held=SHIFT)
    assert not person.canvas.arcs


def test_a_drag_asks_for_the_relation_and_the_menu_of_an_arc_changes_and_removes_it(person, freight, qtbot):
    person.open(freight)
    view = person.canvas.viewport()
    start, end = (person.place_of(person.page.text.index(quote)) for quote in ("Ilse", "Nordhavn Freight"))
    qtbot.mousePress(view, LEFT, CTRL, start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, CTRL, end)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text().split("\t")[0] for entry in menu.actions()] == ["Employer", "Same as"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert relations(person) == {("Ilse Varga", "employer", "Nordhavn Freight")}
    person.until(lambda: person.bench.relating is None)

    person.canvas.grab()
    (route,) = person.canvas.arcs
    qtbot.mouseClick(view, LEFT, NONE, route.box.center().toPoint())
    assert person.focused == "Nordhavn Freight"
    inspector = person.program.inspector
    inspector.refresh()
    name, link, _menu, remove = inspector.relations.lines[0]
    assert (name.text(), link.words) == ("Employer ←", "Ilse Varga")
    qtbot.mouseClick(link, LEFT)
    assert person.focused == "Ilse Varga"
    (relation,) = person.page.relations
    person.program.relation_menus.popup(relation.id, person.window.mapToGlobal(start))
    menu = QApplication.activePopupWidget()
    change = next(entry.menu() for entry in menu.actions() if entry.text() == "Change to")
    change.actions()[0].trigger()
    menu.close()
    assert relations(person) == {("Nordhavn Freight", "same_as", "Ilse Varga")}
    inspector.refresh()
    qtbot.mouseClick(remove, LEFT)
    assert relations(person) == set()


def test_a_drag_between_marks_that_nothing_fits_says_so(person, freight):
    person.open(freight)
    labels = {label.name: label for label in person.bench.schema.relations}
    schema = person.bench.schema
    narrow = replace(schema, relations=tuple(replace(one, retired=one.name != "period") for one in schema.relations))
    person.bench.commit(ChangeSet(verb="schema", title="Narrow", changes=(Change(before=schema, after=narrow),)))
    assert labels["period"].key == "p"
    person.bench.focus_on(item(person, "Ilse Varga").id)
    person.press("r")
    assert "no relation fits" in person.told
    person.program.reader._linked(
        item(person, "Ilse Varga").id, item(person, "Nordhavn Freight").id, person.window.pos()
    )
    assert "No relation fits PERSON and ORG" in person.told
