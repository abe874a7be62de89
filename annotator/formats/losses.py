"""What a format cannot keep of a project, counted before anything is written, each with the places where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from annotator.formats.outgoing import Exporter, ExportOptions, Keep
from annotator.formats.span_export import PlacedExporter
from annotator.model.records import ArticleView, Candidate, Span

LossKind = Keep | Literal["text", "places"]
_SHOWN = 500

LOSSES: Mapping[LossKind, tuple[str, str]] = MappingProxyType(
    {
        "overlaps": ("span overlaps another", "spans overlap others"),
        "places": ("span begins or ends with white space", "spans begin or end with white space"),
        "relations": ("relation", "relations"),
        "values": ("value of a figure", "values of figures"),
        "notes": ("note on a span", "notes on spans"),
        "candidates": ("candidate that nobody judged", "candidates that nobody judged"),
        "rejected": ("rejected candidate", "rejected candidates"),
        "metadata": ("article’s source, author, date or further columns", "articles’ source, author, date or columns"),
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

    def add(self, view: ArticleView) -> None:
        """Count what an article has and the format cannot keep."""
        seen: set[LossKind] = set()
        for kind, record in self._lost(view):
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

    def _lost(self, view: ArticleView) -> Iterator[tuple[LossKind, Span | Candidate | None]]:
        keeps, options = self._exporter.keeps, self._options
        spans = [span for span in view.spans if not options.labels or span.label in options.labels]
        if "overlaps" not in keeps:
            reach = -1
            for span in spans:
                if span.start < reach:
                    yield "overlaps", span
                reach = max(reach, span.end)
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
            if candidate.state == "pending" and not ("candidates" in keeps and options.candidates):
                yield "candidates", candidate
            elif candidate.state == "rejected" and "rejected" not in keeps:
                yield "rejected", candidate
        article = view.article
        if "metadata" not in keeps and (article.source or article.author or article.date or article.meta):
            yield "metadata", None
        if "missing" not in keeps and options.unfinished == "missing" and article.state == "open":
            yield "missing", None
        if isinstance(self._exporter, PlacedExporter):
            yield from self._changed(view, spans, self._exporter)

    def _changed(
        self, view: ArticleView, spans: list[Span], exporter: PlacedExporter
    ) -> Iterator[tuple[LossKind, Span | Candidate | None]]:
        text = exporter.written_text(view.text)
        if text != view.text:
            yield "text", None
        for span in spans:
            if exporter.written_place(text, span.start, span.end) != (span.start, span.end):
                yield "places", span
