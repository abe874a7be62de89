"""Candidates from dictionaries."""

import pytest

from annotator.suggest.dictionary import dictionary_for
from annotator.suggest.gazetteer import GazetteerProvider
from annotator.suggest.patterns import PatternProvider
from annotator.suggest.starter import StarterProvider


def found(text, language="en"):
    return [
        (text[one.start : one.end], one.label) for one in GazetteerProvider().propose(text, date="", language=language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("JPMorgan and KKR met in Barcelona.", [("JPMorgan", "ORG"), ("KKR", "ORG"), ("Barcelona", "GPE")]),
        ("the European Central Bank (ECB)", [("European Central Bank", "ORG"), ("ECB", "ORG")]),
        ("Chinese firms in South America", [("Chinese", "NORP"), ("South America", "LOC")]),
        ("at the Olympics under the AI Act", [("Olympics", "EVENT"), ("AI Act", "LAW")]),
        ("the U.S. and the UK", [("U.S.", "GPE"), ("UK", "GPE")]),
        ("They sold us the stake; who knows?", []),
        ("Partizan Belgrade flew to Belgrade", [("Partizan Belgrade", "ORG"), ("Belgrade", "GPE")]),
        ("Sheffield United left Sheffield", [("Sheffield United", "ORG"), ("Sheffield", "GPE")]),
        ("Salomon Brothers, the Jakarta Post said", [("Salomon Brothers", "ORG"), ("Jakarta Post", "ORG")]),
        ("the University of Iowa in Iowa", [("University of Iowa", "ORG"), ("Iowa", "GPE")]),
    ],
)
def test_names_of_many_kinds(text, expected):
    assert found(text) == expected


def test_a_place_in_a_dateline_is_found_in_capitals():
    assert found("BEIJING (Newswire) - Shares rose.") == [("BEIJING", "GPE")]


def test_short_acronyms_mean_nothing_in_a_line_of_capitals():
    assert found("WHO SAVED US ALL\nThe WHO said so.") == [("WHO", "ORG")]


def test_a_name_that_is_also_a_word_is_doubtful_first_in_its_sentence():
    [alone] = GazetteerProvider().propose("Target practice was over.", date="", language="en")
    sure = GazetteerProvider().propose("Target fell. Shares of Target lost 2%.", date="", language="en")
    assert alone.score < 0.5
    assert [one.score > 0.7 for one in sure] == [True, True]


def test_the_reason_names_the_list_and_the_chief_form():
    [one] = GazetteerProvider().propose("with Citigroup today", date="", language="en")
    assert one.evidence == "a form of “Citi” in the dictionary of large companies"
    assert one.provider == "gazetteer"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Die EZB in Frankfurt", "de", [("EZB", "ORG"), ("Frankfurt", "GPE")]),
        ("die französische Regierung", "de", [("französische", "NORP")]),
        ("小米集团在深圳发布新车", "zh", [("小米集团", "ORG"), ("深圳", "GPE")]),
        ("أعلن البنك الدولي في القاهرة", "ar", [("البنك الدولي", "ORG"), ("القاهرة", "GPE")]),
        ("小米集团在深圳发布新车，产量达到一百万辆", "", [("小米集团", "ORG"), ("深圳", "GPE")]),
    ],
)
def test_other_languages(text, language, expected):
    assert found(text, language) == expected


def test_a_text_is_searched_once_for_all_that_ask(monkeypatch):
    text = "The Jakarta Post wrote on Thursday that Norland Shipping had left Surabaya."
    searched = []

    def counted(language):
        searched.append(language)
        return dictionary_for(language)

    monkeypatch.setattr("annotator.suggest.gazetteer.dictionary_for", counted)
    for provider in (GazetteerProvider(), PatternProvider(), StarterProvider()):
        provider.propose(text, date="", language="en")
    assert searched == ["en"]
