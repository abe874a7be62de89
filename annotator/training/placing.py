"""Where a trained pipeline lands: a folder with the pipeline and the papers about it, put there whole."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from pathlib import Path
from typing import cast

from annotator.formats.atomic import sync_file, sync_folder, sync_tree
from annotator.model.errors import UserError
from annotator.training.report import ERRORS, EVALUATION, PAGE

BEST = "model-best"
PAPER = "training.json"
FORMAT = "annotator-training/1"
_PAPERS = (EVALUATION, ERRORS, PAGE, PAPER)


def check_place(target: Path) -> None:
    """UserError unless the target is new, an empty folder, or holds a pipeline that we trained and may replace."""
    if target.exists() and not target.is_dir():
        raise UserError("AN582", f"“{target.name}” is a file, and a pipeline is a folder.", "Name another folder.")
    if target.is_dir() and any(target.iterdir()) and paper_of(target) is None:
        raise UserError(
            "AN583",
            f"The folder “{target.name}” holds other files and no pipeline of ours, so nothing was trained.",
            "Name a new or empty folder.",
        )


def paper_of(folder: Path) -> dict[str, object] | None:
    """What is written about the training of the pipeline in a folder, or of one in its `model-best`; None elsewhere."""
    for place in (folder, folder.parent):
        try:
            found: object = json.loads((place / PAPER).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(found, dict):
            paper = cast("dict[str, object]", found)
            if paper.get("format") == FORMAT:
                return paper
    return None


def write_paper(folder: Path, paper: dict[str, object]) -> None:
    """Write down how the pipeline in a folder was trained."""
    text = json.dumps({"format": FORMAT, **paper}, ensure_ascii=False, indent=1) + "\n"
    (folder / PAPER).write_text(text, encoding="utf-8", newline="\n")


def put_in_place(made: Path, target: Path) -> None:
    """Put a folder with a pipeline and its papers in the target's place; what else lies in an older one stays.

    A new target appears at once. In an older one the pipeline is exchanged whole, by two renamings, and the
    older pipeline is back if the second of them fails.
    """
    sync_tree(made)
    if not target.exists():
        os.rename(made, target)
        sync_folder(target.parent)
        return
    old = target / f".{BEST}.{secrets.token_hex(4)}.old"
    if (target / BEST).exists():
        os.rename(target / BEST, old)
    try:
        os.rename(made / BEST, target / BEST)
    except OSError:
        if old.exists():
            os.rename(old, target / BEST)
        raise
    for name in _PAPERS:
        os.replace(made / name, target / name)
        sync_file(target / name)
    shutil.rmtree(old, ignore_errors=True)
    sync_folder(target)
