"""Acronyms in brackets."""

import pytest

from annotator.suggest.names.acronyms import introduced
from annotator.suggest.names.words import read_words


@pytest.mark.parametrize(
    ("text", "long_form", "name"),
    [
        ("the Torne Fisheries Council (TFC) met", "Torne Fisheries Council", True),
        ("the Bank of the North (BN) met", "Bank of the North", True),
        ("an electric vehicle (EV) maker", "electric vehicle", False),
        ("the Union for Safer Quays (USQ), which", "Union for Safer Quays", True),
    ],
)
def test_the_long_form_is_found(text, long_form, name):
    words = read_words(text)
    [one] = introduced(words, text)
    assert text[words[one.first].start : words[one.last - 1].end] == long_form
    assert one.name is name


@pytest.mark.parametrize(
    "text", ["Ilse Varga (TFC) met", "the Council, of Torne (CT)", "(TFC) met", "rose 5% (YOY) to"]
)
def test_other_brackets_introduce_nothing(text):
    assert introduced(read_words(text), text) == []
