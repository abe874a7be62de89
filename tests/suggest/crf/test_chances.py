"""What a recogniser nearly said, as hints: how likely every label was at each word."""

from annotator.suggest.crf.chances import with_chances
from annotator.suggest.crf.sentences import read_sentences

TEXT = "Calder met Tessel."
CHANCES = {
    0: {"B-PERSON": 0.55, "B-ORG": 0.3, "O": 0.15},
    1: {"O": 0.999},
    2: {"B-ORG": 0.05, "I-ORG": 0.06, "O": 0.89},
    3: {"O": 1.0},
}


def hints() -> list[set[str]]:
    (sentence,) = read_sentences(TEXT)
    told = with_chances(sentence, lambda label, at: CHANCES[at].get(label, 0.0), ["ORG", "PERSON"], sign="s")
    return [set(one) for one in told.hints]


def test_the_second_best_label_is_told_beside_the_best() -> None:
    first, *_ = hints()
    assert {"sPERSON>0.5", "sPERSON>0.02", "sORG>0.25", "sB-PERSON!", "sB-ORG"} <= first
    assert not {"sPERSON>0.75", "sORG>0.5", "sB-ORG!"} & first


def test_what_is_surely_no_name_gets_one_hint() -> None:
    _, verb, name, stop = hints()
    assert verb == {"sO8"}
    assert stop == {"sO8"}
    assert name == {"sO5", "sORG>0.02", "sORG>0.1"}


def test_hints_of_others_stay() -> None:
    (sentence,) = read_sentences(TEXT)
    once = with_chances(sentence, lambda _label, _at: 0.0, ["ORG"], sign="a")
    twice = with_chances(once, lambda _label, _at: 1.0, ["ORG"], sign="b")
    assert all("aO0" in one and "bO8" in one for one in twice.hints)
