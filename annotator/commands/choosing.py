"""Which articles of a project a command means."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.records import ArticleRow


def chosen_articles(reader: Reader, wanted: Sequence[str]) -> tuple[ArticleRow, ...]:
    """The articles that are named by title, id or number in the list (from 1), in the project's order; all for none.

    UserError when there is none of a name, or more than one.
    """
    rows = tuple(reader.article_rows())
    if not wanted:
        return rows
    found: set[str] = set()
    for one in wanted:
        fitting = [row.article.id for row in rows if one in (row.article.id, row.article.title)]
        if not fitting and one.isascii() and one.isdecimal() and 1 <= int(one) <= len(rows):
            fitting = [rows[int(one) - 1].article.id]
        if not fitting:
            raise UserError(
                "AN902",
                f"No article is called “{one}”.",
                "Name it by its whole title, its id or its number: annotator articles lists them.",
            )
        if len(fitting) > 1:
            raise UserError(
                "AN903", f"{len(fitting)} articles are called “{one}”.", "Name the one that is meant by its id."
            )
        found.update(fitting)
    return tuple(row for row in rows if row.article.id in found)
