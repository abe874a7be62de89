"""In which order articles are worked through: as they came, by date, or by what judging them is worth."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate
from annotator.suggest.memory.forms import lowered
from annotator.suggest.memory.lessons import surface_of
from annotator.workflow.jobs import Job, Progress

Order = Literal["position", "date", "corrections", "uncertainty", "diversity"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderKind:
    """One order: its name, how it reads in a menu, and what it means in a sentence."""

    order: Order
    title: str
    meaning: str


ORDERS: tuple[OrderKind, ...] = (
    OrderKind(order="position", title="As they came", meaning="Articles are in the order in which they came in."),
    OrderKind(order="date", title="Newest first", meaning="Articles are by their date, the newest first."),
    OrderKind(
        order="corrections",
        title="Most corrections first",
        meaning="Open articles whose candidates will need most corrections, by their scores, come first.",
    ),
    OrderKind(
        order="uncertainty",
        title="Most uncertain first",
        meaning="Open articles whose candidates are neither sure nor clearly wrong come first: they teach most.",
    ),
    OrderKind(
        order="diversity",
        title="Most new names first",
        meaning="Open articles with most names that no article before them had come first.",
    ),
)
_PASSING = 100


@dataclass(frozen=True, slots=True)
class OrderAsked:
    """A person wants the articles in another order, or in the same one, made anew."""

    order: Order


def kind_of(order: str) -> OrderKind:
    """The kind of this name; the first when there is none."""
    return next((one for one in ORDERS if one.order == order), ORDERS[0])


def ordered(reader: Reader, order: Order) -> Job[tuple[str, ...]]:
    """All articles in an order, as things are now; equal ones, and finished ones at the end, as they came."""
    rows = reader.article_rows()
    articles = [row.article for row in rows]
    if order == "position":
        return tuple(one.id for one in articles)
    if order == "date":
        return tuple(one.id for one in sorted(articles, key=_newest))
    still_open = [one.id for one in articles if one.state == "open"]
    pending: dict[str, list[Candidate]] = {}
    for number, key in enumerate(still_open):
        if number % _PASSING == 0:
            yield Progress(done=number, total=len(still_open))
        pending[key] = [one for one in reader.candidates(key) if one.state == "pending"]
    if order == "diversity":
        front = _most_new(pending, _seen(reader, [one.id for one in articles if one.state == "done"]))
    else:
        worth: Callable[[Sequence[Candidate]], float] = _corrections if order == "corrections" else _uncertainty
        front = sorted(still_open, key=lambda key: -round(worth(pending[key]), 6))
    return (*front, *(one.id for one in articles if one.state == "done"))


def _newest(article: Article) -> tuple[bool, tuple[int, ...]]:
    """A key by which the newest come first and those without a date last."""
    return not article.date, tuple(-ord(letter) for letter in article.date)


def _corrections(pending: Sequence[Candidate]) -> float:
    return sum(1 - one.score for one in pending)


def _uncertainty(pending: Sequence[Candidate]) -> float:
    """The mean of how near the scores are to one half, from 0 to 1."""
    return sum(1 - abs(2 * one.score - 1) for one in pending) / len(pending) if pending else 0.0


def _names(candidates: Sequence[Candidate]) -> set[str]:
    return {lowered(surface_of(one.quote)) for one in candidates}


def _seen(reader: Reader, done: Sequence[str]) -> set[str]:
    return {lowered(surface_of(span.quote)) for key in done for span in reader.spans(key)}


def _most_new(pending: dict[str, list[Candidate]], seen: set[str]) -> list[str]:
    """One after another, the article with most names that are not seen yet; its names are seen from then on."""
    names = {key: _names(candidates) for key, candidates in pending.items()}
    # What an article adds only shrinks, so an old figure at the top of the heap is enough to look again.
    heap = [(-len(found - seen), place, key) for place, (key, found) in enumerate(names.items())]
    heapq.heapify(heap)
    front: list[str] = []
    while heap:
        told, place, key = heapq.heappop(heap)
        now = -len(names[key] - seen)
        if now != told:
            heapq.heappush(heap, (now, place, key))
            continue
        seen |= names[key]
        front.append(key)
    return front
