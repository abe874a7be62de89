"""Opens the article of an error in the window, with the span in focus or the found stretch selected."""

from __future__ import annotations

from collections.abc import Callable

from annotator.training.evaluation import Error
from annotator.workflow.workbench import Workbench


def show_error(bench: Workbench, error: Error, complain: Callable[[str], None]) -> None:
    """Shows where an error is; what is gone meanwhile is told."""
    complain("")
    if bench.project is None or bench.reader.article(error.article_id) is None:
        complain("That article is no longer in the project.")
        return
    there = bool(error.span_id) and bench.reader.span(error.span_id) is not None
    bench.open_article(error.article_id, focus=error.span_id if there else "")
    if there:
        bench.focus_on(error.span_id)
    elif bench.page is not None and error.end <= len(bench.page.text):
        bench.put_caret(error.end, anchor=error.start)
