"""Mends tables of spans: the cells with the offsets change, and no other byte does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.csv_in import span_table
from annotator.formats.encoding import mark_length
from annotator.formats.incoming import Importer, ReadOptions
from annotator.formats.span_table_in import SpanGroup, whole_number
from annotator.formats.turner import Turner
from annotator.model.errors import UserError

_LARGEST = 2**29

Pair = tuple[int, int]


def mend_csv(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    """A table of spans as CSV or TSV; UserError when a row is not where it was read."""
    del importer
    table = span_table(path, options)
    data = files.read_bytes(path, limit=_LARGEST)
    if table is None:
        yield data
        return
    changes = _changes(table.groups, turner)
    mark = data[: mark_length(data, table.encoding)]
    text = data[len(mark) :].decode(table.encoding)
    yield mark
    yield "".join(_rewritten(text, table.delimiter, (table.start, table.end), changes)).encode(table.encoding)
    if changes:
        raise not_found(path.name, min(changes))


def not_found(name: str, row: object) -> UserError:
    """The refusal of a table in which a cell is not where it was read."""
    return UserError(
        "AN849",
        f"The offsets in row {row} of “{name}” are not where they were read, so nothing is mended.",
        "Save the table again, and mend that.",
    )


def _changes(groups: Iterable[SpanGroup], turner: Turner) -> dict[int, tuple[Pair, Pair]]:
    """The offsets that change, old and new, by the line on which their row begins."""
    found: dict[int, tuple[Pair, Pair]] = {}
    for group in groups:
        turner.on(group.text)
        for cells in map(dict, group.rows):
            start, end = whole_number(cells.get("start", "")), whole_number(cells.get("end", ""))
            if start is None or end is None:
                continue
            new = turner.pair(start, end)
            if new != (start, end):
                found[int(cells["line"])] = (start, end), new
    return found


def _rewritten(text: str, delimiter: str, columns: Pair, changes: dict[int, tuple[Pair, Pair]]) -> Iterator[str]:
    """The pieces of the table; what was changed is taken out of `changes`."""
    mark = re.escape(delimiter)
    cell = re.compile(rf'("(?:[^"]|"")*"[^{mark}\r\n]*|[^{mark}\r\n]*)({mark}|\r\n|\r|\n|\Z)')
    breaks = re.compile(r"\r\n|\r|\n")
    line = begin = 1
    column = at = 0
    done: set[int] = set()
    while at < len(text):
        found = cell.match(text, at)
        if found is None:
            raise AssertionError("a cell may be anything")
        told, ended = found[1], found[2]
        pair = changes.get(begin)
        if pair is not None and column in columns:
            which = columns.index(column)
            number = whole_number(told.strip('"'))
            if number == pair[0][which]:
                told = f'"{pair[1][which]}"' if told.startswith('"') else str(pair[1][which])
                done.add(which)
        yield told
        yield ended
        line += len(breaks.findall(found[0]))
        at = found.end()
        column += 1
        if ended != delimiter:
            if len(done) == len(columns):
                del changes[begin]
            begin, column = line, 0
            done.clear()
