"""The choices of an export as fields that can be kept and read again, and the values that each of them can have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from annotator.formats.apart import PREFERENCES
from annotator.formats.conll_layout import BOUNDARIES, COLUMNS, SCHEMES, SEPARATORS
from annotator.formats.losses import LEAVABLE, LOSSES
from annotator.formats.outgoing import ExportOptions

CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "unfinished": ("leave_out", "missing", "include"),
        "rejected": ("leave_out", "mark"),
        "misaligned": ("", "snap_out", "snap_in", "keep", "leave_out", "refuse"),
        "overlap": ("to_spans", "leave_out", "refuse"),
        "prefer": PREFERENCES,
        "docs": ("articles", "paragraphs"),
        "scheme": SCHEMES,
        "separator": SEPARATORS,
        "boundary": BOUNDARIES,
    }
)
"""What can be chosen for each field of `ExportOptions` that is one of a few words; the first is the default."""
SEVERAL: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"without": LEAVABLE, "refused": tuple(LOSSES), "columns": COLUMNS}
)
"""The fields that are several of a few words."""
_WORDS = ("seed", "language", "tokenizer")


def options_told(options: ExportOptions) -> dict[str, object]:
    """The choices that are not the default, as JSON can hold them; fixes for single spans are none of them."""
    default = ExportOptions()
    told: dict[str, object] = {}
    for name in ("split", *_WORDS, *CHOICES, *SEVERAL, "labels"):
        value: object = getattr(options, name)
        if value != getattr(default, name):
            told[name] = list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value
    return told


def options_from(fields: Mapping[str, object]) -> ExportOptions:
    """The choices that fields tell; what cannot be used is as nobody chose."""
    found: dict[str, object] = {}
    for name in _WORDS:
        if isinstance(fields.get(name), str):
            found[name] = fields[name]
    for name, values in CHOICES.items():
        if fields.get(name) in values:
            found[name] = fields[name]
    for name, values in (*SEVERAL.items(), ("labels", None)):
        listed = _strings(fields.get(name))
        if listed is not None:
            found[name] = tuple(one for one in listed if values is None or one in values)
    shares = fields.get("split")
    if isinstance(shares, list | tuple):
        numbers = [one for one in cast("list[object]", shares) if type(one) is int and one >= 0]
        if len(numbers) == 3 and numbers[0]:
            found["split"] = tuple(numbers)
    return replace(ExportOptions(), **found)


def _strings(told: object) -> tuple[str, ...] | None:
    if not isinstance(told, list | tuple):
        return None
    return tuple(one for one in cast("list[object]", told) if isinstance(one, str))
