"""What goes out: the choices of an export, what the gate found, what came of it, and the exporter protocol."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from annotator.formats.apart import Prefer
from annotator.formats.conll_layout import Boundary, Scheme, Separator
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

Split = Literal["train", "dev", "test"]
SPLITS: tuple[Split, ...] = ("train", "dev", "test")

Reason = Literal["misaligned", "whitespace", "overlap", "duplicate"]
Fix = Literal["snap_out", "snap_in", "keep", "to_spans", "leave_out"]
"""“keep”: the span goes out as it stands, where the format can hold it although no token of the target fits."""
Keep = Literal["metadata", "overlaps", "values", "notes", "candidates", "rejected", "missing", "relations"]
"""What a format can hold besides texts and labelled spans; "missing" is text that nobody judged."""
LossKind = Literal[
    "nested",
    "crossing",
    "places",
    "relations",
    "values",
    "notes",
    "candidates",
    "rejected",
    "metadata",
    "missing",
    "text",
]
"""What a format may have no place for; "places" are spans with white space at an edge, "text" its characters."""

Views = Callable[[], Iterable[ArticleView]]
"""Gives the articles of an export from the beginning, in a stable order, each time it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A span that cannot go out as it stands, the fixes there are, and the fix in effect.

    `start`/`end` are the span's own offsets; `out_start`/`out_end` are those it goes out with, equal to
    its own where the fix does not move it. `label` is the label's name. A span has one finding at most.
    """

    article_id: str
    span_id: str
    start: int
    end: int
    quote: str
    label: str
    reason: Reason
    fixes: tuple[Fix, ...]
    fix: Fix
    out_start: int
    out_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What a person chose about an export; the defaults need no choice.

    `split` are the shares of train, dev and test, in any unit; `seed` deals the articles anew.
    `language` is the ISO 639-1 code of the target pipeline ("xx" for many), "" for the articles' own;
    `tokenizer` names the tokenizer of the target instead: "whitespace", "words" (this program's own), a folder or
    package of a spaCy pipeline, a tokenizer.json of Hugging Face or a folder with one.
    `unfinished` articles are left out, or go out with all that nobody judged marked as missing, or as if
    they were finished. `rejected` candidates leave their text as text without a label, or mark it as
    missing. `labels` are the ids of the labels that go out, none named means all.
    `misaligned` and `overlap` are the fixes for spans that `fixes` (by span id) does not name; `misaligned` "" is
    what the format does by itself: it keeps such spans where it can, and leaves them out where it cannot.
    `prefer` says which of overlapping spans go out where only such that do not overlap can.
    `without` is left out of the export although the format has a place for it; while there is anything of
    `refused` that the format has no place for, nothing is written.
    `candidates`: whether the lossless source carries the candidates too. `label_set`: whether the first line of
    a lossless file carries the labels with all that is known about them. `docs`: whether an article is one
    Doc, or each of its paragraphs. `scheme`, `columns` (none named: a word and its tag), `separator` and `boundary`
    are the layout of CoNLL columns. `replace`: a file that is there may go, whoever wrote it; a person said so,
    or it is what this program wrote.
    """

    split: tuple[int, int, int] = (80, 10, 10)
    seed: str = "0"
    language: str = ""
    tokenizer: str = ""
    unfinished: Literal["leave_out", "missing", "include"] = "leave_out"
    rejected: Literal["leave_out", "mark"] = "leave_out"
    labels: tuple[str, ...] = ()
    misaligned: Literal["", "snap_out", "snap_in", "keep", "leave_out", "refuse"] = ""
    overlap: Literal["to_spans", "leave_out", "refuse"] = "to_spans"
    prefer: Prefer = "longest"
    without: tuple[Keep, ...] = ()
    refused: tuple[LossKind, ...] = ()
    candidates: bool = True
    label_set: bool = True
    docs: Literal["articles", "paragraphs"] = "articles"
    scheme: Scheme = "iob2"
    columns: tuple[str, ...] = ()
    separator: Separator = "tab"
    boundary: Boundary = "docstart"
    replace: bool = False
    fixes: Mapping[str, Fix] = field(default_factory=dict[str, Fix])


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """How many articles and spans stayed behind because of a choice, not because of a fault."""

    reason: Literal["unfinished", "label"]
    articles: int
    spans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelCount:
    """How many spans of a label (by name) went into a split."""

    label: str
    split: Split
    spans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What came of an export: `spans_in == spans_out + len(listed) + the spans of left_out`, always.

    `listed` are the spans that are not in the files, `changed` those that went out in another shape.
    `articles` went out, `articles_in` were there. `files` are the files made, in order of their names.
    `relations_in` is how many relations the articles have that go out, `relations_out` how many of them are
    in the files. `notes` are sentences that a person should read before training.
    """

    format: str
    target: Path
    language: str
    articles_in: int
    articles: int
    spans_in: int
    spans_out: int
    listed: tuple[Finding, ...] = ()
    changed: tuple[Finding, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    split_articles: tuple[tuple[Split, int], ...] = ()
    counts: tuple[LabelCount, ...] = ()
    relations_in: int = 0
    relations_out: int = 0
    files: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        behind = len(self.listed) + sum(group.spans for group in self.left_out)
        if self.spans_in != self.spans_out + behind:
            raise AssertionError(
                f"{self.spans_in} spans came in, {self.spans_out} went out and {behind} are accounted for"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far an export is: `done` of `total` articles, `total` 0 while they are being counted."""

    done: int
    total: int
    note: str


Export = Generator[Step, None, ExportReport]
"""An export at work: closing it takes everything back that it has written."""


class Exporter(Protocol):
    """Writes one kind of file.

    `name` is the word for the command line, `title` the words for people, `keeps` what the format holds
    besides texts and labelled spans, `suffix` the ending of its file, "" when it writes a folder.
    """

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def suffix(self) -> str: ...

    @property
    def keeps(self) -> frozenset[Keep]: ...

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """Write the articles to `target`, read them back, compare, and only then put them in place.

        The report is what the generator returns. UserError when the target cannot be written, is in use
        by something else, or a choice cannot be met; the target is then as it was.
        """
        ...
