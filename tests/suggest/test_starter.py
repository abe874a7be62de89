"""The starter recogniser: the model that ships, asked and asked to judge."""

import subprocess
import sys
from collections.abc import Sequence

import pytest

from annotator.model.records import Proposal
from annotator.suggest.crf.tagger import Guess
from annotator.suggest.dictionary import Hit
from annotator.suggest.names.found import Found
from annotator.suggest.names.words import Word
from annotator.suggest.patterns import PatternProvider, names_of
from annotator.suggest.starter import StarterProvider, fine_place

TEXT = (
    "Shares of Tessel Robotics Ltd. fell 4 percent in London on Monday. Ilse Varga, the chief executive of Tessel, "
    "said Norway would remain its largest market.\n"
)


def found(text: str, *, language: str = "en") -> dict[str, str]:
    said = StarterProvider().propose(text, date="", language=language)
    return {text[one.start : one.end]: one.label for one in said}


def test_people_bodies_and_places_are_found_with_chances() -> None:
    said = StarterProvider().propose(TEXT, date="", language="en")
    assert {one.provider for one in said} == {"starter"}
    assert all(0.3 <= one.score <= 1 and one.evidence for one in said)
    names = {(TEXT[one.start : one.end], one.label) for one in said}
    assert {("Tessel Robotics Ltd.", "ORG"), ("Ilse Varga", "PERSON"), ("London", "GPE"), ("Norway", "GPE")} <= names


@pytest.mark.parametrize(("text", "language"), [(TEXT, "de"), ("北河汽车在上海。", ""), ("", "en"), ("\n\n", "en")])
def test_other_languages_and_empty_texts_get_nothing(text: str, language: str) -> None:
    assert found(text, language=language) == {}


def test_places_in_nature_are_told_from_governed_ones() -> None:
    names = found("The ferry left Bergen for the Varga River on Tuesday, police in Norway said.")
    assert names.get("Norway") == "GPE"
    assert names.get("Varga River", "LOC") == "LOC"


def test_what_patterns_say_is_weighed_and_other_providers_are_left_alone() -> None:
    provider = StarterProvider()
    provider.propose(TEXT, date="", language="en")
    start = TEXT.index("Ilse")

    def one(name: str, score: float) -> Proposal:
        return Proposal(start=start, end=start + 10, label="l-person", provider=name, score=score, evidence="x")

    weighed = provider.review(TEXT, [one("patterns", 0.5), one("memory", 0.5)], language="en")
    assert [said.score > 0.5 for said in weighed] == [True, False]
    assert provider.review(TEXT, [one("patterns", 0.5)], language="de")[0].score == 0.5


def test_accounts_keep_the_score_that_their_sign_gives() -> None:
    text = "Ask @inesdomar about the tickets for Lisbon."
    provider = StarterProvider()
    account = Proposal(start=4, end=14, label="PERSON", provider="patterns", score=0.5, evidence="an account")
    assert list(provider.review(text, [account], language="en")) == [account]


def test_a_second_chance_is_low_and_is_given_only_where_nobody_else_is_asked() -> None:
    text = "The deal values Sundaral at about 900 million pounds, including debt."
    provider = StarterProvider()
    (said,) = provider.propose(text, date="", language="en")
    assert (text[said.start : said.end], said.evidence) == (
        "Sundaral",
        "nearly a name for the recogniser, and one for dictionaries or patterns",
    )
    assert 0.15 <= said.score < 0.5
    assert list(provider.review(text, [said], language="en")) == [said]
    pattern = Proposal(start=20, end=24, label="ORG", provider="memory", score=0.5, evidence="x")
    assert list(provider.review(text, [said, pattern], language="en")) == [pattern]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The ferry crossed the Tagliavent, which rose.", "LOC"),
        ("The ferry left Tagliavent on Monday.", "GPE"),
        ("The ferry belongs to the Tagliavent police.", "GPE"),
    ],
)
def test_an_article_before_a_place_tells_of_nature(text: str, label: str) -> None:
    start = text.index("Tagliavent")
    guess = Guess(start, start + len("Tagliavent"), "LOC", 0.8)
    assert fine_place(guess, text, {}) == label
    assert fine_place(guess, text, {(guess.start, guess.end): "GPE"}) == "GPE"


def test_neither_library_nor_model_is_read_before_it_is_asked() -> None:
    code = (
        "import sys; from annotator.suggest.catalogue import providers; providers(); "
        "sys.exit('pycrfsuite' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_patterns_read_an_article_once_for_the_list_and_for_the_recogniser(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Chancellor Ilse Varga met the board of Tarnholm Shipping in Skarvik on Friday."
    read: list[str] = []

    def counted(article: str, words: Sequence[Word], hits: Sequence[Hit]) -> list[Found]:
        read.append(article)
        return names_of(article, words, hits)

    monkeypatch.setattr("annotator.suggest.patterns.names_of", counted)
    said = PatternProvider().propose(text, date="", language="en")
    StarterProvider().propose(text, date="", language="en")
    assert read == [text]
    assert PatternProvider().propose(text, date="", language="en") == said
