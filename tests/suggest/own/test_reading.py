"""The words of an article as the project's recogniser reads them: with all that the shipped providers say."""

import pytest

from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.own.reading import read_article

TEXT = "Ilse Varga left Tessel Robotics Ltd. on Monday.\n\nNorway waits."


def test_an_english_article_has_the_hints_of_all_and_the_chances_of_the_starter() -> None:
    plain = [one for one in read_with_hints(TEXT) if len(one)]
    told = read_article(TEXT, language="en")
    assert [one.words for one in told] == [one.words for one in plain]
    for before, after in zip(plain, told, strict=True):
        assert all(set(few) <= set(many) for few, many in zip(before.hints, after.hints, strict=True))
    first = told[0].hints[0]
    assert "S=B-PERSON" in first
    assert "sPERSON>0.5" in first


@pytest.mark.parametrize(("text", "language"), [(TEXT, "de"), ("北河汽车在上海。", ""), ("", "en"), ("\n\n", "en")])
def test_other_languages_and_empty_texts_are_read_without_the_starter(text: str, language: str) -> None:
    told = read_article(text, language=language)
    assert all(len(one) for one in told)
    assert not any(hint[0] in "sS" for one in told for hints in one.hints for hint in hints)
