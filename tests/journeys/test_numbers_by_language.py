"""The window in German and Chinese: numbers and days as the language writes them, typed in either spelling."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure
from annotator.model.records import Candidate
from annotator.shipped import resource
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.dialogs.quality_dialog import QualityDialog
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from annotator.ui.dialogs.value_dialog import ValueDialog
from annotator.ui.languages import install_language
from annotator.workflow.edits.articles import bring_in
from tests.journeys.conftest import CTRL, SHIFT, Person
from tests.journeys.steps import begin, shown_dialog

TEXT = "The fleet grew 18.4 per cent in 3.5 years, and 1,250.5 tonnes came in on 14 November 2031."
FIGURES = {
    "18.4 per cent": ("PERCENT", Figure(kind="percent", value=Decimal("18.4"), direction="up")),
    "3.5 years": ("CARDINAL", Figure(kind="duration", value=Decimal("3.5"), unit="year")),
    "1,250.5 tonnes": ("CARDINAL", Figure(kind="quantity", value=Decimal("1250.5"), unit="t")),
    "14 November 2031": ("DATE", Figure(kind="date", start="2031-11-14", end="2031-11-15")),
}


def person_with(language: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Person:
    """Somebody whose window speaks a language, at an article of four figures."""
    config = tmp_path / "home" / "config"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text(f'[view]\nlanguage = "{language}"\n', "utf-8")
    one = Person(qapp, qtbot, tmp_path / "home")
    begin(one, tmp_path / "fleet.annot")
    bench = one.bench
    incoming = [IncomingArticle(text=TEXT, title="Fleet", source="Ledger", date="2031-11-14")]
    bench.commit(bring_in(incoming, first_position=0, ids=bench.ids, title="Import"))
    (article_id,) = bench.reader.article_ids()
    labels = {label.name: label.id for label in bench.schema.labels}
    made = []
    for quote, (label, figure) in FIGURES.items():
        start = TEXT.index(quote)
        made.append(
            Change(
                before=None,
                after=Candidate(
                    id=quote, article_id=article_id, start=start, end=start + len(quote), label=labels[label],
                    quote=quote, provider="figures", score=0.8, figure=figure,
                ),
            )
        )  # fmt: skip
    bench.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(made), automatic=True))
    bench.open_article(article_id)
    one.until(lambda: one.page is not None and len(one.page) == len(FIGURES))
    return one


@pytest.fixture
def german(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    one = person_with("de", qapp, qtbot, tmp_path)
    yield one
    one.leave()
    install_language(qapp, "en", folder=resource("translations"))


@pytest.fixture
def chinese(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    one = person_with("zh_CN", qapp, qtbot, tmp_path)
    yield one
    one.leave()
    install_language(qapp, "en", folder=resource("translations"))


def margins(person: Person) -> list[str]:
    return [mark.margin for mark in person.canvas.scene.content.marks]


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def focus(person: Person, quote: str) -> None:
    person.bench.focus_on(quote)
    person.until(lambda: quote in words(person.program.inspector))


def test_german_margins_and_inspector(german: Person) -> None:
    assert margins(german) == ["+18,4 %", "3,5 Jahre", "1 250,5 t", "2031-11-14"]
    focus(german, "18.4 per cent")
    told = words(german.program.inspector)
    assert "+18,4 %" in told
    assert "0,80" in told
    focus(german, "14 November 2031")
    assert "14. November 2031" in words(german.program.inspector)


def test_chinese_margins_and_days(chinese: Person) -> None:
    assert margins(chinese) == ["+18.4 %", "3.5 年", "1 250.5 t", "2031-11-14"]
    focus(chinese, "14 November 2031")
    told = words(chinese.program.inspector)
    assert "2031年11月14日" in told
    assert "0.80" in told


@pytest.mark.parametrize("typed", ["19,25", "19.25"])
def test_a_value_is_typed_in_either_spelling_and_kept_exact(german: Person, typed: str) -> None:
    german.bench.focus_on("18.4 per cent")
    german.press(Qt.Key.Key_V, held=SHIFT)
    dialog = shown_dialog(german, ValueDialog)
    field = dialog.form.texts["value"]
    assert field.text() == "18,4"
    field.selectAll()
    field.setFocus()
    german.type(typed)
    assert dialog.preview.text() == "+19,25 %"
    dialog.save.click()
    item = german.page.item(german.bench.focus)
    assert item.figure.value == Decimal("19.25")
    assert "+19,25 %" in german.told


def test_a_value_that_is_not_touched_stays_as_it_is(german: Person) -> None:
    german.bench.focus_on("1,250.5 tonnes")
    german.press(Qt.Key.Key_V, held=SHIFT)
    dialog = shown_dialog(german, ValueDialog)
    assert dialog.form.texts["value"].text() == "1 250,5"
    assert dialog.form.fields().value == "1 250.5"
    dialog.reject()


def test_settings_and_quality_have_german_numbers(german: Person) -> None:
    german.press(Qt.Key.Key_Comma, held=CTRL)
    settings = shown_dialog(german, SettingsDialog)
    field = settings.fields["review.threshold"]
    assert isinstance(field, NumberField)
    assert field.text() == "0,50"
    for typed, kept in (("0,75", 0.75), ("0.6", 0.6)):
        field.setFocus()
        field.selectAll()
        german.type(typed)
        assert german.bench.settings.number("review.threshold") == kept
    settings.reject()
    german.window.activateWindow()
    german.until(QApplication.focusWidget)
    german.program.shell.show("quality")
    quality = shown_dialog(german, QualityDialog)
    assert quality.threshold.text() == "0,60"
    quality.reject()


def test_what_is_kept_does_not_follow_the_language(german: Person) -> None:
    german.bench.focus_on("18.4 per cent")
    german.press(Qt.Key.Key_Return)
    span = german.page.item(german.bench.focus) or next(iter(german.page))
    german.until(lambda: any(item.state == "confirmed" for item in german.page))
    titles = [line.title for line in german.bench.project.file.decisions()]
    assert not any("18,4" in title for title in titles)
    assert span is not None
