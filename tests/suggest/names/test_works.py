"""Titles of works in quotation marks."""

import pytest

from annotator.suggest.names.works import works_in


@pytest.mark.parametrize(
    ("text", "title", "sure"),
    [
        ("the film “A Year of Salt” opens", "A Year of Salt", True),
        ('his song, "Harbour," is old', "Harbour", True),
        ("they saw “The Salt Orchard” twice", "The Salt Orchard", False),
    ],
)
def test_titles_without_their_marks(text, title, sure):
    [work] = works_in(text)
    assert text[work.start : work.end] == title
    assert (work.score > 0.7) is sure


@pytest.mark.parametrize("text", ["he said “We will not go”", "a “buy” rating", "so-called “Ghosts” left", "“”"])
def test_speech_and_single_words_are_no_titles(text):
    assert list(works_in(text)) == []
