"""The figures about candidates on the screen, and the switches that belong to them."""

from __future__ import annotations

from pathlib import Path

from annotator.actions import review
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.trust import Judged
from annotator.suggest.own.versions import Shelf, Version
from annotator.ui.dialogs.catalogue import open_panel
from annotator.workflow.apprentice import LearnAsked, LearnEnded


def test_it_tells_labels_providers_and_the_curve(desk, qtbot, snap, tmp_path: Path) -> None:
    bench = desk.bench
    model = tmp_path / "own.crf"
    model.write_bytes(b"model")
    model.with_suffix(".json").write_text("{}")
    bench.shelf = Shelf(tmp_path / "learned")
    bench.shelf.add(
        Version(
            number=1, at="2031-05-01", way="own", sentences=320, words=6_400, articles=("a",), counts=(("ORG", 90),),
            scores=(("others", 0.52), ("own", 0.66), ("together", 0.64)), held=64, seconds=3.2,
            curve=((64, 0.41), (128, 0.55), (192, 0.61), (256, 0.66)),
        ),
        model=model,
    )  # fmt: skip
    bench.shelf.use(1)
    bench.focus_on("c1")
    review.accept(bench)
    dialog = open_panel("quality", bench=bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(lambda: dialog.providers.rowCount() == 1)
    assert dialog.summary.text().startswith("The last 7 decisions, in 2 finished articles")
    assert [one.name for one in dialog.labels.rows] == ["ORG", "PERSON", "PERCENT"]
    qtbot.waitUntil(lambda: "Version 1 – in use: 320 sentences" in dialog.learned.text())
    assert "F 0.66 from 256 sentences" in dialog.curve.accessibleDescription()
    for number, name in enumerate(("labels", "providers", "learning")):
        dialog.tabs.setCurrentIndex(number)
        snap(dialog, f"quality_{name}")
    asked: list[LearnAsked] = []
    bench.events.subscribe(LearnAsked, asked.append)
    dialog.learn.click()
    assert asked == [LearnAsked()]
    dialog.reject()


def test_a_provider_gets_a_threshold_and_is_switched(desk, qtbot) -> None:
    bench = desk.bench
    bench.focus_on("c1")
    review.accept(bench)
    dialog = open_panel("quality", bench=bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(lambda: dialog.providers.rowCount() == 1)
    assert not dialog.threshold.isEnabled()
    dialog.own_threshold.setChecked(True)
    dialog.threshold.put(0.8)
    dialog.threshold.moved.emit(0.8)
    assert bench.settings.text("review.thresholds") == "test=0.8"
    assert dialog.providers.cell(0, 6) == "0.80 (its own)"
    dialog.own_threshold.setChecked(False)
    assert bench.settings.text("review.thresholds") == ""
    dialog.on.setChecked(True)
    assert bench.settings.text("suggest.providers").endswith(",test")
    dialog.reject()


def test_before_anything_is_finished_it_says_what_to_do(desk, qtbot) -> None:
    from annotator.workflow.edits.articles import reopen

    for article_id in (desk.first, desk.second):
        desk.bench.commit(reopen(desk.bench.reader, article_id))
    dialog = open_panel("quality", bench=desk.bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(lambda: dialog.summary.text().startswith("Finish an article"))
    assert dialog.learned.text() == "" or dialog.learned.text().startswith("Nothing was learned")
    dialog.reject()


def test_it_follows_what_is_decided_and_learned_while_it_is_open(desk, qtbot, tmp_path: Path) -> None:
    bench = desk.bench
    bench.shelf = Shelf(tmp_path / "learned")
    dialog = open_panel("quality", bench=bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(lambda: dialog.learned.text().startswith("Nothing was learned"))
    before = dialog.summary.text()
    bench.focus_on("c1")
    review.reject(bench)
    qtbot.waitUntil(lambda: dialog.summary.text() != before)
    model = tmp_path / "own.crf"
    model.write_bytes(b"model")
    model.with_suffix(".json").write_text("{}")
    made = Version(number=1, at="2031-05-01", way="own", sentences=9, words=90, articles=("a",), counts=(("ORG", 9),))
    bench.shelf.add(made, model=model)
    bench.events.publish(LearnEnded())
    qtbot.waitUntil(lambda: "Version 1" in dialog.learned.text())
    dialog.reject()


def test_a_threshold_that_was_learned_is_told(desk, qtbot, snap) -> None:
    bench = desk.bench
    bench.memory = Memory()
    bench.memory.judge("a", [Judged("test", "ORG", right=True, tenths=4)] * 6)
    bench.focus_on("c1")
    review.accept(bench)
    dialog = open_panel("quality", bench=bench, shell=desk.shell, parent=desk.window)
    qtbot.waitUntil(lambda: dialog.providers.rowCount() == 1)
    assert dialog.providers.cell(0, 6) == "0.40 (learned)"
    dialog.tabs.setCurrentIndex(1)
    snap(dialog, "quality_learned_threshold")
    dialog.reject()
