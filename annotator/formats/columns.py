"""Which columns of a table hold the text and what is known about it; one for JSONL, CSV and spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.formats.headers import TEXT_NAMES, find_column
from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError


def text_column(names: Iterable[str], options: ReadOptions) -> str | None:
    """The column of the text: the one that the person named, else the first well-known name, else None."""
    return find_column(names, TEXT_NAMES, option=options.text_column)


def column_names(cells: Iterable[str]) -> tuple[str, ...]:
    """The names of a header row, each made unique, empty ones named by their place."""
    names: dict[str, None] = {}
    for place, cell in enumerate(cells, start=1):
        name = plain = cell.strip() or f"column {place}"
        count = 1
        while name in names:
            count += 1
            name = f"{plain} ({count})"
        names[name] = None
    return tuple(names)


def no_text_column(file: str, names: Iterable[str], options: ReadOptions) -> UserError:
    """The sentence for a table in which no column holds the text."""
    wanted = f"no column “{options.text_column}”" if options.text_column else "no column for the text"
    return UserError(
        "AN231",
        f"“{file}” has {wanted}; its columns are {listed(names)}.",
        "Name the text's column (--text-column on the command line).",
    )


def listed(names: Iterable[str], *, most: int = 12) -> str:
    """Column names for a sentence: “id”, “headline”, “page” and 3 more."""
    shown = list(names)
    words = ", ".join(f"“{name[:40]}”" for name in shown[:most])
    return words if len(shown) <= most else f"{words} and {len(shown) - most} more"
