"""How CoNLL columns are laid out: which columns, the scheme of the tags, what parts them, what begins an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from annotator.model.errors import UserError

Scheme = Literal["iob2", "iob1", "bilou", "iobes"]
SCHEMES: tuple[Scheme, ...] = ("iob2", "iob1", "bilou", "iobes")
Separator = Literal["tab", "space"]
SEPARATORS: tuple[Separator, ...] = ("tab", "space")
Boundary = Literal["docstart", "docstart-id", "newdoc", "none"]
BOUNDARIES: tuple[Boundary, ...] = ("docstart", "docstart-id", "newdoc", "none")
"""“docstart”: -DOCSTART- alone; “docstart-id”: with the id of the article behind it, as AIDA has it; “newdoc”: a
comment as in CoNLL-U; “none”: nothing, so that nobody can tell articles apart."""
COLUMNS = ("word", "tag", "number", "start", "end", "document", "_", "-X-")
"""What a column can hold; the last two are the same in every row."""
FIRST_TWO = ("word", "tag")

DOCSTART = "-DOCSTART- -X- O O"
"""The line before each article: CoNLL-2003's own, which `spacy convert` and others take for a boundary."""

_FILLERS = frozenset({"_", "-X-"})
_CELLS = {"number": r"\d+", "start": r"\d+", "end": r"\d+"}
_ID = r"[0-9a-z]{12}"
"""An id of this program; with another one a file is somebody else's."""
_SPACE = re.compile(r"\s")
_LETTERS = {"bilou": ("L", "U"), "iobes": ("E", "S")}
"""The last word of several, and a word alone."""


class Word(NamedTuple):
    """A token with its IOB2 tag and its offsets in the article."""

    word: str
    tag: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A layout of columns; `columns` names what each of them holds, from `COLUMNS`."""

    scheme: Scheme = "iob2"
    columns: tuple[str, ...] = FIRST_TWO
    separator: Separator = "tab"
    boundary: Boundary = "docstart"

    def begin(self, article_id: str) -> str:
        """What stands before an article, with its line breaks."""
        if self.boundary == "none":
            return ""
        if self.boundary == "newdoc":
            return f"# newdoc id = {article_id}\n"
        line = f"-DOCSTART- ({article_id})" if self.boundary == "docstart-id" else DOCSTART
        return f"{line}\n\n"

    def rows(self, sentence: Sequence[Word], article_id: str) -> Iterator[str]:
        """The lines of a sentence, and the blank one behind it."""
        between = "\t" if self.separator == "tab" else " "
        cells = [self._cells(column, sentence, article_id) for column in self.columns]
        for row in zip(*cells, strict=True):
            yield between.join(row) + "\n"
        yield "\n"

    def _cells(self, column: str, sentence: Sequence[Word], article_id: str) -> list[str]:
        """What one column holds of a sentence; column by column is twice as fast as word by word."""
        if column == "word":
            words = [one.word for one in sentence]
            return words if self.separator == "tab" else [self.held(word) for word in words]
        if column == "tag":
            return list(retagged([one.tag for one in sentence], self.scheme))
        if column == "number":
            return [str(number) for number in range(1, len(sentence) + 1)]
        if column == "start":
            return [str(one.start) for one in sentence]
        if column == "end":
            return [str(one.end) for one in sentence]
        return [article_id if column == "document" else column] * len(sentence)

    def held(self, word: str) -> str:
        """A word as a cell can hold it: white space inside of one would make two where spaces part the columns."""
        return _SPACE.sub("_", word) if self.separator == "space" else word

    def read(self, lines: Iterable[str]) -> Iterator[list[list[tuple[str, str]]]]:
        """The articles of a file that was written like this, as sentences of (word, IOB2 tag).

        A layout without boundaries gives one article. ValueError at a line that is not as it was written.
        """
        between = "\t" if self.separator == "tab" else " "
        word_at, tag_at = self.columns.index("word"), self.columns.index("tag")
        begins = self._begins()
        mark = "#" if self.boundary == "newdoc" else "-"  # with which a boundary begins, and hardly a word
        article: list[list[tuple[str, str]]] | None = [[]] if begins is None else None
        for line in lines:
            row = line.removesuffix("\n")
            if begins is not None and row[:1] == mark and begins.fullmatch(row):
                if article is not None:
                    yield self._plain(article)
                article = [[]]
            elif article is None:
                raise ValueError("the file does not begin with a boundary")
            elif not row:
                article.append([])
            else:
                cells = row.split(between)
                if len(cells) != len(self.columns):
                    raise ValueError(f"{len(cells)} columns instead of {len(self.columns)}")
                article[-1].append((cells[word_at], cells[tag_at]))
        if article is not None:
            yield self._plain(article)

    def _plain(self, article: list[list[tuple[str, str]]]) -> list[list[tuple[str, str]]]:
        plain: list[list[tuple[str, str]]] = []
        for sentence in filter(None, article):
            told = [tag for _, tag in sentence]
            tags = as_iob2(told)
            words = [word for word, _ in sentence]
            plain.append(sentence if tags == told else list(zip(words, tags, strict=True)))
        return plain

    def _begins(self) -> re.Pattern[str] | None:
        if self.boundary == "none":
            return None
        if self.boundary == "newdoc":
            return re.compile(r"# newdoc id = \S+")
        return re.compile(r"-DOCSTART- \(\S+\)" if self.boundary == "docstart-id" else re.escape(DOCSTART))

    def ours(self) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
        """What the first line of our files is, and every other; None where nothing tells ours from anybody's."""
        begins = self._begins()
        if begins is None:
            return None
        first = begins if self.boundary == "docstart" else re.compile(begins.pattern.replace(r"\S+", _ID))
        cell = r"[^\t]+" if self.separator == "tab" else r"[^\s]+"
        letters = {"iob2": "BI", "iob1": "BI", "bilou": "BILU", "iobes": "BIES"}[self.scheme]
        kinds = {**_CELLS, "word": cell, "document": cell, "tag": rf"(?:O|[{letters}]-{cell})"}
        between = "\t" if self.separator == "tab" else " "
        row = between.join(kinds.get(column, re.escape(column)) for column in self.columns)
        return re.compile(rf"(?:{first.pattern})\Z"), re.compile(rf"{first.pattern}||{row}")


def layout(scheme: Scheme, columns: Sequence[str], separator: Separator, boundary: Boundary) -> Layout:
    """A layout; no columns are a word and its tag. UserError when a word or a tag is missing or there twice."""
    named = tuple(columns) or FIRST_TWO
    for needed in FIRST_TWO:
        if named.count(needed) != 1:
            raise UserError(
                "AN794",
                f"The columns “{' '.join(named)}” hold {'no' if needed not in named else 'more than one'} {needed}.",
                "Name “word” and “tag” once each; besides them any of "
                f"{', '.join(column for column in COLUMNS if column not in FIRST_TWO)}.",
            )
    return Layout(scheme=scheme, columns=named, separator=separator, boundary=boundary)


def columns_named(told: str) -> tuple[str, ...]:
    """Columns as people write them, with commas or spaces; UserError for one that there is not."""
    named = tuple(told.replace(",", " ").split())
    for one in named:
        if one not in COLUMNS:
            raise UserError("AN795", f"There is no column “{one}”.", f"A column is one of {', '.join(COLUMNS)}.")
    return named


def retagged(tags: Sequence[str], scheme: Scheme) -> list[str]:
    """The tags of a sentence in another scheme than IOB2, in which they are."""
    if scheme == "iob2":
        return list(tags)
    made: list[str] = []
    for at, tag in enumerate(tags):
        goes_on = at + 1 < len(tags) and tags[at + 1] == f"I-{tag[2:]}"
        if tag == "O":
            made.append(tag)
        elif scheme == "iob1":
            touches = tag[0] == "B" and at > 0 and tags[at - 1][2:] == tag[2:]
            made.append(f"{'B' if touches else 'I'}-{tag[2:]}")
        else:
            last, alone = _LETTERS[scheme]
            letter = tag[0] if goes_on else alone if tag[0] == "B" else last
            made.append(f"{letter}-{tag[2:]}")
    return made


def as_iob2(tags: Sequence[str]) -> list[str]:
    """The tags of a sentence in IOB2, whichever scheme they are in."""
    made: list[str] = []
    before = "O"
    for tag in tags:
        if tag == "O":  # most of them
            made.append(tag)
            before = tag
            continue
        follows = before[2:] == tag[2:] and before[0] in "BI" and tag[0] in "ILE"
        made.append(f"{'I' if follows else 'B'}-{tag[2:]}")
        before = tag
    return made


def faults_of(tags: Sequence[str], scheme: Scheme) -> int:
    """How many tags of a sentence stand where the scheme has no place for them."""
    return sum(told != meant for told, meant in zip(tags, retagged(as_iob2(tags), scheme), strict=True))


def word_column(sentences: Sequence[Sequence[Sequence[str]]], tags: int | None) -> int:
    """The column that holds the words: the first that is neither the tags nor numbers nor the same all along.

    `sentences` are rows of cells; where no column is left it is the first one besides the tags.
    """
    rows = [row for sentence in sentences for row in sentence]
    width = min(map(len, rows), default=0)
    columns = [column for column in range(width) if column != tags]
    for column in columns:
        numbers = all(row[column].isdigit() for row in rows)
        long = [sentence for sentence in sentences if len(sentence) > 1]
        same = bool(long) and all(len({row[column] for row in sentence}) == 1 for sentence in long)
        if not numbers and not same and not all(row[column] in _FILLERS for row in rows):
            return column
    return columns[0] if columns else 0


def detected(sentences: Sequence[Sequence[str]]) -> tuple[Scheme | None, int, int]:
    """The scheme that fits the tags of sentences best, how many of them fit it, and of how many.

    None when there are no tags but O. Of schemes that fit equally well it is the first of `SCHEMES`.
    """
    tagged = sum(tag != "O" for sentence in sentences for tag in sentence)
    if not tagged:
        return None, 0, 0
    faults = {scheme: sum(faults_of(sentence, scheme) for sentence in sentences) for scheme in SCHEMES}
    best = min(SCHEMES, key=lambda scheme: faults[scheme])
    return best, tagged - faults[best], tagged


def sentences_of(rows: Iterable[Sequence[str]]) -> list[list[Sequence[str]]]:
    """Rows in sentences: an empty row is between two of them."""
    return [list(group) for there, group in groupby(rows, key=bool) if there]
