"""JSON from strangers, strictly and in a stream: lines, arrays of any length, and values of the right kind."""

from __future__ import annotations

import codecs
import io
import json
import math
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn, TextIO, cast

from annotator.formats import files
from annotator.formats.encoding import codec_name, mark_length, mark_of, stream_encoding
from annotator.formats.incoming import LARGEST_ARTICLE, ReadOptions
from annotator.model.errors import Problem

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Object = dict[str, Json]

_CHUNK = 2**18


def json_lines(path: Path, options: ReadOptions) -> Iterator[tuple[int, bytes | str]]:
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


def record_of(raw: bytes | str) -> dict[str, Json]:
    """The object of a line; ValueError or RecursionError with the reason when it is none."""
    if len(raw) > LARGEST_ARTICLE:
        raise ValueError(f"it is longer than {LARGEST_ARTICLE // 2**20} MB")
    value = strict(raw.decode("utf-8") if isinstance(raw, bytes) else raw)
    if not isinstance(value, dict):
        raise ValueError("it holds another kind of value")
    return value


def strict(line: str) -> Json:
    """A value; ValueError or RecursionError for NaN, a key that occurs twice, or half a character."""
    value = cast("Json", _STRICT.decode(line))
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


# Made once: of many short values the making of a decoder takes longer than the reading.
_STRICT = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite)


def reason_of(error: Exception) -> str:
    """Why a line is no object, in words that follow a colon."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, json.JSONDecodeError):
        return _at(error.msg, error.colno)
    if "integer string conversion" in str(error):
        return "a number has too many digits"
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1} is not UTF-8"
    if isinstance(error, UnicodeEncodeError):
        return "it holds half of a surrogate pair"
    return str(error)


def _at(message: str, column: int) -> str:
    return f"{message.removesuffix(' at')} at character {column}".replace(": ", " ")


def hint_of(error: Exception) -> str:
    """What to do about a line that is none, "" when nothing helps."""
    if isinstance(error, UnicodeDecodeError):
        return "If the whole file is in another encoding, choose it (--encoding on the command line)."
    return ""


def array_items(path: Path, options: ReadOptions) -> Iterator[tuple[int, Json | Problem]]:
    """Yield the items of a file that is one JSON array, each with its number from 1, one at a time in memory.

    An object that stands alone counts as an array of one. Where the file breaks off or is no JSON, a
    problem says so and the reading ends. UserError when the file cannot be read or is empty.
    """
    with decoded(path, options) as file:
        yield from JsonStream(file, path).items()


@contextmanager
def decoded(path: Path, options: ReadOptions) -> Generator[TextIO]:
    """A file of JSON as text behind its byte order mark; UserError when it cannot be read, is empty or no text."""
    head = files.read_head(path)
    if not head:
        raise files.empty(path)
    encoding = codec_name(options.encoding) if options.encoding is not None else mark_of(head) or "utf-8"
    if encoding == "utf-8" and (files.what_it_is(head) or b"\0" in head):
        raise files.binary(path, head)
    try:
        with path.open("rb") as file:
            file.seek(mark_length(head, encoding))
            with io.TextIOWrapper(file, encoding=encoding, newline="") as text:
                yield text
    except OSError as error:
        raise files.unreadable(path, error) from error


class JsonStream:
    """Decodes value after value from a window over the file that grows only as far as one of them needs."""

    def __init__(self, file: TextIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._window = ""
        self._at = 0
        self._fault = 0  # how far behind the place of reading a value was found to be none
        self._lines = self._column = 0  # line ends before the window, and what stands in its line before it
        self._ended = False
        self._decoder = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite)

    def items(self) -> Iterator[tuple[int, Json | Problem]]:
        """As `array_items`."""
        number = 0
        try:
            alone = self.peek() != "["
            self._at += not alone
            while self.peek() != ("" if alone else "]"):
                if number and not alone:
                    self.expect(",")
                    if self.peek() == "]":
                        raise ValueError("a comma stands before its end")
                elif number and alone:
                    raise ValueError("something follows its end")
                value = self.value()
                number += 1
                yield number, value
            self._at += not alone
            if not alone and self.peek():
                raise ValueError("something follows its end")
        except (ValueError, RecursionError) as error:
            yield number + 1, self.broken(number + 1, error)

    def broken(self, number: int, error: Exception) -> Problem:
        """The problem with an item at which the reading has to end, with its line in the file."""
        if isinstance(error, UnicodeDecodeError):
            line, at = _undecodable(self._path, error.encoding)
            reason = f"byte {at} of the line is not {error.encoding.upper()}"
        else:
            before = self._window[: self._at + self._fault]
            line = self._lines + before.count("\n") + 1
            column = len(before) - before.rfind("\n") - 1 if "\n" in before else self._column + len(before)
            reason = _at(error.msg, column + 1) if isinstance(error, json.JSONDecodeError) else reason_of(error)
        return Problem(
            code="AN721",
            sentence=f"Item {number} of the file is not JSON that can be used: {reason}; the reading ends there.",
            where=self._path.name,
            line=line,
            hint=hint_of(error),
        )

    def peek(self) -> str:
        """The next character that is no white space, "" at the end of the file."""
        found = self._next(0)
        if found < 0:
            return ""
        self._at += found
        return self._window[self._at]

    def begins(self, marks: str) -> bool:
        """Whether these marks follow, with nothing but white space between them; nothing is passed over."""
        at = -1
        for wanted in marks:
            at = self._next(at + 1)
            if at < 0 or self._window[self._at + at] != wanted:
                return False
        return True

    def _next(self, at: int) -> int:
        """Where the next character that is no white space is, counted from the place of reading; -1 at the end."""
        while True:
            while self._at + at < len(self._window) and self._window[self._at + at] in " \t\r\n":
                at += 1
            if self._at + at < len(self._window):
                return at
            if not self._more():
                return -1

    def expect(self, wanted: str) -> None:
        """Pass over a mark; ValueError when another one stands there."""
        mark = self.peek()
        if mark != wanted:
            raise ValueError("it breaks off" if not mark else f"“{mark}” stands where “{wanted}” should")
        self._at += 1

    def value(self) -> Json:
        """The next value whole; ValueError or RecursionError when it is none that can be used."""
        self.peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._window, self._at)
                # A number may go on behind the window.
                if end < len(self._window) or self._ended or not self._more():
                    text = self._window[self._at : end]
                    self._at = end
                    if "\\u" in text:
                        json.dumps(value, ensure_ascii=False).encode("utf-8")
                    return cast("Json", value)
            except json.JSONDecodeError as error:
                self._fault = error.pos - self._at
                if not self._more():
                    raise

    def _more(self) -> bool:
        """Reads on, at least doubling what is left; False at the end. ValueError when an item is too large."""
        gone = self._window[: self._at]
        self._lines += gone.count("\n")
        self._column = len(gone) - gone.rfind("\n") - 1 if "\n" in gone else self._column + len(gone)
        self._window = self._window[self._at :]
        self._at = 0
        if len(self._window) > LARGEST_ARTICLE:
            raise ValueError(f"it is longer than {LARGEST_ARTICLE // 2**20} MB")
        chunk = self._file.read(max(_CHUNK, len(self._window)))
        self._ended = not chunk
        self._window += chunk
        return bool(chunk)


def _undecodable(path: Path, encoding: str) -> tuple[int, int]:
    """The line of the first byte that is not of the encoding, and which byte of its line it is; both from 1."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = at = 1
    with path.open("rb") as file:
        while True:
            chunk = file.read(_CHUNK)
            try:
                decoder.decode(chunk, not chunk)
                done, ended = chunk, not chunk
            except UnicodeDecodeError as error:
                done, ended = chunk[: max(len(chunk) - len(error.object) + error.start, 0)], True
            line += done.count(b"\n")
            at = len(done) - done.rfind(b"\n") if b"\n" in done else at + len(done)
            if ended:
                return line, at


def text_of(value: Json) -> str:
    """A value that should be text: numbers as they are written, everything else as ""."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def whole_of(value: Json) -> int | None:
    """A value that should be a whole number; 3.0 and "3" are, true is not."""
    if type(value) is int:  # nearly all of them
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None
    return None


def list_of(value: Json) -> list[Json]:
    """A value that should be a list, else an empty one."""
    return value if isinstance(value, list) else []


def object_of(value: Json) -> Object:
    """A value that should be an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def plain(value: Json) -> str:
    """A value as metadata: strings as they are, lists of strings joined, everything else as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return ", ".join(cast("list[str]", value))
    return json.dumps(value, ensure_ascii=False)


def is_array(head: bytes) -> bool:
    """Whether a file begins as one JSON array."""
    encoding = mark_of(head) or "utf-8"
    return head[mark_length(head, encoding) :].decode(encoding, "ignore").lstrip()[:1] == "["


def records(path: Path, options: ReadOptions) -> Iterator[tuple[int, Object | Problem]]:
    """Yield the objects of JSON lines or of one array, each with its line or its number in the array.

    What is no object is a problem in its place. UserError when nothing can be read.
    """
    found = 0
    if is_array(files.read_head(path)):
        for found, item in array_items(path, options):
            yield found, item if isinstance(item, dict | Problem) else _no_object(path, found)
    else:
        for number, raw in json_lines(path, options):
            if not (raw.strip(b" \t\r\n") if isinstance(raw, bytes) else raw.strip(" \t\r\n")):
                continue
            found += 1
            try:
                yield number, record_of(raw)
            except (ValueError, RecursionError) as error:
                yield number, not_json(path, number, error)
    if not found:
        raise files.empty(path)


def not_json(path: Path, number: int, error: Exception) -> Problem:
    """The problem with a line that is no object."""
    return Problem(
        code="AN221",
        sentence=f"The line is not a JSON object: {reason_of(error)}.",
        where=path.name,
        line=number,
        hint=hint_of(error),
    )


def _no_object(path: Path, number: int) -> Problem:
    return Problem(code="AN722", sentence="The item of the array is no object.", where=path.name, line=number)


def first_record(head: bytes) -> Object | None:
    """The first object of a file as far as its first bytes show it; cut objects show what stands before the cut.

    None when the bytes do not begin as JSON lines of objects, as an object or as an array of objects.
    """
    encoding = mark_of(head) or "utf-8"
    text = head[mark_length(head, encoding) :].decode(encoding, "ignore").lstrip()
    text = text.removeprefix("[").lstrip()
    if not text.startswith("{"):
        return None
    try:
        value, _ = json.JSONDecoder().raw_decode(text)
        return cast(Object, value)
    except (ValueError, RecursionError):
        return _beginning(text)


def _beginning(text: str) -> Object | None:
    """The whole pairs at the beginning of an object that is cut; a pair that is cut is there with None."""
    decoder = json.JSONDecoder()
    found: Object = {}
    at = 1
    try:
        while True:
            name, at = decoder.raw_decode(text, _skip(text, at, ","))
            found[str(name)] = None
            value, at = decoder.raw_decode(text, _skip(text, at, ":"))
            found[str(name)] = value
    except (ValueError, RecursionError):
        return found or None


def _skip(text: str, at: int, mark: str) -> int:
    while at < len(text) and text[at] in " \t\r\n" + mark:
        at += 1
    return at
