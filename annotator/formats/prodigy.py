"""Prodigy's JSONL (`ner.manual`, `spans.manual`, `rel.manual`): tokens with inclusive ends, an answer for each task."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan, SpanState
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
from annotator.formats.json_writing import LinesWriter
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.lossless_in import figure_of
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter, TokenUse
from annotator.formats.target_tokens import chosen_tokenizer
from annotator.formats.tokenizing import Tokenizer
from annotator.formats.words import words_by
from annotator.model.errors import Problem
from annotator.model.records import ArticleView, Relation
from annotator.model.schema import Schema

_ANSWERS: Mapping[str, SpanState] = {"accept": "span", "reject": "rejected", "ignore": "pending"}
_TASK = frozenset(
    {"text", "tokens", "spans", "relations", "answer", "meta", "html", "image", "path", "options", "label"}
)


class Prodigy:
    """Reads annotated tasks: the spans of a rejected task are rejected, those of an ignored one pending."""

    name = "prodigy"
    title = "Prodigy JSONL"
    suffixes = (".jsonl",)

    def score(self, path: Path, head: bytes) -> float:
        """By Prodigy's hashes, or by tokens or an answer beside spans with `start` and `end`."""
        first = first_record(head)
        if first is None:
            return 0.0
        if "text" not in first:
            return 0.0
        if "_task_hash" in first or "_input_hash" in first:
            return 0.96
        spans = [object_of(row) for row in list_of(first.get("spans"))]
        typical = any("token_start" in row for row in spans) or text_of(first.get("answer")) in _ANSWERS
        tokenized = any("id" in object_of(row) and "start" in object_of(row) for row in list_of(first.get("tokens")))
        listed = "spans" in first and not isinstance(first["spans"], dict)  # as spaCy has them in groups
        return 0.94 if typical or (tokenized and listed) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every task."""
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
            elif "pattern" in record and "text" not in record:
                yield Problem(
                    code="AN726",
                    sentence=f"The line is a match pattern for {text_of(record.get('label'))[:40] or 'a label'}, "
                    "not a task with a text.",
                    where=path.name,
                    line=number,
                    hint="Patterns are rules for finding candidates; import the annotated tasks instead.",
                )
            else:
                yield from _task(record, path, number=number, options=options)


def _task(record: Object, path: Path, *, number: int, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        yield Problem(
            code="AN222", sentence="The line has no article: “text” holds no text.", where=path.name, line=number
        )
        return
    answer = text_of(record.get("answer")) or "accept"
    if answer not in _ANSWERS:
        yield Problem(
            code="AN727",
            sentence=f"The answer “{answer[:40]}” is unknown; its spans come in as candidates.",
            where=path.name,
            line=number,
            severity="warning",
        )
    reader = _SpanReader(record, state=_ANSWERS.get(answer, "pending"))
    spans = reader.spans()
    if reader.broken:
        yield Problem(
            code="AN724",
            sentence=f"{reader.broken} entries of “spans” are no spans; they are left out.",
            where=path.name,
            line=number,
            severity="warning",
        )
    relations = reader.relations()
    if reader.loose:
        yield Problem(
            code="AN857",
            sentence=f"{reader.loose} of {len(list_of(record.get('relations')))} relations have an end that is no "
            "labelled span; they are left out.",
            where=path.name,
            line=number,
            severity="warning",
        )
    pairs = {key: value for key, value in record.items() if key not in _TASK and not key.startswith("_")}
    pairs |= object_of(record.get("meta"))
    described = describe(
        text,
        [(key, plain(value)) for key, value in pairs.items() if value is not None],
        options=options,
        stem="",
        origin=f"{path.name}:{number}",
    )
    yield replace(described, spans=spans, relations=relations, state="done" if answer == "accept" else "open")


class _SpanReader:
    """The spans of a task, and those that only its relations name."""

    def __init__(self, record: Object, *, state: SpanState) -> None:
        self._record = record
        self._state: SpanState = state
        rows = [object_of(row) for row in list_of(record.get("tokens"))]
        # Tokens are named by their number, which is their place in the list where it is not told.
        self._tokens = {whole_of(row.get("id", at)): row for at, row in enumerate(rows)}
        self._spans: list[IncomingSpan] = []
        self._places: dict[tuple[int, int, str], IncomingSpan] = {}
        self._author = text_of(record.get("_annotator_id")) or text_of(record.get("_session_id"))
        self.broken = 0
        self.loose = 0

    def spans(self) -> tuple[IncomingSpan, ...]:
        """The spans in their order, then the ends of relations that are none of them."""
        for row in list_of(self._record.get("spans")):
            if self._add(object_of(row), twins=True) is None:
                self.broken += 1
        for row in map(object_of, list_of(self._record.get("relations"))):
            for end in ("head", "child"):
                told = object_of(row.get(f"{end}_span"))
                if text_of(told.get("label")):
                    self._add(told)
        return tuple(self._spans)

    def relations(self) -> tuple[IncomingRelation, ...]:
        """The relations whose ends are spans; `spans` was asked before."""
        found: list[IncomingRelation] = []
        for row in map(object_of, list_of(self._record.get("relations"))):
            head, child = self._end(row, "head"), self._end(row, "child")
            if head is None or child is None:
                self.loose += 1
            else:
                found.append(IncomingRelation(source=head.key, target=child.key, label=text_of(row.get("label"))))
        return tuple(found)

    def _end(self, row: Object, end: str) -> IncomingSpan | None:
        """The span at an end of a relation: the one that is told, or the narrowest one that its token lies in.

        None where nobody labelled anything there, as between the words of a parse.
        """
        told = object_of(row.get(f"{end}_span"))
        start, last = self._place(told)
        if start is None or last is None:
            token = self._tokens.get(whole_of(row.get(end)), {})
            start, last = whole_of(token.get("start")), whole_of(token.get("end"))
        if start is None or last is None:
            return None
        named = self._places.get((start, last, text_of(told.get("label"))))
        if named is not None:
            return named
        inside = [span for span in self._spans if span.key and span.label and span.start <= start and last <= span.end]
        exact = [span for span in inside if (span.start, span.end) == (start, last)] if told else inside
        return min(exact, key=lambda span: span.end - span.start, default=None)

    def _add(self, row: Object, *, twins: bool = False) -> IncomingSpan | None:
        start, end = self._place(row)
        if start is None or end is None:
            return None
        label = text_of(row.get("label"))
        place = (start, end, label)
        known = self._places.get(place)
        if known is not None and not twins:
            return known
        span = IncomingSpan(
            start=start,
            end=end,
            label=label,
            quote=text_of(row.get("text")),
            figure=figure_of(row.get("value")),
            note=text_of(row.get("note")),
            state=self._state,
            annotator=self._author,
            score=_score(row.get("score")),
            provider=text_of(row.get("source")),
            key=f"{start}-{end}-{label}" if known is None else "",
        )
        self._spans.append(span)
        return self._places.setdefault(place, span)

    def _place(self, row: Object) -> tuple[int | None, int | None]:
        """The offsets that a span tells, or those of its tokens; the last token is inside of it."""
        start, end = whole_of(row.get("start")), whole_of(row.get("end"))
        if start is not None and end is not None:
            return start, end
        first, last = whole_of(row.get("token_start")), whole_of(row.get("token_end"))
        if first is None or last is None or first > last or not {first, last} <= self._tokens.keys():
            return None, None
        return whole_of(self._tokens[first].get("start")), whole_of(self._tokens[last].get("end"))


def _score(value: Json) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1 else 1.0


class ProdigyExporter(SpanExporter):
    """Writes accepted tasks with tokens that fit every span."""

    name = "prodigy"
    title = "Prodigy JSONL"
    suffix = ".jsonl"
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes", "relations"})
    tokens: TokenUse = "words"

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of tasks."""
        return _Writer(path, words, chosen_tokenizer(options))

    def importer(self) -> Importer:
        """Prodigy's importer."""
        return Prodigy()


class _Writer(LinesWriter):
    def __init__(self, path: Path, words: LabelWords, tokenizer: Tokenizer | None) -> None:
        super().__init__(path)
        self._tokenizer = tokenizer
        self._words = words.words
        self._kinds = words.relations

    def row(self, view: ArticleView) -> Mapping[str, object]:
        starts, ends = {span.start for span in view.spans}, {span.end for span in view.spans}
        made = task_tokens(view.text, starts, ends, self._tokenizer)
        first = {token.start: number for number, token in enumerate(made)}
        last = {token.end: number for number, token in enumerate(made)}
        spans: list[dict[str, object]] = []
        for span in view.spans:
            row: dict[str, object] = {
                "start": span.start,
                "end": span.end,
                "token_start": first[span.start],
                "token_end": last[span.end],
                "label": self._words[span.label],
                "text": span.quote,
            }
            if span.figure is not None:
                row["value"] = figure_fields(span.figure)
            if span.note:
                row["note"] = span.note
            spans.append(row)
        ends = {span.id: row for span, row in zip(view.spans, spans, strict=True)}
        relations = [self._relation(one, ends) for one in view.relations]
        overlap = any(after.start < before.end for before, after in zip(view.spans, view.spans[1:], strict=False))
        return {
            "text": view.text,
            "meta": told_pairs(view.article),
            "_input_hash": _hash(view.text),
            "_task_hash": _hash(f"{view.text}\0{[(row['start'], row['end'], row['label']) for row in spans]}"),
            "_view_id": "relations" if relations else "spans_manual" if overlap else "ner_manual",
            "tokens": [
                {
                    "text": view.text[one.start : one.end],
                    "start": one.start,
                    "end": one.end,
                    "id": number,
                    "ws": one.space,
                }
                for number, one in enumerate(made)
            ],
            "spans": spans,
            **({"relations": relations} if relations else {}),
            "answer": "accept",
        }

    def _relation(self, relation: Relation, ends: Mapping[str, Mapping[str, object]]) -> dict[str, object]:
        fields = ("start", "end", "token_start", "token_end", "label")
        head, child = ({name: ends[end][name] for name in fields} for end in (relation.source, relation.target))
        return {
            "head": head["token_end"],
            "child": child["token_end"],
            "head_span": head,
            "child_span": child,
            "label": self._kinds[relation.label],
        }


@dataclass(frozen=True, slots=True)
class TaskToken:
    """A token of a task; `space` says that a single space follows, which is no token of its own."""

    start: int
    end: int
    space: bool


def task_tokens(
    text: str, starts: Collection[int], ends: Collection[int], tokenizer: Tokenizer | None = None
) -> Sequence[TaskToken]:
    """Tokens that cover a text but for single spaces between them, cut wherever a span starts or ends."""
    cuts = {0, len(text), *starts, *ends}
    for start, end in words_by(text, tokenizer):
        cuts |= {start, end}
    # White space: the first space after a token belongs to it, what follows is a token, as in spaCy.
    order = sorted(cuts)
    found: list[TaskToken] = []
    for start, end in pairwise(order):
        gap = text[start:end]
        first = start
        # A space that a span begins or ends with has to be a token.
        inside = start in starts or end in ends
        if gap.isspace() and gap[0] == " " and found and not found[-1].space and not inside:
            found[-1] = replace(found[-1], space=True)
            first += 1
        if first < end:
            found.append(TaskToken(first, end, space=False))
    return found


def _hash(text: str) -> int:
    """A stable number of 32 bits with a sign, as Prodigy's hashes are."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big", signed=True)
