"""What the project's recogniser learns from: finished articles with their marks, in the order of finishing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import cast

from annotator.suggest.crf.sentences import Sentence, read_sentences

Mark = tuple[int, int, str]
"""Start and end in code points of the text, and a label's id."""

# So many words are learned from at most, the last ones: more would take longer than a person waits.
MOST_WORDS = 150_000
# A second label for the same surface is a contradiction from so many marks and such a share of the first's on.
_TELLING = 2
_SECOND = 0.5
# What is tried on: the last part of what was finished.
_HELD_OUT = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """One finished article: its text and all its marks with labels for names."""

    id: str
    text: str
    language: str
    date: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A label as the worker needs it: id, name, and whether it is one for figures."""

    id: str
    name: str
    figure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """One surface that was marked with several labels (ids), each with how often, the most frequent first."""

    surface: str
    counts: tuple[tuple[str, int], ...]


def contradictions(articles: Sequence[Finished]) -> list[Contradiction]:
    """Surfaces whose second label is too frequent to be a slip, the worst first; a recogniser can only be unsure."""
    told: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in articles:
        for start, end, label in one.marks:
            told[" ".join(one.text[start:end].split())][label] += 1
    found = [
        Contradiction(surface=surface, counts=tuple(sorted(labels.items(), key=lambda pair: (-pair[1], pair[0]))))
        for surface, labels in told.items()
        if len(labels) > 1 and sum(labels.values()) - max(labels.values()) >= _TELLING
    ]
    found = [one for one in found if one.counts[1][1] >= _SECOND * one.counts[0][1]]
    return sorted(found, key=lambda one: (-one.counts[1][1], one.surface))


def as_json(articles: Sequence[Finished]) -> list[dict[str, object]]:
    """Articles as they are sent to the worker."""
    return [asdict(one) for one in articles]


def from_json(told: object) -> list[Finished]:
    """Articles as they arrive at the worker."""
    rows = cast("list[dict[str, object]]", told)
    return [
        Finished(
            id=str(row["id"]),
            text=str(row["text"]),
            language=str(row["language"]),
            date=str(row["date"]),
            marks=tuple((start, end, label) for start, end, label in cast("list[Mark]", row["marks"])),
        )
        for row in rows
    ]


def held_out(articles: Sequence[Finished]) -> tuple[list[Finished], list[Finished]]:
    """(what to learn from, what to try on): the last fifth, by whole articles; a single one is cut in two."""
    if len(articles) > 1:
        sizes = [len(one.text) for one in articles]
        wanted = sum(sizes) * _HELD_OUT
        at, held = len(articles), 0
        while at > 1 and held < wanted:
            at -= 1
            held += sizes[at]
        return list(articles[:at]), list(articles[at:])
    pieces = [piece for one in articles for piece in _cut(one)]
    return pieces[:1], pieces[1:]


def _cut(one: Finished) -> list[Finished]:
    """One article as two, at the start of a sentence near four fifths of its text that lies in no mark."""
    wanted = len(one.text) * (1 - _HELD_OUT)
    starts = [sentence.starts[0] for sentence in read_sentences(one.text) if len(sentence)]
    free = [start for start in starts if start and not any(low < start < high for low, high, _ in one.marks)]
    if not free:
        return [one]
    cut = min(free, key=lambda start: abs(start - wanted))
    first = tuple(mark for mark in one.marks if mark[1] <= cut)
    second = tuple((start - cut, end - cut, label) for start, end, label in one.marks if start >= cut)
    common = {"language": one.language, "date": one.date}
    return [
        Finished(id=one.id, text=one.text[:cut], marks=first, **common),
        Finished(id=f"{one.id}+", text=one.text[cut:], marks=second, **common),
    ]


def last_words(articles: Sequence[Finished]) -> list[Finished]:
    """The last articles that together have no more words than are learned from."""
    kept: list[Finished] = []
    words = 0
    for one in reversed(articles):
        words += one.text.count(" ") + 1
        if kept and words > MOST_WORDS:
            break
        kept.append(one)
    return kept[::-1]


def word_count(sentences: Sequence[Sentence]) -> int:
    """How many words sentences have."""
    return sum(len(sentence) for sentence in sentences)
