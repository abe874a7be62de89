"""Exporting through the window: choices, the gate's keys, the proven set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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
    losses = {loss.kind: loss for loss in dialog.gate.loss_model.rows}
    assert losses
    snap(dialog, "export_losses")
    seen = []
    dialog.gate.wanted.connect(lambda article_id, record_id: seen.append((article_id, record_id)))
    dialog.gate.loss_table.choose(0)
    dialog.gate.loss_table.setFocus()
    qtbot.keyClick(dialog.gate.loss_table, Qt.Key.Key_Return)
    place = dialog.gate.loss_model.rows[0].places[0]
    assert seen == [(place.article_id, place.record_id)]
