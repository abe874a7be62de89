"""The start screen and the way back: pinned projects, backups of what cannot be opened, all as it was left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from annotator.store.backup import back_up
from annotator.store.project_file import ProjectFile
from annotator.workflow.recent import RecentProjects


def names(person) -> list[str]:
    return [row.button.text() for row in person.program.start.rows()]


def test_a_project_is_pinned_by_its_key_and_its_button_and_stays(person, model, tmp_path: Path) -> None:
    recents: RecentProjects = person.program.door.recents
    recents.opened(model.path, "Model")
    for number in range(12):
        recents.opened(tmp_path / f"{number}.annot", f"Later {number}")
    assert recents.find(model.path) is None
    recents.opened(model.path, "Model")
    recents.opened(tmp_path / "x.annot", "X")
    person.program.show_start()
    assert names(person)[:2] == ["X", "Model"]
    row = person.program.start.rows()[1]
    assert QApplication.focusWidget() is row.button  # the first that is there
    person.press("p")
    person.until(lambda: names(person)[0] == "Model")
    for number in range(12):
        recents.opened(tmp_path / f"{number}.annot", f"Later {number}")
    person.program.show_start()
    assert (names(person)[0], person.program.start.rows()[0].pin.text()) == ("Model", "★")
    again = RecentProjects(recents._path)
    assert again.rows()[0].pinned
    QTest.mouseClick(person.program.start.rows()[0].pin, Qt.MouseButton.LeftButton)
    person.until(lambda: not any(row.pinned for row in recents.rows()))
    person.program.start.rows()[0].button.setFocus()
    gone = names(person)[0]
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: gone not in names(person))


def test_a_damaged_project_leads_to_its_backups_and_to_a_copy(person, model, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    file = ProjectFile.open(model.path)
    backup = back_up(file, folder)
    file.close()
    model.path.write_bytes(b"")
    person.program.door.backups = folder
    person.program.door.open(model.path)
    person.until(lambda: person.window.findChild(QMessageBox, "damaged"))
    box = person.window.findChild(QMessageBox, "damaged")
    assert "is empty" in box.text()
    box.defaultButton().click()
    dialog = person.window.findChild(QDialog, "backups")
    person.until(lambda: len(dialog.model.rows) == 1)
    assert (dialog.model.rows[0].path, dialog.restore.isEnabled(), dialog.make.isVisible()) == (backup, True, False)
    copy = tmp_path / "copy.annot"
    dialog.restore_to(backup, copy)
    person.until(lambda: person.bench.project is not None and person.bench.project.path == copy)
    assert model.path.read_bytes() == b""


def test_after_a_restart_everything_is_where_it_was(person, model) -> None:
    person.open(model.path)
    person.window.resize(760, 640)
    person.press(Qt.Key.Key_F9)
    assert person.program.articles.isHidden()
    person.press("j", "j", "j", "j", "j", "j", "j", "j")
    person.program.reader.canvas.restore_position(3, 11)
    focused, scroll, article = person.focused, person.canvas.scroll_position(), person.page.article.id
    splitter = person.program.window.splitter
    person.until(lambda: splitter.sizes()[0] == 0)
    sizes = splitter.sizes()
    person.leave()
    person.start_as_left()
    person.until(lambda: person.page is not None)
    assert (person.window.width(), person.window.height()) == (760, 640)
    assert person.program.articles.isHidden()
    person.until(lambda: person.program.window.splitter.sizes() == sizes)
    assert (person.page.article.id, person.focused) == (article, focused)
    person.until(lambda: person.canvas.scroll_position() == scroll)
    assert QApplication.focusWidget() is person.canvas
