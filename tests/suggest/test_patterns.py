"""Patterns of names, as a whole: what a reader would mark in short texts."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.patterns import PatternProvider


def proposals(text, language="en"):
    return PatternProvider().propose(text, date="", language=language)


def found(text, language="en"):
    return {(text[one.start : one.end], one.label) for one in proposals(text, language)}


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        # people
        ("A letter from Mr. Tolvane arrived.", "Tolvane", "PERSON"),
        ("Chief Executive Orla Brennick left.", "Orla Brennick", "PERSON"),
        ("the analyst Tavi Moreno-Hale wrote", "Tavi Moreno-Hale", "PERSON"),
        ("The company's founder, Lei Jun, announced it.", "Lei Jun", "PERSON"),
        ("Sunniva Quell, a hydrologist, disagreed, as did Dr Quell.", "Sunniva Quell", "PERSON"),
        ("We met Zhao Weiming and J. K. Ostrander there.", "Zhao Weiming", "PERSON"),
        ("We met Zhao Weiming and J. K. Ostrander there.", "J. K. Ostrander", "PERSON"),
        ("in a speech Kim Jae-won praised it", "Kim Jae-won", "PERSON"),
        ("Bernt Skaldal, 54, was elected.", "Bernt Skaldal", "PERSON"),
        ("Then Ursula van der Meulen spoke.", "Ursula van der Meulen", "PERSON"),
        ("Vestra chief economist Ingrid Solheim said so", "Ingrid Solheim", "PERSON"),
        # bodies
        ("It was bought by Brackwater Energy in May.", "Brackwater Energy", "ORG"),
        ("a deal with Tessel Robotics, Inc. was signed", "Tessel Robotics, Inc.", "ORG"),
        ("Vessa Marine plc said so", "Vessa Marine plc", "ORG"),
        ("the University of Calder said", "University of Calder", "ORG"),
        ("the Ministry of Trade and Industry denied it", "Ministry of Trade and Industry", "ORG"),
        ("Voltara, a maker of cables, closed.", "Voltara", "ORG"),
        ("Pellam & Dray was founded in 1901.", "Pellam & Dray", "ORG"),
        ("in the Dover Valley School District alone", "Dover Valley School District", "ORG"),
        ("run by Instituto Calado since May", "Instituto Calado", "ORG"),
        ("played in the band Quillmoor for years", "Quillmoor", "ORG"),
        ("the National Teachers' League voted", "National Teachers' League", "ORG"),
        # places
        ("He moved to Port Aldwin last year.", "Port Aldwin", "LOC"),
        ("a farm near Skarvik burned", "Skarvik", "GPE"),
        ("born in Tolne, Norway, in 1960", "Tolne", "GPE"),
        ("the village of Ambry was cut off", "Ambry", "GPE"),
        ("ships on Lake Orvane and the Kestrel River", "Lake Orvane", "LOC"),
        ("ships on Lake Orvane and the Kestrel River", "Kestrel River", "LOC"),
        # things
        ("under the Clean Harbours Act 2019 it must", "Clean Harbours Act 2019", "LAW"),
        ("Article 12 of the Torne Treaty forbids it", "Article 12 of the Torne Treaty", "LAW"),
        ("she won the Skarvik Marathon again", "Skarvik Marathon", "EVENT"),
        ("the launch of the SU7 was near", "SU7", "PRODUCT"),
        ("its Pallas 3 robots work well", "Pallas 3", "PRODUCT"),
        ("the ferry Maren was late", "Maren", "PRODUCT"),
        ("her novel “The Salt Orchard” sold well", "The Salt Orchard", "WORK_OF_ART"),
    ],
)  # fmt: skip
def test_a_name_is_found_with_its_label(text, name, label):
    assert (name, label) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Shares rose on Monday. Analysts were pleased, but Investors Were Not.",
        "Broader Confidence In Strong Growth Markets",
        "On Tuesday in March it rained. However, I think it stopped.",
        "The CEO and the CFO spoke about GDP, ETFs and Q4.",
        "I'd say we've seen this. Don't worry.",
        "Chapter II was long.",
    ],
)
def test_capitals_that_are_no_names_are_left_alone(text):
    assert found(text) == set()


def test_an_acronym_in_brackets_is_of_the_kind_of_its_long_form():
    text = "The Torne Fisheries Council (TFC) met. Later the TFC agreed with an electric vehicle (EV) maker. EVs sell."
    assert {("Torne Fisheries Council", "ORG"), ("TFC", "ORG")} <= found(text)
    assert not any(name.startswith("EV") for name, _ in found(text))


def test_a_full_name_decides_its_short_forms_before_and_after():
    text = (
        "Varga will not stay. Nordhavn Freight said Ilse Varga would leave. Nordhavn pays Varga nothing. "
        "At Nordhavn's depot, Varga smiled."
    )
    short = [one for one in proposals(text) if text[one.start : one.end] == "Varga"]
    assert [one.label for one in short] == ["PERSON"] * 3
    assert all("“Ilse Varga”" in one.evidence for one in short)
    assert [one.label for one in proposals(text) if text[one.start : one.end] == "Nordhavn"] == ["ORG", "ORG"]


def test_possessives_stay_outside():
    assert ("Ilse Varga", "PERSON") in found("It is Ilse Varga's firm and Ilse Varga’s money.")


def test_all_mentions_of_an_unknown_name_get_one_label():
    text = "She flew to Ambryl. The road from Ambryl is closed. Few live in Ambryl. Rain fell and Ambryl was wet."
    assert {one.label for one in proposals(text) if text[one.start : one.end] == "Ambryl"} == {"GPE"}


def test_a_dateline_is_a_place():
    assert {("SKARVIK", "GPE"), ("Norland", "GPE")} <= found("SKARVIK, Norland – The quay was full.")


@pytest.mark.parametrize(
    ("text", "language", "name", "label"),
    [
        ("Die Hollmann Pumpen GmbH wächst. Hollmann Pumpen stellt ein.", "de", "Hollmann Pumpen", "ORG"),
        ("Vorstandschefin Annegret Löffler ging. Nun fehlt Löffler.", "de", "Löffler", "PERSON"),
        ("据北河汽车股份有限公司公布，销量增长。", "zh", "北河汽车股份有限公司", "ORG"),
        ("董事长沈知远表示满意。", "zh", "沈知远", "PERSON"),
        ("قال الرئيس التنفيذي سامر الخطيب إن", "ar", "سامر الخطيب", "PERSON"),
        ("أعلن بنك المرسى اليوم", "ar", "بنك المرسى", "ORG"),
    ],
)
def test_a_few_patterns_of_other_languages(text, language, name, label):
    assert (name, label) in found(text, language)


def test_an_unknown_language_is_left_to_the_dictionaries():
    assert found("La société Brackwater Energy annonce.", "fr") == set()


PARTS = [
    "Ilse",
    "Varga",
    "the",
    "of",
    "Bank",
    "(",
    ")",
    "IV",
    "’s",
    "\n",
    ". ",
    "&",
    " ",
    "😀",
    "é",
    "3",
    "Mr.",
    "U.S.",
]


@given(st.lists(st.sampled_from(PARTS), max_size=40))
def test_any_text_gives_stretches_within_it(parts):
    text = " ".join(parts)
    for language in ("en", "de", "zh"):
        for one in proposals(text, language):
            assert 0 <= one.start < one.end <= len(text)
            assert text[one.start : one.end].strip() == text[one.start : one.end]
            assert 0 < one.score <= 1
            assert one.evidence


@pytest.mark.parametrize(
    "text",
    ["A" * 30_000, "Aa " * 10_000, "Bank of " * 5_000, "(AB) " * 6_000, "“A " * 8_000, "中" * 30_000],
    ids=["letter", "words", "of", "brackets", "quotes", "characters"],
)
@pytest.mark.parametrize("language", ["en", "de", "zh", "ar"])
def test_no_text_makes_the_patterns_slow(text, language):
    began = time.process_time()
    proposals(text, language)
    assert time.process_time() - began < 5
