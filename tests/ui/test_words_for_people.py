"""Small texts: keys, dates, tool tips, guidelines, half-typed words."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import Qt

from annotator.ui.dates import long_date, moment, short_date
from annotator.ui.fuzzy import score
from annotator.ui.guideline import pieces
from annotator.ui.key_names import listed, pretty, together
from annotator.ui.labels import plain_label, plain_tip


def test_dates_are_written_out_and_other_words_left_alone() -> None:
    assert long_date("2031-11-14") == "14 November 2031"
    assert short_date("2031-11-14") == "14 Nov 2031"
    assert long_date("last spring") == short_date("last spring") == "last spring"
    assert long_date("") == short_date("") == ""


def test_a_moment_of_today_is_a_time_and_an_older_one_has_its_day() -> None:
    told = datetime(2031, 3, 5, 14, 5, tzinfo=UTC)
    local = told.astimezone()
    assert moment(told.isoformat(), now=local) == f"{local:%H:%M}"
    assert moment(told.isoformat(), now=local.replace(month=8)) == f"{local.day} March, {local:%H:%M}"
    assert moment(told.isoformat(), now=local.replace(year=2032)) == f"{local.day} March 2031, {local:%H:%M}"


def test_keys_are_printed_as_on_the_keyboard() -> None:
    assert pretty("Ctrl+Return") == "Ctrl+Enter"
    assert pretty("Ctrl++") == "Ctrl++"
    assert listed(("Return", "Enter")) == "Enter"
    assert together(["[", "]"]) == "[ ]"
    assert together(["Shift+Left", "Shift+Right"]) == "Shift+← →"
    assert together(["J", "K"]) == "J K"


def test_no_foreign_text_becomes_markup(qapp) -> None:
    assert plain_label("<b>bold</b>").textFormat() == Qt.TextFormat.PlainText
    assert Qt.mightBeRichText(plain_tip("<b>x</b>"))
    assert "<b>" not in plain_tip("<b>x</b>")
    assert plain_tip("a < b") == "a < b"


def test_a_guideline_has_three_voices() -> None:
    assert pieces("Leave *the* outside: **Brackwater** plc") == (
        ("", "Leave "),
        ("italic", "the"),
        ("", " outside: "),
        ("bold", "Brackwater"),
        ("", " plc"),
    )
    assert pieces("2 * 3") == (("", "2 * 3"),)


@pytest.mark.parametrize(("query", "text"), [("acc", "Accept and go"), ("jl", "Jump by letters"), ("", "anything")])
def test_what_is_half_typed_is_found(query: str, text: str) -> None:
    assert score(query, text) > 0


def test_the_better_match_comes_first() -> None:
    assert score("exp", "Export a training set") > score("exp", "Next span explained")
    assert score("und", "Undo") > score("und", "Move the end back by one token")
    assert score("xyz", "Export") == 0
