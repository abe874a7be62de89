"""What of an article goes into a format that cannot hold everything, and its digest for reading back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from annotator.formats.apart import apart, uncrossed
from annotator.formats.incoming import IncomingArticle
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.model.figure import Figure
from annotator.model.records import Article, ArticleView, Candidate
from annotator.model.schema import Label, RelationLabel, Schema


class LabelWords:
    """How each label of a schema is spelled in a format: a name of its own for each, twins numbered.

    `words` are those of labels, `relations` those of relation labels, both by id; `changed` by name.
    """

    def __init__(self, schema: Schema, spell: Callable[[str], str] = str) -> None:
        self.changed: dict[str, str] = {}
        self.words = self._spelled(schema.labels, spell)
        self.relations = self._spelled(schema.relations, spell)

    def _spelled(self, labels: Sequence[Label | RelationLabel], spell: Callable[[str], str]) -> dict[str, str]:
        words: dict[str, str] = {}
        taken: set[str] = set()
        for label in labels:
            word = spell(label.name)
            name = next(one for one in (word, *(f"{word}{n}" for n in range(2, len(taken) + 3))) if one not in taken)
            taken.add(name)
            words[label.id] = name
            if name != label.name:
                self.changed[label.name] = name
        return words


def reduced(
    view: ArticleView,
    keeps: Collection[Keep],
    options: ExportOptions,
    *,
    written: Callable[[str], str],
    place: Callable[[str, int, int], tuple[int, int] | None],
    note: Callable[[str], str] = str,
    nests: bool = False,
) -> ArticleView:
    """The article as the format holds it: labels that were asked for, and nothing that it has no place for.

    `written` gives the text as the format can hold it, code point for code point, `place` a span's offsets
    in that text (None when the span cannot go out), `note` a note. `nests`: it holds a span inside of another, where
    it does not hold all that overlap.
    """
    text = written(view.text)
    asked = frozenset(options.labels)
    places = {
        span.id: at
        for span in view.spans
        if (not asked or span.label in asked) and (at := place(text, span.start, span.end)) is not None
    }
    if "overlaps" not in keeps:
        ids = list(places)
        choose = uncrossed if nests else apart
        chosen = choose([places[span_id] for span_id in ids], options.prefer)
        places = {span_id: places[span_id] for at, span_id in enumerate(ids) if at in chosen}
    values, notes = "values" in keeps, "notes" in keeps
    states = {"pending"} if "candidates" in keeps and options.candidates else set[str]()
    if "rejected" in keeps and options.rejected == "mark":
        states.add("rejected")
    return replace(
        view,
        text=text,
        spans=tuple(
            replace(
                span,
                start=places[span.id][0],
                end=places[span.id][1],
                quote=text[slice(*places[span.id])],
                figure=span.figure if values else None,
                note=note(span.note) if notes else "",
            )
            for span in view.spans
            if span.id in places
        ),
        relations=tuple(
            one for one in view.relations if "relations" in keeps and one.source in places and one.target in places
        ),
        candidates=tuple(
            replace(candidate, start=at[0], end=at[1], quote=text[slice(*at)])
            for candidate in view.candidates
            if candidate.state in states
            and (not asked or candidate.label in asked)
            and (at := place(text, candidate.start, candidate.end)) is not None
        ),
    )


Row = tuple[str, int, int, str, str, str]


def digest_of_view(view: ArticleView, words: LabelWords) -> bytes:
    """The digest of a reduced article, to compare with what was read back."""
    places: dict[str, Row] = {
        span.id: ("span", span.start, span.end, words.words[span.label], _figure(span.figure), span.note)
        for span in view.spans
    }
    rows = [*places.values(), *(_candidate_row(candidate, words.words) for candidate in view.candidates)]
    links = [(places[one.source][:4], places[one.target][:4], words.relations[one.label]) for one in view.relations]
    return _digest(view.text, rows, links)


def digest_of_incoming(item: IncomingArticle) -> bytes:
    """The digest of what was read back; its spans are in code points."""
    rows = [_incoming_row(span) for span in item.spans]
    places = {span.key: row for span, row in zip(item.spans, rows, strict=True) if span.key}
    links = [(places[one.source][:4], places[one.target][:4], one.label) for one in item.relations]
    return _digest(item.text, rows, links)


def _candidate_row(candidate: Candidate, words: Mapping[str, str]) -> Row:
    return candidate.state, candidate.start, candidate.end, words[candidate.label], "", ""


def _incoming_row(span: IncomingSpan) -> Row:
    if span.state != "span":
        return span.state, span.start, span.end, span.label, "", ""
    return span.state, span.start, span.end, span.label, _figure(span.figure), span.note


def _figure(figure: Figure | None) -> str:
    return repr(figure) if figure is not None else ""


def _digest(text: str, rows: Sequence[Row], links: Sequence[tuple[object, ...]]) -> bytes:
    told = repr((text, sorted(rows), sorted(map(repr, links))))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()[:16]


_KNOWN = ("title", "source", "author", "date", "language")


def told_pairs(article: Article, reserved: Collection[str] = ()) -> dict[str, str]:
    """What is known about an article as pairs: its own fields, then its `meta`; none has a reserved name."""
    pairs = {name: value for name in _KNOWN if (value := str(getattr(article, name)))}
    for name, value in article.meta:
        key = name if name not in reserved and name not in pairs else f"meta.{name}"
        if value and key not in pairs:
            pairs[key] = value
    return pairs
