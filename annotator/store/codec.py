"""Changes as lines of text: canonical, so that a journal can be folded without parsing it.

A line has four fields between tabs: kind, id, record before, record after ("" = none). A record is the JSON
array of its columns, which never contains a raw tab or line feed.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Final, cast

from annotator.model.changes import Change, Record
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.store.columns import (
    article_of,
    article_values,
    candidate_of,
    candidate_values,
    canonical,
    id_of,
    kind_of,
    parsed,
    relation_of,
    relation_values,
    schema_of,
    schema_values,
    span_of,
    span_values,
)

Line = tuple[str, str, str, str]
"""Kind, id, record before, record after."""

_COMPRESS_ABOVE: Final = 1024
_ZLIB_FIRST_BYTE: Final = 0x78  # "x", with which no line begins
_LONGEST_CHANGES: Final = 2**30

_MAKERS: Final = cast(
    "dict[str, Callable[[object], Record]]",
    {
        "article": article_of,
        "candidate": candidate_of,
        "span": span_of,
        "relation": relation_of,
        "schema": schema_of,
    },
)


def record_text(record: Record) -> str:
    """A record as it stands in the journal."""
    if isinstance(record, Span):
        return canonical(span_values(record))
    if isinstance(record, Candidate):
        return canonical(candidate_values(record))
    if isinstance(record, Article):
        return canonical(article_values(record))
    if isinstance(record, Relation):
        return canonical(relation_values(record))
    return canonical(schema_values(record))


def record_from(kind: str, text: str) -> Record:
    """The record of a journal's text."""
    return _MAKERS[kind](parsed(text))


def change_line(change: Change) -> str:
    """One change as a line without its line feed."""
    record = record_of(change)
    before = "" if change.before is None else record_text(change.before)
    after = "" if change.after is None else record_text(change.after)
    return f"{kind_of(record)}\t{id_of(record)}\t{before}\t{after}"


def record_of(change: Change) -> Record:
    """The record of a change, as it is after it, else as it was before."""
    record = change.after if change.after is not None else change.before
    if record is None:
        raise AssertionError("a change has at least one side")
    return record


def pack(lines: Iterable[str]) -> bytes:
    """The lines of a journal row as they are stored: UTF-8, compressed when long."""
    plain = "\n".join(lines).encode()
    return zlib.compress(plain, 1) if len(plain) > _COMPRESS_ABOVE else plain


def unpack(stored: bytes) -> Iterator[Line]:
    """The lines of a journal row; ValueError when they cannot be read."""
    if stored[:1] == bytes((_ZLIB_FIRST_BYTE,)):
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
