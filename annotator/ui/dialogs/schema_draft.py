"""The labels for spans while they are being edited."""

from __future__ import annotations

import math
from dataclasses import replace

from annotator.model.ids import IdSource
from annotator.model.schema import Label, Schema
from annotator.ui.dialogs.draft import Draft
from annotator.ui.theme.color import Oklch, from_oklch, to_oklch
from annotator.workflow.edits.schema import RESERVED_KEYS

HUES: tuple[tuple[str, float], ...] = (
    ("red", 25), ("orange", 50), ("amber", 75), ("olive", 105), ("green", 145), ("sea green", 170),
    ("teal", 200), ("blue", 250), ("indigo", 275), ("violet", 300), ("magenta", 330), ("rose", 0),
)  # fmt: skip
_LIGHTNESS, _CHROMA = 0.46, 0.14
_KEYS = "123456789bcdeghilmopqstuwyz"


def hue_color(degrees: float) -> str:
    """A colour of this hue that labels look good in."""
    return from_oklch(Oklch(_LIGHTNESS, _CHROMA, math.radians(degrees)))


class SchemaDraft(Draft[Label]):
    """The labels in their order."""

    def __init__(self, schema: Schema, ids: IdSource) -> None:
        super().__init__(schema.labels, ids)
        self._schema = schema

    def schema(self) -> Schema:
        """The draft as a schema."""
        return replace(self._schema, labels=self.ordered())

    def add(self) -> int:
        name = self._free_name("LABEL_")
        self.labels.append(Label(id=self._ids(), name=name, color=self._free_color(), key=self._free_key()))
        return len(self.labels) - 1

    def take_in(self, schema: Schema) -> tuple[int, int]:
        """Takes labels of another schema in, by name; how many were changed and how many are new."""
        return self._take_in(schema.labels)

    def _free_key(self) -> str:
        taken = self._taken_keys() | RESERVED_KEYS
        return next((key for key in _KEYS if key not in taken), "")

    def _free_color(self) -> str:
        """The hue that is farthest from those in use."""
        used = [to_oklch(label.color) for label in self.labels if not label.retired]
        hues = [math.degrees(color.hue) % 360 for color in used if color.chroma > 0.03]

        def room(degrees: float) -> float:
            return min((abs((degrees - hue + 180) % 360 - 180) for hue in hues), default=360.0)

        return hue_color(max((degrees for _name, degrees in HUES), key=room))
