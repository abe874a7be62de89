"""What a spaCy pipeline is, before it is loaded: for the question whether to trust it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import cast

from annotator.model.errors import UserError
from annotator.suggest.pipeline_config import has_factory, language_code, objections, read_config, torch_parts

_PACKAGE = re.compile(r"[A-Za-z_]\w*\Z")
# Components whose labels are labels of spans.
_SPAN_COMPONENTS = (
    "ner",
    "beam_ner",
    "entity_ruler",
    "future_entity_ruler",
    "span_ruler",
    "spancat",
    "spancat_singlelabel",
    "span_finder",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineCard:
    """A pipeline as it lies on the disk; nothing of it has been run.

    `sha256` covers the names and contents of all files in `folder`. `concerns` are whole sentences; with
    `refused` they are the reasons why it is never loaded, with `needs_trust` the person may allow it. `finds` tells
    whether it has a component that marks stretches at all.
    """

    name: str
    lang: str
    labels: tuple[str, ...]
    sha256: str
    folder: Path
    concerns: tuple[str, ...] = ()
    refused: bool = False
    needs_trust: bool = False
    finds: bool = True


def inspect_pipeline(pipeline: Path | str) -> PipelineCard:
    """Read the card of a pipeline: a folder, or the name of an installed package (which is not imported).

    Raises UserError when there is no pipeline there.
    """
    folder = pipeline_folder(pipeline)
    config = read_config(folder)
    meta = _meta(folder)
    refusals = objections(config)
    torch = torch_parts(config)
    trust = tuple(
        f"Its component “{name}” is read with torch, which can run code that is hidden in the file." for name in torch
    )
    lang = str(meta.get("lang", "")) or language_code(config)
    name = str(meta.get("name", "")) or folder.name
    return PipelineCard(
        name=f"{lang}_{name}" if lang and not name.startswith(f"{lang}_") else name,
        lang=lang,
        labels=_labels(meta),
        sha256=_digest(folder),
        folder=folder,
        concerns=refusals + trust,
        refused=bool(refusals),
        needs_trust=bool(trust),
        finds=has_factory(config, _SPAN_COMPONENTS),
    )


def pipeline_folder(pipeline: Path | str) -> Path:
    """Where a pipeline's config.cfg is. An installed package is looked up without importing it.

    A folder that a training wrote stands for the `model-best` in it.
    """
    path = Path(pipeline)
    if path.is_dir():
        best = path / "model-best"
        inner = not (path / "config.cfg").is_file() and (best / "config.cfg").is_file()
        return (best if inner else path).resolve()
    name = str(pipeline)
    if _PACKAGE.match(name):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            package = Path(spec.origin).parent
            for folder in sorted(package.glob(f"{name}-*"), reverse=True):
                if (folder / "config.cfg").is_file():
                    return folder
            if (package / "config.cfg").is_file():
                return package
    raise UserError(
        "AN510",
        f"There is no spaCy pipeline “{name}”: no such folder and no such installed package.",
        "Install it, or choose its folder.",
    )


def installed_pipelines() -> tuple[str, ...]:
    """The names of the installed packages that announce themselves as spaCy pipelines; none is imported."""
    return tuple(sorted({point.name for point in entry_points(group="spacy_models")}))


def pipeline_name(pipeline: Path | str) -> str:
    """The name of a pipeline for people: the package's or the folder's; `model-best` says nothing, its folder does."""
    path = Path(pipeline)
    return path.parent.name if path.name in ("model-best", "model-last") and path.parent.name else path.name


def _meta(folder: Path) -> dict[str, object]:
    try:
        read: object = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return cast("dict[str, object]", read) if isinstance(read, dict) else {}


def _labels(meta: dict[str, object]) -> tuple[str, ...]:
    by_component = meta.get("labels")
    if not isinstance(by_component, dict):
        return ()
    names: set[str] = set()
    for component, labels in cast("dict[str, object]", by_component).items():
        if component in _SPAN_COMPONENTS and isinstance(labels, list):
            names.update(str(label) for label in cast("list[object]", labels))
    return tuple(sorted(names))


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()
