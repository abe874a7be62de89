"""The list of formats that go out: the built-in ones and those that other packages bring."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import cast

from annotator.formats.conll_out import ConllExporter
from annotator.formats.jsonl_out import JsonlExporter
from annotator.formats.outgoing import Exporter
from annotator.formats.spacy_out import SpacyExporter
from annotator.model.errors import UserError

GROUP = "annotator.formats"
"""The entry point group; what it names is called without arguments and has a `write` when it is an exporter."""


def exporters() -> tuple[Exporter, ...]:
    """All exporters, the built-in ones first; a visitor cannot take the name of one that is there."""
    found: dict[str, Exporter] = {item.name: item for item in (SpacyExporter(), JsonlExporter(), ConllExporter())}
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        made = cast(object, point.load()())
        if hasattr(made, "write"):
            exporter = cast(Exporter, made)
            found.setdefault(exporter.name, exporter)
    return tuple(found.values())


def exporter_named(name: str) -> Exporter:
    """The exporter of this name; UserError when there is none."""
    known = exporters()
    for exporter in known:
        if exporter.name == name:
            return exporter
    names = ", ".join(exporter.name for exporter in known)
    raise UserError("AN451", f"There is no format “{name}” to export to.", f"Choose one of {names}.")
