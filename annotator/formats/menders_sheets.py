"""Mends tables of spans in workbooks: the cells with the offsets change in their sheets, and nothing else does."""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from annotator.formats import files
from annotator.formats.foreign.asking import Found
from annotator.formats.foreign.nodes import parse_xml
from annotator.formats.foreign.packages import Package
from annotator.formats.foreign.sheets import PLACES, TableReader
from annotator.formats.incoming import LARGEST_ARTICLE, Importer, ReadOptions
from annotator.formats.menders_cas import copied, like
from annotator.formats.menders_tables import not_found
from annotator.formats.span_table_in import whole_number
from annotator.formats.turner import Turner

_ATTRIBUTES = r"(?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*"
_CELL = re.compile(rf"<((?:\w+:)?)c({_ATTRIBUTES})\s*(?:/>|>.*?</\1c>)", re.DOTALL)
_REFERENCE = re.compile(r"\sr\s*=\s*[\"']([A-Z]+\d+)[\"']")
_KIND = re.compile(r"\s+(?:t|vm|cm)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_TABLE = re.compile(rf"<table:(table|table-row|(?:covered-)?table-cell)({_ATTRIBUTES})\s*(/?)>")
_CLOSED = re.compile(r"</table:(?:covered-)?table-cell>")
_ATTRIBUTE = re.compile(r"\s+([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")

Place = tuple[str, int, int]
"""A sheet, a row from 1, a column from 0."""
Changes = dict[Place, int]


def mend_sheets(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    """A workbook of spans; UserError when a cell is not where it was read."""
    if not isinstance(importer, TableReader):
        raise AssertionError(f"{importer.name} reads no sheets")
    data = files.read_bytes(path, limit=LARGEST_ARTICLE)
    changes = _changes(importer, data, path, options, turner)
    package = Package(data, path.name, kind=importer.title)
    parts = _ods(package, changes) if importer.name == "ods" else _xlsx(package, path.name, changes)
    if changes:
        raise not_found(path.name, min(row for _, row, _ in changes))
    with tempfile.TemporaryFile() as made, zipfile.ZipFile(path) as archive:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
            for entry in archive.infolist():
                if entry.filename in parts:
                    out.writestr(like(entry), parts[entry.filename])
                else:
                    copied(archive, entry, out, path.name)
        made.seek(0)
        while piece := made.read(2**20):
            yield piece


def _changes(importer: TableReader, data: bytes, path: Path, options: ReadOptions, turner: Turner) -> Changes:
    """The numbers that change, by where they stand."""
    found: Changes = {}
    for one in importer.reader.ask(data, path, options, task=PLACES):
        if not isinstance(one, Found):
            continue
        turner.on(one.text)
        for cells in map(dict, one.rows):
            start, end = whole_number(cells["start"]), whole_number(cells["end"])
            if start is None or end is None:
                continue
            for name, old, new in zip(("start_at", "end_at"), (start, end), turner.pair(start, end), strict=True):
                if old != new:
                    found[cells["sheet"], int(cells["line"]), int(cells[name])] = new
    return found


# -- Excel -------------------------------------------------------------------------------------------------


def _xlsx(package: Package, name: str, changes: Changes) -> dict[str, bytes]:
    """The sheets with other numbers, by the names of their parts."""
    book = parse_xml(package.required("xl/workbook.xml"), name, kind="Excel")
    links = parse_xml(package.required("xl/_rels/workbook.xml.rels"), name, kind="Excel")
    targets = {one.get("Id"): one.get("Target") for one in links.walk() if one.tag == "Relationship"}
    parts: dict[str, bytes] = {}
    for sheet in (one for one in book.walk() if one.tag == "sheet"):
        title = sheet.get("name")
        mine = {f"{_letters(column)}{row}": (title, row, column) for at, row, column in changes if at == title}
        target = targets.get(sheet.get("id"), "")
        part = target.removeprefix("/") if target.startswith("/") else str(PurePosixPath("xl", target))
        if mine and part in package.names:
            parts[part] = _with_numbers(package.part(part).decode("utf-8"), mine, changes).encode()
    return parts


def _with_numbers(sheet: str, mine: dict[str, Place], changes: Changes) -> str:
    def cell(found: re.Match[str]) -> str:
        reference = _REFERENCE.search(found[2])
        place = mine.get(reference[1]) if reference is not None else None
        if place is None or place not in changes:
            return found[0]
        prefix = found[1]
        return f"<{prefix}c{_KIND.sub('', found[2])}><{prefix}v>{changes.pop(place)}</{prefix}v></{prefix}c>"

    return _CELL.sub(cell, sheet)


def _letters(column: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


# -- OpenDocument ------------------------------------------------------------------------------------------


def _ods(package: Package, changes: Changes) -> dict[str, bytes]:
    """The content with other numbers."""
    content = package.required("content.xml").decode("utf-8")
    return {"content.xml": "".join(_content(content, changes)).encode()}


def _content(content: str, changes: Changes) -> Iterator[str]:
    """The pieces of the content; a cell that says how often it stands there is parted where one of them changes."""
    sheet = ""
    row = height = 1
    column = done = 0
    for found in _TABLE.finditer(content):
        if found.start() < done:
            continue
        told = {one[1]: one[2] if one[2] is not None else one[3] for one in _ATTRIBUTE.finditer(found[2])}
        if found[1] == "table":
            sheet, row, height = _unescaped(told.get("table:name", "")), 1, 0
        elif found[1] == "table-row":
            row += height
            height, column = _count(told, "table:number-rows-repeated"), 0
        else:
            width = _count(told, "table:number-columns-repeated")
            last = _cell_end(content, found)
            here = {at: _taken(changes, sheet, (row, height), at) for at in range(column, column + min(width, 64))}
            column += width
            if all(new is None for new in here.values()):
                continue
            yield content[done : found.start()]
            style = f' table:style-name="{told["table:style-name"]}"' if "table:style-name" in told else ""
            whole = re.sub(r"\s+table:number-columns-repeated\s*=\s*(?:\"[^\"]*\"|'[^']*')", "", found[2])
            alone = f"<table:{found[1]}{whole}{found[3]}>{content[found.end() : last]}"
            yield "".join(
                alone
                if new is None
                else f'<table:table-cell{style} office:value-type="float" office:value="{new}">'
                f"<text:p>{new}</text:p></table:table-cell>"
                for new in here.values()
            )
            done = last
    yield content[done:]


def _cell_end(content: str, cell: re.Match[str]) -> int:
    """Where a cell ends."""
    if cell[3]:
        return cell.end()
    closed = _CLOSED.search(content, cell.end())
    return closed.end() if closed is not None else cell.end()


def _taken(changes: Changes, sheet: str, rows: tuple[int, int], column: int) -> int | None:
    """The new number of a cell, which may stand in several rows; None where it stays."""
    first, count = rows
    found = {changes.get((sheet, row, column)) for row in range(first, first + min(count, 64))}
    if len(found) != 1 or None in found:
        return None
    for row in range(first, first + count):
        changes.pop((sheet, row, column), None)
    return found.pop()


def _count(told: dict[str, str], name: str) -> int:
    value = told.get(name, "")
    return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 9 else 1


def _unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)
