"""Bad projects and bad files of the program's own in the window: one sentence, nothing changed, work goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.formats.incoming import ReadOptions
from annotator.model.errors import Problem
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.ui.toast import Toast
from annotator.workflow.importing import import_paths

CTRL = Qt.KeyboardModifier.ControlModifier


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def newer(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA user_version = 99")
    conn.close()


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "binary": (lambda path: path.write_bytes(bytes(range(256)) * 40), "is not an Annotator project"),
    "newer": (newer, "was written by a newer Annotator"),
    "cut": (lambda path: os.truncate(path, path.stat().st_size // 3), "is damaged"),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), "is not an Annotator project"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_project_that_cannot_be_opened_is_told_in_a_sentence(person, model, tmp_path: Path, fault: str) -> None:
    spoil, sentence = FAULTS[fault]
    path = Path(shutil.copyfile(model.path, tmp_path / "day.annot"))
    spoil(path)
    person.program.door.open(path)
    person.until(boxes)
    [box] = boxes()
    assert "“day.annot”" in box.text()
    assert sentence in box.text()
    assert len(box.text().splitlines()) == 1
    box.close()
    assert person.bench.project is None
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == 1


def test_a_project_that_is_open_elsewhere_is_refused(person, model) -> None:
    other = ProjectFile.open(model.path)
    person.program.door.open(model.path)
    person.until(boxes)
    [box] = boxes()
    assert "open in another window or command" in box.text()
    box.close()
    other.close()
    person.open(model.path)


@pytest.mark.parametrize("replaced", [True, False])
def test_a_project_that_goes_while_it_is_open_is_noticed_at_the_next_key(
    person, model, tmp_path: Path, replaced: bool
) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    before = person.page.tally()
    elsewhere = tmp_path / "elsewhere.annot"
    model.path.rename(elsewhere)
    if replaced:
        model.path.write_text("something else")
    person.press(Qt.Key.Key_Return)
    assert "was moved, replaced or deleted while it was open; this change was not saved" in person.told
    assert person.page.tally() == before
    if replaced:
        assert model.path.read_text() == "something else"
        model.path.unlink()
    elsewhere.rename(model.path)
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == before[0] + 1


def test_settings_and_recent_projects_that_cannot_be_read_do_not_keep_the_window_shut(
    person, model, tmp_path: Path
) -> None:
    person.leave()
    home = person._home
    for name, told in (
        ("config/settings.toml", "view = ["),
        ("state/recent.json", "[{}, 5"),
        ("state/window.json", "{"),
    ):
        place = home / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(told, "utf-8")
    person.start()
    assert "cannot be read" in person.window.findChild(Toast).sentence
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == 1


def test_another_project_is_opened_while_a_job_writes_to_the_first(person, model, tmp_path: Path) -> None:
    other = Path(shutil.copyfile(model.path, tmp_path / "copy.annot"))
    person.open(model.path)
    lines = tmp_path / "many.jsonl"
    lines.write_text("".join(f'{{"text": "Nordhavn Freight number {n}."}}\n' for n in range(3000)), "utf-8")
    first = person.bench.project
    work = person.program.shell.work
    work.start("Import", import_paths(first.reader, [lines], options=ReadOptions()), done=lambda report: None)
    person.until(first.file.undo_title)
    person.open(other)
    count = len(person.bench.reader.article_ids())
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == 1
    assert person.program.articles.model.total == count
    person.leave()
    for path in (model.path, other):
        assert [found for found in check_project(path) if isinstance(found, Problem)] == []
    file = ProjectFile.open(model.path)
    assert file.recovered == ""
    file.close()
    person.start()


def test_a_project_in_a_synced_folder_opens_with_a_word_of_caution(person, model, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "work"
    folder.mkdir(parents=True)
    person.open(Path(shutil.copyfile(model.path, folder / "day.annot")))
    person.until(lambda: "Dropbox copies" in person.told)
    assert not boxes()
