"""Numbers that belong to a name."""

import pytest

from annotator.suggest.names.found import Found
from annotator.suggest.names.numbers import with_numbers
from annotator.suggest.names.words import read_words


def told(text, name, label, score=0.5):
    words = read_words(text)
    first = next(at for at, word in enumerate(words) if word.text == name.split()[0])
    last = first + len(name.split())
    [one] = with_numbers([Found(first, last, label, score, "test")], words)
    return text[words[one.first].start : words[one.last - 1].end], one.label


@pytest.mark.parametrize(
    ("text", "name", "label", "expected"),
    [
        ("the Water Act 1962 says", "Water Act", "LAW", ("Water Act 1962", "LAW")),
        ("Section 9 of the Water Act says", "Water Act", "LAW", ("Section 9 of the Water Act", "LAW")),
        ("at Edge Week 2031 on", "Edge Week", "EVENT", ("Edge Week 2031", "EVENT")),
        ("its Pallas 3 robots", "Pallas", "ORG", ("Pallas 3", "PRODUCT")),
        ("and Pallas 3 million", "Pallas", "ORG", ("Pallas", "ORG")),
        ("and Pallas 3% more", "Pallas", "ORG", ("Pallas", "ORG")),
        ("and Pallas 3.5 more", "Pallas", "ORG", ("Pallas", "ORG")),
        ("and Pallas, 3 robots", "Pallas", "ORG", ("Pallas", "ORG")),
        ("and Pallas 3", "Pallas", "ORG", ("Pallas 3", "PRODUCT")),
    ],
)
def test_what_the_number_does_to_the_name(text, name, label, expected):
    assert told(text, name, label) == expected


def test_a_sure_name_keeps_its_kind():
    assert told("as Tessel 3 robots", "Tessel", "ORG", score=0.9) == ("Tessel", "ORG")
