"""Words as the name patterns see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.names.words import at_sentence_start, in_shouted_line, read_words


def forms(text):
    return [word.text for word in read_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xiaomi's new SU7", ["Xiaomi", "new", "SU7"]),
        ("Mr. O’Neil of AT&T, U.S.", ["Mr.", "O’Neil", "of", "AT&T", "U.S."]),
        ("J. K. Ostrander", ["J.", "K.", "Ostrander"]),
        ("Rolls-Royce, China-based", ["Rolls-Royce", "China", "based"]),
        ("at -5 °C. Its", ["at", "5", "C", "Its"]),
        ("al-Assad und Müller", ["al-Assad", "und", "Müller"]),
        ("Tessel Inc. fell", ["Tessel", "Inc.", "fell"]),
    ],
)
def test_where_words_begin_and_end(text, expected):
    assert forms(text) == expected


def test_first_words_of_sentences_lines_and_quotations():
    text = "One came. Two came: Three came\nFour, Five said “Six did” and Seven."
    assert [word.text for word in read_words(text) if word.first] == ["One", "Two", "Three", "Four", "Six"]


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Broader Confidence in Chinese Tech", True),
        ("MARKETS RALLY AFTER SURPRISE CUT", True),
        ("Nordhavn Freight bets on a warmer winter", False),
        ("He met Ilse Varga and Maren Gale in Port Aldwin.", False),
        ("Ilse Varga", False),
    ],
)
def test_headlines_are_lines_of_capitals_without_a_full_stop(line, headline):
    text = f"A line before.\n{line}\nOne after."
    inside = range(text.index(line), text.index(line) + len(line))
    assert {word.headline for word in read_words(text) if word.start in inside} == {headline}


@given(st.text(max_size=200))
def test_words_stand_where_they_say_and_gaps_are_all_the_rest(text):
    words = read_words(text)
    rebuilt = "".join(word.gap + word.text for word in words)
    assert text.startswith(rebuilt)
    for word in words:
        assert text[word.start : word.end] == word.text


@given(st.lists(st.sampled_from(["Anna", "rain", " ", ". ", ".", "\n", "“", "’s "]), max_size=12))
def test_both_ways_to_tell_a_first_word_agree(parts):
    text = "".join(parts)
    for word in read_words(text):
        assert at_sentence_start(text, word.start) == word.first


def test_a_shouted_line():
    assert in_shouted_line("quiet\nWHO SAVED US\nquiet", 8)
    assert not in_shouted_line("WHO said so to US all", 0)
    assert not in_shouted_line("US", 0)
