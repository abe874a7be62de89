"""Formats that other packages bring along, found through the entry-point group `annotator.formats`."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib.metadata import entry_points

from annotator.model.errors import Problem

GROUP = "annotator.formats"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitors:
    """The loaded parts, importers and exporters mixed, and a problem for each that could not be loaded."""

    parts: tuple[object, ...]
    problems: tuple[Problem, ...]


@functools.cache
def visitors() -> Visitors:
    """What the installed packages offer, looked for once.

    An entry point names a class or a function that is called without arguments.
    """
    parts: list[object] = []
    problems: list[Problem] = []
    for entry in entry_points(group=GROUP):
        try:
            parts.append(entry.load()())
        except Exception as error:  # a stranger's code: it may fail in any way, and must not take us along
            problems.append(
                Problem(
                    code="AN251",
                    sentence=f"The format “{entry.name}” could not be loaded: {error!r}.",
                    where=entry.value,
                    hint="Update or remove the package that brings it.",
                    severity="warning",
                )
            )
    return Visitors(parts=tuple(parts), problems=tuple(problems))
