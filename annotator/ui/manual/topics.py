"""Which place of the manual fits where the person is."""

from __future__ import annotations

from annotator.manual.library import Place
from annotator.workflow.workbench import Workbench

_START = Place(page="manual/first-hour.md")
_ARTICLES = Place(page="manual/articles.md")
_JUDGING = Place(page="manual/judging.md")
_FIGURE = Place(page="manual/figures.md", anchor="check-the-value")
_RELATING = Place(page="relations.md", anchor="by-keys")
_ORDER = Place(page="manual/learning.md", anchor="which-article-next")

TOPICS: dict[str, Place] = {
    "import": _ARTICLES,
    "paste": _ARTICLES,
    "encoding": Place(page="manual/articles.md", anchor="letters-look-wrong"),
    "import_report": Place(page="manual/troubleshooting.md", anchor="reading-files"),
    "details": Place(page="manual/articles.md", anchor="a-date-matters"),
    "export": Place(page="manual/exporting.md"),
    "print": Place(page="manual/exporting.md"),
    "schema": Place(page="manual/labels.md"),
    "settings": Place(page="settings.md"),
    "history": Place(page="manual/safety.md", anchor="history"),
    "backups": Place(page="manual/safety.md", anchor="backups"),
    "new": Place(page="manual/first-hour.md", anchor="your-own-articles"),
    "suggest": Place(page="manual/learning.md"),
    "quality": Place(page="manual/learning.md", anchor="how-good-are-they"),
    "family": Place(page="manual/judging.md", anchor="all-of-the-same-at-once"),
    "value": Place(page="manual/figures.md", anchor="edit-a-value"),
    "figures": Place(page="manual/figures.md", anchor="contradictions"),
    "train": Place(page="manual/training.md"),
    "measure": Place(page="manual/training.md", anchor="measure"),
    "selftest": Place(page="manual/troubleshooting.md", anchor="still-in-the-way"),
    "about": Place(page="manual/index.md"),
}
"""By the names of the dialogs."""


def place_of_dialog(name: str) -> Place:
    """The place that tells about a dialog; the contents for one that nothing is told about."""
    return TOPICS.get(name, Place(page="manual/index.md"))


def place_of_bench(bench: Workbench, *, starting: bool, in_list: bool) -> Place:
    """The place that tells about what the person does at the desk: starting, choosing an article, judging, relating."""
    if starting or bench.project is None:
        return _START
    if not bench.reader.article_ids():
        return _ARTICLES
    if in_list:
        return _ORDER
    if bench.relating is not None:
        return _RELATING
    if bench.item is not None and bench.item.figure is not None:
        return _FIGURE
    return _JUDGING
