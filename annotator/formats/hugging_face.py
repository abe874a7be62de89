"""Data sets for Hugging Face: JSONL of spans, or of words with BIO tags, in a folder with its card."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from annotator.formats.atomic import sync_file
from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.hugging_face_names import CARD, tag_names
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.json_reading import (
    Json,
    Object,
    first_record,
    list_of,
    object_of,
    plain,
    record_of,
    records,
    text_of,
    whole_of,
)
from annotator.formats.json_writing import LinesWriter, compact
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.lossless_in import figure_of
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter, TokenUse
from annotator.formats.target_tokens import chosen_tokenizer
from annotator.formats.tokenizing import Tokenizer
from annotator.formats.words import cut_words, edges_of, trimmed
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

DATA = "train.jsonl"
_SPANS = ("spans", "entities", "ner")
_OWN = frozenset({"id", "text", "tokens", "ner_tags", "starts", "labels", "meta", *_SPANS})


class HuggingFace:
    """Reads rows with a text and spans, or with words and BIO tags."""

    name = "hf"
    title = "Hugging Face JSONL"
    suffixes = (".jsonl", ".json")

    def score(self, path: Path, head: bytes) -> float:
        """By a first row with words and tags, or with a text and spans that have offsets."""
        first = first_record(head)
        if first is None:
            return 0.0
        words = list_of(first.get("tokens"))
        if "ner_tags" in first and (not words or isinstance(words[0], str)):
            return 0.94
        if not isinstance(first.get("text"), str):
            return 0.0
        spans = [object_of(row) for name in _SPANS for row in list_of(first.get(name))]
        fitting = any("start" in row and "end" in row and "label" in row for row in spans)
        # The list of a row that is longer than the first bytes is there without what is in it.
        return 0.91 if fitting or any(name in first and first[name] in (None, []) for name in _SPANS) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every row."""
        names = tag_names(path)
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
            else:
                yield from row_article(record, names, path, number=number, options=options)


def row_article(
    record: Object, names: tuple[str, ...], path: Path, *, number: int, options: ReadOptions
) -> Iterator[IncomingArticle | Problem]:
    """Yield the article of a row, after what was wrong with its spans; `names` are those of tags that are numbers."""
    if isinstance(record.get("tokens"), list) and "ner_tags" in record:
        yield _by_words(record, names, path, number, options)
    else:
        yield from _by_spans(record, path, number, options)


def _described(record: Object, text: str, path: Path, number: int, options: ReadOptions) -> IncomingArticle:
    pairs = {key: value for key, value in record.items() if key not in _OWN and not isinstance(value, list)}
    told = object_of(record.get("meta")) or _parsed(record.get("meta"))
    return describe(
        text,
        [(key, plain(value)) for key, value in (pairs | told).items() if value is not None],
        options=options,
        stem="",
        origin=f"{path.name}:{number}",
    )


def _parsed(value: Json) -> Object:
    """Data sets want one type a column: objects of any shape stand there as JSON in a string."""
    try:
        return record_of(value) if isinstance(value, str) and value.startswith("{") else {}
    except (ValueError, RecursionError):
        return {}


def _by_spans(record: Object, path: Path, number: int, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
    column = options.text_column or "text"
    text = record.get(column)
    if not isinstance(text, str) or not text.strip():
        yield Problem(
            code="AN222", sentence=f"The row has no article: “{column}” holds no text.", where=path.name, line=number
        )
        return
    name = next((name for name in _SPANS if isinstance(record.get(name), list)), "spans")
    spans: list[IncomingSpan] = []
    for row in map(object_of, list_of(record.get(name))):
        start, end = whole_of(row.get("start")), whole_of(row.get("end"))
        if start is None or end is None:
            yield Problem(
                code="AN724",
                sentence=f"An entry of “{name}” is no span; it is left out: {plain(row)[:60]}.",
                where=path.name,
                line=number,
                severity="warning",
            )
            continue
        spans.append(
            IncomingSpan(
                start=start,
                end=end,
                label=text_of(row.get("label")),
                quote=text_of(row.get("text")),
                figure=figure_of(_parsed(row.get("value"))),
                note=text_of(row.get("note")),
            )
        )
    marked = any(name in record for name in _SPANS)
    described = _described({**record, column: None}, text, path, number, options)
    yield replace(described, spans=tuple(spans), state="done" if marked else None)


def _by_words(
    record: Object, names: tuple[str, ...], path: Path, number: int, options: ReadOptions
) -> IncomingArticle | Problem:
    words = [text_of(word) for word in list_of(record.get("tokens"))]
    tags = [_tag(value, names) for value in list_of(record.get("ner_tags"))]
    if len(words) != len(tags) or not any(word.strip() for word in words) or None in tags:
        return Problem(
            code="AN755",
            sentence="The row has no tag for every word, or tags whose names are not told.",
            where=path.name,
            line=number,
            hint="Tags that are numbers need their names beside the file, in its card or in dataset_infos.json.",
        )
    text = record.get("text")
    starts = [whole_of(value) for value in list_of(record.get("starts"))]
    places: list[tuple[int, int]] = []
    at = 0
    if isinstance(text, str) and len(starts) == len(words) and None not in starts:
        places = [(start, start + len(word)) for start, word in zip(starts, words, strict=True) if start is not None]
    else:
        text = " ".join(words)
        for word in words:
            places.append((at, at + len(word)))
            at += len(word) + 1
    spans: list[IncomingSpan] = []
    before = "O"
    for (start, end), tag in zip(places, tags, strict=True):
        told = tag or "O"
        last = spans[-1] if spans else None
        goes_on = told[:2] in ("I-", "E-", "L-") and before[:2] not in ("E-", "L-", "S-", "U-")
        if goes_on and last is not None and last.label == told[2:] and before != "O":
            spans[-1] = replace(last, end=end)
        elif told != "O":
            label = told[2:] if told[1:2] == "-" and told[0] in "BIELSU" else told
            spans.append(IncomingSpan(start=start, end=end, label=label))
        before = told
    return replace(_described(record, text, path, number, options), spans=tuple(spans), state="done")


def _tag(value: Json, names: tuple[str, ...]) -> str | None:
    if isinstance(value, str):
        return value
    at = whole_of(value)
    return names[at] if at is not None and 0 <= at < len(names) else None


def span_row(view: ArticleView, words: Mapping[str, str]) -> dict[str, object]:
    """The row of an article in a data set of spans; `words` spell the labels by id."""
    spans = [
        {
            "start": span.start,
            "end": span.end,
            "label": words[span.label],
            "text": span.quote,
            "value": compact(figure_fields(span.figure)) if span.figure is not None else "",
            "note": span.note,
        }
        for span in view.spans
    ]
    return {"id": view.article.id, "text": view.text, "spans": spans, "meta": compact(told_pairs(view.article))}


class SpanSetExporter(SpanExporter):
    """Writes rows with a text and its spans, and a card that names every column's type."""

    name = "hf"
    title = "Hugging Face data set (spans)"
    suffix = ""
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """The rows and the card."""
        write_card(path, schema, words, SPAN_COLUMNS)
        return _Spans(path / DATA, words)

    def importer(self) -> Importer:
        """The importer of rows."""
        return HuggingFace()

    def written_files(self, path: Path) -> tuple[Path, ...]:
        """The rows."""
        return (path / DATA,)


class TagSetExporter(SpanExporter):
    """Writes rows of words with BIO tags; the words fit every span, and the text stands beside them."""

    name = "hf-bio"
    title = "Hugging Face data set (words with BIO tags)"
    suffix = ""
    keeps: frozenset[Keep] = frozenset({"metadata"})
    tokens: TokenUse = "words"

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """The rows and the card."""
        return self.writer(path, schema, words, options, chosen_tokenizer(options))

    def writer(
        self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions, tokenizer: Tokenizer | None
    ) -> ArticleWriter:
        """As `open_writer`."""
        names = ["O", *(f"{part}-{words.words[label.id]}" for label in schema.labels for part in "BI")]
        listed = "".join(f"            '{number}': {name}\n" for number, name in enumerate(names))
        write_card(path, schema, words, _TAG_COLUMNS + listed)
        numbers = {name: number for number, name in enumerate(names)}
        return _Tags(path / DATA, words, numbers, tokenizer)

    def importer(self) -> Importer:
        """The importer of rows."""
        return HuggingFace()

    def written_files(self, path: Path) -> tuple[Path, ...]:
        """The rows."""
        return (path / DATA,)

    def written_place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Words only: white space at the edges goes."""
        return trimmed(text, start, end)


class _Spans(LinesWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words.words

    def row(self, view: ArticleView) -> Mapping[str, object]:
        return span_row(view, self._words)


class _Tags(LinesWriter):
    def __init__(self, path: Path, words: LabelWords, numbers: Mapping[str, int], tokenizer: Tokenizer | None) -> None:
        super().__init__(path)
        self._tokenizer = tokenizer
        self._words = words.words
        self._numbers = numbers

    def row(self, view: ArticleView) -> Mapping[str, object]:
        pieces = cut_words(view.text, edges_of(view.spans), self._tokenizer)
        starts = [start for start, _ in pieces]
        tags = [0] * len(pieces)
        for span in view.spans:
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            for at in range(first, last):
                tags[at] = self._numbers[f"{'I' if at > first else 'B'}-{self._words[span.label]}"]
        return {
            "id": view.article.id,
            "tokens": [view.text[start:end] for start, end in pieces],
            "ner_tags": tags,
            "starts": starts,
            "text": view.text,
            "meta": compact(told_pairs(view.article)),
        }


SPAN_COLUMNS = """  - name: id
    dtype: string
  - name: text
    dtype: string
  - name: spans
    list:
    - name: start
      dtype: int64
    - name: end
      dtype: int64
    - name: label
      dtype: string
    - name: text
      dtype: string
    - name: value
      dtype: string
    - name: note
      dtype: string
  - name: meta
    dtype: string
"""
_TAG_COLUMNS = """  - name: id
    dtype: string
  - name: starts
    sequence: int64
  - name: text
    dtype: string
  - name: meta
    dtype: string
  - name: tokens
    sequence: string
  - name: ner_tags
    sequence:
      class_label:
        names:
"""


def write_card(folder: Path, schema: Schema, words: LabelWords, columns: str, *, data: str = DATA) -> None:
    """The card: its head tells `datasets` every type, so that nothing is guessed from the first rows."""
    labels = "".join(f"| `{words.words[label.id]}` | {label.title} |\n" for label in schema.labels)
    card = f"""---
configs:
- config_name: default
  data_files:
  - split: train
    path: {data}
dataset_info:
  features:
{columns}---

# {schema.title or schema.name}

Articles with labelled spans. Offsets are Unicode code points, half open. `meta` and `value` are JSON in a string.

| label | means |
|---|---|
{labels}"""
    path = folder / CARD
    path.write_text(card, encoding="utf-8", newline="\n")
    sync_file(path)
