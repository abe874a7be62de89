"""Sends a project out: the exporter's steps as a job, over the articles as they are now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.export_catalogue import exporter_named
from annotator.formats.gate import findings
from annotator.formats.jsonl_out import JsonlExporter
from annotator.formats.losses import Loss, LossCount, lighter, refuse_losses, together
from annotator.formats.outgoing import Exporter, ExportOptions, ExportReport, Finding
from annotator.formats.spacy_out import SpacyExporter
from annotator.formats.span_export import PlacedExporter
from annotator.formats.target_tokens import refuse_other_tokenizers, target_tokenizer
from annotator.formats.tokenizing import Tokenizer
from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.records import Article, ArticleView
from annotator.model.schema import Schema
from annotator.shipped import sets_folder
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.presets import ExportMemory

_STEP = 20


def default_target(name: str, *, folder: str = "", suffix: str = "") -> Path:
    """Where a set of this name lands unless somebody says otherwise.

    `folder` is where the last one went; without it a checkout's exports/sets, or the person's documents.
    """
    base = Path(folder) if folder else sets_folder()
    if base is None:
        from platformdirs import user_documents_path

        base = user_documents_path() / "Annotator sets"
    return base / ((re.sub(r"[^\w.-]+", "-", name).strip("-.") or "set") + suffix)


def article_views(reader: Reader, article_ids: Sequence[str]) -> Iterator[ArticleView]:
    """The articles one after another, never all at once; one that was removed meanwhile is passed over."""
    for article_id in article_ids:
        try:
            view = reader.view(article_id)
        except KeyError:
            continue
        yield view


def export(
    reader: Reader, target: Path, *, format_name: str, options: ExportOptions, memory: ExportMemory | None = None
) -> Job[ExportReport]:
    """Writes a training set and proves it; UserError when there is nothing to write or the target refuses.

    A file that is there is replaced when it has a mark of our own, when `memory` knows it as what an export wrote,
    or when the options say so. What is written is remembered there.
    """
    exporter = exporter_named(format_name)
    if memory is not None and exporter.suffix and memory.is_ours(target):
        options = replace(options, replace=True)
    article_ids = reader.article_ids()
    if not article_ids:
        raise UserError("AN601", "The project has no articles, so there is nothing to export.", "Import some first.")
    if options.refused:
        _, report = yield from gate(reader, options=options, format_name=format_name)
        refuse_losses(report.losses, options, exporter.title)
    work = exporter.write(
        lambda: (lighter(view, options.without) for view in article_views(reader, article_ids)),
        reader.schema(),
        target,
        options,
    )
    try:
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                report = end.value
                break
            yield Progress(done=step.done, total=step.total, note=step.note)
    finally:
        # Closing the exporter takes back what it has written when the job is cancelled.
        work.close()
    if memory is not None and exporter.suffix and target.is_file():
        with suppress(UserError):  # a memory that cannot be written costs a question at the next export
            memory.wrote((target,))
    return report


@dataclass(frozen=True, slots=True, kw_only=True)
class GateReport:
    """What the gate found, the spans of the articles that go out, and those that stay behind unfinished.

    The sum always holds: `spans` + `behind` = spans out + findings that are left out + `behind`.
    """

    findings: tuple[Finding, ...]
    articles: int
    spans: int
    behind: int
    lost: Mapping[str, tuple[Loss, ...]] = field(default_factory=dict[str, tuple[Loss, ...]])
    """What the format has no place for, by the id of the article that goes out."""

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What the format has no place for, in all articles that go out."""
        return together(self.lost.values())


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be said about one article that goes out."""

    findings: tuple[Finding, ...] = ()
    losses: tuple[Loss, ...] = ()


class OpenGate:
    """The export gate with its tokenizer at hand, so that single articles can be asked about again."""

    def __init__(self, exporter: Exporter, tokenizer: Tokenizer | None) -> None:
        """`tokenizer` None: tokens do not matter to the format."""
        self._exporter = exporter
        self._tokenizer = tokenizer

    def ask(self, view: ArticleView, schema: Schema, options: ExportOptions) -> Answer:
        """What stands in the way of an article and what is lost of it; nothing when it stays behind."""
        if not goes_out(view.article, options):
            return Answer()
        view = lighter(view, options.without)
        found = self._findings(view, schema, options)
        count = LossCount(self._exporter, options)
        count.add(view, found)
        return Answer(found, count.losses())

    def findings(self, view: ArticleView, schema: Schema, options: ExportOptions) -> tuple[Finding, ...]:
        """What stands in the way of an article's spans, nothing when the article stays behind."""
        return self.ask(view, schema, options).findings

    def _findings(self, view: ArticleView, schema: Schema, options: ExportOptions) -> tuple[Finding, ...]:
        if isinstance(self._exporter, PlacedExporter):
            return self._exporter.place(view, schema, options, self._tokenizer).findings
        if self._tokenizer is None:
            return ()
        return findings(view, schema, self._tokenizer, options, groups="overlaps" in self._exporter.keeps)


def open_gate(languages: Iterable[str], *, options: ExportOptions, format_name: str) -> OpenGate:
    """The gate of a format, its tokenizer loaded (which takes a moment); UserError when there is none."""
    exporter = exporter_named(format_name)
    if isinstance(exporter, PlacedExporter):
        told = tuple(languages)
        return OpenGate(exporter, exporter.tokenizer(options, lambda: told))
    if isinstance(exporter, JsonlExporter):
        return OpenGate(exporter, None)
    if isinstance(exporter, SpacyExporter):
        refuse_other_tokenizers(options)
    return OpenGate(exporter, target_tokenizer(options, languages))


def gate(reader: Reader, *, options: ExportOptions, format_name: str = "spacy") -> Job[tuple[OpenGate, GateReport]]:
    """What the export gate has to say about every article that would go out, before anything is written."""
    rows = reader.article_rows()
    going = [row for row in rows if goes_out(row.article, options)]
    yield Progress(done=0, total=len(going), note="Loading the tokenizer")
    opened = open_gate((row.article.language for row in going), options=options, format_name=format_name)
    schema = reader.schema()
    found: list[Finding] = []
    lost: dict[str, tuple[Loss, ...]] = {}
    spans = 0
    for number, view in enumerate(article_views(reader, [row.article.id for row in going])):
        answer = opened.ask(view, schema, options)
        found.extend(answer.findings)
        if answer.losses:
            lost[view.article.id] = answer.losses
        spans += len(view.spans)
        if number % _STEP == 0:
            yield Progress(done=number, total=len(going), note=view.article.title)
    behind = sum(row.counts.spans for row in rows if not goes_out(row.article, options))
    report = GateReport(findings=tuple(found), articles=len(going), spans=spans, behind=behind, lost=lost)
    return opened, report


def goes_out(article: Article, options: ExportOptions) -> bool:
    """Whether an article is part of an export."""
    return article.state == "done" or options.unfinished != "leave_out"
