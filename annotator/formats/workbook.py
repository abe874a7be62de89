"""Excel workbooks by openpyxl, written row by row: no cell is a formula, and the same rows give the same bytes."""

from __future__ import annotations

import datetime
import importlib
import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Protocol, cast

MOST_ROWS = 1_048_576
LONGEST = 32_767
"""UTF-16 units that a cell can hold."""
_DIGITS = 15
_MADE = datetime.datetime(1980, 1, 1)
# Excel spells characters that XML cannot hold, and what looks like such a spelling, by their numbers.
_SPELLED = re.compile("[\x01-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_PART = re.compile(r"_x?[0-9A-Fa-f]{0,4}\Z")

Cell = str | int | Decimal | None


class _WrittenCell(Protocol):
    value: object
    data_type: str
    number_format: str
    font: object


class _Dimension(Protocol):
    width: float


class _Filter(Protocol):
    ref: str


class Sheet(Protocol):
    """What is used of a sheet."""

    title: str
    closed: bool
    freeze_panes: str
    auto_filter: _Filter
    column_dimensions: Mapping[str, _Dimension]

    def append(self, _row: Iterable[object], /) -> None: ...
    def close(self) -> None: ...
    def iter_rows(self, **_options: bool) -> Iterator[tuple[object, ...]]: ...


class _Properties(Protocol):
    creator: str
    created: datetime.datetime
    modified: datetime.datetime


class Book(Protocol):
    """What is used of a workbook."""

    properties: _Properties
    worksheets: list[Sheet]

    def create_sheet(self, _title: str, /) -> Sheet: ...
    def close(self) -> None: ...


class _Openpyxl(Protocol):
    def Workbook(self, *, write_only: bool) -> Book: ...
    def load_workbook(self, _path: Path, /, **_options: bool) -> Book: ...


class _Saver(Protocol):
    def save(self) -> None: ...


class _Writers(Protocol):
    def ExcelWriter(self, _book: Book, _archive: zipfile.ZipFile, /) -> _Saver: ...


class _Cells(Protocol):
    def WriteOnlyCell(self, _sheet: Sheet, /) -> _WrittenCell: ...


class _Letters(Protocol):
    def get_column_letter(self, _number: int, /) -> str: ...


class _Fonts(Protocol):
    def Font(self, *, bold: bool) -> object: ...


def _openpyxl() -> _Openpyxl:
    return cast(_Openpyxl, importlib.import_module("openpyxl"))  # it has no types


def open_book(path: Path) -> Book:
    """A workbook for reading, row by row; it has to be closed. The library fails in many ways at what is none."""
    return _openpyxl().load_workbook(path, read_only=True)


def spelled(text: str) -> str:
    """A text as a cell can hold it: what XML cannot hold by its number, and cut where it is too long."""
    told = _SPELLED.sub(lambda found: f"_x{ord(found[0]):04X}_", text.replace("\0", "\ufffd"))
    if len(told.encode("utf-16-le")) // 2 <= LONGEST:
        return told
    cut = told.encode("utf-16-le")[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore")
    return _PART.sub("", cut) + "…"


def parts_of(text: str) -> Iterator[str]:
    """A text in parts that a cell can hold whole."""
    start = 0
    while start < len(text):
        end = min(len(text), start + LONGEST // 2)
        # Spelled by its number a character needs seven places.
        while len(_SPELLED.sub("_x0000_", text[start:end]).encode("utf-16-le")) // 2 > LONGEST:
            end = start + (end - start) // 2
        yield text[start:end]
        start = end


class NewBook:
    """A workbook in the making, whose rows wait in files of the system's own for temporary ones."""

    def __init__(self) -> None:
        self._book = _openpyxl().Workbook(write_only=True)
        self._tables: list[NewTable] = []

    def table(self, name: str, columns: tuple[str, ...], widths: Mapping[str, int]) -> NewTable:
        """A new sheet with a row of names."""
        table = NewTable(self._book, name, columns, widths)
        self._tables.append(table)
        return table

    def save(self, path: Path) -> None:
        """Write the sheets into a new file, without the hour in which it was made."""
        for table in self._tables:
            table.end()
        properties = self._book.properties
        properties.creator = "Annotator"
        properties.created = properties.modified = _MADE
        writers = cast(_Writers, importlib.import_module("openpyxl.writer.excel"))
        with _Archive(path, "x", zipfile.ZIP_DEFLATED) as archive:
            writers.ExcelWriter(self._book, archive).save()

    def close(self) -> None:
        """Let the rows go that wait for the file."""
        for table in self._tables:
            table.close()


class NewTable:
    """A sheet, and those that go on with it when it is full."""

    def __init__(self, book: Book, name: str, columns: tuple[str, ...], widths: Mapping[str, int]) -> None:
        self._book = book
        self._name = name
        self._columns = columns
        self._widths = widths
        self._cells = cast(_Cells, importlib.import_module("openpyxl.cell"))
        letters = cast(_Letters, importlib.import_module("openpyxl.utils"))
        self._letters = [letters.get_column_letter(place) for place in range(1, len(columns) + 1)]
        self._sheets: list[Sheet] = []
        self._rows = 0
        self._begin()

    def _begin(self) -> None:
        number = len(self._sheets) + 1
        sheet = self._book.create_sheet(self._name if number == 1 else f"{self._name} {number}")
        self._sheets.append(sheet)
        for letter, column in zip(self._letters, self._columns, strict=True):
            sheet.column_dimensions[letter].width = self._widths.get(column, 11)
        sheet.freeze_panes = "A2"
        fonts = cast(_Fonts, importlib.import_module("openpyxl.styles"))
        bold = fonts.Font(bold=True)
        header = [self._cell(name) for name in self._columns]
        for cell in header:
            if cell is not None:
                cell.font = bold
        sheet.append(header)
        self._rows = 1

    def add(self, row: Sequence[Cell]) -> None:
        """Append a row."""
        if self._rows == MOST_ROWS:
            self.end()
            self._begin()
        self._sheets[-1].append([self._cell(value) if isinstance(value, str) else exact_number(value) for value in row])
        self._rows += 1

    def end(self) -> None:
        """Give the sheet its filter."""
        self._sheets[-1].auto_filter.ref = f"A1:{self._letters[-1]}{self._rows}"

    def close(self) -> None:
        """Close the sheets; those that are in the file are closed already."""
        for sheet in self._sheets:
            if not sheet.closed:
                sheet.close()

    def _cell(self, text: str) -> _WrittenCell | None:
        if not text:
            return None
        cell = self._cells.WriteOnlyCell(self._sheets[-1])
        cell.value = spelled(text)
        # Whatever it begins with: a text, never a formula, and still one after somebody has edited it.
        cell.data_type = "s"
        if text.lstrip()[:1] in ("=", "+", "-", "@"):
            cell.number_format = "@"
        return cell


def exact_number(value: int | Decimal | None) -> object:
    """A number as Excel holds it exactly, or as text of exact digits."""
    if value is None or isinstance(value, int):
        return value
    try:
        exact = len(value.normalize().as_tuple().digits) <= _DIGITS and abs(value.adjusted()) < 300
    except InvalidOperation:
        exact = False
    return value if exact else f"{value:f}"


class _Archive(zipfile.ZipFile):
    """An archive in which no member has a date of its own, so that the same project gives the same bytes."""

    def write(self, filename: str | Path, arcname: str | None = None, *_: object, **__: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Add a file."""
        large = Path(filename).stat().st_size > 2**30
        with open(filename, "rb") as source, self.open(_info(arcname or ""), "w", force_zip64=large) as member:
            shutil.copyfileobj(source, member)

    def writestr(self, zinfo_or_arcname: str | zipfile.ZipInfo, data: str | bytes, *_: object, **__: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Add bytes."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        super().writestr(_info(name), data)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
