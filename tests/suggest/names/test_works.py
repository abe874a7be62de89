"""Titles of works, in quotation marks and without."""

import pytest

from annotator.suggest.names.works import bare_works_in, works_in


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


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Her novel The Quiet Harbour won.", ["The Quiet Harbour"]),
        ("his 1976 album Salt sold", ["Salt"]),
        ("the film Salt's makers", ["Salt"]),
        ("We read Night Ferry, her third novel, twice.", ["Night Ferry"]),
        ("Steven Marlo, the film director, left.", []),
        ("the film Anna Karlsson made", []),
        ("the film was Good", []),
        ("Salt, a film", []),
    ],
)
def test_titles_beside_the_word_that_says_what_they_are(text, titles):
    given = frozenset({"Anna", "Steven"})
    assert [text[work.start : work.end] for work in bare_works_in(text, given=given)] == titles
