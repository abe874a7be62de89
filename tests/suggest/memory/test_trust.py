"""Providers are believed by what became of their candidates, label by label."""

from __future__ import annotations

from annotator.model.records import Candidate, Proposal, Span
from annotator.suggest.memory.trust import Judged, Trust, judged_of


def proposal(score: float, *, provider: str = "patterns", label: str = "o") -> Proposal:
    return Proposal(start=0, end=3, label=label, provider=provider, score=score)


def score_of(trust: Trust, score: float, **options: str) -> float | None:
    told = list(trust.weighed([proposal(score, **options)]))
    return told[0].score if told else None


def test_without_judgements_a_score_stands() -> None:
    assert score_of(Trust(), 0.7) == 0.7


def test_what_is_mostly_wrong_loses_and_what_is_mostly_right_gains() -> None:
    trust = Trust()
    trust.enter("a", [Judged("patterns", "o", right=False)] * 6 + [Judged("patterns", "p", right=True)] * 6)
    assert score_of(trust, 0.7) < 0.6
    assert score_of(trust, 0.7, label="p") > 0.7
    assert score_of(trust, 0.7, provider="gazetteer") == 0.7


def test_the_order_of_scores_is_kept() -> None:
    trust = Trust()
    trust.enter("a", [Judged("patterns", "o", right=bool(n % 2)) for n in range(40)])
    scores = [score_of(trust, one / 10) for one in range(1, 10)]
    assert scores == sorted(scores)
    assert len(set(scores)) == 9


def test_the_hopeless_is_left_out_until_that_is_undone() -> None:
    trust = Trust()
    trust.enter("a", [Judged("patterns", "o", right=False)] * 30)
    assert score_of(trust, 0.9) is None
    trust.enter("a", [])
    assert score_of(trust, 0.9) == 0.9


def test_entering_an_article_again_replaces_it() -> None:
    trust = Trust()
    for _ in range(3):
        trust.enter("a", [Judged("patterns", "o", right=True)] * 4)
    once = Trust()
    once.enter("a", [Judged("patterns", "o", right=True)] * 4)
    assert score_of(trust, 0.5) == score_of(once, 0.5)


def judged(tenths: int, *, right: bool = False, stray: bool = False) -> Judged:
    return Judged("patterns", "o", right=right, tenths=tenths, stray=stray)


def test_a_threshold_falls_where_right_ones_were_below_it() -> None:
    trust = Trust()
    assert trust.threshold("patterns", 0.5) == 0.5
    trust.enter("a", [judged(4, right=True)] * 5 + [judged(3, stray=True)] * 4)
    assert trust.threshold("patterns", 0.5) == 0.4
    assert trust.threshold("gazetteer", 0.5) == 0.5


def test_a_threshold_rises_where_strays_were_above_it() -> None:
    trust = Trust()
    trust.enter("a", [judged(5, stray=True)] * 5 + [judged(6, right=True)] * 4)
    assert trust.threshold("patterns", 0.5) == 0.6
    trust.enter("a", [])
    assert trust.threshold("patterns", 0.5) == 0.5


def test_a_threshold_stays_near_the_common_one_and_where_little_is_won() -> None:
    trust = Trust()
    trust.enter("a", [judged(1, right=True)] * 30)
    assert trust.threshold("patterns", 0.5) == 0.5
    trust.enter("a", [judged(3, right=True)] * 30 + [judged(7, right=True)] * 30)
    assert trust.threshold("patterns", 0.5) == 0.3
    assert trust.threshold("patterns", 0.9) == 0.7
    trust.enter("a", [judged(4, right=True)] * 2)
    assert trust.threshold("patterns", 0.5) == 0.5


def test_what_lies_across_a_mark_is_corrected_either_way_and_moves_no_threshold() -> None:
    across = Candidate(
        id="c",
        article_id="a",
        start=0,
        end=4,
        label="o",
        quote="Abcd",
        provider="patterns",
        score=0.45,
        state="rejected",
    )
    mark = Span(id="s", article_id="a", start=2, end=9, label="o", quote="cd efgh")
    assert list(judged_of([across], [mark])) == [judged(4)]
    assert list(judged_of([across], [])) == [judged(4, stray=True)]
