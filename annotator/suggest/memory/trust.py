"""How far each provider is to be believed for each label, by what became of its candidates in this project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.model.records import Candidate, Proposal, Span

# So many judgements weigh as much as half of the most that they can weigh against a provider's own score.
_HALF = 8.0
_MOST = 0.6
# Once so many were judged, what is hardly ever right is not proposed any more.
_ENOUGH = 12
_HOPELESS = 0.08

# A threshold moves by so many tenths at most, and only where that would have saved so many corrections.
_FARTHEST, _WORTH = 2, 3

Key = tuple[str, str]
"""A provider's name and a label's id."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One judged candidate: of whom, as what, and whether it was right as proposed.

    `tenths` is its score in whole tenths; `stray` when it was rejected and there is no mark where it stood.
    """

    provider: str
    label: str
    right: bool
    tenths: int = 5
    stray: bool = False


def judged_of(candidates: Iterable[Candidate], spans: Sequence[Span] = ()) -> Iterator[Judged]:
    """What became of the candidates of one article."""
    for one in candidates:
        if one.state != "pending":
            stray = one.state == "rejected" and not any(s.start < one.end and one.start < s.end for s in spans)
            yield Judged(one.provider, one.label, one.state == "accepted", int(one.score * 10 + 1e-6), stray)


@dataclass(slots=True)
class _Account:
    judged: int = 0
    right: int = 0

    @property
    def rate(self) -> float:
        """The share that was right, as if two more had been judged, one of them right."""
        return (self.right + 1) / (self.judged + 2)


class Trust:
    """Accounts of judged candidates; an article is entered as a whole, in place of what was entered before."""

    def __init__(self) -> None:
        self._articles: dict[str, tuple[Judged, ...]] = {}
        self._accounts: dict[Key, _Account] = {}
        self._same: dict[Judged, Judged] = {}
        # By provider and tenths of the score: how many were right, and how many stood where nothing is.
        self._right: dict[str, Counter[int]] = {}
        self._stray: dict[str, Counter[int]] = {}

    def enter(self, article_id: str, judged: Iterable[Judged]) -> None:
        """Enters what became of an article's candidates; nothing, when it is gone."""
        after = tuple(self._same.setdefault(one, one) for one in judged)
        for sign, group in ((-1, self._articles.pop(article_id, ())), (1, after)):
            for one in group:
                account = self._accounts.setdefault((one.provider, one.label), _Account())
                account.judged += sign
                account.right += sign * one.right
                if one.right or one.stray:
                    tally = self._right if one.right else self._stray
                    tally.setdefault(one.provider, Counter())[one.tenths] += sign
        if after:
            self._articles[article_id] = after

    def weighed(self, proposals: Iterable[Proposal]) -> Iterator[Proposal]:
        """Proposals (with labels as ids) with the scores that they deserve here; hopeless ones are left out."""
        for one in proposals:
            account = self._accounts.get((one.provider, one.label))
            if account is None or not account.judged:
                yield one
            elif account.judged < _ENOUGH or account.rate >= _HOPELESS:
                weight = _MOST * account.judged / (account.judged + _HALF)
                yield replace(one, score=round((1 - weight) * one.score + weight * account.rate, 4))

    def providers(self) -> list[str]:
        """Of whom candidates were judged."""
        return sorted({*self._right, *self._stray})

    def threshold(self, provider: str, common: float) -> float:
        """From which score on accepting a provider's candidates unseen would have cost least, near the common one.

        What is right and below is confirmed by hand, what is stray and above is rejected by hand; a candidate where
        another mark belongs is corrected by hand either way.
        """
        right, stray = self._right.get(provider, Counter()), self._stray.get(provider, Counter())
        middle = round(common * 10)

        def cost(tenths: int) -> int:
            low = sum(count for at, count in right.items() if at < tenths)
            return low + sum(count for at, count in stray.items() if at >= tenths)

        near = range(max(1, middle - _FARTHEST), min(9, middle + _FARTHEST) + 1)
        best = min(near, key=lambda tenths: (cost(tenths), abs(tenths - middle)), default=middle)
        return best / 10 if cost(middle) - cost(best) >= _WORTH else common
