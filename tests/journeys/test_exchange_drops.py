"""Annotated data of other tools falls onto the window: one preview for all, and one step of undo."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from annotator.formats.cas_out import CasXmiExporter
from annotator.formats.outgoing import ExportOptions
from annotator.model.records import Article, ArticleView, Span
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.workflow.edits.articles import text_hash
from tests.journeys.steps import begin, shown_dialog

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ONE = "🚀 Ilse Varga sold the Nordkapp to Calder Freight."
TWO = "Nobody met Ada Lund in Leuven."
MARKS = {ONE: (("Ilse Varga", "PER"), ("Nordkapp", "Ship"), ("Calder Freight", "ORG")), TWO: (("Ada Lund", "PER"),)}


def drop(person, *paths: Path) -> ImportDialog:
    """Lets files fall onto the window, and waits until all of them were looked into."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    person.drop(data)
    dialog = shown_dialog(person, ImportDialog)
    person.until(lambda: dialog.model.rows and all(row.preview for row in dialog.model.rows), seconds=30)
    return dialog


def brat(folder: Path) -> Path:
    """A folder as brat keeps it."""
    folder.mkdir()
    for name, text in (("one", ONE), ("two", TWO)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
        lines = []
        for number, (quote, label) in enumerate(MARKS[text], 1):
            start = text.index(quote)
            lines.append(f"T{number}\t{label} {start} {start + len(quote)}\t{quote}\n")
        (folder / f"{name}.ann").write_text("".join(lines), "utf-8")
    (folder / "annotation.conf").write_text("[entities]\nPER\nORG\nShip\n", "utf-8")
    return folder


def inception(path: Path) -> Path:
    """A project as INCEpTION exports it: for each document and annotator a zip with the CAS and its types."""
    from annotator.model.schema import Label, Schema

    schema = Schema(name="theirs", labels=tuple(Label(id=name, name=name) for name in ("PER", "ORG", "Ship")))
    with zipfile.ZipFile(path, "w") as outer:
        outer.writestr("exportedproject.json", "{}")
        for name, text in (("one", ONE), ("two", TWO)):
            made = path.with_name(f"{name}-cas.zip")
            article = Article(id=name, title=name, sha256=text_hash(text), length=len(text), state="done")
            spans = tuple(
                Span(
                    id=f"{name}{at}",
                    article_id=name,
                    start=text.index(quote),
                    end=text.index(quote) + len(quote),
                    label=label,
                    quote=quote,
                )
                for at, (quote, label) in enumerate(MARKS[text])
            )
            view = ArticleView(article=article, text=text, spans=spans, candidates=(), relations=())
            for _step in CasXmiExporter().write(lambda view=view: iter([view]), schema, made, ExportOptions()):
                pass
            inner = io.BytesIO()
            with zipfile.ZipFile(made) as ours, zipfile.ZipFile(inner, "w") as theirs:
                for member in ours.namelist():
                    ending = "TypeSystem.xml" if member.lower().endswith("typesystem.xml") else "ada.xmi"
                    theirs.writestr(ending, ours.read(member))
            outer.writestr(f"annotation/{name}.txt/ada.zip", inner.getvalue())
    return path


def label_studio(path: Path, *, shift: bool = False) -> Path:
    """An export of tasks; with `shift` in UTF-16 units, as old ones are."""
    tasks = []
    for number, text in enumerate((ONE, TWO), 1):
        result = []
        for at, (quote, label) in enumerate(MARKS[text]):
            start = text.index(quote) + (shift and "🚀" in text)
            value = {"start": start, "end": start + len(quote), "text": quote, "labels": [label]}
            result.append({"id": f"r{at}", "type": "labels", "from_name": "l", "to_name": "t", "value": value})
        tasks.append({"id": number, "data": {"text": text}, "annotations": [{"result": result}]})
    path.write_text(json.dumps(tasks), "utf-8")
    return path


def marked(person) -> dict[str, list[tuple[str, str]]]:
    """The surfaces and the names of labels of all spans, by text."""
    reader = person.bench.reader
    names = {label.id: label.name for label in reader.schema().labels}
    return {
        reader.text(article_id): sorted((span.quote, names[span.label]) for span in reader.spans(article_id))
        for article_id in reader.article_ids()
    }


@pytest.mark.parametrize(
    ("make", "name", "kind", "rows"),
    [
        (brat, "standoff", "brat", 2),
        (inception, "project.zip", "cas", 1),
        (label_studio, "tasks.json", "label-studio", 1),
    ],
)
def test_it_is_seen_first_then_comes_in_as_one_step(person, tmp_path: Path, make, name, kind, rows) -> None:
    begin(person, tmp_path / "exchange.annot")
    dialog = drop(person, make(tmp_path / name))
    assert [row.preview.format for row in dialog.model.rows] == [kind] * rows
    assert sum(row.preview.items for row in dialog.model.rows) == 2
    person.until(dialog.marks.isVisible)
    assert dialog.marks.summary.text().startswith("4 spans are marked in ")
    told = {row.theirs: (row.ours, row.new) for row in dialog.marks.model.rows}
    assert told == {"PER": ("PERSON", False), "ORG": ("ORG", False), "Ship": ("Ship", True)}
    # With the keyboard alone: the new label is left out, and that is remembered.
    table = dialog.marks.table
    table.setFocus()
    at = [row.theirs for row in dialog.marks.model.rows].index("Ship")
    table.choose(at)
    box = dialog.marks.becomes
    box.setFocus()
    person.press(KEY.Key_End)
    assert dialog.marks.model.rows[at].ours == ""
    assert "left out" in dialog.marks.model.cell(at, 2)
    dialog.go.setFocus()
    person.press(KEY.Key_Return)
    reader = person.bench.reader
    person.until(lambda: len(reader.article_ids()) == 2, seconds=30)
    person.until(lambda: "2 articles came in, with 3 spans" in person.told, seconds=30)
    assert marked(person) == {
        ONE: [("Calder Freight", "ORG"), ("Ilse Varga", "PERSON")],
        TWO: [("Ada Lund", "PERSON")],
    }
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.press("z", held=CTRL)
    person.until(lambda: not reader.article_ids())
    assert "Ship" not in {label.name for label in reader.schema().labels}
    again = drop(person, tmp_path / name)
    person.until(again.marks.isVisible)
    assert {row.theirs: row.ours for row in again.marks.model.rows}["Ship"] == ""


def test_spans_join_an_article_that_is_there_as_decisions_of_a_person_or_to_be_judged(person, tmp_path: Path) -> None:
    begin(person, tmp_path / "exchange.annot")
    for name, text in (("one.txt", ONE), ("two.txt", TWO)):
        (tmp_path / name).write_text(text, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("one.txt", "two.txt")])
    person.drop(data)
    reader = person.bench.reader
    person.until(lambda: len(reader.article_ids()) == 2, seconds=30)
    dialog = drop(person, brat(tmp_path / "standoff"))
    dialog.marks.who.setFocus()
    person.type("Ada")
    dialog.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: "2 articles already there got more, with 4 spans" in person.told, seconds=30)
    assert len(reader.article_ids()) == 2
    assert marked(person)[TWO] == [("Ada Lund", "PERSON")]
    assert person.bench.project.file.decisions(limit=1)[0].who == "Ada"
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.press("z", held=CTRL)
    person.until(lambda: not any(marked(person).values()))
    assert len(reader.article_ids()) == 2
    dialog = drop(person, tmp_path / "standoff")
    dialog.marks.arrival.setFocus()
    person.press(KEY.Key_Down)
    assert not dialog.marks.who.isEnabled()
    dialog.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: "with 4 candidates" in person.told, seconds=30)
    assert not any(marked(person).values())


def test_shifted_units_are_offered_with_the_proof_and_taken_only_when_chosen(person, tmp_path: Path) -> None:
    begin(person, tmp_path / "exchange.annot")
    dialog = drop(person, label_studio(tmp_path / "old.json", shift=True))
    person.until(dialog.marks.isVisible)
    assert dialog.marks.proof.text() == "1 of 4 surfaces match as code-points, 4 of 4 as utf-16."
    assert dialog.marks.unit is None
    assert dialog.marks.take.text() == "Read them as utf-16"
    dialog.marks.take.setFocus()
    person.press(KEY.Key_Space)
    assert dialog.marks.unit == "utf-16"
    person.until(lambda: "4 of 4" in dialog.marks.proof.text() and all(row.preview for row in dialog.model.rows))
    dialog.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: "2 articles came in, with 4 spans" in person.told, seconds=30)
    assert marked(person)[ONE] == [("Calder Freight", "ORG"), ("Ilse Varga", "PERSON"), ("Nordkapp", "Ship")]


def mapped(dialog: ImportDialog) -> dict[str, str]:
    """What the labels of the files become, as the dialog shows it."""
    return {row.theirs: row.ours for row in dialog.marks.model.rows}


def choose(person, dialog: ImportDialog, theirs: str, *keys: Qt.Key) -> None:
    """Goes to a label of the files and presses keys in the list of what it becomes."""
    dialog.marks.table.setFocus()
    dialog.marks.table.choose([row.theirs for row in dialog.marks.model.rows].index(theirs))
    dialog.marks.becomes.setFocus()
    person.press(*keys)


def test_each_project_remembers_its_own_mapping_and_what_was_chosen_elsewhere_stands_behind(
    person, tmp_path: Path
) -> None:
    begin(person, tmp_path / "ships.annot")
    first = drop(person, label_studio(tmp_path / "one.json"))
    person.until(first.marks.isVisible)
    choose(person, first, "Ship", KEY.Key_Home)
    ours = person.bench.schema.labels[0].name
    choose(person, first, "ORG", KEY.Key_End)
    assert mapped(first) == {"PER": "PERSON", "Ship": ours, "ORG": ""}
    first.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: "2 articles came in, with 3 spans" in person.told, seconds=30)
    second = drop(person, brat(tmp_path / "standoff"))
    person.until(second.marks.isVisible)
    assert mapped(second) == {"PER": "PERSON", "Ship": ours, "ORG": ""}
    assert second.marks.summary.text().endswith("· 3 labels as before in this project")
    second.reject()

    begin(person, tmp_path / "other.annot")
    person.until(lambda: person.bench.project.path == tmp_path / "other.annot")
    third = drop(person, tmp_path / "one.json")
    person.until(third.marks.isVisible)
    assert mapped(third) == {"PER": "PERSON", "Ship": ours, "ORG": ""}
    assert third.marks.summary.text().endswith("· 2 labels as in another project")
    choose(person, third, "Ship", KEY.Key_End, KEY.Key_Up)
    choose(person, third, "ORG", KEY.Key_End, KEY.Key_Up)
    assert mapped(third)["Ship"] == "Ship"
    third.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: "2 articles came in, with 4 spans" in person.told, seconds=30)

    # What was chosen in the other project changed nothing here.
    person.program.door.open(tmp_path / "ships.annot")
    person.until(lambda: person.bench.project.path == tmp_path / "ships.annot")
    fourth = drop(person, tmp_path / "one.json")
    person.until(fourth.marks.isVisible)
    assert mapped(fourth) == {"PER": "PERSON", "Ship": ours, "ORG": ""}
    fourth.reject()


def test_a_unit_that_one_file_needs_is_not_taken_for_a_file_that_fits(person, tmp_path: Path) -> None:
    begin(person, tmp_path / "exchange.annot")
    right = tmp_path / "right.jsonl"
    line = {"text": "🎈 Ada Lund met Ilse Varga.", "label": [[2, 10, "PER"], [15, 25, "PER"]]}
    right.write_text(json.dumps(line), "utf-8")
    dialog = drop(person, label_studio(tmp_path / "old.json", shift=True), right)
    person.until(dialog.marks.take.isVisible)
    dialog.marks.take.setFocus()
    person.press(KEY.Key_Space)
    person.until(lambda: all(row.preview for row in dialog.model.rows), seconds=30)
    assert [batch.options.offsets for batch in dialog.model.batches()] == ["utf-16", None]
    dialog.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: len(person.bench.reader.article_ids()) == 3, seconds=30)
    assert marked(person) == {
        ONE: [("Calder Freight", "ORG"), ("Ilse Varga", "PERSON"), ("Nordkapp", "Ship")],
        TWO: [("Ada Lund", "PERSON")],
        line["text"]: [("Ada Lund", "PERSON"), ("Ilse Varga", "PERSON")],
    }
