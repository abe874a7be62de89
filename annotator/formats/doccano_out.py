"""doccano's JSONL out: for sequence labelling, and for sequence labelling with relations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.formats.doccano import OWN, Doccano
from annotator.formats.incoming import Importer
from annotator.formats.json_writing import LinesWriter
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.records import ArticleView
from annotator.model.schema import Schema


class DoccanoExporter(SpanExporter):
    """Writes what doccano imports as JSONL for sequence labelling."""

    name = "doccano"
    title = "doccano JSONL"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of lines."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """doccano's importer."""
        return Doccano()


class _Writer(LinesWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words.words
        self._number = 0

    def row(self, view: ArticleView) -> Mapping[str, object]:
        self._number += 1
        return {
            "id": self._number,
            "text": view.text,
            "label": [[span.start, span.end, self._words[span.label]] for span in view.spans],
            "Comments": [],
            **told_pairs(view.article, OWN),
        }


class DoccanoRelationsExporter(SpanExporter):
    """Writes what doccano imports as JSONL for sequence labelling with relations."""

    name = "doccano-relations"
    title = "doccano JSONL with relations"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of lines."""
        return _RelationsWriter(path, words)

    def importer(self) -> Importer:
        """doccano's importer."""
        return Doccano()


class _RelationsWriter(LinesWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words
        self._number = 0
        self._names = 0

    def row(self, view: ArticleView) -> Mapping[str, object]:
        self._number += 1
        # Numbers that are unique in the whole file, as doccano gives them itself.
        names = {span.id: self._names + place for place, span in enumerate(view.spans, 1)}
        self._names += len(names)
        entities = [
            {
                "id": names[span.id],
                "label": self._words.words[span.label],
                "start_offset": span.start,
                "end_offset": span.end,
            }
            for span in view.spans
        ]
        relations = [
            {
                "id": place,
                "from_id": names[one.source],
                "to_id": names[one.target],
                "type": self._words.relations[one.label],
            }
            for place, one in enumerate(view.relations, 1)
        ]
        return {
            "id": self._number,
            # Before the text, so that a file is known by its beginning however long its first article is.
            "Comments": [],
            "text": view.text,
            "entities": entities,
            "relations": relations,
            **told_pairs(view.article, OWN),
        }
