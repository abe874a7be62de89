"""All figures of the article on the desk, in reading order, for a table of them."""

from __future__ import annotations

from annotator.formats.figures_csv import FigureLine
from annotator.model.schema import Schema
from annotator.workflow.page import Page

_LONGEST = 400


def figure_lines(page: Page, schema: Schema) -> tuple[FigureLine, ...]:
    """The spans and the candidates to judge that have a value; what was rejected is left out."""
    names = {label.id: label.name for label in schema.labels}
    return tuple(
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
