"""Writes articles as lossless JSONL: one article a line, one file."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from annotator.formats.atomic import check_file, proof_failed, staging_folder, sync_folder, told
from annotator.formats.lossless import Fields, article_fields, fields_of, line_of, view_from
from annotator.formats.lossless_in import LosslessLines
from annotator.formats.outgoing import Export, ExportOptions, ExportReport, Keep, Step, Views
from annotator.model.errors import UserError
from annotator.model.schema import Schema


class LineWriter:
    """Writes lines to a file, and proves afterwards that the file holds them and that they read back as meant."""

    def __init__(self, path: Path, *, name: str) -> None:
        self._path = path
        self._name = name
        self._digest = hashlib.sha256()
        self._lines = 0
        self._file: BinaryIO = path.open("xb")

    def write(self, fields: Fields) -> Fields:
        """Add one object; the same as read back from its line, UserError when that is another object."""
        line = line_of(fields)
        found = fields_of(line)
        if found != fields:
            raise proof_failed(self._name, f"line {self._lines + 1}")
        self._file.write(line)
        self._digest.update(line)
        self._lines += 1
        return found

    def finish(self) -> None:
        """Close the file and read it back; UserError when it is not what was written."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        digest = hashlib.sha256()
        lines = 0
        with self._path.open("rb") as file:
            for line in file:
                digest.update(line)
                lines += 1
        if lines != self._lines or digest.digest() != self._digest.digest():
            raise proof_failed(self._name)

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


class JsonlExporter:
    """Our own lossless form: every article with its metadata, spans, values and candidates."""

    name = "jsonl"
    title = "Lossless JSONL"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset(
        {"metadata", "overlaps", "values", "notes", "candidates", "rejected", "relations"}
    )

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """Write one file: nothing is dealt to splits, nothing needs the gate and no article is left out.

        Unfinished articles are there too, with their state. UserError when the target is a folder or
        cannot be written.
        """
        if target.is_dir():
            raise UserError("AN414", f"“{target.name}” is a folder.", "Name a file such as articles.jsonl.")
        check_file(target, LosslessLines().score, replace=options.replace)
        articles = spans = relations = 0
        yield Step(done=0, total=0, note="Writing articles")
        with told(target), staging_folder(target) as folder:
            part = folder / "part"
            writer = LineWriter(part, name=target.name)
            try:
                for view in views():
                    with_labels = options.label_set and not articles
                    fields = article_fields(view, schema, candidates=options.candidates, label_set=with_labels)
                    found = writer.write(fields)
                    articles += 1
                    if view_from(found, schema) != (view if options.candidates else replace(view, candidates=())):
                        raise proof_failed(target.name, f"line {articles}")
                    spans += len(view.spans)
                    relations += len(view.relations)
                    yield Step(done=articles, total=0, note="Writing articles")
                writer.finish()
            finally:
                writer.close()
            os.replace(part, target)
            sync_folder(target.parent)
        return ExportReport(
            format=self.name,
            target=target,
            language="",
            articles_in=articles,
            articles=articles,
            spans_in=spans,
            spans_out=spans,
            relations_in=relations,
            relations_out=relations,
            files=(target,),
        )
