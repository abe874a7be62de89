"""What BioC documents hold, whether they came as XML or as JSON, and how they become articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.json_reading import strict
from annotator.formats.json_writing import compact
from annotator.formats.lossless_in import figure_of
from annotator.formats.offset_trial import Case, Evidence, Trial, fits
from annotator.formats.offset_units import PLAIN, Convention, Ruler, convention_named
from annotator.model.errors import Problem
from annotator.model.figure import Figure
from annotator.model.records import Span

_LONGEST_GAP = 1_000
_TYPES = ("type", "label", "category")


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A mark; `places` are offsets and lengths in the document, None where the file does not tell one.

    `block` is the number of the block that holds it, None where the document does.
    """

    key: str
    infons: Mapping[str, str]
    quote: str
    places: tuple[tuple[int | None, int | None], ...]
    block: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A relation; `ends` are the role and the key of each of its nodes."""

    key: str
    infons: Mapping[str, str]
    ends: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as its file has it; `blocks` are the offset (None where it is not told) and the text of each."""

    key: str
    infons: Mapping[str, str]
    blocks: tuple[tuple[int | None, str], ...]
    annotations: tuple[Annotation, ...]
    links: tuple[Link, ...]


def article_of(
    document: Document, path: Path, *, number: int, options: ReadOptions
) -> Iterator[IncomingArticle | Problem]:
    """Yield the article, after what was wrong with its annotations."""
    text = Together(document.blocks, _unit(document, options))
    if not text.whole.strip():
        yield Problem(code="AN205", sentence=f"Document {number} holds no text.", where=path.name, line=number)
        return
    reading = _Reading(text, path, number)
    spans = tuple(span for one in document.annotations for span in reading.spans(one))
    relations = tuple(link for one in document.links for link in reading.relation(one))
    yield from reading.problems
    described = describe(text.whole, document.infons.items(), options=options, stem="", origin=f"{path.name}:{number}")
    yield replace(
        described,
        spans=spans,
        relations=relations,
        key=document.key,
        state="done",
        evidence=lambda: list(_evidence(document)),
    )


def _unit(document: Document, options: ReadOptions) -> Convention:
    """The unit of the places of the passages: the one that was chosen or that fits best."""
    if options.offsets is not None:
        return convention_named(options.offsets)
    if sum(1 for _, text in document.blocks if text) < 2:
        return PLAIN
    pieces = list(_evidence(document))
    if all(fits(piece, PLAIN) for piece in pieces if not piece.in_passage):
        return PLAIN
    trial = Trial()
    for piece in pieces:
        trial.weigh(piece)
    return trial.proof().best


def _evidence(document: Document) -> Iterator[Evidence]:
    """The annotations of each passage, counted from its beginning, in both ways of counting."""
    for in_passage in (False, True):
        text = Together(document.blocks, Convention(in_passage=in_passage))
        cases: dict[int, list[Case]] = {}
        for one in document.annotations:
            sure = [(offset, length) for offset, length in one.places if offset is not None and length is not None]
            for offset, length in sure:
                block = text.block_of(offset, one.block)
                if block is not None:
                    start = text.local(offset, one.block, block)
                    quote = one.quote if len(one.places) == 1 and one.quote.strip() else ""
                    cases.setdefault(block, []).append((start, start + length, quote))
        for block, found in cases.items():
            yield Evidence(text=document.blocks[block][1], cases=found, in_passage=in_passage)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A passage or sentence: the offset that the file tells, and how long it is and where it begins in that unit.

    `start` is where it begins in code points. The widest that any unit could make it is `most`.
    """

    told: int
    units: int
    begins: int
    start: int
    most: int


class Together:
    """Passages and sentences put together at their offsets, which are in the unit of the file."""

    def __init__(self, blocks: Sequence[tuple[int | None, str]], convention: Convention) -> None:
        self.whole = ""
        self._in_passage = convention.in_passage
        self._blocks: list[_Block] = []
        plain = replace(convention, inclusive=False, bom=False)
        length, first = 0, True
        for offset, text in blocks:
            told = length if offset is None else offset
            gap = told - length
            if not 0 <= gap <= _LONGEST_GAP:
                # What stands between passages is not told; a place that is taken is made up as well.
                gap = 0 if first else 1
            units = Ruler(text, plain).spell(len(text), len(text))[0]
            start = len(self.whole) + gap
            self._blocks.append(_Block(told=told, units=units, begins=length + gap, start=start, most=4 * len(text)))
            if text:
                first = False
                self.whole += "\n" * gap + text
                length += gap + units

    def start(self, block: int) -> int:
        """Where a block begins, in code points."""
        return self._blocks[block].start

    def block_of(self, offset: int, holder: int | None) -> int | None:
        """The block that an offset of the file lies in: its holder, or else the last one that begins before it."""
        offset = self._counted(offset, holder)
        own = self._blocks[holder] if holder is not None else None
        if own is not None and own.units and own.told <= offset <= own.told + own.most:
            return holder
        before = [at for at, one in enumerate(self._blocks) if one.units and one.told <= offset]
        return max(before, key=lambda at: self._blocks[at].told, default=None)

    def local(self, offset: int, holder: int | None, block: int) -> int:
        """An offset of the file from the beginning of a block, in the same unit."""
        return self._counted(offset, holder) - self._blocks[block].told

    def place(self, offset: int, holder: int | None) -> int:
        """Where an offset of the file lies in the whole text, in the same unit."""
        block = self.block_of(offset, holder)
        return offset if block is None else self._blocks[block].begins + self.local(offset, holder, block)

    def _counted(self, offset: int, holder: int | None) -> int:
        """An offset from the beginning of the document."""
        return offset + self._blocks[holder].told if self._in_passage and holder is not None else offset


@dataclass(slots=True)
class _Reading:
    """The marks of a document on their way into its article."""

    text: Together
    path: Path
    number: int
    problems: list[Problem] = field(default_factory=list[Problem])

    def spans(self, one: Annotation) -> Iterator[IncomingSpan]:
        """A span for each place of an annotation."""
        sure = [(offset, length) for offset, length in one.places if offset is not None and length is not None]
        if not sure or len(sure) != len(one.places):
            self._problem("An annotation has no location with an offset and a length; it is left out.")
            return
        known = (*_TYPES, "note", "value")
        further = "\n".join(f"{name}: {value}" for name, value in one.infons.items() if name not in known and value)
        for number, (offset, length) in enumerate(sure):
            start = self.text.place(offset, one.block)
            yield IncomingSpan(
                start=start,
                end=start + length,
                label=_label(one.infons, "annotation"),
                quote=one.quote if len(sure) == 1 and one.quote.strip() else "",
                figure=value_of(one.infons.get("value", "")),
                note=one.infons.get("note", "") or further,
                key=one.key if not number else "",
            )
        if len(sure) > 1:
            self._problem(f"An annotation has {len(sure)} locations; each came in as a span.", severe=False)

    def relation(self, one: Link) -> Iterator[IncomingRelation]:
        """A relation of two."""
        if len(one.ends) != 2:
            self._problem(f"A relation has {len(one.ends)} nodes, not two; it is left out.")
            return
        first, second = one.ends if one.ends[1][0].lower() != "source" else reversed(one.ends)
        yield IncomingRelation(source=first[1], target=second[1], label=_label(one.infons, "relation"), key=one.key)

    def _problem(self, sentence: str, *, severe: bool = True) -> None:
        self.problems.append(
            Problem(
                code="AN768",
                sentence=sentence,
                where=self.path.name,
                line=self.number,
                severity="warning" if severe else "note",
            )
        )


def _label(infons: Mapping[str, str], fallback: str) -> str:
    return next((infons[name] for name in _TYPES if infons.get(name)), fallback)


def value_of(told: str) -> Figure | None:
    """The value that an infon tells as JSON, None when it tells another thing."""
    try:
        return figure_of(strict(told)) if told else None
    except (ValueError, RecursionError):
        return None


def infons_of(span: Span, label: str) -> dict[str, str]:
    """What a span of ours says in its infons."""
    infons = {"type": label, "note": span.note}
    if span.figure is not None:
        infons["value"] = compact(figure_fields(span.figure))
    return {key: value for key, value in infons.items() if value}
