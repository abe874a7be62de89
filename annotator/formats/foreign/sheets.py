"""Sheets of a spreadsheet as tables: a header row, then an article or a span a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from annotator.formats import files
from annotator.formats.columns import column_names, listed, no_text_column, text_column
from annotator.formats.foreign.asking import Asked, ForeignImporter, Found, Taken, note
from annotator.formats.foreign.span_sheets import articles_of, is_span_book, places_of, told_place
from annotator.formats.incoming import LARGEST_ARTICLE, ReadOptions
from annotator.formats.span_table_in import span_columns, span_groups
from annotator.model.errors import Problem

COLUMNS = "columns"
"""The task of telling the names of all columns instead of the articles."""
PLACES = "places"
"""The task of telling where in the sheets the offsets of each article stand."""


class Table:
    """A sheet with its header row, which is its first row that is not empty; `rows` are numbers and cells."""

    def __init__(self, title: str, rows: Iterator[tuple[int, tuple[str, ...]]], file: str) -> None:
        self.title = title
        self._file = file
        self._rows = _filled(rows)
        _, cells = next(self._rows, (0, ()))
        self.names = column_names(cells)

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """The number and the cells by their names of every row below the header."""
        for number, cells in self._rows:
            names = self.names + tuple(f"column {place}" for place in range(len(self.names) + 1, len(cells) + 1))
            yield number, dict(zip(names, cells, strict=False))

    def articles(self, asked: Asked, prefix: str) -> Iterator[Taken]:
        """An article or a problem for every row below the header, or for those of each article in a table of spans."""
        rows = self.rows()
        first = next(rows, None)
        rows = chain([first] if first is not None else [], rows)
        spans = span_columns(self._file, self.names, asked.options)
        if spans is not None and first is not None and spans.fits(first[1]):
            for group in span_groups(f"{self._file}:{prefix}".rstrip(":"), rows, spans):
                if isinstance(group, Problem):
                    yield group
                elif asked.task == PLACES:
                    at = (self.names.index(spans.start), self.names.index(spans.end))
                    places = (told_place(self.title, dict(row), at) for row in group.rows)
                    yield Found(text=group.text, rows=tuple(place for place in places if place))
                else:
                    yield Found(text=group.text, pairs=group.pairs, place=f"{prefix}{group.line}", rows=group.rows)
            return
        chosen = text_column(self.names, asked.options)
        for number, pairs in () if asked.task == PLACES else rows:
            text = pairs.pop(chosen or "", "")
            if text.strip():
                yield Found(text=text, pairs=tuple(pairs.items()), place=f"{prefix}{number}")
                continue
            where = f"{self._file}:{prefix}".rstrip(":")
            yield Problem(code="AN233", sentence=f"The row has no text in “{chosen}”.", where=where, line=number)


class TableReader(ForeignImporter):
    """An importer of spreadsheets, whose columns are to choose from."""

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The header rows of all sheets, each name once."""
        data = files.read_bytes(path, limit=LARGEST_ARTICLE)
        told = self.reader.ask(data, path, options, task=COLUMNS)
        return tuple(name for one in told if isinstance(one, Found) for name, _ in one.pairs)


def _filled(rows: Iterator[tuple[int, tuple[str, ...]]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The rows that are not empty, without the empty cells at their ends."""
    for number, row in rows:
        cells = row
        while cells and not cells[-1].strip():
            cells = cells[:-1]
        if cells:
            yield number, cells


def told_tables(asked: Asked, tables: Sequence[Table], *, hidden: int) -> Iterator[Taken]:
    """What was asked for: the columns of all sheets, or the articles of those that have the text's column."""
    names = dict.fromkeys(name for table in tables for name in table.names)
    if asked.task == COLUMNS:
        yield Found(text="", pairs=tuple((name, "") for name in names))
        return
    if asked.options.text_column is None and is_span_book(tables):
        yield from places_of(asked, tables) if asked.task == PLACES else articles_of(asked, tables)
        return
    with_text = [table for table in tables if text_column(table.names, asked.options) is not None]
    if not names:
        raise files.empty(Path(asked.name))
    if not with_text:
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
