"""The manual's first hour, word by word: each sentence of the page is done in the window, and is true there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from annotator.store.project_file import ProjectFile
from annotator.ui.guideline import GuidelineCard
from annotator.ui.key_help import KeyHelp
from annotator.ui.palette import CommandPalette
from annotator.workflow.sample import sample_project

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAGE = (Path(__file__).parents[2] / "docs" / "manual" / "first-hour.md").read_text("utf-8")
STORY = "Port of Calder opens\n\nThe port cost $90 million, said Ilse Varga of Brackwater Energy plc on Friday.\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, made once and without asking the providers: the tour brings its own candidates."""
    path = tmp_path_factory.mktemp("sample") / "Sample.annot"
    sample_project(path, providers=()).close()
    return path


@pytest.fixture
def newcomer(person, made: Path, monkeypatch) -> Iterator[object]:
    """Somebody with nothing but the program, who gets a copy of the sample."""

    def copied(path: Path, *, providers: object) -> ProjectFile:
        return ProjectFile.open(Path(shutil.copy(made, path)))

    with monkeypatch.context() as patched:
        patched.setattr("annotator.workflow.sample.sample_project", copied)
        yield person


def says(*sentences: str) -> None:
    """The page still says what is done next."""
    told = " ".join(PAGE.split())
    assert [sentence for sentence in sentences if sentence not in told] == []


def begin(person) -> None:
    [sample] = [one for one in person.program.start.findChildren(QPushButton) if one.text() == "Try the sample"]
    sample.click()
    person.until(lambda: person.program.guide.tour.number == 1)


def dialog(person, name: str) -> QDialog:
    """A dialog of this name, with the keyboard."""
    person.until(lambda: person.window.findChild(QDialog, name), seconds=30)
    found = person.window.findChild(QDialog, name)
    found.activateWindow()
    person.until(found.isActiveWindow)
    return found


def back(person) -> None:
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.program.focus_part("reader")


def seen(person, kind: type[QWidget]) -> bool:
    """Whether a box of this kind lies over the window."""
    return any(one.isVisible() for one in person.window.findChildren(kind))


def line(person) -> str:
    return person.program.key_line._words.accessibleDescription()


def test_try_the_sample(newcomer) -> None:
    says("Start Annotator and press *Try the sample*.", "eighteen invented articles, the second to the ninth judged")
    begin(newcomer)
    states = [row.article.state for row in newcomer.bench.reader.article_rows()]
    assert len(states) == 18
    assert [number for number, state in enumerate(states, start=1) if state == "done"] == list(range(2, 10))
    says("A tour of nine small steps begins in the first one")
    assert (newcomer.page.article.position, len(newcomer.program.guide.tour)) == (-1, 9)
    says("Press `J`.", "The next **candidate** gets a ring around it")
    first = newcomer.bench.focus
    newcomer.press("j")
    assert newcomer.bench.focus != first
    assert newcomer.bench.item.state == "pending"
    says("`Enter` accepts it and goes to the next.", "`X` rejects it.")
    one = newcomer.bench.focus
    newcomer.press(Qt.Key.Key_Return)
    two = newcomer.bench.focus
    newcomer.press("x")
    assert newcomer.page.tally()[0::2] == (1, 1)
    assert newcomer.bench.focus not in (one, two)
    says("`Ctrl+Z` takes anything back, as often as you like.")
    newcomer.press("z", held=CTRL)
    newcomer.press("z", held=CTRL)
    assert newcomer.page.tally()[0::2] == (0, 0)
    says(
        "`Esc` skips one, `Shift+Escape` leaves the tour", "Once it was finished or left, the sample opens without it."
    )
    newcomer.press(Qt.Key.Key_Escape, held=SHIFT)
    assert newcomer.program.guide.tour.step is None
    newcomer.program.perform_named("file.demo")
    newcomer.until(lambda: len(newcomer.bench.reader.article_ids()) == 17)
    assert newcomer.program.guide.tour.step is None


def test_four_corrections_and_the_end_of_an_article(newcomer) -> None:
    begin(newcomer)
    newcomer.press(Qt.Key.Key_Escape, held=SHIFT)
    text = newcomer.page.text

    def focus(quote: str) -> None:
        newcomer.bench.focus_on(next(item.id for item in newcomer.page if text[item.start : item.end] == quote))

    says("The line at the bottom tells what the keys do right now.")
    assert "Enter: accept" in line(newcomer)
    says("| the label | the key of the right one: `1` … `9` or a letter; the inspector on the right lists them |")
    focus("Ilva Dorn")
    newcomer.press("1")
    assert newcomer.page.text.count("Ilva Dorn") == 1
    [span] = newcomer.bench.reader.spans(newcomer.page.article.id)
    assert newcomer.bench.schema.label(span.label).name == "PERSON"
    says("| the end of the stretch | `]` or `[` to move it by a word |")
    focus("Halden")
    newcomer.press("]")
    assert newcomer.focused == "Halden Tide"
    says("| the start of the stretch | `{` or `}` |")
    newcomer.press("}")
    assert newcomer.focused == "Tide"
    newcomer.press("{")
    assert newcomer.focused == "Halden Tide"
    says("| something was missed | `Shift+F`, type the letters on the word, then the key of its label |")
    newcomer.press("f", held=SHIFT)
    newcomer.hint(lambda: newcomer.hint_at(text.index("engine", 60)))
    newcomer.press("5")
    spans = newcomer.bench.reader.spans(newcomer.page.article.id)
    assert "engine" in {text[span.start : span.end] for span in spans}
    says("Press `Ctrl+Enter`. What is left and sure is accepted, the next article opens.")
    says("Where the program is not sure it stops first and shows you the candidate in doubt.")
    article = newcomer.page.article.id
    newcomer.bench.settings.put("review.threshold", 0.85)
    newcomer.press(Qt.Key.Key_Return, held=CTRL)
    assert newcomer.page.article.id == article
    unsure = newcomer.bench.reader.candidate(newcomer.bench.focus)
    assert unsure.score < 0.85
    # Asked for once more it takes what is in doubt for wrong.
    newcomer.press(Qt.Key.Key_Return, held=CTRL)
    assert newcomer.page.article.id != article
    assert newcomer.bench.reader.article(article).state == "done"
    says("The list on the left shows how far each article is.")
    assert newcomer.program.articles.isVisible()


def test_your_own_articles_and_the_training_set(person, tmp_path: Path) -> None:
    says("`Ctrl+N` makes a project: one file, where you like.", "Choose the label set that is nearest to what you need")
    person.press("n", held=CTRL)
    new = dialog(person, "new")
    new.name.setText("Mine")
    new.folder.setText(str(tmp_path))
    assert new.schemas.count() > 1
    new.go.click()
    person.until(lambda: person.bench.project is not None)
    assert person.bench.project.path == tmp_path / "Mine.annot"
    says("Drop files or a folder onto the window, or press `Ctrl+I`.")
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(STORY.replace("$90", f"${number + 2}0"), "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    back(person)
    person.drop(data)
    says(
        "Candidates appear by themselves. Judge.",
        "Nothing has to be saved: every decision is on the disk when you see it.",
    )
    reader = person.bench.reader
    person.until(
        lambda: len(reader.article_ids()) == 3 and all(map(reader.candidates, reader.article_ids())), seconds=60
    )
    person.until(lambda: person.bench.item)
    back(person)
    person.press(Qt.Key.Key_Return)
    assert person.bench.project.file.decisions(limit=1)[0].verb == "accept"
    for _ in range(9):
        if person.bench.page is not None and any(row.article.state == "open" for row in reader.article_rows()):
            person.press(Qt.Key.Key_Return, held=CTRL)
    person.until(lambda: all(row.article.state == "done" for row in reader.article_rows()))
    says("Press `Ctrl+E`, choose a format and a folder, press *Check*.", "Then press *Export*.")
    back(person)
    person.press("e", held=CTRL)
    export = dialog(person, "export")
    assert export.next.text() == "Check"
    export.choices.target.setText(str(tmp_path / "set"))
    export.next.click()
    person.until(lambda: export.stack.currentWidget() is export.gate, seconds=60)
    assert export.write.text() == "Export"
    export.write.click()
    person.until(lambda: export.stack.currentWidget() is export.report, seconds=60)
    says("The folder holds `train`, `dev` and `test`, a description, and everything that is needed to train")
    written = {path.name for path in (tmp_path / "set").rglob("*") if path.is_file()}
    assert {"train.spacy", "dev.spacy", "test.spacy", "README.md", "config.cfg"} <= written
    export.accept()
    says("To train right here, press `Ctrl+Shift+T`")
    back(person)
    person.press("t", held=CTRL | SHIFT)
    dialog(person, "train").reject()


def test_keep_at_hand(newcomer) -> None:
    begin(newcomer)
    newcomer.press(Qt.Key.Key_Escape, held=SHIFT)
    says("`?` shows all keys, `Ctrl+K` finds any command by its name.")
    newcomer.press("?")
    newcomer.until(lambda: seen(newcomer, KeyHelp))
    newcomer.press(Qt.Key.Key_Escape)
    newcomer.press("k", held=CTRL)
    newcomer.until(lambda: seen(newcomer, CommandPalette))
    newcomer.press(Qt.Key.Key_Escape)
    says("`F1` opens this manual at the page that fits.", "`Shift+F1` shows the guideline of the focused label.")
    back(newcomer)
    newcomer.press(Qt.Key.Key_F1, held=SHIFT)
    newcomer.until(lambda: seen(newcomer, GuidelineCard))
    newcomer.press(Qt.Key.Key_Escape)
    back(newcomer)
    newcomer.press(Qt.Key.Key_F1)
    newcomer.until(lambda: newcomer.program.manual.window is not None)
    assert newcomer.program.manual.window.isVisible()
    newcomer.program.manual.end()
