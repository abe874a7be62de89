"""Whether everything in a file can be read, before any of it is stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.catalogue import read_file
from annotator.formats.incoming import BLANK_ROW, IncomingArticle, ReadOptions
from annotator.formats.patterns_in import LIST, NO_PATTERN
from annotator.model.errors import Problem
from annotator.text.safe import storable
from annotator.workflow.item_shelf import ItemShelf
from annotator.workflow.jobs import Job, Progress

HELD_BACK = "AN858"
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a file holds: its items, or how many of them are good where others are not."""

    items: Iterable[IncomingArticle | Problem]
    good: int = 0
    faults: tuple[Problem, ...] = ()

    @property
    def in_part(self) -> bool:
        """Whether some of it can be read and some cannot, rows without a text aside."""
        return self.good > 0 and any(fault.code != BLANK_ROW for fault in self.faults)


def checked(path: Path, options: ReadOptions, *, name: str | None, shelf: ItemShelf) -> Job[Checked]:
    """Reads a file to its end, and gives its items for storing; they wait on the shelf meanwhile.

    A file of match patterns is none that could come in in part: its lines are told by whoever keeps the list.
    """
    shelf.clear()
    faults: list[Problem] = []
    good = 0
    for number, item in enumerate(read_file(path, options, name=name), 1):
        if isinstance(item, Problem):
            if item.severity == "error" and item.code not in (LIST, NO_PATTERN):
                faults.append(item)
        elif not is_text(item):
            faults.append(no_text(item))
        else:
            good += 1
        shelf.add(item)
        if number % _TELL_EVERY == 0:
            yield Progress(done=0, total=0, note=f"Checking {path.name}: {number:,} items")
    kept = shelf.items()
    return Checked(
        items=kept if kept is not None else read_file(path, options, name=name), good=good, faults=tuple(faults)
    )


def held_back(path: Path, found: Checked) -> Problem:
    """Why nothing of a file came in."""
    faults, good = len(found.faults), found.good
    return Problem(
        code=HELD_BACK,
        sentence=f"{faults:,} of {faults + good:,} items in “{path.name}” cannot be read, so nothing of it came in.",
        where=path.name,
        hint="Mend the file, or say that the others may come in (--skip-bad on the command line).",
        severity="warning",
    )


def is_text(item: IncomingArticle) -> bool:
    """Whether a text is one that can be stored exactly; a visitor's importer may bring anything."""
    return storable(item.text) == item.text


def no_text(item: IncomingArticle) -> Problem:
    """Why a text that is none cannot come in."""
    where, line = item.located()
    return Problem(
        code="AN213",
        sentence="The text holds half of a surrogate pair, so it cannot be stored as it is; it is left out.",
        where=where,
        line=line,
        hint="Save it as UTF-8.",
    )
