"""JSONL: one object a line, one article an object; a broken line is reported and the rest goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.columns import listed, text_column
from annotator.formats.encoding import mark_length
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.json_reading import Json, Object, hint_of, json_lines, plain, reason_of, record_of, strict
from annotator.formats.span_shapes import MarkTally, marks_of
from annotator.model.errors import Problem, UserError

# A nested value (tokens, spans of another tool) that is longer than this is no metadata.
_LONGEST_NESTED = 2000


@dataclass(slots=True)
class Told:
    """What is told of a file at its end: long values that were left out, and marks."""

    left_out: list[str] = field(default_factory=list[str])
    marks: MarkTally = field(default_factory=MarkTally)

    def problems(self, path: Path) -> Iterator[Problem]:
        """The notes and warnings."""
        yield from self.marks.problems(path.name)
        if self.left_out:
            names = listed(dict.fromkeys(self.left_out))
            yield Problem(
                code="AN223",
                sentence=f"Long nested values were left out ({names}).",
                where=path.name,
                severity="note",
            )


class JsonLines:
    """Reads `.jsonl` files in a stream, strictly: no NaN, no key twice, no half characters."""

    name = "jsonl"
    title = "JSON lines"
    suffixes = (".jsonl", ".ndjson", ".jl")

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by a first line that is an object."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        line = head[mark_length(head, "utf-8") :].lstrip().split(b"\n", 1)[0]
        if not line.startswith(b"{"):
            return 0.0
        try:
            return 0.6 if isinstance(strict(line.decode("utf-8")), dict) else 0.0
        except (ValueError, RecursionError):
            return 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The keys of the first hundred good lines, those of a nested `meta` included, in order of appearance."""
        names: dict[str, None] = {}
        for number, raw in json_lines(path, options):
            if number > 100:
                break
            try:
                names |= dict.fromkeys(name for name, _ in flat(record_of(raw)))
            except (ValueError, RecursionError):
                continue
        return tuple(names)

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every line that is not blank."""
        told = Told()
        lines = 0
        for number, raw in json_lines(path, options):
            if not (raw.strip(b" \t\r\n") if isinstance(raw, bytes) else raw.strip(" \t\r\n")):
                continue
            lines += 1
            yield _article(raw, path, number=number, options=options, told=told)
        if not lines:
            raise files.empty(path)
        yield from told.problems(path)


def _article(
    raw: bytes | str, path: Path, *, number: int, options: ReadOptions, told: Told
) -> IncomingArticle | Problem:
    try:
        record = record_of(raw)
    except (ValueError, RecursionError) as error:
        return Problem(
            code="AN221",
            sentence=f"The line is not a JSON object: {reason_of(error)}.",
            where=path.name,
            line=number,
            hint=hint_of(error),
        )
    return article_of(record, path, number=number, options=options, told=told)


def article_of(
    record: Object, path: Path, *, number: int, options: ReadOptions, told: Told
) -> IncomingArticle | Problem:
    """The article of an object, whose keys are columns; a problem when no column holds a text."""
    pairs = dict(_pairs(record))
    name = text_column(pairs, options)
    text = pairs.pop(name) if name is not None else None
    if not isinstance(text, str) or not text.strip():
        what = f"“{name}” holds no text" if name is not None else f"none of {listed(pairs)} is a text"
        return Problem(
            code="AN222",
            sentence=f"The line has no article: {what}.",
            where=path.name,
            line=number,
            hint="" if name is not None else "Name the text's column (--text-column on the command line).",
        )
    marks = marks_of(text, pairs)
    told.marks.add(marks, number)
    rest = [(key, value) for key, value in pairs.items() if key not in marks.used]
    item = describe(
        text,
        [(key, plain(value)) for key, value in rest if _is_short(key, value, told.left_out)],
        options=options,
        stem="",
        origin=f"{path.name}:{number}",
    )
    return replace(item, spans=tuple(marks.spans)) if marks.spans else item


def flat(record: Object) -> Iterator[tuple[str, Json]]:
    """The pairs of an object that may be columns: all but nested values that are too long for it."""
    return ((name, value) for name, value in _pairs(record) if _is_short(name, value, []))


def _pairs(record: Object) -> Iterator[tuple[str, Json]]:
    """The pairs of an object with those of its `meta` beside them; what is set outside `meta` wins its name."""
    meta = record.get("meta")
    for name, value in record.items():
        if value is not None and (name != "meta" or not isinstance(meta, dict)):
            yield name, value
    if isinstance(meta, dict):
        for name, value in meta.items():
            if value is not None:
                yield f"meta.{name}" if name in record else name, value


def _is_short(name: str, value: Json, left_out: list[str]) -> bool:
    if isinstance(value, list | dict) and len(plain(value)) > _LONGEST_NESTED:
        left_out.append(name)
        return False
    return True


def strict_object(line: bytes) -> dict[str, Json]:
    """The object of one line that came by another way than a file; UserError with the reason when it is none."""
    try:
        return record_of(line)
    except (ValueError, RecursionError) as error:
        raise UserError("AN221", f"The line is not a JSON object that can be used: {reason_of(error)}.") from error
