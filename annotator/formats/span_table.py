"""A table of spans for spreadsheets: CSV with a byte order mark, a row for each span."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from annotator.formats.atomic import proof_failed
from annotator.formats.figures_csv import plain_number, safe_cell
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, PlacedExporter
from annotator.formats.span_rows import ARTICLE_TEXT, COLUMNS, MORE, more_of, span_rows
from annotator.formats.workbook import Cell
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

_LARGEST_CELL = 2**27
_HEADER = (*COLUMNS, "author", "language", MORE, ARTICLE_TEXT)


class SpanTableExporter(PlacedExporter):
    """Writes a row for each span; an article without any has a row of its own. Its text stands in its first row."""

    name = "csv"
    title = "CSV of spans, for spreadsheets"
    suffix = ".csv"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A table."""
        return _Writer(path, words)

    def written_text(self, text: str) -> str:
        """Some spreadsheets stop reading at a NUL."""
        return text.replace("\0", "\ufffd")

    def written_note(self, note: str) -> str:
        """The same in a note."""
        return self.written_text(note)

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """By the header."""
        return float(head.removeprefix(b"\xef\xbb\xbf").startswith(",".join(COLUMNS).encode()))

    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The rows, without the article's number."""
        return _digest([row[1:] for row in _rows(view, words, 0)])

    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """The rows of each article together."""
        before = csv.field_size_limit(_LARGEST_CELL)
        try:
            with part.open(encoding="utf-8-sig", newline="") as file:
                rows = csv.reader(file)
                if tuple(next(rows, ())) != _HEADER:
                    raise proof_failed(target.name, "the header")
                for _, group in groupby(rows, key=lambda row: row[0]):
                    yield _digest([row[1:] for row in group])
        except csv.Error as error:
            raise proof_failed(target.name, str(error)) from error
        finally:
            csv.field_size_limit(before)


def _digest(rows: Sequence[Sequence[str]]) -> bytes:
    return hashlib.sha256(repr([list(row) for row in rows]).encode()).digest()[:16]


def _rows(view: ArticleView, words: LabelWords, number: int) -> list[list[str]]:
    rows = span_rows(view, words, number)
    if not rows:
        about: list[Cell] = [number, view.article.title, view.article.date, view.article.source]
        rows = [[*about, *[""] * (len(COLUMNS) - len(about))]]
    article = view.article
    told = [safe_cell(cell) for cell in (article.author, article.language, more_of(article), view.text)]
    return [[*map(_spelled, row), *(told if at == 0 else [""] * len(told))] for at, row in enumerate(rows)]


def _spelled(cell: Cell) -> str:
    if isinstance(cell, str):
        return safe_cell(cell)
    return str(cell) if isinstance(cell, int) else plain_number(cell)


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._file = path.open("x", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file, lineterminator="\r\n")
        self._words = words
        self._number = 0
        self._rows.writerow(_HEADER)

    def add(self, view: ArticleView) -> None:
        """Write the rows of an article."""
        self._number += 1
        self._rows.writerows(_rows(view, self._words, self._number))

    def finish(self) -> None:
        """Close the file."""
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
