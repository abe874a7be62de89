"""Whatever the text: valid offsets, no overlap, the same reading among other words, no more work than its length."""

from __future__ import annotations

import time
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.figures.display import grouped, value_text
from annotator.figures.recognise import recognise

_WORDS = """
    $ € £ 5 12 3.5 1,000 million percent % and a half two hundred third - – to of May 2024 Q4 next last week years ago
    Friday at 3pm : / . , ( ) km m °C 🎉 é １２ between from in since USD k x ' " st BC noon every ² 日 e ^ fold
"""
_PIECES = st.sampled_from(_WORDS.split())
_TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(_PIECES, max_size=30).map(" ".join),
    st.lists(_PIECES, max_size=30).map("".join),
)
_DATES = st.sampled_from(["", "2024-03-20", "2024-02-29T23:59:59", "0001-01-01", "9998-12-31"])
_LANGUAGES = st.sampled_from(["en", "de", "zh"])


@settings(max_examples=400, deadline=None)
@given(text=_TEXTS, date=_DATES, language=_LANGUAGES)
def test_offsets_are_valid_sorted_and_apart(text: str, date: str, language: str) -> None:
    last = 0
    for one in recognise(text, date=date, language=language):
        assert last <= one.start < one.end <= len(text)
        covered = text[one.start : one.end]
        assert covered == covered.strip()
        assert isinstance(value_text(one.figure), str)
        last = one.end


@settings(max_examples=150, deadline=None)
@given(text=_TEXTS, date=_DATES)
def test_the_same_text_gives_the_same_figures(text: str, date: str) -> None:
    assert recognise(text, date=date) == recognise(text, date=date)


_SENTENCES = [
    ("It paid $5 million", "5000000"),
    ("Sales fell 3.1 percent", "3.1"),
    ("It hired 27,000 people", "27000"),
    ("a run of 10 km", "10"),
]


@settings(max_examples=100, deadline=None)
@given(
    before=st.text(alphabet="abcdefghijk éü🎉", max_size=30),
    case=st.sampled_from(_SENTENCES),
    after=st.text(alphabet="lmnop éü🎉", max_size=30),
)
def test_text_around_a_sentence_never_changes_its_value(before: str, case: tuple[str, str], after: str) -> None:
    sentence, value = case
    text = f"{before}. {sentence}. {after}"
    at = len(before) + 2
    values = [one.figure.value for one in recognise(text) if at <= one.start < at + len(sentence)]
    assert values == [Decimal(value)]
    shifted = [one.start - at for one in recognise(text) if at <= one.start < at + len(sentence)]
    assert shifted == [one.start for one in recognise(sentence + ".")]


@settings(max_examples=200, deadline=None)
@given(
    number=st.integers(0, 10**15),
    scale=st.sampled_from(["", " thousand", " million", " billion"]),
    places=st.integers(0, 4),
)
def test_a_value_that_is_written_is_read_back(number: int, scale: str, places: int) -> None:
    value = Decimal(number).scaleb(-places)
    text = f"${value:,f}{scale}"
    factor = {"": 1, " thousand": 10**3, " million": 10**6, " billion": 10**9}[scale]
    (found,) = recognise(text)
    assert found.figure.value == value * factor
    assert (found.start, found.end) == (0, len(text))


def test_full_width_digits_and_signs_are_read_where_they_stand() -> None:
    (found,) = recognise("価格は ＄１２．５ million 🎉")
    assert (found.start, found.end, found.figure.value) == (4, 17, Decimal(12_500_000))


def test_display_tells_repetitions_and_lengths_in_words() -> None:
    told = [
        value_text(one.figure) for one in recognise("every four years, twice a week, half a century", date="2024-03-20")
    ]
    assert told == ["every 4 years", "2 × per week", "0.5 centuries"]


def test_display_groups_digits_and_keeps_every_one() -> None:
    assert grouped(Decimal("-1234567.891")) == "−1 234 567.891"


_NASTY = {
    "digits": "9" * 100_000,
    "commas": "1," * 50_000,
    "grouped": "1" + ",000" * 25_000,
    "points": "1." * 50_000,
    "brackets": "($" * 50_000,
    "hyphens": "1-" * 50_000,
    "words": "one hundred and " * 6_250,
    "million": "million " * 12_500,
    "halves": "half a " * 14_000,
    "slashes": "1/2/" * 25_000,
    "dollars": "$" * 100_000,
    "blanks": " " * 100_000,
    "quotes": '9"' * 50_000,
    "last": "last " * 20_000,
    "early": "early " * 16_000,
    "from": "from 2007 to " * 7_700,
    "after": "3 days after " * 7_700,
    "letters": "a" * 100_000,
    "chinese": "亿" * 100_000,
    "chinese numbers": "一" * 100_000,
    "newlines": "\n" * 100_000,
    "combining": "é" * 50_000,
    "signs": "-+~<>=" * 16_000,
    "years": "2012-" * 20_000,
    "weekdays": "Friday, " * 12_500,
    "the week": "week of " * 12_500,
    "spaced": "1 " * 50_000,
    "prices": "$5 " * 33_000,
    "percents": "5% " * 33_000,
    "durations": "2 years 1 month " * 6_200,
}


_NEWS = "On May 3, 2023 it paid $5 million to 12 people, up 3 percent from 2 to 5 km in the past 18 months. "


def cost(text: str, *, language: str = "en") -> float:
    began = time.process_time()
    recognise(text, date="2024-03-20", language=language)
    return time.process_time() - began


@cache
def _ordinary() -> float:
    """What a hundred thousand characters of ordinary news cost on this machine."""
    text = _NEWS * (100_000 // len(_NEWS))
    return min(cost(text) for _ in range(3))


@pytest.mark.parametrize("name", _NASTY)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_hundred_thousand_nasty_characters_are_read_in_a_moment(name: str, language: str) -> None:
    # The worst costs three times as much as news. A rule that looks back at all it has read goes far beyond ten.
    limit = 10 * _ordinary()
    assert any(cost(_NASTY[name], language=language) < limit for _ in range(3))


def test_work_grows_with_the_length_and_no_faster() -> None:
    small, large = (min(cost(_NEWS * times) for _ in range(3)) for times in (100, 800))
    assert large < small * 8 * 2.5
