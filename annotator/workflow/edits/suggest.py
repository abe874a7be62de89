"""Turns what providers propose into candidates, without ever touching what a person judged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Proposal, Span
from annotator.model.schema import OverlapRule

# Scores that differ by no more are one to a person.
_SAME = 0.1


def refresh(
    reader: Reader,
    article_id: str,
    proposals: Sequence[Proposal],
    *,
    providers: Collection[str],
    ids: IdSource,
    keep: Collection[str] = (),
) -> tuple[Change, ...]:
    """The changes that bring an article's candidates up to what was proposed now.

    Labels of the proposals are label ids of the project's schema. A candidate that is proposed again with much the
    same score stays as it is; a pending one of the same providers that is proposed no longer goes, unless a person ever
    touched it or it is in `keep`. What covers a stretch that is judged already comes in only where it says
    something else, and where what a person marked leaves room for it.
    An article that is gone needs nothing.
    """
    try:
        text = reader.text(article_id)
    except KeyError:
        return ()
    there = reader.candidates(article_id)
    spans = reader.spans(article_id)
    known = {(s.start, s.end, s.label) for s in spans}
    wanted = {(p.start, p.end, p.label): p.score for p in proposals}
    changes = [
        Change(before=c, after=None)
        for c in there
        if c.state == "pending"
        and c.provider in providers
        and abs(wanted.get((c.start, c.end, c.label), -1.0) - c.score) > _SAME
        and c.id not in keep
        and not reader.touched(c.id)
    ]
    gone = {change.before.id for change in changes if isinstance(change.before, Candidate)}
    known |= {(c.start, c.end, c.label) for c in there if c.id not in gone}
    judged = {(c.start, c.end) for c in there if c.state != "pending"}
    staying = [c for c in there if c.id in keep and c.state == "pending"]
    room = Room((*spans, *staying), overlap=reader.schema().overlap)
    for proposal in proposals:
        place = proposal.start, proposal.end, proposal.label
        if place in known or (proposal.start, proposal.end) in judged or not room.has_for(proposal):
            continue
        known.add(place)
        changes.append(Change(before=None, after=made_of(proposal, article_id, text, ids())))
    return tuple(changes)


class Room:
    """What a person marked, by blocks of the text: it says where there is room for something new."""

    _BLOCK = 256

    def __init__(self, marked: Iterable[Span | Candidate], *, overlap: OverlapRule) -> None:
        self._flat = overlap == "flat"
        self._blocks: dict[int, list[Span | Candidate]] = {}
        for one in marked:
            for block in self._of(one.start, one.end):
                self._blocks.setdefault(block, []).append(one)

    def _of(self, start: int, end: int) -> range:
        return range(start // self._BLOCK, max(start, end - 1) // self._BLOCK + 1)

    def has_for(self, proposal: Proposal) -> bool:
        """Flat schemas allow no overlap, others none with the same label."""
        return not any(
            one.start < proposal.end and proposal.start < one.end and (self._flat or one.label == proposal.label)
            for block in self._of(proposal.start, proposal.end)
            for one in self._blocks.get(block, ())
        )


def made_of(proposal: Proposal, article_id: str, text: str, new_id: str) -> Candidate:
    """The candidate of a proposal whose label is the label's id."""
    return Candidate(
        id=new_id,
        article_id=article_id,
        start=proposal.start,
        end=proposal.end,
        label=proposal.label,
        quote=text[proposal.start : proposal.end],
        provider=proposal.provider,
        score=proposal.score,
        evidence=proposal.evidence,
        figure=proposal.figure,
    )


def change_set(changes: Sequence[Change], title: str) -> ChangeSet:
    """Candidates proposed in the background: journalled, and no step of undo."""
    return ChangeSet(verb="suggest", title=title, changes=tuple(changes), automatic=True)
