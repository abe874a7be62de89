"""Turns what providers propose into candidates, without ever touching what a person judged."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Proposal


def refresh(
    reader: Reader, article_id: str, proposals: Sequence[Proposal], *, providers: Collection[str], ids: IdSource
) -> tuple[Change, ...]:
    """The changes that bring an article's candidates up to what was proposed now.

    Labels of the proposals are label ids of the project's schema. A candidate that is proposed again stays
    as it is; a pending one of the same providers that is proposed no longer goes, unless a person ever
    touched it. What covers a stretch that is judged already comes in only where it says something else.
    An article that is gone needs nothing.
    """
    try:
        text = reader.text(article_id)
    except KeyError:
        return ()
    there = reader.candidates(article_id)
    known = {(c.start, c.end, c.label) for c in there}
    known |= {(s.start, s.end, s.label) for s in reader.spans(article_id)}
    wanted = {(p.start, p.end, p.label) for p in proposals}
    changes = [
        Change(before=c, after=None)
        for c in there
        if c.state == "pending"
        and c.provider in providers
        and (c.start, c.end, c.label) not in wanted
        and not reader.touched(c.id)
    ]
    judged = {(c.start, c.end) for c in there if c.state != "pending"}
    for proposal in proposals:
        place = proposal.start, proposal.end, proposal.label
        if place in known or (proposal.start, proposal.end) in judged:
            continue
        known.add(place)
        candidate = Candidate(
            id=ids(),
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
        changes.append(Change(before=None, after=candidate))
    return tuple(changes)


def change_set(changes: Sequence[Change], title: str) -> ChangeSet:
    """Candidates proposed in the background: journalled, and no step of undo."""
    return ChangeSet(verb="suggest", title=title, changes=tuple(changes), automatic=True)
