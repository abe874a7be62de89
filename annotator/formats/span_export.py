"""The common way out for formats that hold spans by their offsets: write, read back with our own importer, compare.

A format brings a writer for its files and the importer that reads them; what it cannot hold is taken
away before (`formats/kept.py`), so what is read back has to be exactly what was given to the writer.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

from annotator.formats.atomic import check_file, proof_failed, staging_folder, sync_file, sync_folder, told
from annotator.formats.export_plan import refuse_listed, stays_behind
from annotator.formats.gate import Gate
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.kept import LabelWords, digest_of_incoming, digest_of_view, reduced
from annotator.formats.manifest import check_target, place_set
from annotator.formats.outgoing import (
    Export,
    Exporter,
    ExportOptions,
    Finding,
    Keep,
    Step,
    Views,
)
from annotator.formats.papers import with_papers
from annotator.formats.placed_tally import PlacedTally
from annotator.formats.settling import settle
from annotator.formats.target_tokens import WordTokenizer, chosen_tokenizer, target_tokenizer
from annotator.formats.tokenizing import Tokenizer
from annotator.formats.words import Remembering, cut_words
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema


class ArticleWriter(Protocol):
    """Writes the files of one export; made by `SpanExporter.open_writer`."""

    def add(self, view: ArticleView) -> None:
        """Write an article, which holds no more than the format keeps."""
        ...

    def finish(self) -> None:
        """Write what stands at the end, and close."""
        ...

    def close(self) -> None:
        """Close what is open, in whatever state it is; called in any case."""
        ...


TokenUse = Literal["none", "words", "spacy"]
"""Whether a format is one of tokens: it writes the words of the target, cut where a span needs it, or whoever
trains on it cuts the text as spaCy does."""


@dataclass(frozen=True, slots=True)
class Placement:
    """What goes out of an article, with the offsets and the text of the format, and what was found on the way."""

    going: ArticleView
    findings: tuple[Finding, ...]


class PlacedExporter(ABC):
    """An exporter whose format takes every span as it stands, whatever a tokenizer makes of it.

    Where the format is one of `tokens` the export gate tells of spans that the tokens of the target do not fit, and
    a person may have them moved or left out. `meant` and `read_back` are the proof: a digest for each article,
    before and after.
    """

    name: str
    title: str
    suffix: str
    keeps: frozenset[Keep]
    tokens: TokenUse = "none"
    nests: bool = False
    """Whether a span may lie inside of another where the format does not keep all that overlap."""

    @abstractmethod
    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A writer for `path`: the file, or the folder of a format that writes several."""

    def writer(
        self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions, tokenizer: Tokenizer | None
    ) -> ArticleWriter:
        """As `open_writer`; a format of words takes the tokenizer of the gate, so that each text is cut once."""
        del tokenizer
        return self.open_writer(path, schema, words, options)

    @abstractmethod
    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The digest of what the file has to hold of an article."""

    @abstractmethod
    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """The digests of the articles that `part` holds; UserError, which names `target`, when it cannot be read."""

    def prove(self, meant: Sequence[bytes], part: Path, target: Path) -> Iterator[int]:
        """Read the file back; how many articles are proven after each. UserError when it is not what was meant."""
        done = 0
        for digest in self.read_back(part, target):
            if done >= len(meant) or digest != meant[done]:
                raise proof_failed(target.name, f"article {done + 1}")
            done += 1
            yield done
        if done != len(meant):
            raise proof_failed(target.name, f"{done} of {len(meant)} articles")

    @abstractmethod
    def is_like_ours(self, path: Path, head: bytes) -> float:
        """Whether a file that is there may be replaced: above 0 when it looks like an earlier export."""

    def written_text(self, text: str) -> str:
        """The text as the format can hold it; code point for code point, so that no offset moves."""
        return text

    def written_place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """A span's offsets as the format can hold them, in the text as it is written; None when it cannot."""
        del text
        return start, end

    def label_word(self, name: str) -> str:
        """A label's name as the format can hold it."""
        return name

    def written_note(self, note: str) -> str:
        """A note as the format can hold it."""
        return note

    def cut_spans(self) -> str:
        """What becomes of spans that no token fits, in words that follow a colon."""
        return "the word is cut there" if self.tokens == "words" else "spaCy will learn nothing from it"

    def own_words(self, text: str) -> Sequence[tuple[int, int]]:
        """The words that a format of words is written in when nobody chose a tokenizer, as offsets."""
        return cut_words(text, ())

    def tokenizer(self, options: ExportOptions, languages: Callable[[], Iterable[str]]) -> Tokenizer | None:
        """The tokenizer of the target; None when tokens do not matter. `languages` gives those of the articles.

        UserError when the chosen one is not to be had.
        """
        if self.tokens == "none":
            return None
        chosen = chosen_tokenizer(options)
        if chosen is None and self.tokens == "words":
            return Remembering(WordTokenizer(self.own_words))
        return Remembering(chosen or target_tokenizer(options, languages()))

    def place(
        self, view: ArticleView, schema: Schema, options: ExportOptions, tokenizer: Tokenizer | None
    ) -> Placement:
        """What the format holds of an article that goes out: decided here, before anything is written and when it is.

        UserError when a span does not cover its quote.
        """
        found: dict[str, Finding] = {}
        if tokenizer is not None and view.spans:
            tokens = tokenizer.tokens(self.written_text(view.text))
            gate = Gate(schema, options, groups=True, keeps=True)
            found = {one.span_id: one for one in gate.fit(view, tokens)}
            view = replace(view, spans=tuple(_moved(view, found)))
        going = reduced(
            view,
            self.keeps,
            options,
            written=self.written_text,
            place=self.written_place,
            note=self.written_note,
            nests=self.nests,
        )
        names = {label.id: label.name for label in schema.labels}
        there = {span.id: span for span in going.spans}
        for span in view.spans:
            if options.labels and span.label not in options.labels:
                continue
            out = there.get(span.id)
            if out is not None and (out.start, out.end) == (span.start, span.end):
                continue
            left = "whitespace" if "overlaps" in self.keeps or not span.quote.strip() else "overlap"
            finding = Finding(
                article_id=span.article_id,
                span_id=span.id,
                start=span.start,
                end=span.end,
                quote=span.quote,
                label=names.get(span.label, span.label),
                reason="whitespace" if out is not None else left,
                fixes=("leave_out",) if out is None else ("snap_in",),
                fix="leave_out" if out is None else "snap_in",
                out_start=span.start if out is None else out.start,
                out_end=span.end if out is None else out.end,
            )
            found[span.id] = _joined(found.get(span.id), finding)
        order = sorted(found.values(), key=lambda one: (one.start, -one.end, one.span_id))
        return Placement(going, tuple(order))

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """As `Exporter.write`: no gate is needed, and nothing is dealt to splits."""
        if self.suffix and target.is_dir():
            raise UserError("AN414", f"“{target.name}” is a folder.", f"Name a file such as articles{self.suffix}.")
        if self.suffix:
            check_file(target, self.is_like_ours, replace=options.replace)
        else:
            check_target(target)
        unknown = sorted(set(options.labels) - {label.id for label in schema.labels})
        if unknown:
            raise UserError("AN406", f"The label set “{schema.name}” has no label “{unknown[0]}”.", "Check its name.")
        words = LabelWords(schema, self.label_word)
        tally = PlacedTally()
        tokenizer = self.tokenizer(options, lambda: (view.article.language for view in views()))
        yield Step(done=0, total=0, note="Writing articles")
        with told(target), staging_folder(target) as folder:
            part = folder / f"part{self.suffix}" if self.suffix else folder
            with closing(self.writer(part, schema, words, options, tokenizer)) as writer:
                for view in views():
                    self._add(view, writer, schema, options, tally, words, tokenizer)
                    yield Step(done=tally.seen, total=0, note="Writing articles")
                writer.finish()
            refuse_listed(tally.listed, options)
            if not tally.meant:
                raise UserError(
                    "AN431",
                    "No article is finished, so there is nothing to export."
                    if tally.seen
                    else "The project has no articles, so there is nothing to export.",
                    "Finish some articles, or choose to export unfinished ones too."
                    if tally.seen
                    else "Import some first.",
                )
            for done in self.prove(tally.meant, part, target):
                yield Step(done=done, total=len(tally.meant), note="Reading the file back")
            report = tally.report(
                self.name, schema, target, words, relations="relations" in self.keeps, cut=self.cut_spans()
            )
            if self.suffix:
                sync_file(part)
                os.replace(part, target)
                sync_folder(target.parent)
            else:
                report = with_papers(folder, target, report, schema, options)
                place_set(folder, target)
        return report

    def _add(
        self,
        view: ArticleView,
        writer: ArticleWriter,
        schema: Schema,
        options: ExportOptions,
        tally: PlacedTally,
        words: LabelWords,
        tokenizer: Tokenizer | None,
    ) -> None:
        tally.seen += 1
        tally.spans_in += len(view.spans)
        if stays_behind(view, options) or not view.text.strip():
            tally.behind["unfinished"].update(articles=1, spans=len(view.spans))
            return
        placed = self.place(view, schema, options, tokenizer)
        going = placed.going
        unasked = sum(1 for span in view.spans if options.labels and span.label not in options.labels)
        if unasked:
            tally.behind["label"].update(articles=1, spans=unasked)
        tally.take(placed.findings)
        tally.altered += going.text != view.text
        tally.relations_in += len(view.relations)
        tally.relations_out += len(going.relations)
        tally.labels.update(span.label for span in going.spans)
        writer.add(going)
        tally.meant.append(self.meant(going, words))


def nests(exporter: Exporter) -> bool:
    """Whether a format holds a span inside of another, but none that crosses another."""
    return isinstance(exporter, PlacedExporter) and exporter.nests


def _moved(view: ArticleView, found: Mapping[str, Finding]) -> Iterator[Span]:
    """The spans at the places where their fixes bring them; those that are left out are gone."""
    for span in view.spans:
        finding = found.get(span.id)
        if finding is None:
            yield span
        elif finding.fix != "leave_out":
            start, end = finding.out_start, finding.out_end
            yield replace(span, start=start, end=end, quote=view.text[start:end])


def _joined(before: Finding | None, after: Finding) -> Finding:
    """One finding for a span that a token does not fit and that the format moves or leaves out besides."""
    if before is None:
        return after
    fixes = tuple(dict.fromkeys((*before.fixes, *after.fixes)))
    fix = "leave_out" if after.fix == "leave_out" else before.fix if before.fix != "keep" else after.fix
    reason = "overlap" if after.reason == "overlap" else before.reason
    place = before if after.fix == "leave_out" else after
    return replace(before, reason=reason, fixes=fixes, fix=fix, out_start=place.out_start, out_end=place.out_end)


class SpanExporter(PlacedExporter):
    """An exporter whose files our own importer reads back, with every offset."""

    @abstractmethod
    def importer(self) -> Importer:
        """Who reads the files back."""

    def written_files(self, path: Path) -> Iterable[Path]:
        """The files that the importer reads, in the order of the articles."""
        return (path,)

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """Never by its looks: what our importer reads is mostly what another tool wrote."""
        del path, head
        return 0.0

    def meant(self, view: ArticleView, words: LabelWords) -> bytes:
        """The text, the spans and the relations."""
        return digest_of_view(view, words)

    def read_back(self, part: Path, target: Path) -> Iterator[bytes]:
        """By our own importer."""
        importer = self.importer()
        options = ReadOptions(language="en")
        for path in self.written_files(part):
            for item in importer.read(path, options):
                settled = [item] if isinstance(item, Problem) else list(settle(item, options))
                problems = [one for one in settled if isinstance(one, Problem) and one.severity != "note"]
                if problems:
                    raise proof_failed(target.name, str(problems[0]))
                for one in settled:
                    if isinstance(one, IncomingArticle):
                        yield digest_of_incoming(one)
