"""A file of match patterns falls onto the window: it is seen as a list, proposes, and can be switched off."""

import os
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.suggest.own.versions import Shelf
from annotator.ui.dialogs.suggest_dialog import SuggestDialog
from tests.journeys.steps import begin, shown_dialog
from tests.journeys.test_exchange_drops import ONE, drop

KEY = Qt.Key
PATTERNS = """{"label": "PRODUCT", "pattern": "Nordkapp"}
{"label": "ORG", "pattern": [{"lower": "calder"}, {"lower": "freight"}]}
"""


def picture(person, name: str) -> None:
    if folder := os.environ.get("ANNOTATOR_PICTURES"):
        person.window.grab().save(str(Path(folder) / f"{name}.png"))


def test_a_list_comes_in_proposes_and_is_switched_off(person, tmp_path: Path) -> None:
    begin(person, tmp_path / "lists.annot")
    bench = person.bench
    bench.shelf = Shelf(tmp_path / "shelf")
    (tmp_path / "one.txt").write_text(ONE, "utf-8")
    (tmp_path / "ships.jsonl").write_text(PATTERNS, "utf-8")
    bench.settings.put("suggest.providers", "figures")
    dialog = drop(person, tmp_path / "one.txt", tmp_path / "ships.jsonl")
    (row,) = [row for row in dialog.model.rows if row.path.suffix == ".jsonl"]
    assert (row.preview.format_title, row.refused) == ("Match patterns (Prodigy, spaCy)", False)
    assert "2 match patterns for “PRODUCT”, “ORG”" in dialog.model.cell(dialog.model.rows.index(row), 3)
    if folder := os.environ.get("ANNOTATOR_PICTURES"):
        dialog.grab().save(str(Path(folder) / "list-import.png"))
    dialog.propose.setChecked(True)
    dialog.go.setFocus()
    person.press(KEY.Key_Return)
    reader = bench.reader
    person.until(lambda: len(reader.article_ids()) == 1, seconds=30)
    (article,) = reader.article_ids()
    person.until(lambda: len(reader.candidates(article)) == 2, seconds=60)
    assert [(one.quote, one.provider) for one in reader.candidates(article)] == [
        ("Nordkapp", "list:ships"),
        ("Calder Freight", "list:ships"),
    ]
    picture(person, "list-window")
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.press("g", held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    again = shown_dialog(person, SuggestDialog)
    assert list(again.list_ticks) == ["ships"]
    if folder := os.environ.get("ANNOTATOR_PICTURES"):
        again.grab().save(str(Path(folder) / "list-suggest.png"))
    again.list_ticks["ships"].setFocus()
    person.press(KEY.Key_Space)
    again.go.setFocus()
    person.press(KEY.Key_Return)
    person.until(lambda: not again.isVisible())
    person.until(lambda: [one.name for one in (tmp_path / "shelf" / "lists").iterdir()] == ["ships.jsonl.off"])
