"""Second chances: what a recogniser nearly took, where somebody else names it too."""

from dataclasses import replace

import pytest

from annotator.suggest.crf.second import AGREED, OTHER, Second, second_chances
from annotator.suggest.crf.sentences import Sentence, read_sentences

LABELS = ("LOC", "ORG", "PERSON")
# The chances at the words of "So Tarn Holm said": those of names that begin, those of names that go on.
BEGINS = {1: {"PERSON": 0.3, "ORG": 0.1}, 2: {"ORG": 0.05}}
GOES_ON = {2: {"PERSON": 0.28, "ORG": 0.1}}


def marginal(label: str, at: int) -> float:
    place, _, name = label.partition("-")
    if place == "O":
        return 1 - sum(BEGINS.get(at, {}).values()) - sum(GOES_ON.get(at, {}).values())
    return (BEGINS if place == "B" else GOES_ON).get(at, {}).get(name, 0.0)


def sentence(*hints: tuple[int, str]) -> Sentence:
    (one,) = read_sentences("So Tarn Holm said")
    return replace(one, hints=tuple([tuple([hint for at, hint in hints if at == place]) for place in range(4)]))


def chances(one: Sentence, taken: set[int] | None = None) -> list[Second]:
    return list(second_chances(one, taken or set(), marginal, LABELS))


def test_a_stretch_that_a_pattern_names_too_is_found_with_its_kind() -> None:
    (person,) = chances(sentence((1, "P=B-PERSON"), (2, "P=I-PERSON")))
    assert (person.first, person.last, person.label, person.kind) == (1, 3, "PERSON", AGREED)
    assert person.chance == pytest.approx(0.29)
    (other,) = chances(sentence((1, "G=B-GPE"), (2, "G=I-GPE")))
    assert (other.label, other.kind) == ("PERSON", OTHER)


@pytest.mark.parametrize(
    "hints",
    [(), ((1, "P=B-PERSON"),), ((1, "P=B-PRODUCT"), (2, "P=I-PRODUCT")), ((2, "P=B-PERSON"),), ((3, "P=B-ORG"),)],
    ids=["nobody", "a shorter name", "another kind of name", "within a name", "small letters"],
)
def test_nothing_is_found_where_nobody_names_the_very_stretch(hints: tuple[tuple[int, str], ...]) -> None:
    assert chances(sentence(*hints)) == []


def test_words_of_other_names_are_left_alone() -> None:
    assert chances(sentence((1, "P=B-PERSON"), (2, "P=I-PERSON")), taken={1}) == []
    assert chances(sentence((1, "P=B-PERSON"), (2, "P=I-PERSON")), taken={2}) == []
