"""Mends the shifted offsets of other tools' files: finds the unit by trial, and writes them in the format's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats.atomic import staging_folder, told
from annotator.formats.catalogue import expand, importer_for
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.menders import mender_of, write_mended
from annotator.formats.offset_trial import Proof, Trial
from annotator.formats.offset_units import Convention, convention_named
from annotator.formats.settling import ENOUGH, weigh
from annotator.formats.turner import Mended, Turner
from annotator.model.errors import Problem, UserError

MENDED = "JSON and JSON lines of annotation tools, Web Annotation, brat, PubTator, BioC, UIMA CAS and WebAnno TSV"
"""What can be mended, in words."""


def examine(path: Path, options: ReadOptions, *, name: str | None = None) -> Proof:
    """The proof of a file, or of all files of a folder that can be mended.

    UserError when nobody mends files of this kind (their spans are told by words, or have no surfaces that could
    prove anything), or when there are no spans.
    """
    trial: Trial | None = None
    title = fault = ""
    for one, importer in _files(path, name):
        title = importer.title
        for item in importer.read(one, options):
            if not isinstance(item, IncomingArticle) or not item.spans:
                fault = fault or (item.sentence if isinstance(item, Problem) else "")
                continue
            trial = trial or Trial(convention_named(item.offsets))
            if trial.weighed < ENOUGH * 20:
                weigh(item, trial)
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
            raise UserError(
                "AN735",
                f"“{path.name}” ({importer.title}) has no offsets that can be mended: {MENDED} can.",
                "Import it with --offsets UNIT instead.",
            )
    if not found:
        if not path.exists():
            raise UserError("AN201", f"“{path}” does not exist.", "Check the path and try again.")
        raise UserError("AN735", f"“{path.name}” holds nothing that can be mended: {MENDED} can.", "")


def _copy(path: Path, made: Path) -> None:
    import shutil

    shutil.copytree(path, made, symlinks=True)
