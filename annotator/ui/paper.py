"""Articles into a PDF without a window: what the command line prints with."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.shipped import resource
from annotator.ui.printing import PageMaker, PrintOptions, Step, write_pdf
from annotator.ui.theme.fonts import load_fonts


def articles_to_print(reader: Reader, *, wanted: Sequence[str], finished: bool) -> Sequence[str]:
    """The ids of the articles that go on paper, in the project's order; UserError when there is none.

    `wanted` are titles or ids; none of them means all. `finished` leaves the open ones out.
    """
    rows = reader.article_rows()
    known = {row.article.id for row in rows} | {row.article.title for row in rows}
    for one in wanted:
        if one not in known:
            raise UserError("AN872", f"No article is called “{one}”.", "Name it by its whole title or its id.")
    chosen = [
        row.article.id
        for row in rows
        if (not wanted or row.article.id in wanted or row.article.title in wanted)
        and (not finished or row.article.state == "done")
    ]
    if not chosen:
        raise UserError("AN873", "There is no article to print.", "Import some, or leave --finished out.")
    return chosen


def pdf_here(reader: Reader, ids: Sequence[str], target: Path, options: PrintOptions, *, name: str) -> Iterator[Step]:
    """Writes articles into a PDF, with an application of its own where there is none; no screen is needed."""
    application = QGuiApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["annotator"])
    maker = PageMaker(reader.schema(), load_fonts(resource("fonts")), options, name=name)
    yield from write_pdf(target, maker, (reader.view(one) for one in ids), total=len(ids), title=name)
