"""Turns of phrase that say what stands in them."""

import pytest

from annotator.suggest.patterns import PatternProvider


def found(text: str) -> set[tuple[str, str]]:
    said = PatternProvider().propose(text, date="", language="en")
    return {(text[one.start : one.end], one.label) for one in said if one.score >= 0.6}


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        # a symbol in brackets
        ("Then Harker Stone (NYSE: HKS) rose.", "Harker Stone", "ORG"),
        ("Then Harker Stone (Nasdaq:HKS) rose.", "Harker Stone", "ORG"),
        ("Then Harker Stone (HKS.L) rose.", "Harker Stone", "ORG"),
        # what is bought, sold and worked for
        ("They hold shares of Kestrel Ridge today.", "Kestrel Ridge", "ORG"),
        ("He sold his stake in Uralneft.", "Uralneft", "ORG"),
        ("The takeover of Sundaral by Brixmoor failed.", "Sundaral", "ORG"),
        ("The takeover of Sundaral by Brixmoor failed.", "Brixmoor", "ORG"),
        ("Then Dev Ranganath, an analyst at Harker Stone, spoke.", "Harker Stone", "ORG"),
        # a post and its holder
        ("Then Medlane chief executive Ilse Varga left.", "Medlane", "ORG"),
        ("Then Medlane's chairman, Ilse Varga, left.", "Medlane", "ORG"),
        ("Vornado Steel Chairman Emeritus Walter Grice died.", "Vornado Steel", "ORG"),
        ("Vornado Steel Chairman Emeritus Walter Grice died.", "Walter Grice", "PERSON"),
        # who said it
        ("On Monday Arkwell said it would close.", "Arkwell", "ORG"),
        ("On Monday Arkwell said on Tuesday that its shops were shut.", "Arkwell", "ORG"),
        ("On Monday Tennick said she would go.", "Tennick", "PERSON"),
        # what belongs to it
        ("The vote of Omnivale's shareholders failed.", "Omnivale", "ORG"),
        ("A ship lay off Ruslavia's coast.", "Ruslavia", "GPE"),
        # matches
        ("Then Sparta Vltava beat Dukla Morava 3-1.", "Dukla Morava", "ORG"),
        ("Then Sparta Vltava beat Dukla Morava 3-1.", "Sparta Vltava", "ORG"),
        ("On grass Vesna Dorric beat Tolva Merin 6-4 6-2.", "Tolva Merin", "PERSON"),
        # what they are called weighs more than where they stand
        ("They hold shares of Corvita Health Inc today.", "Corvita Health Inc", "ORG"),
    ],
)
def test_names_in_turns_of_phrase(text: str, name: str, label: str) -> None:
    assert (name, label) in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A bracket without a symbol, a phrase of something else, a person who was bought from, two sentences.
        ("Then Quilloma (NYSE) rose.", "Quilloma"),
        ("They spoke of the coverage of Quilloma.", "Quilloma"),
        ("The purchase of a boat by Anna failed.", "Anna"),
        ("On Monday Quilloma said the weather changed. It rained.", "Quilloma"),
        ("Then Dukla Morava won. They beat Sparta. It was 3 - 1.", "Sparta"),
    ],
)
def test_what_only_looks_like_one(text: str, name: str) -> None:
    assert (name, "ORG") not in found(text)


def test_a_known_country_stays_one() -> None:
    assert ("Norway", "ORG") not in found("Shares of Norway and the stake in Norway's shareholders.")
