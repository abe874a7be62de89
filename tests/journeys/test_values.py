"""Values from the keyboard: other readings, the fields of a value, the table of all figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.projects import create_project

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = "The pier cost $68 million. Some 27,000 people came, and 14 ships."
USD = Figure(kind="money", value=Decimal(68_000_000), unit="USD")
FIGURES = {
    "$68 million": ("MONEY", replace(USD, readings=(replace(USD, unit="HKD"), replace(USD, unit="CAD")))),
    "27,000": ("CARDINAL", Figure(kind="count", value=Decimal(27_000), unit="people", modifier="≈")),
    "14": ("CARDINAL", Figure(kind="count", value=Decimal(14), unit="ships")),
}


@pytest.fixture
def pier(tmp_path: Path) -> Path:
    """A project with one article of three figures to judge."""
    file = create_project(tmp_path / "pier.annot")
    file.apply(
        bring_in([IncomingArticle(text=TEXT, title="Pier")], first_position=0, ids=seeded_ids("pier"), title="Import"),
        who="tester",
    )
    (article_id,) = file.article_ids()
    labels = {label.name: label.id for label in file.schema().labels}
    changes = []
    for number, (quote, (label, figure)) in enumerate(FIGURES.items()):
        start = TEXT.index(quote)
        made = Candidate(
            id=f"c{number}", article_id=article_id, start=start, end=start + len(quote), label=labels[label],
            quote=quote, provider="figures", score=0.9, figure=figure,
        )  # fmt: skip
        changes.append(Change(before=None, after=made))
    file.apply(ChangeSet(verb="suggest", title="Propose", changes=tuple(changes), automatic=True), who="tester")
    file.close()
    return tmp_path / "pier.annot"


def panel(person, name: str) -> QDialog:
    """The dialog of this name, once it has the keyboard."""
    person.until(lambda: person.window.findChild(QDialog, name))
    dialog = person.window.findChild(QDialog, name)
    person.until(lambda: dialog.isActiveWindow() and dialog.isAncestorOf(QApplication.focusWidget()))
    return dialog


def back(person) -> None:
    """Waits until the dialog is gone and the article has the keyboard again."""
    person.until(lambda: not person.window.findChildren(QDialog))
    # What a desktop's window manager does when a dialog closes.
    person.window.activateWindow()
    in_article(person)


def in_article(person) -> None:
    """Waits until the article has the keyboard."""
    person.until(lambda: person.window.isActiveWindow() and person.canvas.hasFocus())


def test_a_value_is_mended_with_a_few_keys_and_taken_back(person, pier: Path) -> None:
    person.open(pier)
    assert person.focused == "$68 million"
    inspector = person.program.inspector
    person.until(lambda: "V: 2 other readings" in [label.text() for label in inspector.findChildren(QLabel)])

    person.press("v")
    assert person.bench.item.figure.unit == "HKD"

    person.press("v", held=SHIFT)
    dialog = panel(person, "value")
    person.type("6.8bn")
    assert dialog.preview.text() == "6 800 000 000 HKD"
    person.press(Qt.Key.Key_Return)
    back(person)
    assert person.bench.item.figure.value == Decimal(6_800_000_000)
    assert person.told == "6 800 000 000 HKD. Ctrl+Z takes it back."

    person.press("v", held=SHIFT)
    panel(person, "value")
    person.type("oops")
    person.press(Qt.Key.Key_Escape)
    back(person)
    assert person.bench.item.figure.value == Decimal(6_800_000_000)

    person.press("z", held=CTRL)
    person.press("z", held=CTRL)
    assert person.bench.item.figure == FIGURES["$68 million"][1]
    assert person.bench.item.state == "pending"


def test_the_table_leads_through_the_figures_while_they_are_judged(person, pier: Path) -> None:
    person.open(pier)
    person.press("t", held=CTRL)
    dialog = panel(person, "figures")
    assert [dialog.model.cell(row, 2) for row in range(3)] == ["68 000 000 USD", "≈ 27 000 people", "14 ships"]
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    in_article(person)
    assert person.focused == "14"
    person.press(Qt.Key.Key_Return)
    person.until(lambda: dialog.summary.text() == "3 figures, 2 to judge")
    # Asked for again, the table that is there comes to the front.
    person.press("t", held=CTRL)
    assert panel(person, "figures") is dialog
    person.press(Qt.Key.Key_Escape)
    back(person)


def test_the_context_menu_of_a_value_leads_to_its_fields(person, pier: Path) -> None:
    person.open(pier)
    person.program.menus.context_menu(QPoint(600, 400))
    [menu] = [one for one in person.window.findChildren(QMenu) if one.accessibleName() == "What can be done here"]
    entries = {entry.text(): entry for entry in menu.actions()}
    assert "Next reading of the value" in entries
    entries["Edit the value…"].trigger()
    menu.close()
    panel(person, "value")
    person.press(Qt.Key.Key_Escape)
    back(person)


def test_a_name_has_no_value_to_edit(person, model) -> None:
    person.open(model.path)
    names = {label.id for label in person.bench.schema.labels if label.kind != "figure"}
    person.bench.focus_on(next(item.id for item in person.page if item.label in names))
    person.press("v", held=SHIFT)
    assert "they have no value" in person.told
    assert not person.window.findChildren(QDialog)
