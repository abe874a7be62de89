"""Label Studio's regions of HTML: a path into the page, global offsets, a surface; what two of them prove is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.formats.foreign.html_places import Page
from annotator.formats.json_reading import Json, Object, object_of, text_of, whole_of
from annotator.model.errors import UserError

_MARKUP = re.compile(r"\s*<(?:!doctype|!--|[a-z][a-z0-9]*[\s>/]).*>\s*\Z", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(r"(?:https?|s3|gs|azure-blob)://\S+|/(?:data|tasks|storage)/\S+")


def is_address(text: str) -> bool:
    """Whether a task has only the address of its text."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def is_html(text: str, results: list[list[Json]], *, declared: bool | None) -> bool:
    """Whether a task's text is a page: its configuration or its regions say so, or, without regions, its looks."""
    if _MARKUP.match(text) is None:
        return False
    if declared is not None:
        return declared
    values = [object_of(row.get("value")) for rows in results for row in map(object_of, rows)]
    places = [value for value in values if "start" in value]
    if places:
        return any(text_of(value.get("start")).startswith("/") or "hypertextlabels" in value for value in places)
    return True


def page_of(text: str, name: str) -> Page | None:
    """The page, None when it cannot be read as one or nothing in it is seen."""
    try:
        page = Page(text, name)
    except UserError:
        return None
    return page if page.text.strip() else None


def place_of(value: Object, page: Page) -> tuple[int, int] | None:
    """Where a region lies in the visible text; None when nothing proves it.

    A path has to lead to the surface, where the region tells one. So have global offsets, which some versions counted
    wrongly. A surface that stands in the text once is proof by itself.
    """
    quote = _bare(text_of(value.get("text")).replace("\\n", "\n"))
    for first, last in (*_by_path(value, page), *_by_offsets(value, page)):
        place = page.place(first, last)
        if place is not None and (not quote or _bare(page.text[place[0] : place[1]]) == quote):
            return place
    return _only(quote, page.text) if quote else None


def _by_path(value: Object, page: Page) -> Iterator[tuple[int, int]]:
    start, end = whole_of(value.get("startOffset")), whole_of(value.get("endOffset"))
    first, last = text_of(value.get("start")), text_of(value.get("end"))
    if start is None or end is None or not first.startswith("/") or not last.startswith("/"):
        return
    for utf16 in (True, False):
        places = page.at(first, start, utf16=utf16), page.at(last, end, utf16=utf16)
        if places[0] is not None and places[1] is not None:
            yield places[0], places[1]


def _by_offsets(value: Object, page: Page) -> Iterator[tuple[int, int]]:
    told = object_of(value.get("globalOffsets"))
    start, end = whole_of(told.get("start")), whole_of(told.get("end"))
    if start is None or end is None or not text_of(value.get("text")).strip():
        return
    yield start, end
    wide = [at for at, letter in enumerate(page.raw) if letter > "\uffff"]
    if wide:
        # The same counted in UTF-16 units.
        first, last = (at - sum(place + number < at for number, place in enumerate(wide)) for at in (start, end))
        yield first, last


def _only(quote: str, text: str) -> tuple[int, int] | None:
    """The one place where a surface stands, white space aside; None when there are several or none."""
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    bare = "".join(text[at] for at in places)
    at = bare.find(quote)
    if at < 0 or bare.find(quote, at + 1) >= 0:
        return None
    return places[at], places[at + len(quote) - 1] + 1


def _bare(text: str) -> str:
    return "".join(text.split())
