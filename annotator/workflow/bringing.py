"""From what a file marked to candidates and spans of an article: new ones, and merged into one that is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.formats.incoming import IncomingArticle
from annotator.formats.incoming_spans import IncomingSpan
from annotator.model.changes import Change
from annotator.model.errors import Problem
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Article, ArticleState, Candidate, Relation, Span
from annotator.text.safe import storable
from annotator.workflow.edits.articles import article_of
from annotator.workflow.edits.review import accepted
from annotator.workflow.label_mapping import LabelTable, Taking
from annotator.workflow.wording import counted

PROVIDER = "import"
"""The provider of candidates whose file names none."""


@dataclass(slots=True)
class Brought:
    """What a run of an import brought besides articles; `ids` are those of what is not written yet."""

    spans: int = 0
    candidates: int = 0
    ignored: int = 0
    overlapping: int = 0
    relations: int = 0
    relations_left: int = 0
    several: int = 0
    ids: set[str] = field(default_factory=set[str])


Place = tuple[int, int, str]


@dataclass(slots=True)
class _There:
    """What an article has already: places (start, end, label id) with the ids of spans; `twins` may come again."""

    spans: dict[Place, str] = field(default_factory=dict[Place, str])
    candidates: set[Place] = field(default_factory=set[Place])
    relations: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    twins: bool = False

    def has(self, place: Place, *, is_span: bool) -> bool:
        """Whether a stretch says nothing new: a candidate does not beside a span."""
        if self.twins:
            return False
        return place in self.spans or (not is_span and place in self.candidates)


class Bringer:
    """Makes the changes for the articles of one import."""

    def __init__(self, reader: Reader, table: LabelTable, taking: Taking, *, ids: IdSource) -> None:
        self._reader = reader
        self._table = table
        self._taking = taking
        self._ids = ids
        self._flat = reader.schema().overlap == "flat"
        self._first: dict[str, str] = {}  # who marked each article first in this import
        self.brought = Brought()

    def begin_piece(self) -> None:
        """What was made before is written: its ids are looked for in the project from now on."""
        self.brought.ids.clear()

    def new_article(self, item: IncomingArticle, *, position: int) -> tuple[Change, ...]:
        """The changes that store an article with all that was marked in it."""
        free = item.ours and item.key.isprintable() and bool(item.key)
        taken = item.key in self.brought.ids or self._reader.article(item.key) is not None if free else True
        article_id = self._ids() if taken else item.key
        self.brought.ids.add(article_id)
        article = replace(
            article_of(item, article_id=article_id, position=position),
            state=self._state(item),
        )
        # What this program wrote comes back as it was, twins and all.
        made = self._marked(item, article, _There(twins=item.ours))
        return (Change(before=None, after=article), *(Change(before=None, after=one) for one in made))

    def merged(self, item: IncomingArticle, article: Article) -> tuple[Change, ...]:
        """The changes that bring what was marked to an article with the same text; what is there stays as it is.

        A pending candidate that the file's person stands behind is accepted.
        """
        candidates = self._reader.candidates(article.id)
        pending = {(c.start, c.end, c.label): c for c in candidates if c.state == "pending"}
        there = _There(
            spans={(s.start, s.end, s.label): s.id for s in self._reader.spans(article.id)},
            candidates={(c.start, c.end, c.label) for c in candidates},
            relations={(one.source, one.target, one.label) for one in self._reader.relations(article.id)},
        )
        changes: list[Change] = []
        for one in self._marked(item, article, there):
            twin = pending.get((one.start, one.end, one.label)) if isinstance(one, Span) else None
            if twin is None or not isinstance(one, Span):
                changes.append(Change(before=None, after=one))
                continue
            changes += accepted(twin, span_id=one.id)[:1]
            changes.append(Change(before=None, after=replace(one, candidate_id=twin.id)))
        return tuple(changes)

    def remarks(self) -> Iterator[Problem]:
        """Notes about what came in that a person should know."""
        if self.brought.overlapping:
            yield Problem(
                code="AN715",
                sentence=f"{counted(self.brought.overlapping, 'span')} overlap others, "
                "although the label set wants none to.",
                hint="They came in all the same; the gate lists them at the export.",
                severity="note",
            )
        if self.brought.several:
            yield Problem(
                code="AN847",
                sentence=f"{counted(self.brought.several, 'article')} had been marked by several people: "
                "the spans of the first are spans, what others marked besides are candidates.",
                severity="note",
            )
        if self.brought.ignored:
            yield Problem(
                code="AN716",
                sentence=f"{counted(self.brought.ignored, 'span')} stayed behind because their label did.",
                severity="note",
            )
        if self.brought.relations_left:
            yield Problem(
                code="AN717",
                sentence=f"{counted(self.brought.relations_left, 'relation')} stayed behind: "
                "one of their spans did, or came in as a candidate.",
                severity="note",
            )

    def _state(self, item: IncomingArticle) -> ArticleState:
        if self._taking.as_candidates:
            return "open"
        if item.state is not None:
            return item.state
        return "done" if item.spans and all(span.state == "span" for span in item.spans) else "open"

    def _marked(self, item: IncomingArticle, article: Article, there: _There) -> list[Span | Candidate | Relation]:
        """The candidates, spans and relations that an article gets besides what is there."""
        own = next((span.annotator for span in item.spans if span.state == "span"), "")
        # Formats with a line for each annotator bring one text several times.
        first = self._first.setdefault(article.id, own) if own else own
        known = self._known_ids(item)
        if not self._taking.as_candidates:
            self.brought.several += any(span.state == "span" and span.annotator != first for span in item.spans)
        made: list[Span | Candidate | Relation] = []
        ids: set[str] = set()
        spans: dict[str, str] = {}
        for told in sorted(item.spans, key=lambda one: one.state == "span"):
            label = self._table.find(told.label, exact=item.ours)
            if label is None:
                self.brought.ignored += 1
                continue
            is_span = told.state == "span" and not self._taking.as_candidates and told.annotator == first
            if self._taking.as_candidates and told.state in ("accepted", "corrected"):
                continue
            record_id = known.get(told.key) or self._ids()
            place = (told.start, told.end, label.id)
            if is_span:
                spans.setdefault(told.key, there.spans.get(place, record_id))
            if there.has(place, is_span=is_span):
                continue
            ids.add(record_id)
            if is_span:
                there.spans[place] = record_id
                origin = known.get(told.candidate, "")
                made.append(_span(told, article, label.id, item, record_id, origin if origin in ids else ""))
            else:
                there.candidates.add(place)
                made.append(_candidate(told, article, label.id, item, record_id))
        if self._flat:
            self.brought.overlapping += _overlapping([(s.start, s.end) for s in made if isinstance(s, Span)])
        self.brought.spans += sum(isinstance(one, Span) for one in made)
        self.brought.candidates += sum(isinstance(one, Candidate) for one in made)
        return made + self._relations(item, article, spans, there)

    def _relations(
        self, item: IncomingArticle, article: Article, spans: Mapping[str, str], there: _There
    ) -> list[Relation]:
        """The relations both of whose ends are spans of the article."""
        made: list[Relation] = []
        for told in item.relations:
            source, target = spans.get(told.source, ""), spans.get(told.target, "")
            label = self._table.find_relation(told.label) if source and target and source != target else None
            if label is None:
                self.brought.relations_left += 1
                continue
            place = (source, target, label.id)
            if place in there.relations:
                continue
            there.relations.add(place)
            free = item.ours and bool(told.key) and told.key.isprintable() and told.key not in self.brought.ids
            keep = free and self._reader.relation(told.key) is None
            relation_id = told.key if keep else self._ids()
            self.brought.ids.add(relation_id)
            made.append(Relation(id=relation_id, article_id=article.id, source=source, target=target, label=label.id))
        self.brought.relations += len(made)
        return made

    def _known_ids(self, item: IncomingArticle) -> dict[str, str]:
        """The ids of ours that spans and candidates keep: those that nobody has yet; others get new ones."""
        if not item.ours:
            return {}
        keys = [told.key for told in item.spans if told.key and told.key.isprintable()]
        there = self._reader.marks_there(keys)
        found: dict[str, str] = {}
        for key in keys:
            found[key] = self._ids() if key in there or key in self.brought.ids else key
            self.brought.ids.add(found[key])
        return found


def _span(
    told: IncomingSpan, article: Article, label_id: str, item: IncomingArticle, record_id: str, origin: str
) -> Span:
    return Span(
        id=record_id,
        article_id=article.id,
        start=told.start,
        end=told.end,
        label=label_id,
        quote=item.text[told.start : told.end],
        candidate_id=origin,
        figure=told.figure,
        note=storable(told.note),
    )


def _candidate(told: IncomingSpan, article: Article, label_id: str, item: IncomingArticle, record_id: str) -> Candidate:
    evidence = told.evidence or (f"marked by {told.annotator}" if told.annotator else "")
    return Candidate(
        id=record_id,
        article_id=article.id,
        start=told.start,
        end=told.end,
        label=label_id,
        quote=item.text[told.start : told.end],
        provider=storable(told.provider or told.annotator or PROVIDER),
        score=told.score,
        evidence=storable(evidence),
        figure=told.figure,
        state="pending" if told.state == "span" else told.state,
    )


def _overlapping(places: Sequence[tuple[int, int]]) -> int:
    """How many stretches begin inside of one before them."""
    reach = found = 0
    for start, end in sorted(places):
        found += start < reach
        reach = max(reach, end)
    return found
