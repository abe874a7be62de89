"""The tour: each step done by its real key, skipped, left, begun again, and keys that were changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton

from annotator.actions.catalogue import BUILT_IN
from annotator.actions.tour import END, STEPS
from annotator.figures.recognise import recognise
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import providers
from annotator.workflow.projects import schema_named
from annotator.workflow.sample import sample_project
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.tour_article import PROVIDER, tour_article
from annotator.workflow.workbench import Workbench

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, made once and without asking the providers: the tour brings its own candidates."""
    path = tmp_path_factory.mktemp("sample") / "Sample.annot"
    sample_project(path, providers=()).close()
    return path


@pytest.fixture(autouse=True)
def quickly(monkeypatch, made: Path) -> None:
    """Copies the sample instead of making it each time."""

    def copied(path: Path, *, providers: object) -> ProjectFile:
        return ProjectFile.open(Path(shutil.copy(made, path)))

    monkeypatch.setattr("annotator.suggest.catalogue.providers", lambda: ())
    monkeypatch.setattr("annotator.workflow.sample.sample_project", copied)


def at(person) -> str:
    step = person.program.guide.tour.step
    return step.id if step is not None else ""


def begin(person) -> None:
    person.program.perform_named("help.tour")
    person.until(lambda: at(person) == "look")


def confirmed(person) -> int:
    return person.page.tally()[0]


def test_the_whole_tour_with_its_real_keys(person) -> None:
    [sample] = [one for one in person.program.start.findChildren(QPushButton) if one.text() == "Try the sample"]
    sample.click()
    person.until(lambda: at(person) == "look")
    card = person.program.guide.card
    assert (card.isVisible(), card.caption.text(), card.side) == (True, "STEP 1 OF 9", "below")
    assert person.focused == "Mirella Sands"
    person.press("j")
    assert (at(person), person.focused, card.cap.text()) == ("accept", "4,200", "Enter")
    person.press(Qt.Key.Key_Return)
    assert (at(person), person.focused, confirmed(person)) == ("reject", "May", 1)
    assert "no month" in card.text.text()
    person.press("x")
    assert (at(person), person.focused, card.cap.text()) == ("label", "Ilva Dorn", "1")
    person.press("1")
    assert (at(person), person.focused) == ("boundary", "Halden")
    person.press("]")
    assert (at(person), person.focused) == ("family", "Halden Tide")
    assert "A offers" in person.program.guide.spoken
    person.press("a")
    dialog = person.window.findChild(QDialog, "family")
    person.until(dialog.through.isEnabled)
    before = confirmed(person)
    person.press(Qt.Key.Key_Return)
    assert (at(person), confirmed(person)) == ("undo", before + 3)
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.canvas.setFocus()
    person.press("z", held=CTRL)
    assert (at(person), confirmed(person)) == ("jump", before)
    person.press("f")
    assert at(person) == "jump"
    person.hint(lambda: person.bench.hints[2].letters)
    assert at(person) == "finish"
    title = person.page.article.title
    person.press(Qt.Key.Key_Return, held=CTRL)
    assert (at(person), person.page.article.title != title) == ("end", True)
    assert (card.caption.text(), card.cap.text()) == ("THE TOUR IS OVER", "Ctrl+E")
    person.press(Qt.Key.Key_Escape)
    assert at(person) == ""
    assert not card.isVisible()
    person.leave()
    person.start()
    [tour] = [one for one in person.program.start.findChildren(QToolButton) if one.text() == "Take the tour"]
    assert tour.isVisible()


def test_steps_are_skipped_and_the_tour_is_left_and_begun_again(person) -> None:
    begin(person)
    for step in STEPS[1:4]:
        person.press(Qt.Key.Key_Escape)
        assert at(person) == step.id
    card = person.program.guide.card

    def skips() -> list[QToolButton]:
        return [one for one in card.findChildren(QToolButton) if one.text().startswith("Skip") and one.isVisible()]

    person.until(skips)
    [skip] = skips()
    QTest.mouseClick(skip, Qt.MouseButton.LeftButton)
    person.until(lambda: at(person) == STEPS[4].id)
    assert person.canvas.hasFocus()
    person.press(Qt.Key.Key_Escape, held=SHIFT)
    assert at(person) == ""
    first = person.bench.project.path
    begin(person)
    assert person.bench.project.path != first
    assert confirmed(person) == 0


def test_the_first_command_of_the_readme_leads_into_the_tour(person) -> None:
    """`python3 dev.py run` opened the sample, and nobody was told of the tour."""
    person.leave()
    person.start("--demo")
    person.until(lambda: at(person) == "look")
    assert person.program.guide.card.isVisible()
    assert person.focused == "Mirella Sands"
    assert person.canvas.hasFocus()
    # Leaving the program in the middle is no answer: it begins again.
    person.press("j")
    person.leave()
    person.start("--demo")
    person.until(lambda: at(person) == "look")
    # Leaving the tour is one. The sample is then the sample alone.
    person.press(Qt.Key.Key_Escape, held=SHIFT)
    person.leave()
    person.start("--demo")
    person.until(lambda: person.page is not None)
    assert (at(person), person.program.guide.card.isVisible()) == ("", False)
    assert "harbour town" not in person.page.article.title


def test_work_goes_on_as_ever_during_the_tour(person) -> None:
    begin(person)
    person.press(Qt.Key.Key_Return)
    assert (at(person), confirmed(person)) == ("look", 1)
    person.press("z", held=CTRL)
    assert (at(person), confirmed(person)) == ("look", 0)
    person.press(Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    assert (at(person), person.page.article.title) == ("look", "Nordhavn Freight lifts its outlook as box rates firm")
    person.program.shell.close_project()
    assert at(person) == ""
    assert not person.program.guide.card.isVisible()


def test_it_shows_the_keys_that_the_person_has(person) -> None:
    person.bench.settings.put("keys.go.next", "G")
    person.bench.settings.put("keys.review.accept", "")
    person.bench.events.publish(SettingsChanged(key="keys"))
    begin(person)
    card = person.program.guide.card
    assert card.cap.text() == "G"
    person.press("g")
    assert at(person) == "accept"
    assert card.cap.isHidden()
    assert "Accept and go to the next" in card.what.text()


@pytest.mark.parametrize(
    ("size", "zoom"), [((640, 420), 100), ((640, 420), 200), ((1360, 900), 80), ((1000, 700), 200)]
)
def test_the_card_never_hides_what_it_is_about(person, size, zoom) -> None:
    person.bench.settings.put("view.zoom", zoom)
    person.bench.events.publish(SettingsChanged(key="view.zoom"))
    person.window.resize(*size)
    begin(person)
    guide = person.program.guide
    for step in STEPS[:5]:
        assert at(person) == step.id
        QApplication.processEvents()
        target, _first = guide._target(step)
        assert guide.card.parentWidget().rect().contains(guide.card.geometry())
        assert target is None or not guide.card.side or not guide.card.geometry().intersects(target)
        guide.tour.skip()


def test_every_step_names_an_action_and_a_mark_that_there_is() -> None:
    known = {action.id for action in BUILT_IN}
    told = tour_article()
    text = told.incoming.text
    quotes = [text[mark.start : mark.end] for mark in told.marks]
    labels = {label.name for label in schema_named("news").labels}
    assert {mark.label for mark in told.marks} <= labels
    figures = {(one.start, one.end) for one in recognise(text, date=told.incoming.date, language="en")}
    assert {(mark.start, mark.end) for mark in told.marks if mark.provider == "figures"} <= figures
    for step in (*STEPS, END):
        assert step.key in known or step.key.removeprefix("label:") in labels
        assert all(
            name in known or any(one.startswith(name) for one in known) or name == "label." for name in step.does
        )
        assert not step.mark or step.mark in quotes


def test_no_provider_takes_the_candidates_of_the_tour_back(person) -> None:
    """After undo what learns asks the providers of an article again; it took the marks of the tour away."""
    begin(person)
    before = {(item.start, item.end, item.label) for item in person.page}
    person.press("x")
    person.press("z", held=CTRL)
    person.until(lambda: person.program.door.apart.current is None)
    assert {(item.start, item.end, item.label) for item in person.page} >= before
    known = {one.provider for one in person.bench.reader.candidates(person.page.article.id)}
    # Memory adds what the rest of the sample taught it; nobody else has anything to say here.
    assert known <= {PROVIDER, "memory"}
    assert PROVIDER not in {one.name for one in providers()}


def test_articles_that_are_dropped_on_the_start_screen_make_a_project(person, tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.txt").write_text(f"Report {number}\n\nThe port of Calder opened.\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / f"{number}.txt")) for number in (1, 2)])
    person.drop(data)
    dialog = person.window.findChild(QDialog, "new")
    assert dialog.name.text() == "harbour"
    dialog.folder.setText(str(tmp_path))
    dialog.go.click()
    bench: Workbench = person.bench
    person.until(lambda: bench.project is not None and len(bench.reader.article_ids()) == 2)
    assert bench.project is not None
    assert bench.project.name == "harbour"
