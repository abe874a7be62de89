"""doccano's JSONL in, in all the spellings that it ever had, and the list of labels that it exports beside it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from annotator.formats import files
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingLabel, IncomingRelation, IncomingSpan
from annotator.formats.json_reading import (
    Json,
    Object,
    first_record,
    list_of,
    object_of,
    plain,
    records,
    strict,
    text_of,
    whole_of,
)
from annotator.model.errors import Problem, UserError

_LISTS = ("label", "labels", "annotations", "entities")
OWN = frozenset({"id", "text", "data", "Comments", "comments", "relations", "annotation_approver", "meta", *_LISTS})
"""What a line has besides the metadata of its article."""
LABELS = ("label_config.json", "span_types.json", "category_types.json")
"""How doccano calls the list of labels that it exports; `text` is the name, `id` the number of old exports."""
_OTHERS = ("cats", "sentences")
_COMMENTS = ("Comments", "comments")


class Doccano:
    """Reads what doccano exports and imports for sequence labelling and for relations.

    In the order of their years: `entities` as triples with `doc_id` and `username`; `annotations` with the numbers of
    labels; `labels` as triples; `data` with `label` for each person; `text` with `label`; `entities` as objects with
    `relations`; `entities` with `cats`. What other projects have instead of spans is counted and told.
    """

    name = "doccano"
    title = "doccano JSONL"
    suffixes = (".jsonl", ".json")

    def score(self, path: Path, head: bytes) -> float:
        """By a first object with a text and a list of `[start, end, label]` or of entities with offsets."""
        first = first_record(head)
        if first is None or not ({"text", "data"} & first.keys()):
            return 0.0
        if any(_is_triple(row) for name in _LISTS for row in list_of(first.get(name))):
            return 0.93
        rows = [object_of(row) for name in _LISTS for row in list_of(first.get(name))]
        if any("start_offset" in row for row in rows):
            return 0.95
        known = (
            bool(first.keys() & {"Comments", "annotation_approver"})
            or {"entities", "relations"} <= first.keys()
            or {"doc_id", "username"} <= first.keys()
            # Of a classification or a translation: they are ours to explain.
            or any(row.keys() & {"label", "text"} and "user" in row for row in rows)
        )
        # An article without spans, or a list that goes on behind the first bytes of the file.
        return 0.92 if known or ("label" in first and first["label"] in ([], None)) else 0.0

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The labels of a list that doccano exported and that lies beside the file."""
        del options
        return tuple(
            IncomingLabel(
                name=text_of(row.get("text")),
                color=text_of(row.get("background_color", row.get("backgroundColor"))),
                key=text_of(row.get("suffix_key", row.get("suffixKey"))),
            )
            for row in _label_rows(path)
        )

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every line, and at the end what was not taken of all of them."""
        names = {
            text_of(row.get("id")): text_of(row.get("text")) for row in _label_rows(path) if text_of(row.get("id"))
        }
        left_out: Counter[str] = Counter()
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
                continue
            key = options.text_column or ("text" if "text" in record else "data")
            text = record.get(key)
            if not isinstance(text, str) or not text.strip():
                yield Problem(
                    code="AN222",
                    sentence=f"The line has no article: “{key}” holds no text.",
                    where=path.name,
                    line=number,
                )
                continue
            line = _Line(record, key, names)
            yield from line.problems(path, number)
            yield line.article(text, options, origin=f"{path.name}:{number}")
            left_out.update(line.left_out)
        for what, count in left_out.items():
            yield _told(what, f"{count:,} line{'' if count == 1 else 's'}", path.name)


def _told(what: str, lines: str, where: str) -> Problem:
    """What was not taken of a file, once for all of its lines."""
    if what == "numbers":
        return Problem(
            code="AN852",
            sentence=f"Labels are told by number in {lines}.",
            where=where,
            hint="Save doccano’s list of labels as label_config.json beside the file, or say which label each is.",
            severity="warning",
        )
    if what == "comments":
        return Problem(
            code="AN854", sentence=f"{lines} with comments: these are left out.", where=where, severity="note"
        )
    return Problem(
        code="AN853",
        sentence=f"{lines} with labels of the whole article, or texts written for it, which are no spans: these are "
        "left out.",
        where=where,
        severity="warning",
    )


class _Line:
    """What one line marks."""

    def __init__(self, record: Object, text_key: str, names: Mapping[str, str]) -> None:
        self._record = record
        self._names = names
        self.left_out: set[str] = set()
        self._odd: list[tuple[str, Json]] = []
        self._own = OWN | {text_key} | ({"doc_id", "username"} if "doc_id" in record else set[str]())
        self._own |= {name for name in _OTHERS if isinstance(record.get(name), list)}
        self._author = text_of(record.get("username")) if "doc_id" in record else ""
        self.spans: list[IncomingSpan] = []
        for name in _LISTS:
            # What stands in two lists is one span.
            known = {(one.start, one.end, one.label) for one in self.spans}
            self.spans += [one for one in self._list(name) if (one.start, one.end, one.label) not in known]
        if any(record.get(name) for name in _OTHERS):
            self.left_out.add("others")
        if any(isinstance(record.get(name), list) and record.get(name) for name in _COMMENTS):
            self.left_out.add("comments")

    def _list(self, name: str) -> Iterator[IncomingSpan]:
        told = self._record.get(name)
        rows: list[Json] = told if isinstance(told, list) else [] if told is None else [told]
        for row in rows:
            span = self._span(row)
            if span is not None:
                yield span
            elif _is_no_span(row):
                self.left_out.add("others")
            else:
                self._odd.append((name, row))

    def problems(self, path: Path, number: int) -> Iterator[Problem]:
        """What is no span and nothing else that is known."""
        for name, row in self._odd:
            yield Problem(
                code="AN724",
                sentence=f"An entry of “{name}” is no span; it is left out: {plain(row)[:60]}.",
                where=path.name,
                line=number,
                severity="warning",
            )

    def article(self, text: str, options: ReadOptions, *, origin: str) -> IncomingArticle:
        """The article. A line of doccano is one that somebody is done with; it knows no other."""
        record = self._record
        pairs = {key: value for key, value in record.items() if key not in self._own} | _meta(record.get("meta"))
        told = [(key, plain(value)) for key, value in pairs.items() if value is not None]
        relations = tuple(
            IncomingRelation(
                key=text_of(row.get("id")),
                source=text_of(row.get("from_id")),
                target=text_of(row.get("to_id")),
                label=text_of(row.get("type")),
            )
            for row in map(object_of, list_of(record.get("relations")))
        )
        return replace(
            describe(text, told, options=options, stem="", origin=origin),
            spans=tuple(self.spans),
            relations=relations,
            state="done",
            key=text_of(record.get("id", record.get("doc_id"))),
        )

    def _span(self, row: Json) -> IncomingSpan | None:
        """A span from `[start, end, label]`, or from an object in any of the spellings that there were."""
        key, author, quote = "", self._author, ""
        if isinstance(row, list):
            if not _is_triple(row):
                return None
            start, end, label = whole_of(row[0]), whole_of(row[1]), row[2]
            quote = text_of(row[3]) if len(row) > 3 else ""
        else:
            told = object_of(row)
            start = whole_of(told.get("start_offset", told.get("start")))
            end = whole_of(told.get("end_offset", told.get("end")))
            label, key = told.get("label"), text_of(told.get("id"))
            author = text_of(told.get("user")) or author
        name = text_of(label)
        if start is None or end is None or not name:
            return None
        if isinstance(label, int):
            if name not in self._names:
                self.left_out.add("numbers")
            name = self._names.get(name, name)
        return IncomingSpan(start=start, end=end, label=name, key=key, annotator=author, quote=quote)


def _is_no_span(row: Json) -> bool:
    """Whether an entry is a label of the whole article, or a text that somebody wrote for it."""
    if isinstance(row, str | int):
        return True
    told = object_of(row)
    return bool(told.keys() & {"label", "text"}) and not told.keys() & {"start_offset", "end_offset", "start", "end"}


def _is_triple(row: Json) -> bool:
    return (
        isinstance(row, list)
        and (len(row) == 3 or (len(row) == 4 and isinstance(row[3], str)))
        and whole_of(row[0]) is not None
        and whole_of(row[1]) is not None
        and isinstance(row[2], str | int)
    )


def _meta(told: Json) -> Object:
    """The metadata, which were a text with an object in it for some time."""
    if not isinstance(told, str):
        return object_of(told)
    try:
        return object_of(strict(told)) if told else {}
    except (ValueError, RecursionError):
        return {"meta": told}


def _label_rows(path: Path) -> list[Object]:
    """The rows of a list of labels beside a file; none where there is none that can be read."""
    beside = next((one for name in LABELS if (one := path.with_name(name)).is_file() and one != path), None)
    if beside is None:
        return []
    try:
        rows = cast("Json", json.loads(files.read_bytes(beside).decode("utf-8-sig")))
    except (UserError, ValueError, RecursionError):
        return []
    return [row for row in map(object_of, list_of(rows)) if text_of(row.get("text"))]
