"""Marked stretches under keys of any spelling: lists, objects and short arrays that are known by what they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.formats.columns import listed
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.json_reading import Json, Object, object_of, strict, text_of, whole_of
from annotator.model.errors import Problem

_LISTS = frozenset(
    {
        "annotation", "annotations", "entities", "entity", "ents", "highlights", "label", "labels", "marks", "mentions",
        "named_entities", "ner", "ner_tags", "ner_spans", "span", "spans", "tags",
    }
)  # fmt: skip
"""Keys under which scripts put what they marked. Under another one, surfaces have to prove it."""
_SURELY = _LISTS - {"entity", "label", "labels", "tags", "highlights", "marks"}
"""Those that mean nothing else: what cannot be read there is told."""
_STARTS = (
    "start", "begin", "start_offset", "start_char", "char_start", "start_index", "start_pos", "offset", "from",
    "begin_offset", "startoffset", "beginoffset", "startindex",
)  # fmt: skip
_ENDS = (
    "end", "stop", "end_offset", "end_char", "char_end", "end_index", "end_pos", "to", "endoffset", "endindex",
)  # fmt: skip
_LENGTHS = ("length", "len")
_LABELS = (
    "label", "labels", "entity_label", "entity_type", "ent_type", "span_label", "entity_group", "type", "tag", "tags",
    "category", "class", "kind", "entity", "ner", "entitytype",
)  # fmt: skip
_QUOTES = ("quote", "surface", "text", "span_text", "entity_text", "mention", "covered_text", "exact", "surface_form")
_PERHAPS_QUOTES = ("word", "value", "string", "phrase", "name", "entity", "span")
"""Keys that hold the surface in some files and something else in others: taken where the text has what they hold."""
_SCORES = ("score", "confidence", "probability")
_PLACES = ("points", "locations", "offsets", "positions")
_LONGEST_CELL = 4 * 2**20


@dataclass(slots=True)
class Marks:
    """What was marked beside a text: the spans, the keys that told them, and what of it could not be read."""

    spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    used: set[str] = field(default_factory=set[str])
    odd: dict[str, int] = field(default_factory=dict[str, int])
    unplaced: int = 0


class MarkTally:
    """What was marked in a whole file, told once at its end."""

    def __init__(self) -> None:
        self._read: Counter[str] = Counter()
        self._odd: Counter[str] = Counter()
        self._unplaced = 0
        self._lines: dict[str, int | None] = {}

    def add(self, marks: Marks, line: int | None) -> None:
        """Count what one item marked; `line` is where it stands, where the file has lines."""
        self._read.update(dict.fromkeys(marks.used, 1))
        self._odd.update(marks.odd)
        self._unplaced += marks.unplaced
        if marks.odd:
            self._lines.setdefault("odd", line)
        if marks.unplaced:
            self._lines.setdefault("unplaced", line)

    def problems(self, where: str) -> Iterator[Problem]:
        """Where marks were read, and what could not be read of them, with the first line where that is so."""
        if self._read:
            yield Problem(
                code="AN865",
                sentence=f"Marks are read from {listed(self._read)}, known by what stands there.",
                where=where,
                severity="note",
            )
        if self._odd:
            yield Problem(
                code="AN863",
                sentence=f"Entries of {listed(self._odd)} that look like marks: {self._odd.total():,}. Their "
                "start, end or label could not be read, and no span is made of them.",
                where=where,
                line=self._lines["odd"],
                hint="Write a start, an end and a label for each mark, or export in another format.",
                severity="warning",
            )
        if self._unplaced:
            yield Problem(
                code="AN864",
                sentence="Marks with a surface and no place, which the text has more than once or not at all: "
                f"{self._unplaced:,}. They are left out.",
                where=where,
                line=self._lines["unplaced"],
                severity="warning",
            )


def marks_of(text: str, record: Mapping[str, Json]) -> Marks:
    """What the values of a record mark in its text; an object under a usual key may hold the list."""
    marks = Marks()
    for name, value in record.items():
        if value is text or value is None or isinstance(value, str | int | float):
            continue
        usual = _key(name) in _LISTS
        found = _Found(text, usual=usual)
        if isinstance(value, list):
            found.rows(value)
        elif usual:
            found.table(value)
        _take(marks, name, found, usual=usual)
    return marks


def marks_in_cells(text: str, cells: Mapping[str, str]) -> Marks:
    """The same of a row of a table, where lists stand in cells as JSON."""
    record: dict[str, Json] = {}
    odd: dict[str, int] = {}
    for name, cell in cells.items():
        if not cell.startswith(("[", "{")) or len(cell) > _LONGEST_CELL:
            continue
        try:
            record[name] = strict(cell)
        except (ValueError, RecursionError):
            if _key(name) in _SURELY:
                odd[name] = 1
    marks = marks_of(text, record)
    marks.odd |= odd
    return marks


def _take(marks: Marks, name: str, found: _Found, *, usual: bool) -> None:
    if found.spans and (usual or (found.proven and not found.odd)):
        known = {(span.start, span.end, span.label) for span in marks.spans}
        marks.spans += [one for one in found.spans if (one.start, one.end, one.label) not in known]
        marks.used.add(name)
        marks.unplaced += found.unplaced
        if found.odd:
            marks.odd[name] = found.odd
    elif usual and found.unplaced:
        marks.unplaced += found.unplaced
    elif _key(name) in _SURELY and found.odd:
        marks.odd[name] = found.odd


class _Found:
    """What the entries of one list mark. `proven`: each of them tells a surface, and the text has it there."""

    def __init__(self, text: str, *, usual: bool) -> None:
        self._text = text
        self._usual = usual
        self.spans: list[IncomingSpan] = []
        self.odd = 0
        self.unplaced = 0
        self.proven = True

    def rows(self, rows: Sequence[Json], label: str = "") -> None:
        """The entries of a list; of `label` where the list stands under one."""
        for row in rows:
            if isinstance(row, dict):
                self._object(row, label)
            elif isinstance(row, list):
                self._array(row, label)
            elif label and isinstance(row, str):
                self._somewhere(row, [label])
            elif not isinstance(row, str):
                self.odd += 1

    def table(self, value: Json) -> None:
        """An object that holds the list, or a list for each label."""
        for name, below in object_of(value).items():
            if isinstance(below, list):
                self.rows(below, "" if _key(name) in _LISTS else name)

    def _object(self, row: Object, label: str) -> None:
        by_key = {_key(name): value for name, value in row.items()}
        names, label_key = _labels(by_key, label)
        places = next((by_key[name] for name in _PLACES if isinstance(by_key.get(name), list)), None)
        if isinstance(places, list) and not any(name in by_key for name in _STARTS if name != "offset"):
            for place in places:
                inner = {_key(name): value for name, value in object_of(place).items()}
                self._placed({**by_key, **inner}, names, label_key)
        else:
            self._placed(by_key, names, label_key)

    def _placed(self, by_key: Mapping[str, Json], names: Sequence[str], label_key: str) -> None:
        start = next((at for name in _STARTS if (at := whole_of(by_key.get(name))) is not None), None)
        end = next((at for name in _ENDS if (at := whole_of(by_key.get(name))) is not None), None)
        length = next((at for name in _LENGTHS if (at := whole_of(by_key.get(name))) is not None), None)
        quote = self._quote(by_key, label_key)
        if start is not None and end is None and length is not None:
            end = start + length
        if not names:
            self.odd += 1
        elif start is not None and end is not None:
            score = next((by_key[name] for name in _SCORES if isinstance(by_key.get(name), float)), None)
            self._add(start, end, names, quote, score if isinstance(score, float) else None)
        elif quote:
            self._somewhere(quote, names)
        else:
            self.odd += 1

    def _quote(self, by_key: Mapping[str, Json], label_key: str) -> str:
        for name in _QUOTES:
            if name != label_key and (told := by_key.get(name)) and isinstance(told, str):
                return told
        for name in _PERHAPS_QUOTES:
            told = by_key.get(name)
            if name != label_key and isinstance(told, str) and told and told in self._text:
                return told
        return ""

    def _array(self, row: Sequence[Json], label: str) -> None:
        """`[start, end, label]` in any order that has the two numbers side by side, with the surface or without."""
        numbers = [at for at, value in enumerate(row) if isinstance(value, int) and not isinstance(value, bool)]
        words = [value for value in row if isinstance(value, str)]
        if len(row) > 4 or len(numbers) != 2 or numbers[1] != numbers[0] + 1 or len(words) + 2 != len(row):
            self.odd += 1
            return
        start, end = whole_of(row[numbers[0]]) or 0, whole_of(row[numbers[1]]) or 0
        covered = self._text[start:end]
        quote = next((word for word in words if len(words) + bool(label) > 1 and word == covered), "")
        rest = [word for word in words if word != quote] or words[-1:]
        name = label or (rest[-1] if rest else "")
        if name and (len(rest) <= 1 or label):
            self._add(start, end, [name], quote, None)
        else:
            self.odd += 1

    def _add(self, start: int, end: int, names: Sequence[str], quote: str, score: float | None) -> None:
        if not self._usual:
            self.proven = self.proven and bool(quote) and self._text[start:end] == quote
        told = score is not None and 0.0 <= score <= 1.0
        for name in names:
            self.spans.append(
                IncomingSpan(
                    start=start,
                    end=end,
                    label=name,
                    quote=quote,
                    state="pending" if told else "span",
                    score=score if told and score is not None else 1.0,
                )
            )

    def _somewhere(self, quote: str, names: Sequence[str]) -> None:
        """A surface without a place is a proposal where the text has it once, else nothing."""
        self.proven = False
        at = self._text.find(quote)
        if at < 0 or self._text.find(quote, at + 1) >= 0:
            self.unplaced += 1
            return
        for name in names:
            self.spans.append(
                IncomingSpan(
                    start=at,
                    end=at + len(quote),
                    label=name,
                    quote=quote,
                    state="pending",
                    evidence="the only place with this surface",
                )
            )


def _labels(by_key: Mapping[str, Json], label: str) -> tuple[list[str], str]:
    """The labels of an entry, and the key that told them; `label` is that of its list, where it stands under one."""
    for name in _LABELS:
        told = by_key.get(name)
        names = [one for one in map(text_of, told if isinstance(told, list) else [told]) if one.strip()]
        if names:
            return names, name
    return [label] if label else [], ""


def _key(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_")
