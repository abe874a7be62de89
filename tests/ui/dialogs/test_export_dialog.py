"""Exporting through the window: choices, the gate's keys, the proven set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.export_dialog import ExportDialog

KEY = Qt.Key


def at_the_gate(desk, qtbot: QtBot, *, format_name: str = "spacy") -> ExportDialog:
    dialog = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.show()
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData(format_name))
    dialog.choices.target.setText(str(desk.folder / "set"))
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.gate, timeout=30_000)
    return dialog


def kinds(dialog: ExportDialog) -> list[tuple[str, str, str]]:
    return [(one.span_id, one.reason, one.fix) for one in dialog.gate.model.rows]


def test_the_choices_say_what_is_kept_and_lost(desk, qtbot: QtBot, snap) -> None:
    dialog = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.show()
    snap(dialog, "export_choices")
    assert "values of figures" in dialog.choices.keeps.text()
    assert dialog.scope.text() == "2 of 2 articles are finished. 2 would go out, with 6 spans."
    box = dialog.choices.format
    box.setCurrentIndex(box.findData("conll"))
    assert "It has no place for titles, sources and dates, overlapping spans" in dialog.choices.keeps.text()
    dialog.choices.shares[0].selectAll()
    qtbot.keyClicks(dialog.choices.shares[0], "0")
    box.setCurrentIndex(box.findData("spacy"))
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert "share above 0" in dialog.complaint.text()


def test_the_gate_lists_what_cannot_go_out_and_keys_fix_it(desk, qtbot: QtBot, snap) -> None:
    dialog = at_the_gate(desk, qtbot)
    table = dialog.gate.table
    snap(dialog, "gate")
    assert kinds(dialog) == [
        ("s2", "overlap", "to_spans"),
        ("s3", "misaligned", "leave_out"),
        ("s6", "duplicate", "leave_out"),
        ("s5", "misaligned", "leave_out"),
    ]
    assert dialog.gate.summary.text() == "Spans: 6 in = 3 out + 3 listed"
    table.choose(1)
    qtbot.keyClick(table, KEY.Key_I)
    qtbot.waitUntil(lambda: kinds(dialog)[1][2] == "snap_in")
    assert table.currentIndex().row() == 2
    assert dialog.gate.summary.text() == "Spans: 6 in = 4 out + 2 listed"
    # What a finding does not offer does nothing.
    qtbot.keyClick(table, KEY.Key_O)
    assert kinds(dialog)[2][2] == "leave_out"
    table.choose(1)
    qtbot.keyClick(table, KEY.Key_K)
    assert [one.span_id for one in dialog.gate.chosen()] == ["s3", "s5"]
    qtbot.keyClick(table, KEY.Key_O)
    qtbot.waitUntil(lambda: dialog.gate.model.cell(3, 4) == "goes out as “pre-war”")
    table.choose(0)
    qtbot.keyClick(table, KEY.Key_L)
    qtbot.waitUntil(lambda: dialog.gate.summary.text() == "Spans: 6 in = 4 out + 2 listed")
    assert desk.project.reader.span("s5").quote == "pre-w"


def test_enter_goes_to_the_span_and_a_decision_there_is_followed(desk, qtbot: QtBot) -> None:
    dialog = at_the_gate(desk, qtbot)
    dialog.gate.table.choose(3)
    qtbot.keyClick(dialog.gate.table, KEY.Key_Return)
    assert desk.bench.page is not None
    assert (desk.bench.page.article.id, desk.bench.focus) == (desk.second, "s5")
    from annotator.workflow.edits import review

    desk.bench.commit(review.reject(desk.bench.reader, "s6"))
    qtbot.waitUntil(lambda: [row[0] for row in kinds(dialog)] == ["s2", "s3", "s5"])
    assert dialog.gate.summary.text() == "Spans: 5 in = 3 out + 2 listed"


def test_the_span_itself_is_moved_and_undone(desk, qtbot: QtBot) -> None:
    dialog = at_the_gate(desk, qtbot)
    table = dialog.gate.table
    table.choose(3)
    qtbot.keyClick(table, KEY.Key_O)
    qtbot.waitUntil(lambda: dialog.gate.model.cell(3, 4) == "goes out as “pre-war”")
    table.choose(3)
    qtbot.keyClick(table, KEY.Key_A)
    assert desk.project.reader.span("s5").quote == "pre-war"
    qtbot.waitUntil(lambda: [row[0] for row in kinds(dialog)] == ["s2", "s3", "s6"])
    desk.bench.take_back(forward=False)
    assert desk.project.reader.span("s5").quote == "pre-w"
    qtbot.waitUntil(lambda: len(kinds(dialog)) == 4)


def test_the_set_is_written_and_told(desk, qtbot: QtBot, snap) -> None:
    dialog = at_the_gate(desk, qtbot)
    dialog.gate.table.choose(3)
    qtbot.keyClick(dialog.gate.table, KEY.Key_O)
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.report, timeout=30_000)
    snap(dialog, "export_result")
    assert "Spans: 6 in = 4 out + 2 listed" in dialog.report.facts.text()
    assert (desk.folder / "set" / "train.spacy").exists()
    qtbot.mouseClick(dialog.report.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("python -m spacy project run all ")
    assert Path(desk.bench.settings.text("export.folder")) == desk.folder
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_lines_need_no_gate_and_a_refused_target_is_told(desk, qtbot: QtBot) -> None:
    (desk.folder / "set").mkdir()
    (desk.folder / "set" / "mine.txt").write_text("precious", "utf-8")
    dialog = at_the_gate(desk, qtbot, format_name="spacy")
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.complaint.text()))
    assert (desk.folder / "set" / "mine.txt").read_text("utf-8") == "precious"
    box = dialog.choices.format
    box.setCurrentIndex(box.findData("jsonl"))
    dialog.choices.target.setText(str(desk.folder / "out.jsonl"))
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.gate)
    assert dialog.gate.hint.text() == "Every span can go out as it stands."
    qtbot.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil((desk.folder / "out.jsonl").is_file)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.report)


def test_a_file_of_somebody_else_is_replaced_only_when_told(desk, qtbot: QtBot) -> None:
    theirs = desk.folder / "theirs.jsonl"
    theirs.write_text('{"text": "Ada left.", "label": [[0, 3, "PER"]]}\n', "utf-8")
    dialog = at_the_gate(desk, qtbot, format_name="doccano")
    choices = dialog.choices
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    choices.target.setText(str(desk.folder / "new.jsonl"))
    assert choices.replaces.isHidden()
    choices.target.setText(str(theirs))
    assert not choices.replaces.isHidden()
    assert not choices.replaces.isChecked()
    for told in (False, True):
        choices.replaces.setChecked(told)
        qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.gate)
        qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
        if not told:
            qtbot.waitUntil(lambda: "theirs.jsonl" in dialog.complaint.text())
            assert "Ada left." in theirs.read_text("utf-8")
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.report)
    assert "Ada left." not in theirs.read_text("utf-8")


def test_a_folder_with_other_things_gets_a_folder_for_the_set(desk, qtbot: QtBot) -> None:
    dialog = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    full, empty = desk.folder / "full", desk.folder / "empty"
    for folder in (full, empty):
        folder.mkdir()
    (full / "letter.txt").write_text("Dear all", "utf-8")

    dialog.choices.choose(full)
    assert dialog.choices.place().parent == full
    dialog.choices.choose(empty)
    assert dialog.choices.place() == empty


def test_what_the_format_cannot_keep_is_listed_with_its_places(desk, qtbot: QtBot, tmp_path, snap) -> None:
    dialog = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData("doccano"))
    dialog.choices.target.setText(str(tmp_path / "out.jsonl"))
    dialog.choices._unfinished.button(2).click()
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.gate)
    losses = {loss.kind: loss for loss in dialog.gate.losses.model.rows}
    assert losses
    snap(dialog, "export_losses")
    seen = []
    dialog.gate.wanted.connect(lambda article_id, record_id: seen.append((article_id, record_id)))
    dialog.gate.losses.table.choose(0)
    dialog.gate.losses.table.setFocus()
    qtbot.keyClick(dialog.gate.losses.table, Qt.Key.Key_Return)
    place = dialog.gate.losses.model.rows[0].places[0]
    assert seen == [(place.article_id, place.record_id)]
    places = dialog.gate.losses.places
    box = places.visualRect(places.model().index(0, 0)).center()
    qtbot.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert seen == [(place.article_id, place.record_id)] * 2
    assert desk.bench.focus == place.record_id


def test_what_becomes_of_a_loss_is_chosen_where_it_is_counted(desk, qtbot: QtBot, snap) -> None:
    dialog = at_the_gate(desk, qtbot, format_name="conllu")
    dialog.choices.target.setText(str(desk.folder / "out.conllu"))
    losses, check = dialog.gate.losses, dialog.gate.losses.becomes
    kinds_lost = [loss.kind for loss in losses.model.rows]
    assert kinds_lost[0] == "nested"
    assert losses.model.cell(0, 2) == "give way to the longest"
    snap(dialog, "export_gate_losses")
    longest = [one.quote for one in dialog.gate.model.rows if one.reason == "overlap"]
    losses.table.choose(0)
    check.setFocus()
    check.setCurrentIndex(check.findData("shortest"))
    check.activated.emit(check.currentIndex())
    qtbot.waitUntil(lambda: losses.model.cell(0, 2) == "give way to the shortest" and dialog.check.ready)
    qtbot.waitUntil(lambda: [one.quote for one in dialog.gate.model.rows if one.reason == "overlap"] != longest)
    losses.table.choose(0)
    qtbot.keyClick(losses.table, KEY.Key_N)
    assert losses.model.cell(0, 2) == "stop the export"
    assert not dialog.write.isEnabled()
    assert "Nothing is written while there are" in dialog.write.toolTip()
    qtbot.keyClick(losses.table, KEY.Key_N)
    assert losses.model.cell(0, 2) == "give way to the shortest"
    qtbot.waitUntil(dialog.write.isEnabled)
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.report, timeout=30_000)
    again = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    assert again.choices.exporter_name == "conllu"
    assert again.choices.prefer.currentData() == "shortest"


def test_choices_are_saved_under_a_name_and_chosen_again(desk, qtbot: QtBot) -> None:
    dialog = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.show()
    choices, bar = dialog.choices, dialog.choices.presets
    choices.format.setCurrentIndex(choices.format.findData("hf-bio"))
    choices.tokenizer.put("whitespace")
    choices.misaligned.setCurrentIndex(choices.misaligned.findData("snap_out"))
    choices.along["metadata"].setChecked(False)
    bar.keep("for the trainer")
    assert bar.name == "for the trainer"
    saved = choices.options()
    assert (saved.tokenizer, saved.misaligned, saved.without) == ("whitespace", "snap_out", ("metadata",))
    choices.format.setCurrentIndex(choices.format.findData("brat"))
    assert bar.name == ""
    choices.along["metadata"].setChecked(True)
    choices.tokenizer.put("")
    other = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    other.show()
    box = other.choices.presets.box
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Down)
    assert other.choices.exporter_name == "hf-bio"
    assert other.choices.options() == saved
    assert other.choices.presets.name == "for the trainer"
    other.choices.along["metadata"].click()
    assert other.choices.presets.name == ""
    qtbot.keyClick(box, KEY.Key_Down)
    assert other.choices.options() == saved
    other.choices.presets.delete.click()
    question = other.choices.presets.findChild(QMessageBox)
    next(one for one in question.buttons() if one.text() == "Delete").click()
    assert other.choices.presets.box.count() == 1
    other.choices.presets.keep(" ")
    assert "no name for a preset" in other.complaint.text()


def test_a_tokenizer_is_chosen_typed_or_found(desk, qtbot: QtBot) -> None:
    dialog = ExportDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    field = dialog.choices.tokenizer
    field.take(desk.folder / "model" / "tokenizer.json")
    assert field.name == str(desk.folder / "model" / "tokenizer.json")
    field.take(desk.folder / "pipeline" / "config.cfg")
    assert field.name == str(desk.folder / "pipeline")
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData("hf-bio"))
    assert field.box.itemText(0) == "the words of the format"
    assert field.name == str(desk.folder / "pipeline")
    field.box.setCurrentIndex(1)
    assert field.name == "whitespace"
