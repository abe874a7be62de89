"""Records as the columns of their tables and back: the one form in which they are stored and journalled."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from decimal import Decimal
from typing import Final, Literal, cast

from annotator.model.changes import Record
from annotator.model.figure import Direction, Figure, FigureKind, Modifier
from annotator.model.records import (
    Article,
    ArticleCounts,
    ArticleState,
    Candidate,
    CandidateState,
    Relation,
    Span,
)
from annotator.model.schema import Label, LabelKind, OverlapRule, RelationLabel, Schema
from annotator.store.faults import DamagedRecordError

Kind = Literal["article", "candidate", "span", "relation", "schema"]

SCHEMA_ID: Final = "schema"
"""The id under which the one schema of a project appears in the journal and in `touched`."""

ArticleColumns = tuple[str, str, str, int, str, str, str, str, str, str, ArticleState, int]
CountColumns = tuple[int, int, int, int, int]
CandidateColumns = tuple[str, str, int, int, str, str, str, float, str, str | None, CandidateState]
SpanColumns = tuple[str, str, int, int, str, str, str, str | None, str]
LabelColumns = tuple[str, str, str, LabelKind, str, str, str, int, int]
RelationColumns = tuple[str, str, str, str, str]
RelationLabelColumns = tuple[str, str, str, str, str, str, str, str, int, int, int]
SchemaColumns = (
    tuple[str, str, OverlapRule, tuple[LabelColumns, ...]]
    | tuple[str, str, OverlapRule, tuple[LabelColumns, ...], tuple[RelationLabelColumns, ...]]
)

ARTICLE: Final = "id, title, sha256, length, source, author, date, language, origin, meta, state, position"
COUNTS: Final = "pending, accepted, corrected, rejected, spans"
CANDIDATE: Final = 'id, article_id, start, "end", label, quote, provider, score, evidence, figure, state'
SPAN: Final = 'id, article_id, start, "end", label, quote, candidate_id, figure, note'
RELATION: Final = "id, article_id, source, target, label"
RELATION_LABEL: Final = (
    "id, name, title, color, key, guideline, source_labels, target_labels, symmetric, retired, position"
)
LABEL: Final = "id, name, title, kind, color, key, guideline, retired, position"

canonical = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode
"""JSON without white space, keys sorted: the same value always gives the same characters."""

_raw_decode = json.JSONDecoder().raw_decode
_Json = dict[str, object]
_FIGURE_FIELDS: Final = tuple((field.name, field.default) for field in fields(Figure))


def parsed(text: str) -> object:
    """The value of a text that `canonical` made; ValueError when it is none."""
    value, end = _raw_decode(text)
    if end != len(text):
        raise ValueError("there is more than one value")
    return value


def kind_of(record: Record) -> Kind:
    """The name of a record's class in the journal."""
    if isinstance(record, Span):
        return "span"
    if isinstance(record, Candidate):
        return "candidate"
    if isinstance(record, Article):
        return "article"
    if isinstance(record, Relation):
        return "relation"
    return "schema"


def id_of(record: Record) -> str:
    """The id of a record; the schema has a fixed one."""
    return SCHEMA_ID if isinstance(record, Schema) else record.id


def figure_json(figure: Figure | None) -> str | None:
    """A figure as it stands in its column: fields at their default are left out, decimals are strings."""
    return None if figure is None else canonical(_figure_plain(figure))


def _figure_plain(figure: Figure) -> _Json:
    plain: _Json = {}
    for name, default in _FIGURE_FIELDS:
        value: object = getattr(figure, name)
        if default is MISSING or value != default:
            plain[name] = str(value) if isinstance(value, Decimal) else value
    if figure.readings:
        plain["readings"] = [_figure_plain(reading) for reading in figure.readings]
    return plain


def figure_from(text: str | None) -> Figure | None:
    """The figure of a column."""
    if text is None:
        return None
    try:
        return _figure(cast(_Json, parsed(text)))
    except (ValueError, ArithmeticError, KeyError, TypeError, AttributeError) as error:
        raise DamagedRecordError(f"a value cannot be read: {text[:80]}") from error


def _meta_from(text: str) -> tuple[tuple[str, str], ...]:
    if not text:
        return ()
    try:
        return tuple((name, value) for name, value in cast("list[list[str]]", parsed(text)))
    except (ValueError, TypeError) as error:
        raise DamagedRecordError(f"an article's columns cannot be read: {text[:80]}") from error


def _decimal(value: object) -> Decimal | None:
    return None if value is None else Decimal(cast(str, value))


def _figure(data: _Json) -> Figure:
    return Figure(
        kind=cast(FigureKind, data["kind"]),
        value=_decimal(data.get("value")),
        low=_decimal(data.get("low")),
        high=_decimal(data.get("high")),
        unit=cast(str, data.get("unit", "")),
        modifier=cast(Modifier, data.get("modifier", "")),
        direction=cast(Direction, data.get("direction", "")),
        basis=cast(str, data.get("basis", "")),
        start=cast(str, data.get("start", "")),
        end=cast(str, data.get("end", "")),
        readings=tuple(_figure(reading) for reading in cast("list[_Json]", data.get("readings", []))),
    )


def article_of(row: ArticleColumns) -> Article:
    """The article of its columns."""
    return Article(
        id=row[0],
        title=row[1],
        sha256=row[2],
        length=row[3],
        source=row[4],
        author=row[5],
        date=row[6],
        language=row[7],
        origin=row[8],
        meta=_meta_from(row[9]),
        state=row[10],
        position=row[11],
    )


def article_values(article: Article) -> ArticleColumns:
    """The columns of an article."""
    return (
        article.id,
        article.title,
        article.sha256,
        article.length,
        article.source,
        article.author,
        article.date,
        article.language,
        article.origin,
        canonical(article.meta) if article.meta else "",
        article.state,
        article.position,
    )


def counts_of(row: CountColumns) -> ArticleCounts:
    """The counts of their columns."""
    return ArticleCounts(pending=row[0], accepted=row[1], corrected=row[2], rejected=row[3], spans=row[4])


def candidate_of(row: CandidateColumns) -> Candidate:
    """The candidate of its columns."""
    return Candidate(
        id=row[0],
        article_id=row[1],
        start=row[2],
        end=row[3],
        label=row[4],
        quote=row[5],
        provider=row[6],
        score=row[7],
        evidence=row[8],
        figure=figure_from(row[9]),
        state=row[10],
    )


def candidate_values(candidate: Candidate) -> CandidateColumns:
    """The columns of a candidate."""
    return (
        candidate.id,
        candidate.article_id,
        candidate.start,
        candidate.end,
        candidate.label,
        candidate.quote,
        candidate.provider,
        float(candidate.score) + 0.0,  # 1 and 1.0, 0.0 and -0.0 are one to SQLite
        candidate.evidence,
        figure_json(candidate.figure),
        candidate.state,
    )


def span_of(row: SpanColumns) -> Span:
    """The span of its columns."""
    return Span(
        id=row[0],
        article_id=row[1],
        start=row[2],
        end=row[3],
        label=row[4],
        quote=row[5],
        candidate_id=row[6],
        figure=figure_from(row[7]),
        note=row[8],
    )


def span_values(span: Span) -> SpanColumns:
    """The columns of a span."""
    return (
        span.id,
        span.article_id,
        span.start,
        span.end,
        span.label,
        span.quote,
        span.candidate_id,
        figure_json(span.figure),
        span.note,
    )


def relation_of(row: RelationColumns) -> Relation:
    """The relation of its columns."""
    return Relation(id=row[0], article_id=row[1], source=row[2], target=row[3], label=row[4])


def relation_values(relation: Relation) -> RelationColumns:
    """The columns of a relation."""
    return relation.id, relation.article_id, relation.source, relation.target, relation.label


def label_of(row: LabelColumns) -> Label:
    """The label of its columns."""
    return Label(
        id=row[0],
        name=row[1],
        title=row[2],
        kind=row[3],
        color=row[4],
        key=row[5],
        guideline=row[6],
        retired=bool(row[7]),
        position=row[8],
    )


def label_values(label: Label) -> LabelColumns:
    """The columns of a label."""
    return (
        label.id,
        label.name,
        label.title,
        label.kind,
        label.color,
        label.key,
        label.guideline,
        int(label.retired),
        label.position,
    )


def _ids_from(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    try:
        return tuple(cast("list[str]", parsed(text)))
    except (ValueError, TypeError) as error:
        raise DamagedRecordError(f"a list of labels cannot be read: {text[:80]}") from error


def relation_label_of(row: RelationLabelColumns) -> RelationLabel:
    """The relation label of its columns."""
    return RelationLabel(
        id=row[0],
        name=row[1],
        title=row[2],
        color=row[3],
        key=row[4],
        guideline=row[5],
        source_labels=_ids_from(row[6]),
        target_labels=_ids_from(row[7]),
        symmetric=bool(row[8]),
        retired=bool(row[9]),
        position=row[10],
    )


def relation_label_values(label: RelationLabel) -> RelationLabelColumns:
    """The columns of a relation label."""
    return (
        label.id,
        label.name,
        label.title,
        label.color,
        label.key,
        label.guideline,
        canonical(label.source_labels) if label.source_labels else "",
        canonical(label.target_labels) if label.target_labels else "",
        int(label.symmetric),
        int(label.retired),
        label.position,
    )


def schema_of(row: SchemaColumns) -> Schema:
    """The schema of its columns: the fourth holds those of its labels, a fifth those of its relation labels."""
    relations = row[4] if len(row) == 5 else ()
    return Schema(
        name=row[0],
        title=row[1],
        overlap=row[2],
        labels=tuple(map(label_of, row[3])),
        relations=tuple(map(relation_label_of, relations)),
    )


def schema_values(schema: Schema) -> SchemaColumns:
    """The columns of a schema and of its labels; without relation labels they are those of the first format."""
    labels = tuple(map(label_values, schema.labels))
    if not schema.relations:
        return schema.name, schema.title, schema.overlap, labels
    return schema.name, schema.title, schema.overlap, labels, tuple(map(relation_label_values, schema.relations))
