"""A project whose labels no model has ever seen: marked by keys, it begins to propose, learns, and is accepted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.formats.incoming import IncomingArticle
from annotator.model.ids import seeded_ids
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.ui.toast import Toast
from annotator.workflow.edits.articles import bring_in
from tests.recipes import Recipe, recipe

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COUNT = 12
KEYS = {"INGREDIENT": "1", "TOOL": "2"}
SCHEMA = Schema(
    name="kitchen",
    labels=(
        Label(id="i", name="INGREDIENT", title="Ingredient", color="#2f6f3a", key="1", position=0),
        Label(id="t", name="TOOL", title="Tool", color="#8a4b08", key="2", position=1),
    ),
)


@pytest.fixture
def kitchen(tmp_path: Path) -> Path:
    """Twelve recipes and two labels, nothing else."""
    path = tmp_path / "kitchen.annot"
    file = ProjectFile.create(path, schema=SCHEMA)
    incoming = [IncomingArticle(text=recipe(n).text, title=recipe(n).title, language="en") for n in range(COUNT)]
    file.apply(bring_in(incoming, first_position=0, ids=seeded_ids("kitchen"), title="Import"), who="tester")
    file.close()
    return path


def annotate(person, made: Recipe) -> int:
    """Judges what is proposed, marks what is missing, finishes the article; how many key presses it took."""
    before = person.keys
    gold = {(start, end, label[0].lower()) for start, end, label in made.marks}
    for _ in range(200):
        QApplication.processEvents()  # what the background did meanwhile is seen before the next key
        item = person.bench.item
        if person.page.pending():
            if item is None or item.state != "pending":
                person.press("j")
            elif (item.start, item.end, item.label) in gold:
                person.press(Qt.Key.Key_Return)
            else:
                person.press("x")
            continue
        there = {(one.start, one.end, one.label) for one in person.page if one.state == "confirmed"}
        missing = sorted(gold - there)
        if not missing:
            break
        mark(person, made, missing[0])
    else:
        raise AssertionError(f"it comes to no end: {person.told}")
    person.press(Qt.Key.Key_Return, held=CTRL)
    return person.keys - before


def mark(person, made: Recipe, wanted: tuple[int, int, str]) -> None:
    """Marks a stretch: letters on words, the selection to its end, the label's key."""
    start, end, label = wanted
    person.press("f", held=SHIFT)
    person.hint(lambda: person.hint_at(start))
    while person.bench.selection[1] < end:
        person.press(Qt.Key.Key_Right, held=SHIFT)
    assert person.bench.selection == (start, end)
    person.press(KEYS["INGREDIENT" if label == "i" else "TOOL"])


def picture(person, name: str) -> None:
    """Keeps what the window shows, when ANNOTATOR_PICTURES names a folder: for looking at."""
    folder = os.environ.get("ANNOTATOR_PICTURES", "")
    for theme in ("dark", "light") if folder else ():
        person.bench.settings.put("view.theme", theme)
        person.program.appearance.refresh()
        person.until(lambda: True)
        person.window.grab().save(str(Path(folder) / f"{name}_{theme}.png"))


def test_ten_recipes_by_keys_and_it_has_learned(learner, kitchen) -> None:
    person = learner
    person.bench.settings.put("learn.own", False)
    person.program.door.open(kitchen)
    person.until(lambda: person.page is not None)
    assert person.page.pending() == 0
    costs = [annotate(person, recipe(number)) for number in range(4)]
    assert person.page.article.title == recipe(4).title
    # Memory alone: what was marked in the first recipes is proposed in those that follow.
    person.until(lambda: person.page.pending() > 0)
    assert {one.provider for one in person.bench.reader.candidates(person.page.article.id)} == {"memory"}
    picture(person, "memory")
    costs.append(annotate(person, recipe(4)))
    person.press("l", held=CTRL | SHIFT)
    person.until(lambda: person.bench.shelf.in_use() is not None, seconds=120)
    person.until(lambda: "Learned from" in person.window.findChild(Toast).sentence)
    person.until(
        lambda: "own" in {one.provider for one in person.bench.reader.candidates(person.page.article.id)}, seconds=60
    )
    picture(person, "learned")
    costs += [annotate(person, recipe(number)) for number in range(5, 10)]
    assert sum(costs[5:]) < 0.65 * sum(costs[:5])
    reader = person.bench.reader
    for number, article_id in enumerate(reader.article_ids()[:10]):
        made = recipe(number)
        spans = {(one.start, one.end, one.label) for one in reader.spans(article_id)}
        assert spans == {(start, end, label[0].lower()) for start, end, label in made.marks}
        assert reader.article(article_id).state == "done"


def test_all_of_a_name_with_one_more_key(learner, kitchen) -> None:
    person = learner
    person.bench.settings.put("learn.own", False)
    person.program.door.open(kitchen)
    person.until(lambda: person.page is not None)
    made = recipe(0)
    start, end, label = made.marks[0]
    mark(person, made, (start, end, label[0].lower()))
    name = made.text[start:end]
    many = sum(recipe(number).text.count(name) for number in range(COUNT))
    reader = person.bench.reader

    def proposed() -> int:
        return sum(one.quote == name for key in reader.article_ids() for one in reader.candidates(key))

    person.until(lambda: proposed() >= many - 2)
    before = sum(len(reader.spans(key)) for key in reader.article_ids())
    person.press("a")
    person.until(lambda: person.window.findChild(object, "family") is not None)
    dialog = person.window.findChild(object, "family")
    person.until(dialog.through.isEnabled)
    picture(person, "family")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: sum(len(reader.spans(key)) for key in reader.article_ids()) == before + proposed())
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.press("z", held=CTRL)
    person.until(lambda: sum(len(reader.spans(key)) for key in reader.article_ids()) == before)
