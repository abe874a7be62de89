"""CoNLL columns of any layout: IOB1, IOB2, IOE, IOBES/BILOU; texts are put together from the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.conll_layout import Scheme, detected, sentences_of, word_column
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.text_lines import head_lines, text_lines
from annotator.model.errors import Problem

_TAG = re.compile(r"(?:O|[BIELSU]-\S+)\Z")
_BOUNDARY = "-DOCSTART-"
_BEGINS = re.compile(r"-DOCSTART-(?:\s+\((.+)\)\s*\Z)?|#\s*newdoc(?:\s+id\s*=\s*(.+))?|#begin document\s+\(?([^)]*)")
_WIDEST = 5_000
"""So many rows are looked at to find the layout."""
_NO_SPACE_BEFORE = frozenset(".,;:!?%)]}»”’…、。，；：！？")
_NO_SPACE_AFTER = frozenset("([{«“‘$£€¥#")
_SENTENCES = 40
"""A file that has no boundaries between articles is cut after so many sentences."""


class Conll:
    """Reads files of words with tags; the last column whose cells are tags has them, and where words are is found."""

    name = "conll"
    title = "CoNLL columns"
    suffixes = (".conll", ".iob", ".iob2", ".bio", ".bioes", ".conll03", ".conll02")

    def score(self, path: Path, head: bytes) -> float:
        """By rows of columns with one of tags among them."""
        if path.suffix.lower() == ".ann":  # brat's, of which there is one for each article
            return 0.0
        lines = head_lines(head)[:-1][:200]
        rows = [_cells(line) for line in lines if line.strip() and not line.startswith(("#", _BOUNDARY))]
        if len(rows) < 2 or any(row[0].isdigit() and len(row) >= 10 for row in rows[:2]):
            return 0.0
        tags = tag_column(rows)
        if tags is None:
            return 0.0
        known = path.suffix.lower() in self.suffixes
        tagged = any(row[tags] != "O" for row in rows if tags < len(row))
        even = len({len(row) for row in rows}) == 1
        return 0.95 if known else 0.92 if even and tagged and len(rows) >= 3 and not _is_table(lines) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article for each boundary, or for every forty sentences where there are none."""
        layout = _layout(path, options)
        article = _Article(path, options, layout)
        found = False
        yield from layout.told(path)
        for number, line in text_lines(path, options):
            cells = _cells(line)
            if not cells:
                article.end_sentence()
                if not layout.bounded and article.sentences >= _SENTENCES:
                    found = True
                    yield from article.finish()
                    article = _Article(path, options, layout)
            elif told := _begins(cells, line):
                if article.words:
                    found = True
                    yield from article.finish()
                article = _Article(path, options, layout, document=told[1] or told[2] or told[3] or "")
            elif line.startswith("#") and layout.tags is not None and len(cells) <= layout.tags:
                continue
            else:
                article.row(cells, number)
        if article.words:
            found = True
            yield from article.finish()
        if not found:
            yield Problem(code="AN733", sentence="The file holds no words.", where=path.name)


@dataclass(frozen=True, slots=True)
class _Layout:
    """What the beginning of a file shows: the columns of words and tags, the scheme, and whether there are boundaries.

    `fitting` of `tagged` tags stand where the scheme has them.
    """

    word: int
    tags: int | None
    scheme: Scheme | None
    fitting: int
    tagged: int
    bounded: bool

    def told(self, path: Path) -> Iterator[Problem]:
        """What was found, where it is not the usual: words first, IOB2, every tag in its place."""
        usual = self.scheme in (None, "iob2") and self.word == 0 and self.fitting == self.tagged
        if self.tags is not None and not usual:
            yield Problem(
                code="AN796",
                sentence=f"Words are read from column {self.word + 1}, tags from column {self.tags + 1}, as "
                f"{(self.scheme or 'iob2').upper()}: {self.fitting:,} of {self.tagged:,} tags fit.",
                where=path.name,
                severity="note",
            )


def _begins(cells: Sequence[str], line: str) -> re.Match[str] | None:
    """The boundary that a line is; its id is in one of the groups, if it has one."""
    return _BEGINS.match(line) if cells[0].startswith((_BOUNDARY, "#")) else None


def _cells(line: str) -> list[str]:
    """The columns of a row: by tabs where there are any (a word may hold a space), else by white space."""
    if "\t" not in line:
        return line.split()
    if not line.strip():
        return []
    cells = line.strip("\r\n").split("\t")
    return [cell.strip(" ") for cell in cells] if " " in line else cells


def _is_table(lines: Sequence[str]) -> bool:
    return bool(lines) and lines[0].count(",") + lines[0].count(";") > 1


def tag_column(rows: Sequence[Sequence[str]]) -> int | None:
    """The last column in which nearly every cell is a tag; CoNLL-2003 has chunks before the names."""
    width = min((len(row) for row in rows), default=0)
    for column in (*range(width - 1, 0, -1), *((0,) if width > 1 else ())):
        fitting = sum(bool(_TAG.match(row[column])) for row in rows)
        if fitting >= 0.98 * len(rows):
            return column
    return None


def _layout(path: Path, options: ReadOptions) -> _Layout:
    rows: list[list[str]] = []
    bounded = False
    with closing(text_lines(path, options)) as lines:
        for _, line in lines:
            cells = _cells(line)
            if cells and _begins(cells, line):
                bounded = True
                rows.append([])
            elif not cells or not line.startswith("# "):
                rows.append(cells)
            if len(rows) >= _WIDEST:
                break
    full = [row for row in rows if row]
    column = tag_column([row for row in full if not row[0].startswith("#")])
    if column is None:
        return _Layout(word_column(sentences_of(rows), None), None, None, 0, 0, bounded)
    sentences = sentences_of([row if len(row) > column else [] for row in rows])
    tags = [[row[column] if _TAG.match(row[column]) else "O" for row in sentence] for sentence in sentences]
    scheme, fitting, tagged = detected(tags)
    return _Layout(word_column(sentences, column), column, scheme, fitting, tagged, bounded)


@dataclass(slots=True)
class _Article:
    """An article in the making."""

    path: Path
    options: ReadOptions
    layout: _Layout
    document: str = ""
    text: list[str] = field(default_factory=list[str])
    length: int = 0
    words: int = 0
    sentences: int = 0
    first_line: int = 0
    _spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    _open: tuple[int, int, str] | None = None
    _fresh: bool = True
    _last: str = ""
    _odd: int = 0
    _short: int = 0

    def row(self, cells: Sequence[str], number: int) -> None:
        """Take a word with its tag."""
        if not self.first_line:
            self.first_line = number
        at, column = self.layout.word, self.layout.tags
        word = cells[at] if at < len(cells) else ""
        tag = "O" if column is None else cells[column] if column < len(cells) else ""
        if not word:
            self._short += 1
            return
        if tag != "O" and not _TAG.match(tag):
            self._short += 1
            tag = "O"
        if self.words:
            space = "\n" if self._fresh else _between(self._last, word)
            if space:
                self.text.append(space)
                self.length += 1
        start = self.length
        self.text.append(word)
        self.length += len(word)
        if tag != "O":
            self._tag(tag, start, self.length)
        elif self._open is not None:
            self._close()
        self.words += 1
        self._fresh = False
        self._last = word

    def end_sentence(self) -> None:
        """A blank line: the next word begins a line."""
        if not self._fresh:
            self._close()
            self.sentences += 1
            self._fresh = True

    def finish(self) -> Iterator[IncomingArticle | Problem]:
        """The article, and what was odd about its rows."""
        self._close()
        name = f"{self.path.name}:{self.first_line}"
        if self._short:
            yield Problem(
                code="AN734",
                sentence=f"{self._short:,} rows of the article that begins here have no tag or no word.",
                where=self.path.name,
                line=self.first_line,
                severity="warning",
            )
        about = (("document", self.document),) if self.document else ()
        described = describe("".join(self.text), about, options=self.options, stem="", origin=name)
        yield replace(described, spans=tuple(self._spans), state="done")

    def _tag(self, tag: str, start: int, end: int) -> None:
        prefix, label = tag[0], tag[2:]
        goes_on = self._open is not None and self._open[2] == label
        if prefix in "BSU" or not goes_on:
            self._close()
            self._open = (start, end, label)
        elif self._open is not None:
            self._open = (self._open[0], end, label)
        if prefix in "LESU":
            self._close()

    def _close(self) -> None:
        if self._open is not None:
            start, end, label = self._open
            self._spans.append(IncomingSpan(start=start, end=end, label=label))
            self._open = None


def _between(last: str, word: str) -> str:
    """The space between two words of a line, or none."""
    close = word[0] in _NO_SPACE_BEFORE or last[-1] in _NO_SPACE_AFTER or word in ("'s", "’s", "n't", "n’t")
    return "" if close else " "
