"""Which columns of a table hold the text and what is known about it; one for JSONL and CSV."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.formats.headers import TEXT_NAMES, find_column
from annotator.formats.incoming import ReadOptions


def text_column(names: Iterable[str], options: ReadOptions) -> str | None:
    """The column of the text: the one that the person named, else the first well-known name, else None."""
    return find_column(names, TEXT_NAMES, option=options.text_column)


def listed(names: Iterable[str], *, most: int = 12) -> str:
    """Column names for a sentence: “id”, “headline”, “page” and 3 more."""
    shown = list(names)
    words = ", ".join(f"“{name[:40]}”" for name in shown[:most])
    return words if len(shown) <= most else f"{words} and {len(shown) - most} more"
