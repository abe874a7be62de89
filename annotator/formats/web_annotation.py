"""W3C Web Annotation (JSON-LD): a page of annotations for each article, whose text stands in the page's source."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.json_reading import (
    Json,
    Object,
    array_items,
    first_record,
    object_of,
    strict,
    text_of,
    whole_of,
)
from annotator.formats.json_writing import ArrayWriter, compact
from annotator.formats.kept import LabelWords
from annotator.formats.lossless_in import figure_of
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem
from annotator.model.figure import Figure
from annotator.model.records import ArticleView, Relation, Span
from annotator.model.schema import Schema

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32


class WebAnnotation:
    """Reads pages of annotations whose source holds the text."""

    name = "web-annotation"
    title = "W3C Web Annotation (JSON-LD)"
    suffixes = (".jsonld",)

    def score(self, path: Path, head: bytes) -> float:
        """By the context, or the type of the first object."""
        first = first_record(head)
        if first is None:
            return 0.0
        contexts = [text_of(one) for one in _several(first.get("@context"))]
        known = any(context.rstrip("/").endswith("ns/anno.jsonld") for context in contexts)
        typed = {"AnnotationPage", "Annotation"} & {text_of(one) for one in _several(first.get("type"))}
        return 0.97 if known or (typed and ("items" in first or "target" in first)) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every page."""
        number = 0
        for number, item in array_items(path, options):
            if isinstance(item, Problem):
                yield item
                continue
            page = object_of(item)
            source = object_of(page.get("source"))
            text = source.get("value")
            if not isinstance(text, str) or not text.strip():
                yield Problem(
                    code="AN763",
                    sentence="The item is no page of annotations whose source holds the text.",
                    where=path.name,
                    line=number,
                    hint="Put the text into “value” of the page's “source”, as the export of this format has it.",
                )
                continue
            reader = _PageReader(text, path, number)
            spans, relations = reader.take(map(object_of, _several(page.get("items"))))
            yield from reader.problems
            pairs = [("language", text_of(source.get("language")))]
            described = describe(text, pairs, options=options, stem="", origin=f"{path.name}:{number}")
            yield replace(described, spans=spans, relations=relations, state="done", key=text_of(source.get("id")))
        if not number:
            raise files.empty(path)


class _PageReader:
    """The spans and relations of a page."""

    def __init__(self, text: str, path: Path, number: int) -> None:
        self._text = text
        self._path = path
        self._number = number
        self.problems: list[Problem] = []

    def take(self, annotations: Iterable[Object]) -> tuple[tuple[IncomingSpan, ...], tuple[IncomingRelation, ...]]:
        """What the annotations say, in their order."""
        spans: list[IncomingSpan] = []
        relations: list[IncomingRelation] = []
        for one in annotations:
            bodies = _several(one.get("body"))
            linked = [end for body in bodies if (end := _iri(body))]
            source = _iri(one.get("target"))
            if text_of(one.get("motivation")) == "linking" and linked and source:
                relations += [IncomingRelation(source=source, target=end, label=_label(bodies)) for end in linked]
                continue
            place = self._place(object_of(one.get("target")))
            if place is None:
                self._left_out("no position and no quote that occurs once")
                continue
            label = _label(bodies)
            if not label:
                self._left_out("no tag")
                continue
            start, end, quote = place
            spans.append(
                IncomingSpan(
                    start=start,
                    end=end,
                    quote=quote,
                    label=label,
                    figure=_value(bodies),
                    note="\n".join(_texts(bodies, "commenting")),
                    key=text_of(one.get("id")),
                    annotator=_name(one.get("creator")),
                )
            )
        return tuple(spans), tuple(relations)

    def _place(self, target: Object) -> tuple[int, int, str] | None:
        """Offsets and the surface; by the quote and what stands around it where there is no position."""
        selectors = [object_of(one) for one in _several(target.get("selector"))]
        by_type = {text_of(one.get("type")): one for one in selectors}
        position, told = by_type.get("TextPositionSelector"), by_type.get("TextQuoteSelector", {})
        quote = text_of(told.get("exact"))
        if position is not None:
            start, end = whole_of(position.get("start")), whole_of(position.get("end"))
            return None if start is None or end is None else (start, end, quote)
        prefix, suffix = text_of(told.get("prefix")), text_of(told.get("suffix"))
        whole = f"{prefix}{quote}{suffix}"
        if not quote or self._text.count(whole) != 1:
            return None
        start = self._text.index(whole) + len(prefix)
        return start, start + len(quote), quote

    def _left_out(self, what: str) -> None:
        self.problems.append(
            Problem(
                code="AN764",
                sentence=f"An annotation has {what}; it is left out.",
                where=self._path.name,
                line=self._number,
                severity="warning",
            )
        )


def _several(value: Json) -> list[Json]:
    """A value that may stand alone or in a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _iri(value: Json) -> str:
    """What a target or body names, when it is a bare name of something."""
    if isinstance(value, str):
        return value
    told = object_of(value)
    return text_of(told.get("id")) if told.keys() <= {"id", "type"} else ""


def _texts(bodies: Iterable[Json], purpose: str) -> list[str]:
    told = [object_of(body) for body in bodies]
    return [text_of(body.get("value")) for body in told if text_of(body.get("purpose")) == purpose]


def _label(bodies: list[Json]) -> str:
    """The tag; where no body has that purpose, the one text that there is."""
    tags = _texts(bodies, "tagging") or _texts(bodies, "classifying") or _texts(bodies, "")
    return next((tag for tag in tags if tag), "")


def _value(bodies: Iterable[Json]) -> Figure | None:
    for told in _texts(bodies, "describing"):
        try:
            return figure_of(strict(told))
        except (ValueError, RecursionError):
            continue
    return None


def _name(creator: Json) -> str:
    told = object_of(creator)
    return text_of(creator) or text_of(told.get("name")) or text_of(told.get("id"))


class WebAnnotationExporter(SpanExporter):
    """Writes an array of pages, one for each article."""

    name = "web-annotation"
    title = "W3C Web Annotation (JSON-LD)"
    suffix = ".jsonld"
    keeps: frozenset[Keep] = frozenset({"overlaps", "values", "notes", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file with an array."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """The importer of pages."""
        return WebAnnotation()


class _Writer(ArrayWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words
        self._number = 0

    def item(self, view: ArticleView) -> object:
        self._number += 1
        # The number tells articles with one text apart.
        source = f"urn:sha256:{hashlib.sha256(view.text.encode()).hexdigest()}#{self._number}"
        told: dict[str, object] = {"id": source, "type": "Text", "format": "text/plain"}
        if view.article.language:
            told["language"] = view.article.language
        items: list[Mapping[str, object]] = [_annotation(span, view.text, source, self._words) for span in view.spans]
        items += [_link(one, self._words) for one in view.relations]
        return {
            "@context": _CONTEXT,
            "type": "AnnotationPage",
            "source": {**told, "value": view.text},
            "items": items,
        }


def _iri_of(record_id: str) -> str:
    return f"urn:annotator:{record_id}"


def _annotation(span: Span, text: str, source: str, words: LabelWords) -> Mapping[str, object]:
    body: list[dict[str, object]] = [_text_body("tagging", words.words[span.label])]
    if span.note:
        body.append(_text_body("commenting", span.note))
    if span.figure is not None:
        body.append({**_text_body("describing", compact(figure_fields(span.figure))), "format": "application/json"})
    return {
        "id": _iri_of(span.id),
        "type": "Annotation",
        "motivation": "tagging",
        "body": body,
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": span.quote,
                    "prefix": text[max(0, span.start - _AROUND) : span.start],
                    "suffix": text[span.end : span.end + _AROUND],
                },
            ],
        },
    }


def _text_body(purpose: str, value: str) -> dict[str, object]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _link(relation: Relation, words: LabelWords) -> Mapping[str, object]:
    return {
        "id": _iri_of(relation.id),
        "type": "Annotation",
        "motivation": "linking",
        "body": [_text_body("tagging", words.relations[relation.label]), {"id": _iri_of(relation.target)}],
        "target": _iri_of(relation.source),
    }
