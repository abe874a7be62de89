"""What BioC documents hold, whether they came as XML or as JSON, and how they become articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.figure_fields import figure_fields
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.json_reading import strict
from annotator.formats.json_writing import compact
from annotator.formats.lossless_in import figure_of
from annotator.model.errors import Problem
from annotator.model.figure import Figure
from annotator.model.records import Span

_LONGEST_GAP = 1_000
_TYPES = ("type", "label", "category")


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A mark; `places` are offsets and lengths in the document, None where the file does not tell one."""

    key: str
    infons: Mapping[str, str]
    quote: str
    places: tuple[tuple[int | None, int | None], ...]


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
    text = _Text(document.blocks)
    if not text.whole.strip():
        yield Problem(code="AN205", sentence=f"Document {number} holds no text.", where=path.name, line=number)
        return
    reading = _Reading(text, path, number)
    spans = tuple(span for one in document.annotations for span in reading.spans(one))
    relations = tuple(link for one in document.links for link in reading.relation(one))
    yield from reading.problems
    described = describe(text.whole, document.infons.items(), options=options, stem="", origin=f"{path.name}:{number}")
    yield replace(described, spans=spans, relations=relations, key=document.key, state="done")


class _Text:
    """Passages and sentences put together at their offsets."""

    def __init__(self, blocks: Iterable[tuple[int | None, str]]) -> None:
        self.whole = ""
        # The told offset, the length and the place of each text.
        self._blocks: list[tuple[int, int, int]] = []
        for offset, text in blocks:
            if text:
                self._take(len(self.whole) if offset is None else offset, text)

    def _take(self, offset: int, text: str) -> None:
        gap = offset - len(self.whole)
        if self._blocks:
            # What stands between passages is not told; a place that is taken is made up as well.
            self.whole += "\n" * (gap if 0 <= gap <= _LONGEST_GAP else 1)
        elif 0 < gap <= _LONGEST_GAP:
            self.whole += "\n" * gap
        self._blocks.append((offset, len(text), len(self.whole)))
        self.whole += text

    def place(self, offset: int) -> int:
        """Where an offset of the file lies in the text."""
        for told, length, start in self._blocks:
            if told <= offset < told + length:
                return start + offset - told
        return offset


@dataclass(slots=True)
class _Reading:
    """The marks of a document on their way into its article."""

    text: _Text
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
            start = self.text.place(offset)
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
