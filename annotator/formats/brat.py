"""brat's standoff: a `.txt` with an `.ann` beside it, and `annotation.conf` for the labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.atomic import sync_file
from annotator.formats.brat_config import CONFIG, VISUAL, Stamp, config_of, declared, stamp_of, visual_of
from annotator.formats.encoding import decode
from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingLabel, IncomingRelation, IncomingSpan
from annotator.formats.json_reading import object_of, record_of
from annotator.formats.json_writing import compact
from annotator.formats.kept import LabelWords
from annotator.formats.lossless_in import figure_of
from annotator.formats.offset_units import Ruler, convention_named
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem, UserError
from annotator.model.figure import Figure
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema

_UNIT = "code-points+crlf-as-one"
"""brat opens texts with universal newlines, so that a CRLF counts once."""
_TEXT_BOUND = re.compile(r"(T\S+)\t(\S+) (-?\d{1,15} -?\d{1,15}(?:;-?\d{1,15} -?\d{1,15})*)(?:\t(.*))?\Z", re.DOTALL)
_RELATION = re.compile(r"(R\S+)\t(\S+) \S+?:(\S+) \S+?:(\S+)\s*\Z")
_EVENT = re.compile(r"(E\S+)\t(\S+?):(T\S+)((?: \S+:\S+)*)\s*\Z")
_ATTRIBUTE = re.compile(r"([AM]\S+)\t(\S+) (\S+)(?: (.+?))?\s*\Z")
_NOTE = re.compile(r"(#\S*)\t(\S+) (\S+)\t(.*)\Z", re.DOTALL)
_LINK = re.compile(r"(N\S+)\t(\S+) (\S+) (\S+?)(?:\t(.*))?\Z", re.DOTALL)
_VALUE = "AnnotatorValue"
_BREAKS = re.compile(r"[\r\n]*\Z")


class Brat:
    """Reads an `.ann` with the `.txt` beside it as one article."""

    name = "brat"
    title = "brat standoff"
    suffixes = (".ann",)

    def __init__(self) -> None:
        self._declared: tuple[Stamp, tuple[IncomingLabel, ...]] | None = None

    def score(self, path: Path, head: bytes) -> float:
        """By the ending, and a text beside it."""
        return 0.97 if path.suffix.lower() == ".ann" else 0.0

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The types of the nearest configuration, here or in the folder above."""
        stamp = stamp_of(path.parent, options)
        if self._declared is None or self._declared[0] != stamp:
            self._declared = (stamp, declared(path.parent, options))
        return self._declared[1]

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield the article, after a warning for every line that is none of brat's.

        UserError when one of the two files cannot be read, EncodingQuestion when one does not say its encoding.
        """
        text_path = path.with_suffix(".txt")
        if not text_path.is_file():
            raise UserError(
                "AN731",
                f"The text of “{path.name}” is missing: there is no “{text_path.name}” beside it.",
                "brat keeps text and annotations in two files; import the folder that has both.",
            )
        try:
            data = files.read_bytes(path) if path.stat().st_size else b""
        except OSError as error:
            raise files.unreadable(path, error) from error
        text, lines = _decoded(text_path, path, data, options)
        if not text.strip():
            raise files.empty(text_path)
        standoff = _Standoff(path.name)
        for number, line in enumerate(lines.split("\n"), 1):
            standoff.line(line.rstrip("\r"), number)
        described = describe(text, (), options=options, stem=path.stem, origin=path.name)
        ruler = Ruler(text, convention_named(options.offsets or _UNIT))
        spans = tuple(standoff.spans(text, ruler))
        yield from standoff.problems
        yield replace(
            described,
            spans=spans,
            relations=tuple(standoff.relations),
            offsets=_UNIT,
            state="done",
        )


def _decoded(text_path: Path, path: Path, data: bytes, options: ReadOptions) -> tuple[str, str]:
    """The text and the lines of its annotations. A person's answer is about the file that is no UTF-8, if one is."""
    told = files.read_bytes(text_path)
    first = second = options.encoding
    if options.encoding is not None and (utf8 := _is_utf8(told)) != _is_utf8(data):
        first, second = (None, options.encoding) if utf8 else (options.encoding, None)
    text = decode(told, text_path, encoding=first).text
    return text, decode(data, path, encoding=second).text if data else ""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@dataclass(slots=True)
class _Bound:
    """A text-bound annotation: its fragments, and what other lines say about it."""

    label: str
    fragments: list[tuple[int, int]]
    quote: str
    notes: list[str] = field(default_factory=list[str])
    figure: Figure | None = None


class _Standoff:
    """Takes an `.ann` line by line."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._bounds: dict[str, _Bound] = {}
        self._events: dict[str, str] = {}
        self._later: list[tuple[str, str, Figure | None]] = []
        self.relations: list[IncomingRelation] = []
        self.problems: list[Problem] = []

    def line(self, line: str, number: int) -> None:
        """Take one line."""
        if not line.strip():
            return
        if found := _TEXT_BOUND.match(line):
            fragments = [(int(a), int(b)) for a, b in (part.split(" ") for part in found[3].split(";"))]
            self._bounds[found[1]] = _Bound(found[2], fragments, found[4] or "")
        elif found := _RELATION.match(line):
            self._relate(found[1], found[2], found[3], found[4])
        elif found := _EVENT.match(line):
            self._events[found[1]] = found[3]
            told = [(role, target) for role, _, target in (part.partition(":") for part in found[4].split())]
            roles = {role for role, _ in told}
            for role, target in told:
                # A role that is there twice has a number behind it the second time.
                bare = role.rstrip("0123456789")
                self._relate(found[1], bare if bare in roles else role, found[3], target)
        elif found := _ATTRIBUTE.match(line):
            self._later.append((found[3], f"{found[2]}: {found[4]}" if found[4] else found[2], None))
        elif found := _NOTE.match(line):
            self._note(found[2], found[3], found[4])
        elif found := _LINK.match(line):
            name = f" ({found[5]})" if found[5] else ""
            self._later.append((found[3], f"{found[2]}: {found[4]}{name}", None))
        elif line.startswith("*\t") and len(told := line[2:].split()) > 2:
            for member in told[2:]:
                self._relate("", told[0], told[1], member)
        else:
            self.problems.append(
                Problem(
                    code="AN732",
                    sentence=f"The line is none that brat writes; it is left out: {line[:60]!r}.",
                    where=self._where,
                    line=number,
                    severity="warning",
                )
            )

    def _relate(self, key: str, label: str, source: str, target: str) -> None:
        self.relations.append(IncomingRelation(key=key, label=label, source=source, target=target))

    def _note(self, kind: str, target: str, told: str) -> None:
        if kind == _VALUE:
            try:
                self._later.append((target, "", figure_of(object_of(record_of(told)))))
                return
            except (ValueError, RecursionError):
                pass
        self._later.append((target, told if kind == "AnnotatorNotes" else f"{kind}: {told}", None))

    def spans(self, text: str, ruler: Ruler) -> Iterator[IncomingSpan]:
        """The spans, a discontinuous one in parts; events end at their triggers, remarks at their spans."""
        lost = 0
        for target, note, figure in self._later:
            bound = self._bounds.get(self._events.get(target, target))
            if bound is None:
                lost += 1
            elif figure is not None:
                bound.figure = figure
            else:
                bound.notes.append(note)
        if lost:
            self.problems.append(
                Problem(
                    code="AN844",
                    sentence=f"Left out: {lost:,} remark{'' if lost == 1 else 's'} about relations, "
                    "or about what is not there.",
                    where=self._where,
                    severity="warning",
                )
            )
        if self._events:
            self.relations[:] = [
                replace(
                    one,
                    source=self._events.get(one.source, one.source),
                    target=self._events.get(one.target, one.target),
                )
                for one in self.relations
            ]
        for key, bound in self._bounds.items():
            parts = _joined(bound.fragments, text, ruler)
            quotes = [bound.quote] if len(parts) == 1 else _quotes(bound, parts)
            for at, (start, end) in enumerate(parts):
                whole = len(parts) == 1
                notes = bound.notes if whole else [f"part {at + 1} of {len(parts)}", *bound.notes]
                yield IncomingSpan(
                    start=start,
                    end=end,
                    label=bound.label,
                    quote=quotes[at],
                    figure=bound.figure,
                    note="; ".join(notes),
                    key=key if not at else f"{key}.{at + 1}",
                )


def _joined(fragments: list[tuple[int, int]], text: str, ruler: Ruler) -> list[tuple[int, int]]:
    """Fragments between which there are only line breaks are one span: brat cannot cover a line break otherwise."""
    found: list[tuple[int, int]] = []
    for start, end in fragments:
        gap = ruler.stretch(found[-1][1], start) if found and found[-1][1] <= start else None
        if gap is not None and _BREAKS.match(text[gap[0] : gap[1]]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _quotes(bound: _Bound, parts: list[tuple[int, int]]) -> list[str]:
    """What each part of a span covers, out of what the whole covers: its fragments with a space between them.

    The lengths say where they part, in whatever unit they are. Where they do not, no part covers what is told.
    """
    for unit, size in (("utf-32-le", 4), ("utf-16-le", 2), ("utf-8", 1)):
        whole = bound.quote.encode(unit, "surrogatepass")
        if len(whole) // size != sum(end - start for start, end in bound.fragments) + len(bound.fragments) - 1:
            continue
        found = [""] * len(parts)
        at = 0
        for start, end in bound.fragments:
            piece = whole[at : (at := at + (end - start) * size)].decode(unit, "replace")
            at += size
            part = next((number for number, (first, last) in enumerate(parts) if first <= start and end <= last), 0)
            found[part] = f"{found[part]} {piece}" if found[part] else piece
        return found
    return [bound.quote] * len(parts)


class BratExporter(SpanExporter):
    """Writes a folder with a `.txt` and an `.ann` for each article, and the configuration."""

    name = "brat"
    title = "brat standoff"
    suffix = ""
    keeps: frozenset[Keep] = frozenset({"overlaps", "values", "notes", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """The files of a collection."""
        return _Writer(path, schema, words)

    def importer(self) -> Importer:
        """brat's importer."""
        return Brat()

    def written_files(self, path: Path) -> tuple[Path, ...]:
        """The `.ann` files in order."""
        return tuple(sorted(path.glob("*.ann")))

    def written_text(self, text: str) -> str:
        """Line feeds only: tools that read with universal newlines would count a CRLF once.

        A tab would end the covered text of a span, and a NUL is no text.
        """
        plain = text.replace("\r\n", " \n").replace("\r", "\n").replace("\t", " ")
        return plain.replace("\0", "\ufffd").replace("\ufeff", "\u2060")

    def written_place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """A span off the line breaks at its edges; None when it covers nothing else."""
        quote = text[start:end]
        inner = quote.strip("\n")
        if not inner.strip():
            return None
        first = start + len(quote) - len(quote.lstrip("\n"))
        return first, first + len(inner)

    def label_word(self, name: str) -> str:
        """brat's types are letters, digits, hyphen and underscore."""
        return re.sub(r"[^A-Za-z0-9_-]", "_", name)

    def written_note(self, note: str) -> str:
        """A note is one line."""
        return " ".join(note.replace("\0", "\ufffd").split())


class _Writer:
    def __init__(self, folder: Path, schema: Schema, words: LabelWords) -> None:
        self._folder = folder
        self._schema = schema
        self._labels = words
        self._words = words.words
        self._kinds = words.relations
        self._number = 0

    def add(self, view: ArticleView) -> None:
        """Write the two files of an article."""
        self._number += 1
        stem = self._folder / f"{self._number:06d}"
        _write(stem.with_suffix(".txt"), view.text)
        lines: list[str] = []
        remarks = 0
        for at, span in enumerate(view.spans, 1):
            lines.append(_bound_line(at, self._words[span.label], span, view.text))
            told = [("AnnotatorNotes", span.note)] if span.note else []
            if span.figure is not None:
                told.append((_VALUE, compact(figure_fields(span.figure))))
            for kind, words in told:
                remarks += 1
                lines.append(f"#{remarks}\t{kind} T{at}\t{words}\n")
        places = {span.id: at for at, span in enumerate(view.spans, 1)}
        for at, one in enumerate(view.relations, 1):
            source, target = places[one.source], places[one.target]
            lines.append(f"R{at}\t{self._kinds[one.label]} Arg1:T{source} Arg2:T{target}\n")
        _write(stem.with_suffix(".ann"), "".join(lines))

    def finish(self) -> None:
        """Write the configuration."""
        _write(self._folder / CONFIG, config_of(self._schema, self._labels))
        _write(self._folder / VISUAL, visual_of(self._schema, self._labels))

    def close(self) -> None:
        """Nothing stays open."""


def _bound_line(at: int, label: str, span: Span, text: str) -> str:
    """A text-bound line, its covered text in one fragment a line."""
    fragments: list[tuple[int, int]] = []
    for found in re.finditer(r"[^\n]+", text[span.start : span.end]):
        fragments.append((span.start + found.start(), span.start + found.end()))
    places = ";".join(f"{start} {end}" for start, end in fragments)
    words = " ".join(text[start:end] for start, end in fragments)
    return f"T{at}\t{label} {places}\t{words}\n"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")
    sync_file(path)
