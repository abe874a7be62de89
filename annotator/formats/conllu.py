"""CoNLL-U and CoNLL-U Plus: words with their white space, names as tags in MISC (`NE=B-ORG`), a column, or brackets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from annotator.formats.atomic import lines_like
from annotator.formats.brackets import Entities
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter, TokenUse
from annotator.formats.target_tokens import chosen_tokenizer
from annotator.formats.text_lines import head_lines, text_lines
from annotator.formats.tokenizing import Tokenizer
from annotator.formats.words import cut_words, edges_of, trimmed
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

_COLUMNS = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
_KEYS = ("NE", "NER", "ne", "ner")
_TAG = re.compile(r"(?:O|_|\*|[BIELSU]-\S+)\Z")
_ENTITY = "Entity"
_ESCAPES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}
_SPELLED = {value: key for key, value in _ESCAPES.items()}
_ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|.)")
_NEWDOC = re.compile(r"#\s*newdoc(?:\s+id\s*=\s*(.*))?")
_GLOBAL = re.compile(r"#\s*global\.columns\s*=\s*(.+)")
_OURS = re.compile(r"# newdoc id = \S+\Z")
_OUR_LINE = re.compile(r"#.*||\d+\t[^\t]+(?:\t_){7}\tNE=[^\t]+")
_GLOBAL_COLUMNS = "# global.columns = ID FORM MISC ANNOTATOR:NE"
_OUR_COLUMNS = re.compile(re.escape(_GLOBAL_COLUMNS) + r"\Z")
_OUR_PLUS_LINE = re.compile(r"#.*||\d+\t[^\t]+\t[^\t]+\t(?:O|[BI]-[^\t]+)")
_ENDS = frozenset(".!?…。！？؟۔।")


class Conllu:
    """Reads sentences of words; `# newdoc` begins an article, without it the file is one."""

    name = "conllu"
    title = "CoNLL-U (Plus)"
    suffixes = (".conllu", ".conllup")

    def score(self, path: Path, head: bytes) -> float:
        """By the ending, or by rows with a number first, of ten columns or of those that the first line names."""
        lines = head_lines(head)
        if not lines:
            return 0.0
        rows = [line.split("\t") for line in lines[:100] if "\t" in line and not line.startswith("#")]
        numbered = bool(rows) and rows[0][0].split("-")[0].isdigit()
        looks = numbered and (len(rows[0]) >= 10 or lines[0].startswith("# global.columns"))
        if path.suffix.lower() in self.suffixes:
            return 0.95
        return 0.93 if looks else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article for each `# newdoc`."""
        columns: Sequence[str] = _COLUMNS
        entities = Entities()
        article = _Article(path, options, 1, entities)
        found = named = False
        for number, line in text_lines(path, options):
            if told := _GLOBAL.match(line):
                columns = told[1].split()
            elif _NEWDOC.match(line):
                if article.words:
                    found, named = True, named or article.named
                    yield from article.finish()
                article = _Article(path, options, number, entities)
            elif line.startswith("#") and "=" in line:
                name, _, value = line[1:].partition("=")
                if name.strip() == "global.Entity":
                    entities.declare(value)
                else:
                    article.comment(name.strip(), value.strip())
            elif not line.strip():
                article.end_sentence()
            elif not line.startswith("#"):
                article.row(dict(zip(columns, line.split("\t"), strict=False)))
        if article.words:
            found, named = True, named or article.named
            yield from article.finish()
        if not found:
            yield Problem(code="AN733", sentence="The file holds no words.", where=path.name)
        elif not named:
            yield no_names(path)


def no_names(path: Path) -> Problem:
    """The note that a file of words has no names, so that nobody says what is none."""
    return Problem(
        code="AN867",
        sentence="No column or key with names was found: the articles come in without spans, and open.",
        where=path.name,
        severity="note",
    )


@dataclass(slots=True)
class _Article:
    """An article in the making."""

    path: Path
    options: ReadOptions
    line: int
    entities: Entities
    words: int = 0
    named: bool = False
    _text: list[str] = field(default_factory=list[str])
    _length: int = 0
    _gap: str = ""
    _spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    _open: tuple[int, int, str] | None = None
    _pairs: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    _skip: int = 0
    _fresh: bool = True
    _short: int = 0
    _exact: bool = False
    _token: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        self.entities.forget()

    def comment(self, name: str, value: str) -> None:
        """Take what stands before the first word; `text` and the numbers of sentences say nothing new."""
        if not self.words and name not in ("text", "sent_id", "newpar id"):
            self._pairs.append((name, value))

    def row(self, cells: dict[str, str]) -> None:
        """Take a word."""
        number, form = cells.get("ID", ""), cells.get("FORM", "")
        if not form or not number[:1].isdigit():
            self._short += 1
            return
        if "." in number:
            return
        misc = _misc(cells.get("MISC", "_"))
        first, _, last = number.partition("-")
        inside = 0 < _number(first) <= self._skip
        if not last and inside:
            # A word inside of a token: the token has stood there already.
            self._entity(misc)
            self._tag(_tag(cells, misc), self._length, self._length, grow=False)
            return
        self._skip = _number(last)
        if "SpacesBefore" in misc:
            self._put(_spaces(misc["SpacesBefore"]))
        elif self._gap:
            self._put(self._gap)
        start = self._length
        self._put(form)
        self.words += 1
        self._fresh = False
        self._exact = "SpacesAfter" in misc
        self._gap = _spaces(misc["SpacesAfter"]) if self._exact else "" if misc.get("SpaceAfter") == "No" else " "
        self._token = (start, self._length)
        self._entity(misc)
        self._tag(_tag(cells, misc), start, self._length)

    def _entity(self, misc: dict[str, str]) -> None:
        if _ENTITY in misc:
            self.named = True
            self.entities.value(misc[_ENTITY], *self._token)

    def end_sentence(self) -> None:
        """A blank line: the next sentence begins, on a line of its own where nothing else is told."""
        self._skip = 0
        if not self._fresh:
            self._fresh = True
            if not self._exact and self._gap == " ":
                self._gap = "\n"

    def finish(self) -> Iterator[IncomingArticle | Problem]:
        """The article."""
        self._close()
        if self._exact:
            self._put(self._gap)
        if self._short:
            yield Problem(
                code="AN734",
                sentence=f"{self._short:,} rows of the article that begins here have no number or no word.",
                where=self.path.name,
                line=self.line,
                severity="warning",
            )
        described = describe(
            "".join(self._text), self._pairs, options=self.options, stem="", origin=f"{self.path.name}:{self.line}"
        )
        spans = sorted((*self._spans, *self.entities.spans), key=lambda span: (span.start, -span.end))
        yield replace(described, spans=tuple(spans), state="done" if self.named else "open")

    def _put(self, piece: str) -> None:
        self._text.append(piece)
        self._length += len(piece)

    def _tag(self, tag: str, start: int, end: int, *, grow: bool = True) -> None:
        self.named = self.named or tag not in ("", "_", "*")
        if tag in ("", "O", "_", "*"):
            if grow:
                self._close()
            return
        prefix, label = tag[0], tag[2:]
        goes_on = self._open is not None and self._open[2] == label
        if prefix in "BSU" or not goes_on:
            if not grow:
                return
            self._close()
            self._open = (start, end, label)
        elif self._open is not None and grow:
            self._open = (self._open[0], end, label)
        if prefix in "LESU":
            self._close()

    def _close(self) -> None:
        if self._open is not None:
            self._spans.append(IncomingSpan(start=self._open[0], end=self._open[1], label=self._open[2]))
            self._open = None


def _misc(cell: str) -> dict[str, str]:
    if cell == "_":
        return {}
    parts = (part.partition("=") for part in cell.split("|"))
    return {key: value for key, _, value in parts}


def _tag(cells: dict[str, str], misc: dict[str, str]) -> str:
    for key in _KEYS:
        if key in misc:
            return misc[key] if _TAG.match(misc[key]) else ""
    tags = [value for name, value in cells.items() if name not in _COLUMNS and _TAG.match(value)]
    # Of several columns of this kind one has names, and others say that a word is none of theirs.
    return next((tag for tag in tags if len(tag) > 1), "O" if "O" in tags else "")


def _spaces(spelled: str) -> str:
    def plain(found: re.Match[str]) -> str:
        told = found[1]
        return chr(int(told[1:], 16)) if len(told) == 5 else _ESCAPES.get(told, told)

    return _ESCAPE.sub(plain, spelled)


def _spelled(spaces: str) -> str:
    return "".join(f"\\{_SPELLED[one]}" if one in _SPELLED else f"\\u{ord(one):04x}" for one in spaces)


class ConlluExporter(SpanExporter):
    """Writes words that fit every span, with all white space between them, so that the text comes back."""

    name = "conllu"
    title = "CoNLL-U"
    suffix = ".conllu"
    keeps: frozenset[Keep] = frozenset({"metadata"})
    tokens: TokenUse = "words"
    plus = False

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of sentences."""
        return self.writer(path, schema, words, options, chosen_tokenizer(options))

    def writer(
        self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions, tokenizer: Tokenizer | None
    ) -> ArticleWriter:
        """As `open_writer`."""
        return _Writer(path, words, tokenizer, plus=self.plus)

    def importer(self) -> Importer:
        """The importer of CoNLL-U."""
        return Conllu()

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """By an article's beginning, and words of which nothing is told but names and white space."""
        return lines_like(head, _OURS, _OUR_LINE)

    def written_text(self, text: str) -> str:
        """A NUL and a byte order mark are no part of a word."""
        return text.replace("\0", "\ufffd").replace("\ufeff", "\u2060")

    def written_place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Words only: white space at the edges goes."""
        return trimmed(text, start, end)

    def label_word(self, name: str) -> str:
        """A tag is no list of pairs."""
        return name.replace("=", "_")


class ConlluPlusExporter(ConlluExporter):
    """Writes the same with few columns, which the first line names; names have one of their own."""

    name = "conllu-plus"
    title = "CoNLL-U Plus"
    suffix = ".conllup"
    plus = True

    def is_like_ours(self, path: Path, head: bytes) -> float:
        """By our columns, and words of which nothing is told but names and white space."""
        return lines_like(head, _OUR_COLUMNS, _OUR_PLUS_LINE)


class _Writer:
    def __init__(self, path: Path, words: LabelWords, tokenizer: Tokenizer | None, *, plus: bool = False) -> None:
        self._file: BinaryIO = path.open("xb")
        self._plus = plus
        if plus:
            self._file.write(f"{_GLOBAL_COLUMNS}\n".encode())
        self._tokenizer = tokenizer
        self._words = words.words
        self._sentences = 0

    def add(self, view: ArticleView) -> None:
        """Write an article as sentences."""
        pieces = cut_words(view.text, edges_of(view.spans), self._tokenizer)
        starts = [start for start, _ in pieces]
        tags: dict[int, str] = {}
        for span in view.spans:
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            tags |= {at: f"{'I' if at > first else 'B'}-{self._words[span.label]}" for at in range(first, last)}
        out = [f"# newdoc id = {view.article.id}\n", *_comments(view)]
        sentences = _sentences(view.text, pieces, tags)
        for first, last in sentences:
            self._sentences += 1
            shown = " ".join(view.text[pieces[first][0] : pieces[last - 1][1]].split())
            out.append(f"# sent_id = {self._sentences}\n# text = {shown}\n")
            for at in range(first, last):
                out.append(
                    _row(view.text, pieces, at, at - first + 1, tags.get(at, "O"), ends=at + 1 == last, plus=self._plus)
                )
            out.append("\n")
        self._file.write("".join(out).encode())

    def finish(self) -> None:
        """Close the file."""
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


def _sentences(text: str, pieces: Sequence[tuple[int, int]], tags: dict[int, str]) -> Iterator[tuple[int, int]]:
    """Sentences as ranges of words: they end at line breaks and full stops, never inside of a span."""
    first = 0
    for at, (_, end) in enumerate(pieces):
        following = pieces[at + 1][0] if at + 1 < len(pieces) else len(text)
        ends = "\n" in text[end:following] or (text[end - 1] in _ENDS and following > end)
        if at + 1 == len(pieces) or (ends and not tags.get(at + 1, "O").startswith("I-")):
            yield first, at + 1
            first = at + 1


def _row(
    text: str, pieces: Sequence[tuple[int, int]], at: int, number: int, tag: str, *, ends: bool, plus: bool
) -> str:
    start, end = pieces[at]
    following = pieces[at + 1][0] if at + 1 < len(pieces) else len(text)
    gap = text[end:following]
    misc = [] if plus else [f"NE={tag}"]
    if at == 0 and start:
        misc.append(f"SpacesBefore={_spelled(text[:start])}")
    if not gap:
        misc.append("SpaceAfter=No")
    elif gap != " " or ends:
        misc.append(f"SpacesAfter={_spelled(gap)}")
    if plus:
        return f"{number}\t{text[start:end]}\t{'|'.join(misc) or '_'}\t{tag}\n"
    return f"{number}\t{text[start:end]}\t_\t_\t_\t_\t_\t_\t_\t{'|'.join(misc)}\n"


def _comments(view: ArticleView) -> Iterator[str]:
    for name, value in told_pairs(view.article, {"text", "sent_id", "newdoc", "newpar"}).items():
        if "=" not in name and "\n" not in value and value == value.strip():
            yield f"# {name} = {value}\n"


def _number(told: str) -> int:
    """The number of a word, 0 where it is none."""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 16 else 0
