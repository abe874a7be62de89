"""Writes files of other tools again with their offsets in another unit; everything else stays as it is."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from annotator.formats import files
from annotator.formats.atomic import staging_folder, sync_file, sync_folder, told
from annotator.formats.encoding import decode, mark_of
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.menders_bioc import mend_bioc, mend_bioc_json
from annotator.formats.menders_cas import mend_cas, mend_webanno
from annotator.formats.menders_json import mend_json, mend_tuples
from annotator.formats.menders_sheets import mend_sheets
from annotator.formats.menders_tables import mend_csv
from annotator.formats.turner import Mender, Turner

_BOUND = re.compile(r"([TR]\S*\t\S+ )(-?\d{1,15} -?\d{1,15}(?:;-?\d{1,15} -?\d{1,15})*)(?=\t|\r?\Z)")


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


# -- brat, PubTator ------------------------------------------------------------------------------------


def _brat(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    del importer
    text_path = path.with_suffix(".txt")
    turner.on(decode(files.read_bytes(text_path), text_path, encoding=options.encoding).text)

    def moved(found: re.Match[str]) -> str:
        parts = (part.split(" ") for part in found[2].split(";"))
        return found[1] + ";".join("{} {}".format(*turner.pair(int(start), int(end))) for start, end in parts)

    data = path.read_bytes()
    encoding = mark_of(data) or "utf-8"
    lines = data.decode(encoding, "surrogateescape").split("\n")
    yield "\n".join(_BOUND.sub(moved, line, count=1) for line in lines).encode(encoding, "surrogateescape")


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


_MENDERS: Mapping[str, Mender] = MappingProxyType(
    {
        **dict.fromkeys(("doccano", "prodigy", "label-studio", "hf", "lossless", "web-annotation"), mend_json),
        "spacy-tuples": mend_tuples,
        "brat": _brat,
        "pubtator": _pubtator,
        "bioc": mend_bioc,
        "bioc-json": mend_bioc_json,
        "cas": mend_cas,
        "csv": mend_csv,
        **dict.fromkeys(("xlsx", "ods"), mend_sheets),
        "webanno-tsv": mend_webanno,
    }
)
