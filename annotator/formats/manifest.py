"""The manifest of a set: what is in it, what is not and why, and whether a folder is one of our sets at all."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import cast

from annotator.formats.atomic import files_below, proof_failed, remove, sha256_of, sync_file, sync_folder, sync_tree
from annotator.formats.outgoing import SPLITS, ExportOptions, ExportReport, Finding
from annotator.model.errors import UserError
from annotator.model.schema import Schema

MANIFEST = "manifest.json"
FORMAT = "annotator-set/1"

Json = dict[str, object]


def manifest_of(
    report: ExportReport,
    schema: Schema,
    options: ExportOptions,
    *,
    folder: Path,
    versions: Mapping[str, str],
) -> Json:
    """The manifest of the files in a folder; the same project and options give the same manifest."""
    labels: dict[str, dict[str, int]] = {
        label.name: dict.fromkeys(SPLITS, 0) for label in schema.labels if not label.retired
    }
    for count in report.counts:
        labels.setdefault(count.label, dict.fromkeys(SPLITS, 0))[count.split] = count.spans
    return {
        "format": FORMAT,
        "complete": True,
        "kind": report.format,
        "versions": dict(versions),
        "schema": schema.name,
        "language": report.language,
        "options": _options(options),
        "articles": {"in": report.articles_in, "out": report.articles, **dict(report.split_articles)},
        "spans": {
            "in": report.spans_in,
            "out": report.spans_out,
            "listed": len(report.listed),
            "left_out": sum(group.spans for group in report.left_out),
        },
        "relations": {"in": report.relations_in, "out": report.relations_out},
        "labels": labels,
        "left_out": [
            {"reason": group.reason, "articles": group.articles, "spans": group.spans} for group in report.left_out
        ],
        "listed": [_finding(finding) for finding in report.listed],
        "changed": [_finding(finding) for finding in report.changed],
        "notes": list(report.notes),
        "files": {
            path.as_posix(): {"bytes": (folder / path).stat().st_size, "sha256": sha256_of(folder / path)}
            for path in files_below(folder)
            if path.name != MANIFEST
        },
    }


def write_manifest(folder: Path, manifest: Json) -> None:
    """Write the manifest into a folder and read it back."""
    path = folder / MANIFEST
    path.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    if json.loads(path.read_text(encoding="utf-8")) != manifest:
        raise proof_failed(MANIFEST)


def check_target(target: Path) -> None:
    """UserError unless the target is new, an empty folder, or a set that we made and may replace."""
    if target.exists() and not target.is_dir():
        raise UserError("AN421", f"“{target.name}” is a file, and a set is a folder.", "Name another folder.")
    if target.is_dir() and any(target.iterdir()) and _ours(target) is None:
        raise UserError(
            "AN422",
            f"The folder “{target.name}” holds other files and no set of ours, so nothing was written.",
            "Name a new or empty folder.",
        )


def place_set(staging: Path, target: Path) -> None:
    """Put a finished set in place of nothing or of an older set; other files in the target stay.

    A new target appears at once. In an older set the manifest says that the set is incomplete until the
    last file is in place. A file of ours that a person changed is kept as NAME.bak.
    """
    sync_tree(staging)
    if not target.exists():
        os.rename(staging, target)
        sync_folder(target.parent)
        return
    old = _ours(target) or {}
    known = cast("Mapping[str, Mapping[str, object]]", old.get("files", {}))
    coming = cast("Mapping[str, Mapping[str, object]]", (_ours(staging) or {}).get("files", {}))
    new = files_below(staging)
    names = [path.as_posix() for path in new]
    _mark(staging, target, known=known, coming=coming)
    for path in new:
        if path.name == MANIFEST:
            continue
        place = target / path
        if place.is_dir():
            remove(place)
        for parent in reversed(path.parents[:-1]):
            if (target / parent).is_file():
                remove(target / parent)
        place.parent.mkdir(parents=True, exist_ok=True)
        _keep_changed(place, known.get(path.as_posix(), {}))
        os.replace(staging / path, place)
    for name in known:
        if name not in names:
            _remove_old(target, name)
    os.replace(staging / MANIFEST, target / MANIFEST)
    sync_tree(target)


def _mark(
    staging: Path,
    target: Path,
    *,
    known: Mapping[str, Mapping[str, object]],
    coming: Mapping[str, Mapping[str, object]],
) -> None:
    """Make the target say that it is one of ours and not whole: each file is the older or the coming one."""
    files = {
        name: {"sha256": known.get(name, {}).get("sha256"), "coming": coming.get(name, {}).get("sha256")}
        for name in sorted({*known, *coming})
    }
    text = json.dumps({"format": FORMAT, "complete": False, "files": files}, indent=1)
    mark = staging / "incomplete.json"
    mark.write_text(text + "\n", encoding="utf-8", newline="\n")
    sync_file(mark)
    os.replace(mark, target / MANIFEST)
    sync_folder(target)


def _keep_changed(place: Path, known: Mapping[str, object]) -> None:
    """Set aside a file whose content is not what we wrote; data files are ours alone and not looked at."""
    if not place.is_file() or place.suffix in {".spacy", ".jsonl", ".conll"}:
        return
    if sha256_of(place) not in (known.get("sha256"), known.get("coming")):
        os.replace(place, place.with_name(place.name + ".bak"))


def _remove_old(target: Path, name: str) -> None:
    """Remove a file of the older set and its empty folder; names that lead elsewhere are not ours."""
    place = target / name
    if not place.resolve().is_relative_to(target.resolve()) or not place.is_file():
        return
    place.unlink()
    if place.parent != target and not any(place.parent.iterdir()):
        place.parent.rmdir()


def is_set(folder: Path) -> bool:
    """Whether a folder holds a set that this program wrote."""
    return _ours(folder) is not None


def _ours(target: Path) -> Json | None:
    """The manifest of a set that we made, or None."""
    try:
        found: object = json.loads((target / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    manifest = cast(Json, found)
    return manifest if manifest.get("format") == FORMAT and isinstance(manifest.get("files"), dict) else None


def _options(options: ExportOptions) -> Json:
    found: Json = {}
    for item in fields(ExportOptions):
        if item.name in ("label_set", "replace"):  # a set has its labels in a file, and replaces only sets
            continue
        value = cast(object, getattr(options, item.name))
        if isinstance(value, Mapping):
            value = dict(sorted(cast("Mapping[str, str]", value).items()))
        elif isinstance(value, tuple):
            value = list(cast("Sequence[object]", value))
        found[item.name] = value
    return found


def _finding(finding: Finding) -> Json:
    row: Json = {
        "article": finding.article_id,
        "span": finding.span_id,
        "start": finding.start,
        "end": finding.end,
        "label": finding.label,
        "quote": finding.quote,
        "reason": finding.reason,
        "fix": finding.fix,
    }
    if (finding.out_start, finding.out_end) != (finding.start, finding.end):
        row |= {"out_start": finding.out_start, "out_end": finding.out_end}
    return row
