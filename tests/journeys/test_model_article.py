"""The measure: the model article by keys alone, with "accept the rest", and with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def forty_candidates(person) -> None:
    """The measure counts forty candidates: what memory adds in the background while one is judged is not among them."""
    person.bench.settings.put("learn.memory", False)


def keys_of_labels(person) -> dict[str, str]:
    return {label.id: label.key for label in person.bench.schema.labels}


def add_missing(person, model) -> None:
    """Letters on the words, the word, and the label's key."""
    start, _end, label = model.missing
    person.press("F", held=SHIFT)
    person.hint(lambda: person.hint_at(start))
    person.press(keys_of_labels(person)[label])


def mend(person, model) -> bool:
    """Does to the focused candidate what it needs beyond a plain acceptance; whether it needed anything."""
    quote, keys = person.focused, keys_of_labels(person)
    bench = person.bench
    candidate = bench.reader.candidate(bench.focus)
    wrong = dict(model.wrong_labels)
    if quote in model.spurious:
        person.press("x")
    elif quote == model.too_long:
        person.press("[")
    elif quote == model.too_short:
        person.press("]")
    elif quote == model.starts_early:
        person.press("}")
    elif quote in wrong and candidate is not None and candidate.label != wrong[quote]:
        person.press(keys[wrong[quote]])
    else:
        return False
    return True


def check(person, model, spans_of) -> None:
    """Every candidate is judged, the spans are the right ones, on the disk too."""
    project = person.bench.project
    article_id = project.reader.article_ids()[0]
    candidates = project.reader.candidates(article_id)
    assert len(candidates) == 40
    states = [candidate.state for candidate in candidates]
    assert states.count("pending") == 0
    assert states.count("accepted") == 33
    assert states.count("corrected") == 5
    assert states.count("rejected") == 2
    for candidate in candidates:
        history = project.reader.history(candidate.id)
        assert any(line.who == project.who for line in history), candidate.quote
    person.leave()
    assert spans_of(model.path) == model.gold
    person.start()


def test_every_candidate_one_by_one_by_keyboard_alone(person, model, spans_of) -> None:
    person.open(model.path)
    person.keys = person.clicks = 0
    while person.page.pending():
        before = person.bench.focus
        if not mend(person, model):
            person.press(Qt.Key.Key_Return)
        elif person.bench.item.state == "confirmed" and person.page.pending():
            person.press("j")
        assert person.bench.focus != before
        # The entity that nobody proposed stands in the line above "a third": there it is seen.
        if person.focused == "a third" and not any(item.start == model.missing[0] for item in person.page):
            add_missing(person, model)
    person.press(Qt.Key.Key_Return, held=CTRL)
    assert person.bench.reader.article_rows()[0].article.state == "done"
    decisions = [line for line in person.bench.project.file.decisions(limit=100) if not line.automatic]
    assert sum(line.keystrokes for line in decisions) == person.keys
    assert person.keys <= 49
    assert person.clicks == 0
    check(person, model, spans_of)


def wrong_ones(person, model) -> list:
    """The marks that are not right as they are, in reading order: what a reader would stop at."""
    wrong = dict(model.wrong_labels)
    quotes = {model.too_long, model.too_short, model.starts_early, *model.spurious}
    text = person.page.text
    return [
        item
        for item in person.page
        if text[item.start : item.end] in quotes or wrong.get(text[item.start : item.end], item.label) != item.label
    ]


def test_the_wrong_ones_by_letters_and_the_rest_at_once(person, model, spans_of) -> None:
    person.open(model.path)
    person.keys = person.clicks = 0
    for item in wrong_ones(person, model):
        if item.id not in person.canvas.marks_in_view():
            person.press(Qt.Key.Key_PageDown)
            person.until(lambda item=item: item.id in person.canvas.marks_in_view())
        if person.bench.focus != item.id:
            person.press("f")
            person.hint(lambda item=item: person.hint_of_mark(item.id))
        assert person.bench.focus == item.id
        assert mend(person, model)
    add_missing(person, model)
    person.press(Qt.Key.Key_Return, held=CTRL)
    assert person.keys <= 30
    assert person.clicks == 0
    check(person, model, spans_of)


def test_the_wrong_ones_by_mouse_and_the_rest_at_once(person, model, spans_of) -> None:
    person.open(model.path)
    person.keys = person.clicks = 0
    for item in wrong_ones(person, model):
        # Judging one scrolls the next to judge into view: nothing has to be scrolled by hand.
        person.click(item.start + 1)
        assert person.bench.focus == item.id
        assert mend(person, model)
    start, end, label = model.missing
    person.click(start + 1, double=True)
    assert person.bench.selection == (start, end)
    person.press(keys_of_labels(person)[label])
    person.press(Qt.Key.Key_Return, held=CTRL)
    assert person.clicks == 8
    assert person.keys + person.clicks <= 17
    check(person, model, spans_of)
