"""One list out of many: twins are joined, crossing proposals decided, nesting kept where it makes sense."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.model.records import Proposal
from annotator.model.schema import OverlapRule

# A longer proposal is preferred to what it contains unless it is less certain by more than this.
_WHOLE_OVER_PART = 0.35
# A figure is preferred to a name that it crosses: its grammar is stricter than that of names.
_FIGURE_OVER_NAME = 0.2
# Two providers that agree are more certain than either, but never quite certain.
_AGREEMENT = 0.5
_CEILING = 0.99


def merge(proposals: Iterable[Proposal], *, overlap: OverlapRule = "flat") -> tuple[Proposal, ...]:
    """One list in order of (start, -end).

    Exact twins become one with the best score, raised a little where different providers agree, and the
    evidence of both. With "flat" no two proposals of the result overlap. With "nested" and "free" a
    name inside a longer name stays when their labels differ; inside a figure nothing stays.
    """
    joined = _join_twins(proposals)
    ranks = _ranks(joined)
    kept: list[Proposal] = []
    by_rank = sorted(range(len(joined)), key=lambda at: (-ranks[at], joined[at].start, -joined[at].end))
    occupied = _Occupied(max((proposal.end for proposal in joined), default=0))
    for at in by_rank:
        proposal = joined[at]
        rivals = occupied.rivals(proposal)
        if not rivals or (overlap != "flat" and all(_may_nest(proposal, rival) for rival in rivals)):
            occupied.add(proposal)
            kept.append(proposal)
    return tuple(sorted(kept, key=lambda proposal: (proposal.start, -proposal.end)))


def _join_twins(proposals: Iterable[Proposal]) -> list[Proposal]:
    twins: dict[tuple[int, int, str], list[Proposal]] = {}
    for proposal in proposals:
        twins.setdefault((proposal.start, proposal.end, proposal.label), []).append(proposal)
    joined = [_one_of(group) for group in twins.values()]
    joined.sort(key=lambda proposal: (proposal.start, -proposal.end))
    return joined


def _one_of(group: Sequence[Proposal]) -> Proposal:
    best = max(group, key=lambda proposal: proposal.score)
    others = [proposal for proposal in group if proposal.provider != best.provider]
    if not others:
        return best
    second = max(proposal.score for proposal in others)
    score = best.score + (_CEILING - best.score) * _AGREEMENT * second if best.score < _CEILING else best.score
    evidence = dict.fromkeys(proposal.evidence for proposal in (best, *others) if proposal.evidence)
    figure = best.figure or next((proposal.figure for proposal in others if proposal.figure), None)
    return replace(best, score=round(score, 4), evidence="; ".join(evidence), figure=figure)


def _ranks(joined: Sequence[Proposal]) -> list[float]:
    """The score, raised for a proposal that strictly contains another one and for a figure."""
    ranks: list[float] = []
    for at, proposal in enumerate(joined):
        rank = proposal.score
        if _contains_another(joined, at):
            rank += _WHOLE_OVER_PART
        if proposal.figure is not None:
            rank += _FIGURE_OVER_NAME
        ranks.append(rank)
    return ranks


def _contains_another(joined: Sequence[Proposal], at: int) -> bool:
    """Whether a shorter proposal lies within; the list is in order of (start, -end)."""
    whole = joined[at]
    for other in joined[at + 1 :]:
        if other.start >= whole.end:
            return False
        if other.end <= whole.end and (other.start, other.end) != (whole.start, whole.end):
            return True
    return False


def _may_nest(one: Proposal, other: Proposal) -> bool:
    inner, outer = (one, other) if one.end - one.start < other.end - other.start else (other, one)
    if (inner.start, inner.end) == (outer.start, outer.end):
        return False
    within = outer.start <= inner.start and inner.end <= outer.end
    return within and inner.label != outer.label and inner.figure is None and outer.figure is None


class _Occupied:
    """What was kept so far, by blocks of the text, so that a long text costs no more per proposal."""

    _BLOCK = 256

    def __init__(self, length: int) -> None:
        self._blocks: list[list[Proposal]] = [[] for _ in range(length // self._BLOCK + 1)]

    def _of(self, proposal: Proposal) -> range:
        return range(proposal.start // self._BLOCK, (proposal.end - 1) // self._BLOCK + 1)

    def add(self, proposal: Proposal) -> None:
        for block in self._of(proposal):
            self._blocks[block].append(proposal)

    def rivals(self, proposal: Proposal) -> list[Proposal]:
        return [
            rival
            for block in self._of(proposal)
            for rival in self._blocks[block]
            if rival.start < proposal.end and proposal.start < rival.end
        ]
