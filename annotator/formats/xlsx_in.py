"""Spreadsheets (.xlsx): openpyxl in a child process; a header row in each sheet, then one article a row."""

from __future__ import annotations

import datetime
import importlib
import io
import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, cast

from annotator.formats.foreign.asking import Asked, Taken, answer, damaged
from annotator.formats.foreign.packages import FAULTS, Package, is_bare
from annotator.formats.foreign.sheets import Table, TableReader, told_tables
from annotator.model.errors import UserError

_KIND = "an Excel table"
# What the library raises where a table is broken.
_BROKEN = (*FAULTS, TypeError, AttributeError, IndexError, SyntaxError)


class Spreadsheet(TableReader):
    """Reads `.xlsx` tables: all visible sheets that have the text's column, formulas as they were last worked out."""

    name = "xlsx"
    title = "Excel table"
    suffixes = (".xlsx", ".xlsm")

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by the first names in a ZIP archive."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        return 0.8 if is_bare(path, head) and (b"xl/work" in head or b"xl/_rels" in head) else 0.0


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
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        tables = [Table(sheet.title, _rows(sheet, asked.name), asked.name) for sheet in visible]
        yield from told_tables(asked, tables, hidden=len(book.worksheets) - len(tables))
    finally:
        book.close()


def _rows(sheet: _Sheet, file: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Number and cells of all rows."""
    sheet.reset_dimensions()  # some programs write them wrong, and rows would be cut
    rows = sheet.iter_rows(values_only=True)
    for number in itertools.count(1):
        try:
            row = next(rows)
        except StopIteration:
            return
        except _BROKEN as error:
            told = f"its sheet “{sheet.title}” is broken after row {number - 1} ({_reason(error)})"
            raise damaged(file, _KIND, told) from error
        yield number, tuple(map(_plain, row))


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
