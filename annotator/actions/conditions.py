"""When something can be done, and why not otherwise: the sentences of greyed entries."""

from __future__ import annotations

from annotator.workflow.workbench import Workbench


def with_project(bench: Workbench) -> str:
    """A project must be open."""
    return "" if bench.project is not None else "Open a project first."


def with_article(bench: Workbench) -> str:
    """An article must be open."""
    return with_project(bench) or ("" if bench.page is not None else "Open an article first.")


def with_focus(bench: Workbench) -> str:
    """A candidate or span must have the focus."""
    return with_article(bench) or ("" if bench.item is not None else "Go to a candidate or a span first (J).")


def with_focus_or_selection(bench: Workbench) -> str:
    """There must be something that a label can be given to."""
    return "" if not with_article(bench) and bench.selection is not None else with_focus(bench)


def with_marks(bench: Workbench) -> str:
    """The article must have candidates or spans."""
    nothing = "This article has no candidates yet: select text and press a label’s key, or ask for candidates."
    return with_article(bench) or ("" if bench.page is not None and len(bench.page) else nothing)


def with_hits(bench: Workbench) -> str:
    """Something must have been found."""
    return with_article(bench) or ("" if bench.find.hits else "Search for something first (/).")
