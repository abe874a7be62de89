"""OpenDocument tables (.ods): a header row in each sheet, then one article a row; read from their XML in a child."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.formats.foreign import nodes
from annotator.formats.foreign.asking import Asked, Taken, answer, damaged
from annotator.formats.foreign.nodes import Node, parse_xml
from annotator.formats.foreign.packages import Package, locked
from annotator.formats.foreign.sheets import Table, TableReader, told_tables

_KIND = "an OpenDocument table"
_MOST_CELLS = 16_384
_MOST_ROWS = 1_048_576
# What stands in a cell besides its text.
_SKIPPED = frozenset({"annotation", "frame", "object", "image", "note"})


class OpenTable(TableReader):
    """Reads `.ods` tables: all visible sheets that have the text's column, formulas as they were last worked out."""

    name = "ods"
    title = "OpenDocument table"
    suffixes = (".ods", ".ots")

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND)

    def score(self, path: Path, head: bytes) -> float:
        """By the type at the beginning of its archive, or by the file's ending."""
        if b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" in head[:120]:
            return 0.95
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=nodes.warm)


def _read(asked: Asked) -> Iterable[Taken]:
    package = Package(asked.data, asked.name, kind=_KIND)
    if b"encryption-data" in package.part("META-INF/manifest.xml"):
        raise locked(asked.name)
    content = parse_xml(package.required("content.xml"), asked.name, kind=_KIND)
    body = content.find("body")
    book = body.child("spreadsheet") if body is not None else None
    if book is None:
        raise damaged(asked.name, _KIND, "there is no table in it")
    unseen = _hidden_styles(content)
    sheets = [one for one in book.elements() if one.tag == "table"]
    visible = [one for one in sheets if one.get("style-name") not in unseen]
    tables = [Table(one.get("name"), _rows(one), asked.name) for one in visible]
    yield from told_tables(asked, tables, hidden=len(sheets) - len(tables))


def _hidden_styles(content: Node) -> frozenset[str]:
    """The names of styles of sheets that are not shown."""
    styles = (one for one in content.walk() if one.tag == "style" and one.get("family") == "table")
    return frozenset(
        one.get("name")
        for one in styles
        if any(below.tag == "table-properties" and below.get("display") == "false" for below in one.elements())
    )


def _rows(sheet: Node) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Number and cells of the rows; a row that says how often it stands there is told as often if it holds anything."""
    number = 1
    for row in sheet.walk():
        if row.tag != "table-row":
            continue
        cells = _cells(row)
        repeated = _count(row.get("number-rows-repeated"))
        # Whole empty sheets end in one row that stands there a million times.
        for place in range(repeated if cells and number + repeated <= _MOST_ROWS else 0):
            yield number + place, cells
        number += repeated


def _cells(row: Node) -> tuple[str, ...]:
    cells: list[str] = []
    for cell in row.elements():
        if cell.tag in ("table-cell", "covered-table-cell"):
            text = _text(cell)
            cells += [text] * min(_count(cell.get("number-columns-repeated")), _MOST_CELLS - len(cells))
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(cells)


def _text(cell: Node) -> str:
    """A cell as text: days as ISO 8601, numbers as they are, everything else as it is shown."""
    kind = cell.get("value-type")
    if kind == "date":
        day = cell.get("date-value")
        return day.removesuffix("T00:00:00").replace("T", " ")
    if kind == "float":
        return cell.get("value")
    return "\n".join(_line(one) for one in cell.elements() if one.tag in ("p", "h"))


def _line(node: Node) -> str:
    """A paragraph with its spaces, tabs and line breaks; the parser gives no tree that is deeper than 255."""
    parts: list[str] = []
    for one in node.children:
        if isinstance(one, str):
            parts.append(one)
        elif one.tag == "s":
            parts.append(" " * min(_count(one.get("c")), 100))
        elif one.tag == "tab":
            parts.append("\t")
        elif one.tag == "line-break":
            parts.append("\n")
        elif one.tag not in _SKIPPED:
            parts.append(_line(one))
    return "".join(parts)


def _count(told: str) -> int:
    return max(1, int(told)) if told.isascii() and told.isdigit() and len(told) < 9 else 1
