"""Tables of spans in: a row for each span, those of an article together, as our own tables and many scripts do it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.formats.columns import no_text_column, text_column
from annotator.formats.figure_fields import foreign_figure
from annotator.formats.headers import find_column
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.span_rows import ARTICLE_TEXT, COLUMNS, about_pairs
from annotator.formats.workbook import LONGEST
from annotator.model.errors import Problem, UserError
from annotator.model.figure import Figure

START_NAMES = (
    "start", "begin", "start_offset", "begin_offset", "start_char", "char_start", "start_index", "start_pos", "from",
)  # fmt: skip
END_NAMES = ("end", "stop", "end_offset", "end_char", "char_end", "end_index", "end_pos", "to")
LABEL_NAMES = ("label", "entity_label", "entity_type", "ent_type", "span_label", "entity_group", "tag")
_PERHAPS_LABEL_NAMES = ("type", "category", "class", "ner", "entity", "ent")
"""Names that mean a label beside a start and an end, and often something else without."""
QUOTE_NAMES = ("quote", "surface", "span", "span_text", "entity_text", "mention", "covered_text", "entity")
_NOTE_NAMES = ("note", "comment")
# What our own tables have of a figure, under the names that its fields have elsewhere.
_FIGURE: Mapping[str, str] = {
    **{name: name for name in ("kind", "value", "low", "high", "unit", "modifier", "direction", "basis")},
    "starts": "start",
    "ends_before": "end",
}
_NEEDED = frozenset({"article", "start", "end", "text", "label", ARTICLE_TEXT})
"""The columns by which our own table is known, also when somebody took others away."""
_EARLIER = frozenset(COLUMNS)
"""Those of an earlier one, which had no texts."""
_WHOLE = re.compile(r"(\d{1,12})(?:\.0+)?")

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanColumns:
    """The columns of a table of spans by their names, "" where it has none.

    `text` has the article, at least in the first of its rows. `ours`: this program wrote the table. `chosen`: a person
    named one of the columns that make it a table of spans.
    """

    text: str
    start: str
    end: str
    label: str
    quote: str = ""
    note: str = ""
    ours: bool = False
    chosen: bool = False

    def fits(self, cells: Cells) -> bool:
        """Whether a row looks like one of spans: its offsets are whole numbers, or there are none."""
        told = [cells.get(self.start, "").strip(), cells.get(self.end, "").strip()]
        return self.chosen or self.ours or all(_WHOLE.fullmatch(one) for one in told) or not any(told)


OURS = SpanColumns(text=ARTICLE_TEXT, start="start", end="end", label="label", quote="text", note="note", ours=True)
"""Those of our own tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanGroup:
    """An article of a table of spans: `rows` are its spans under the names of `SpanColumns`, `line` its first row."""

    text: str
    line: int
    pairs: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[tuple[str, str], ...], ...] = ()


def span_columns(file: str, names: Sequence[str], options: ReadOptions) -> SpanColumns | None:
    """The columns when the names are those of a table of spans, else None.

    UserError when the table is our own but has no texts, or when no column holds the texts.
    """
    chosen = (options.start_column, options.end_column, options.label_column)
    start = find_column(names, START_NAMES, option=options.start_column)
    end = find_column(names, END_NAMES, option=options.end_column)
    label = find_column(names, LABEL_NAMES, option=options.label_column) or find_column(names, _PERHAPS_LABEL_NAMES)
    if start is None or end is None or label is None:
        return None
    if options.text_column is None:
        if set(names) >= _NEEDED:
            return OURS
        if set(names) >= _EARLIER:
            raise only_surfaces(file)
    free = [name for name in names if name not in (start, end, label)]
    text = text_column(free, options)
    if text is None:
        raise no_text_column(file, names, options)
    others = [name for name in free if name != text]
    quote = find_column(others, QUOTE_NAMES, option=options.quote_column)
    return SpanColumns(
        text=text,
        start=start,
        end=end,
        label=label,
        quote=quote or "",
        note=find_column(others, _NOTE_NAMES) or "",
        chosen=any(chosen),
    )


def only_surfaces(file: str) -> UserError:
    """The refusal of a table that has the spans without the articles in which they stand."""
    return UserError(
        "AN830",
        f"“{file}” holds the surfaces of spans, and not the articles in which they stand.",
        "Export it again, or add a column with the text of each article.",
    )


def span_groups(file: str, rows: Iterable[tuple[int, Cells]], columns: SpanColumns) -> Iterator[SpanGroup | Problem]:
    """Rows that follow one another and belong to one article as a group; UserError where texts are surfaces."""
    gathered: list[tuple[int, Cells]] = []
    key = text = ""
    for line, cells in rows:
        own = cells.get(columns.text, "")
        _refuse_surface(file, own, cells, columns)
        mine = cells.get("article", "") if columns.ours else own
        if gathered and (mine == key or (not columns.ours and not own.strip())):
            text = text or own
        else:
            if gathered:
                yield _group(file, text, gathered, columns)
            gathered, key, text = [], mine, own
        gathered.append((line, cells))
    if gathered:
        yield _group(file, text, gathered, columns)


def _refuse_surface(file: str, text: str, cells: Cells, columns: SpanColumns) -> None:
    start, end = whole_number(cells.get(columns.start, "")), whole_number(cells.get(columns.end, ""))
    if text and start and end and end > len(text) and end - start == len(text):
        raise only_surfaces(file)


def _group(file: str, text: str, gathered: Sequence[tuple[int, Cells]], columns: SpanColumns) -> SpanGroup | Problem:
    line, first = gathered[0]
    if not text.strip():
        sentence = f"The row has no text in “{columns.text}”."
        return Problem(code="AN836", sentence=sentence, where=file, line=line)
    used = {columns.text, columns.start, columns.end, columns.label, columns.quote, columns.note}
    # Where somebody sorted the rows, what is told once may stand in any of them.
    first = next((cells for _, cells in gathered if cells.get(columns.text, "").strip()), first)
    about = about_pairs(first) if columns.ours else ((name, cell) for name, cell in first.items() if name not in used)
    return SpanGroup(
        text=text,
        line=line,
        pairs=tuple((name, cell) for name, cell in about if cell),
        rows=tuple(used_cells(number, cells, columns) for number, cells in gathered),
    )


def used_cells(line: int, cells: Cells, columns: SpanColumns) -> tuple[tuple[str, str], ...]:
    """What is used of a row, under names that do not depend on the table."""
    told = {name: cells.get(getattr(columns, name), "") for name in ("start", "end", "label", "quote", "note")}
    if columns.ours:
        told |= {f"figure.{field}": cells.get(name, "") for name, field in _FIGURE.items()}
    return (("line", str(line)), *((name, value) for name, value in told.items() if value.strip()))


def with_spans(item: IncomingArticle, rows: Sequence[Sequence[tuple[str, str]]]) -> Iterator[Problem | IncomingArticle]:
    """Yield the article with the spans of its rows, and before it a warning for each row that is none.

    A row with `to_start` and `to_end` is a relation between two spans, which it names by their places.
    """
    spans: list[IncomingSpan] = []
    relations: list[IncomingRelation] = []
    for cells in map(dict, rows):
        places = [whole_number(cells.get(name, "")) for name in ("start", "end")]
        if "start" not in cells and "end" not in cells:
            continue
        if None in places:
            yield _left_out(item, cells, "AN831", "has no whole numbers as its start and end")
        elif not cells.get("label", "").strip():
            yield _left_out(item, cells, "AN832", "names no label")
        elif "to_start" in cells:
            source = _key(spans, cells.get("start"), cells.get("end"))
            target = _key(spans, cells["to_start"], cells.get("to_end"))
            relations.append(IncomingRelation(source=source, target=target, label=cells["label"].strip()))
        else:
            spans.append(_span(cells, places[0] or 0, places[1] or 0, str(len(spans))))
    yield replace(item, spans=tuple(spans), relations=tuple(relations))


def _span(cells: Cells, start: int, end: int, key: str) -> IncomingSpan:
    quote = cells.get("quote", "")
    if quote.endswith("…") and len(quote.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST - 8:
        quote = ""  # a cell has no more room
    return IncomingSpan(
        start=start,
        end=end,
        label=cells["label"].strip(),
        quote=quote,
        figure=_figure(cells),
        note=cells.get("note", ""),
        key=key,
    )


def _figure(cells: Cells) -> Figure | None:
    fields = {name.removeprefix("figure."): value for name, value in cells.items() if name.startswith("figure.")}
    return foreign_figure(fields) if fields.get("kind") else None


def _key(spans: Sequence[IncomingSpan], start: str | None, end: str | None) -> str:
    """The key of the first span at a place, "" where there is none."""
    place = (whole_number(start or ""), whole_number(end or ""))
    return next((span.key for span in spans if (span.start, span.end) == place), "")


def whole_number(cell: str) -> int | None:
    """A whole number, also as spreadsheets write it ("12.0"); None for anything else."""
    found = _WHOLE.fullmatch(cell.strip())
    return int(found[1]) if found else None


def _left_out(item: IncomingArticle, cells: Cells, code: str, why: str) -> Problem:
    where, line = item.located()
    told = cells.get("line", "")
    return Problem(
        code=code,
        sentence=f"The row {why}; it is left out.",
        where=where,
        line=int(told) if told.isdigit() else line,
        severity="warning",
    )
