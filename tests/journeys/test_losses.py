"""An export through the whole window: what is lost is told with its places, a choice for each, and a preset."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Span
from annotator.ui.dialogs.export_dialog import ExportDialog
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.projects import create_project
from tests.journeys.steps import shown_dialog

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "The Bank of Leuven paid Ilse Varga."


def nested(path: Path) -> Path:
    """A finished article with a span inside of another one."""
    file = create_project(path)
    file.apply(
        bring_in(
            [IncomingArticle(text=TEXT, title="Paid", language="en")],
            first_position=0,
            ids=seeded_ids("losses"),
            title="In",
        ),
        who="Ann",
    )
    (article_id,) = file.article_ids()
    labels = {label.name: label.id for label in file.schema().labels}
    changes = []
    for at, (quote, label) in enumerate((("Bank of Leuven", "ORG"), ("Leuven", "GPE"), ("Ilse Varga", "PERSON"))):
        start = TEXT.index(quote)
        span = Span(
            id=f"s{at}", article_id=article_id, start=start, end=start + len(quote), label=labels[label], quote=quote
        )
        changes.append(Change(before=None, after=span))
    file.apply(ChangeSet(verb="add", title="Add", changes=tuple(changes)), who="Ann")
    article = file.article(article_id)
    done = Change(before=article, after=replace(article, state="done"))
    file.apply(ChangeSet(verb="done", title="Done", changes=(done,)), who="Ann")
    file.close()
    return path


def test_losses_are_seen_chosen_and_kept_under_a_name(person, tmp_path: Path) -> None:
    person.open(nested(tmp_path / "nested.annot"))
    person.press("e", held=CTRL)
    dialog = shown_dialog(person, ExportDialog)
    choices = dialog.choices
    choices.format.setFocus()
    at = choices.format.findData("conllu")
    while choices.format.currentIndex() != at:
        person.press(KEY.Key_Down if choices.format.currentIndex() < at else KEY.Key_Up)
    choices.target.setText(str(tmp_path / "out.conllu"))
    dialog.next.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.gate)
    losses = dialog.gate.losses
    assert losses.model.cell(0, 0) == "1 span inside of another, or around it"
    losses.table.setFocus()
    person.press(KEY.Key_Return)
    assert person.bench.focus == "s1"
    assert person.focused == "Leuven"
    dialog.activateWindow()
    person.until(dialog.isActiveWindow)
    losses.becomes.setFocus()
    while losses.becomes.currentData() != "shortest":
        person.press(KEY.Key_Down)
    person.until(lambda: [place.record_id for place in losses.place_model.rows] == ["s0"])
    dialog.back.setFocus()
    person.press(KEY.Key_Space)
    assert choices.prefer.currentData() == "shortest"
    choices.presets.save.setFocus()
    person.press(KEY.Key_Space)
    question = shown_dialog(person, QInputDialog)
    question.findChild(QLineEdit).setFocus()
    person.type("places")
    person.press(KEY.Key_Return)
    person.until(lambda: choices.presets.name == "places")
    dialog.activateWindow()
    person.until(dialog.isActiveWindow)
    dialog.next.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.gate and dialog.write.isEnabled())
    dialog.write.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.report)
    assert "NE=B-GPE" in (tmp_path / "out.conllu").read_text("utf-8")
    assert "B-ORG" not in (tmp_path / "out.conllu").read_text("utf-8")
    project_id = person.bench.project.file.project_id
    person.press(KEY.Key_Escape)
    # The next start knows the preset, and so does anybody who reads the memory beside the settings.
    person.leave()
    person.start(str(tmp_path / "nested.annot"))
    person.until(lambda: person.page is not None)
    person.press("e", held=CTRL)
    again = shown_dialog(person, ExportDialog)
    assert again.choices.exporter_name == "conllu"
    assert again.choices.presets.box.findData("places") == 1
    assert again.choices.options().prefer == "shortest"
    assert project_id == person.bench.project.file.project_id
    again.reject()
