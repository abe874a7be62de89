"""Where the pages of a paginated source begin in an article's text, kept in the article's metadata."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

PAGES = "page_starts"


def write_pages(starts: Mapping[int, int], count: int) -> str:
    """The map as one value: the offset (code points) at which each page begins, in order, as in "0 1834 3690".

    `starts` has the offsets of pages that have text, counted from 0; a page without text begins where the next does.
    """
    values: list[int] = []
    following = max(starts.values(), default=0)
    for page in range(count - 1, -1, -1):
        following = starts.get(page, following)
        values.append(following)
    return " ".join(map(str, reversed(values)))


def page_at(meta: Sequence[tuple[str, str]], offset: int) -> int | None:
    """The page, counted from 1, on which an offset of an article stands; None when its source has no pages."""
    told = dict(meta).get(PAGES, "").split()
    if not told or not all(value.isascii() and value.isdigit() and len(value) < 16 for value in told):
        return None
    return max(bisect_right([int(value) for value in told], offset), 1)
