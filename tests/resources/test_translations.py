"""Translations are whole: no text without one, no value without its place."""

from __future__ import annotations

import json
import re

import pytest

from annotator.ui.sentences import COUNT, NUMBER, Sentences
from tools import translations
from tools.sentences import Found

LANGUAGES = translations.LANGUAGES


@pytest.fixture(scope="module")
def found() -> dict[str, Found]:
    return translations.collect()


@pytest.fixture(scope="module", params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> dict[str, str]:
    return translations.read(request.param)


def test_nothing_is_left_untranslated(words: dict[str, str]) -> None:
    assert [source for source, told in words.items() if not told.strip()] == []


def test_every_value_keeps_its_place(words: dict[str, str]) -> None:
    gap = re.compile(r"\{\w+\}")
    wrong = [source for source, told in words.items() if sorted(gap.findall(source)) != sorted(gap.findall(told))]
    assert wrong == []


def test_letters_of_menus_and_buttons(words: dict[str, str]) -> None:
    letter = re.compile(r"&(?=\w)")
    wrong = [source for source, told in words.items() if len(letter.findall(source)) != len(letter.findall(told))]
    assert wrong == []


def test_sentences_end_as_they_do_in_english(words: dict[str, str]) -> None:
    ends = {".": ".。", "…": "…", ":": ":：", "?": "?？"}
    wrong = [
        source
        for source, told in words.items()
        if source[-1] in ends
        and len(source) > 3
        and not source.isupper()
        and told.rstrip("”“)")[-1] not in ends[source[-1]]
    ]
    assert wrong == []


def test_every_sentence_is_known_again_when_its_gaps_are_filled(found: dict[str, Found]) -> None:
    told = translations.read("de")
    gaps = {text: one.gaps for text, one in found.items()}
    known = Sentences(gaps, look_up=lambda source: told[source], number=str)
    values = {NUMBER: "1,234", COUNT: "3 articles"}
    lost: list[str] = []
    for text, kinds in gaps.items():
        finished = re.sub(r"\{(\w+)\}", lambda gap, kinds=kinds: values.get(kinds.get(gap[1], ""), "Vessa"), text)
        if known.template_of(finished) is None:
            lost.append(finished)
    assert lost == []


def test_what_ships_is_small_enough_to_be_read_at_the_start() -> None:
    there = json.loads((translations.FOLDER / "sentences.json").read_text("utf-8"))
    assert 1_000 < len(there) < 10_000
