from annotator.suggest.crf.document import read_again
from annotator.suggest.crf.sentences import read_sentences
from annotator.suggest.crf.tagger import Guess


def again(text: str, *sure: tuple[str, str, float]) -> list[tuple[str, str, float]]:
    guesses = [Guess(text.index(name), text.index(name) + len(name), label, score) for name, label, score in sure]
    found = read_again(sorted(guesses, key=lambda one: one.start), read_sentences(text))
    return [(text[one.start : one.end], one.label, one.score) for one in found]


def test_a_person_seen_in_full_decides_the_family_name() -> None:
    text = "Varga left. Later Ilse Varga came back. Varga smiled."
    found = again(text, ("Ilse Varga", "PERSON", 0.9))
    assert [one[:2] for one in found] == [("Varga", "PERSON"), ("Ilse Varga", "PERSON"), ("Varga", "PERSON")]
    assert found[0][2] < 0.9


def test_a_company_decides_its_stem_and_its_initials() -> None:
    text = "Nordhavn Deep Freight Ltd. grew. NDF hired. Nordhavn Deep Freight paid."
    found = again(text, ("Nordhavn Deep Freight Ltd.", "ORG", 0.9))
    assert [one[0] for one in found] == ["Nordhavn Deep Freight Ltd.", "NDF", "Nordhavn Deep Freight"]
    assert {one[1] for one in found} == {"ORG"}


def test_a_doubtful_name_decides_nothing() -> None:
    assert again("Tessel rose. Tessel fell.", ("Tessel", "ORG", 0.5)) == [("Tessel", "ORG", 0.5)]


def test_a_doubtful_kind_gives_way_to_what_most_mentions_speak_for() -> None:
    text = "Tessel rose. Tessel fell."
    guesses = [Guess(0, 6, "ORG", 0.9), Guess(13, 19, "PERSON", 0.4)]
    assert [one.label for one in read_again(guesses, read_sentences(text))] == ["ORG", "ORG"]


def test_a_word_within_a_longer_run_of_capitals_is_another_name() -> None:
    text = "Ilse Varga left. She met Varga Holm in Oslo."
    assert [one[0] for one in again(text, ("Ilse Varga", "PERSON", 0.9))] == ["Ilse Varga"]
