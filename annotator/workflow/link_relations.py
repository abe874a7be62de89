"""Relations made of what the figures of an article have to do with each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.figures.found import FoundFigure
from annotator.figures.links import Change as Changed
from annotator.figures.links import SameAs, links
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.model.records import Relation, Span
from annotator.workflow.edits.relations import directed, same
from annotator.workflow.edits.review import NOTHING
from annotator.workflow.jobs import Job, Progress, written
from annotator.workflow.wording import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tie:
    """A relation that a link stands for, by the name of its label and the places of its ends."""

    name: str
    source: int
    target: int


def _ties(text: str, figures: Sequence[FoundFigure]) -> Iterator[_Tie]:
    for link in links(text, figures):
        if isinstance(link, SameAs):
            # What does not agree is told in the table of figures; nothing is made of it.
            if link.consistent is not False:
                yield _Tie(name="same_as", source=link.first, target=link.second)
        elif isinstance(link, Changed):  # pyright: ignore[reportUnnecessaryIsInstance] - the other kind by its name
            yield _Tie(name="before", source=link.after, target=link.before)
            if link.rate is not None and link.consistent is not False:
                yield _Tie(name="change", source=link.rate, target=link.after)


def links_taken_over(reader: Reader, article_id: str, *, ids: IdSource) -> ChangeSet:
    """Relates the confirmed figures of an article as their links say, under `same_as`, `before` and `change`.

    Only spans are related, so nothing is accepted by it. A link whose relation the schema does not have, whose
    labels do not fit it, or that is there already, makes nothing.
    """
    schema = reader.schema()
    spans = [span for span in reader.spans(article_id) if span.figure is not None]
    figures = [
        FoundFigure(start=span.start, end=span.end, figure=span.figure, score=1.0, rule="")
        for span in spans
        if span.figure is not None
    ]
    there = list(reader.relations(article_id))
    changes: list[Change] = []
    for tie in _ties(reader.text(article_id), figures):
        label = schema.relation_named(tie.name)
        if label is None or label.retired:
            continue
        try:
            begin, end = directed(schema, label, spans[tie.source], spans[tie.target])
        except UserError:
            continue
        if not _goes(begin, spans[tie.source], symmetric=label.symmetric):
            continue
        relation = Relation(id=ids(), article_id=article_id, source=begin.id, target=end.id, label=label.id)
        if not any(same(schema, relation, other) for other in there):
            there.append(relation)
            changes.append(Change(before=None, after=relation))
    if not changes:
        return NOTHING
    title = f"Take over {counted(len(changes), 'link')} of figures"
    return ChangeSet(verb="relate", title=title, changes=tuple(changes))


def _goes(begin: Span, source: Span, *, symmetric: bool) -> bool:
    """Whether a relation goes the way of its link: one that its label would turn says something else."""
    return symmetric or begin.id == source.id


def take_over_all(reader: Reader, *, ids: IdSource = random_id) -> Job[int]:
    """Takes over the links of the figures of all articles as one step; the result is how many relations came of it."""
    group = f"links-{ids()}"
    wanted = reader.article_ids()
    count = 0
    for done, article_id in enumerate(wanted):
        yield Progress(done=done, total=len(wanted))
        told = yield from written(lambda one=article_id: replace(links_taken_over(reader, one, ids=ids), group=group))
        count += len(told.changes)
    return count
