"""The layout of CoNLL columns, chosen in the window with keys alone; what is written is looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.formats.catalogue import read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.ui.dialogs.export_dialog import ExportDialog
from tests.journeys.steps import shown_dialog
from tests.journeys.test_losses import TEXT, nested

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NUMBERED = """\
1 The O
2 Bank B-ORG
3 of I-ORG
4 Leuven L-ORG
5 paid O
6 Ilse B-PERSON
7 Varga L-PERSON
8 . O

"""


def walk_to(person, wanted: QWidget) -> None:
    """Presses Tab until a field has the keyboard."""
    for _ in range(60):
        at = QApplication.focusWidget()
        if at is wanted or at is getattr(wanted, "lineEdit", lambda: None)():
            return
        person.press(KEY.Key_Tab)
    raise AssertionError("Tab never comes there")


def choose(person, box, data: str) -> None:
    """Walks to a list and down or up in it."""
    walk_to(person, box)
    at = box.findData(data)
    while box.currentIndex() != at:
        person.press(KEY.Key_Down if box.currentIndex() < at else KEY.Key_Up)


def test_a_layout_is_chosen_with_keys_and_written_as_it_was_chosen(person, tmp_path: Path) -> None:
    person.open(nested(tmp_path / "columns.annot"))
    article_id = person.bench.reader.article_ids()[0]
    person.press("e", held=CTRL)
    dialog = shown_dialog(person, ExportDialog)
    choices, layout = dialog.choices, dialog.choices.columns
    assert not layout.isVisible()
    choose(person, choices.format, "conll")
    assert layout.isVisible()
    choices.target.setText(str(tmp_path / "out.conll"))
    choose(person, layout.scheme, "bilou")
    # Columns that are none are refused before anything is looked at or written, and stay as they were typed.
    walk_to(person, layout.columns)
    person.press("a", held=CTRL)
    person.type("number, word")
    person.press(KEY.Key_Return)
    person.until(lambda: "no tag" in dialog.complaint.text())
    assert dialog.stack.currentWidget() is not dialog.gate
    assert layout.columns.currentText() == "number, word"
    walk_to(person, layout.columns)
    person.press(KEY.Key_End)
    person.type(", tag")
    choose(person, layout.separator, "space")
    choose(person, layout.boundary, "newdoc")
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.gate and dialog.write.isEnabled(), seconds=30)
    walk_to(person, dialog.write)
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.report, seconds=30)
    assert (tmp_path / "out.conll").read_text("utf-8") == f"# newdoc id = {article_id}\n{NUMBERED}"
    (article,) = [one for one in read_file(tmp_path / "out.conll", ReadOptions()) if isinstance(one, IncomingArticle)]
    assert article.text == TEXT
    assert [(article.text[one.start : one.end], one.label) for one in article.spans] == [
        ("Bank of Leuven", "ORG"),
        ("Ilse Varga", "PERSON"),
    ]
    person.press(KEY.Key_Escape)

    # The next export begins with the layout of the last one.
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.press("e", held=CTRL)
    again = shown_dialog(person, ExportDialog)
    assert again.choices.exporter_name == "conll"
    told = again.choices.options()
    assert (told.scheme, told.columns, told.separator, told.boundary) == (
        "bilou",
        ("number", "word", "tag"),
        "space",
        "newdoc",
    )
    again.reject()


@pytest.mark.parametrize(
    ("scheme", "boundary", "begins", "tags"),
    [
        ("iob1", "docstart", "-DOCSTART- -X- O O\n\n", "O I-ORG I-ORG I-ORG O I-PERSON I-PERSON O"),
        ("iobes", "docstart-id", "-DOCSTART- ({})\n\n", "O B-ORG I-ORG E-ORG O B-PERSON E-PERSON O"),
    ],
)
def test_every_choice_of_the_row_is_what_is_written(person, tmp_path: Path, scheme, boundary, begins, tags) -> None:
    person.open(nested(tmp_path / "columns.annot"))
    article_id = person.bench.reader.article_ids()[0]
    person.press("e", held=CTRL)
    dialog = shown_dialog(person, ExportDialog)
    choose(person, dialog.choices.format, "conll")
    dialog.choices.target.setText(str(tmp_path / "out.conll"))
    choose(person, dialog.choices.columns.scheme, scheme)
    choose(person, dialog.choices.columns.boundary, boundary)
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.gate and dialog.write.isEnabled(), seconds=30)
    walk_to(person, dialog.write)
    person.press(KEY.Key_Return)
    person.until(lambda: dialog.stack.currentWidget() is dialog.report, seconds=30)
    words = ("The", "Bank", "of", "Leuven", "paid", "Ilse", "Varga", ".")
    rows = "".join(f"{word}\t{tag}\n" for word, tag in zip(words, tags.split(), strict=True))
    assert (tmp_path / "out.conll").read_text("utf-8") == f"{begins.format(article_id)}{rows}\n"
    person.press(KEY.Key_Escape)
