"""From the label names that providers use to the labels that a schema has."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from annotator.model.schema import Label, Schema

# For each name: what else to look for, the nearest first. Names are compared without regard to case.
_STAND_INS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "person": ("per", "pers", "people", "name"),
        "per": ("person", "pers"),
        "pers": ("person", "per"),
        "org": ("organization", "organisation", "company", "corporation"),
        "organization": ("org", "organisation"),
        "organisation": ("org", "organization"),
        "corporation": ("org", "company", "organization"),
        "company": ("org", "corporation", "organization"),
        "group": ("org", "organization"),
        "gpe": ("loc", "location", "place", "country", "city"),
        "country": ("gpe", "loc", "location", "place"),
        "city": ("gpe", "loc", "location", "place"),
        "loc": ("location", "place", "gpe"),
        "location": ("loc", "place", "gpe"),
        "place": ("loc", "location", "gpe"),
        "fac": ("facility", "loc", "location", "place"),
        "facility": ("fac", "loc", "location", "place"),
        "norp": ("nationality", "group", "misc"),
        "language": ("norp", "misc"),
        "product": ("prod", "misc"),
        "prod": ("product", "misc"),
        "event": ("evt", "misc"),
        "evt": ("event", "misc"),
        "law": ("misc",),
        "work_of_art": ("work", "title", "creative-work", "creative_work", "misc"),
        "creative-work": ("work_of_art", "work", "misc"),
        "time": ("date",),
        "percentage": ("percent",),
        "number": ("cardinal",),
    }
)


class LabelMap:
    """Finds the active label of one schema that a provider's label name means."""

    def __init__(self, schema: Schema) -> None:
        self._names = {label.name.casefold(): label for label in schema.active}

    def find(self, name: str) -> Label | None:
        """The label of this name, else the nearest that the schema has, else None."""
        key = name.casefold()
        for candidate in (key, *_STAND_INS.get(key, ())):
            label = self._names.get(candidate)
            if label is not None:
                return label
        return None
