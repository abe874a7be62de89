"""Spreadsheets (.xlsx): openpyxl in a child process; a header row in each sheet, then one article a row."""

from __future__ import annotations

import datetime
import importlib
import io
import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, cast

from annotator.formats import files
from annotator.formats.columns import column_names, listed, no_text_column, text_column
from annotator.formats.foreign.asking import Asked, ForeignReader, Found, Taken, answer, damaged, note
from annotator.formats.foreign.packages import FAULTS, Package
from annotator.formats.incoming import LARGEST_ARTICLE, IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError

_KIND = "an Excel table"
_COLUMNS = "columns"
# What the library raises where a table is broken.
_BROKEN = (*FAULTS, TypeError, AttributeError, IndexError, SyntaxError)


class Spreadsheet:
    """Reads `.xlsx` tables: all visible sheets that have the text's column, formulas as they were last worked out."""

    name = "xlsx"
    title = "Excel table"
    suffixes = (".xlsx", ".xlsm")

    def __init__(self) -> None:
        self._reader = ForeignReader(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by the first names in a ZIP archive."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        return 0.8 if head.startswith(b"PK\x03\x04") and (b"xl/work" in head or b"xl/_rels" in head) else 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The header rows of all sheets, each name once."""
        data = files.read_bytes(path, limit=LARGEST_ARTICLE)
        told = self._reader.ask(data, path, options, task=_COLUMNS)
        return tuple(name for one in told if isinstance(one, Found) for name, _ in one.pairs)

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every row below a header; UserError when no sheet has the text's column."""
        yield from self._reader.read(path, options)

    def close(self) -> None:
        """End the child process, if one is running."""
        self._reader.close()


class _Sheet(Protocol):
    title: str
    sheet_state: str

    def iter_rows(self, **_options: bool) -> Iterator[tuple[object, ...]]: ...
    def reset_dimensions(self) -> None: ...


class _Book(Protocol):
    worksheets: list[_Sheet]

    def close(self) -> None: ...


class _Openpyxl(Protocol):
    def load_workbook(self, _file: io.BytesIO, /, **_options: bool) -> _Book: ...


class _Escape(Protocol):
    def unescape(self, _value: str, /) -> str: ...


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=_libraries)


def _libraries() -> tuple[_Openpyxl, _Escape]:
    escape = cast("_Escape", importlib.import_module("openpyxl.utils.escape"))
    return cast("_Openpyxl", importlib.import_module("openpyxl")), escape  # they have no types


def _read(asked: Asked) -> Iterable[Taken]:
    _refuse_doctypes(asked)
    try:
        book = _libraries()[0].load_workbook(io.BytesIO(asked.data), read_only=True, data_only=True, keep_links=False)
    except _BROKEN as error:
        raise damaged(asked.name, _KIND, _reason(error)) from error
    try:
        tables = [_Table(sheet, asked.name) for sheet in book.worksheets if sheet.sheet_state == "visible"]
        hidden = len(book.worksheets) - len(tables)
        if asked.task == _COLUMNS:
            names = dict.fromkeys(name for table in tables for name in table.names)
            yield Found(text="", pairs=tuple((name, "") for name in names))
        else:
            yield from _articles(asked, tables, hidden=hidden)
    finally:
        book.close()


def _articles(asked: Asked, tables: list[_Table], *, hidden: int) -> Iterator[Taken]:
    with_text = [table for table in tables if text_column(table.names, asked.options) is not None]
    if not any(table.names for table in tables):
        raise files.empty(Path(asked.name))
    if not with_text:
        names = dict.fromkeys(name for table in tables for name in table.names)
        raise no_text_column(asked.name, names, asked.options)
    for table in tables:
        prefix = "" if table is with_text[0] else f"{table.title}:"
        if table in with_text:
            yield from table.articles(asked, prefix)
        elif table.names:
            told = f"Left out: the sheet “{table.title}”, which has no column for the text"
            yield note("AN287", f"{told}; its columns are {listed(table.names)}.", asked.name)
    if hidden:
        yield note("AN287", f"Left out: {hidden} hidden sheet{'' if hidden == 1 else 's'}.", asked.name)


class _Table:
    """A sheet with its header row, which is its first row that is not empty."""

    def __init__(self, sheet: _Sheet, file: str) -> None:
        self.title = sheet.title
        self._file = file
        sheet.reset_dimensions()  # some programs write them wrong, and rows would be cut
        self._rows = self._read_rows(sheet)
        _, cells = next(self._rows, (0, ()))
        self.names = column_names(cells)

    def _read_rows(self, sheet: _Sheet) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Number and cells of all rows that are not empty."""
        rows = sheet.iter_rows(values_only=True)
        for number in itertools.count(1):
            try:
                row = next(rows)
            except StopIteration:
                return
            except _BROKEN as error:
                told = f"its sheet “{self.title}” is broken after row {number - 1} ({_reason(error)})"
                raise damaged(self._file, _KIND, told) from error
            cells = tuple(map(_plain, row))
            while cells and not cells[-1].strip():
                cells = cells[:-1]
            if cells:
                yield number, cells

    def articles(self, asked: Asked, prefix: str) -> Iterator[Taken]:
        chosen = text_column(self.names, asked.options)
        for number, cells in self._rows:
            names = self.names + tuple(f"column {place}" for place in range(len(self.names) + 1, len(cells) + 1))
            pairs = dict(zip(names, cells, strict=False))
            text = pairs.pop(chosen or "", "")
            if text.strip():
                yield Found(text=text, pairs=tuple(pairs.items()), place=f"{prefix}{number}")
                continue
            where = f"{self._file}:{prefix}".rstrip(":")
            yield Problem(code="AN233", sentence=f"The row has no text in “{chosen}”.", where=where, line=number)


def _plain(value: object) -> str:
    """A cell as text: days as ISO 8601, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        whole = value.time() == datetime.time()
        return value.date().isoformat() if whole else value.isoformat(" ", "seconds")
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return _libraries()[1].unescape(value) if isinstance(value, str) and "_x" in value else str(value)


def _refuse_doctypes(asked: Asked) -> None:
    """The library reads XML without our care: what declares anything, or is too large, never reaches it."""
    package = Package(asked.data, asked.name, kind=_KIND)
    for part in package.names:
        if part.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.beginning(part):
            raise UserError(
                "AN279",
                f"“{asked.name}” declares a document type, which no Excel table needs; it is not read.",
                "Open it in a spreadsheet program and save it again.",
            )


def _reason(error: Exception) -> str:
    return str(error).strip("'\"").rstrip(".").splitlines()[0][:200] if str(error).strip() else type(error).__name__
