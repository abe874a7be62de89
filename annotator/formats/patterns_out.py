"""Match patterns out (`patterns.jsonl`): every surface that was marked, once for its label, as rulers find it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from annotator.formats.atomic import proof_failed
from annotator.formats.incoming import ReadOptions
from annotator.formats.json_reading import Json, list_of, object_of, records, text_of
from annotator.formats.json_writing import compact
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import Export, ExportOptions, Keep, Views
from annotator.formats.span_export import ArticleWriter, PlacedExporter
from annotator.formats.tokenizing import Tokenizer, spacy_tokenizer
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema
from annotator.text.align import Tokens

_WORD = "ORTH"


class PatternsExporter(PlacedExporter):
    """Writes a line for each surface and label, for spaCy's rulers, for Prodigy and for our own lists.

    A surface whose words are the same wherever it stands is a phrase; else it is a pattern of the words that the
    tokenizer of the target cuts there.
    """

    name = "patterns"
    title = "Match patterns (Prodigy, spaCy)"
    suffix = ".jsonl"
    tokens = "spacy"
    keeps: frozenset[Keep] = frozenset({"overlaps"})

    def __init__(self, tokenizer: Tokenizer | None = None) -> None:
        """`tokenizer` is that of the target where it is known already."""
        self._tokenizer = tokenizer

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """As `Exporter.write`; besides, UserError when no span goes out, for then there is no pattern."""
        if self._tokenizer is None:
            known = self.tokenizer(options, lambda: (view.article.language for view in views()))
            return (yield from PatternsExporter(known).write(views, schema, target, options))
        report = yield from super().write(views, schema, target, options)
        return replace(report, notes=(*report.notes, *_notes(target)))

    def tokenizer(self, options: ExportOptions, languages: Callable[[], Iterable[str]]) -> Tokenizer | None:
        """The known one, or as ever."""
        return self._tokenizer or super().tokenizer(options, languages)

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of patterns."""
        return _Writer(path, words, self._tokenizer or spacy_tokenizer("xx"))

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """Never by its looks: the patterns of other tools look the same."""
        del path, head
        return 0.0

    def written_place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Without the white space at its edges, which no word has."""
        quote = text[start:end]
        kept = quote.strip()
        first = start + len(quote) - len(quote.lstrip())
        return (first, first + len(kept)) if kept else None

    def cut_spans(self) -> str:
        """A ruler matches whole words."""
        return "its pattern finds the surface only where it is a whole word"

    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The surfaces of the article with their labels."""
        return compact(sorted({(words.words[span.label], _squeezed(span.quote)) for span in view.spans})).encode()

    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """The label and the surface of each line."""
        for number, label, pattern in _lines(part):
            if not label or not pattern:
                raise proof_failed(target.name, f"line {number}")
            yield compact([[label, pattern]]).encode()

    def prove(self, meant: Sequence[bytes], part: Path, target: Path) -> Iterator[int]:
        """Every surface has its pattern, and every pattern its surface."""
        asked = {one for told in meant for one in _pairs(told)}
        if not asked:
            raise UserError(
                "AN829", "No span goes out, so there are no patterns.", "Mark some spans, or choose other labels."
            )
        found = {one for told in self.read_back(part, target) for one in _pairs(told)}
        if found != asked:
            raise proof_failed(target.name, f"{len(found)} surfaces of {len(asked)}")
        yield len(meant)


def _pairs(told: bytes) -> list[tuple[str, str]]:
    return [(label, surface) for label, surface in cast("list[list[str]]", json.loads(told))]


def _squeezed(text: str) -> str:
    """A surface without white space, which patterns of words do not have."""
    return "".join(text.split())


def _lines(path: Path) -> Iterator[tuple[int, str, str]]:
    """The number, label and squeezed surface of each line."""
    for number, record in records(path, ReadOptions()):
        row = {} if isinstance(record, Problem) else record
        pattern: Json = row.get("pattern")
        told = [text_of(object_of(one).get(_WORD)) for one in list_of(pattern)] or [text_of(pattern)]
        yield number, text_of(row.get("label")), _squeezed("".join(told))


def _notes(path: Path) -> Iterator[str]:
    """How many patterns there are, and how many surfaces stand for several labels."""
    labels: dict[str, set[str]] = {}
    count = 0
    for _, label, surface in _lines(path):
        labels.setdefault(surface, set()).add(label)
        count += 1
    yield f"{count:,} {'pattern' if count == 1 else 'patterns'}: each surface once for its label."
    twice = sum(len(one) > 1 for one in labels.values())
    if twice:
        number = "1 surface has" if twice == 1 else f"{twice:,} surfaces have"
        yield f"{number} more than one label: an entity ruler keeps one of them wherever it stands."


class _Writer:
    def __init__(self, path: Path, words: LabelWords, tokenizer: Tokenizer) -> None:
        self._file: BinaryIO = path.open("xb")
        self._labels = words.words
        self._tokenizer = tokenizer
        self._alone: dict[str, list[str]] = {}
        self._written: set[str] = set()

    def add(self, view: ArticleView) -> None:
        """Write the patterns that no earlier article gave."""
        tokens = self._tokenizer.tokens(view.text) if view.spans else Tokens([], [])
        for span in view.spans:
            line = compact({"label": self._labels[span.label], "pattern": self._pattern(view.text, span, tokens)})
            if line not in self._written:
                self._written.add(line)
                self._file.write(line.encode() + b"\n")

    def _pattern(self, text: str, span: Span, tokens: Tokens) -> str | list[dict[str, object]]:
        phrase = " ".join(span.quote.split())
        place = tokens.exact(span.start, span.end)
        if place is None:
            return phrase
        words: list[str] = []
        rows: list[dict[str, object]] = []
        plain = True
        before = span.start
        for at in range(*place):
            start, end = tokens.starts[at], tokens.ends[at]
            word = text[start:end]
            if word.isspace():
                continue
            gap = text[before:start]
            if gap:
                plain = plain and gap == " "
                rows.append({"IS_SPACE": True, "OP": "*"})
            words.append(word)
            rows.append({_WORD: word})
            before = end
        return phrase if plain and words == self._words_of(phrase) else rows

    def _words_of(self, phrase: str) -> list[str]:
        """The words of a phrase that stands alone, as a ruler cuts it."""
        if phrase not in self._alone:
            tokens = self._tokenizer.tokens(phrase)
            self._alone[phrase] = [phrase[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
        return self._alone[phrase]

    def finish(self) -> None:
        """Close the file."""
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
