"""The window in other languages: installed by a setting, with its numbers and days, and turned round."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.shipped import resource
from annotator.ui.dates import long_date, moment, short_date
from annotator.ui.key_line import KeyWord, KeyWords
from annotator.ui.languages import install_language
from annotator.ui.translate import number_text, tr


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en", folder=resource("translations"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def put_on(app: QApplication, language: str) -> str:
    return install_language(app, language, folder=resource("translations"))


def test_english_is_what_the_source_says(app: QApplication) -> None:
    assert put_on(app, "en") == "en"
    assert tr("1,234 of 5,000 articles are done.") == "1,234 of 5,000 articles are done."


def test_german(app: QApplication) -> None:
    assert put_on(app, "de") == "de"
    assert tr("Settings") == "Einstellungen"
    assert tr("Label as Date") == "Als Date kennzeichnen"
    assert tr("42 confirmed") == "42 bestätigt"
    assert tr("“a.txt” is empty. There is nothing to import from it.") == (
        "„a.txt“ ist leer. Daraus gibt es nichts zu importieren."
    )


def test_chinese(app: QApplication) -> None:
    assert put_on(app, "zh_CN") == "zh_CN"
    assert tr("Accept “Vessa Marine” as ORG") == "接受“Vessa Marine”为 ORG"


def test_the_journal_and_evidence_are_read_in_the_language_although_they_are_kept_in_english(
    app: QApplication,
) -> None:
    put_on(app, "de")
    assert tr("learned from news, posts and encyclopedias; in the dictionary of countries") == (
        "gelernt aus Nachrichten, Beiträgen und Enzyklopädien; im Wörterbuch countries"
    )


def test_the_rule_of_a_figure_and_its_value_are_read_in_the_language(app: QApplication) -> None:
    put_on(app, "de")
    assert tr("percent sign or word after a number, read as +18.4 %") == (
        "Prozentzeichen oder -wort nach einer Zahl, gelesen als +18,4 %"
    )
    assert tr("every 3 months") == "alle 3 Monate"
    assert tr("every day") == "jeden Tag"


def test_lists_are_translated_word_by_word(app: QApplication) -> None:
    put_on(app, "de")
    assert tr("It has no place for overlapping spans, notes on spans, relations between spans.") == (
        "Kein Platz ist für überlappende Spannen, Notizen zu Spannen, Relationen zwischen Spannen."
    )


def test_a_language_that_there_is_not_is_english(app: QApplication) -> None:
    assert put_on(app, "tlh") == "en"
    assert tr("Settings") == "Settings"


def test_another_language_takes_the_place_of_the_one_before(app: QApplication) -> None:
    put_on(app, "de")
    put_on(app, "en")
    assert tr("Settings") == "Settings"
    assert QCoreApplication.translate("annotator", "Close") == "Close"


def test_the_system_is_asked(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    assert put_on(app, "system") == "de"
    assert QLocale().name() == "de_AT"


def test_numbers() -> None:
    german, chinese = QLocale("de_DE"), QLocale("zh_CN")
    assert number_text("12,345", german) == "12.345"
    assert number_text("0.85", german) == "0,85"
    assert number_text("+1.5", german) == "+1,5"
    assert number_text("92%", german) == "92\u00a0%"
    assert number_text("12,345", chinese) == "12,345"
    assert number_text("92.5%", chinese) == "92.5%"
    assert number_text("2031", german) == "2031"


def test_days(app: QApplication) -> None:
    put_on(app, "de")
    assert long_date("2031-11-14") == "14. November 2031"
    assert short_date("2031-11-14") == "14. Nov. 2031"
    assert moment("2020-11-14T12:00:00+00:00").startswith("14. Nov. 2020, ")
    put_on(app, "zh_CN")
    assert long_date("2031-11-14") == "2031年11月14日"
    put_on(app, "en")
    assert long_date("2031-11-14") == "14 November 2031"
    assert short_date("soon") == "soon"


def test_a_language_from_the_right_turns_the_window_round(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "annotator_ar.qm").write_bytes(b"")
    assert install_language(app, "ar", folder=tmp_path) == "ar"
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line = KeyWords()
    qtbot.addWidget(line)
    line.resize(600, 30)
    line.show_words((KeyWord(keys="Enter", word="accept"),))
    ink = line.grab().toImage().convertToFormat(line.grab().toImage().Format.Format_RGB32)
    blank = ink.pixel(0, 0)
    drawn = [x for x in range(ink.width()) if any(ink.pixel(x, y) != blank for y in range(ink.height()))]
    assert drawn
    assert min(drawn) > ink.width() // 2, "the first key stands on the right"
