"""Votes over all mentions of a name."""

from annotator.suggest.names.found import Found
from annotator.suggest.names.votes import vote
from annotator.suggest.names.words import read_words

WORDS = read_words("Ambryl Ambryl Ambryl Voltara Voltara Cables")


def test_doubtful_mentions_follow_the_stronger_evidence_and_get_surer():
    found = [Found(0, 1, "PERSON", 0.38, "a"), Found(1, 2, "GPE", 0.6, "b"), Found(2, 3, "PERSON", 0.38, "c")]
    voted = vote(found, WORDS)
    assert [one.label for one in voted] == ["GPE", "GPE", "GPE"]
    assert all(new.score > old.score for new, old in zip(voted, found, strict=True))
    assert "speak for GPE" in voted[0].why
    assert voted[1].why == "b"


def test_sure_names_vote_but_are_left_as_they_are():
    found = [Found(0, 1, "PERSON", 0.92, "a"), Found(1, 2, "GPE", 0.48, "b")]
    assert vote(found, WORDS)[0] == found[0]
    assert vote(found, WORDS)[1].label == "PERSON"


def test_a_long_form_speaks_for_its_short_form():
    found = [Found(3, 4, "PERSON", 0.38, "a"), Found(4, 6, "ORG", 0.6, "b")]
    assert [one.label for one in vote(found, WORDS)] == ["ORG", "ORG"]
