"""How far each provider is to be believed for each label, by what became of its candidates in this project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.model.records import Candidate, Proposal

# So many judgements weigh as much as half of the most that they can weigh against a provider's own score.
_HALF = 8.0
_MOST = 0.6
# Once so many were judged, what is hardly ever right is not proposed any more.
_ENOUGH = 12
_HOPELESS = 0.08

Key = tuple[str, str]
"""A provider's name and a label's id."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One judged candidate: of whom, as what, and whether it was right as proposed."""

    provider: str
    label: str
    right: bool


def judged_of(candidates: Iterable[Candidate]) -> Iterator[Judged]:
    """What became of the candidates of one article."""
    for one in candidates:
        if one.state != "pending":
            yield Judged(one.provider, one.label, one.state == "accepted")


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

    def enter(self, article_id: str, judged: Iterable[Judged]) -> None:
        """Enters what became of an article's candidates; nothing, when it is gone."""
        after = tuple(self._same.setdefault(one, one) for one in judged)
        for sign, group in ((-1, self._articles.pop(article_id, ())), (1, after)):
            for one in group:
                account = self._accounts.setdefault((one.provider, one.label), _Account())
                account.judged += sign
                account.right += sign * one.right
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
