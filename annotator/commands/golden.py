"""The golden export: what the sample project looks like in every format, and whether it still does."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.formats.outgoing import ExportOptions

if TYPE_CHECKING:
    from spacy.tokens import Span

OPTIONS = ExportOptions(split=(60, 20, 20), label_set=False)
"""Eight articles of the sample are finished: a split in which each part has some of them."""

_LOOSE = frozenset({"versions", "files", "checksums"})
"""Versions of the program and of spaCy, and checksums of packed files, differ where the content does not."""


def names(folder: Path) -> set[str]:
    """The files of a golden folder, as paths with slashes below it, without its own README."""
    every = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return every - {"README.md"}


def differences(made: Path, kept: Path) -> list[str]:
    """The files in which two golden exports differ, and those that only one of them has.

    Text is compared to the byte, packed files by what they hold, manifests without the versions of the program.
    """
    if made.is_file() and kept.is_file():
        return [] if _same(made, kept) else [kept.name]
    mine, theirs = names(made), names(kept)
    return sorted(mine ^ theirs) + [name for name in sorted(mine & theirs) if not _same(made / name, kept / name)]


def _same(made: Path, kept: Path) -> bool:
    if made.name == "manifest.json":
        return _manifest(made) == _manifest(kept)
    hold = _PACKED.get(made.suffix)
    if made.read_bytes() == kept.read_bytes():
        return True
    return hold is not None and hold(made) == hold(kept)


def _manifest(path: Path) -> dict[str, object]:
    told = cast(dict[str, object], json.loads(path.read_text("utf-8")))
    return {key: value for key, value in told.items() if key not in _LOOSE}


def _docs(path: Path) -> object:
    """What a DocBin holds: its bytes are packed, and sets of strings have no order."""
    import spacy
    from spacy.tokens import DocBin

    told: list[tuple[object, ...]] = []
    for doc in DocBin().from_disk(path).get_docs(spacy.blank("en").vocab):
        groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
        spans = {key: [(span.start, span.end, span.label_) for span in group] for key, group in groups.items()}
        tokens = [(token.text, token.ent_iob_, token.ent_type_) for token in doc]
        told.append((doc.text, tokens, spans, cast(object, doc.user_data)))
    return told


def _entries(path: Path) -> object:
    """What an archive holds: how it is squeezed depends on the library."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.startswith("docProps/")}


_PACKED: dict[str, Callable[[Path], object]] = {".spacy": _docs, ".zip": _entries, ".xlsx": _entries}
