"""How an importer asks its child process and what comes back: one module for both sides, JSON in between."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

from annotator.formats import files
from annotator.formats.dates import iso_date
from annotator.formats.headers import describe
from annotator.formats.incoming import LARGEST_ARTICLE, EncodingQuestion, IncomingArticle, ReadOptions
from annotator.formats.limited import Failure, Limits, TaskFailedError, Worker
from annotator.model.errors import Problem, UserError
from annotator.text.safe import storable

Json = dict[str, object]

CREATED = "created"
"""The name under which a file's own date of making is passed on."""

LIMITS = Limits(seconds=60.0)
"""A long book or table may take its time; what a person waits for is a fraction of a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One file for the child: its name, its bytes, and what a person chose about reading it."""

    name: str
    data: bytes
    options: ReadOptions
    task: str = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One text that the child took out of a file, with the (name, value) pairs that are known about it.

    `place` is where in the file it stood ("17", "Sheet2:17"), "" when the file is one text. `title` is
    taken when the pairs have none. `rows` are the spans of the text where the file is a table of them
    (`formats/span_table_in.py`).
    """

    text: str
    pairs: tuple[tuple[str, str], ...] = ()
    place: str = ""
    title: str = ""
    rows: tuple[tuple[tuple[str, str], ...], ...] = ()


Taken = Found | Problem
Task = Callable[[Asked], Iterable[Taken]]


# -- the child's side ----------------------------------------------------------------------------------


def answer(payload: bytes, task: Task, *, warm: Callable[[], object]) -> bytes:
    """What a worker's task does: b"" imports the libraries by `warm`, else the file is taken apart."""
    if not payload:
        warm()
        return b""
    asked = _asked(payload)
    items: list[Json] = []
    told: Json = {"items": items}
    try:
        items.extend(_item(one) for one in task(asked))
    except EncodingQuestion as question:
        told["question"] = {
            "guess": question.guess,
            "preview": question.preview,
            "alternatives": question.alternatives,
            "sample": base64.b64encode(question.sample).decode("ascii"),
        }
    except UserError as error:
        told["refused"] = [error.code, error.sentence, error.hint]
    except RecursionError:
        deep = too_deep(asked.name)
        told["refused"] = [deep.code, deep.sentence, deep.hint]
    return json.dumps(told).encode("ascii")


def _asked(payload: bytes) -> Asked:
    head, data = payload.split(b"\n", 1)
    told = cast("dict[str, str]", json.loads(head))
    name, task = told.pop("name"), told.pop("task")
    options = ReadOptions(**{key: told.get(key) for key in _CHOICES})  # pyright: ignore[reportArgumentType]
    return Asked(name=name, data=data, task=task, options=options)


_CHOICES = ("encoding", "text_column", "title_column", "date_column", "source_column", "language",
            "start_column", "end_column", "label_column", "quote_column")  # fmt: skip


def _item(one: Taken) -> Json:
    return {"problem": asdict(one)} if isinstance(one, Problem) else {"found": asdict(one)}


def too_deep(name: str) -> UserError:
    """The sentence for a file that nests its parts without an end."""
    return UserError(
        "AN281",
        f"“{name}” nests its parts too deeply to be read whole.",
        "Open it in the program that it was made with, copy the text and paste it.",
    )


def damaged(name: str, kind: str, reason: str) -> UserError:
    """The sentence for a file that is not what it should be, with the parser's reason and place."""
    return UserError(
        "AN273", f"“{name}” cannot be read as {kind}: {reason}.", "It may be damaged: fetch or save it again."
    )


def without_text(name: str, what: str, hint: str = "") -> UserError:
    """The sentence for a file from which no text can be taken."""
    return UserError("AN277", f"“{name}” holds no text{what}.", hint or "There is nothing to import from it.")


def left_out(name: str, counts: Iterable[tuple[int, str, str]], *, place: str = "") -> Iterator[Problem]:
    """A note with what a file has besides its text: (how many, "picture", "pictures") each; none when nothing."""
    parts = [f"{count:,} {one if count == 1 else many}" for count, one, many in counts if count]
    if parts:
        yield note("AN282", f"Left out: {', '.join(parts)}.", name, place=place)


def tables_as_lines(name: str, count: int) -> Iterator[Problem]:
    """The note that tables came in as lines of text."""
    if count:
        told = "A table came in as lines, its" if count == 1 else f"{count:,} tables came in as lines, their"
        yield note("AN283", f"{told} cells separated by tabs.", name)


def changes_accepted(name: str, *, inserted: int, deleted: int) -> Iterator[Problem]:
    """The note that tracked changes were read as if somebody had accepted them."""
    if inserted or deleted:
        told = f"{inserted:,} inserted, {deleted:,} deleted"
        yield note("AN282", f"Tracked changes were taken as accepted: {told}.", name)


def note(code: str, sentence: str, name: str, *, place: str = "") -> Problem:
    """A remark about a file that is no item of it."""
    return Problem(code=code, sentence=sentence, where=f"{name}:{place}" if place else name, severity="note")


# -- the importer's side -------------------------------------------------------------------------------


class ForeignReader:
    """Has files of one kind taken apart in a warm child process; `kind` is a word for sentences: “a PDF file”."""

    def __init__(self, task: Callable[[bytes], bytes], *, kind: str, limits: Limits = LIMITS) -> None:
        self._worker = Worker(task, limits=limits)
        self._kind = kind

    def read(
        self, path: Path, options: ReadOptions, *, limit: int = LARGEST_ARTICLE
    ) -> Iterator[IncomingArticle | Problem]:
        """The articles and problems of a file; UserError when it is refused as a whole."""
        yield from self.read_bytes(files.read_bytes(path, limit=limit), path, options)

    def read_bytes(
        self, data: bytes, path: Path, options: ReadOptions, *, place: str = ""
    ) -> Iterator[IncomingArticle | Problem]:
        """The same for bytes that stand somewhere in a file: `place` is put behind its name."""
        # Only what is read needs it, and every child process would have to load it.
        from annotator.formats.span_shapes import MarkTally, marks_in_cells

        tally = MarkTally()
        for one in self.ask(data, path, options):
            if isinstance(one, Problem):
                yield one
                continue
            where = ":".join(part for part in (path.name, place, one.place) if part)
            pairs = [(storable(name), storable(value)) for name, value in one.pairs]
            stem = path.stem if where == path.name else ""
            text = storable(one.text)
            marks = marks_in_cells(text, dict(pairs))
            about = [pair for pair in pairs if pair[0] not in marks.used]
            article = describe(text, about, options=options, stem=stem, origin=where, title=storable(one.title))
            if marks.spans:
                article = replace(article, spans=tuple(marks.spans))
            tally.add(marks, article.located()[1])
            # When a file was made says less than what its text or its name says, and more than nothing.
            made = iso_date(dict(pairs).get(CREATED, ""))
            article = article if article.date or not made else replace(article, date=made)
            if one.rows:
                from annotator.formats.span_table_in import with_spans

                yield from with_spans(article, one.rows)
            else:
                yield article
        yield from tally.problems(path.name)

    def ask(self, data: bytes, path: Path, options: ReadOptions, *, task: str = "read") -> Iterator[Taken]:
        """What the child found; UserError for a file that it refuses or that brings it down."""
        choices = {name: value for name in _CHOICES if (value := getattr(options, name)) is not None}
        head = json.dumps({"name": storable(path.name), "task": task} | choices).encode("ascii")
        try:
            told = cast("dict[str, object]", json.loads(self._worker.call(head + b"\n" + data)))
        except TaskFailedError as failure:
            raise _failed(failure.reason, failure.detail, path, self._kind) from failure
        for item in cast("list[dict[str, dict[str, object]]]", told["items"]):
            yield _taken(item)
        if "question" in told:
            asked = cast("dict[str, str]", told["question"])
            raise EncodingQuestion(
                path,
                guess=asked["guess"],
                preview=asked["preview"],
                alternatives=tuple(asked["alternatives"]),
                sample=base64.b64decode(asked["sample"]),
                inside=True,
            )
        if "refused" in told:
            code, sentence, hint = cast("list[str]", told["refused"])
            raise UserError(code, sentence, hint)

    def close(self) -> None:
        """End the child process, if one is running."""
        self._worker.close()


class ForeignImporter:
    """What importers share whose files are taken apart in a warm child process; they bring name, title and score."""

    def __init__(self, task: Callable[[bytes], bytes], *, kind: str, limit: int = LARGEST_ARTICLE) -> None:
        self.reader = ForeignReader(task, kind=kind)
        self._limit = limit

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield what is in a file, and notes about what was left out; UserError when it is refused as a whole."""
        yield from self.reader.read(path, options, limit=self._limit)

    def close(self) -> None:
        """End the child process, if one is running."""
        self.reader.close()


def _taken(item: dict[str, dict[str, object]]) -> Taken:
    if "problem" in item:
        return Problem(**cast("dict[str, str]", item["problem"]))  # pyright: ignore[reportArgumentType]
    found = item["found"]
    pairs = tuple((name, value) for name, value in cast("list[tuple[str, str]]", found["pairs"]))
    rows = cast("list[list[tuple[str, str]]]", found["rows"])
    return Found(
        text=str(found["text"]),
        pairs=pairs,
        place=str(found["place"]),
        title=str(found["title"]),
        rows=tuple(tuple((name, storable(value)) for name, value in row) for row in rows),
    )


def _failed(reason: Failure, detail: str, path: Path, kind: str) -> UserError:
    code, sentence = {
        "time": ("AN270", f"“{path.name}” took too long to read and was given up."),
        "memory": ("AN271", f"“{path.name}” needed too much memory to read and was given up."),
        "crash": ("AN272", f"“{path.name}” brought the reader of {kind} down ({detail})."),
        "error": ("AN273", f"“{path.name}” cannot be read as {kind}: {detail}."),
    }[reason]
    return UserError(code, sentence, "Open it in the program that it was made with, copy the text and paste it.")
