"""Labels of one kind while they are being edited: nothing is written before the person says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from annotator.model.ids import IdSource
from annotator.model.schema import Label, RelationLabel

L = TypeVar("L", Label, RelationLabel)


class Draft(Generic[L]):
    """Labels in their order, beside those that the project has."""

    def __init__(self, there: Sequence[L], ids: IdSource) -> None:
        self._there = tuple(there)
        self._ids = ids
        self.labels: list[L] = list(there)

    @property
    def changed(self) -> bool:
        """Whether anything is other than in the project."""
        return [replace(label, position=0) for label in self.labels] != [
            replace(label, position=0) for label in self._there
        ]

    def ordered(self) -> tuple[L, ...]:
        """The labels as a schema has them."""
        return tuple(replace(label, position=position) for position, label in enumerate(self.labels))

    def is_new(self, row: int) -> bool:
        """Whether a label is not in the project yet."""
        return all(label.id != self.labels[row].id for label in self._there)

    def add(self) -> int:
        """Adds a label with a name, a free key and a colour of its own; returns its row."""
        raise NotImplementedError

    def change(self, row: int, label: L) -> None:
        """Puts another label in a row; its id stays."""
        self.labels[row] = replace(label, id=self.labels[row].id)

    def move(self, row: int, step: int) -> int:
        """Moves a label up (-1) or down (+1); returns where it is then."""
        to = min(max(row + step, 0), len(self.labels) - 1)
        self.labels.insert(to, self.labels.pop(row))
        return to

    def retire(self, row: int) -> None:
        """Retires a label or brings it back, without its key where that is taken; one that is new is dropped."""
        if self.is_new(row):
            del self.labels[row]
            return
        label = self.labels[row]
        key = "" if label.retired and label.key.casefold() in self._taken_keys(label) else label.key
        self.labels[row] = replace(label, retired=not label.retired, key=key)

    def _take_in(self, wanted: Sequence[L]) -> tuple[int, int]:
        """Takes other labels in, by name; how many were changed and how many are new."""
        rows = {label.name: row for row, label in enumerate(self.labels)}
        changed = new = 0
        for label in wanted:
            row = rows.get(label.name)
            if row is None:
                self.labels.append(replace(label, id=self._ids()))
                new += 1
                continue
            ours = replace(label, id=self.labels[row].id, position=self.labels[row].position)
            changed += ours != self.labels[row]
            self.labels[row] = ours
        return changed, new

    def _free_name(self, stem: str) -> str:
        names = {label.name for label in self.labels}
        number = 1
        while f"{stem}{number}" in names:
            number += 1
        return f"{stem}{number}"

    def _taken_keys(self, but: L | None = None) -> set[str]:
        return {label.key.casefold() for label in self.labels if not label.retired and label is not but}
