"""The workbook of spans that this program writes, put together again: texts, spans and relations by their article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from annotator.formats.foreign.asking import Asked, Found, Taken
from annotator.formats.span_rows import about_pairs
from annotator.formats.span_table_in import OURS, only_surfaces, used_cells
from annotator.model.errors import Problem

Rows = dict[str, list[tuple[int, dict[str, str]]]]
_NEEDED = ("Spans", "Articles")
_PAIRS = (("start", "end"), ("to_start", "to_end"))
_ENDS = ("label", "start", "end", "to_start", "to_end")


class _Sheet(Protocol):
    """What is used of a sheet."""

    title: str
    names: tuple[str, ...]

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]: ...


def is_span_book(tables: Sequence[_Sheet]) -> bool:
    """Whether the sheets are those of our workbook, also when somebody took the relations away."""
    return all(any(_belongs(table, name) and "article" in table.names for table in tables) for name in _NEEDED)


def articles_of(asked: Asked, tables: Sequence[_Sheet]) -> Iterator[Taken]:
    """The articles in their order with their rows; UserError when the workbook has no texts."""
    texts = _by_article(tables, "Texts")
    if not texts:
        raise only_surfaces(asked.name)
    spans = _by_article(tables, "Spans")
    relations = _by_article(tables, "Relations")
    for key, rows in _by_article(tables, "Articles").items():
        line, about = rows[0]
        parts = sorted(texts.pop(key, ()), key=lambda row: _part(row[1]))
        text = "".join(cells.get("text", "") for _, cells in parts)
        marks = [used_cells(number, cells, OURS) for number, cells in spans.pop(key, ())]
        links = [_link(number, cells) for number, cells in relations.pop(key, ())]
        if text.strip():
            yield Found(text=text, pairs=tuple(about_pairs(about)), place=f"Articles:{line}", rows=(*marks, *links))
        else:
            yield Problem(
                code="AN836", sentence="The row has no text in “Texts”.", where=f"{asked.name}:Articles", line=line
            )
    for name, left in (("Spans", spans), ("Relations", relations), ("Texts", texts)):
        for key, rows in left.items():
            yield Problem(
                code="AN833",
                sentence=f"The article {key[:20] or '–'} of the sheet “{name}” is not among the articles; "
                "its rows are left out.",
                where=f"{asked.name}:{name}",
                line=rows[0][0],
            )


def places_of(asked: Asked, tables: Sequence[_Sheet]) -> Iterator[Taken]:
    """Where the offsets of each article stand: those of its spans, and of both ends of its relations."""
    texts = _by_article(tables, "Texts")
    if not texts:
        raise only_surfaces(asked.name)
    rows: dict[str, list[tuple[tuple[str, str], ...]]] = {}
    for table in tables:
        if not (_belongs(table, "Spans") or _belongs(table, "Relations")):
            continue
        pairs = [pair for pair in _PAIRS if set(pair) <= set(table.names)]
        for number, cells in table.rows():
            for start, end in pairs:
                told = {"line": str(number), "start": cells.get(start, ""), "end": cells.get(end, "")}
                place = told_place(table.title, told, (table.names.index(start), table.names.index(end)))
                rows.setdefault(cells.get("article", "").strip(), []).append(place)
    for key, parts in texts.items():
        text = "".join(cells.get("text", "") for _, cells in sorted(parts, key=lambda row: _part(row[1])))
        yield Found(text=text, rows=tuple(place for place in rows.get(key, ()) if place))


def told_place(sheet: str, cells: dict[str, str], columns: tuple[int, int]) -> tuple[tuple[str, str], ...]:
    """The offsets of a row and where they stand (columns from 0), nothing where it has none."""
    if not (cells.get("start") and cells.get("end")):
        return ()
    told = {name: cells[name] for name in ("line", "start", "end")}
    return (("sheet", sheet), *told.items(), ("start_at", str(columns[0])), ("end_at", str(columns[1])))


def _by_article(tables: Sequence[_Sheet], name: str) -> Rows:
    """The rows of a sheet and of those that go on with it, by the number of their article."""
    found: Rows = {}
    for table in tables:
        if _belongs(table, name):
            for number, cells in table.rows():
                found.setdefault(cells.get("article", "").strip(), []).append((number, cells))
    return found


def _belongs(table: _Sheet, name: str) -> bool:
    return re.fullmatch(rf"{name}(?: \d+)?", table.title) is not None


def _part(cells: dict[str, str]) -> int:
    told = cells.get("part", "")
    return int(told) if told.isascii() and told.isdigit() else 0


def _link(line: int, cells: dict[str, str]) -> tuple[tuple[str, str], ...]:
    told = {name: cells.get(name, "") for name in _ENDS}
    return (("line", str(line)), *told.items())
