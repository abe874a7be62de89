"""What comes and goes: sentences in passing, work under way, the window's place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.jobs_panel import JobsPanel
from annotator.ui.main_window import MainWindow
from annotator.ui.toast import Toast, lasting
from annotator.ui.window_state import WindowState
from annotator.workflow.events import Events
from annotator.workflow.jobs import JobEnded, JobMoved, JobStarted, Progress, Running


@pytest.fixture
def over(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


def test_a_sentence_is_shown_inside_the_window_and_can_be_closed(bench, over, qtbot) -> None:
    toast = Toast(bench, over)
    bench.say("One <b>candidate</b> was rejected.")
    assert toast.isVisible()
    assert toast.sentence == "One <b>candidate</b> was rejected."
    assert over.rect().contains(toast.geometry())
    over.resize(400, 300)
    assert over.rect().contains(toast.geometry())
    qtbot.mouseClick(toast.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_long_sentence_is_wrapped_and_stays_longer(bench, over) -> None:
    toast = Toast(bench, over)
    bench.say("word " * 60)
    assert toast.width() <= 620
    assert toast.height() > 60
    assert lasting("word " * 60, warning=False) > lasting("word", warning=False)
    assert lasting("word", warning=True) > lasting("word", warning=False)


@pytest.fixture
def panel(qtbot) -> tuple[JobsPanel, Events]:
    events = Events()
    made = JobsPanel(events)
    qtbot.addWidget(made)
    return made, events


def test_work_that_takes_a_while_is_shown_with_its_progress(panel, qtbot) -> None:
    widget, events = panel
    job = Running("Importing 3 files", quiet=False)
    events.publish(JobStarted(job=job))
    assert not widget.isVisible()
    qtbot.waitUntil(widget.isVisible)
    events.publish(JobMoved(job=job, progress=Progress(done=2, total=3)))
    qtbot.waitUntil(lambda: widget.title == "Importing 3 files 2 of 3")
    events.publish(JobEnded(job=job))
    assert not widget.isVisible()


def test_work_can_be_stopped(panel, qtbot) -> None:
    widget, events = panel
    job = Running("Importing", quiet=False)
    events.publish(JobStarted(job=job))
    qtbot.waitUntil(widget.isVisible)
    qtbot.mouseClick(widget.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert job.cancelled
    assert widget.title == "Stopping: Importing"


def test_the_end_of_another_job_does_not_hide_this_one(panel, qtbot) -> None:
    widget, events = panel
    first, second = Running("First", quiet=False), Running("Second", quiet=False)
    events.publish(JobStarted(job=first))
    events.publish(JobStarted(job=second))
    qtbot.waitUntil(widget.isVisible)
    events.publish(JobEnded(job=first))
    assert widget.isVisible()
    assert widget.titles == ("Second",)


def test_jobs_that_run_at_once_are_all_shown_and_each_can_be_stopped(panel, qtbot) -> None:
    """It used to show the one that began last only."""
    widget, events = panel
    first, second = Running("Training", quiet=False), Running("Exporting", quiet=False)
    for job in (first, second):
        events.publish(JobStarted(job=job))
    qtbot.waitUntil(widget.isVisible)
    events.publish(JobMoved(job=first, progress=Progress(done=3, total=9)))
    events.publish(JobMoved(job=second, progress=Progress(done=1, total=2)))
    qtbot.waitUntil(lambda: widget.titles == ("Training 3 of 9", "Exporting 1 of 2"))
    stop_first, stop_second = widget.findChildren(QToolButton)
    qtbot.mouseClick(stop_first, Qt.MouseButton.LeftButton)
    assert first.cancelled
    assert not second.cancelled
    assert widget.titles == ("Stopping: Training", "Exporting 1 of 2")
    events.publish(JobEnded(job=first, cancelled=True))
    assert widget.titles == ("Exporting 1 of 2",)
    assert stop_second.isEnabled()


def window(qtbot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    parts = {name: QWidget() for name in ("articles", "topbar", "findbar", "reader", "empty", "inspector", "keyline")}
    made.put_start(QWidget())
    made.put_workplace(**parts)
    return made


def test_the_window_comes_back_as_it_was(qtbot, tmp_path: Path) -> None:
    project = tmp_path / "a.annot"
    project.touch()
    state = WindowState(tmp_path / "window.json")
    first = window(qtbot)
    first.resize(720, 560)
    first.splitter.widget(2).hide()
    state.keep(first, project=str(project))
    second = window(qtbot)
    state.restore(second)
    assert second.size() == first.size()
    assert second.splitter.widget(2).isHidden()
    assert not second.splitter.widget(0).isHidden()
    assert state.project == project
    project.unlink()
    assert state.project is None


@pytest.mark.parametrize(
    "damage", ["", "{", "[1, 2]", '{"version": 99}', '{"version": 1, "geometry": 5, "hidden": "x"}']
)
def test_a_damaged_note_is_as_good_as_none(qtbot, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(damage, "utf-8")
    one = window(qtbot)
    size = one.size()
    WindowState(path).restore(one)
    assert one.size() == size
    assert WindowState(path).project is None
