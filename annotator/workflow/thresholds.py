"""From which score on “article done” accepts a candidate; a provider may have a threshold of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.records import Candidate
from annotator.suggest.memory.memory import Memory
from annotator.workflow.settings import Settings

LEARNED = "review.learned"
_KEY = "review.thresholds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The threshold for all, and those of single providers."""

    common: float
    own: Mapping[str, float] = field(default_factory=dict[str, float])

    def of(self, provider: str) -> float:
        """The threshold of one provider."""
        return self.own.get(provider, self.common)

    def accepts(self, candidate: Candidate) -> bool:
        """Whether a candidate is accepted unseen."""
        return candidate.score >= self.of(candidate.provider)


def thresholds_of(settings: Settings) -> Thresholds:
    """The thresholds as the person has them; an entry that cannot be read is passed over."""
    own: dict[str, float] = {}
    for entry in settings.text(_KEY).split(","):
        name, _, value = entry.rpartition("=")
        try:
            score = float(value)
        except ValueError:
            continue
        if name.strip() and 0 <= score <= 1:
            own[name.strip()] = score
    return Thresholds(common=settings.number("review.threshold"), own=own)


def thresholds_here(settings: Settings, memory: Memory | None) -> Thresholds:
    """The thresholds as the person has them, and for the other providers those that the project taught."""
    set_by_hand = thresholds_of(settings)
    if memory is None or not settings.flag(LEARNED):
        return set_by_hand
    with memory.holding():
        learned = {name: memory.trust.threshold(name, set_by_hand.common) for name in memory.trust.providers()}
    return Thresholds(common=set_by_hand.common, own={**learned, **set_by_hand.own})


def put_threshold(settings: Settings, provider: str, score: float | None) -> None:
    """Gives a provider a threshold of its own; None takes it away."""
    own = dict(thresholds_of(settings).own)
    own.pop(provider, None)
    if score is not None:
        own[provider] = score
    settings.put(_KEY, ",".join(f"{name}={value:g}" for name, value in sorted(own.items())))
