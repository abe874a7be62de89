"""One task of Label Studio: the regions, relations and remarks of its annotations and predictions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.formats.foreign.html_places import Page
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan, SpanState
from annotator.formats.json_reading import Json, Object, list_of, object_of, text_of, whole_of
from annotator.formats.label_studio_dialogue import Dialogue
from annotator.formats.label_studio_html import place_of
from annotator.formats.lossless_in import figure_of
from annotator.formats.offset_units import Ruler
from annotator.model.errors import Problem

REGIONS = frozenset({"labels", "hypertextlabels", "htmllabels", "paragraphlabels"})
DIALOGUE = "paragraphlabels"
# What is counted; no type of a result is called so.
CANCELLED, DRAFT, SHORT_RELATION = "\0cancelled", "\0draft", "\0relation"
OTHER_TEXT, BOTH_WAYS, CHOICE = "\0text", "\0ways", "\0choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What one annotation or prediction holds: `rows` are its results, `source` is what is said about it."""

    rows: list[Json]
    state: SpanState
    source: Object
    author: str = ""


class Remarks:
    """What is left out of a file, gathered so that it is told once."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._left: Counter[str] = Counter()

    def count(self, what: str) -> None:
        """Count something: one of the kinds above, or the type of a result."""
        self._left[what] += 1

    def told(self) -> Iterator[Problem]:
        """A sentence for everything that was counted."""
        if n := self._left.pop(CANCELLED, 0):
            yield self._warning("AN728", f"Left out: {n:,} cancelled annotation{'' if n == 1 else 's'}.")
        if n := self._left.pop(DRAFT, 0):
            yield self._warning("AN728", f"Left out: {n:,} draft{'' if n == 1 else 's'} that nobody submitted.")
        if n := self._left.pop(SHORT_RELATION, 0):
            yield self._warning(
                "AN728", f"Left out: {n:,} relation{'' if n == 1 else 's'} of short tasks, whose regions have no names."
            )
        if n := self._left.pop(OTHER_TEXT, 0):
            yield self._warning(
                "AN845",
                f"Left out: {n:,} region{'' if n == 1 else 's'} of further texts of tasks; one text of each comes in.",
            )
        if n := self._left.pop(BOTH_WAYS, 0):
            yield self._warning(
                "AN846", f"Here a relation goes one way: {n:,} relation{'' if n == 1 else 's'} went both ways."
            )
        if n := self._left.pop(CHOICE, 0):
            yield self._warning(
                "AN729",
                f"Left out: {n:,} choice{'' if n == 1 else 's'} of predictions or of a second person.",
            )
        if n := self._left.total():
            kinds = ", ".join(f"{kind} {count:,}" for kind, count in self._left.most_common())
            yield self._warning("AN729", f"Left out: {n:,} result{'' if n == 1 else 's'} of other kinds ({kinds}).")

    def _warning(self, code: str, sentence: str) -> Problem:
        return Problem(code=code, sentence=sentence, where=self._where, severity="warning")


def results_of(record: Object, remarks: Remarks) -> Iterator[Results]:
    """The annotations that were submitted, what is called the ground truth first, then the predictions."""
    rows = [object_of(row) for row in list_of(record.get("annotations", record.get("completions")))]
    several = sum(row.get("was_cancelled") is not True for row in rows) > 1
    for number, row in sorted(enumerate(rows, 1), key=lambda one: one[1].get("ground_truth") is not True):
        if row.get("was_cancelled") is True:
            remarks.count(CANCELLED)
            continue
        # Nobody's name is somebody's all the same: two people are not to become one.
        author = _author(row) or (f"annotation {text_of(row.get('id')) or number}" if several else "")
        yield Results(rows=list_of(row.get("result")), state="span", source=row, author=author)
    for row in map(object_of, list_of(record.get("predictions"))):
        yield Results(rows=list_of(row.get("result")), state="pending", source=row, author=_author(row))
    for _ in list_of(record.get("drafts")):
        remarks.count(DRAFT)


def short_results(record: Object, remarks: Remarks) -> Iterator[Results]:
    """The regions of a short task in the form of the long one."""
    source: Object = {"completed_by": record.get("annotator")}
    found = {name: value for name, value in record.items() if is_regions(value)}
    for name, value in found.items():
        rows: list[Json] = [
            {"id": f"{name}-{at}", "type": "labels", "value": row} for at, row in enumerate(list_of(value))
        ]
        yield Results(rows=rows, state="span", source=source, author=_author(source))
    for _ in list_of(record.get("relations")):
        remarks.count(SHORT_RELATION)
    if not found:
        yield Results(rows=[], state="span", source={})


def is_regions(value: Json) -> bool:
    """Whether a key of a short task holds regions; the turns of a dialogue may have a start and an end too."""
    rows = [object_of(row) for row in list_of(value)]
    return bool(rows) and all(
        {"start", "end"} <= row.keys() and ("author" not in row or row.keys() & REGIONS) for row in rows
    )


@dataclass(slots=True)
class Task:
    """What the results of one task give."""

    where: str
    line: int
    remarks: Remarks
    text: str
    ruler: Ruler
    page: Page | Dialogue | None = None
    others: frozenset[str] = frozenset()
    """The names of other texts of the task."""
    spans: list[IncomingSpan] = field(default_factory=list[IncomingSpan])
    relations: list[IncomingRelation] = field(default_factory=list[IncomingRelation])
    about: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[Problem] = field(default_factory=list[Problem])
    _taken: int = 0

    def take(self, results: Results) -> None:
        """Take over the regions, relations and choices of an annotation or a prediction.

        What the first annotation chose for the whole article is kept, what later ones did is counted.
        """
        # A prediction and the annotation that was made from it call their regions by the same names.
        prefix = f"{self._taken}:" if self._taken else ""
        rows = [object_of(row) for row in results.rows]
        regions = {text_of(row.get("id")) for row in rows if text_of(row.get("type")) in REGIONS} - {""}
        about: dict[str, list[str]] = {}
        for row in rows:
            kind = text_of(row.get("type"))
            if kind == "relation" or kind in REGIONS:
                continue
            told = _choice(kind, object_of(row.get("value")))
            name = text_of(row.get("from_name")) or kind
            if told is not None and text_of(row.get("id")) in regions:
                about.setdefault(text_of(row.get("id")), []).append(f"{name}: {told}")
            elif told is not None and results.state == "span" and not self._taken:
                self.about[name] = told
            else:
                self.remarks.count(CHOICE if told is not None else kind[:40] or "–")
        for row in rows:
            kind = text_of(row.get("type"))
            if kind == "relation":
                self._relation(row, prefix)
            elif kind in REGIONS and text_of(row.get("to_name")) in self.others:
                self.remarks.count(OTHER_TEXT)
            elif kind in REGIONS:
                self._region(row, kind, results, prefix, about.get(text_of(row.get("id")), []))
        self._taken += 1

    def _region(self, row: Object, kind: str, results: Results, prefix: str, about: list[str]) -> None:
        value = object_of(row.get("value"))
        place = self._place(value)
        if place is None:
            return
        start, end = place
        names = value.get(kind) or next((value[one] for one in sorted(REGIONS) if one in value), None)
        meta = object_of(row.get("meta"))
        key = text_of(row.get("id"))
        source = results.source
        for at, label in enumerate(list_of(names) or [""]):
            self.spans.append(
                IncomingSpan(
                    start=start,
                    end=end,
                    label=text_of(label),
                    quote=self._quote(value),
                    figure=figure_of(meta.get("value")),
                    note="\n".join([*_lines(meta.get("text")), *about]),
                    state=results.state,
                    provider=text_of(source.get("model_version")) if results.state != "span" else "",
                    score=_score(row.get("score"), source.get("score")),
                    annotator=results.author,
                    key=f"{prefix}{key}" if key and not at else "",
                )
            )

    def _quote(self, value: Object) -> str:
        """The surface of a region of plain text; line breaks in it may be told as a backslash and a letter."""
        if self.page is not None:
            return ""
        told = text_of(value.get("text"))
        return told if "\\n" in self.text else told.replace("\\n", "\n")

    def _place(self, value: Object) -> tuple[int, int] | None:
        """The offsets of a region in the unit of the file; says why there are none."""
        if self.page is not None:
            page = self.page
            found = page.place_of(value) if isinstance(page, Dialogue) else place_of(value, page)
            if found is None:
                told = " ".join(text_of(value.get("text")).split())[:40]
                if isinstance(page, Dialogue):
                    self._say("AN856", f"Nothing proves where the region “{told}” lies in the dialogue; it is left out")
                else:
                    self._say("AN856", f"Nothing proves where the region “{told}” lies in the page; it is left out")
            return self.ruler.spell(*found) if found is not None else None
        start, end = whole_of(value.get("start")), whole_of(value.get("end"))
        if start is None or end is None:
            told_offsets = object_of(value.get("globalOffsets"))
            start, end = whole_of(told_offsets.get("start")), whole_of(told_offsets.get("end"))
        if start is None or end is None:
            self._say("AN724", "A region has no offsets in the text; it is left out")
            return None
        return start, end

    def _say(self, code: str, sentence: str) -> None:
        self.problems.append(
            Problem(code=code, sentence=f"{sentence}.", where=self.where, line=self.line, severity="warning")
        )

    def _relation(self, row: Object, prefix: str) -> None:
        source, target = (f"{prefix}{text_of(row.get(name))}" for name in ("from_id", "to_id"))
        direction = text_of(row.get("direction"))
        if direction == "left":
            source, target = target, source
        elif direction == "bi":
            self.remarks.count(BOTH_WAYS)
        for label in list_of(row.get("labels")) or [""]:
            self.relations.append(IncomingRelation(source=source, target=target, label=text_of(label)))


def _choice(kind: str, value: Object) -> str | None:
    """What somebody chose or wrote, in words; None when a result is neither."""
    told = value.get("text" if kind == "textarea" else kind)
    if kind in ("choices", "textarea"):
        return (", " if kind == "choices" else "\n").join(_lines(told)) or None
    if kind == "taxonomy":
        paths = (" / ".join(text_of(step) for step in list_of(path)) for path in list_of(told))
        return ", ".join(path for path in paths if path) or None
    return text_of(told) or None if kind in ("rating", "number", "datetime") else None


def _lines(value: Json) -> list[str]:
    return [text_of(line) for line in list_of(value)] or [told for told in (text_of(value),) if told]


def _author(source: Object) -> str:
    person = source.get("completed_by")
    told = object_of(person)
    return text_of(told.get("email")) or text_of(told.get("id")) if told else text_of(person)


def _score(*values: Json) -> float:
    for value in values:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
    return 1.0
