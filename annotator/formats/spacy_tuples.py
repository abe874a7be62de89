"""spaCy v2's training data: `[text, {"entities": [[start, end, label]]}]`, an array or a pair a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.encoding import mark_length
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.json_lists import Lists, listed_items
from annotator.formats.json_reading import (
    Json,
    array_items,
    is_array,
    json_lines,
    list_of,
    not_json,
    object_of,
    strict,
    text_of,
    whole_of,
)
from annotator.formats.json_writing import ArrayWriter
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter, TokenUse
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema


class SpacyTuples:
    """Reads pairs of a text and its entities."""

    name = "spacy-tuples"
    title = "spaCy v2 tuples (JSON)"
    suffixes = (".json", ".jsonl")

    def score(self, path: Path, head: bytes) -> float:
        """By a first item that is a pair of a text and an object."""
        if _is_wrapped(head):
            return 0.94
        if not is_array(head):
            return 0.0
        text = head[mark_length(head, "utf-8") :].decode("utf-8", "ignore").lstrip()
        starts = _is_line(text) or _FIRST_PAIR.match(text) is not None
        return 0.94 if starts and ('"entities"' in text or path.suffix.lower() in self.suffixes) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every pair."""
        found = False
        for number, item in pairs(path, options):
            found = True
            yield item if isinstance(item, Problem) else _article(item, path, number, options)
        if not found:
            raise files.empty(path)


# A text and the beginning of an object, or a text that is longer than the beginning of the file.
_FIRST_PAIR = re.compile(r'\[\s*\[\s*"(?:[^"\\]|\\.)*(?:"\s*,\s*\{|\Z)')


# What NER Annotator and its like keep: the names of the classes, and the pairs beside them.
_WRAPPED = re.compile(r'\s*\{(?:\s*"classes"\s*:\s*\[[^\]]*\]\s*,)?\s*"annotations"\s*:\s*\[\s*(?:null\s*,\s*)*\[\s*"')


def _is_wrapped(head: bytes) -> bool:
    return _WRAPPED.match(head[mark_length(head, "utf-8") :].decode("utf-8", "ignore")) is not None


def _is_line(text: str) -> bool:
    """Whether the first line is a pair by itself."""
    line = text.split("\n", 1)[0]
    try:
        value = strict(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], dict)


def pairs(path: Path, options: ReadOptions) -> Iterator[tuple[int, Json | Problem]]:
    """The items of a file with their numbers, whether it is one array or a pair a line."""
    head = files.read_head(path)
    if _is_wrapped(head):
        wrapped = Lists(names=("annotations",), is_item=lambda _own: False, nested=True)
        yield from ((number, item) for number, item in listed_items(path, options, wrapped) if item is not None)
        return
    if not _is_line(head[mark_length(head, "utf-8") :].decode("utf-8", "ignore").lstrip()):
        yield from array_items(path, options)
        return
    for number, raw in json_lines(path, options):
        if not raw.strip():
            continue
        try:
            yield number, strict(raw.decode("utf-8") if isinstance(raw, bytes) else raw)
        except (ValueError, RecursionError) as error:
            yield number, not_json(path, number, error)


def _article(item: Json, path: Path, number: int, options: ReadOptions) -> IncomingArticle | Problem:
    pair = list_of(item)
    text = pair[0] if len(pair) == 2 else None
    if not isinstance(text, str) or not text.strip():
        return Problem(
            code="AN753", sentence="The item is no pair of a text and its entities.", where=path.name, line=number
        )
    spans: list[IncomingSpan] = []
    for row in map(list_of, list_of(object_of(pair[1]).get("entities"))):
        start, end = (whole_of(row[0]), whole_of(row[1])) if len(row) >= 3 else (None, None)
        if start is None or end is None:
            return Problem(code="AN754", sentence="An entity is not [start, end, label].", where=path.name, line=number)
        spans.append(IncomingSpan(start=start, end=end, label=text_of(row[2])))
    described = describe(text, (), options=options, stem="", origin=f"{path.name}:{number}")
    return replace(described, spans=tuple(spans), state="done")


class SpacyTuplesExporter(SpanExporter):
    """Writes an array of pairs, for tools that never left spaCy's second version."""

    name = "spacy-tuples"
    title = "spaCy v2 tuples (JSON)"
    suffix = ".json"
    keeps: frozenset[Keep] = frozenset({"overlaps"})
    tokens: TokenUse = "spacy"

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file with an array."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """The importer of pairs."""
        return SpacyTuples()


class _Writer(ArrayWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words.words

    def item(self, view: ArticleView) -> object:
        entities = [[span.start, span.end, self._words[span.label]] for span in view.spans]
        return [view.text, {"entities": entities}]
