"""PubTator: a title and an abstract, a line each, then a line for every mention and for every relation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.json_reading import json_lines
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem
from annotator.model.records import ArticleView
from annotator.model.schema import Schema

_PART = re.compile(r"([^|\t]+)\|([ta])\|(.*)\Z", re.DOTALL)
_BEGINS = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*[^|\t\r\n]{1,80}\|t\|")
_OURS = re.compile(r"T\d+\Z")
# Everything that some reader takes for the end of a line.
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_SPACES = str.maketrans({**dict.fromkeys(_BREAKS + "\t", " "), "\0": "\ufffd"})


class PubTator:
    """Reads files of any number of articles; concepts become notes."""

    name = "pubtator"
    title = "PubTator"
    suffixes = (".pubtator",)

    def score(self, path: Path, head: bytes) -> float:
        """By a first line with a title."""
        return 0.95 if _BEGINS.match(head) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every title."""
        document: _Document | None = None
        for number, raw in json_lines(path, options):
            try:
                line = (raw.decode("utf-8") if isinstance(raw, bytes) else raw).rstrip("\n").removesuffix("\r")
            except UnicodeDecodeError as error:
                yield _problem(path, number, f"The line is not UTF-8 from byte {error.start + 1} on", warning=False)
                continue
            line = line.removeprefix("\ufeff")
            part = _PART.match(line)
            if part is not None and part[2] == "t":
                if document is not None:
                    yield from document.article(options)
                document = _Document(path, number, key=part[1], title=part[3])
            elif document is None:
                if line.strip():
                    yield _problem(path, number, "The line stands before the first title (ID|t|…)", warning=True)
            elif part is not None and part[1] == document.key:
                document.abstract = part[3]
            elif line.strip():
                document.line(line, number)
        if document is not None:
            yield from document.article(options)


@dataclass(slots=True)
class _Document:
    """An article as far as it was read; `concepts` are the first mentions of each."""

    path: Path
    number: int
    key: str
    title: str
    abstract: str = ""
    spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    links: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    concepts: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[Problem] = field(default_factory=list[Problem])

    def line(self, line: str, number: int) -> None:
        """A mention `ID start end surface label [concept]`, or a relation `ID label concept concept`."""
        cells = line.split("\t")
        if len(cells) >= 5 and _digits(cells[1]) and _digits(cells[2]):
            concept = cells[5].strip() if len(cells) > 5 else ""
            key = f"{number}"
            self.spans.append(
                IncomingSpan(
                    start=int(cells[1]),
                    end=int(cells[2]),
                    quote=cells[3] if cells[3].strip() else "",
                    label=cells[4].strip(),
                    key=key,
                    note="" if concept == "-" or _OURS.match(concept) else concept,
                )
            )
            if concept and concept != "-":
                self.concepts.setdefault(concept, key)
        elif len(cells) >= 4 and cells[0] == self.key and not _digits(cells[1]):
            self.links.append((cells[1].strip(), cells[2].strip(), cells[3].strip()))
        else:
            self.problems.append(
                _problem(self.path, number, f"The line is no mention and no relation: {line[:60].strip()}")
            )

    def article(self, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """The article, after what was wrong with its lines."""
        text = f"{self.title}\n{self.abstract}" if self.abstract else self.title
        if not text.strip():
            yield Problem(code="AN205", sentence="The article holds no text.", where=self.path.name, line=self.number)
            return
        yield from self.problems
        described = describe(text, (), options=options, stem="", origin=f"{self.path.name}:{self.number}")
        yield replace(
            described,
            spans=tuple(self.spans),
            relations=tuple(
                IncomingRelation(
                    source=self.concepts.get(source, f"concept {source}"),
                    target=self.concepts.get(target, f"concept {target}"),
                    label=label,
                )
                for label, source, target in self.links
            ),
            key=self.key,
            state="done",
        )


def _digits(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) < 16


def _problem(path: Path, number: int, told: str, *, warning: bool = True) -> Problem:
    return Problem(
        code="AN762",
        sentence=f"{told}; it is left out.",
        where=path.name,
        line=number,
        severity="warning" if warning else "error",
    )


class PubTatorExporter(SpanExporter):
    """Writes the first line as the title and what follows as the abstract."""

    name = "pubtator"
    title = "PubTator"
    suffix = ".pubtator"
    keeps: frozenset[Keep] = frozenset({"overlaps", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of blocks."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """PubTator's importer."""
        return PubTator()

    def written_text(self, text: str) -> str:
        """Two lines at most: the first break stays, the others and tabs are spaces; NUL has no place.

        Readers take white space off the end of a title and would shift what follows: the break goes before it.
        """
        head, found, rest = text.partition("\n")
        head, rest = head.translate(_SPACES), rest.translate(_SPACES)
        if not rest:
            return head + " " * len(found)
        title = head.rstrip()
        return f"{title}\n{' ' * (len(head) - len(title))}{rest}"

    def label_word(self, name: str) -> str:
        """A cell has no tabs and no line breaks."""
        return " ".join(name.split())


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._file = path.open("xb")
        self._words = words
        self._number = 0

    def add(self, view: ArticleView) -> None:
        """Write the block of an article."""
        self._number += 1
        key = str(self._number)
        title, _, abstract = view.text.partition("\n")
        rows = [f"{key}|t|{title}", f"{key}|a|{abstract}"]
        names = {span.id: f"T{number}" for number, span in enumerate(view.spans, 1)}
        for span in view.spans:
            # A surface has no line breaks: the one that there may be is written as a space.
            cells = (key, span.start, span.end, span.quote.replace("\n", " "), self._words.words[span.label])
            rows.append("\t".join(map(str, (*cells, names[span.id]))))
        for one in view.relations:
            rows.append("\t".join((key, self._words.relations[one.label], names[one.source], names[one.target])))
        self._file.write("".join(f"{row}\n" for row in (*rows, "")).encode())

    def finish(self) -> None:
        """Close the file."""
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
