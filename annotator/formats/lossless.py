"""One article as one line of our lossless JSONL, and back: nothing of its view is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import cast

from annotator.formats.figure_fields import figure_fields, figure_from
from annotator.formats.outgoing import Split
from annotator.model.records import Article, ArticleState, ArticleView, Candidate, CandidateState, Relation, Span
from annotator.model.schema import Schema

FORMAT = "annotator/1"

_TEXT_FIELDS = ("title", "source", "author", "date", "language", "origin")

Fields = dict[str, object]


def article_fields(
    view: ArticleView,
    schema: Schema,
    *,
    split: Split | None = None,
    candidates: bool = True,
    label_set: bool = False,
) -> Fields:
    """An article as the object that its line holds; fields that hold nothing are left out.

    Labels are written by name, offsets are code points, half open, and every quote is the text between
    them. `split` is where the article went in a training set. With `label_set` the line carries the
    labels with all that is known about them, as the first line of a file does.
    """
    article = view.article
    names = {label.id: label.name for label in schema.labels}
    out: Fields = {"format": FORMAT, "id": article.id, "sha256": article.sha256, "schema": schema.name}
    if label_set:
        out["label_set"] = _label_set(schema)
    for name in _TEXT_FIELDS:
        value = cast(str, getattr(article, name))
        if value:
            out[name] = value
    if article.meta:
        meta = dict(article.meta)
        out["meta"] = meta if len(meta) == len(article.meta) else [list(pair) for pair in article.meta]
    out["state"] = article.state
    out["position"] = article.position
    if split is not None:
        out["split"] = split
    out["text"] = view.text
    out["spans"] = [_span_fields(span, names) for span in view.spans]
    if candidates and view.candidates:
        out["candidates"] = [_candidate_fields(candidate, names) for candidate in view.candidates]
    if view.relations:
        kinds = {label.id: label.name for label in schema.relations}
        out["relations"] = [relation_fields(relation, kinds) for relation in view.relations]
    return out


def relation_fields(relation: Relation, names: Mapping[str, str]) -> Fields:
    """A relation as an object: its spans by their ids, its label by its name."""
    return {
        "id": relation.id,
        "source": relation.source,
        "target": relation.target,
        "label": names[relation.label],
    }


def _label_set(schema: Schema) -> Fields:
    rows: list[Fields] = []
    for label in schema.labels:
        told = {
            "id": label.id,
            "name": label.name,
            "title": label.title,
            "kind": label.kind,
            "color": label.color,
            "key": label.key,
            "guideline": label.guideline,
            "retired": label.retired,
        }
        rows.append({name: value for name, value in told.items() if value})
    names = {label.id: label.name for label in schema.labels}
    relations: list[Fields] = []
    for label in schema.relations:
        told = {
            "id": label.id,
            "name": label.name,
            "title": label.title,
            "color": label.color,
            "key": label.key,
            "guideline": label.guideline,
            "source": [names[one] for one in label.source_labels],
            "target": [names[one] for one in label.target_labels],
            "symmetric": label.symmetric,
            "retired": label.retired,
        }
        relations.append({name: value for name, value in told.items() if value})
    out: Fields = {"title": schema.title, "overlap": schema.overlap, "labels": rows}
    return {**out, "relations": relations} if relations else out


def _span_fields(span: Span, names: Mapping[str, str]) -> Fields:
    out: Fields = {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": names[span.label],
        "quote": span.quote,
    }
    if span.figure is not None:
        out["value"] = figure_fields(span.figure)
    if span.candidate_id:
        out["candidate"] = span.candidate_id
    if span.note:
        out["note"] = span.note
    return out


def _candidate_fields(candidate: Candidate, names: Mapping[str, str]) -> Fields:
    out: Fields = {
        "id": candidate.id,
        "start": candidate.start,
        "end": candidate.end,
        "label": names[candidate.label],
        "quote": candidate.quote,
        "state": candidate.state,
        "provider": candidate.provider,
        "score": candidate.score,
    }
    if candidate.evidence:
        out["evidence"] = candidate.evidence
    if candidate.figure is not None:
        out["value"] = figure_fields(candidate.figure)
    return out


def line_of(fields: Fields) -> bytes:
    """The object as one line of UTF-8 with its line feed; the same object gives the same bytes."""
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode() + b"\n"


def fields_of(line: bytes) -> Fields:
    """The object that a line holds; ValueError when it is none."""
    found: object = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError("the line holds no object")
    return cast(Fields, found)


def view_from(fields: Mapping[str, object], schema: Schema) -> ArticleView:
    """The article that `article_fields` wrote; ValueError or KeyError when it is not one of ours."""
    if fields["format"] != FORMAT:
        raise ValueError(f"{fields['format']!r} is not {FORMAT!r}")
    ids = {label.name: label.id for label in schema.labels}
    text = cast(str, fields["text"])
    words = {name: cast(str, fields.get(name, "")) for name in _TEXT_FIELDS}
    meta = cast("Mapping[str, str] | Sequence[Sequence[str]]", fields.get("meta", {}))
    pairs = meta.items() if isinstance(meta, Mapping) else ((name, value) for name, value in meta)
    article = Article(
        id=cast(str, fields["id"]),
        sha256=cast(str, fields["sha256"]),
        length=len(text),
        meta=tuple(pairs),
        state=cast(ArticleState, fields["state"]),
        position=cast(int, fields["position"]),
        **words,
    )
    spans = cast("Sequence[Mapping[str, object]]", fields["spans"])
    candidates = cast("Sequence[Mapping[str, object]]", fields.get("candidates", ()))
    relations = cast("Sequence[Mapping[str, object]]", fields.get("relations", ()))
    kinds = {label.name: label.id for label in schema.relations}
    return ArticleView(
        article=article,
        text=text,
        spans=tuple(_span_from(item, article.id, ids) for item in spans),
        candidates=tuple(_candidate_from(item, article.id, ids) for item in candidates),
        relations=tuple(_relation_from(item, article.id, kinds) for item in relations),
    )


def _span_from(data: Mapping[str, object], article_id: str, ids: Mapping[str, str]) -> Span:
    value = cast("Mapping[str, object] | None", data.get("value"))
    return Span(
        id=cast(str, data["id"]),
        article_id=article_id,
        start=cast(int, data["start"]),
        end=cast(int, data["end"]),
        label=ids[cast(str, data["label"])],
        quote=cast(str, data["quote"]),
        candidate_id=cast(str, data.get("candidate", "")),
        figure=None if value is None else figure_from(value),
        note=cast(str, data.get("note", "")),
    )


def _candidate_from(data: Mapping[str, object], article_id: str, ids: Mapping[str, str]) -> Candidate:
    value = cast("Mapping[str, object] | None", data.get("value"))
    return Candidate(
        id=cast(str, data["id"]),
        article_id=article_id,
        start=cast(int, data["start"]),
        end=cast(int, data["end"]),
        label=ids[cast(str, data["label"])],
        quote=cast(str, data["quote"]),
        provider=cast(str, data["provider"]),
        score=cast(float, data["score"]),
        evidence=cast(str, data.get("evidence", "")),
        figure=None if value is None else figure_from(value),
        state=cast(CandidateState, data["state"]),
    )


def _relation_from(data: Mapping[str, object], article_id: str, ids: Mapping[str, str]) -> Relation:
    return Relation(
        id=cast(str, data["id"]),
        article_id=article_id,
        source=cast(str, data["source"]),
        target=cast(str, data["target"]),
        label=ids[cast(str, data["label"])],
    )
