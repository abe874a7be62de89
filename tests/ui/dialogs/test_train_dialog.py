"""Training from the window: what from, how it goes, how good it is, each error in its article."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.training.compare import Mark
from annotator.training.evaluation import Tally
from annotator.ui.dialogs.train_dialog import TrainDialog
from annotator.workflow.pipelines import chosen_names
from annotator.workflow.training_records import Scored, Trained, TrainOptions

LEFT = Qt.MouseButton.LeftButton

# A child that scores at once and then waits to be told that it is enough, or to be killed.
CHILD = """
import json, time

def say(connection, **message):
    connection.send_bytes(json.dumps(message).encode())

def scores(connection, argument):
    say(connection, kind="begun", components=["tok2vec", "ner"], seconds=1)
    for step in range(0, 60, 20):
        part = step / 100
        say(connection, kind="score", step=step, score=part, best=True, scores={"ents_p": part, "ents_r": part})
    while True:
        time.sleep(60)

def dies(connection, argument):
    say(connection, kind="begun", components=["tok2vec", "ner"], seconds=1)
"""


@pytest.fixture
def child(tmp_path, monkeypatch):
    (tmp_path / "window_children.py").write_text(CHILD, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("window_children")
    del sys.modules["window_children"]


def opened(desk) -> TrainDialog:
    dialog = TrainDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.show()
    return dialog


def instead(monkeypatch, serve) -> None:
    """Has another child train."""
    from annotator.workflow import training

    monkeypatch.setattr(training.train, "__kwdefaults__", {**training.train.__kwdefaults__, "serve": serve})


def evaluation(desk):
    tally = Tally(labels=["ORG", "PERSON"])
    text = desk.bench.reader.text(desk.second)
    tally.add(
        article_id=desk.second,
        title="Second",
        text=text,
        meant=[Mark(0, 17, "ORG", "s4")],
        found=[Mark(0, 10, "ORG"), Mark(text.index("fuel"), text.index("fuel") + 4, "PERSON")],
        seconds=0.1,
    )
    return tally.evaluation("spacy:mine", notes=["Two articles are few."], unknown={"PERCENT": 3})


def trained(desk, folder: Path) -> Trained:
    return Trained(
        target=folder,
        pipeline=folder / "model-best",
        evaluation=evaluation(desk),
        scores=(Scored(step=20, f=0.5, precision=0.4, recall=0.6, best=True),),
        steps=40,
        best_step=20,
        reason="all steps were made",
        seconds=12.0,
        words_per_second=4000,
        split_articles=(("train", 1), ("dev", 1), ("test", 0)),
    )


def test_it_says_what_there_is_to_learn_from(desk, qtbot: QtBot, snap) -> None:
    dialog = opened(desk)
    qtbot.waitUntil(lambda: "2 of 2 articles" in dialog.choices.heading.text())
    assert "1 to learn from" in dialog.choices.heading.text()
    assert {row.label for row in dialog.choices.model.rows} == {"ORG", "PERSON", "PERCENT"}
    assert "Two articles are too few" in dialog.choices.warnings.text()
    assert "PERCENT" in dialog.choices.warnings.text()
    assert dialog.go.isEnabled()
    snap(dialog, "train_choices")


def test_without_finished_articles_it_says_so_and_there_is_a_way_on(desk, qtbot: QtBot, snap) -> None:
    from annotator.workflow.edits.articles import reopen  # what a person does with Ctrl+Return

    for article_id in (desk.first, desk.second):
        desk.bench.commit(reopen(desk.bench.reader, article_id))
    dialog = opened(desk)
    qtbot.waitUntil(lambda: "No article is finished yet" in dialog.choices.heading.text())
    assert not dialog.go.isEnabled()
    snap(dialog, "train_nothing")
    dialog.choices.unfinished.setFocus()
    QTest.keyClick(dialog.choices.unfinished, Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.go.isEnabled)


def test_it_follows_the_scores_goes_on_without_the_dialog_and_can_be_stopped(
    desk, qtbot: QtBot, tmp_path, child, monkeypatch, snap
) -> None:
    instead(monkeypatch, child.scores)
    dialog = opened(desk)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.choices.target.setText(str(tmp_path / "pipelines" / "mine"))
    qtbot.mouseClick(dialog.go, LEFT)
    run = desk.shell.training
    qtbot.waitUntil(lambda: len(run.scores) == 3, timeout=300_000)
    assert dialog.stack.currentWidget() is dialog.running
    assert "F 40.0%" in dialog.running.score.text()
    assert "Best F 40.0% at step 40" in dialog.running.curve.accessibleDescription()
    snap(dialog, "train_running")
    dialog.reject()
    assert run.busy
    again = opened(desk)
    assert again.stack.currentWidget() is again.running
    assert again.enough.isEnabled()
    qtbot.mouseClick(again.stop, LEFT)
    qtbot.waitUntil(lambda: not run.busy)
    assert again._page == "choices"
    assert "stopped" in again.complaint.text()
    assert list((tmp_path / "pipelines").iterdir()) == []


def test_a_child_that_dies_is_told_and_the_choices_are_there_again(
    desk, qtbot: QtBot, tmp_path, child, monkeypatch
) -> None:
    instead(monkeypatch, child.dies)
    dialog = opened(desk)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.choices.target.setText(str(tmp_path / "mine"))
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: "ended unexpectedly" in dialog.complaint.text(), timeout=300_000)
    assert dialog._page == "choices"
    assert desk.bench.reader.article_ids() == (desk.first, desk.second)


def test_a_place_that_holds_something_else_is_refused_at_once(desk, qtbot: QtBot, tmp_path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "one.txt").write_text("mine")
    dialog = opened(desk)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.choices.target.setText(str(tmp_path / "thesis"))
    assert not dialog.choices.there.isHidden()
    qtbot.mouseClick(dialog.go, LEFT)
    assert "holds other files" in dialog.complaint.text()
    assert not desk.shell.training.busy


def test_each_error_opens_in_its_article(desk, qtbot: QtBot, tmp_path, snap) -> None:
    run = desk.shell.training
    run.state, run.trained = "trained", trained(desk, tmp_path / "mine")
    run.options = TrainOptions(target=tmp_path / "mine")
    dialog = opened(desk)
    assert dialog.stack.currentWidget() is dialog.result_page
    view = dialog.view
    assert [row.kind for row in view.error_model.rows] == ["boundary", "spurious"]
    snap(dialog, "train_errors")
    view.tabs.setCurrentIndex(1)
    snap(dialog, "train_labels")
    view.tabs.setCurrentIndex(2)
    snap(dialog, "train_confusion")
    view.confusion.choose(0)
    QTest.keyClick(view.confusion, Qt.Key.Key_Return)
    assert view.tabs.currentIndex() == 0
    view.label.setCurrentIndex(0)
    view.kind.setCurrentIndex(0)
    view._narrow()
    view.errors.setFocus()
    QTest.keyClick(view.errors, Qt.Key.Key_Return)
    assert desk.bench.page.article.id == desk.second
    assert desk.bench.focus == "s4"
    QTest.keyClick(view.errors, Qt.Key.Key_Down)
    QTest.keyClick(view.errors, Qt.Key.Key_Return)
    assert desk.bench.page.text[slice(*desk.bench.selection)] == "fuel"
    view.kind.setCurrentIndex(view.kind.findData("spurious"))
    assert [row.kind for row in view.error_model.rows] == ["spurious"]
    view.label.setCurrentIndex(view.label.findData("ORG"))
    assert view.error_model.rows == []


def test_the_trained_pipeline_is_used_for_candidates_at_once(desk, qtbot: QtBot, tmp_path) -> None:
    run = desk.shell.training
    folder = tmp_path / "mine, the second"
    run.state, run.trained = "trained", trained(desk, folder)
    dialog = opened(desk)
    qtbot.mouseClick(dialog.use, LEFT)
    assert chosen_names(desk.bench.settings)[-1] == f"spacy:{folder}"
    assert {"figures", "gazetteer", "patterns"} <= set(chosen_names(desk.bench.settings))
    assert not dialog.use.isEnabled()
    assert "is asked for candidates" in desk.shell.said[-1]
