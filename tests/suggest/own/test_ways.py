"""Which way of proposing is taken: all together unless one alone leaves fewer acts by more than chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from annotator.model.records import Proposal
from annotator.suggest.own.material import Finished, Name
from annotator.suggest.own.scoring import Score, score
from annotator.suggest.own.ways import WAYS, best, try_ways

NAMES = (Name(id="o", name="ORG", figure=False), Name(id="m", name="MONEY", figure=True))


def scores(others: int, own: int, together: int, *, wanted: int) -> dict[str, Score]:
    return {
        way: Score(right=right, proposed=wanted, wanted=wanted)
        for way, right in (("others", others), ("own", own), ("together", together))
    }


@pytest.mark.parametrize(
    ("told", "way"),
    [
        (scores(60, 80, 70, wanted=100), "own"),
        (scores(60, 70, 80, wanted=100), "together"),
        (scores(62, 61, 61, wanted=100), "together"),
        (scores(70, 61, 62, wanted=100), "others"),
        (scores(620, 600, 605, wanted=1000), "others"),
        (scores(0, 0, 0, wanted=0), "others"),
    ],
)
def test_the_best_way_is_taken_if_it_is_clearly_best(told: dict[str, Score], way: str) -> None:
    assert best(told) == way


def test_what_stands_where_nothing_is_costs_an_act_and_a_wrong_label_no_more_than_a_missing_name() -> None:
    wanted = [(0, 4, "o"), (10, 14, "o")]
    assert score([(0, 4, "m")], wanted).acts == 2
    assert score([(0, 4, "o"), (11, 12, "o")], wanted).acts == 1
    assert score([(0, 4, "o"), (20, 24, "o")], wanted).acts == 2


class Says:
    """Takes every “Calder” for what it is told to."""

    name = title = "says"

    def __init__(self, label: str, score: float = 0.9) -> None:
        self._label, self._score = label, score

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        at = text.index("Calder")
        return [Proposal(start=at, end=at + 6, label=self._label, provider="says", score=self._score)]


def finished(key: str, text: str) -> Finished:
    at = text.index("Calder")
    return Finished(id=key, text=text, language="en", date="", marks=((at, at + 6, "o"),))


def as_said(_one: Finished, said: Sequence[Proposal]) -> Sequence[Proposal]:
    return said


def test_each_way_is_scored_with_memory_and_what_is_unsure_does_not_count() -> None:
    held = [finished("b", "So Calder rose.")]

    def own(one: Finished) -> list[Proposal]:
        return Says("o", 0.3).propose(one.text, date="", language="")

    told = try_ways([], held, names=NAMES, others=[Says("ORG"), Says("MONEY")], own=own, weigh=as_said)
    assert (told["others"].right, told["own"].proposed, told["together"].right) == (1, 0, 1)
    train = [finished("a", "In Calder.")]
    told = try_ways(train, held, names=NAMES, others=[], own=lambda _one: [], weigh=as_said)
    assert [told[way].right for way in WAYS] == [1, 1, 1, 1]


def test_what_the_others_say_counts_as_the_recogniser_weighs_it() -> None:
    held = [finished("b", "So Calder rose.")]

    def weigh(_one: Finished, said: Sequence[Proposal]) -> list[Proposal]:
        return [replace(one, score=0.2) for one in said]

    told = try_ways([], held, names=NAMES, others=[Says("ORG")], own=lambda _one: [], weigh=weigh)
    assert (told["together"].right, told["weighed"].right) == (1, 0)


def test_a_slip_in_one_article_does_not_decide_the_trial() -> None:
    text = "Calder and Tessel and Varga."
    slip = Finished(id="a", text=text, language="en", date="", marks=((7, 10, "o"),))
    train = [slip, *(finished(str(n), text) for n in range(3))]
    told = try_ways(train, [finished("z", text)], names=NAMES, others=[], own=lambda _one: [], weigh=as_said)
    assert (told["others"].right, told["others"].stray) == (1, 0)


def test_weighing_is_chosen_where_it_is_clearly_better() -> None:
    told = scores(60, 61, 61, wanted=100)
    assert best({**told, "weighed": Score(right=62, proposed=100, wanted=100)}) == "together"
    assert best({**told, "weighed": Score(right=70, proposed=100, wanted=100)}) == "weighed"
