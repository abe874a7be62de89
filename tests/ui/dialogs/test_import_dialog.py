"""Importing through the window: what is listed, asked, started and reported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.formats.incoming import ReadOptions
from annotator.ui.dialogs.encoding_dialog import EncodingDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.importing import ImportRun
from annotator.workflow.importing import Batch

HARBOUR = "date 2031-03-02\nThe harbour reopens\n\nCranes at Calder Sound moved 12 per cent more.\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a-harbour.txt").write_text(HARBOUR, "utf-8")
    (folder / "b-latin.txt").write_bytes("Café Müller öffnet in Köln wieder, für alle Gäste.".encode("cp1252"))
    (folder / "c-latin.txt").write_bytes("Der Präsident grüßt die Bürger der schönen Stadt.".encode("cp1252"))
    (folder / "d-table.csv").write_text("id,inhalt,kopf\n7,Ein Text der Woche.,Die Woche\n", "utf-8")
    (folder / "e-empty.txt").write_bytes(b"")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def opened(desk, qtbot: QtBot, *paths: Path) -> ImportDialog:
    dialog = ImportRun(desk.bench, desk.shell, desk.window).dialog(paths)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.model.rows) and all(row.preview for row in dialog.model.rows))
    return dialog


def child(window: QWidget, kind: type, qtbot: QtBot):
    found = []

    def there() -> bool:
        found[:] = [one for one in window.findChildren(kind) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def test_a_folder_is_listed_with_what_is_in_it(desk, qtbot: QtBot, files: Path, snap) -> None:
    dialog = opened(desk, qtbot, files)
    snap(dialog, "import")
    cells = [[dialog.model.cell(row, column) for column in range(5)] for row in range(5)]
    assert cells[0] == ["a-harbour.txt", "Plain text", "1", "The harbour reopens", "utf-8"]
    assert cells[1][3:] == ["In which encoding is it?", "cp1252?"]
    assert cells[3][0] == "d-table.csv"
    assert "no column for the text" in cells[3][3]
    assert "empty" in cells[4][3]
    assert dialog.preview.text.toPlainText() == HARBOUR
    assert "Left out: .png, 1 file." in dialog.summary.text()


def test_columns_are_chosen_and_the_article_comes_in(desk, qtbot: QtBot, files: Path, snap) -> None:
    dialog = opened(desk, qtbot, files / "d-table.csv")
    box = dialog.choices.boxes["text_column"]
    box.setFocus()
    qtbot.keyClicks(box, "inhalt")
    qtbot.waitUntil(lambda: dialog.model.rows[0].preview is not None and dialog.model.rows[0].preview.first is not None)
    qtbot.keyClicks(dialog.choices.boxes["title_column"], "kopf")
    qtbot.waitUntil(lambda: dialog.model.cell(0, 3) == "Die Woche")
    snap(dialog, "import_columns")
    dialog.propose.setChecked(False)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.bench.reader.article_ids()) == 3)
    made = desk.bench.reader.view(desk.bench.reader.article_ids()[2])
    assert (made.text, made.article.title) == ("Ein Text der Woche.", "Die Woche")
    assert made.article.meta == (("id", "7"),)


def test_the_encoding_is_asked_and_one_answer_serves_all(desk, qtbot: QtBot, files: Path, snap) -> None:
    dialog = opened(desk, qtbot, files / "a-harbour.txt", files / "b-latin.txt", files / "c-latin.txt")
    qtbot.mouseClick(dialog.ask_encoding, Qt.MouseButton.LeftButton)
    question = child(dialog, EncodingDialog, qtbot)
    qtbot.waitUntil(lambda: "Müller" in question.preview.toPlainText())
    snap(question, "encoding")
    qtbot.keyClicks(question.other, "mac_roman")
    qtbot.waitUntil(lambda: "M¸ller" in question.preview.toPlainText())
    question.other.clear()
    qtbot.keyClicks(question.other, "no-such")
    qtbot.waitUntil(lambda: "no encoding with the name" in question.complaint.text())
    assert not question.use.isEnabled()
    question.other.clear()
    qtbot.waitUntil(question.use.isEnabled)
    assert question.for_all.isChecked()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.table
    qtbot.waitUntil(lambda: all(row.preview is not None and not row.asks for row in dialog.model.rows))
    dialog.propose.setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.bench.reader.article_ids()) == 5)
    texts = [desk.bench.reader.text(article_id) for article_id in desk.bench.reader.article_ids()[2:]]
    assert texts[0] == HARBOUR
    assert texts[1].startswith("Café Müller")
    # The articles are there before their import is one whole step.
    qtbot.waitUntil(lambda: desk.shell.door.runner.current is None)
    desk.bench.take_back(forward=False)
    assert len(desk.bench.reader.article_ids()) == 2


def test_the_report_lists_what_did_not_come_in_and_asks_again(desk, qtbot: QtBot, files: Path, snap) -> None:
    dialog = opened(desk, qtbot, files)
    dialog.propose.setChecked(False)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    report = child(desk.window, ImportReportDialog, qtbot)
    snap(report, "import_report")
    assert len(report.model.rows) == 4
    qtbot.mouseClick(report.choose, Qt.MouseButton.LeftButton)
    question = child(report, EncodingDialog, qtbot)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.bench.reader.article_ids()) == 5)


def test_candidates_are_proposed_when_wanted(desk, qtbot: QtBot, files: Path) -> None:
    dialog = opened(desk, qtbot, files / "a-harbour.txt")
    assert dialog.propose.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("candidate" in said for said in desk.shell.said), timeout=20_000)
    article = desk.bench.reader.article_ids()[2]
    assert any(candidate.quote == "12 per cent" for candidate in desk.bench.reader.candidates(article))


def test_ten_thousand_files_are_listed_without_looking_into_all(desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ImportRun(desk.bench, desk.shell, desk.window).dialog()
    dialog.open()
    dialog.model.put_paths(tmp_path / f"{number}.txt" for number in range(10_000))
    qtbot.waitUntil(lambda: dialog.model.rows[0].preview is not None)
    dialog.repaint()
    looked = sum(row.preview is not None for row in dialog.model.rows)
    assert looked < 200


def test_rows_are_taken_off_with_a_key(desk, qtbot: QtBot, files: Path) -> None:
    dialog = opened(desk, qtbot, files)
    dialog.table.choose(1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert [row.path.name for row in dialog.model.rows] == [
        "a-harbour.txt", "c-latin.txt", "d-table.csv", "e-empty.txt",
    ]  # fmt: skip
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.window.findChildren(ImportDialog))
    assert len(desk.bench.reader.article_ids()) == 2


def test_a_backup_is_made_before_an_import_into_a_project_with_work(desk, qtbot, tmp_path: Path) -> None:
    desk.shell.door.backup_folder = tmp_path / "kept"
    (tmp_path / "more.txt").write_text("One more article about Calder Sound.", "utf-8")
    before = len(desk.bench.reader.article_ids())
    ImportRun(desk.bench, desk.shell, desk.window).start(
        [Batch(paths=(tmp_path / "more.txt",), options=ReadOptions())], propose=False
    )
    qtbot.waitUntil(lambda: len(desk.bench.reader.article_ids()) == before + 1)
    assert len(list((tmp_path / "kept").rglob("*.annot"))) == 1


def in_part(tmp_path: Path) -> Path:
    path = tmp_path / "part.jsonl"
    path.write_text('{"text": "Third."}\nbroken\n{"text": "Fourth."}\n', "utf-8")
    return path


def test_a_file_with_faults_stays_outside_until_its_rest_is_asked_for(desk, qtbot: QtBot, tmp_path: Path, snap) -> None:
    before = len(desk.bench.reader.article_ids())
    dialog = opened(desk, qtbot, in_part(tmp_path))
    assert not dialog.skip_bad.isChecked()
    snap(dialog, "import_faults")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    report = child(desk.window, ImportReportDialog, qtbot)
    assert len(desk.bench.reader.article_ids()) == before
    assert report.model.rows[0].code == "AN858"
    assert report.take_rest.isVisible()
    assert report.take_rest.text() == "Bring in the other 2"
    snap(report, "import_report_faults")
    qtbot.mouseClick(report.take_rest, Qt.MouseButton.LeftButton)
    # The second report tells that the import is over.
    reports = desk.window.findChildren
    qtbot.waitUntil(lambda: any(one is not report and one.isVisible() for one in reports(ImportReportDialog)))
    assert len(desk.bench.reader.article_ids()) == before + 2
    desk.bench.project.undo()
    assert len(desk.bench.reader.article_ids()) == before


def test_the_tick_takes_the_rest_at_once(desk, qtbot: QtBot, tmp_path: Path) -> None:
    before = len(desk.bench.reader.article_ids())
    dialog = opened(desk, qtbot, in_part(tmp_path))
    dialog.skip_bad.setFocus()
    qtbot.keyClick(dialog.skip_bad, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    report = child(desk.window, ImportReportDialog, qtbot)
    assert len(desk.bench.reader.article_ids()) == before + 2
    assert not report.take_rest.isVisible()


def test_what_cannot_be_read_is_counted_before_anything_comes_in(desk, qtbot: QtBot, tmp_path: Path, snap) -> None:
    path = tmp_path / "spans.jsonl"
    rows = [{"text": f"Ada left {at}.", "spans": [{"start": 0, "end": 3, "label": "PER"}]} for at in range(12)]
    lines = [json.dumps(row) for row in rows]
    path.write_text("\n".join([*lines[:6], "broken", *lines[6:], '{"text": 5}']) + "\n", "utf-8")
    dialog = opened(desk, qtbot, path)
    assert [dialog.model.cell(0, column) for column in (2, 5)] == ["12 of 14", "12"]
    told = [label.text() for label in dialog.preview.findChildren(QLabel) if label.isVisibleTo(dialog)]
    sentence = (
        "12 articles  ·  12 spans  ·  2 of 14 items cannot be read, so nothing of the file comes in "
        "unless you tick “Take the rest of files with faults”"
    )
    assert sentence in told
    assert dialog.summary.text() == "1 file · 1 with faults: nothing of it comes in"
    snap(dialog, "import_counts")
    dialog.skip_bad.setFocus()
    qtbot.keyClick(dialog.skip_bad, Qt.Key.Key_Space)
    told = [label.text() for label in dialog.preview.findChildren(QLabel) if label.isVisibleTo(dialog)]
    assert "12 articles  ·  12 spans  ·  2 of 14 items cannot be read and stay out" in told
    assert dialog.summary.text() == "1 file"
