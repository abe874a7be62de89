"""Mends BioC: its passages may lie at offsets in the wrong unit, and annotations may count from their passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.bioc import document_of
from annotator.formats.bioc_json import blocks_of
from annotator.formats.bioc_json import document_of as document_of_json
from annotator.formats.bioc_parts import Together
from annotator.formats.encoding import decode
from annotator.formats.incoming import Importer, ReadOptions
from annotator.formats.json_reading import Json, Object, list_of, object_of, strict, whole_of
from annotator.formats.json_writing import compact
from annotator.formats.turner import Turner
from annotator.model.errors import UserError

_DOCUMENT = re.compile(rb"<document\b.*?</document>", re.DOTALL)
_DECLARED = re.compile(rb"<\?xml[^>]*\?>")
_PART = re.compile(
    rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>"
    rb"|(?P<opens><(?:passage|sentence)\b[^>]*?(?P<alone>/?)>)|(?P<closes></(?:passage|sentence)\s*>)"
    rb"|(?P<before><offset>\s*)(?P<offset>\d{1,15})(?P<after>\s*</offset>)|(?P<location><location\b[^>]*>)",
    re.DOTALL,
)
_OFFSET = re.compile(rb"(\boffset\s*=\s*[\"'])(\d{1,15})(?!\d)")
_LENGTH = re.compile(rb"(\blength\s*=\s*[\"'])(\d{1,15})(?!\d)")


class _Places:
    """The places of one document on their way into the other unit."""

    def __init__(self, blocks: tuple[tuple[int | None, str], ...], turner: Turner) -> None:
        self._blocks = blocks
        self._turner = turner
        self._old = Together(blocks, turner.wrong)

    def block(self, number: int, offset: int) -> int:
        """Where a passage or sentence lies."""
        del offset
        return self._old.start(number)

    def location(self, offset: int, length: int, holder: int | None) -> tuple[int, int]:
        """Offset and length of an annotation; those that fit nowhere stay."""
        block = self._old.block_of(offset, holder)
        if block is None:
            self._turner.unfit += 1
            return offset, length
        start = self._old.local(offset, holder, block)
        place = self._turner.on(self._blocks[block][1]).place(start, start + length)
        if place is None:
            return offset, length
        return self._turner.count((offset, length), (self._old.start(block) + place[0], place[1] - place[0]))


def mend_bioc(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    """BioC XML: the places of passages, sentences and annotations change, and nothing else."""
    del importer, options
    data, at = files.read_bytes(path), 0
    declared = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf"))
    for number, found in enumerate(_DOCUMENT.finditer(data), 1):
        try:
            document = document_of((declared[0] if declared else b"") + found[0], path.name)
        except UserError as error:
            raise _unread(path, number) from error
        yield data[at : found.start()]
        yield _document(found[0], document.blocks, _Places(document.blocks, turner), _unread(path, number))
        at = found.end()
    yield data[at:]


def _document(data: bytes, blocks: tuple[tuple[int | None, str], ...], places: _Places, fault: UserError) -> bytes:
    held: list[int] = []
    count = 0

    def part(found: re.Match[bytes]) -> bytes:
        nonlocal count
        if found["opens"]:
            if not found["alone"]:
                held.append(count)
            count += 1
        elif found["closes"] and held:
            held.pop()
        elif found["offset"] and held:
            new = places.block(held[-1], int(found["offset"]))
            return found["before"] + str(new).encode() + found["after"]
        elif found["location"]:
            return _location(found["location"], places, held[-1] if held else None)
        return found[0]

    mended = _PART.sub(part, data)
    if count != len(blocks):
        raise fault
    return mended


def _location(element: bytes, places: _Places, holder: int | None) -> bytes:
    offset, length = _OFFSET.search(element), _LENGTH.search(element)
    if offset is None or length is None:
        return element
    start, width = places.location(int(offset[2]), int(length[2]), holder)
    element = _OFFSET.sub(lambda one: one[1] + str(start).encode(), element)
    return _LENGTH.sub(lambda one: one[1] + str(width).encode(), element)


def mend_bioc_json(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    """BioC JSON: a collection, an array of them, or a document a line."""
    del importer
    text = decode(files.read_bytes(path), path, encoding=options.encoding).text
    try:
        whole = strict(text)
    except (ValueError, RecursionError):
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                try:
                    value = strict(line)
                except (ValueError, RecursionError) as error:
                    raise _unread(path, number) from error
                yield compact(_turned(value, turner)).encode() + b"\n"
        return
    yield compact(_turned(whole, turner)).encode() + b"\n"


def _turned(value: Json, turner: Turner) -> Json:
    """The value with the documents in it turned."""
    if isinstance(value, list):
        return [_turned(one, turner) for one in value]
    if not isinstance(value, dict):
        return value
    if not isinstance(value.get("passages"), list):
        return {key: _turned(one, turner) for key, one in value.items()}
    document = document_of_json(value)
    places = _Places(document.blocks, turner)
    numbers = {id(block): number for number, block in enumerate(blocks_of(value))}

    def held(record: Object, holder: int | None) -> Object:
        out = dict(record)
        offset = whole_of(record.get("offset"))
        if holder is not None and offset is not None:
            out["offset"] = places.block(holder, offset)
        if isinstance(record.get("annotations"), list):
            out["annotations"] = [annotation(one, holder) for one in list_of(record.get("annotations"))]
        for name in ("passages", "sentences"):
            if isinstance(record.get(name), list):
                out[name] = [
                    held(one, numbers[id(one)]) if isinstance(one, dict) else one for one in list_of(record.get(name))
                ]
        return out

    def annotation(row: Json, holder: int | None) -> Json:
        if not isinstance(row, dict) or not isinstance(row.get("locations"), list):
            return row
        return {**row, "locations": [location(one, holder) for one in list_of(row.get("locations"))]}

    def location(one: Json, holder: int | None) -> Json:
        told = object_of(one)
        offset, length = whole_of(told.get("offset")), whole_of(told.get("length"))
        if offset is None or length is None:
            return one
        start, width = places.location(offset, length, holder)
        return {**told, "offset": start, "length": width}

    return held(value, None)


def _unread(path: Path, number: int) -> UserError:
    return UserError(
        "AN828", f"Document {number} of “{path.name}” cannot be read, so the file is not mended.", "Export it again."
    )
