"""Files of a folder that belong to another file: they are read with it, or say nothing that is an article."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.formats.hugging_face_names import CARD, FEATURES

BRAT = frozenset({"annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf"})
"""The files of a collection's configuration."""
_DOCCANO = frozenset({"label_config.json", "span_types.json", "category_types.json"})
_FEATURES = frozenset({CARD, *FEATURES})
_LABEL_STUDIO = frozenset({"labeling_config.xml", "label_config.xml", "labeling-config.xml"})
_PAPERS = frozenset({"manifest.json", "CARD.md", "guidelines.md", "schema.toml", "README.md"})


def companions(names: Iterable[str]) -> frozenset[str]:
    """Those of a folder's files that are read with another one, and are no items of their own.

    The `.txt` beside a `.ann`, brat's settings, the type system beside CAS files, the labelling
    configuration beside tasks, doccano's list of labels, the card and the features of a data set, the papers of a
    set that we made.
    """
    there = frozenset(names)
    stems = {Path(name).stem for name in there if name.lower().endswith(".ann")}
    found = {name for name in there if name.lower().endswith(".txt") and Path(name).stem in stems}
    if stems:
        found |= there & BRAT
    if any(name.lower().endswith(".xmi") for name in there):
        found |= {name for name in there if name.lower() == "typesystem.xml"}
    if {"manifest.json", "schema.toml"} <= there:
        found |= there & _PAPERS
    if any(name.lower().endswith(".jsonl") for name in there):
        found |= there & _DOCCANO
    if any(name.lower().endswith((".jsonl", ".parquet")) for name in there):
        found |= there & _FEATURES
    found |= there & _LABEL_STUDIO
    return frozenset(found)
