"""CoNLL columns of any layout: IOB1, IOB2, IOE, IOBES/BILOU; texts are put together from the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.brackets import BracketColumn, bracket_column
from annotator.formats.conll_layout import Scheme, detected, sentences_of, word_column
from annotator.formats.conllu import no_names
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.text_lines import head_lines, text_lines
from annotator.model.errors import Problem

_TAG = re.compile(r"(?:O|[BIELSU]-\S+)\Z")
_CHUNKS = frozenset(
    {
        "ADJP", "ADJC", "ADVP", "ADVC", "CONJP", "INTJ", "LST", "NC", "NP", "PC", "PP", "PRT", "SBAR", "UCP", "VC",
        "VP",
    }
)  # fmt: skip
"""What is no name: the parts of sentences that stand beside the names in CoNLL-2003."""
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
    suffixes = (
        ".conll", ".iob", ".iob2", ".bio", ".bioes", ".bilou", ".conll03", ".conll02", ".testa", ".testb", ".train",
    )  # fmt: skip

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
            brackets = any(line.startswith("#begin document") for line in lines) and bracket_column(rows) is not None
            return 0.92 if brackets else 0.0
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
            elif line.startswith("#") and layout.is_comment(cells):
                continue
            else:
                article.row(cells, number)
        if article.words:
            found = True
            yield from article.finish()
        if not found:
            yield Problem(code="AN733", sentence="The file holds no words.", where=path.name)
        elif not layout.named:
            yield no_names(path)


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
    more: tuple[int, ...] = ()
    """Further columns of tags, which hold what nests in the names."""
    brackets: int | None = None

    @property
    def further(self) -> bool:
        """Whether names stand in more than the column of tags."""
        return bool(self.more) or self.brackets is not None

    @property
    def named(self) -> bool:
        """Whether there are names at all."""
        return self.tags is not None or self.brackets is not None

    def is_comment(self, cells: Sequence[str]) -> bool:
        """Whether a line with a number sign is no word: it does not reach the names."""
        last = self.tags if self.tags is not None else self.brackets
        return last is not None and len(cells) <= last

    def told(self, path: Path) -> Iterator[Problem]:
        """What was found, where it is not the usual: words first, IOB2, every tag in its place."""
        usual = self.scheme in (None, "iob2") and self.word == 0 and self.fitting == self.tagged and not self.more
        if self.tags is not None and not usual:
            yield Problem(
                code="AN796",
                sentence=f"Words are read from column {self.word + 1}, tags from column {self._columns}, as "
                f"{(self.scheme or 'iob2').upper()}: {self.fitting:,} of {self.tagged:,} tags fit.",
                where=path.name,
                severity="note",
            )

    @property
    def _columns(self) -> str:
        columns = [*self.more, *([] if self.tags is None else [self.tags])]
        return " and ".join(str(column + 1) for column in columns)


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


def _more_columns(rows: Sequence[Sequence[str]], last: int) -> tuple[int, ...]:
    """The columns of tags right before the last one, as GermEval has them for what nests; those of chunks are none."""
    found: list[int] = []
    for column in range(last - 1, 0, -1):
        cells = [row[column] for row in rows]
        labels = {cell[2:] for cell in cells if cell != "O"}
        if not all(map(_TAG.match, cells)) or not labels or labels <= _CHUNKS:
            break
        found.insert(0, column)
    return tuple(found)


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
        plain = [row for row in rows if not row or not row[0].startswith("#")]
        brackets = bracket_column([row for row in plain if row])
        return _Layout(word_column(sentences_of(plain), brackets), None, None, 0, 0, bounded, brackets=brackets)
    sentences = sentences_of([row if len(row) > column else [] for row in rows])
    tags = [[row[column] if _TAG.match(row[column]) else "O" for row in sentence] for sentence in sentences]
    scheme, fitting, tagged = detected(tags)
    more = _more_columns([row for sentence in sentences for row in sentence], column)
    return _Layout(word_column(sentences, column), column, scheme, fitting, tagged, bounded, more)


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
    _names: list[_Names] = field(init=False)
    _main: _Names = field(init=False)
    _brackets: BracketColumn = field(default_factory=BracketColumn)
    _fresh: bool = True
    _last: str = ""
    _odd: int = 0
    _short: int = 0

    def __post_init__(self) -> None:
        self._names = [_Names() for _ in range(1 + len(self.layout.more))]
        self._main = self._names[0]

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
            self._main.tag(tag, start, self.length)
        elif self._main.opened:
            self._main.close()
        if self.layout.further:
            self._further(cells, start)
        self.words += 1
        self._fresh = False
        self._last = word

    def end_sentence(self) -> None:
        """A blank line: the next word begins a line."""
        if not self._fresh:
            for names in self._names:
                names.close()
            self.sentences += 1
            self._fresh = True

    def finish(self) -> Iterator[IncomingArticle | Problem]:
        """The article, and what was odd about its rows."""
        for names in self._names:
            names.close()
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
        spans = [*self._brackets.spans, *(one for names in (*self._names[1:], self._names[0]) for one in names.spans)]
        if len(self._names) > 1:
            spans = sorted(dict.fromkeys(spans), key=lambda span: (span.start, -span.end))
        yield replace(described, spans=tuple(spans), state="done" if self.layout.named else "open")

    def _further(self, cells: Sequence[str], start: int) -> None:
        """Take what further columns say about a word."""
        for names, place in zip(self._names[1:], self.layout.more, strict=True):
            below = cells[place] if place < len(cells) else "O"
            names.tag(below if _TAG.match(below) else "O", start, self.length)
        brackets = self.layout.brackets
        if brackets is not None and brackets < len(cells):
            self._brackets.cell(cells[brackets], start, self.length)


class _Names:
    """The names of a column of tags."""

    def __init__(self) -> None:
        self.spans: list[IncomingSpan] = []
        self.opened: tuple[int, int, str] | None = None

    def tag(self, tag: str, start: int, end: int) -> None:
        """Take the tag of the word from `start` to `end`."""
        if tag == "O":
            self.close()
            return
        prefix, label = tag[0], tag[2:]
        goes_on = self.opened is not None and self.opened[2] == label
        if prefix in "BSU" or not goes_on:
            self.close()
            self.opened = (start, end, label)
        elif self.opened is not None:
            self.opened = (self.opened[0], end, label)
        if prefix in "LESU":
            self.close()

    def close(self) -> None:
        """What is open ends here."""
        if self.opened is not None:
            start, end, label = self.opened
            self.spans.append(IncomingSpan(start=start, end=end, label=label))
            self.opened = None


def _between(last: str, word: str) -> str:
    """The space between two words of a line, or none."""
    close = word[0] in _NO_SPACE_BEFORE or last[-1] in _NO_SPACE_AFTER or word in ("'s", "’s", "n't", "n’t")
    return "" if close else " "
