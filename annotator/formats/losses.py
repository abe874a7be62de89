"""What a format cannot keep of a project, counted before anything is written, each with the places where it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from annotator.formats.apart import overlaps
from annotator.formats.headers import derived_title
from annotator.formats.outgoing import Exporter, ExportOptions, Finding, Keep, LossKind
from annotator.formats.span_export import PlacedExporter, nests
from annotator.model.errors import UserError
from annotator.model.records import ArticleView, Candidate, Span

_SHOWN = 500

LOSSES: Mapping[LossKind, tuple[str, str]] = MappingProxyType(
    {
        "nested": ("span inside of another, or around it", "spans inside of others, or around them"),
        "crossing": ("span that crosses another", "spans that cross others"),
        "places": ("span with white space at its edge", "spans with white space at their edges"),
        "relations": ("relation", "relations"),
        "values": ("value of a figure", "values of figures"),
        "notes": ("note on a span", "notes on spans"),
        "candidates": ("candidate that nobody judged", "candidates that nobody judged"),
        "rejected": ("rejected candidate", "rejected candidates"),
        "metadata": (
            "article’s title, source, author, date or columns",
            "articles’ titles, authors, dates or columns",
        ),
        "missing": ("article in which not all was judged", "articles in which not all was judged"),
        "text": ("article with characters that it replaces", "articles with characters that it replaces"),
    }
)
"""In words, for one and for several; in the order in which they are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LossPlace:
    """Where a loss is: `record_id` is a span's or a candidate's id, "" where it is the whole article."""

    article_id: str
    record_id: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A kind of thing that a format has no place for: how many, in how many articles, and the first places."""

    kind: LossKind
    count: int
    articles: int
    places: tuple[LossPlace, ...]

    def words(self) -> str:
        """The loss in words: “3 values of figures”."""
        one, several = LOSSES[self.kind]
        return f"{self.count:,} {one if self.count == 1 else several}"


class LossCount:
    """Looks at article after article that goes out in one format."""

    def __init__(self, exporter: Exporter, options: ExportOptions) -> None:
        self._exporter = exporter
        self._options = options
        self._counts: dict[LossKind, int] = {}
        self._articles: dict[LossKind, int] = {}
        self._places: dict[LossKind, list[LossPlace]] = {}

    def add(self, view: ArticleView, findings: Sequence[Finding]) -> None:
        """Count what an article has and the format cannot keep; `findings` are those of the gate about it."""
        seen: set[LossKind] = set()
        for kind, record in self._lost(view, findings):
            self._counts[kind] = self._counts.get(kind, 0) + 1
            if kind not in seen:
                seen.add(kind)
                self._articles[kind] = self._articles.get(kind, 0) + 1
            places = self._places.setdefault(kind, [])
            if len(places) < _SHOWN:
                record_id, quote = (record.id, record.quote) if record is not None else ("", view.article.title)
                places.append(LossPlace(article_id=view.article.id, record_id=record_id, quote=quote))

    def losses(self) -> tuple[Loss, ...]:
        """What was counted, in the order of `LOSSES`."""
        return tuple(
            Loss(
                kind=kind,
                count=self._counts[kind],
                articles=self._articles[kind],
                places=tuple(self._places[kind]),
            )
            for kind in LOSSES
            if kind in self._counts
        )

    def _lost(
        self, view: ArticleView, findings: Sequence[Finding]
    ) -> Iterator[tuple[LossKind, Span | Candidate | None]]:
        keeps, options = self._exporter.keeps, self._options
        spans = [span for span in view.spans if not options.labels or span.label in options.labels]
        if "overlaps" not in keeps:
            gone = {one.span_id for one in findings if one.reason == "overlap" and one.fix == "leave_out"}
            kinds = dict(overlaps([(span.start, span.end) for span in spans])) if gone else {}
            inside = nests(self._exporter)
            for at, span in enumerate(spans):
                if span.id in gone:
                    # A fix may have moved a span onto another one that it did not touch before.
                    yield "crossing" if inside else kinds.get(at, "crossing"), span
        if isinstance(self._exporter, PlacedExporter):
            white = {one.span_id for one in findings if one.reason == "whitespace" and one.fix != "keep"}
            for span in spans:
                if span.id in white:
                    yield "places", span
        for span in spans:
            if span.figure is not None and "values" not in keeps:
                yield "values", span
            if span.note and "notes" not in keeps:
                yield "notes", span
        if "relations" not in keeps:
            by_id = {span.id: span for span in view.spans}
            for relation in view.relations:
                yield "relations", by_id.get(relation.source)
        for candidate in view.candidates:
            if candidate.state == "pending" and "candidates" not in keeps:
                yield "candidates", candidate
            elif candidate.state == "rejected" and "rejected" not in keeps:
                yield "rejected", candidate
        article = view.article
        if "metadata" not in keeps and _is_known(view):
            yield "metadata", None
        if "missing" not in keeps and options.unfinished == "missing" and article.state == "open":
            yield "missing", None
        if isinstance(self._exporter, PlacedExporter) and self._exporter.written_text(view.text) != view.text:
            yield "text", None


def _is_known(view: ArticleView) -> bool:
    """Whether anything is known about an article that its text does not say: a title that it gets again is none."""
    article = view.article
    told = article.source or article.author or article.date or article.meta
    return bool(told or article.title not in ("", derived_title(view.text)))


def together(losses: Iterable[tuple[Loss, ...]]) -> tuple[Loss, ...]:
    """The losses of several articles as one list, in the order of `LOSSES`."""
    found: dict[LossKind, Loss] = {}
    for loss in (one for several in losses for one in several):
        there = found.get(loss.kind)
        found[loss.kind] = loss if there is None else _sum(there, loss)
    return tuple(found[kind] for kind in LOSSES if kind in found)


def _sum(one: Loss, other: Loss) -> Loss:
    places = one.places if len(one.places) >= _SHOWN else (*one.places, *other.places)[:_SHOWN]
    return Loss(kind=one.kind, count=one.count + other.count, articles=one.articles + other.articles, places=places)


def refuse_losses(losses: Iterable[Loss], options: ExportOptions, title: str) -> None:
    """UserError when something would be lost although the choice was to rather write nothing."""
    refused = [loss for loss in losses if loss.kind in options.refused]
    if refused:
        told = ", ".join(loss.words() for loss in refused)
        raise UserError(
            "AN820",
            f"Nothing was written: {title} has no place for {told}, the first is in the article "
            f"{refused[0].places[0].article_id}.",
            "Choose another format, or let them be left out.",
        )


def lighter(view: ArticleView, without: Sequence[Keep]) -> ArticleView:
    """The article without what a person chose to leave out."""
    if not without:
        return view
    gone = frozenset(without)
    article = view.article
    if "metadata" in gone:
        article = replace(article, source="", author="", date="", meta=())
    states = {state for state, kind in (("pending", "candidates"), ("rejected", "rejected")) if kind in gone}
    return replace(
        view,
        article=article,
        spans=tuple(
            replace(
                span,
                figure=None if "values" in gone else span.figure,
                note="" if "notes" in gone else span.note,
            )
            for span in view.spans
        )
        if gone & {"values", "notes"}
        else view.spans,
        relations=() if "relations" in gone else view.relations,
        candidates=tuple(one for one in view.candidates if one.state not in states),
    )


LEAVABLE: tuple[Keep, ...] = ("metadata", "values", "notes", "relations", "candidates", "rejected")
"""What an export can go without although its format has a place for it."""
