"""Records as canonical JSON and back: the same record always gives the same characters.

Keys are sorted, there is no white space, fields at their default are left out, decimals are strings.
A change is one line of four fields between tabs: kind, id, record before, record after ("" = none). JSON
never contains a raw tab or line feed, so a journal can be folded without parsing it.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from decimal import Decimal
from typing import Literal, cast

from annotator.model.changes import Change, Record
from annotator.model.figure import Direction, Figure, FigureKind, Modifier
from annotator.model.records import Article, ArticleState, Candidate, CandidateState, Span
from annotator.model.schema import Label, LabelKind, OverlapRule, Schema

Kind = Literal["article", "candidate", "span", "schema"]
Json = dict[str, object]

SCHEMA_ID = "schema"
"""The id under which the one schema of a project appears in the journal and in `touched`."""

_ATOMS = frozenset((str, int, float, bool))
_COMPRESS_ABOVE = 1024
_ZLIB_FIRST_BYTE = 0x78  # no line of changes begins with "x"
_LONGEST_CHANGES = 2**30

canonical = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


def kind_of(record: Record) -> Kind:
    """The name of a record's class in the journal."""
    if isinstance(record, Span):
        return "span"
    if isinstance(record, Candidate):
        return "candidate"
    if isinstance(record, Article):
        return "article"
    return "schema"


def id_of(record: Record) -> str:
    """The id of a record; the schema has a fixed one."""
    return SCHEMA_ID if isinstance(record, Schema) else record.id


def _table(cls: type) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in fields(cls))


_TABLES = {cls: _table(cls) for cls in (Article, Candidate, Span, Schema, Label, Figure)}


def _plain(record: Record | Label | Figure) -> Json:
    """A record as JSON's own types, without the fields that are at their default."""
    found: Json = {}
    for name, default in _TABLES[type(record)]:
        value: object = getattr(record, name)
        if default is MISSING or value != default:
            found[name] = value if type(value) in _ATOMS else _plain_value(value)
    if isinstance(record, Candidate):
        found["score"] = float(record.score) + 0.0  # 1 and 1.0, 0.0 and -0.0 are one to SQLite
    return found


def _plain_value(value: object) -> object:
    if type(value) in _ATOMS:
        return value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Figure | Label):
        return _plain(value)
    if isinstance(value, tuple):
        return [_plain_value(item) for item in cast("tuple[object, ...]", value)]
    raise TypeError(f"{type(value).__name__} has no place in a record")


def record_json(record: Record | Label | Figure) -> str:
    """The canonical JSON of a record."""
    return canonical(_plain(record))


def _objects(value: object) -> list[Json]:
    return cast("list[Json]", value or [])


def _decimal(value: object) -> Decimal | None:
    return None if value is None else Decimal(cast(str, value))


def _figure(data: Json) -> Figure:
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
        readings=tuple(_figure(reading) for reading in _objects(data.get("readings"))),
    )


def _optional_figure(data: object) -> Figure | None:
    return None if data is None else _figure(cast(Json, data))


def figure_json(figure: Figure | None) -> str | None:
    """A figure as it stands in its column."""
    return None if figure is None else record_json(figure)


def figure_from(text: str | None) -> Figure | None:
    """The figure of a column."""
    return None if text is None else _figure(cast(Json, json.loads(text)))


def meta_json(meta: tuple[tuple[str, str], ...]) -> str:
    """An article's further columns as they stand in their column; "" when there are none."""
    return canonical(meta) if meta else ""


def meta_from(text: str) -> tuple[tuple[str, str], ...]:
    """An article's further columns."""
    pairs = cast("list[list[str]]", json.loads(text)) if text else []
    return tuple((name, value) for name, value in pairs)


def _article(data: Json) -> Article:
    return Article(
        id=cast(str, data["id"]),
        title=cast(str, data["title"]),
        sha256=cast(str, data["sha256"]),
        length=cast(int, data["length"]),
        source=cast(str, data.get("source", "")),
        author=cast(str, data.get("author", "")),
        date=cast(str, data.get("date", "")),
        language=cast(str, data.get("language", "")),
        origin=cast(str, data.get("origin", "")),
        meta=tuple((name, value) for name, value in cast("list[list[str]]", data.get("meta", []))),
        state=cast(ArticleState, data.get("state", "open")),
        position=cast(int, data.get("position", 0)),
    )


def _candidate(data: Json) -> Candidate:
    return Candidate(
        id=cast(str, data["id"]),
        article_id=cast(str, data["article_id"]),
        start=cast(int, data["start"]),
        end=cast(int, data["end"]),
        label=cast(str, data["label"]),
        quote=cast(str, data["quote"]),
        provider=cast(str, data["provider"]),
        score=cast(float, data["score"]),
        evidence=cast(str, data.get("evidence", "")),
        figure=_optional_figure(data.get("figure")),
        state=cast(CandidateState, data.get("state", "pending")),
    )


def _span(data: Json) -> Span:
    return Span(
        id=cast(str, data["id"]),
        article_id=cast(str, data["article_id"]),
        start=cast(int, data["start"]),
        end=cast(int, data["end"]),
        label=cast(str, data["label"]),
        quote=cast(str, data["quote"]),
        candidate_id=cast(str, data.get("candidate_id", "")),
        figure=_optional_figure(data.get("figure")),
        note=cast(str, data.get("note", "")),
    )


def _label(data: Json) -> Label:
    return Label(
        id=cast(str, data["id"]),
        name=cast(str, data["name"]),
        title=cast(str, data.get("title", "")),
        kind=cast(LabelKind, data.get("kind", "entity")),
        color=cast(str, data.get("color", "#5b6770")),
        key=cast(str, data.get("key", "")),
        guideline=cast(str, data.get("guideline", "")),
        retired=cast(bool, data.get("retired", False)),
        position=cast(int, data.get("position", 0)),
    )


def _schema(data: Json) -> Schema:
    return Schema(
        name=cast(str, data["name"]),
        title=cast(str, data.get("title", "")),
        overlap=cast(OverlapRule, data.get("overlap", "flat")),
        labels=tuple(_label(label) for label in _objects(data.get("labels"))),
    )


_MAKERS = {"article": _article, "candidate": _candidate, "span": _span, "schema": _schema}


def record_from(kind: str, text: str) -> Record:
    """The record of a canonical JSON."""
    return _MAKERS[kind](cast(Json, json.loads(text)))


def change_line(change: Change) -> str:
    """One change as a line without its line feed."""
    record = change.after if change.after is not None else change.before
    if record is None:
        raise AssertionError("a change has two sides at most and one at least")
    before = "" if change.before is None else record_json(change.before)
    after = "" if change.after is None else record_json(change.after)
    return f"{kind_of(record)}\t{id_of(record)}\t{before}\t{after}"


def pack(lines: Iterable[str]) -> bytes:
    """The lines of a journal row as they are stored: UTF-8, compressed when long."""
    plain = "\n".join(lines).encode()
    return zlib.compress(plain, 1) if len(plain) > _COMPRESS_ABOVE else plain


def unpack(stored: bytes) -> Iterator[tuple[str, str, str, str]]:
    """The (kind, id, before, after) of each change of a journal row; ValueError when they cannot be read."""
    if stored[:1] and stored[0] == _ZLIB_FIRST_BYTE:
        engine = zlib.decompressobj()
        try:
            plain = engine.decompress(stored, _LONGEST_CHANGES)
        except zlib.error as error:
            raise ValueError(str(error)) from error
        if not engine.eof:
            raise ValueError("the changes end too early or are too long")
    else:
        plain = stored
    for line in plain.decode().split("\n") if plain else ():
        kind, key, before, after = line.split("\t")
        yield kind, key, before, after


def changes_from(stored: bytes) -> tuple[Change, ...]:
    """The changes of a journal row."""
    return tuple(
        Change(
            before=record_from(kind, before) if before else None,
            after=record_from(kind, after) if after else None,
        )
        for kind, _, before, after in unpack(stored)
    )
