"""Edits of whole articles: bring in, finish, reopen, accept what is left, correct what is known about them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.formats.dates import iso_date
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate
from annotator.text.safe import storable
from annotator.workflow.edits.review import NOTHING, accepted, shortened
from annotator.workflow.thresholds import Thresholds
from annotator.workflow.wording import counted


def text_hash(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, as articles carry it."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def article_of(incoming: IncomingArticle, *, article_id: str, position: int) -> Article:
    """The record of an article that comes in."""
    return Article(
        id=article_id,
        title=storable(incoming.title),
        sha256=text_hash(incoming.text),
        length=len(incoming.text),
        source=storable(incoming.source),
        author=storable(incoming.author),
        date=storable(incoming.date),
        language=storable(incoming.language),
        origin=storable(incoming.origin),
        meta=tuple((storable(name), storable(value)) for name, value in incoming.meta),
        position=position,
    )


def bring_in(
    incoming: Sequence[IncomingArticle], *, first_position: int, ids: IdSource, title: str, group: str = ""
) -> ChangeSet:
    """Stores articles in the given order."""
    made = [article_of(one, article_id=ids(), position=first_position + n) for n, one in enumerate(incoming)]
    return ChangeSet(
        verb="import",
        title=title,
        changes=tuple(Change(before=None, after=article) for article in made),
        texts=tuple(one.text for one in incoming),
        group=group,
    )


def remove(reader: Reader, article_ids: Iterable[str]) -> ChangeSet:
    """Takes articles out of the project with all that hangs on them; undo brings everything back."""
    changes: list[Change] = []
    titles: list[str] = []
    for article_id in article_ids:
        article = reader.article(article_id)
        if article is None:
            continue
        titles.append(article.title)
        changes.extend(Change(before=span, after=None) for span in reader.spans(article_id))
        changes.extend(Change(before=candidate, after=None) for candidate in reader.candidates(article_id))
        changes.append(Change(before=article, after=None))
    what = f"“{shortened(titles[0])}”" if len(titles) == 1 else f"{len(titles)} articles"
    return ChangeSet(verb="article", title=f"Remove {what}", changes=tuple(changes))


def checked_details(title: str, date: str) -> tuple[str, str]:
    """Title and date as they are kept, the date in its ISO form or ""; UserError for no title, or what is no date."""
    date = date.strip()
    if date and not iso_date(date):
        raise UserError("AN804", f"“{date}” is no date.", "Write it as in 2024-03-20.")
    title = " ".join(title.split())
    if not title:
        raise UserError("AN808", "An article needs a title.", "Write a few words that tell it from others.")
    return title, iso_date(date) if date else ""


def describe(reader: Reader, article_id: str, *, title: str, source: str, date: str, language: str) -> ChangeSet:
    """Corrects what is known about an article; its text never changes."""
    article = reader.article(article_id)
    if article is None:
        return NOTHING
    told = replace(article, title=title, source=source, date=date, language=language)
    if told == article:
        return NOTHING
    return ChangeSet(
        verb="article", title=f"Describe “{shortened(title)}”", changes=(Change(before=article, after=told),)
    )


def reopen(reader: Reader, article_id: str) -> ChangeSet:
    """Makes a finished article open again; its judgements stay."""
    article = reader.article(article_id)
    if article is None or article.state == "open":
        return NOTHING
    change = Change(before=article, after=replace(article, state="open"))
    return ChangeSet(verb="article", title=f"Reopen “{shortened(article.title)}”", changes=(change,))


def accept_rest(
    reader: Reader,
    article_id: str,
    *,
    threshold: float,
    ids: IdSource,
    reject_below: bool,
    keystrokes: int = 0,
    by_provider: Mapping[str, float] | None = None,
) -> ChangeSet:
    """Accepts what is pending at or above the threshold, its provider's if it has one; nothing left means done.

    With `reject_below` what is below the threshold is rejected, so that nothing is left.
    """
    article = reader.article(article_id)
    if article is None:
        return NOTHING
    pending = [c for c in reader.candidates(article_id) if c.state == "pending"]
    thresholds = Thresholds(common=threshold, own=by_provider or {})
    taken = [c for c in pending if thresholds.accepts(c)]
    left = [c for c in pending if not thresholds.accepts(c)]
    changes = list(acceptances(reader, article_id, taken, ids=ids))
    if reject_below:
        changes.extend(Change(before=c, after=replace(c, state="rejected")) for c in left)
        left = []
    if not left and article.state != "done":
        changes.append(Change(before=article, after=replace(article, state="done")))
    title = f"Finish “{shortened(article.title)}”" if not left else f"Accept {counted(len(taken), 'sure candidate')}"
    return ChangeSet(verb="accept_rest", title=title, changes=tuple(changes), keystrokes=keystrokes)


def acceptances(reader: Reader, article_id: str, candidates: Sequence[Candidate], *, ids: IdSource) -> Iterable[Change]:
    """The changes that accept several pending candidates of one article; a twin of a span makes no second span."""
    there = {(s.start, s.end, s.label) for s in reader.spans(article_id)}
    for candidate in candidates:
        place = candidate.start, candidate.end, candidate.label
        if place in there:
            yield Change(before=candidate, after=replace(candidate, state="accepted"))
        else:
            there.add(place)
            yield from accepted(candidate, span_id=ids())
