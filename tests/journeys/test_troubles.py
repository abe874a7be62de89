"""When the world is at fault, or nothing can be done: the person is told, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from annotator.model.errors import UserError
from annotator.store.project_file import ProjectFile
from annotator.ui.file_open import FileOpens
from annotator.workflow.recent import RecentProjects

CTRL = Qt.KeyboardModifier.ControlModifier


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_a_decision_that_cannot_be_written_is_told_and_the_candidate_stays(person, model, monkeypatch) -> None:
    person.open(model.path)
    before = person.page.tally()

    def full(*_args: object, **_kwargs: object) -> None:
        raise UserError("AN120", "The disk is full.", "Make room and try again.")

    with monkeypatch.context() as patch:
        patch.setattr(person.bench.project.file, "apply", full)
        person.press(Qt.Key.Key_Return)
    assert person.told == "The disk is full. Make room and try again."
    assert person.page.tally() == before
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == before[0] + 1


def test_a_bug_in_an_action_is_reported_and_the_next_key_works(person, model, monkeypatch, qtbot) -> None:
    person.open(model.path)

    def broken(*_args: object, **_kwargs: object) -> None:
        raise ZeroDivisionError("a bug")

    with qtbot.captureExceptions() as caught, monkeypatch.context() as patch:
        patch.setattr(person.bench.project.file, "apply", broken)
        person.press(Qt.Key.Key_Return)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == 1


def test_a_file_that_is_no_project_is_refused_with_a_sentence(person, tmp_path: Path) -> None:
    path = tmp_path / "letter.annot"
    path.write_text("Dear reader", "utf-8")
    person.program.door.open(path)
    person.until(boxes)
    [box] = boxes()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "letter.annot" in box.text()
    box.close()
    assert path.read_text("utf-8") == "Dear reader"
    assert person.window.stack.currentIndex() == 0
    assert person.bench.project is None


def test_a_project_that_fails_to_open_leaves_the_open_one_on_the_desk(person, model, tmp_path: Path) -> None:
    person.open(model.path)
    person.program.door.open(tmp_path / "nowhere.annot")
    person.until(lambda: "nowhere.annot" in person.told)
    assert person.bench.project.path == model.path
    person.press(Qt.Key.Key_Return)
    assert person.page.tally()[0] == 1


def test_what_cannot_be_done_is_grey_and_says_why(person) -> None:
    menus = person.program.menus
    export = menus.entry("file.export")
    menus.refresh(shown=True)
    assert export.statusTip() == "Open a project first."
    assert not export.isEnabled()
    menus.refresh()
    person.press("e", held=CTRL)
    assert person.told == "Open a project first."


def test_undo_is_called_by_what_it_takes_back(person, model) -> None:
    person.open(model.path)
    menus = person.program.menus
    menus.refresh()
    menus.refresh(shown=True)
    assert not menus.entry("edit.redo").isEnabled()
    menus.refresh()
    person.press("x")
    menus.refresh()
    assert menus.entry("edit.undo").text().startswith("Undo: Reject “")


def test_all_text_of_the_window_is_plain(person, model) -> None:
    person.open(model.path)
    person.press("k", held=Qt.KeyboardModifier.ShiftModifier)
    loose = [
        label.text()
        for label in person.window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and label.text()
    ]
    assert loose == []


def test_everything_that_takes_the_keyboard_has_a_name(person, model) -> None:
    person.open(model.path)
    nameless = [
        widget
        for widget in person.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_f6_goes_round_the_parts(person, model) -> None:
    person.open(model.path)
    seen = []
    for _ in range(3):
        person.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert person.program.inspector.isAncestorOf(seen[0])
    assert seen[1] is person.program.articles.view
    assert seen[2] is person.canvas


def test_a_missing_recent_project_is_grey_and_can_be_taken_off_the_list(person, tmp_path: Path) -> None:
    recents: RecentProjects = person.program.door.recents
    recents.opened(tmp_path / "gone.annot", "Gone")
    person.program.show_start()
    row = person.program.start.rows()[0]
    assert row.button.property("missing")
    assert "missing" in row.button.accessibleName()
    row.forget.click()
    person.until(lambda: recents.rows() == ())
    assert person.program.start.rows() == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_window_can_be_read_in_every_theme(person, model, theme: str) -> None:
    person.open(model.path)
    person.bench.settings.put("view.theme", theme)
    person.program.appearance.refresh()
    image = person.window.grab().toImage()
    dark = image.pixelColor(image.width() // 2, 60).lightness() < 128
    assert dark == (theme == "dark")


def test_an_article_in_another_window_is_refused(person, model) -> None:
    person.open(model.path)
    with pytest.raises(UserError):
        ProjectFile.open(model.path)


def test_a_project_that_was_worked_on_is_backed_up_on_leaving(person, model, tmp_path: Path) -> None:
    person.program.door.backups = tmp_path / "backups"
    person.open(model.path)
    person.leave()
    assert not (tmp_path / "backups").exists()
    person.start()
    person.program.door.backups = tmp_path / "backups"
    person.until(lambda: person.page is not None)
    person.press(Qt.Key.Key_Return)
    person.leave()
    assert len(list((tmp_path / "backups").rglob("*.annot"))) == 1
    person.start()


def test_a_file_that_the_system_asks_to_open_is_opened(person, model, qapp) -> None:
    FileOpens(qapp, open_project=person.program.door.open)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(model.path)))
    person.until(lambda: person.page is not None)
    assert person.bench.project.path == model.path


def test_leaving_stops_what_runs_and_closes_the_project_whole(person, model) -> None:
    person.open(model.path)
    reader = person.bench.reader
    ids = reader.article_ids()
    running = person.program.shell.work.propose(lambda: ids * 2_000)
    person.until(lambda: person.program.jobs.title.startswith("Proposing"))
    person.leave()
    assert running.over
    assert sorted(path.name for path in model.path.parent.glob("model*")) == ["model.annot"]
    person.start()
    person.until(lambda: person.page is not None)
    assert person.page.pending() > 0


def test_leaving_while_a_project_is_being_opened_closes_it_too(person, model) -> None:
    person.program.door.open(model.path)
    assert person.program.door.busy
    person.leave()
    ProjectFile.open(model.path).close()
    assert sorted(path.name for path in model.path.parent.glob("model*")) == ["model.annot"]
    person.start()


def test_a_closed_project_is_one_plain_file_and_the_start_screen_knows_it(person, model) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    person.press("w", held=CTRL)
    assert person.window.stack.currentIndex() == 0
    assert person.bench.project is None
    person.until(lambda: not list(model.path.parent.glob("model.annot-*")))
    [row] = person.program.start.rows()
    assert QApplication.focusWidget() is row.button
    person.press(Qt.Key.Key_Return)
    person.until(lambda: person.page is not None)
    assert person.page.tally()[0] == 1


def test_another_project_takes_the_place_of_the_open_one(person, model, tmp_path: Path) -> None:
    person.open(model.path)
    person.press(Qt.Key.Key_Return)
    person.program.door.create(tmp_path / "other")
    person.until(lambda: person.bench.project is not None and person.bench.project.name == "other")
    assert person.program.articles.model.rowCount() == 0
    assert person.window.middle.currentWidget() is person.program.empty
    person.open(model.path)
    assert person.page.tally()[0] == 1
