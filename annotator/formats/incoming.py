"""What comes in: articles on their way into a project, what may be chosen about reading, and the importer protocol."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.offset_trial import Evidence
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleState

LARGEST_ARTICLE = 64 * 2**20
"""Bytes: a text file, or one line or row of a table, that is larger than this is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingArticle:
    """One text that was read, exactly as decoded, with what its source says about it.

    `text` holds more than white space. `date` is ISO 8601 ("2024-03-20") or "", `language` an ISO 639-1
    code or "". `origin` is the file's name, with the line (counted from 1) where a file holds several:
    "news.jsonl:17". `meta` holds everything else that the source said as sorted (name, value) pairs.
    `spans` and `relations` are what somebody marked in it; `offsets` names the unit of the spans
    (`formats/offset_units.py`), "" for code points. `state` is None where the file does not say whether
    the article is finished. `ours` marks what this program wrote: `key` and the keys of the spans are then
    our ids, `position` is the article's place in its project, `origin` is what it had there, perhaps nothing, and
    `place` is where it stands in the file. `evidence` gives what proves the unit of the offsets where the spans alone
    prove it badly: words with their surfaces, passages one by one; None leaves it to the spans.
    """

    text: str
    title: str = ""
    source: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    origin: str = ""
    meta: tuple[tuple[str, str], ...] = ()
    spans: tuple[IncomingSpan, ...] = ()
    relations: tuple[IncomingRelation, ...] = ()
    offsets: str = ""
    state: ArticleState | None = None
    key: str = ""
    position: int | None = None
    ours: bool = False
    place: str = ""
    evidence: Callable[[], Iterable[Evidence]] | None = field(default=None, compare=False, repr=False)

    def located(self) -> tuple[str, int | None]:
        """Where it stands, for problems: the file (in an archive with the entry) and the line where it has one."""
        told = self.place or self.origin
        name, _, line = told.rpartition(":")
        is_line = bool(name) and line.isascii() and line.isdigit() and len(line) < 16
        return (name, int(line)) if is_line else (told, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What a person chose about reading a file; None leaves it to the file.

    `encoding` answers an `EncodingQuestion`. The columns are names of table columns or JSON keys;
    those of start, end, label and quote (the surface) are for tables with a row for each span.
    `language` (ISO 639-1) is taken for every article, whatever the file says. `offsets` is the unit of the
    spans, as `formats/offset_units.py` names it, instead of the one that the format has. `skip_bad` takes the good
    items of a file in which others cannot be read; no importer looks at it, but whoever stores what they yield.
    """

    encoding: str | None = None
    text_column: str | None = None
    title_column: str | None = None
    date_column: str | None = None
    source_column: str | None = None
    start_column: str | None = None
    end_column: str | None = None
    label_column: str | None = None
    quote_column: str | None = None
    language: str | None = None
    offsets: str | None = None
    skip_bad: bool = False


BLANK_ROW = "AN233"
"""A row of a table without a text: there is nothing of it to bring in, so the other rows need not wait for it."""


class EncodingQuestion(UserError):
    """The bytes do not say which encoding they are in: a person has to look at the preview and choose.

    `guess` is the likeliest encoding, `preview` some lines as they would look in it, and
    `alternatives` are the other encodings that can read the file, the likeliest first. `sample` are the
    bytes in question; they are all there is to show when they stand `inside` a file of another kind.
    """

    def __init__(
        self,
        path: Path,
        *,
        guess: str,
        preview: str,
        alternatives: tuple[str, ...],
        sample: bytes = b"",
        inside: bool = False,
    ) -> None:
        super().__init__(
            "AN206",
            f"“{path.name}” does not say in which encoding it was written.",
            f"It may be {guess}: look at the preview and choose one (--encoding {guess} on the command line).",
        )
        self.path = path
        self.guess = guess
        self.preview = preview
        self.alternatives = alternatives
        self.sample = sample
        self.inside = inside


class Importer(Protocol):
    """Reads one kind of file.

    `name` is the word for the command line, `title` the words for people, and `suffixes` the endings
    (lower case, with the dot) under which a folder's files are taken for this kind.
    """

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]: ...

    def score(self, path: Path, head: bytes) -> float:
        """How likely this importer is the right one, 0 (cannot) to 1; `head` is the file's first bytes."""
        ...

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem of severity "error" for every item of the file, in its order.

        Remarks that are no item are problems of severity "note". UserError when nothing of the file
        can be read; it is raised before the first item or instead of all that follow.
        """
        ...


@runtime_checkable
class TableImporter(Protocol):
    """An importer whose files have columns to choose from."""

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The names of the columns that the beginning of the file shows, in their order."""
        ...


@runtime_checkable
class WithWorker(Protocol):
    """An importer that keeps a child process warm."""

    def close(self) -> None:
        """End the child process, if one is running."""
        ...


def is_item(read: IncomingArticle | Problem) -> bool:
    """Whether what an importer yielded stands for an item of the file; remarks (notes, warnings) do not."""
    return isinstance(read, IncomingArticle) or read.severity == "error"


def as_problem(error: UserError, *, where: str, line: int | None = None) -> Problem:
    """A refusal as one located problem, so that the rest of a folder can go on."""
    return Problem(code=error.code, sentence=error.sentence, hint=error.hint, where=where, line=line)
