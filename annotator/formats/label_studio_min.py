"""Label Studio's short form (JSON-MIN) out: a task an item, its regions under the name of the labels' control."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.incoming import Importer
from annotator.formats.json_writing import ArrayWriter
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.label_studio import SHORT_KEYS, LabelStudio
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.records import ArticleView
from annotator.model.schema import Schema


class LabelStudioMinExporter(SpanExporter):
    """Writes the file that Label Studio's own export calls JSON-MIN."""

    name = "label-studio-min"
    title = "Label Studio JSON-MIN"
    suffix = ".json"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """One list."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """Label Studio's importer, which knows the short form too."""
        return LabelStudio()


class _Writer(ArrayWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words.words
        self._number = 0

    def item(self, view: ArticleView) -> object:
        self._number += 1
        # What a task has under these names belongs to Label Studio, and its converter writes over it.
        data = told_pairs(view.article, SHORT_KEYS | {"text"})
        task: dict[str, object] = {"text": view.text, **data, "id": self._number}
        if view.spans:  # as the converter does: a task without regions has no such key
            task["label"] = [
                {"start": one.start, "end": one.end, "text": one.quote, "labels": [self._words[one.label]]}
                for one in view.spans
            ]
        return {
            **task,
            "annotator": None,
            "annotation_id": self._number,
            "created_at": None,
            "updated_at": None,
            "lead_time": None,
        }
