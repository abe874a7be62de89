"""Mends the shifted offsets of other tools' JSON: finds the unit by trial, and writes the file anew in code points."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.formats import files
from annotator.formats.atomic import staging_folder, sync_file, sync_folder, told
from annotator.formats.catalogue import importer_for
from annotator.formats.columns import text_column
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.json_reading import Json, Object, is_array, object_of, records, whole_of
from annotator.formats.json_writing import compact
from annotator.formats.offset_units import Convention, Proof, Ruler, Trial, convention_named
from annotator.formats.settling import ENOUGH
from annotator.model.errors import Problem, UserError

_PAIRS = (("start", "end"), ("start_offset", "end_offset"), ("startOffset", "endOffset"), ("begin", "end"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What came of a repair: stretches that moved, that stayed, and that do not fit in the unit and were left."""

    moved: int
    stayed: int
    unfit: int


def examine(path: Path, options: ReadOptions, *, name: str | None = None) -> Proof:
    """The proof of a whole file; UserError when it is no JSON that an importer reads, or has no spans."""
    trial: Trial | None = None
    importer = importer_for(path, name=name)
    head = files.read_head(path)
    if not (is_array(head) or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")):
        raise UserError(
            "AN735", f"“{path.name}” is no JSON, and only that is mended.", "Import it with --offsets UNIT instead."
        )
    for item in importer.read(path, options):
        if not isinstance(item, IncomingArticle) or not item.spans:
            continue
        trial = trial or Trial(convention_named(item.offsets))
        if trial.weighed < ENOUGH * 20:
            trial.add(item.text, [(span.start, span.end, span.quote) for span in item.spans])
    if trial is None:
        raise UserError("AN736", f"“{path.name}” has no spans ({importer.title}).", "There is nothing to mend.")
    return trial.proof()


def mend(path: Path, target: Path, options: ReadOptions, *, wrong: Convention, right: Convention) -> Mended:
    """Write the file again with the offsets that were in `wrong` in `right`; whole or not at all."""
    array = is_array(files.read_head(path))
    mender = _Mender(wrong, right)
    with told(target), staging_folder(target) as folder:
        part = folder / "part"
        with part.open("xb") as out:
            for at, line in enumerate(_lines(path, options, mender)):
                out.write((b",\n" if at else b"[\n") + line if array else line + b"\n")
            if array:
                out.write(b"\n]\n")
        sync_file(part)
        os.replace(part, target)
        sync_folder(target.parent)
    return Mended(moved=mender.moved, stayed=mender.stayed, unfit=mender.unfit)


def _lines(path: Path, options: ReadOptions, mender: _Mender) -> Iterator[bytes]:
    for number, record in records(path, options):
        if isinstance(record, Problem):
            raise UserError("AN737", f"Line {number} of “{path.name}” cannot be read: {record.sentence}")
        yield compact(mender.mended(record, options)).encode()


class _Mender:
    """Turns the offsets in one record after another."""

    def __init__(self, wrong: Convention, right: Convention) -> None:
        self._wrong = wrong
        self._right = right
        self.moved = self.stayed = self.unfit = 0

    def mended(self, record: Object, options: ReadOptions) -> Object:
        """The record with its offsets turned."""
        data = record if not isinstance(record.get("data"), dict) else object_of(record.get("data"))
        name = text_column([key for key, value in data.items() if isinstance(value, str)], options)
        text = data.get(name) if name is not None else None
        if not isinstance(text, str):
            return record
        return object_of(self._turned(record, Ruler(text, self._wrong), Ruler(text, self._right)))

    def _turned(self, value: Json, wrong: Ruler, right: Ruler) -> Json:
        if isinstance(value, list):
            if len(value) == 3 and isinstance(value[2], str):
                start, end = whole_of(value[0]), whole_of(value[1])
                if start is not None and end is not None:
                    first, last = self._pair(start, end, wrong, right)
                    return [first, last, value[2]]
            return [self._turned(part, wrong, right) for part in value]
        if not isinstance(value, dict):
            return value
        out: Object = {key: self._turned(part, wrong, right) for key, part in value.items()}
        for first, last in _PAIRS:
            start, end = whole_of(value.get(first)), whole_of(value.get(last))
            if start is not None and end is not None:
                out[first], out[last] = self._pair(start, end, wrong, right)
                break
        return out

    def _pair(self, start: int, end: int, wrong: Ruler, right: Ruler) -> tuple[int, int]:
        place = wrong.stretch(start, end)
        if place is None:
            self.unfit += 1
            return start, end
        spelled = right.spell(*place)
        self.moved += spelled != (start, end)
        self.stayed += spelled == (start, end)
        return spelled
