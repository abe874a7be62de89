"""The next candidates of a kind are taken as the last ones of the article were."""

from __future__ import annotations

from annotator.model.records import Candidate, CandidateState, Proposal, Span
from annotator.suggest.memory.turns import Habits, Turn, turns_of

NAMES = {"o": "ORG", "p": "PARTY", "l": "PLACE"}


def candidate(at: int, state: CandidateState, *, label: str = "o", score: float = 0.8) -> Candidate:
    return Candidate(
        id=f"c{at}",
        article_id="a",
        start=at,
        end=at + 3,
        label=label,
        quote="Abc",
        provider="starter",
        score=score,
        state=state,
    )


def mark(at: int, label: str) -> Span:
    return Span(id=f"s{at}", article_id="a", start=at, end=at + 3, label=label, quote="Abc", candidate_id=f"c{at}")


def next_one(habits: Habits, *, at: int = 90, label: str = "o", score: float = 0.8) -> Proposal:
    return habits.taken(Proposal(start=at, end=at + 3, label=label, provider="starter", score=score), NAMES)


def habits(*turns: tuple[int, str, str]) -> Habits:
    return Habits(Turn(*one) for one in turns)


def test_two_in_a_row_make_a_habit_and_one_does_not() -> None:
    assert next_one(habits((10, "o", "p"))).label == "o"
    turned = next_one(habits((10, "o", "p"), (20, "o", "p")))
    assert (turned.label, turned.score) == ("p", 0.8)
    assert turned.evidence == "PARTY, as you made it of the last ones that were ORG"


def test_what_stands_before_the_last_decision_stays() -> None:
    told = habits((10, "o", "p"), (20, "o", "p"))
    assert next_one(told, at=5).label == "o"
    assert next_one(told, at=20).label == "o"


def test_one_that_stays_ends_the_habit() -> None:
    assert next_one(habits((10, "o", "p"), (20, "o", "p"), (30, "o", "o"))).label == "o"
    assert next_one(habits((10, "o", "p"), (20, "o", "p"), (30, "o", "l"))).label == "o"


def test_one_that_is_given_its_label_back_ends_the_habit() -> None:
    assert next_one(habits((10, "o", "p"), (20, "o", "p"), (30, "p", "o"))).label == "o"


def test_two_rejected_ones_make_the_next_unsure_once() -> None:
    told = habits((10, "o", ""), (20, "o", ""))
    doubted = next_one(told)
    assert (doubted.label, doubted.score) == ("o", 0.4)
    assert told.taken(doubted, NAMES) == doubted
    assert next_one(told, score=0.3).score == 0.3
    assert next_one(told, label="l").score == 0.8


def test_a_label_that_the_project_no_longer_has_is_not_given() -> None:
    assert next_one(habits((10, "o", "gone"), (20, "o", "gone"))).label == "o"


def test_what_became_of_each_candidate_up_to_the_last_judged_one() -> None:
    told = turns_of(
        [mark(10, "p"), mark(30, "o")],
        [
            candidate(0, "pending"),
            candidate(5, "pending", score=0.4),
            candidate(10, "corrected"),
            candidate(20, "rejected"),
            candidate(30, "accepted"),
            candidate(40, "pending"),
        ],
    )
    assert told == (Turn(0, "o", "o"), Turn(10, "o", "p"), Turn(20, "o", ""), Turn(30, "o", "o"))


def test_a_candidate_that_gave_way_to_another_stretch_tells_nothing() -> None:
    longer = Span(id="s", article_id="a", start=8, end=20, label="p", quote="Abc Abc Abc")
    assert turns_of([longer], [candidate(10, "rejected")]) == ()
