"""A project's own lists: files of match patterns that propose candidates in it, kept beside its recognisers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import Problem, UserError
from annotator.suggest.own.versions import Shelf
from annotator.suggest.pattern_list import PatternList, read_patterns
from annotator.workflow.settings import write_atomically

LISTS = "lists"
"""The provider's name for all of a project's lists together, on the command line."""
_OFF = ".off"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectList:
    """One list; `on` says whether it proposes."""

    path: Path
    on: bool

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.path.name.removesuffix(_OFF).removesuffix(".jsonl")


class Lists:
    """The lists of one project, in a folder of its shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._folder = shelf.folder / "lists"

    def all(self) -> tuple[ProjectList, ...]:
        """Every list in the order of their names."""
        if not self._folder.is_dir():
            return ()
        found = [*self._folder.glob("*.jsonl"), *self._folder.glob(f"*.jsonl{_OFF}")]
        return tuple(ProjectList(path=path, on=path.suffix != _OFF) for path in sorted(found))

    def providers(self) -> tuple[PatternList, ...]:
        """Those that propose."""
        return tuple(PatternList(one.path) for one in self.all() if one.on)

    def take(self, path: Path) -> tuple[Problem, ...]:
        """Keeps a copy of a file, in place of an earlier one of this name; what of it cannot be used.

        UserError when nothing of it can, or when it cannot be kept here.
        """
        _, problems = read_patterns(path)
        kept = self._folder / f"{path.stem}.jsonl"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(kept, path.read_bytes().decode("utf-8-sig", "replace"))
            kept.with_name(kept.name + _OFF).unlink(missing_ok=True)
        except OSError as error:
            raise UserError(
                "AN818", f"The list “{path.name}” cannot be kept: {error.strerror}.", "Make room, and import it again."
            ) from error
        return problems

    def switch(self, names: Sequence[str]) -> None:
        """Has the lists of these names propose, and no others; UserError when that cannot be kept."""
        for one in self.all():
            if one.on == (one.name in names):
                continue
            other = one.path.with_name(f"{one.name}.jsonl{'' if one.name in names else _OFF}")
            try:
                one.path.replace(other)
            except OSError as error:
                raise UserError(
                    "AN818", f"The list “{one.name}” cannot be switched: {error.strerror}.", "Try again."
                ) from error
