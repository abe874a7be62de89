"""Writes files of other tools again with their offsets in another unit; everything else stays as it is."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from annotator.formats import files
from annotator.formats.atomic import staging_folder, sync_file, sync_folder, told
from annotator.formats.columns import text_column
from annotator.formats.encoding import decode
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.json_reading import Json, Object, array_items, is_array, list_of, object_of, records, whole_of
from annotator.formats.json_writing import compact
from annotator.formats.offset_units import Convention, Ruler
from annotator.formats.spacy_tuples import pairs
from annotator.model.errors import Problem, UserError

_PAIRS = (("start", "end"), ("start_offset", "end_offset"), ("startOffset", "endOffset"), ("begin", "end"))
_BOUND = re.compile(r"([TR]\S*\t\S+ )(-?\d{1,15} -?\d{1,15}(?:;-?\d{1,15} -?\d{1,15})*)(?=\t|\r?\Z)")
_LOCATION = re.compile(rb"<location\b[^>]*>")
_OFFSET = re.compile(rb"(\boffset\s*=\s*[\"'])(\d{1,15})(?!\d)")
_LENGTH = re.compile(rb"(\blength\s*=\s*[\"'])(\d{1,15})(?!\d)")
_DOCUMENT = re.compile(rb"<document\b.*?</document>", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What came of a repair: stretches that moved, that stayed, and that do not fit in the unit and were left."""

    moved: int
    stayed: int
    unfit: int


@dataclass(slots=True)
class Turner:
    """Turns pairs of offsets from a unit to another one, and counts."""

    wrong: Convention
    right: Convention
    moved: int = 0
    stayed: int = 0
    unfit: int = 0
    _text: str = ""
    _rulers: tuple[Ruler, Ruler] | None = field(default=None)

    def on(self, text: str) -> Turner:
        """The same, for the offsets of this text from now on."""
        self._text, self._rulers = text, (Ruler(text, self.wrong), Ruler(text, self.right))
        return self

    def pair(self, start: int, end: int) -> tuple[int, int]:
        """A pair in the other unit; one that fits nowhere stays."""
        if self._rulers is None:
            raise AssertionError("there is no text")
        wrong, right = self._rulers
        place = wrong.stretch(start, end)
        if place is None:
            self.unfit += 1
            return start, end
        spelled = right.spell(*place)
        self.moved += spelled != (start, end)
        self.stayed += spelled == (start, end)
        return spelled

    def result(self) -> Mended:
        """What came of it."""
        return Mended(moved=self.moved, stayed=self.stayed, unfit=self.unfit)


Mender = Callable[[Path, Importer, ReadOptions, Turner], Iterator[bytes]]
"""Gives the bytes of a file with its offsets turned, piece by piece."""


def mender_of(name: str) -> Mender | None:
    """Who mends the files of an importer, by its name; None where nobody does."""
    return _MENDERS.get(name)


def write_mended(path: Path, target: Path, importer: Importer, options: ReadOptions, turner: Turner) -> None:
    """Write one file with its offsets turned; whole or not at all."""
    mender = mender_of(importer.name)
    if mender is None:
        raise AssertionError(f"nobody mends {importer.name}")
    with told(target), staging_folder(target) as folder:
        part = folder / "part"
        with part.open("xb") as out:
            out.writelines(mender(path, importer, options, turner))
        sync_file(part)
        os.replace(part, target)
        sync_folder(target.parent)
    if importer.name == "brat" and target.with_suffix(".txt") != path.with_suffix(".txt"):
        # The two belong together: the mended one is of no use without its text.
        with told(target):
            shutil.copyfile(path.with_suffix(".txt"), target.with_suffix(".txt"))


# -- JSON ----------------------------------------------------------------------------------------------------


def _json(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    del importer
    array = is_array(files.read_head(path))
    items = array_items(path, options) if array else records(path, options)
    yield from _listed((_record(item, number, path, options, turner) for number, item in items), array=array)


def _tuples(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
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
    out: Object = {key: _turned(part, turner) for key, part in value.items()}
    for first, last in _PAIRS:
        start, end = whole_of(value.get(first)), whole_of(value.get(last))
        if start is not None and end is not None:
            out[first], out[last] = turner.pair(start, end)
            break
    return out


# -- brat, PubTator, BioC ------------------------------------------------------------------------------------


def _brat(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    del importer
    text_path = path.with_suffix(".txt")
    turner.on(decode(files.read_bytes(text_path), text_path, encoding=options.encoding).text)

    def moved(found: re.Match[str]) -> str:
        parts = (part.split(" ") for part in found[2].split(";"))
        return found[1] + ";".join("{} {}".format(*turner.pair(int(start), int(end))) for start, end in parts)

    lines = path.read_bytes().decode("utf-8", "surrogateescape").split("\n")
    yield "\n".join(_BOUND.sub(moved, line, count=1) for line in lines).encode("utf-8", "surrogateescape")


def _pubtator(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    texts = {item.key: item.text for item in importer.read(path, options) if isinstance(item, IncomingArticle)}
    key = ""
    for number, line in enumerate(files.read_bytes(path).decode("utf-8", "surrogateescape").split("\n")):
        told_key, bar, _ = line.removeprefix("\ufeff").partition("|t|")
        if bar and "\t" not in told_key:
            key = told_key
            turner.on(texts.get(key, ""))
        cells = line.split("\t")
        if key and len(cells) >= 5 and all(cell.isascii() and cell.isdigit() and len(cell) < 16 for cell in cells[1:3]):
            cells[1:3] = map(str, turner.pair(int(cells[1]), int(cells[2])))
        yield (b"\n" if number else b"") + "\t".join(cells).encode("utf-8", "surrogateescape")


def _bioc(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    texts = [item.text for item in importer.read(path, options) if isinstance(item, IncomingArticle)]
    data, at = files.read_bytes(path), 0
    documents = list(_DOCUMENT.finditer(data))
    if len(documents) != len(texts):
        raise UserError("AN828", f"Some documents of “{path.name}” cannot be read, so it is not mended.", "")
    for number, (found, text) in enumerate(zip(documents, texts, strict=True), 1):
        if found[0].count(b"<passage") != 1 or b"<sentence" in found[0]:
            raise UserError(
                "AN828",
                f"Document {number} of “{path.name}” has several passages, whose places count in the same unit as the "
                "annotations; it is not mended.",
                "Export it with one passage for each document.",
            )
        turner.on(text)
        yield data[at : found.start()] + _LOCATION.sub(lambda one: _location(one[0], turner), found[0])
        at = found.end()
    yield data[at:]


def _location(element: bytes, turner: Turner) -> bytes:
    offset, length = _OFFSET.search(element), _LENGTH.search(element)
    if offset is None or length is None:
        return element
    start, end = turner.pair(int(offset[2]), int(offset[2]) + int(length[2]))
    element = _OFFSET.sub(lambda one: one[1] + str(start).encode(), element)
    return _LENGTH.sub(lambda one: one[1] + str(end - start).encode(), element)


_MENDERS: Mapping[str, Mender] = MappingProxyType(
    {
        **dict.fromkeys(("doccano", "prodigy", "label-studio", "hf", "lossless", "web-annotation"), _json),
        "spacy-tuples": _tuples,
        "brat": _brat,
        "pubtator": _pubtator,
        "bioc": _bioc,
    }
)
