"""Data sets for Hugging Face as Parquet, where pyarrow is installed; it is never asked for by the program itself."""

from __future__ import annotations

import importlib
import importlib.util
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, cast

from annotator.formats import files
from annotator.formats.columns import no_text_column, text_column
from annotator.formats.hugging_face import SPAN_COLUMNS, row_article, span_row, write_card
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.json_reading import Json, Object, list_of, object_of, text_of
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

DATA = "train.parquet"
_MAGIC = b"PAR1"
_BATCH = 100
"""Articles that are held at once."""


class _Types(Protocol):
    """What is used of pyarrow."""

    def string(self) -> object: ...
    def int64(self) -> object: ...
    def list_(self, _of: object, /) -> object: ...
    def struct(self, _fields: Sequence[tuple[str, object]], /) -> object: ...
    def schema(self, _fields: Sequence[tuple[str, object]], /) -> object: ...


class _Tables(Protocol):
    def from_pylist(self, _rows: Sequence[Mapping[str, object]], /, *, schema: object) -> object: ...


class _Batch(Protocol):
    def to_pylist(self) -> list[dict[str, object]]: ...


class _FileSchema(Protocol):
    names: list[str]
    metadata: Mapping[bytes, bytes] | None


class _File(Protocol):
    schema_arrow: _FileSchema

    def iter_batches(self, *, batch_size: int) -> Iterable[_Batch]: ...
    def close(self) -> None: ...


class _Writing(Protocol):
    def write_table(self, _table: object, /) -> None: ...
    def close(self) -> None: ...


class _Parquet(Protocol):
    def ParquetFile(self, _path: Path, /) -> _File: ...
    def ParquetWriter(self, _path: Path, _schema: object, /) -> _Writing: ...


def has_pyarrow() -> bool:
    """Whether Parquet can be read and written here."""
    return importlib.util.find_spec("pyarrow") is not None


def without_pyarrow(what: str, instead: str) -> UserError:
    """The sentence where pyarrow is missing; `what` is what cannot be done, `instead` another way."""
    return UserError(
        "AN815",
        f"{what}: it takes the library pyarrow, which is not installed.",
        f"Install it beside Annotator (pip install pyarrow). {instead}",
    )


def _types() -> _Types:
    return cast(_Types, importlib.import_module("pyarrow"))  # it has no types


def _parquet() -> _Parquet:
    return cast(_Parquet, importlib.import_module("pyarrow.parquet"))


class ParquetRows:
    """Reads rows with a text and spans, with words and tags, or with a text and columns."""

    name = "parquet"
    title = "Parquet (Hugging Face)"
    suffixes = (".parquet",)

    def score(self, path: Path, head: bytes) -> float:
        """By the first bytes."""
        del path
        return 0.97 if head.startswith(_MAGIC) else 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The names of the columns."""
        del options
        file = _opened(path)
        try:
            return tuple(file.schema_arrow.names)
        finally:
            file.close()

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every row."""
        file = _opened(path)
        try:
            columns = file.schema_arrow.names
            column = text_column(columns, options)
            if column is None and not {"tokens", "ner_tags"} <= set(columns):
                raise no_text_column(path.name, columns, options)
            chosen = ReadOptions(
                text_column=column, title_column=options.title_column, date_column=options.date_column,
                source_column=options.source_column, language=options.language, offsets=options.offsets,
            )  # fmt: skip
            names = _tag_names(file.schema_arrow.metadata)
            number = 0
            for row in _rows(file, path):
                number += 1
                yield from row_article(row, names, path, number=number, options=chosen)
        finally:
            file.close()
        if not number:
            raise files.empty(path)


def _opened(path: Path) -> _File:
    files.read_head(path)  # tells why a file cannot be read in our own words
    if not has_pyarrow():
        raise without_pyarrow(
            f"“{path.name}” is a Parquet file and cannot be read",
            "Or save the data set as JSON lines, with to_json of the library datasets.",
        )
    try:
        return _parquet().ParquetFile(path)
    except Exception as error:  # the library's own: it may fail on a broken file in any way
        raise _damaged(path, error) from error


def _rows(file: _File, path: Path) -> Iterator[Object]:
    try:
        for batch in file.iter_batches(batch_size=_BATCH):
            for row in batch.to_pylist():
                yield {name: _plain(value) for name, value in row.items()}
    except Exception as error:  # the library's own
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> UserError:
    reason = " ".join(str(error).split())[:120].rstrip(".") or type(error).__name__
    return UserError("AN816", f"“{path.name}” is no whole Parquet file: {reason}.", "Write it again.")


def _plain(value: object) -> Json:
    """A value as JSON has it: days as ISO 8601, bytes left out."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, list):
        return [_plain(one) for one in cast("list[object]", value)]
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in cast("dict[object, object]", value).items()}
    return None if isinstance(value, bytes) else str(value)


def _tag_names(metadata: Mapping[bytes, bytes] | None) -> tuple[str, ...]:
    """The names of tags as `datasets` keeps them in a file, in the order of their numbers."""
    try:
        told = object_of(cast(Json, json.loads((metadata or {}).get(b"huggingface", b"{}"))))
    except ValueError:
        return ()
    tags = object_of(object_of(object_of(told.get("info")).get("features")).get("ner_tags"))
    return tuple(text_of(name) for name in list_of(object_of(tags.get("feature")).get("names")))


class ParquetSetExporter(SpanExporter):
    """Writes the rows of a data set of spans as Parquet, and the card beside them."""

    name = "hf-parquet"
    title = "Hugging Face data set (spans, Parquet)"
    suffix = ""
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """The rows and the card."""
        write_card(path, schema, words, SPAN_COLUMNS, data=DATA)
        return _Writer(path / DATA, words)

    def importer(self) -> Importer:
        """The importer of rows."""
        return ParquetRows()

    def written_files(self, path: Path) -> tuple[Path, ...]:
        """The rows."""
        return (path / DATA,)


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        types = _types()
        text = types.string()
        span = [("start", types.int64()), ("end", types.int64())]
        spans = types.list_(types.struct([*span, *((name, text) for name in ("label", "text", "value", "note"))]))
        self._schema = types.schema([("id", text), ("text", text), ("spans", spans), ("meta", text)])
        self._file = _parquet().ParquetWriter(path, self._schema)
        self._tables = cast(_Tables, getattr(types, "Table"))  # noqa: B009 - it has no types
        self._words = words.words
        self._waiting: list[Mapping[str, object]] = []

    def add(self, view: ArticleView) -> None:
        """Write an article as a row."""
        self._waiting.append(span_row(view, self._words))
        if len(self._waiting) >= _BATCH:
            self._write()

    def _write(self) -> None:
        if self._waiting:
            self._file.write_table(self._tables.from_pylist(self._waiting, schema=self._schema))
            self._waiting.clear()

    def finish(self) -> None:
        """Write what waits, and the table of contents at the end."""
        self._write()
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
