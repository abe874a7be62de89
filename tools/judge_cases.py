"""What the judges read: generated projects and the sample, written in every format, and what the files have to hold."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from annotator.formats.catalogue import read_file
from annotator.formats.conll_layout import Boundary, Scheme, Separator
from annotator.formats.export_catalogue import exporters
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import Exporter, ExportOptions, ExportReport
from annotator.formats.span_export import PlacedExporter, SpanExporter
from annotator.model.errors import UserError
from annotator.model.records import Article, ArticleView, Span
from annotator.model.schema import Schema
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import providers
from annotator.workflow.events import Events
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.sample import WHO, sample_project
from tools.judge_columns import LAYOUTS, USUAL, Layout

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ("judge one", "judge two", "judge three")
Held = list[dict[str, object]]
"""What a file has to hold: for each article its text and its spans as [start, end, label]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Articles that are written in every format, with their label set."""

    name: str
    schema: Schema
    views: tuple[ArticleView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What came of one format: `wrong` says what is amiss with what our own importer read back, "" when nothing."""

    format: str
    articles: int = 0
    spans_in: int = 0
    spans_out: int = 0
    wrong: str = ""
    held: Held | None = None


def cases(folder: Path) -> tuple[Case, ...]:
    """The articles that the contract tests are made of, articles of plain words, and the sample's finished ones."""
    schema, views = generated()
    return (
        Case(name="generated", schema=schema, views=views),
        Case(name="words", schema=schema, views=plain_articles(schema)),
        sample(folder / "sample.annot"),
    )


def generated() -> tuple[Schema, tuple[ArticleView, ...]]:
    """Articles with emoji, joiners, right to left, CRLF, NUL, nested and crossing spans, and none at all."""
    path = ROOT / "tests" / "formats" / "material.py"
    spec = importlib.util.spec_from_file_location("exchange_material", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    views: list[ArticleView] = []
    for seed in SEEDS:
        views += cast("Sequence[ArticleView]", module.project(seed, 20))
    placed = (replace(view, article=replace(view.article, position=at)) for at, view in enumerate(views))
    return cast(Schema, module.SCHEMA), tuple(placed)


def plain_articles(schema: Schema, count: int = 200) -> tuple[ArticleView, ...]:
    """Articles of words and spans of whole words, enough of each label for what spaCy asks of a set."""
    made: list[ArticleView] = []
    for number in range(count):
        words = [f"word{number * 7 + at}" for at in range(40)]
        text = " ".join(words) + "."
        article = Article(
            id=f"plain-{number}",
            title=f"Plain {number}",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            length=len(text),
            language="en",
            origin="words",
            state="done",
            position=number,
        )
        spans: list[Span] = []
        for at, label in enumerate(schema.labels):
            first = 7 * at + number % 5
            start = len(" ".join(words[:first])) + (first > 0)
            quote = " ".join(words[first : first + 2])
            spans.append(
                Span(
                    id=f"{article.id}-{at}",
                    article_id=article.id,
                    start=start,
                    end=start + len(quote),
                    label=label.id,
                    quote=quote,
                )
            )
        made.append(ArticleView(article=article, text=text, spans=tuple(spans)))
    return tuple(made)


def sample(path: Path) -> Case:
    """The sample project's finished articles."""
    project = OpenProject(sample_project(path, providers=providers()), Events(), who=WHO)
    try:
        views = [project.reader.view(one) for one in project.reader.article_ids()]
        done = tuple(view for view in views if view.article.state == "done")
        return Case(name="sample", schema=project.reader.schema(), views=done)
    finally:
        project.close()


def written(case: Case, folder: Path) -> Iterator[Written]:
    """Every format written into the folder and read back; what the files have to hold goes into `meant.json`."""
    folder.mkdir()
    meant: dict[str, Held] = {}
    for exporter in exporters():
        for layout in LAYOUTS if exporter.name == USUAL.name else (None,):
            one, held = _one(exporter, case, folder, layout)
            if held is not None:
                meant[one.format] = held
            yield one
    (folder / "meant.json").write_text(json.dumps(meant, ensure_ascii=False), "utf-8")


def _one(exporter: Exporter, case: Case, folder: Path, layout: Layout | None) -> tuple[Written, Held | None]:
    """A format, or one of its layouts, written and read back; and what the files have to hold."""
    name = layout.name if layout is not None else exporter.name
    target = folder / (layout.file if layout is not None else f"{exporter.name}{exporter.suffix}")
    options = options_of(layout) if layout is not None else ExportOptions()
    try:
        report = exported(exporter, case, target, options)
    except UserError as error:
        return Written(format=name, wrong=str(error)), None
    held = read_back(exporter, target) if not isinstance(exporter, PlacedExporter) else told(exporter, case)
    wrong = ""
    if isinstance(exporter, SpanExporter):
        found = read_back(exporter, target)
        wrong = difference(found, held, whole="overlaps" in exporter.keeps)
        held = found
    made = Written(
        format=name,
        articles=report.articles,
        spans_in=report.spans_in,
        spans_out=report.spans_out,
        wrong=wrong or difference_of_counts(report, held),
    )
    return made, held


def options_of(layout: Layout) -> ExportOptions:
    """The choices that write a layout."""
    return ExportOptions(
        scheme=cast("Scheme", layout.scheme),
        columns=layout.columns,
        separator=cast("Separator", layout.separator),
        boundary=cast("Boundary", layout.boundary),
    )


def exported(exporter: Exporter, case: Case, target: Path, options: ExportOptions) -> ExportReport:
    """An export that ran to its end; what a tokenizer cannot take stays behind."""
    work = exporter.write(lambda: iter(case.views), case.schema, target, options)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return cast(ExportReport, end.value)


def files_of(exporter: Exporter, target: Path) -> list[Path]:
    """The files that an importer reads, in the order of the articles."""
    if isinstance(exporter, SpanExporter):
        return list(exporter.written_files(target))
    if target.is_dir():
        return [path for part in ("train", "dev", "test") for path in sorted(target.glob(f"{part}*.spacy"))]
    return [target]


def read_back(exporter: Exporter, target: Path) -> Held:
    """What our own importer gives."""
    name = exporter.importer().name if isinstance(exporter, SpanExporter) else None
    found: Held = []
    for path in files_of(exporter, target):
        for item in read_file(path, ReadOptions(), name=name):
            if isinstance(item, IncomingArticle):
                spans = [[span.start, span.end, span.label] for span in item.spans if span.state == "span"]
                found.append({"text": item.text, "spans": spans})
    return found


def told(exporter: PlacedExporter, case: Case) -> Held:
    """What a format that takes every span as it stands has to hold, without a look at its files."""
    words = LabelWords(case.schema, exporter.label_word).words
    found: Held = []
    for view in case.views:
        text = exporter.written_text(view.text)
        spans: list[list[object]] = []
        for span in view.spans:
            place = exporter.written_place(text, span.start, span.end)
            if place is not None:
                spans.append([*place, words[span.label]])
        found.append({"text": text, "spans": spans})
    return found


def difference(found: Held, meant: Held, *, whole: bool) -> str:
    """What is not as it was meant, "" when all is; without `whole` some spans may have stayed behind."""
    if len(found) != len(meant):
        return f"{len(found)} articles of {len(meant)}"
    for number, (one, other) in enumerate(zip(found, meant, strict=True), 1):
        if one["text"] != other["text"]:
            return f"the text of article {number} is another"
        there, asked = (Counter(map(tuple, cast("list[list[object]]", side["spans"]))) for side in (one, other))
        if there - asked or (whole and asked - there):
            return f"the spans of article {number} are others"
    return ""


def difference_of_counts(report: ExportReport, held: Held) -> str:
    """What the report says otherwise than the files."""
    spans = sum(len(cast("list[object]", article["spans"])) for article in held)
    if (report.articles, report.spans_out) != (len(held), spans):
        return f"{len(held)} articles and {spans} spans of {report.articles} and {report.spans_out}"
    return ""


def same_bytes(case: Case, folder: Path) -> str:
    """Our own lines brought into an empty project and written again; what differs, "" when nothing."""
    first, second = folder / "jsonl.jsonl", folder / "again.jsonl"
    empty = replace(case.schema, labels=(), relations=())
    project = OpenProject(ProjectFile.create(folder / "again.annot", schema=empty), Events(), who="Judge")
    try:
        run_here(import_paths(project.reader, [first], options=ReadOptions()), project)
        views = tuple(project.reader.view(one) for one in project.reader.article_ids())
        again = Case(name=case.name, schema=project.reader.schema(), views=views)
    finally:
        project.close()
    (exporter,) = (one for one in exporters() if one.name == "jsonl")
    exported(exporter, again, second, ExportOptions())
    return "" if first.read_bytes() == second.read_bytes() else "other bytes came back"
