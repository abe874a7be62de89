"""Labels while they are being edited: nothing is written before the person says so."""

from __future__ import annotations

import math
from dataclasses import replace

from annotator.model.errors import UserError
from annotator.model.ids import IdSource
from annotator.model.schema import Label, Schema
from annotator.ui.theme.color import Oklch, from_oklch, to_oklch
from annotator.workflow.edits.schema import RESERVED_KEYS, check_schema

HUES: tuple[tuple[str, float], ...] = (
    ("red", 25), ("orange", 50), ("amber", 75), ("olive", 105), ("green", 145), ("sea green", 170),
    ("teal", 200), ("blue", 250), ("indigo", 275), ("violet", 300), ("magenta", 330), ("rose", 0),
)  # fmt: skip
_LIGHTNESS, _CHROMA = 0.46, 0.14
_KEYS = "123456789bcdeghilmopqstuwyz"


def hue_color(degrees: float) -> str:
    """A colour of this hue that labels look good in."""
    return from_oklch(Oklch(_LIGHTNESS, _CHROMA, math.radians(degrees)))


class SchemaDraft:
    """The labels in their order; every change is told at once by `fault` if it cannot stay."""

    def __init__(self, schema: Schema, ids: IdSource) -> None:
        self._schema = schema
        self._ids = ids
        self.labels: list[Label] = list(schema.labels)

    @property
    def changed(self) -> bool:
        """Whether anything is other than in the project."""
        return [replace(label, position=0) for label in self.labels] != [
            replace(label, position=0) for label in self._schema.labels
        ]

    def schema(self) -> Schema:
        """The draft as a schema."""
        ordered = tuple(replace(label, position=position) for position, label in enumerate(self.labels))
        return replace(self._schema, labels=ordered)

    def fault(self) -> str:
        """Why the labels cannot stay like this, in a sentence; "" when they can."""
        try:
            check_schema(self.schema())
        except UserError as error:
            return str(error)
        return ""

    def is_new(self, row: int) -> bool:
        """Whether a label is not in the project yet."""
        return self._schema.label(self.labels[row].id) is None

    # -- changes ---------------------------------------------------------------------------------------

    def add(self) -> int:
        """Adds a label with a name, a free key and a colour of its own; returns its row."""
        names = {label.name for label in self.labels}
        number = 1
        while (name := f"LABEL_{number}") in names:
            number += 1
        label = Label(id=self._ids(), name=name, color=self._free_color(), key=self._free_key())
        self.labels.append(label)
        return len(self.labels) - 1

    def change(self, row: int, label: Label) -> None:
        """Puts another label in a row; its id stays."""
        self.labels[row] = replace(label, id=self.labels[row].id)

    def move(self, row: int, step: int) -> int:
        """Moves a label up (-1) or down (+1); returns where it is then."""
        to = min(max(row + step, 0), len(self.labels) - 1)
        self.labels.insert(to, self.labels.pop(row))
        return to

    def retire(self, row: int) -> None:
        """Retires a label or brings it back; one that is new is dropped."""
        if self.is_new(row):
            del self.labels[row]
            return
        label = self.labels[row]
        back = label.retired
        taken = {one.key.casefold() for one in self.labels if not one.retired and one is not label}
        key = "" if back and label.key.casefold() in taken else label.key
        self.labels[row] = replace(label, retired=not back, key=key)

    def take_in(self, schema: Schema) -> tuple[int, int]:
        """Takes labels of another schema in, by name; how many were changed and how many are new."""
        rows = {label.name: row for row, label in enumerate(self.labels)}
        changed = new = 0
        for label in schema.labels:
            row = rows.get(label.name)
            if row is None:
                self.labels.append(replace(label, id=self._ids()))
                new += 1
                continue
            wanted = replace(label, id=self.labels[row].id, position=self.labels[row].position)
            changed += wanted != self.labels[row]
            self.labels[row] = wanted
        return changed, new

    def _free_key(self) -> str:
        taken = {label.key.casefold() for label in self.labels if not label.retired} | RESERVED_KEYS
        return next((key for key in _KEYS if key not in taken), "")

    def _free_color(self) -> str:
        """The hue that is farthest from those in use."""
        used = [to_oklch(label.color) for label in self.labels if not label.retired]
        hues = [math.degrees(color.hue) % 360 for color in used if color.chroma > 0.03]

        def room(degrees: float) -> float:
            return min((abs((degrees - hue + 180) % 360 - 180) for hue in hues), default=360.0)

        return hue_color(max((degrees for _name, degrees in HUES), key=room))
