"""The verb figures: the table of an article's figures, with values and links, as CSV."""

from __future__ import annotations

from pathlib import Path

from annotator.commands.choosing import chosen_articles
from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.figures.display import value_text
from annotator.formats.figures_csv import figures_csv, write_figures
from annotator.model.errors import UserError
from annotator.workflow.figure_lines import figure_lines
from annotator.workflow.page import Page
from annotator.workflow.wording import counted


def table_of_figures(path: Path, *, article: str, out: Path | None, force: bool, teller: Teller) -> int:
    """Prints the table, or writes it into a file; one article at a time, as the links are between its figures."""
    if out is not None and out.exists() and not force:
        raise UserError("AN910", f"“{out}” is there already.", "Choose another name, or let --force replace it.")
    with opened(path, teller) as project:
        rows = chosen_articles(project.reader, [article] if article else [])
        if len(rows) != 1:
            raise UserError(
                "AN909",
                f"The table is that of one article, and the project has {len(rows)}.",
                "Name the article by title, id or number: annotator articles lists them.",
            )
        page = Page(project.reader.view(rows[0].article.id))
        lines = figure_lines(page, project.reader.schema())
    teller.data(
        [
            {
                "start": line.start,
                "end": line.end,
                "text": line.quote,
                "label": line.label,
                "state": line.state,
                "value": value_text(line.figure),
                "links": line.links,
            }
            for line in lines
        ]
    )
    if out is not None:
        teller.result(f"{counted(len(lines), 'figure')} went to {write_figures(out, lines)}")
    elif not teller.as_json:
        # The stream ends its lines as the system does.
        print(figures_csv(lines).replace("\r\n", "\n"), file=teller.out, end="")
    return DONE
