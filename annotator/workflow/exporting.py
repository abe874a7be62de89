"""Sends a project out: the exporter's steps as a job, over the articles as they are now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.formats.export_catalogue import exporter_named
from annotator.formats.gate import findings
from annotator.formats.outgoing import ExportOptions, ExportReport, Finding
from annotator.formats.tokenizing import commonest_language, spacy_tokenizer
from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.records import Article, ArticleView
from annotator.workflow.jobs import Job, Progress

_STEP = 20


def article_views(reader: Reader, article_ids: Sequence[str]) -> Iterator[ArticleView]:
    """The articles one after another, never all at once; one that was removed meanwhile is passed over."""
    for article_id in article_ids:
        if reader.article(article_id) is not None:
            yield reader.view(article_id)


def export(reader: Reader, target: Path, *, format_name: str, options: ExportOptions) -> Job[ExportReport]:
    """Writes a training set and proves it; UserError when there is nothing to write or the target refuses."""
    exporter = exporter_named(format_name)
    article_ids = reader.article_ids()
    if not article_ids:
        raise UserError("AN601", "The project has no articles, so there is nothing to export.", "Import some first.")
    work = exporter.write(lambda: article_views(reader, article_ids), reader.schema(), target, options)
    try:
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                return end.value
            yield Progress(done=step.done, total=step.total, note=step.note)
    finally:
        # Closing the exporter takes back what it has written when the job is cancelled.
        work.close()


def gate(reader: Reader, *, options: ExportOptions) -> Job[tuple[Finding, ...]]:
    """What the export gate has to say about every article that would go out, before anything is written."""
    ids = [row.article.id for row in reader.article_rows() if _goes_out(row.article, options)]
    languages = (row.article.language for row in reader.article_rows() if _goes_out(row.article, options))
    yield Progress(done=0, total=len(ids), note="Loading the tokenizer")
    language = options.language or commonest_language(languages)
    tokenizer = spacy_tokenizer(language, pipeline=options.tokenizer, fallback=not options.language)
    schema = reader.schema()
    found: list[Finding] = []
    for number, view in enumerate(article_views(reader, ids)):
        found.extend(findings(view, schema, tokenizer, options))
        if number % _STEP == 0:
            yield Progress(done=number, total=len(ids), note=view.article.title)
    return tuple(found)


def _goes_out(article: Article, options: ExportOptions) -> bool:
    return article.state == "done" or options.unfinished != "leave_out"
