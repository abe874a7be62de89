"""Label Studio: JSON and JSON-MIN in, a folder with tasks and the labelling configuration out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.atomic import sync_file
from annotator.formats.columns import text_column
from annotator.formats.figure_fields import figure_fields
from annotator.formats.foreign.html_places import Page
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingLabel, IncomingRelation, IncomingSpan, SpanState
from annotator.formats.json_reading import (
    Json,
    Object,
    first_record,
    list_of,
    object_of,
    plain,
    records,
    text_of,
    whole_of,
)
from annotator.formats.json_writing import ArrayWriter
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.label_studio_html import config_kinds, is_address, is_html, page_of, place_of
from annotator.formats.lossless_in import figure_of
from annotator.formats.offset_units import Ruler, convention_named
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem
from annotator.model.records import ArticleView, Candidate, Relation, Span
from annotator.model.schema import Schema

TASKS = "tasks.json"
CONFIG = "labeling_config.xml"
_REGIONS = frozenset({"labels", "hypertextlabels", "htmllabels", "paragraphlabels"})
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
        if any(row.keys() & _REGIONS and {"start", "end"} <= row.keys() for row in regions):
            return 0.96
        return 0.9 if first.keys() >= {"annotator", "annotation_id"} else 0.0

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The labels of a labelling configuration that lies beside the tasks."""
        config = path.with_name(CONFIG)
        return config_labels(config.read_bytes()) if config.is_file() else ()

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every task."""
        config = path.with_name(CONFIG)
        kinds = config_kinds(config.read_bytes()) if config.is_file() else {}
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
                continue
            short = not isinstance(record.get("data"), dict)
            data = {k: v for k, v in record.items() if k not in SHORT_KEYS} if short else object_of(record.get("data"))
            task = _Task(where=path.name, line=number)
            results = list(_short_results(record, task)) if short else list(_results(record, task))
            name = _text_key([key for key, value in data.items() if isinstance(value, str)], kinds, options)
            text = data.get(name) if name is not None else None
            if not isinstance(text, str) or not text.strip():
                yield Problem(
                    code="AN222",
                    sentence="The task has no article: its data hold no text.",
                    where=path.name,
                    line=number,
                    hint="Name the text's key (--text-column on the command line).",
                )
                continue
            if is_address(text):
                yield Problem(
                    code="AN855",
                    sentence=f"The task holds the address of its text ({text.strip()[:60]}), not the text itself.",
                    where=path.name,
                    line=number,
                    hint="Put the texts into the tasks before the export; nothing is ever fetched.",
                )
                continue
            if is_html(text, [rows for rows, _, _ in results], declared=kinds.get(str(name))):
                task.page = page_of(text, path.name)
                text = task.page.text if task.page is not None else text
            task.text = text
            task.ruler = Ruler(text, convention_named(options.offsets or ""))
            for rows, state, source in results:
                task.take(rows, state=state, source=source)
            yield from task.problems
            described = describe(
                text,
                [(k, plain(v)) for k, v in data.items() if k != name and v is not None and not _is_regions(v)],
                options=options,
                stem="",
                origin=f"{path.name}:{number}",
            )
            done = any(state == "span" for _, state, _ in results)
            yield replace(
                described,
                spans=tuple(task.spans),
                relations=tuple(task.relations),
                state="done" if done else "open",
                key=text_of(record.get("id")),
            )


def _text_key(names: Sequence[str], kinds: Mapping[str, bool], options: ReadOptions) -> str | None:
    """The key of a task's text: the one that somebody named, the configuration's, a well-known one, or a page."""
    declared = next((key for key in kinds if key in names), None) if options.text_column is None else None
    return declared or text_column(names, options) or ("html" if "html" in names else None)


Results = tuple[list[Json], SpanState, Object]
"""Result items, what their regions are, and the annotation or prediction that they belong to."""


def _results(record: Object, task: _Task) -> Iterator[Results]:
    for row in map(object_of, list_of(record.get("annotations", record.get("completions")))):
        if row.get("was_cancelled") is True:
            task.say("AN728", "An annotation was cancelled; it is left out")
        else:
            yield list_of(row.get("result")), "span", row
    for row in map(object_of, list_of(record.get("predictions"))):
        yield list_of(row.get("result")), "pending", row
    if list_of(record.get("drafts")):
        task.say("AN728", "A draft was never submitted; it is left out")


def _short_results(record: Object, task: _Task) -> Iterator[Results]:
    """The regions of a short task in the form of the long one."""
    for name, value in record.items():
        if _is_regions(value):
            rows: list[Json] = [
                {"id": f"{name}-{at}", "type": "labels", "value": row} for at, row in enumerate(list_of(value))
            ]
            yield rows, "span", {"completed_by": record.get("annotator")}
    if list_of(record.get("relations")):
        task.say("AN728", "The short form has no names for regions, so its relations are left out")
    if not any(_is_regions(value) for value in record.values()):
        yield [], "span", {}


def _is_regions(value: Json) -> bool:
    rows = [object_of(row) for row in list_of(value)]
    return bool(rows) and all("start" in row and "end" in row for row in rows)


@dataclass(slots=True)
class _Task:
    """What the results of one task give."""

    where: str
    line: int
    spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    relations: list[IncomingRelation] = field(default_factory=list[IncomingRelation])
    problems: list[Problem] = field(default_factory=list[Problem])
    text: str = ""
    page: Page | None = None
    ruler: Ruler | None = None

    def say(self, code: str, sentence: str) -> None:
        """A remark about the task."""
        self.problems.append(
            Problem(code=code, sentence=f"{sentence}.", where=self.where, line=self.line, severity="warning")
        )

    def take(self, rows: list[Json], *, state: SpanState, source: Object) -> None:
        """Take over the regions and relations of an annotation or a prediction."""
        author = _author(source)
        for row in map(object_of, rows):
            kind = text_of(row.get("type"))
            if kind == "relation":
                self._relation(row)
            elif kind in _REGIONS:
                self._region(row, kind, state=state, author=author, source=source)
            else:
                self.say("AN729", f"A result of the type “{kind[:40]}” is no span; it is left out")

    def _region(self, row: Object, kind: str, *, state: SpanState, author: str, source: Object) -> None:
        value = object_of(row.get("value"))
        place = self._place(value)
        if place is None:
            return
        start, end = place
        names = value.get(kind) or next((value[one] for one in sorted(_REGIONS) if one in value), None)
        meta = object_of(row.get("meta"))
        for at, label in enumerate(list_of(names) or [""]):
            self.spans.append(
                IncomingSpan(
                    start=start,
                    end=end,
                    label=text_of(label),
                    quote=self._quote(value),
                    figure=figure_of(meta.get("value")),
                    note="\n".join(text_of(line) for line in list_of(meta.get("text"))),
                    state=state,
                    provider=text_of(source.get("model_version")) if state != "span" else "",
                    score=_score(row.get("score"), source.get("score")),
                    annotator=author,
                    key=text_of(row.get("id")) if not at else "",
                )
            )

    def _quote(self, value: Object) -> str:
        """The surface of a region of plain text; line breaks in it may be told as a backslash and a letter."""
        if self.page is not None:
            return ""
        told = text_of(value.get("text"))
        return told if "\\n" in self.text else told.replace("\\n", "\n")

    def _place(self, value: Object) -> tuple[int, int] | None:
        """The offsets of a region in the unit of the file; says why there are none."""
        if self.page is not None and self.ruler is not None:
            found = place_of(value, self.page)
            if found is None:
                told = " ".join(text_of(value.get("text")).split())[:40]
                self.say("AN856", f"Nothing proves where the region “{told}” lies in the page; it is left out")
            return self.ruler.spell(*found) if found is not None else None
        start, end = whole_of(value.get("start")), whole_of(value.get("end"))
        if start is None or end is None:
            told_offsets = object_of(value.get("globalOffsets"))
            start, end = whole_of(told_offsets.get("start")), whole_of(told_offsets.get("end"))
        if start is None or end is None:
            self.say("AN724", "A region has no offsets in the text; it is left out")
            return None
        return start, end

    def _relation(self, row: Object) -> None:
        source, target = text_of(row.get("from_id")), text_of(row.get("to_id"))
        if text_of(row.get("direction")) == "left":
            source, target = target, source
        for label in list_of(row.get("labels")) or [""]:
            self.relations.append(IncomingRelation(source=source, target=target, label=text_of(label)))


def _author(source: Object) -> str:
    person = source.get("completed_by")
    told = object_of(person)
    return text_of(told.get("email")) or text_of(told.get("id")) if told else text_of(person)


def _score(*values: Json) -> float:
    for value in values:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
    return 1.0


def config_labels(config: bytes) -> tuple[IncomingLabel, ...]:
    """The labels of a labelling configuration; none when it is no XML."""
    from xml.etree import ElementTree

    if b"<!" in config.replace(b"<!--", b""):  # entities of its own: no configuration has any
        return ()
    try:
        rows = [node.attrib for node in ElementTree.fromstring(config).iter("Label")]
    except (ElementTree.ParseError, ValueError, LookupError):
        return ()
    return tuple(
        IncomingLabel(
            name=row["value"], title=row.get("alias", ""), color=row.get("background", ""), key=row.get("hotkey", "")
        )
        for row in rows
        if row.get("value")
    )


def config_of(schema: Schema, words: LabelWords) -> str:
    """The labelling configuration that the tasks fit."""
    from xml.sax.saxutils import quoteattr

    lines = ["<View>", '  <Labels name="label" toName="text">']
    for label in schema.labels:
        if label.retired:
            continue
        told = f"    <Label value={quoteattr(words.words[label.id])} background={quoteattr(label.color)}"
        told += f" hotkey={quoteattr(label.key)}" if label.key else ""
        lines.append(f"{told}/>")
    lines.append("  </Labels>")
    kinds = [label for label in schema.relations if not label.retired]
    if kinds:
        lines.append("  <Relations>")
        lines += [f"    <Relation value={quoteattr(words.relations[label.id])}/>" for label in kinds]
        lines.append("  </Relations>")
    lines += ['  <Text name="text" value="$text" granularity="symbol"/>', "</View>"]
    return "\n".join(lines) + "\n"


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
