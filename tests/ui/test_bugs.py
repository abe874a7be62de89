"""A mistake of ours is logged and shown once, and the report holds no text of any article."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui.bugs import BugReporter


def raised() -> BaseException:
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as error:
        return error


@pytest.fixture
def reporter(qapp, tmp_path: Path):
    made = BugReporter(tmp_path / "annotator.log")
    yield made
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()
            box.deleteLater()


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_a_bug_is_logged_and_shown_with_a_report_to_copy(reporter, qtbot, tmp_path, capsys) -> None:
    reporter.take(raised())
    qtbot.waitUntil(lambda: bool(boxes()))
    assert "ZeroDivisionError: by nothing" in (tmp_path / "annotator.log").read_text("utf-8")
    [box] = boxes()
    assert "project is safe" in box.text()
    button = next(one for one in box.buttons() if one.text() == "Copy report")
    button.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert box.isVisible()
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_same_bug_is_shown_once(reporter, qtbot, capsys) -> None:
    error = raised()
    reporter.take(error)
    qtbot.waitUntil(lambda: bool(boxes()))
    boxes()[0].close()
    qtbot.waitUntil(lambda: not boxes())
    reporter.take(error)
    QApplication.sendPostedEvents()
    assert not boxes()
    assert capsys.readouterr().err.count("ZeroDivisionError: by nothing") == 2


def test_a_log_that_cannot_be_written_does_not_make_it_worse(qapp, tmp_path, capsys) -> None:
    made = BugReporter(tmp_path)
    made.take(raised())
    assert "cannot be written" in capsys.readouterr().err
