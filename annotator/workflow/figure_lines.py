"""All figures of the article on the desk, in reading order, for a table of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.figures.found import FoundFigure
from annotator.formats.figures_csv import FigureLine
from annotator.model.schema import Schema
from annotator.workflow.figure_links import link_words
from annotator.workflow.page import Page

_LONGEST = 400


def figure_lines(page: Page, schema: Schema, *, before: Sequence[FigureLine] = ()) -> tuple[FigureLine, ...]:
    """The spans and the candidates to judge that have a value; what was rejected is left out.

    `before` are the lines that were shown for the same page: while their values are the same, so are the links.
    """
    names = {label.id: label.name for label in schema.labels}
    lines = tuple(
        FigureLine(
            id=item.id,
            start=item.start,
            end=item.end,
            quote=page.text[item.start : min(item.end, item.start + _LONGEST)],
            label=names.get(item.label, item.label),
            state=item.state,
            figure=item.figure,
        )
        for item in page
        if item.figure is not None and item.state != "rejected"
    )
    if [(one.start, one.end, one.figure) for one in lines] == [(one.start, one.end, one.figure) for one in before]:
        told = tuple(one.links for one in before)
    else:
        found = [FoundFigure(start=one.start, end=one.end, figure=one.figure, score=1.0, rule="") for one in lines]
        told = link_words(page.text, found)
    return tuple(replace(line, links=words) if words else line for line, words in zip(lines, told, strict=True))
