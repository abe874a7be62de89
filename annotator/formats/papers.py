"""Puts the papers of a set beside its data: schema, guidelines, card and manifest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator import __version__
from annotator.formats.atomic import files_below, proof_failed
from annotator.formats.card import card_of, guidelines_of
from annotator.formats.manifest import MANIFEST, manifest_of, write_manifest
from annotator.formats.outgoing import ExportOptions, ExportReport
from annotator.formats.schema_toml import read_schema, write_schema
from annotator.model.schema import Schema


def with_papers(
    folder: Path, target: Path, report: ExportReport, schema: Schema, options: ExportOptions
) -> ExportReport:
    """Write the papers into a staging folder; the report with all files as they will be called in the target."""
    import spacy.about

    _write(folder / "schema.toml", write_schema(schema))
    _write(folder / "guidelines.md", guidelines_of(schema))
    _write(folder / "CARD.md", card_of(report, schema, options))
    read_back = read_schema((folder / "schema.toml").read_text(encoding="utf-8"))
    if [label.name for label in read_back.labels] != [label.name for label in schema.labels]:
        raise proof_failed("schema.toml")
    versions = {"annotator": __version__, "spacy": spacy.about.__version__}
    write_manifest(folder, manifest_of(report, schema, options, folder=folder, versions=versions))
    names = sorted({*files_below(folder), Path(MANIFEST)})
    return replace(report, files=tuple(target / name for name in names))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
