"""The label editor: add, rename, recolour, re-key, reorder, retire; clashes; one step of undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QColorDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.formats.schema_toml import read_schema
from annotator.ui.dialogs.schema_dialog import SchemaDialog

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def opened(desk, qtbot: QtBot) -> SchemaDialog:
    dialog = SchemaDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.labels.model.counts is not None)
    return dialog


def names(desk) -> list[str]:
    return [label.name for label in desk.bench.schema.labels]


def test_labels_are_listed_with_their_spans(desk, qtbot: QtBot, snap) -> None:
    dialog = opened(desk, qtbot)
    snap(dialog, "schema")
    assert [dialog.labels.model.cell(row, 0) for row in range(3)] == ["ORG", "PERSON", "PERCENT"]
    assert [dialog.labels.model.cell(row, 4) for row in range(3)] == ["3", "3", "0"]
    assert not dialog.save.isEnabled()


def test_add_rename_key_colour_reorder_and_undo(desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    qtbot.mouseClick(dialog.labels.add, LEFT)
    qtbot.keyClicks(dialog.labels.form.name, "VESSEL")
    qtbot.keyClick(dialog.labels.form.key, KEY.Key_V)
    assert "does something else already" in dialog.complaint.text()
    assert not dialog.save.isEnabled()
    qtbot.keyClick(dialog.labels.form.key, KEY.Key_1)
    assert "share the key “1”" in dialog.complaint.text()
    qtbot.keyClick(dialog.labels.form.key, KEY.Key_S)
    qtbot.mouseClick(dialog.labels.form.color.buttons[4], LEFT)
    qtbot.keyClicks(dialog.labels.form.guideline, "A ship with a **name**.")
    dialog.labels.form._tabs.setCurrentIndex(1)
    assert dialog.labels.form._preview.toPlainText() == "A ship with a name."
    qtbot.keyClick(dialog.labels.table, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.complaint.text() == ""
    qtbot.mouseClick(dialog.save, LEFT)
    assert names(desk) == ["ORG", "PERSON", "VESSEL", "PERCENT"]
    vessel = desk.bench.schema.named("VESSEL")
    assert (vessel.key, vessel.guideline) == ("s", "A ship with a **name**.")
    assert desk.bench.schema.named("ORG").guideline == "A *firm*."
    desk.bench.take_back(forward=False)
    assert names(desk) == ["ORG", "PERSON", "PERCENT"]


def test_a_name_that_is_taken_or_cannot_be_is_told_at_once(desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    dialog.labels.form.name.selectAll()
    qtbot.keyClicks(dialog.labels.form.name, "PERSON")
    assert "Two labels are called “PERSON”" in dialog.complaint.text()
    qtbot.keyClicks(dialog.labels.form.name, " X")
    assert "without white space" in dialog.complaint.text()


def test_retiring_keeps_the_spans_and_comes_back(desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    dialog.labels.table.choose(1)
    qtbot.keyClick(dialog.labels.table, KEY.Key_Delete)
    assert dialog.labels.model.cell(1, 0) == "PERSON (retired)"
    qtbot.mouseClick(dialog.save, LEFT)
    assert [label.name for label in desk.bench.schema.active] == ["ORG", "PERCENT"]
    assert desk.bench.reader.span("s2").label == "PERSON"
    again = opened(desk, qtbot)
    again.labels.table.choose(1)
    assert again.labels.retire.text() == "Bring it back"
    qtbot.mouseClick(again.labels.retire, LEFT)
    qtbot.mouseClick(again.save, LEFT)
    assert len(desk.bench.schema.active) == 3


def test_labels_go_to_a_file_and_come_from_one(desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    path = desk.folder / "labels.toml"
    dialog.write_file(path)
    told = path.read_text("utf-8")
    assert [label.name for label in read_schema(told).labels] == ["ORG", "PERSON", "PERCENT"]
    path.write_text(told.replace("Organisation", "Body") + '\n[[labels]]\nname = "LAW"\n', "utf-8")
    dialog.read_file(path)
    assert "1 new, 1 changed" in dialog.labels.hint.text()
    qtbot.mouseClick(dialog.save, LEFT)
    assert names(desk) == ["ORG", "PERSON", "PERCENT", "LAW"]
    assert desk.bench.schema.label("ORG").title == "Body"
    path.write_text('name = "more"\n[[labels]]\nname = "SHIP"\nkey = "P"\n', "utf-8")
    more = opened(desk, qtbot)
    more.read_file(path)
    assert "share the key “P”" in more.complaint.text()
    broken = desk.folder / "broken.toml"
    broken.write_text("name = ", "utf-8")
    other = opened(desk, qtbot)
    other.read_file(broken)
    assert "not valid TOML" in other.complaint.text()


def test_closing_with_changes_asks(desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    qtbot.mouseClick(dialog.labels.add, LEFT)
    qtbot.keyClick(dialog, KEY.Key_Escape)
    box = dialog.findChild(QMessageBox)
    assert dialog.isVisible()
    qtbot.mouseClick(next(one for one in box.buttons() if one.text() == "Drop the changes"), LEFT)
    qtbot.waitUntil(lambda: not desk.window.findChildren(SchemaDialog))
    assert len(names(desk)) == 3


def test_any_other_colour_can_be_chosen(desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    qtbot.mouseClick(dialog.labels.form.color.other, LEFT)
    box = dialog.findChild(QColorDialog)
    box.setCurrentColor("#123456")
    box.accept()
    qtbot.mouseClick(dialog.save, LEFT)
    assert desk.bench.schema.label("ORG").color == "#123456"


def test_relations_are_added_given_ends_retired_and_saved_with_the_labels(desk, qtbot: QtBot, snap) -> None:
    dialog = opened(desk, qtbot)
    dialog.tabs.setCurrentIndex(1)
    page = dialog.relations
    qtbot.mouseClick(page.add, LEFT)
    page.form.name.selectAll()
    qtbot.keyClicks(page.form.name, "owner of")
    assert "name of a relation" in dialog.complaint.text()
    assert not dialog.save.isEnabled()
    page.form.name.selectAll()
    qtbot.keyClicks(page.form.name, "owner")
    qtbot.keyClick(page.form.key, KEY.Key_O)
    percent = next(entry for entry in page.form.sources.menu().actions() if entry.text() == "PERCENT")
    percent.trigger()
    next(entry for entry in page.form.targets.menu().actions() if entry.text() == "ORG").trigger()
    assert page.model.cell(0, 1) == "from PERCENT to ORG"
    snap(dialog, "schema-relations")
    qtbot.mouseClick(page.add, LEFT)
    qtbot.keyClick(page.form.key, KEY.Key_O)
    assert "share the key “o”" in dialog.complaint.text()
    qtbot.keyClick(page.form.key, KEY.Key_S)
    page.form.symmetric.click()
    qtbot.keyClick(page.table, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(dialog.save, LEFT)
    found = desk.bench.schema.relations
    assert [(one.key, one.symmetric, one.source_labels, one.target_labels) for one in found] == [
        ("s", True, (), ()),
        ("o", False, ("PERCENT",), ("ORG",)),
    ]
    again = opened(desk, qtbot)
    assert again.relations.model.counts == {one.id: 0 for one in found}
    again.tabs.setCurrentIndex(1)
    again.relations.table.choose(1)
    qtbot.keyClick(again.relations.table, KEY.Key_Delete)
    qtbot.mouseClick(again.save, LEFT)
    assert [label.retired for label in desk.bench.schema.relations] == [False, True]
    desk.bench.take_back(forward=False)
    desk.bench.take_back(forward=False)
    assert desk.bench.schema.relations == ()


def test_relations_come_from_a_file_with_its_labels(desk, qtbot: QtBot, tmp_path) -> None:
    path = tmp_path / "set.toml"
    path.write_text(
        'name = "set"\n[[labels]]\nname = "PERSON"\nid = "p"\n[[labels]]\nname = "SHIP"\n'
        '[[relations]]\nname = "sails"\nfrom = ["PERSON"]\nto = ["SHIP"]\n',
        "utf-8",
    )
    dialog = opened(desk, qtbot)
    dialog.read_file(path)
    assert "2 new" in dialog.labels.hint.text()
    qtbot.mouseClick(dialog.save, LEFT)
    (sails,) = desk.bench.schema.relations
    assert sails.source_labels == ("PERSON",)
    assert sails.target_labels == (desk.bench.schema.named("SHIP").id,)
