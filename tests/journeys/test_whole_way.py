"""From files on the disk to a training set, and a label of one's own, all through the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog

from annotator.workflow.projects import create_project

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
ARTICLES = {
    "one.txt": "Vessa Marine grows\n\nVessa Marine plc earned €4.2 million in March, said Ilse Varga.\n",
    "two.txt": "Port of Calder opens\n\nThe port cost $90 million, said Brackwater Energy plc on Friday.\n",
    "three.txt": "Rates rise\n\nThe Bank of Norland raised its rate by 0.25 points to 3.5 per cent in June.\n",
}


def drop(person, folder: Path) -> None:
    """Lets a folder fall onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    person.drop(data)


def dialog_of(person) -> QDialog:
    """The dialog that is open, with the keyboard."""
    person.until(lambda: any(one.isVisible() for one in person.window.findChildren(QDialog)))
    dialog = next(one for one in person.window.findChildren(QDialog) if one.isVisible())
    dialog.activateWindow()
    person.until(dialog.isActiveWindow)
    return dialog


def begin(person, tmp_path: Path) -> None:
    """A project with the articles and their candidates."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    path = tmp_path / "way.annot"
    create_project(path).close()
    person.program.door.open(path)
    person.until(lambda: person.bench.project is not None)
    drop(person, folder)
    reader = person.bench.reader
    person.until(lambda: len(reader.article_ids()) == 3 and all(map(reader.candidates, reader.article_ids())))
    person.until(lambda: person.bench.item)


def test_from_files_to_a_training_set_by_keys(person, tmp_path: Path) -> None:
    begin(person, tmp_path)
    first = person.page.article.id
    person.press(Qt.Key.Key_Return)
    for _ in range(3):
        person.press(Qt.Key.Key_Return, held=CTRL)
        while person.bench.page is not None and person.page.pending():
            person.press(Qt.Key.Key_Return, held=CTRL)
    assert [row.article.state for row in person.bench.reader.article_rows()] == ["done"] * 3
    assert person.bench.reader.counts(first).spans > 0
    person.press("e", held=CTRL)
    dialog = dialog_of(person)
    dialog.choices.target.setFocus()
    person.press("a", held=CTRL)
    person.type(str(tmp_path / "set"))
    person.press(Qt.Key.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.gate, seconds=60)
    dialog.write.click()
    person.until(lambda: dialog.stack.currentWidget() is dialog.report, seconds=60)
    written = {path.name for path in (tmp_path / "set").rglob("*") if path.is_file()}
    assert {"train.spacy", "dev.spacy", "test.spacy", "source.jsonl", "manifest.json", "schema.toml"} <= written
    dialog.accept()


def test_a_label_of_ones_own_is_made_and_given_by_its_key(person, tmp_path: Path) -> None:
    begin(person, tmp_path)
    person.press("l", held=CTRL)
    dialog = dialog_of(person)
    dialog.labels.add.click()
    dialog.labels.form.name.setFocus()
    person.press("a", held=CTRL)
    person.type("PORT")
    dialog.labels.form.key.setFocus()
    person.press("s")
    dialog.save.click()
    person.until(lambda: person.bench.schema.named("PORT") is not None)
    person.window.activateWindow()
    person.until(lambda: QApplication.focusWidget() is person.canvas)
    label = person.bench.schema.named("PORT")
    assert label.key == "s"
    person.click(person.page.text.index("earned") + 1, double=True)
    person.press("s")
    [span] = [span for span in person.bench.reader.spans(person.page.article.id) if span.label == label.id]
    assert person.page.text[span.start : span.end] == "earned"
    person.press("z", held=CTRL)
    person.press("z", held=CTRL)
    assert person.bench.schema.named("PORT") is None
    assert person.program.menus.entry(f"label.{label.id}") is None
