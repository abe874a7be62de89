"""Mends the shifted offsets of other tools' files: finds the unit by trial, and writes them in the format's own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from annotator.formats.atomic import staging_folder, told
from annotator.formats.catalogue import expand, importer_for
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.menders import mender_of, write_mended
from annotator.formats.menders_zip import is_archive, pack_again, unpacked_whole
from annotator.formats.offset_trial import Proof, Trial
from annotator.formats.offset_units import Convention, convention_named
from annotator.formats.settling import ENOUGH, weigh
from annotator.formats.turner import Mended, Turner
from annotator.model.errors import Problem, UserError

MENDED = (
    "JSON and JSON lines of annotation tools, tables of spans, Web Annotation, brat, PubTator, BioC, UIMA CAS and "
    "WebAnno TSV, also in folders and archives,"
)
"""What can be mended, in words."""

_STANDS = "its marks stand in the text, around their words"
_WORDS = "its spans are told by words"
_NO_OFFSETS: Mapping[str, str] = MappingProxyType(
    {
        "inline-xml": _STANDS, "gate": "its spans go from node to node of the text", "conll": _WORDS, "conllu": _WORDS,
        "gliner": _WORDS, "spacy": _WORDS,
    }
)  # fmt: skip


def examine(path: Path, options: ReadOptions, *, name: str | None = None) -> Proof:
    """The proof of a file, or of all files of a folder that can be mended.

    UserError when nobody mends files of this kind (their spans are told by words, or have no surfaces that could
    prove anything), or when there are no spans.
    """
    if is_archive(path) and importer_for(path).name == "zip":
        with unpacked_whole(path) as there:
            return examine(there.folder, options, name=name)
    trial: Trial | None = None
    units: dict[str, str] = {}
    title = fault = ""
    for one, importer in _files(path, name):
        title = importer.title
        for item in importer.read(one, options):
            if not isinstance(item, IncomingArticle) or not item.spans:
                fault = fault or (item.sentence if isinstance(item, Problem) else "")
                continue
            units.setdefault(convention_named(item.offsets).name, importer.title)
            trial = trial or Trial(convention_named(item.offsets))
            if trial.weighed < ENOUGH * 20:
                weigh(item, trial)
    if len(units) > 1:
        kinds = ", ".join(f"{title}: {unit}" for unit, title in units.items())
        raise UserError(
            "AN848",
            f"“{path.name}” holds formats that count their offsets in different units ({kinds}).",
            "Mend the files of each format by themselves.",
        )
    if trial is None:
        if fault:
            raise UserError("AN736", f"“{path.name}” has no spans that could be read: {fault}")
        raise UserError("AN736", f"“{path.name}” has no spans ({title}).", "There is nothing to mend.")
    return trial.proof()


def mend(
    path: Path, target: Path, options: ReadOptions, *, wrong: Convention, right: Convention, name: str | None = None
) -> Mended:
    """Write a file, or the files of a folder, again with the offsets that were in `wrong` in `right`.

    The target is whole or not there at all; what else stands in a folder comes along as it is.
    """
    # The unit that was chosen says how the offsets are read, not how they are written.
    options = replace(options, offsets=None)
    turner = Turner(wrong, right)
    if is_archive(path) and importer_for(path).name == "zip":
        with unpacked_whole(path) as there, tempfile.TemporaryDirectory(prefix="annotator-") as place:
            made = Path(place)
            for one, importer in _files(there.folder, name):
                new = made / one.relative_to(there.folder)
                new.parent.mkdir(parents=True, exist_ok=True)
                write_mended(one, new, importer, options, turner)
            pack_again(path, target, there, made)
        return turner.result()
    if not path.is_dir():
        for one, importer in _files(path, name):
            write_mended(one, target, importer, options, turner)
        return turner.result()
    if target.exists():
        raise UserError("AN739", f"“{target.name}” is there already.", "Name a folder that is not there with --out.")
    with told(target), staging_folder(target) as folder:
        made = folder / "made"
        _copy(path, made)
        for one, importer in _files(path, name):
            write_mended(one, made / one.relative_to(path), importer, options, turner)
        os.replace(made, target)
    return turner.result()


def _files(path: Path, name: str | None) -> Iterator[tuple[Path, Importer]]:
    """The file itself, or what a folder holds that can be mended."""
    found = False
    for one in expand([path]):
        if not isinstance(one, Path):
            continue
        try:
            importer = importer_for(one, name=name)
        except UserError:
            if not path.is_dir():
                raise
            continue
        if mender_of(importer.name) is not None:
            found = True
            yield one, importer
        elif not path.is_dir():
            raise _nothing_to_mend(path, importer)
    if not found:
        if not path.exists():
            raise UserError("AN201", f"“{path}” does not exist.", "Check the path and try again.")
        raise UserError("AN735", f"“{path.name}” holds nothing that can be mended: {MENDED} can.", "")


def _nothing_to_mend(path: Path, importer: Importer) -> UserError:
    """Why a file is not mended: most have no offsets that could be wrong."""
    why = _NO_OFFSETS.get(importer.name)
    if why is None:
        return UserError(
            "AN735",
            f"“{path.name}” ({importer.title}) has no offsets that can be mended: {MENDED} can.",
            "Import it with --offsets UNIT instead.",
        )
    return UserError(
        "AN735",
        f"There is nothing to mend in “{path.name}” ({importer.title}): {why}, so no offsets can be wrong.",
        "Import it as it is.",
    )


def _copy(path: Path, made: Path) -> None:
    import shutil

    shutil.copytree(path, made, symlinks=True)
