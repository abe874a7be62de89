"""Every list, table and panel that can be empty says what it would hold, why it holds nothing, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.formats.incoming import IncomingArticle
from annotator.ui.blank import Blank
from annotator.ui.dialogs.backups_dialog import BackupsDialog
from annotator.ui.dialogs.export_dialog import ExportDialog
from annotator.ui.dialogs.figures_dialog import FiguresDialog
from annotator.ui.dialogs.history_dialog import HistoryDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.keys_page import KeysPage
from annotator.ui.dialogs.quality_dialog import QualityDialog
from annotator.ui.dialogs.schema_dialog import SchemaDialog
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from annotator.ui.dialogs.suggest_dialog import SuggestDialog
from annotator.ui.palette import CommandPalette
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.settings import SettingsChanged
from tests.journeys.conftest import CTRL, SHIFT
from tests.journeys.steps import begin, shown_dialog

CALM = "The sea was calm.\n\nNobody said a word about it."


@pytest.fixture
def empty(person, tmp_path: Path):
    """A project without articles."""
    begin(person, tmp_path / "empty.annot")
    return person


@pytest.fixture
def calm(empty):
    """A project with one article in which nothing is to be found."""
    bench = empty.bench
    incoming = [IncomingArticle(text=CALM, title="Calm")]
    bench.commit(bring_in(incoming, first_position=0, ids=bench.ids, title="Import"))
    bench.open_article(bench.reader.article_ids()[0])
    empty.until(lambda: empty.page is not None and empty.program.inspector._sections["article"].isVisible())
    return empty


def blank_of(widget: QWidget) -> Blank:
    """What says in a part of the window that there is nothing."""
    found = [blank for blank in widget.findChildren(Blank) if blank.isVisible()]
    assert len(found) == 1, [blank.sentence for blank in found]
    return found[0]


def opened(person, kind: type[QDialog], key: Qt.Key, held: Qt.KeyboardModifier = CTRL):
    person.window.activateWindow()
    person.until(QApplication.focusWidget)
    person.press(key, held=held)
    return shown_dialog(person, kind)


def test_the_start_screen_tells_what_a_project_is(person) -> None:
    start = person.program.start
    assert start.none.isVisible()
    assert "“Open articles…” makes one around your files" in start.none.text()


def test_the_start_screen_lists_what_was_open(empty) -> None:
    empty.press(Qt.Key.Key_W, held=CTRL)
    empty.until(lambda: empty.bench.project is None)
    assert not empty.program.start.none.isVisible()
    assert len(empty.program.start.rows()) == 1


def test_a_project_without_articles_tells_the_ways_in(empty) -> None:
    blank = blank_of(empty.program.articles)
    assert "It has none yet: Ctrl+I brings some in" in blank.sentence
    assert not blank.button.isVisible()
    assert empty.program.articles.view.accessibleDescription() == blank.sentence
    empty.until(empty.program.inspector.nothing.isVisible)
    assert "None is open." in empty.program.inspector.nothing.text()


def test_what_is_said_follows_the_keys_of_the_person(empty) -> None:
    empty.bench.settings.put("keys.file.import", "Ctrl+Shift+F9")
    empty.bench.events.publish(SettingsChanged(key="keys"))
    blank = blank_of(empty.program.articles)
    blank.refresh()
    assert "Ctrl+Shift+F9 brings some in" in blank.sentence
    empty.bench.settings.put("keys.file.import", "")
    blank.refresh()
    assert "“Import articles…” brings some in" in blank.sentence


def test_a_filter_that_nothing_passes_leads_back_by_its_button(calm) -> None:
    articles = calm.program.articles
    articles.filter_box.setFocus()
    calm.type("zebra")
    calm.until(articles.view.accessibleDescription)
    blank = blank_of(articles)
    assert blank.sentence == "No article has “zebra” in its title, its source or its date."
    calm.press(Qt.Key.Key_Tab)
    while QApplication.focusWidget() is not blank.button:
        calm.press(Qt.Key.Key_Tab)
    calm.press(Qt.Key.Key_Return)
    assert articles.filter_box.text() == ""
    assert len(articles.model.ids) == 1
    assert not blank.isVisible()
    assert articles.view.hasFocus()


def test_a_state_that_no_article_has_is_told(calm) -> None:
    articles = calm.program.articles
    articles._buttons.button(2).click()
    articles.model.set_current("")  # the open article stays listed
    articles.model.filter(" ", "done")
    assert blank_of(articles).sentence == "No article is done yet. Ctrl+Enter finishes the one that is open."


def test_an_article_without_candidates_offers_to_ask_for_them(calm) -> None:
    inspector = calm.program.inspector
    assert "Ctrl+G asks for candidates" in inspector.nothing.text()
    asked: list[str] = []
    inspector._perform = asked.append
    inspector.propose.click()
    assert asked == ["edit.suggest"]


def test_a_span_without_relations_tells_the_key(calm) -> None:
    bench = calm.bench
    for start, end in ((4, 7), (12, 16)):
        bench.put_caret(end, anchor=start)
        calm.press("1")
    inspector = calm.program.inspector
    calm.until(inspector._unrelated.isVisible)
    assert inspector._unrelated.text() == "None yet. R leads from here to another span."


def test_finding_what_is_not_there_tells_the_way_out(calm) -> None:
    calm.press("/")
    calm.type("zebra")
    bar = calm.program.find_bar
    calm.until(lambda: "Not in this article." in bar._count.text())
    calm.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_the_palette_tells_that_nothing_fits(calm) -> None:
    calm.press(Qt.Key.Key_K, held=CTRL)
    calm.type("zzqq")
    palette = calm.window.findChild(CommandPalette)
    assert "fits “zzqq”" in blank_of(palette).sentence
    calm.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert not palette.blank.isVisible()


def test_the_manual_leads_back_to_its_contents(calm) -> None:
    calm.press(Qt.Key.Key_F1)
    manual = calm.program.manual.window
    calm.until(lambda: manual._ready)
    manual.box.setText("zzqq")
    blank = blank_of(manual)
    assert "“zzqq”" in blank.sentence
    blank.button.click()
    assert manual.model.rows


def test_the_keys_editor_leads_back_to_all_actions(calm) -> None:
    dialog = opened(calm, SettingsDialog, Qt.Key.Key_Comma)
    page = dialog.findChild(KeysPage)
    dialog.tabs.setCurrentWidget(page)
    page.filter.setText("zzqq")
    blank = blank_of(page)
    assert "“zzqq”" in blank.sentence
    blank.button.click()
    assert page.model.rows
    assert not blank.isVisible()


def test_history_backups_and_quality_tell_why_they_are_empty(empty) -> None:
    empty.program.shell.show("history")
    history = shown_dialog(empty, HistoryDialog)
    history.model.put(())
    assert "None was made yet" in blank_of(history).sentence
    history.reject()
    empty.program.shell.show("backups")
    backups = shown_dialog(empty, BackupsDialog)
    empty.until(lambda: backups._read)
    assert "at any time with “Back up now”" in blank_of(backups).sentence
    backups.reject()
    quality = opened(empty, QualityDialog, Qt.Key.Key_U, CTRL | SHIFT)
    empty.until(lambda: quality._told is not None)
    for page in (0, 1):
        quality.tabs.setCurrentIndex(page)
        assert "Ctrl+Enter finishes the one that is open" in blank_of(quality).sentence
    empty.until(lambda: "Learn and measure now" in quality.learned.text())


def test_import_candidates_and_export_tell_what_is_missing(empty) -> None:
    dialog = opened(empty, ImportDialog, Qt.Key.Key_I)
    blank = blank_of(dialog)
    assert "drop files or folders onto this window" in blank.sentence
    assert blank.button.text() == "Add files…"
    dialog.reject()
    suggest = opened(empty, SuggestDialog, Qt.Key.Key_G, CTRL | SHIFT)
    assert not suggest.go.isEnabled()
    suggest.reject()
    export = opened(empty, ExportDialog, Qt.Key.Key_E)
    assert "Ctrl+I brings some in" in export.scope.text()
    assert "“Save as…” keeps the choices below" in export.choices.presets.box.currentText()
    export.reject()


def test_figures_and_export_of_an_unfinished_article_tell_what_to_do(calm) -> None:
    figures = opened(calm, FiguresDialog, Qt.Key.Key_T)
    assert figures.empty.isVisible()
    assert figures.propose.isVisible()
    figures.reject()
    export = opened(calm, ExportDialog, Qt.Key.Key_E)
    assert "Ctrl+Enter finishes one" in export.scope.text()
    export.reject()


def test_a_label_set_without_relations_offers_one(calm) -> None:
    dialog = opened(calm, SchemaDialog, Qt.Key.Key_L)
    dialog.tabs.setCurrentIndex(1)
    page = dialog.relations
    page.draft.labels = []
    page.fill(0)
    blank = blank_of(page)
    blank.button.click()
    assert len(page.model.rows) == 1
    assert not blank.isVisible()
    dialog.done(0)
