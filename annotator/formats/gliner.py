"""GLiNER's training data: words, and names as the numbers of their first and last word, both inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.json_reading import Json, Object, first_record, list_of, plain, records, text_of, whole_of
from annotator.formats.json_writing import ArrayWriter
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter, TokenUse
from annotator.formats.target_tokens import WordTokenizer, chosen_tokenizer
from annotator.formats.tokenizing import Tokenizer
from annotator.formats.words import cut_words, edges_of, places_of, trimmed
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

# How GLiNER cuts a text into words when it is asked about one.
_WORDS = re.compile(r"\w+(?:[-_]\w+)*|\S")
_OWN = frozenset({"tokenized_text", "ner", "text", "ner_labels", "ner_negatives", "relations"})


class Gliner:
    """Reads an array of items or one a line; the text beside the words is taken where a file has it."""

    name = "gliner"
    title = "GLiNER JSON"
    suffixes = (".json", ".jsonl")

    def score(self, path: Path, head: bytes) -> float:
        """Sure by the name of the words."""
        first = first_record(head)
        return 0.97 if first is not None and "tokenized_text" in first else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every item."""
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
            else:
                yield from _article(record, path, number=number, options=options)


def _article(record: Object, path: Path, *, number: int, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
    words = [word for word in list_of(record.get("tokenized_text")) if isinstance(word, str)]
    told = text_of(record.get("text"))
    text = told or " ".join(words)
    if not text.strip():
        yield Problem(
            code="AN222",
            sentence="The item has no article: “tokenized_text” holds no words.",
            where=path.name,
            line=number,
        )
        return
    places = places_of(text, words)
    if places is None:
        yield Problem(
            code="AN760",
            sentence="The words of “tokenized_text” do not stand in “text” in their order.",
            where=path.name,
            line=number,
        )
        return
    spans: list[IncomingSpan] = []
    for row in list_of(record.get("ner")):
        span = _span(row, places)
        if span is None:
            yield Problem(
                code="AN761",
                sentence=f"An entry of “ner” is not [first word, last word, label]; it is left out: {plain(row)[:60]}.",
                where=path.name,
                line=number,
                severity="warning",
            )
        else:
            spans.append(span)
    pairs = [(key, plain(value)) for key, value in record.items() if key not in _OWN and value is not None]
    described = describe(text, pairs, options=options, stem="", origin=f"{path.name}:{number}")
    yield replace(described, spans=tuple(spans), state="done")


def _span(row: Json, places: Sequence[tuple[int, int]]) -> IncomingSpan | None:
    parts = list_of(row)
    if len(parts) != 3:
        return None
    first, last, label = whole_of(parts[0]), whole_of(parts[1]), text_of(parts[2])
    if first is None or last is None or not label or not 0 <= first <= last < len(places):
        return None
    return IncomingSpan(start=places[first][0], end=places[last][1], label=label)


class GlinerExporter(SpanExporter):
    """Writes an array of items; the words are cut wherever a span starts or ends."""

    name = "gliner"
    title = "GLiNER JSON"
    suffix = ".json"
    keeps: frozenset[Keep] = frozenset({"overlaps"})
    tokens: TokenUse = "words"

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file with an array."""
        return self.writer(path, schema, words, options, chosen_tokenizer(options) or WordTokenizer(gliner_words))

    def writer(
        self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions, tokenizer: Tokenizer | None
    ) -> ArticleWriter:
        """As `open_writer`."""
        return _Writer(path, words, tokenizer)

    def own_words(self, text: str) -> Sequence[tuple[int, int]]:
        """The words as GLiNER cuts them."""
        return gliner_words(text)

    def importer(self) -> Importer:
        """GLiNER's importer."""
        return Gliner()

    def written_place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Words have no white space at their edges."""
        return trimmed(text, start, end)


class _Writer(ArrayWriter):
    def __init__(self, path: Path, words: LabelWords, tokenizer: Tokenizer | None) -> None:
        super().__init__(path)
        self._tokenizer = tokenizer
        self._labels = words.words

    def item(self, view: ArticleView) -> object:
        places = cut_words(view.text, edges_of(view.spans), self._tokenizer)
        first = {start: number for number, (start, _) in enumerate(places)}
        last = {end: number for number, (_, end) in enumerate(places)}
        return {
            "tokenized_text": [view.text[start:end] for start, end in places],
            "ner": [[first[span.start], last[span.end], self._labels[span.label]] for span in view.spans],
            "text": view.text,
        }


def gliner_words(text: str) -> list[tuple[int, int]]:
    """The words as GLiNER cuts them when it is asked about a text."""
    return [found.span() for found in _WORDS.finditer(text)]
