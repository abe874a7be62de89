"""In German a name is found in all its cases, and only there."""

from __future__ import annotations

import pytest

from annotator.suggest.memory.cases import other_cases, same_capitals
from annotator.suggest.memory.lessons import Lesson, context_of
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.recall import Recall
from tests.suggest.memory.test_recall import SCHEMA, good, taught

TEXT = "Die Norländische Bank wuchs. Der Chef der Norländischen Bank sah Ilse Vargas Rede, so Varga. Herr Kunz ging."


def said(memory: Memory, text: str = TEXT, *, language: str = "de") -> list[tuple[str, str]]:
    settled = Recall(memory, article_id="b", schema=SCHEMA, language=language).settle(text, ())
    return [(text[one.start : one.end], one.label) for one in settled]


def test_a_name_is_found_in_its_other_cases() -> None:
    """Of a German article half the mentions were not proposed: they stand in another case."""
    memory = taught(good("Norländische Bank", "o"), good("Ilse Varga", "p"))
    assert said(memory) == [
        ("Norländische Bank", "o"),
        ("Norländischen Bank", "o"),
        ("Ilse Vargas", "p"),
        ("Varga", "p"),
    ]
    assert said(memory, language="en") == [("Norländische Bank", "o")]


def test_what_is_marked_in_another_case_is_found_in_the_first() -> None:
    memory = taught(good("Norländischen Bank", "o"))
    assert said(memory) == [("Norländische Bank", "o"), ("Norländischen Bank", "o")]


def test_what_comes_after_the_first_german_text_is_known_too_and_what_is_undone_is_not() -> None:
    memory = taught(good("Kunz", "p"))
    assert said(memory) == [("Kunz", "p")]
    memory.teach("c", [good("Norländische Bank", "o")])
    assert ("Norländischen Bank", "o") in said(memory)
    memory.teach("c", [])
    assert said(memory) == [("Kunz", "p")]


def test_a_rejected_case_stays_rejected_in_its_words() -> None:
    start = TEXT.index("Norländischen Bank")
    context = context_of(TEXT, start, start + len("Norländischen Bank"))
    memory = taught(good("Norländische Bank", "o"), Lesson("Norländischen Bank", "o", "bad", context))
    assert said(memory) == [("Norländische Bank", "o")]
    elsewhere = "Sie kam zur Norländischen Bank nach Bonn."
    assert said(memory, elsewhere) == [("Norländischen Bank", "o")]


@pytest.mark.parametrize(
    ("core", "forms"),
    [
        ("Kunz", []),
        ("Hans", []),
        ("EU", []),
        ("Firma 7", []),
        ("Bonn", ["bonns"]),
        ("Neue Zeit", ["neue zeits", "neuen zeit", "neuer zeit", "neues zeit", "neuem zeit"]),
    ],
)
def test_the_cases_of_a_name(core: str, forms: list[str]) -> None:
    made = list(other_cases(core))
    assert set(forms) <= set(made)
    assert bool(made) == bool(forms)


def test_capitals_are_never_lowered() -> None:
    assert same_capitals("Neuen Zeit", "Neue Zeit")
    assert not same_capitals("neuen Zeit", "Neue Zeit")
    assert not same_capitals("NEUEN ZEIT", "Neue Zeit")
