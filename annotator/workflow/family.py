"""The family of a decision: what else is the same name with the same label, here and in other articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Span
from annotator.suggest.memory.forms import lowered, may_be, parts, words_of
from annotator.suggest.memory.lessons import surface_of
from annotator.workflow.edits.articles import acceptances
from annotator.workflow.edits.review import shortened
from annotator.workflow.jobs import Job, Progress, written
from annotator.workflow.word_index import WordIndex

_PIECE = 20
# In so many articles it is looked at once whether anything is left; more are counted in the background.
_GLANCE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a person decided last about one name: that it is this label (`good`), or is not."""

    article_id: str
    surface: str
    label: str
    good: bool

    def takes(self, candidate: Candidate) -> bool:
        """Whether a candidate is of the family: pending, the same name in one of its forms, the same label."""
        if candidate.state != "pending" or candidate.label != self.label:
            return False
        mine, its = parts(self.surface).core, parts(surface_of(candidate.quote)).core
        if lowered(mine) != lowered(its):
            return False
        # A sentence start raises letters: of several words, those in lower case are the same too.
        return may_be(its, mine) or (" " in its and may_be(mine, its))


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """How many more there are: in the article of the decision, and in others (by id)."""

    here: int
    elsewhere: int
    articles: tuple[str, ...]


def act_of(changes: ChangeSet) -> Act | None:
    """What a change set decided about one name; None for undo and for what is about several."""
    if changes.verb in ("accept", "relabel", "move", "add"):
        made = [change.after for change in changes.changes if isinstance(change.after, Span)]
        if len(made) == 1:
            span = made[0]
            return Act(article_id=span.article_id, surface=surface_of(span.quote), label=span.label, good=True)
    elif changes.verb in ("reject", "remove"):
        for change in changes.changes:
            record = change.before
            if isinstance(record, (Candidate, Span)):
                return Act(
                    article_id=record.article_id, surface=surface_of(record.quote), label=record.label, good=False
                )
    return None


def members(reader: Reader, act: Act, article_id: str) -> list[Candidate]:
    """The family in one article, in order."""
    return [one for one in reader.candidates(article_id) if act.takes(one)]


def family_of(reader: Reader, act: Act, *, words: WordIndex | None = None) -> Family:
    """Counts the family in the whole project; `words` tells where to look, else every article is looked at."""
    there = [row.article.id for row in reader.article_rows() if row.counts.pending]
    if words is not None and len(words):
        holding = set(words.with_all(words_of(parts(act.surface).core)))
        there = [one for one in there if one in holding or one not in words]
    elsewhere, articles = 0, list[str]()
    for article_id in there:
        count = len(members(reader, act, article_id)) if article_id != act.article_id else 0
        if count:
            elsewhere += count
            articles.append(article_id)
    return Family(here=len(members(reader, act, act.article_id)), elsewhere=elsewhere, articles=tuple(articles))


def nothing_left(reader: Reader, act: Act, article_ids: Sequence[str], *, words: WordIndex | None = None) -> bool:
    """Whether there is surely no more of the family; False also where looking would take longer than a moment."""
    if members(reader, act, act.article_id):
        return False
    there = [one for one in article_ids if one != act.article_id]
    if words is not None and len(words):
        holding = set(words.with_all(words_of(parts(act.surface).core)))
        there = [one for one in there if one in holding or one not in words]
    return len(there) <= _GLANCE and not any(members(reader, act, one) for one in there)


def decided(reader: Reader, act: Act, article_ids: Iterable[str], *, ids: IdSource, group: str = "") -> ChangeSet:
    """Decides the family in some articles as the person decided its first: all accepted, or all rejected."""
    changes: list[Change] = []
    for article_id in article_ids:
        found = members(reader, act, article_id)
        if act.good:
            changes.extend(acceptances(reader, article_id, found, ids=ids))
        else:
            changes.extend(Change(before=one, after=replace(one, state="rejected")) for one in found)
    title = f"{'Accept' if act.good else 'Reject'} all “{shortened(act.surface)}”"
    return ChangeSet(verb="accept_bulk" if act.good else "reject", title=title, changes=tuple(changes), group=group)


def decide_family(reader: Reader, act: Act, article_ids: Sequence[str], *, ids: IdSource = random_id) -> Job[int]:
    """Decides the family in many articles as one step of undo; the result is how many candidates that were."""
    group = f"family-{ids()}"
    count = 0
    for first in range(0, len(article_ids), _PIECE):
        piece = tuple(article_ids[first : first + _PIECE])
        yield Progress(done=first, total=len(article_ids))
        told = yield from written(lambda piece=piece: decided(reader, act, piece, ids=ids, group=group))
        count += sum(isinstance(change.before, Candidate) for change in told.changes)
    return count


def next_member(reader: Reader, act: Act, order: Sequence[str], *, after: tuple[str, int]) -> Candidate | None:
    """The next of the family behind a place (article, offset): there, then in the articles behind, around the end."""
    article_id, offset = after
    here = order.index(article_id) if article_id in order else 0
    for one in _around(order, here):
        for member in members(reader, act, one):
            if one != article_id or member.start > offset:
                return member
    return next(iter(members(reader, act, article_id)), None)


def _around(order: Sequence[str], here: int) -> Iterator[str]:
    yield from order[here:]
    yield from order[:here]
