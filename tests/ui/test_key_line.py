"""The line at the bottom says what the keys do now."""

from dataclasses import replace
from decimal import Decimal

from annotator.actions import moving, review
from annotator.actions.catalogue import actions
from annotator.actions.figures import set_value
from annotator.model.figure import Figure
from annotator.ui.key_line import KeyWord, key_words, progress_text
from annotator.workflow.workbench import Hint


def words(bench) -> dict[str, str]:
    return {one.keys: one.word for one in key_words(bench, actions(bench))}


def test_on_a_candidate_it_tells_how_to_judge(bench) -> None:
    told = words(bench)
    assert told["J K"] == "next, previous"
    assert told["Enter"] == "accept"
    assert told["X"] == "reject"
    assert told["[ ]"] == "boundary"
    assert any(keys.startswith("1–9") and word == "label" for keys, word in told.items())


def test_on_a_span_it_tells_how_to_mend(bench) -> None:
    review.accept(bench)
    moving.step(bench, forward=False, pending_only=False)
    told = words(bench)
    assert told["X"] == "remove"
    assert told["Backspace"] == "judge again"


def test_on_a_value_with_other_readings_it_tells_the_key_for_them(bench) -> None:
    assert "V" not in words(bench)
    usd = Figure(kind="money", value=Decimal(5), unit="USD")
    set_value(bench, bench.focus, replace(usd, readings=(replace(usd, unit="HKD"),)))
    assert words(bench)["V"] == "other reading"
    set_value(bench, bench.focus, usd)
    assert "V" not in words(bench)


def test_with_a_selection_it_tells_how_to_add(bench) -> None:
    bench.put_caret(5, anchor=0)
    assert next(iter(words(bench).values())) == "label"
    assert words(bench)["Esc"] == "back"


def test_with_letters_shown_it_tells_to_type_them(bench) -> None:
    bench.show_hints([Hint(letters="f", start=0, end=5)])
    assert key_words(bench, ()) == (KeyWord(keys="a–z", word="type the letters"), KeyWord(keys="Esc", word="back"))


def test_changed_keys_are_told(bench) -> None:
    bench.settings.put("keys.review.accept", "G")
    assert words(bench)["G"] == "accept"


def test_progress_counts_marks(bench) -> None:
    assert progress_text(bench) == "span 1 of 3  ·  0 confirmed  ·  3 to judge"
    review.accept(bench)
    assert progress_text(bench) == "span 2 of 3  ·  1 confirmed  ·  2 to judge"
    bench.open_article("")
    assert progress_text(bench) == ""
