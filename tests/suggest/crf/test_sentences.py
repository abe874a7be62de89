import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.crf.sentences import LONGEST, read_sentences


def words(text: str) -> list[list[str]]:
    return [list(sentence.words) for sentence in read_sentences(text)]


@given(st.text())
def test_words_are_stretches_of_the_text_in_order_and_leave_out_white_space_only(text: str) -> None:
    reached = 0
    for sentence in read_sentences(text):
        assert len(sentence) == len(sentence.starts) == len(sentence.ends) > 0
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert word == text[start:end] != ""
            assert not text[reached:start].strip()
            reached = end
    assert not text[reached:].strip()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Mr. Varga left. She is in the U.S. now.",
            [["Mr.", "Varga", "left", "."], ["She", "is", "in", "the", "U.S.", "now", "."]],
        ),
        ("Tessel Inc. fell 3.4% to $5.", [["Tessel", "Inc.", "fell", "3.4", "%", "to", "$", "5", "."]]),
        ("O'Brien's anglo-dutch firm", [["O'Brien", "'s", "anglo", "-", "dutch", "firm"]]),
        ("One line\nAnother line", [["One", "line"], ["Another", "line"]]),
        ("“It rose.” She left.", [["“", "It", "rose", ".", "”"], ["She", "left", "."]]),
        ("ask @inesdomar", [["ask", "@inesdomar"]]),
        ("北河汽车。上海。", [["北", "河", "汽", "车", "。"], ["上", "海", "。"]]),
        ("Die Müller GmbH wuchs. Sie zahlt.", [["Die", "Müller", "GmbH", "wuchs", "."], ["Sie", "zahlt", "."]]),
        ("cafe\u0301 noir", [["cafe\u0301", "noir"]]),
    ],
)
def test_sentences_and_words(text: str, right: list[list[str]]) -> None:
    assert words(text) == right


def test_a_text_without_full_stops_is_cut() -> None:
    assert [len(one) for one in read_sentences("so " * (LONGEST + 10))] == [LONGEST, 10]
