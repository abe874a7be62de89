"""The article on the desk: its spans, open or rejected candidates in reading order, and relations, kept up to date."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.model.changes import Change
from annotator.model.figure import Figure
from annotator.model.records import Article, ArticleView, Candidate, Relation, Span

ItemState = Literal["pending", "confirmed", "rejected"]
_Key = tuple[int, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What the canvas shows as one mark: a span, or a candidate that has no span.

    `id` is the record's own; offsets are code points.
    """

    id: str
    start: int
    end: int
    label: str
    state: ItemState
    figure: Figure | None = None

    @property
    def key(self) -> _Key:
        """The place in reading order: outer before inner."""
        return self.start, -self.end, self.id


def item_of(record: Candidate | Span) -> Item | None:
    """The mark of a record; an accepted or corrected candidate is shown by its span."""
    if isinstance(record, Span):
        state: ItemState = "confirmed"
    elif record.state == "pending":
        state = "pending"
    elif record.state == "rejected":
        state = "rejected"
    else:
        return None
    return Item(id=record.id, start=record.start, end=record.end, label=record.label, state=state, figure=record.figure)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChange:
    """What a change set did to the page: marks and relations to draw anew, and ids of those that are gone."""

    shown: tuple[Item, ...]
    gone: tuple[str, ...]
    related: tuple[Relation, ...] = ()
    unrelated: tuple[str, ...] = ()


class Page:
    """One article's marks in reading order, with the steps that the keys take through them."""

    def __init__(self, view: ArticleView) -> None:
        self.article: Article = view.article
        self.text: str = view.text
        self._items: dict[str, Item] = {}
        for record in (*view.spans, *view.candidates):
            item = item_of(record)
            if item is not None:
                self._items[item.id] = item
        self._relations: dict[str, Relation] = {}
        self._by_span: dict[str, dict[str, None]] = {}
        for relation in view.relations:
            self._relate(relation)
        self._order: list[_Key] = sorted(item.key for item in self._items.values())
        self._tally: Counter[ItemState] = Counter(item.state for item in self._items.values())

    def __iter__(self) -> Iterator[Item]:
        return (self._items[key[2]] for key in self._order)

    def __len__(self) -> int:
        return len(self._order)

    def item(self, item_id: str) -> Item | None:
        """The mark with this id."""
        return self._items.get(item_id)

    def apply(self, changes: Iterable[Change]) -> PageChange:
        """Follows a change set; changes of other articles are passed over."""
        shown: dict[str, Item] = {}
        gone: dict[str, None] = {}
        related: dict[str, Relation] = {}
        unrelated: dict[str, None] = {}
        for change in changes:
            record = change.after if change.after is not None else change.before
            if isinstance(record, Article) and record.id == self.article.id and change.after is not None:
                self.article = record
            if isinstance(record, Relation) and record.article_id == self.article.id:
                related.pop(record.id, None)
                unrelated.pop(record.id, None)
                if self._unrelate(record.id) and change.after is None:
                    unrelated[record.id] = None
                if change.after is not None:
                    self._relate(record)
                    related[record.id] = record
            if not isinstance(record, (Candidate, Span)) or record.article_id != self.article.id:
                continue
            shown.pop(record.id, None)
            gone.pop(record.id, None)
            fresh = item_of(record) if change.after is not None else None
            if self._put(record.id, fresh) and fresh is None:
                gone[record.id] = None
            if fresh is not None:
                shown[record.id] = fresh
        return PageChange(
            shown=tuple(shown.values()),
            gone=tuple(gone),
            related=tuple(related.values()),
            unrelated=tuple(unrelated),
        )

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All relations of the article."""
        return tuple(self._relations.values())

    def relation(self, relation_id: str) -> Relation | None:
        """The relation with this id."""
        return self._relations.get(relation_id)

    def relations_of(self, item_id: str) -> tuple[Relation, ...]:
        """The relations that begin or end at a mark, in the order in which they came."""
        return tuple(self._relations[one] for one in self._by_span.get(item_id, ()))

    def _relate(self, relation: Relation) -> None:
        self._relations[relation.id] = relation
        for span_id in (relation.source, relation.target):
            self._by_span.setdefault(span_id, {})[relation.id] = None

    def _unrelate(self, relation_id: str) -> bool:
        relation = self._relations.pop(relation_id, None)
        if relation is None:
            return False
        for span_id in (relation.source, relation.target):
            row = self._by_span.get(span_id, {})
            row.pop(relation_id, None)
            if not row:
                self._by_span.pop(span_id, None)
        return True

    def _put(self, item_id: str, fresh: Item | None) -> bool:
        """Replaces a mark (None takes it away); whether there was one before."""
        before = self._items.pop(item_id, None)
        if before is not None:
            index = bisect_left(self._order, before.key)
            del self._order[index]
            self._tally[before.state] -= 1
        if fresh is not None:
            self._items[item_id] = fresh
            insort(self._order, fresh.key)
            self._tally[fresh.state] += 1
        return before is not None

    def step(self, place: _Key | None, *, forward: bool, pending_only: bool) -> Item | None:
        """The next mark behind (before) a place, around the end if need be; None when there is none at all.

        `place` None stands before the first (behind the last) mark.
        """
        if not self._order or (pending_only and not self._tally["pending"]):
            return None
        if place is None:
            first = 0 if forward else len(self._order) - 1
        else:
            index = bisect_left(self._order, place)
            at_place = index < len(self._order) and self._order[index] == place
            first = index + (1 if at_place else 0) if forward else index - 1
        count = len(self._order)
        for number in range(count):
            index = (first + number if forward else first - number) % count
            item = self._items[self._order[index][2]]
            if item.key != place and (item.state == "pending" or not pending_only):
                return item
        return None

    def place_of(self, item_id: str) -> int:
        """Which mark this is in reading order, counted from 1; 0 when it is not on the page."""
        item = self._items.get(item_id)
        return bisect_left(self._order, item.key) + 1 if item is not None else 0

    def pending(self) -> int:
        """How many candidates are still to judge."""
        return self._tally["pending"]

    def tally(self) -> tuple[int, int, int]:
        """(confirmed, pending, rejected) marks."""
        return self._tally["confirmed"], self._tally["pending"], self._tally["rejected"]

    def around(self, offset: int) -> list[Item]:
        """The marks that cover an offset, the innermost first."""
        covering = [item for item in self._items.values() if item.start <= offset < item.end]
        return sorted(covering, key=lambda item: (item.end - item.start, item.key))
