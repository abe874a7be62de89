"""Brings the pending candidates of one article up to what was decided meanwhile."""

from __future__ import annotations

from collections.abc import Collection

from annotator.model.changes import Change
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Proposal
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.recall import NAME, Recall
from annotator.suggest.merge import merge
from annotator.workflow.edits.suggest import Room, made_of

# Memory tells again what another provider said when that makes it so much surer.
_SURER = 0.1


def remembered(
    reader: Reader, article_id: str, memory: Memory, *, ids: IdSource, keep: Collection[str] = ()
) -> tuple[Change, ...]:
    """The changes that memory makes to an article as it stands, without asking the other providers.

    Only pending candidates that no person ever touched come and go; those in `keep` stay whatever is known
    now. An article that is gone or done needs nothing.
    """
    try:
        view = reader.view(article_id)
    except KeyError:
        return ()
    if view.article.state == "done":
        return ()
    schema = reader.schema()
    pending = [one for one in view.candidates if one.state == "pending"]
    fixed = {one.id for one in pending if one.id in keep or reader.touched(one.id)}
    said = [_said(one) for one in pending if one.provider != NAME or one.id in fixed]
    settled = Recall(memory, article_id=article_id, schema=schema, language=view.article.language).settle(
        view.text, said
    )
    wanted = {(one.start, one.end, one.label): one for one in merge(settled, overlap=schema.overlap)}
    changes: list[Change] = []
    standing: list[Candidate] = []
    for one in pending:
        now = wanted.get((one.start, one.end, one.label))
        if one.id in fixed or (now is not None and not _retold(one, now)):
            standing.append(one)
        else:
            changes.append(Change(before=one, after=None))
    known = {(one.start, one.end, one.label) for one in (*standing, *view.spans)}
    judged = {(one.start, one.end) for one in view.candidates if one.state != "pending"}
    marked = (*view.spans, *(one for one in standing if one.id in fixed))
    room = Room(marked, overlap=schema.overlap)
    for place, proposal in wanted.items():
        if place in known or place[:2] in judged:
            continue
        if room.has_for(proposal):
            changes.append(Change(before=None, after=made_of(proposal, article_id, view.text, ids())))
    return tuple(changes)


def _retold(one: Candidate, now: Proposal) -> bool:
    """Whether a candidate is to be told anew: memory is much surer of it, or the article made it much less sure."""
    surer = now.provider == NAME and now.score > one.score + _SURER
    return surer or now.score < one.score - _SURER


def _said(one: Candidate) -> Proposal:
    return Proposal(
        start=one.start,
        end=one.end,
        label=one.label,
        provider=one.provider,
        score=one.score,
        evidence=one.evidence,
        figure=one.figure,
    )
