"""CSV and TSV: a header row, then an article or a span a row; quoted line breaks are kept exactly."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from annotator.formats import files
from annotator.formats.columns import column_names, no_text_column, text_column
from annotator.formats.encoding import mark_length, stream_encoding
from annotator.formats.figures_csv import plain_cell
from annotator.formats.headers import describe
from annotator.formats.incoming import LARGEST_ARTICLE, IncomingArticle, ReadOptions
from annotator.formats.span_shapes import MarkTally, marks_in_cells
from annotator.formats.span_table_in import SpanColumns, SpanGroup, span_columns, span_groups, with_spans
from annotator.model.errors import Problem, UserError

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 2**16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One record: the line that it starts on, its cells, or the reason why it has none."""

    line: int
    cells: tuple[str, ...] = ()
    fault: str = ""


class CsvTable:
    """Reads `.csv` and `.tsv` tables in a stream; comma, semicolon, tab or bar, quoted with `"`."""

    name = "csv"
    title = "Table (CSV, TSV)"
    suffixes = (".csv", ".tsv", ".tab")

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending only: any text can look like a table."""
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The header row."""
        return _header(next(_rows(path, options), None), path)

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every row below the header; UserError when no column holds the text."""
        rows = _rows(path, options)
        names = _header(next(rows, None), path)
        first = next(rows, None)
        spans = _span_columns(path, names, first, options)
        if spans is not None:
            yield from _spans(path, names, spans, options)
            return
        chosen = text_column(names, options)
        if chosen is None:
            raise no_text_column(path.name, names, options)
        tally = MarkTally()
        for row in chain([first] if first is not None else [], rows):
            yield _article(row, names, path=path, chosen=chosen, options=options, tally=tally)
        yield from tally.problems(path.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanTable:
    """A table of spans for whoever writes it again: its articles with their rows, and where the offsets stand."""

    delimiter: str
    encoding: str
    start: int
    end: int
    groups: tuple[SpanGroup, ...]


def span_table(path: Path, options: ReadOptions) -> SpanTable | None:
    """A table of spans as a whole, None when it is none; UserError as when it is read."""
    rows = _rows(path, options)
    names = _header(next(rows, None), path)
    columns = _span_columns(path, names, next(rows, None), options)
    if columns is None:
        return None
    encoding = stream_encoding(path, encoding=options.encoding)
    with path.open("rb") as raw:
        raw.seek(mark_length(raw.read(4), encoding))
        delimiter = find_delimiter(raw.read(_SAMPLE).decode(encoding, errors="replace"), path)
    return SpanTable(
        delimiter=delimiter,
        encoding=encoding,
        start=names.index(columns.start),
        end=names.index(columns.end),
        groups=tuple(one for one in _groups(path, names, columns, options, []) if isinstance(one, SpanGroup)),
    )


def _span_columns(path: Path, names: tuple[str, ...], first: _Row | None, options: ReadOptions) -> SpanColumns | None:
    """The columns of a table of spans, None when the header or the first row is that of articles."""
    columns = span_columns(path.name, names, options)
    return columns if columns is not None and first is not None and columns.fits(_cells(first, names)) else None


def _cells(row: _Row, names: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(names, row.cells, strict=False))


def _spans(
    path: Path, names: tuple[str, ...], columns: SpanColumns, options: ReadOptions
) -> Iterator[IncomingArticle | Problem]:
    """Yield an article or a problem for all rows of each article, and a problem for every row that is broken."""
    broken: list[Problem] = []
    for group in _groups(path, names, columns, options, broken):
        yield from broken
        broken.clear()
        if isinstance(group, Problem):
            yield group
            continue
        where = f"{path.name}:{group.line}"
        yield from with_spans(describe(group.text, group.pairs, options=options, stem="", origin=where), group.rows)
    yield from broken


def _groups(
    path: Path, names: tuple[str, ...], columns: SpanColumns, options: ReadOptions, broken: list[Problem]
) -> Iterator[SpanGroup | Problem]:
    """The articles with their rows; rows that cannot be read go to `broken`."""

    def whole() -> Iterator[tuple[int, Mapping[str, str]]]:
        for row in islice(_rows(path, options), 1, None):
            fault = _fault(row, names)
            if fault:
                broken.append(_unreadable(path, row, fault))
                continue
            cells = _cells(row, names)
            yield row.line, {name: plain_cell(cell) for name, cell in cells.items()} if columns.ours else cells

    rows: Iterable[tuple[int, Mapping[str, str]]] = whole()
    if columns.ours and not _together(cells.get("article", "") for _, cells in whole()):
        order: dict[str, int] = {}  # somebody has sorted the rows
        rows = sorted(whole(), key=lambda row: order.setdefault(row[1].get("article", ""), len(order)))
    broken.clear()
    yield from span_groups(path.name, rows, columns)


def _together(keys: Iterable[str]) -> bool:
    """Whether equal keys follow one another."""
    seen: set[str] = set()
    last: str | None = None
    for key in keys:
        if key != last and key in seen:
            return False
        seen.add(key)
        last = key
    return True


def _fault(row: _Row, names: tuple[str, ...]) -> str:
    """Why a row cannot be read, "" when it can."""
    if len(row.cells) > len(names):
        return f"it has {len(row.cells)} cells, the header has {len(names)}"
    return row.fault


def _unreadable(path: Path, row: _Row, fault: str) -> Problem:
    return Problem(code="AN232", sentence=f"The row cannot be read: {fault}.", where=path.name, line=row.line)


def _article(
    row: _Row, names: tuple[str, ...], *, path: Path, chosen: str, options: ReadOptions, tally: MarkTally
) -> IncomingArticle | Problem:
    fault = _fault(row, names)
    if fault:
        return _unreadable(path, row, fault)
    pairs = _cells(row, names)
    text = pairs.pop(chosen, "")
    if not text.strip():
        return Problem(code="AN233", sentence=f"The row has no text in “{chosen}”.", where=path.name, line=row.line)
    marks = marks_in_cells(text, pairs)
    tally.add(marks, row.line)
    about = [(name, cell) for name, cell in pairs.items() if name not in marks.used]
    item = describe(text, about, options=options, stem="", origin=f"{path.name}:{row.line}")
    return replace(item, spans=tuple(marks.spans)) if marks.spans else item


def _header(row: _Row | None, path: Path) -> tuple[str, ...]:
    """The column names; UserError when there is no header that can be read."""
    if row is None:
        raise files.empty(path)
    if row.fault:
        raise UserError(
            "AN232", f"The header row of “{path.name}” cannot be read: {row.fault}.", "Save the table again as CSV."
        )
    return column_names(row.cells)


def _rows(path: Path, options: ReadOptions) -> Iterator[_Row]:
    """All rows that are not blank; the file was proven decodable before the first is given."""
    encoding = stream_encoding(path, encoding=options.encoding)
    csv.field_size_limit(LARGEST_ARTICLE)  # the library's only way to allow a cell of more than 128 kB
    try:
        with path.open("rb") as raw:
            start = mark_length(raw.read(4), encoding)
            raw.seek(start)
            delimiter = find_delimiter(raw.read(_SAMPLE).decode(encoding, errors="replace"), path)
            raw.seek(start)
            # newline="": line breaks inside quotation marks stay as they are.
            with io.TextIOWrapper(raw, encoding=encoding, newline="") as file:
                yield from _split(file, delimiter, path)
    except OSError as error:
        raise files.unreadable(path, error) from error


def _split(file: io.TextIOWrapper, delimiter: str, path: Path) -> Iterator[_Row]:
    reader = csv.reader(_lines(file, path), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield _Row(line=line, fault=_reason(error))
        else:
            if cells:
                yield _Row(line=line, cells=tuple(cells))


def _lines(file: io.TextIOWrapper, path: Path) -> Iterator[str]:
    while line := file.readline(LARGEST_ARTICLE + 1):
        if len(line) > LARGEST_ARTICLE:
            raise UserError(
                "AN209",
                f"“{path.name}” has a line of more than {LARGEST_ARTICLE // 2**20} million characters.",
                "It does not look like a table: check how it was made.",
            )
        yield line


def _reason(error: csv.Error) -> str:
    """The library's short words as a part of a sentence."""
    words = str(error)
    if "unexpected end of data" in words:
        return "a quotation mark opens here and is never closed"
    if "expected after" in words:
        return 'text follows a closing quotation mark (a quotation mark inside a cell is written "")'
    return words


def find_delimiter(sample: str, path: Path) -> str:
    """The delimiter that splits the beginning of a table most evenly.

    The library's Sniffer is not used: it takes seconds on long cells and guesses letters as delimiters.
    """
    complete = sample if len(sample) < _SAMPLE else sample[: sample.rfind("\n") + 1] or sample
    scored: list[tuple[int, float, bool, str]] = []
    for delimiter in _DELIMITERS:
        widths: list[int] = []
        header: list[str] = []
        try:
            for row in csv.reader(io.StringIO(complete, newline=""), delimiter=delimiter):
                if row and not header:
                    header = row
                elif row:
                    widths.append(len(row))
                if len(widths) == 50:
                    break
        except csv.Error:
            continue
        known = int(text_column(header, ReadOptions()) is not None and len(header) > 1)
        even = sum(width == len(header) for width in widths) / len(widths) if widths and len(header) > 1 else 0.0
        expected = path.suffix.lower() in (".tsv", ".tab") if delimiter == "\t" else False
        scored.append((known, even + (1.0 if expected and len(header) > 1 else 0.0), len(header) > 1, delimiter))
    # Of equals the first of the list wins; a table of one column has no delimiter, and the comma does no harm.
    best = max(scored, key=lambda score: score[:3], default=None)
    return best[3] if best is not None and best[2] else ("\t" if path.suffix.lower() in (".tsv", ".tab") else ",")
