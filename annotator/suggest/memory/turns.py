"""What a person makes of an article's candidates, from the first word on: the next ones of a kind are taken alike.

An article is often of one kind: its people are all players, its bodies all parties. Where the last candidates of
a label were given another one, so are those that follow; where they were rejected, the next ones become unsure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.model.records import Candidate, Proposal, Span

# So many decisions in a row make a habit.
_IN_A_ROW = 2
# What stands before the last decision with at least this score, and was let be, counts as seen and right.
_SURE = 0.5
# The most that a candidate of a rejected kind keeps of its score.
_DOUBTED = 0.4


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of the candidate at `start`: its label's id, and the label that it was given ("" for none)."""

    start: int
    label: str
    to: str


def turns_of(spans: Sequence[Span], candidates: Sequence[Candidate]) -> tuple[Turn, ...]:
    """What became of the candidates for names of one article, in its order, up to the last one that was judged.

    A sure candidate that a person passed over on the way stays what it is. It follows from the state alone, so
    what is undone is unlearned.
    """
    marks = {(span.start, span.end): span for span in spans}
    of = {span.candidate_id: span for span in spans if span.candidate_id}
    names = [one for one in candidates if one.figure is None]
    reached = max((one.start for one in names if one.state != "pending"), default=-1)
    turns: list[Turn] = []
    for one in sorted(names, key=lambda one: one.start):
        if one.state == "pending":
            if one.start < reached and one.score >= _SURE:
                turns.append(Turn(one.start, one.label, one.label))
            continue
        span = of.get(one.id) or marks.get((one.start, one.end))
        if span is not None:
            turns.append(Turn(one.start, one.label, span.label))
        elif not any(other.start < one.end and one.start < other.end for other in spans):
            turns.append(Turn(one.start, one.label, ""))
    return tuple(turns)


class Habits:
    """The habits that an article shows so far, for what follows its last judged candidate."""

    def __init__(self, turns: Iterable[Turn]) -> None:
        told = tuple(turns)
        self._reached = max((one.start for one in told), default=-1)
        self._last: dict[str, list[str]] = {}
        for one in told:
            self._last.setdefault(one.label, []).append(one.to)
            if one.to not in (one.label, ""):
                # Given back its label, or one of that label after all: a habit ends with it.
                self._last.setdefault(one.to, []).append(one.to)

    def __bool__(self) -> bool:
        return bool(self._last)

    def of(self, label: str) -> str:
        """What the last candidates of a label became: that label's id, "" for rejected ones, else the label itself."""
        last = self._last.get(label, [])[-_IN_A_ROW:]
        return last[0] if len(last) == _IN_A_ROW and len(set(last)) == 1 else label

    def taken(self, one: Proposal, names: dict[str, str]) -> Proposal:
        """A proposal as the habits have it; `names` are those of the labels by their ids."""
        if one.figure is not None or one.start <= self._reached:
            return one
        to = self.of(one.label)
        if to == one.label or (to and to not in names):
            return one
        was = names.get(one.label, one.label)
        if to:
            now = names[to]
            return replace(
                one, label=to, evidence=_with(one, f"{now}, as you made it of the last ones that were {was}")
            )
        if one.score <= _DOUBTED:
            return one
        return replace(
            one, score=_DOUBTED, evidence=_with(one, f"unsure, as you rejected the last ones that were {was}")
        )


def _with(one: Proposal, why: str) -> str:
    return f"{one.evidence}; {why}" if one.evidence else why
