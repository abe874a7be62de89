"""A row for each span, as spreadsheets have it: what stands in it is the same in CSV and in Excel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.figures.display import value_text
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.workbook import Cell
from annotator.model.records import Article, ArticleView, Span

COLUMNS = (
    "article", "title", "date", "source", "start", "end", "text", "label", "kind", "shown", "value", "low", "high",
    "unit", "modifier", "direction", "basis", "starts", "ends_before", "other_readings", "note",
)  # fmt: skip
ABOUT = ("title", "source", "author", "date", "language")
MORE = "more"
"""The column of what else is known about an article, a line each."""
ARTICLE_TEXT = "article_text"
"""The column of the article's text in a table that is one sheet; it is filled in the first row of each article."""
_FIGURE = COLUMNS.index("note") - COLUMNS.index("kind")


def more_of(article: Article) -> str:
    """What is known about an article besides `ABOUT`: “name: value” in a line each, further lines after a tab."""
    pairs = told_pairs(article).items()
    return "\n".join(f"{name}: {_tabbed(value)}" for name, value in pairs if name not in ABOUT)


def _tabbed(value: str) -> str:
    return value.replace("\n", "\n\t")


def about_pairs(cells: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What the cells of an article say about it, as pairs."""
    for name in ABOUT:
        yield name, cells.get(name, "")
    more = cells.get(MORE, "").replace("\r\n", "\n").replace("\n\t", "\0")
    for line in more.split("\n"):
        name, colon, value = line.partition(": ")
        if colon:
            yield name, value.replace("\0", "\n")


def span_rows(view: ArticleView, words: LabelWords, number: int) -> list[list[Cell]]:
    """The rows of an article with its number, in the order of `COLUMNS`; an article without spans has none."""
    about: list[Cell] = [number, view.article.title, view.article.date, view.article.source]
    return [[*about, *_cells(span, words.words[span.label])] for span in view.spans]


def _cells(span: Span, label: str) -> list[Cell]:
    cells: list[Cell] = [span.start, span.end, span.quote, label]
    figure = span.figure
    if figure is None:
        cells += [""] * _FIGURE
    else:
        cells += [figure.kind, value_text(figure), figure.value, figure.low, figure.high]
        cells += [figure.unit, figure.modifier, figure.direction, figure.basis, figure.start, figure.end]
        cells.append(" | ".join(value_text(reading) for reading in figure.readings))
    return [*cells, span.note]
