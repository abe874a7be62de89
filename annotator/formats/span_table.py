"""A table of spans for spreadsheets: CSV with a byte order mark, a row for each span."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from annotator.figures.display import value_text
from annotator.formats.atomic import proof_failed
from annotator.formats.figures_csv import plain_number, safe_cell
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, PlacedExporter
from annotator.model.records import Article, ArticleView, Span
from annotator.model.schema import Schema

COLUMNS = (
    "article", "title", "date", "source", "start", "end", "text", "label", "kind", "shown", "value", "low", "high",
    "unit", "modifier", "direction", "basis", "starts", "ends_before", "other_readings", "note",
)  # fmt: skip
_FIGURE = COLUMNS.index("note") - COLUMNS.index("kind")
_LARGEST_CELL = 2**27


class SpanTableExporter(PlacedExporter):
    """Writes a row for each span; an article without any has a row of its own."""

    name = "csv"
    title = "CSV of spans, for spreadsheets"
    suffix = ".csv"
    keeps: frozenset[Keep] = frozenset({"overlaps", "values", "notes"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A table."""
        return _Writer(path, words)

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """By the header."""
        return float(head.removeprefix(b"\xef\xbb\xbf").startswith(",".join(COLUMNS).encode()))

    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The rows, without the article's number."""
        return _digest([row[1:] for row in _rows(view, words, "")])

    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """The rows of each article together."""
        before = csv.field_size_limit(_LARGEST_CELL)
        try:
            with part.open(encoding="utf-8-sig", newline="") as file:
                rows = csv.reader(file)
                if tuple(next(rows, ())) != COLUMNS:
                    raise proof_failed(target.name, "the header")
                for _, group in groupby(rows, key=lambda row: row[0]):
                    yield _digest([row[1:] for row in group])
        except csv.Error as error:
            raise proof_failed(target.name, str(error)) from error
        finally:
            csv.field_size_limit(before)


def _digest(rows: Sequence[Sequence[str]]) -> bytes:
    return hashlib.sha256(repr([list(row) for row in rows]).encode()).digest()[:16]


def _rows(view: ArticleView, words: LabelWords, number: str) -> list[list[str]]:
    about = [number, *_about(view.article)]
    rows = [[*about, *_cells(span, words.words[span.label])] for span in view.spans]
    return rows or [[*about, *[""] * (len(COLUMNS) - len(about))]]


def _about(article: Article) -> list[str]:
    return [safe_cell(one) for one in (article.title, article.date, article.source)]


def _cells(span: Span, label: str) -> list[str]:
    cells = [str(span.start), str(span.end), safe_cell(span.quote), safe_cell(label)]
    figure = span.figure
    if figure is None:
        cells += [""] * _FIGURE
    else:
        cells += [safe_cell(figure.kind), safe_cell(value_text(figure))]
        cells += [plain_number(one) for one in (figure.value, figure.low, figure.high)]
        words = (figure.unit, figure.modifier, figure.direction, figure.basis, figure.start, figure.end)
        readings = " | ".join(value_text(reading) for reading in figure.readings)
        cells += [safe_cell(one) for one in (*words, readings)]
    return [*cells, safe_cell(span.note)]


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._file = path.open("x", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file, lineterminator="\r\n")
        self._words = words
        self._number = 0
        self._rows.writerow(COLUMNS)

    def add(self, view: ArticleView) -> None:
        """Write the rows of an article."""
        self._number += 1
        self._rows.writerows(_rows(view, self._words, str(self._number)))

    def finish(self) -> None:
        """Close the file."""
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
