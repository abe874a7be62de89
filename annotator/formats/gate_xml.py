"""GATE XML: a document's text with nodes in it, and annotations that stretch from node to node."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from annotator.formats import files
from annotator.formats.atomic import sync_file
from annotator.formats.bioc_parts import infons_of, value_of
from annotator.formats.columns import listed
from annotator.formats.foreign.nodes import Node, parse_xml
from annotator.formats.headers import describe
from annotator.formats.incoming import Importer, IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.errors import Problem, UserError
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.text.offsets import OffsetMap

_BEGINS = re.compile(rb"<GateDocument[\s/>]")
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKUP = "Original markups"
# What GATE's own tools put nearly everywhere, and nobody means as a span.
_DIVISIONS = frozenset(
    {"Token", "SpaceToken", "DEFAULT_TOKEN", "Sentence", "Split", "Lookup", "paragraph", "NounChunk", "VG", "Unknown"}
)
_OWN_FEATURES = frozenset({"gate.SourceURL", "MimeType", "docNewLineType"})


class GateXml:
    """Reads documents as GATE saves them; the markup of the page that a document was made from is left out."""

    name = "gate"
    title = "GATE XML"
    suffixes = (".xml",)

    def score(self, path: Path, head: bytes) -> float:
        """By the first element."""
        return 0.97 if _BEGINS.search(head) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield the one article, after what was wrong with its annotations."""
        root = parse_xml(files.read_bytes(path), path.name, kind="GATE XML")
        holder = root.child("TextWithNodes")
        if root.tag != "GateDocument" or holder is None:
            raise UserError(
                "AN811", f"“{path.name}” is no GATE document: it has no text with nodes.", "Save it as GATE XML again."
            )
        reading = _Reading(path, *_text_of(holder))
        if not reading.text.strip():
            raise UserError("AN205", f"“{path.name}” holds no text.", "There is nothing to import from it.")
        sets = [one for one in root.elements() if one.tag == "AnnotationSet"]
        named = [one for one in sets if one.get("Name") != _MARKUP]
        several = sum(any(True for _ in one.elements()) for one in named) > 1
        spans = tuple(
            span
            for one in named
            for span in reading.spans(one, annotator=(one.get("Name") or "the default set") if several else "")
        )
        links = (one for held in root.elements() if held.tag == "RelationSet" for one in held.elements())
        relations = tuple(relation for one in links for relation in reading.relation(one))
        yield from reading.remarks()
        features = _features(root.child("GateDocumentFeatures"))
        pairs = [(name, value) for name, value in features.items() if name not in _OWN_FEATURES]
        described = describe(reading.text, pairs, options=options, stem=path.stem, origin=path.name)
        yield replace(described, spans=spans, relations=relations, state="done")


def _text_of(holder: Node) -> tuple[str, dict[str, int]]:
    """The text, and where in it, in code points, each node stands."""
    parts: list[str] = []
    places: dict[str, int] = {}
    length = 0
    for one in holder.children:
        if isinstance(one, str):
            parts.append(one)
            length += len(one)
        else:
            places[one.get("id")] = length
    return "".join(parts), places


@dataclass(slots=True)
class _Reading:
    """A document's marks on their way into its article."""

    path: Path
    text: str
    places: dict[str, int]
    problems: list[Problem] = field(default_factory=list[Problem])
    divisions: Counter[str] = field(default_factory=Counter[str])

    def spans(self, held: Node, *, annotator: str) -> Iterator[IncomingSpan]:
        """The spans of an annotation set."""
        for one in held.elements():
            label = one.get("Type")
            if label in _DIVISIONS:
                self.divisions[label] += 1
                continue
            start, end = self.places.get(one.get("StartNode")), self.places.get(one.get("EndNode"))
            if start is None or end is None:
                self._problem(f"An annotation “{label[:40]}” names a node that the text does not have; it is left out.")
                continue
            features = _features(one)
            further = "\n".join(
                f"{name}: {value}" for name, value in features.items() if name not in ("note", "value") and value
            )
            yield IncomingSpan(
                start=start,
                end=end,
                label=label or "annotation",
                figure=value_of(features.get("value", "")),
                note=features.get("note", "") or further,
                key=one.get("Id"),
                annotator=annotator,
            )

    def relation(self, one: Node) -> Iterator[IncomingRelation]:
        """A relation of two annotations."""
        members = one.get("Members").split(";")
        if len(members) != 2:
            self._problem(f"A relation has {len(members)} members, not two; it is left out.")
            return
        yield IncomingRelation(source=members[0], target=members[1], label=one.get("Type"), key=one.get("Id"))

    def remarks(self) -> Iterator[Problem]:
        """What was wrong, and what was passed over."""
        yield from self.problems
        if self.divisions:
            number = self.divisions.total()
            told = f"{number:,} {'annotation that divides' if number == 1 else 'annotations that divide'} the text"
            yield Problem(
                code="AN812",
                sentence=f"Left out: {told} ({listed(sorted(self.divisions))}).",
                where=self.path.name,
                severity="note",
            )

    def _problem(self, sentence: str) -> None:
        self.problems.append(Problem(code="AN813", sentence=sentence, where=self.path.name, severity="warning"))


def _features(holder: Node | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in holder.elements() if holder is not None else ():
        name, value = one.child("Name"), one.child("Value")
        if one.tag == "Feature" and name is not None and value is not None:
            found[_raw(name)] = _raw(value)
    return found


def _raw(element: Node) -> str:
    return "".join(one for one in element.children if isinstance(one, str))


class GateExporter(SpanExporter):
    """Writes a folder with a document for each article, its spans in the default annotation set."""

    name = "gate"
    title = "GATE XML"
    suffix = ""
    keeps: frozenset[Keep] = frozenset({"metadata", "overlaps", "values", "notes", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A folder of documents."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """The importer of documents."""
        return GateXml()

    def written_files(self, path: Path) -> Iterable[Path]:
        """The documents in the order of their numbers."""
        return sorted(path.glob("*.xml"))

    def written_text(self, text: str) -> str:
        """XML has no place for control characters."""
        return _NO_XML.sub("\ufffd", text)

    def written_note(self, note: str) -> str:
        """Nor has a note."""
        return _NO_XML.sub("\ufffd", note)

    def label_word(self, name: str) -> str:
        """A type of GATE's own would be passed over when it comes back."""
        return f"{name}_" if name in _DIVISIONS else name


class _Writer:
    def __init__(self, folder: Path, words: LabelWords) -> None:
        self._folder = folder
        self._words = words
        self._number = 0

    def add(self, view: ArticleView) -> None:
        """Write an article as a document."""
        self._number += 1
        path = self._folder / f"{self._number:06d}.xml"
        path.write_bytes(self._document(view).encode())
        sync_file(path)

    def _document(self, view: ArticleView) -> str:
        units = OffsetMap(view.text)
        names = {span.id: number for number, span in enumerate(view.spans, 1)}
        parts = [
            '<?xml version="1.0" encoding="UTF-8"?>\n<GateDocument version="3">\n<GateDocumentFeatures>\n',
            *(_feature(name, value) for name, value in told_pairs(view.article).items()),
            "</GateDocumentFeatures>\n<TextWithNodes>",
            *_with_nodes(view, units),
            "</TextWithNodes>\n<AnnotationSet>\n",
        ]
        for span in view.spans:
            infons = infons_of(span, self._words.words[span.label])
            place = f'StartNode="{units.to_utf16(span.start)}" EndNode="{units.to_utf16(span.end)}"'
            parts.append(f'<Annotation Id="{names[span.id]}" Type={_quoted(infons.pop("type"))} {place}>\n')
            parts += [_feature(name, value) for name, value in infons.items()]
            parts.append("</Annotation>\n")
        parts.append("</AnnotationSet>\n")
        if view.relations:
            parts.append("<RelationSet>\n")
            for number, one in enumerate(view.relations, len(names) + 1):
                ends = f"{names[one.source]};{names[one.target]}"
                kind = _quoted(self._words.relations[one.label])
                parts.append(f'<Relation Id="{number}" Type={kind} Members="{ends}"><UserData/></Relation>\n')
            parts.append("</RelationSet>\n")
        return "".join([*parts, "</GateDocument>\n"])

    def finish(self) -> None:
        """Nothing is left to write."""

    def close(self) -> None:
        """Nothing is open."""


def _with_nodes(view: ArticleView, units: OffsetMap) -> Iterator[str]:
    """The text, with a node wherever a span begins or ends; its number is the offset, in UTF-16 as GATE has it."""
    at = 0
    for edge in sorted({edge for span in view.spans for edge in (span.start, span.end)}):
        yield _safe(view.text[at:edge])
        yield f'<Node id="{units.to_utf16(edge)}"/>'
        at = edge
    yield _safe(view.text[at:])


def _feature(name: str, value: str) -> str:
    kind = 'className="java.lang.String"'
    return f"<Feature><Name {kind}>{_safe(name)}</Name><Value {kind}>{_safe(value)}</Value></Feature>\n"


def _safe(text: str) -> str:
    # A reader of XML turns a bare carriage return into a line feed.
    return escape(_NO_XML.sub("\ufffd", text), {"\r": "&#13;"})


def _quoted(text: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", text))
