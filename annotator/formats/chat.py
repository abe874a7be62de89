"""Chat messages for fine-tuning language models: the label set as instruction, the article, and the answer as JSON."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.formats.atomic import proof_failed
from annotator.formats.figure_fields import told_fields
from annotator.formats.incoming import ReadOptions
from annotator.formats.json_reading import first_record, list_of, object_of, records, text_of
from annotator.formats.json_writing import LinesWriter, compact
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, PlacedExporter
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

_ASKED = (
    "Find every span in the text that one of these labels fits. Answer with JSON only: "
    '{"spans":[{"text":…,"label":…}]}, in the order of the text, each text exactly as it stands there; '
    "a figure has its value besides. Where nothing fits, the list is empty."
)


class ChatExporter(PlacedExporter):
    """Writes a conversation of three messages for each article; its answers have surfaces and no offsets."""

    name = "chat"
    title = "Chat messages for fine-tuning (JSONL)"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset({"overlaps", "values"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of conversations."""
        return _Writer(path, words, instruction(schema, words, options))

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """By the messages of the first line."""
        first = first_record(head)
        return float(first is not None and "messages" in first)

    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The text and the answer."""
        return _digest(view.text, answer(view, words))

    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """What the person and the model say."""
        for number, record in records(part, ReadOptions()):
            said = [] if isinstance(record, Problem) else [object_of(one) for one in list_of(record.get("messages"))]
            if [text_of(one.get("role")) for one in said] != ["system", "user", "assistant"]:
                raise proof_failed(target.name, f"line {number}")
            yield _digest(text_of(said[1].get("content")), text_of(said[2].get("content")))


def instruction(schema: Schema, words: LabelWords, options: ExportOptions) -> str:
    """What is asked, then each label that goes out with its guideline."""
    lines = [_ASKED, ""]
    for label in schema.labels:
        if label.retired or (options.labels and label.id not in options.labels):
            continue
        told = " ".join(label.guideline.split())
        lines.append(f"- {words.words[label.id]}: {told}" if told else f"- {words.words[label.id]}")
    return "\n".join(lines)


def answer(view: ArticleView, words: LabelWords) -> str:
    """The spans as JSON, by their place; a value has the same fields as in our other formats."""
    spans: list[dict[str, object]] = []
    for span in view.spans:
        row: dict[str, object] = {"text": span.quote, "label": words.words[span.label]}
        if span.figure is not None:
            row["value"] = told_fields(span.figure)
        spans.append(row)
    return compact({"spans": spans})


def _digest(text: str, told: str) -> bytes:
    return hashlib.sha256(f"{text}\0{told}".encode()).digest()[:16]


class _Writer(LinesWriter):
    def __init__(self, path: Path, words: LabelWords, asked: str) -> None:
        super().__init__(path)
        self._words = words
        self._asked = asked

    def row(self, view: ArticleView) -> Mapping[str, object]:
        said = (("system", self._asked), ("user", view.text), ("assistant", answer(view, self._words)))
        return {"messages": [{"role": role, "content": content} for role, content in said]}
