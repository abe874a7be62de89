"""Label Studio: JSON and JSON-MIN in, a folder with tasks and the labelling configuration out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.atomic import sync_file
from annotator.formats.columns import text_column
from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingLabel
from annotator.formats.json_reading import Object, first_record, list_of, object_of, plain, records, text_of
from annotator.formats.json_writing import ArrayWriter
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.label_studio_config import CONFIG, Shown, config_beside, config_labels, config_of, config_shown
from annotator.formats.label_studio_dialogue import dialogue_of
from annotator.formats.label_studio_html import is_address, is_html, page_of
from annotator.formats.label_studio_task import (
    DIALOGUE,
    REGIONS,
    Remarks,
    Results,
    Task,
    is_regions,
    results_of,
    short_results,
)
from annotator.formats.offset_units import Ruler, convention_named
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem
from annotator.model.records import ArticleView, Candidate, Relation, Span
from annotator.model.schema import Schema

TASKS = "tasks.json"
SHORT_KEYS = frozenset(
    {"id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "label", "predictions", "relations"}
)
"""What a short task has besides its data."""


class LabelStudio:
    """Reads exported tasks with their annotations and predictions, and the short form (JSON-MIN)."""

    name = "label-studio"
    title = "Label Studio JSON"
    suffixes = (".json",)

    def score(self, path: Path, head: bytes) -> float:
        """By a task with `data` and annotations, or by a short task with labels in regions."""
        first = first_record(head)
        if first is None:
            return 0.0
        if isinstance(first.get("data"), dict) and first.keys() & {"annotations", "completions", "predictions"}:
            return 0.97
        regions = [object_of(row) for value in first.values() for row in list_of(value)]
        if any(row.keys() & REGIONS and {"start", "end"} <= row.keys() for row in regions):
            return 0.96
        return 0.9 if first.keys() >= {"annotator", "annotation_id"} else 0.0

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The labels of a labelling configuration that lies beside the tasks."""
        return config_labels(config_beside(path))

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every task, then a warning for each kind of thing that was left out."""
        shown = config_shown(config_beside(path))
        remarks = Remarks(path.name)
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
            else:
                yield from _items(record, number, path, shown, options, remarks)
        yield from remarks.told()


def _items(
    record: Object, number: int, path: Path, shown: Sequence[Shown], options: ReadOptions, remarks: Remarks
) -> Iterator[IncomingArticle | Problem]:
    """A task as an article, or what is wrong with it."""
    short = not isinstance(record.get("data"), dict)
    data = {k: v for k, v in record.items() if k not in SHORT_KEYS} if short else object_of(record.get("data"))
    results = list(short_results(record, remarks) if short else results_of(record, remarks))
    chosen = _chosen(data, shown, results, options)
    told = data.get(chosen.key) if chosen is not None else None
    page = dialogue_of(told, chosen) if not isinstance(told, str) else None
    text = told if isinstance(told, str) else page.text if page is not None else ""
    if chosen is None or not text.strip():
        yield Problem(
            code="AN222",
            sentence="The task has no article: its data hold no text.",
            where=path.name,
            line=number,
            hint="Name the text's key (--text-column on the command line).",
        )
        return
    if page is None and is_address(text):
        yield Problem(
            code="AN855",
            sentence=f"The task holds the address of its text ({text.strip()[:60]}), not the text itself.",
            where=path.name,
            line=number,
            hint="Put the texts into the tasks before the export; nothing is ever fetched.",
        )
        return
    declared = next((one.kind == "page" for one in shown if one.key == chosen.key), None)
    html = (
        page_of(text, path.name)
        if page is None and is_html(text, [r.rows for r in results], declared=declared)
        else None
    )
    text = html.text if html is not None else text
    mine = {one.name for one in shown if one.key == chosen.key}
    task = Task(
        where=path.name,
        line=number,
        remarks=remarks,
        text=text,
        ruler=Ruler(text, convention_named(options.offsets or "")),
        page=page or html,
        others=frozenset({one.name for one in shown} - mine),
    )
    for one in results:
        task.take(one)
    yield from task.problems
    described = describe(
        text,
        [(k, plain(v)) for k, v in data.items() if k != chosen.key and v is not None and not is_regions(v)],
        options=options,
        stem="",
        origin=f"{path.name}:{number}",
    )
    there = {name for name, _ in described.meta}
    about = ((f"{name} (chosen)" if name in there else name, words) for name, words in task.about.items())
    yield replace(
        described,
        meta=(*described.meta, *about),
        spans=tuple(task.spans),
        relations=tuple(task.relations),
        state="done" if any(one.state == "span" for one in results) else "open",
        key=text_of(record.get("id")),
    )


def _chosen(data: Object, shown: Sequence[Shown], results: Sequence[Results], options: ReadOptions) -> Shown | None:
    """Where the text of a task is: as somebody named it, as the configuration says, as the regions or the names do."""
    texts = [key for key, value in data.items() if isinstance(value, str)]
    dialogues = [key for key, value in data.items() if dialogue_of(value, None) is not None]
    if options.text_column is None:
        for one in shown:
            if one.key in texts or (one.kind == "dialogue" and dialogue_of(data.get(one.key), one) is not None):
                return one
        rows = [object_of(row) for one in results for row in one.rows]
        if dialogues and any(DIALOGUE in (row.get("type"), *object_of(row.get("value"))) for row in rows):
            return Shown(name="", key=dialogues[0], kind="dialogue")
    elif options.text_column in dialogues:
        return Shown(name="", key=options.text_column, kind="dialogue")
    name = text_column(texts, options) or ("html" if "html" in texts else None)
    if name is None and dialogues and options.text_column is None:
        return Shown(name="", key=dialogues[0], kind="dialogue")
    return Shown(name="", key=name, kind="text") if name is not None else None


class LabelStudioExporter(SpanExporter):
    """Writes tasks with annotations and predictions, and the configuration that a project is made with."""

    name = "label-studio"
    title = "Label Studio JSON"
    suffix = ""
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes", "candidates", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """The two files."""
        config = path / CONFIG
        config.write_text(config_of(schema, words), encoding="utf-8", newline="\n")
        sync_file(config)
        return _Writer(path / TASKS, words)

    def importer(self) -> Importer:
        """Label Studio's importer."""
        return LabelStudio()

    def written_files(self, path: Path) -> tuple[Path, ...]:
        """The file of tasks."""
        return (path / TASKS,)


class _Writer(ArrayWriter):
    def __init__(self, path: Path, words: LabelWords) -> None:
        super().__init__(path)
        self._words = words.words
        self._kinds = words.relations
        self._number = 0

    def item(self, view: ArticleView) -> object:
        self._number += 1
        data = told_pairs(view.article, {"text"})
        task: dict[str, object] = {"id": self._number, "data": {"text": view.text, **data}}
        regions = [self._region(span) for span in view.spans]
        task["annotations"] = [{"result": regions + [self._relation(one) for one in view.relations]}]
        by_provider: dict[str, list[object]] = {}
        for candidate in view.candidates:
            by_provider.setdefault(candidate.provider, []).append(self._region(candidate))
        task["predictions"] = [
            {"model_version": provider, "result": regions} for provider, regions in sorted(by_provider.items())
        ]
        return task

    def _relation(self, relation: Relation) -> dict[str, object]:
        return {
            "from_id": relation.source,
            "to_id": relation.target,
            "type": "relation",
            "direction": "right",
            "labels": [self._kinds[relation.label]],
        }

    def _region(self, stretch: Span | Candidate) -> dict[str, object]:
        region: dict[str, object] = {
            "id": stretch.id,
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": stretch.start,
                "end": stretch.end,
                "text": stretch.quote,
                "labels": [self._words[stretch.label]],
            },
        }
        meta: dict[str, object] = {}
        if isinstance(stretch, Candidate):
            region["score"] = stretch.score
        elif stretch.note:
            meta["text"] = stretch.note.split("\n")
        if stretch.figure is not None:
            meta["value"] = figure_fields(stretch.figure)
        if meta:
            region["meta"] = meta
        return region
