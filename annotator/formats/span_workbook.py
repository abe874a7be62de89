"""Spans as an Excel workbook: sheets of spans, relations, articles and their texts; written and read in a stream."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain
from pathlib import Path

from annotator.formats.atomic import proof_failed
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, PlacedExporter
from annotator.formats.span_rows import ABOUT, COLUMNS, more_of, span_rows
from annotator.formats.workbook import Book, Cell, NewBook, exact_number, open_book, parts_of, spelled
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

SHEETS: Mapping[str, tuple[str, ...]] = {
    "Spans": COLUMNS,
    "Relations": ("article", "label", "start", "end", "text", "to_start", "to_end", "to_text"),
    "Articles": ("article", "title", "source", "author", "date", "language", "spans", "more"),
    "Texts": ("article", "part", "text"),
}
_MARKS = ("Spans", "Relations", "Articles")
"""The sheets by which an earlier export is known; some had no texts."""
_WIDTHS = {"title": 32, "text": 36, "to_text": 36, "note": 36, "shown": 22, "more": 48, "source": 18, "label": 16}


class SpanWorkbookExporter(PlacedExporter):
    """Writes a row for each span, relation and article; no cell is a formula."""

    name = "xlsx"
    title = "Excel workbook of spans"
    suffix = ".xlsx"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A workbook."""
        return _Writer(path, words)

    def written_text(self, text: str) -> str:
        """No cell holds a NUL."""
        return text.replace("\0", "\ufffd")

    def written_note(self, note: str) -> str:
        """The same in a note."""
        return self.written_text(note)

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """By its sheets and their first row."""
        del head
        try:
            book = open_book(path)
        except Exception:  # no workbook at all: the library fails in many ways
            return 0.0
        try:
            first = {sheet.title: next(sheet.iter_rows(values_only=True), ()) for sheet in book.worksheets}
            return float(all(first.get(name) == SHEETS[name] for name in _MARKS))
        finally:
            book.close()

    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The rows of all sheets, without the article's number."""
        rows = _rows(view, words, 0)
        return _digest({name: [[_meant(cell) for cell in row] for row in rows[name]] for name in SHEETS})

    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """The rows of each article together."""
        book = open_book(part)
        try:
            groups = {name: _Group(book, name, columns, target) for name, columns in SHEETS.items()}
            others = {name: group for name, group in groups.items() if name != "Articles"}
            for row in groups["Articles"]:
                yield _digest({"Articles": [row], **{name: group.of(row[0]) for name, group in others.items()}})
            if any(group.rest() for group in others.values()):
                raise proof_failed(target.name, "rows of no article")
        finally:
            book.close()


class _Group:
    """The rows of a sheet and of those that go on with it, given article by article."""

    def __init__(self, book: Book, name: str, columns: tuple[str, ...], target: Path) -> None:
        sheets = [one for one in book.worksheets if re.fullmatch(rf"{name}(?: \d+)?", one.title)]
        rows = [one.iter_rows(values_only=True) for one in sheets]
        if not rows or any(tuple(next(one, ())) != columns for one in rows):
            raise proof_failed(target.name, f"the header of {name}")
        self._wide = len(columns)
        self._rows = (self._whole(row) for row in chain.from_iterable(rows))
        self._next: list[str] | None = next(self._rows, None)

    def _whole(self, row: tuple[object, ...]) -> list[str]:
        cells = [_found(cell) for cell in row[: self._wide]]
        return [*cells, *[""] * (self._wide - len(cells))]

    def __iter__(self) -> Iterator[list[str]]:
        while self._next is not None:
            row, self._next = self._next, next(self._rows, None)
            yield row

    def of(self, number: str) -> list[list[str]]:
        """The rows of the article with this number, if it is the next one that has any."""
        found: list[list[str]] = []
        while self._next is not None and self._next[0] == number:
            found.append(self._next)
            self._next = next(self._rows, None)
        return found

    def rest(self) -> bool:
        """Whether rows are left."""
        return self._next is not None


def _digest(rows: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    told = [[list(row[1:]) for row in rows[name]] for name in SHEETS]
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).digest()[:16]


def _meant(cell: Cell) -> str:
    """What a cell has to hold, as `_found` tells it."""
    return _found(spelled(cell) if isinstance(cell, str) else exact_number(cell))


def _found(cell: object) -> str:
    """A cell that was read as text, which does not depend on the type that a number came back with."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    return f"{Decimal(str(cell)).normalize():f}"


def _rows(view: ArticleView, words: LabelWords, number: int) -> dict[str, list[list[Cell]]]:
    places = {span.id: span for span in view.spans}
    relations: list[list[Cell]] = []
    for one in view.relations:
        source, target = places[one.source], places[one.target]
        ends: list[Cell] = [source.start, source.end, source.quote, target.start, target.end, target.quote]
        relations.append([number, words.relations[one.label], *ends])
    article = view.article
    row: list[Cell] = [number, *(str(getattr(article, name)) for name in ABOUT), len(view.spans), more_of(article)]
    texts: list[list[Cell]] = [[number, at, part] for at, part in enumerate(parts_of(view.text), 1)]
    return {"Spans": span_rows(view, words, number), "Relations": relations, "Articles": [row], "Texts": texts}


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._path = path
        self._words = words
        self._number = 0
        self._book = NewBook()
        self._tables = {name: self._book.table(name, columns, _WIDTHS) for name, columns in SHEETS.items()}

    def add(self, view: ArticleView) -> None:
        """Write the rows of an article."""
        self._number += 1
        for name, rows in _rows(view, self._words, self._number).items():
            for row in rows:
                self._tables[name].add(row)

    def finish(self) -> None:
        """Write the sheets into the file."""
        self._book.save(self._path)

    def close(self) -> None:
        """Let the rows go that wait for the file."""
        self._book.close()
