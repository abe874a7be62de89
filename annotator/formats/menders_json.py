"""Mends JSON of annotation tools: whatever pairs of offsets the objects hold, and all else as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.columns import text_column
from annotator.formats.incoming import Importer, ReadOptions
from annotator.formats.json_reading import Json, Object, array_items, is_array, list_of, object_of, records, whole_of
from annotator.formats.json_writing import compact
from annotator.formats.spacy_tuples import pairs
from annotator.formats.turner import Turner
from annotator.model.errors import Problem, UserError

_PAIRS = (("start", "end"), ("start_offset", "end_offset"), ("startOffset", "endOffset"), ("begin", "end"))


def mend_json(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    del importer
    array = is_array(files.read_head(path))
    items = array_items(path, options) if array else records(path, options)
    yield from _listed((_record(item, number, path, options, turner) for number, item in items), array=array)


def mend_tuples(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    del importer
    found = pairs(path, options)
    # An array of pairs, or a pair, which is an array too, on every line.
    array = files.read_head(path).lstrip(b"\xef\xbb\xbf \t\r\n")[1:].lstrip().startswith(b"[")
    yield from _listed((_pair(item, number, path, turner) for number, item in found), array=array)


def _listed(lines: Iterator[bytes], *, array: bool) -> Iterator[bytes]:
    for at, line in enumerate(lines):
        yield (b",\n" if at else b"[\n") + line if array else line + b"\n"
    if array:
        yield b"\n]\n"


def _record(item: Json | Problem, number: int, path: Path, options: ReadOptions, turner: Turner) -> bytes:
    record = object_of(_sound(item, number, path))
    text = _text_of(record, options)
    return compact(_turned(record, turner.on(text)) if text is not None else record).encode()


def _text_of(record: Object, options: ReadOptions) -> str | None:
    source = object_of(record.get("source")).get("value")
    if isinstance(source, str) and "items" in record:
        return source
    data = record if not isinstance(record.get("data"), dict) else object_of(record.get("data"))
    name = text_column([key for key, value in data.items() if isinstance(value, str)], options)
    text = data.get(name) if name is not None else None
    return text if isinstance(text, str) else None


def _pair(item: Json | Problem, number: int, path: Path, turner: Turner) -> bytes:
    pair = list_of(_sound(item, number, path))
    text = pair[0] if len(pair) == 2 else None
    return compact([text, _turned(pair[1], turner.on(text))] if isinstance(text, str) else pair).encode()


def _sound(item: Json | Problem, number: int, path: Path) -> Json:
    if isinstance(item, Problem):
        raise UserError("AN737", f"Line {number} of “{path.name}” cannot be read: {item.sentence}")
    return item


def _turned(value: Json, turner: Turner) -> Json:
    if isinstance(value, list):
        if len(value) == 3 and isinstance(value[2], str):
            start, end = whole_of(value[0]), whole_of(value[1])
            if start is not None and end is not None:
                return [*turner.pair(start, end), value[2]]
        return [_turned(part, turner) for part in value]
    if not isinstance(value, dict):
        return value
    if {"start", "startOffset"} <= value.keys():
        return value  # a region of a page or a dialogue, which is told by its path or its turns
    out: Object = {key: _turned(part, turner) for key, part in value.items()}
    for first, last in _PAIRS:
        start, end = whole_of(value.get(first)), whole_of(value.get(last))
        if start is not None and end is not None:
            out[first], out[last] = turner.pair(start, end)
            break
    return out
