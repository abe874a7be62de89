"""Reads our own lossless JSONL back: every article with all that was written of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast, get_args

from annotator.formats.figure_fields import foreign_figure
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingLabel, IncomingRelation, IncomingSpan, SpanState
from annotator.formats.json_reading import (
    Json,
    Object,
    first_record,
    list_of,
    object_of,
    records,
    text_of,
    whole_of,
)
from annotator.formats.lossless import FORMAT
from annotator.model.errors import Problem, UserError
from annotator.model.figure import Figure
from annotator.model.records import ArticleState, CandidateState
from annotator.model.schema import LabelKind

_ARTICLE_STATES: Final[frozenset[str]] = frozenset(get_args(ArticleState))
_CANDIDATE_STATES: Final[frozenset[str]] = frozenset(get_args(CandidateState))


class LosslessLines:
    """Reads what `JsonlExporter` and the `source.jsonl` of a training set hold, line by line."""

    name = "lossless"
    title = "Lossless JSONL of this program"
    suffixes = (".jsonl",)

    def score(self, path: Path, head: bytes) -> float:
        """Sure where the first object names our format."""
        first = first_record(head)
        return 1.0 if first is not None and text_of(first.get("format")).startswith("annotator/") else 0.0

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The label set that the first line carries."""
        try:
            _, first = next(records(path, options))
        except (UserError, StopIteration):
            return ()
        told = object_of(first.get("label_set")) if isinstance(first, dict) else {}
        labels = [_label(object_of(row)) for row in list_of(told.get("labels"))]
        relations = [_label(object_of(row), relation=True) for row in list_of(told.get("relations"))]
        return (*labels, *relations)

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every line."""
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
                continue
            try:
                yield _article(record, place=f"{path.name}:{number}")
            except _Broken as broken:
                yield Problem(
                    code="AN723",
                    sentence=f"The line is not an article as this program writes it: {broken}.",
                    where=path.name,
                    line=number,
                )


class _Broken(Exception):
    """What is wrong with a line, in words that follow a colon."""


def _article(record: Object, *, place: str) -> IncomingArticle:
    if record.get("format") != FORMAT:
        raise _Broken(f"its format is “{text_of(record.get('format'))[:40]}”, not “{FORMAT}”")
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise _Broken("it holds no text")
    if hashlib.sha256(text.encode()).hexdigest() != record.get("sha256"):
        raise _Broken("the text is not the one that its SHA-256 names")
    state = text_of(record.get("state"))
    if state not in _ARTICLE_STATES:
        raise _Broken(f"“{state[:40]}” is no state of an article")
    spans = [_span(object_of(row)) for row in list_of(record.get("spans"))]
    spans += [_candidate(object_of(row)) for row in list_of(record.get("candidates"))]
    return IncomingArticle(
        text=text,
        title=text_of(record.get("title")),
        source=text_of(record.get("source")),
        author=text_of(record.get("author")),
        date=text_of(record.get("date")),
        language=text_of(record.get("language")),
        origin=text_of(record.get("origin")),
        meta=_meta(record.get("meta")),
        spans=tuple(spans),
        relations=tuple(_relation(object_of(row)) for row in list_of(record.get("relations"))),
        state=cast(ArticleState, state),
        key=text_of(record.get("id")),
        position=whole_of(record.get("position")),
        ours=True,
        place=place,
    )


def _meta(value: Json) -> tuple[tuple[str, str], ...]:
    if isinstance(value, list):
        pairs = [list_of(pair) for pair in value]
        return tuple((text_of(pair[0]), text_of(pair[1])) for pair in pairs if len(pair) == 2)
    return tuple((name, text_of(told)) for name, told in object_of(value).items())


def _place(row: Object) -> tuple[int, int]:
    start, end = whole_of(row.get("start")), whole_of(row.get("end"))
    if start is None or end is None:
        raise _Broken("a span has no offsets")
    return start, end


def _span(row: Object) -> IncomingSpan:
    start, end = _place(row)
    return IncomingSpan(
        start=start,
        end=end,
        label=text_of(row.get("label")),
        quote=text_of(row.get("quote")),
        figure=_value(row),
        note=text_of(row.get("note")),
        key=text_of(row.get("id")),
        candidate=text_of(row.get("candidate")),
    )


def _candidate(row: Object) -> IncomingSpan:
    start, end = _place(row)
    state = text_of(row.get("state"))
    if state not in _CANDIDATE_STATES:
        raise _Broken(f"“{state[:40]}” is no state of a candidate")
    score = row.get("score")
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
        raise _Broken("the score of a candidate is not within 0 to 1")
    return IncomingSpan(
        start=start,
        end=end,
        label=text_of(row.get("label")),
        quote=text_of(row.get("quote")),
        figure=_value(row),
        state=cast(SpanState, state),
        provider=text_of(row.get("provider")),
        score=float(score),
        evidence=text_of(row.get("evidence")),
        key=text_of(row.get("id")),
    )


def _relation(row: Object) -> IncomingRelation:
    return IncomingRelation(
        source=text_of(row.get("source")),
        target=text_of(row.get("target")),
        label=text_of(row.get("label")),
        key=text_of(row.get("id")),
    )


def figure_of(value: Json) -> Figure | None:
    """The value that a file spells with our fields, None when it is none of ours."""
    return foreign_figure(value)


def _value(row: Object) -> Figure | None:
    if row.get("value") is None:
        return None
    figure = figure_of(row.get("value"))
    if figure is None:
        raise _Broken("the value of a span cannot be read")
    return figure


def _label(row: Object, *, relation: bool = False) -> IncomingLabel:
    kind = text_of(row.get("kind"))
    return IncomingLabel(
        name=text_of(row.get("name")),
        title=text_of(row.get("title")),
        kind=cast(LabelKind, kind) if kind in get_args(LabelKind) else "entity",
        color=text_of(row.get("color")),
        key=text_of(row.get("key")),
        guideline=text_of(row.get("guideline")),
        retired=row.get("retired") is True,
        id=text_of(row.get("id")),
        relation=relation,
        sources=tuple(text_of(name) for name in list_of(row.get("source"))),
        targets=tuple(text_of(name) for name in list_of(row.get("target"))),
        symmetric=row.get("symmetric") is True,
    )
