"""JSONL: one object a line, one article an object; a broken line is reported and the rest goes on."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn, cast

from annotator.formats import files
from annotator.formats.columns import listed, text_column
from annotator.formats.encoding import codec_name, mark_length, mark_of, stream_encoding
from annotator.formats.headers import describe
from annotator.formats.incoming import LARGEST_ARTICLE, IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

# A nested value (tokens, spans of another tool) that is longer than this is no metadata.
_LONGEST_NESTED = 2000


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
            return 0.6 if isinstance(_strict(line.decode("utf-8")), dict) else 0.0
        except (ValueError, RecursionError):
            return 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The keys of the first hundred good lines, those of a nested `meta` included, in order of appearance."""
        names: dict[str, None] = {}
        for number, raw in _lines(path, options):
            if number > 100:
                break
            try:
                names |= dict.fromkeys(name for name, _ in _flat(_record(raw), []))
            except (ValueError, RecursionError):
                continue
        return tuple(names)

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every line that is not blank."""
        left_out: list[str] = []
        lines = 0
        for number, raw in _lines(path, options):
            if not (raw.strip(b" \t\r\n") if isinstance(raw, bytes) else raw.strip(" \t\r\n")):
                continue
            lines += 1
            yield _article(raw, path, number=number, options=options, left_out=left_out)
        if not lines:
            raise files.empty(path)
        if left_out:
            names = listed(dict.fromkeys(left_out))
            yield Problem(
                code="AN223",
                sentence=f"Only articles were taken over: long nested values were left out ({names}).",
                where=path.name,
                severity="note",
            )


def _lines(path: Path, options: ReadOptions) -> Iterator[tuple[int, bytes | str]]:
    r"""The lines with their numbers, split at \n only, never more than one of them in memory."""
    head = files.read_head(path)
    if not head:
        raise files.empty(path)
    encoding = codec_name(options.encoding) if options.encoding is not None else mark_of(head) or "utf-8"
    if encoding != "utf-8":
        encoding = stream_encoding(path, encoding=options.encoding)
    elif files.what_it_is(head) or b"\0" in head:
        raise files.binary(path, head)
    try:
        with path.open("rb") as file:
            file.seek(mark_length(head, encoding))
            if encoding == "utf-8":
                yield from _numbered(file)
            else:
                with io.TextIOWrapper(file, encoding=encoding, newline="\n") as decoded:
                    yield from _numbered(decoded)
    except OSError as error:
        raise files.unreadable(path, error) from error


def _numbered(file: io.BufferedReader | io.TextIOWrapper) -> Iterator[tuple[int, bytes | str]]:
    number = 0
    while line := file.readline(LARGEST_ARTICLE + 1):
        number += 1
        yield number, line
        end = b"\n" if isinstance(line, bytes) else "\n"
        while len(line) > LARGEST_ARTICLE and line[-1:] != end:  # the rest of a line that was refused
            line = file.readline(LARGEST_ARTICLE + 1)


def _article(
    raw: bytes | str, path: Path, *, number: int, options: ReadOptions, left_out: list[str]
) -> IncomingArticle | Problem:
    try:
        record = _record(raw)
    except (ValueError, RecursionError) as error:
        return Problem(
            code="AN221",
            sentence=f"The line is not a JSON object: {_reason(error)}.",
            where=path.name,
            line=number,
            hint=_hint(error),
        )
    pairs = dict(_flat(record, left_out))
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
    return describe(
        text,
        [(key, _plain(value)) for key, value in pairs.items()],
        options=options,
        stem="",
        origin=f"{path.name}:{number}",
    )


def _record(raw: bytes | str) -> dict[str, Json]:
    """The object of a line; ValueError or RecursionError with the reason when it is none."""
    if len(raw) > LARGEST_ARTICLE:
        raise ValueError(f"it is longer than {LARGEST_ARTICLE // 2**20} MB")
    value = _strict(raw.decode("utf-8") if isinstance(raw, bytes) else raw)
    if not isinstance(value, dict):
        raise ValueError("it holds another kind of value")
    return value


def _strict(line: str) -> Json:
    value = cast(
        "Json",
        json.loads(line, object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite),
    )
    if "\\u" in line:
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # UnicodeEncodeError at half a surrogate pair
    return value


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    record = dict(pairs)
    if len(record) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key “{twice[:40]}” occurs twice")
    return record


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits[:20]} is too large a number")
    return number


def _flat(record: dict[str, Json], left_out: list[str]) -> Iterator[tuple[str, Json]]:
    """The pairs of an object with those of its `meta` beside them; what is set outside `meta` wins its name."""
    meta = record.get("meta")
    for name, value in record.items():
        if name != "meta" or not isinstance(meta, dict):
            yield from _kept(name, value, left_out)
    if isinstance(meta, dict):
        for name, value in meta.items():
            yield from _kept(f"meta.{name}" if name in record else name, value, left_out)


def _kept(name: str, value: Json, left_out: list[str]) -> Iterator[tuple[str, Json]]:
    if value is None:
        return
    if isinstance(value, list | dict) and len(_plain(value)) > _LONGEST_NESTED:
        left_out.append(name)
        return
    yield name, value


def _plain(value: Json) -> str:
    """A value as metadata: strings as they are, lists of strings joined, everything else as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return ", ".join(cast("list[str]", value))
    return json.dumps(value, ensure_ascii=False)


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.colno}".replace(": ", " ")
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1} is not UTF-8"
    if isinstance(error, UnicodeEncodeError):
        return "it holds half of a surrogate pair"
    return str(error)


def _hint(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "If the whole file is in another encoding, choose it (--encoding on the command line)."
    return ""


def strict_object(line: bytes) -> dict[str, Json]:
    """The object of one line that came by another way than a file; UserError with the reason when it is none."""
    try:
        return _record(line)
    except (ValueError, RecursionError) as error:
        raise UserError("AN221", f"The line is not a JSON object that can be used: {_reason(error)}.") from error
