"""New project, history, details, backups, about: each does in the project what it says."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.store.project_file import ProjectFile
from annotator.ui.dialogs.about_dialog import AboutDialog
from annotator.ui.dialogs.backups_dialog import BackupsDialog
from annotator.ui.dialogs.details_dialog import DetailsDialog
from annotator.ui.dialogs.history_dialog import HistoryDialog
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.workflow.edits import review
from annotator.workflow.projects import ready_schemas

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def test_a_new_project_is_named_and_gets_its_labels(desk, qtbot: QtBot) -> None:
    dialog = NewProjectDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    assert dialog.schemas.count() == len(ready_schemas())
    assert dialog.schema_name == "news"
    dialog.name.clear()
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.name, "small")
    assert "is there already" in dialog.complaint.text()
    qtbot.keyClicks(dialog.name, ": part 2")
    assert dialog.path() == desk.folder / "small part 2.annot"
    qtbot.keyClick(dialog.schemas, KEY.Key_Down)
    name = dialog.schema_name
    dialog.folder.setText(str(desk.folder / "deep" / "er"))
    qtbot.keyClick(dialog, KEY.Key_Return)
    wanted = desk.folder / "deep" / "er" / "small part 2.annot"
    assert desk.shell.door.asked == [(f"create {name} small: part 2", wanted)]
    assert wanted.parent.is_dir()


def test_labels_of_a_file_can_begin_a_project(desk, qtbot: QtBot) -> None:
    dialog = NewProjectDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    path = desk.folder / "own.toml"
    path.write_text('name = "own"\ntitle = "My own"\n[[labels]]\nname = "SHIP"\n', "utf-8")
    dialog.take_schema(str(path))
    assert dialog.schema_name == str(path)
    assert dialog.model.cell(0, 0) == "SHIP"
    path.write_text("broken", "utf-8")
    dialog.take_schema(str(path))
    assert "not valid TOML" in dialog.complaint.text()


def test_history_is_paged_and_filtered(desk, qtbot: QtBot, snap) -> None:
    bench = desk.bench
    for _ in range(210):
        bench.commit(review.reject(bench.reader, "c1"))
        bench.commit(review.reopen(bench.reader, "c1"))
    dialog = HistoryDialog(bench=bench, host=desk.shell, parent=desk.window)
    dialog.open()
    snap(dialog, "history")
    assert len(dialog.model.rows) == 200
    assert dialog.model.rows[0].seq > dialog.model.rows[1].seq
    assert dialog.model.cell(1, 3) == "Reject “18.4 per cent”"
    for _ in range(3):
        qtbot.keyClick(dialog.table, KEY.Key_End)
    assert len(dialog.model.rows) == 424
    assert dialog.model.rows[-1].seq == 1
    bench.open_article(desk.second)
    qtbot.keyClick(dialog.only, KEY.Key_Space)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)
    assert {line.title for line in dialog.model.rows} == {"Import", "Mark", "Done"}


def test_details_are_corrected_and_undone(desk, qtbot: QtBot) -> None:
    dialog = DetailsDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "Nordhavn rises")
    dialog.date.clear()
    qtbot.keyClicks(dialog.date, "soon")
    qtbot.mouseClick(dialog.save, LEFT)
    assert "is no date" in dialog.complaint.text()
    dialog.date.clear()
    qtbot.keyClicks(dialog.date, "2031-11-15")
    qtbot.keyClick(dialog, KEY.Key_Return)
    article = desk.bench.reader.article(desk.first)
    assert (article.title, article.date, article.source) == ("Nordhavn rises", "2031-11-15", "Ledger")
    desk.bench.take_back(forward=False)
    assert desk.bench.reader.article(desk.first).title == "First"


def test_a_backup_is_made_and_opened_as_a_copy(desk, qtbot: QtBot, snap) -> None:
    folder = desk.folder / "backups"
    dialog = BackupsDialog(bench=desk.bench, host=desk.shell, parent=desk.window, folder=folder)
    dialog.open()
    assert not dialog.restore.isEnabled()
    qtbot.mouseClick(dialog.make, LEFT)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1)
    snap(dialog, "backups")
    taken = desk.folder / "small.annot"
    dialog.restore_to(dialog.model.rows[0].path, taken)
    qtbot.waitUntil(lambda: "exists already" in dialog.complaint.text())
    copy = desk.folder / "copy.annot"
    dialog.restore_to(dialog.model.rows[0].path, copy)
    qtbot.waitUntil(lambda: desk.shell.door.asked == [("open", copy)])
    file = ProjectFile.open(copy)
    assert len(file.article_ids()) == 2
    file.close()


def test_the_report_says_versions_and_nothing_of_the_project(desk, qtbot: QtBot) -> None:
    dialog = AboutDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    QGuiApplication.clipboard().clear()
    dialog._copy()
    told = QGuiApplication.clipboard().text()
    assert "Annotator" in told
    assert "Qt 6" in told
    assert Path(desk.project.path).name not in told


def test_about_names_everything_that_the_program_is_made_with(desk) -> None:
    dialog = AboutDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    needed = {re.split(r"[ ;<>=!~\[(]", line)[0].lower() for line in metadata.requires("annotator") or ()}
    assert "spacy" in needed
    told = {line.split()[0].lower() for line in dialog.report().splitlines()}
    assert needed <= told
