"""Full-text search over the manual: every word counts, the last one as it is being typed, the best places first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from math import log

from annotator.manual.pages import Page, Section

_WORD = re.compile(r"\w+")
_SNIPPET = 150
_TELLING = 40
_TITLE, _PAGE, _BODY = 8.0, 4.0, 1.0
_WHOLE, _BEGUN, _ALIKE = 1.0, 0.55, 0.4
_PHRASE = 1.6
_SPREAD = 0.5  # how much a long section has to spread what its words count


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A section that was found. `marks` are the stretches of `snippet` that were asked for."""

    page: str
    anchor: str
    title: str
    page_title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    page: str
    page_title: str
    section: Section
    weight: float
    length: int


class Index:
    """Words of all sections. Filled once, then only read."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._places: dict[str, dict[int, float]] = defaultdict(dict)
        self._words: list[str] | None = None

    def add(self, page: Page, *, title: str, weight: float) -> None:
        """Takes in all sections of a page; `weight` is what it counts beside others."""
        self._words = None
        for section in page.sections:
            number = len(self._entries)
            words = [word for line in section.lines for word in words_of(line)]
            self._entries.append(_Entry(page.name, title, section, weight, len(words)))
            first = section.level == 1
            for found, value in ((words, _BODY), (words_of(section.title), _TITLE)):
                self._count(found, number, value)
            self._count(words_of(title), number, _PAGE if first else _BODY)

    def _count(self, words: Sequence[str], number: int, value: float) -> None:
        for word in words:
            places = self._places[word]
            places[number] = places.get(number, 0.0) + value

    def find(self, query: str, *, most: int = 40) -> tuple[Hit, ...]:
        """The best sections for a query, best first; nothing for a query without words.

        A word counts whole or as a beginning; one that nothing begins with stands for those like it. Sections that
        have all words are told, or, where there are none, those that have most of them.
        """
        asked = words_of(query)
        totals: dict[int, float] = {}
        found: dict[int, int] = {}
        meant = set[str]()
        for word in asked:
            scores, forms = self._of_word(word)
            meant |= forms
            for number, score in scores.items():
                totals[number] = totals.get(number, 0.0) + score
                found[number] = found.get(number, 0) + 1
        best = max(found.values(), default=0)
        ranked = sorted(
            (
                (self._settled(number, totals[number], asked), number)
                for number, count in found.items()
                if count == best
            ),
            key=lambda pair: (-pair[0], pair[1]),
        )
        return tuple(self._hit(number, score, meant) for score, number in ranked[:most])

    def _of_word(self, word: str) -> tuple[dict[int, float], set[str]]:
        """What each section scores for one word, and the forms of it that are there."""
        vocabulary = self._vocabulary()
        forms = {found: _WHOLE if found == word else _BEGUN for found in _beginning(vocabulary, word)}
        if not forms and len(word) > 3:
            forms = dict.fromkeys(get_close_matches(word, vocabulary, n=3, cutoff=0.78), _ALIKE)
        scores: dict[int, float] = {}
        for form, share in forms.items():
            places = self._places[form]
            rarity = log(1 + len(self._entries) / len(places))
            for number, count in places.items():
                value = share * rarity * count / (count + 1.2) * (1 + min(count, 12.0) / 12)
                scores[number] = max(scores.get(number, 0.0), value)
        return scores, set(forms)

    def _settled(self, number: int, score: float, asked: Sequence[str]) -> float:
        entry = self._entries[number]
        spread = 1 - _SPREAD + _SPREAD * 60 / (60 + entry.length)
        whole = " ".join(asked)
        near = len(asked) > 1 and any(whole in " ".join(words_of(line)) for line in _all_lines(entry.section))
        return score * entry.weight * spread * (_PHRASE if near else 1.0)

    def _vocabulary(self) -> list[str]:
        if self._words is None:
            self._words = sorted(self._places)
        return self._words

    def _hit(self, number: int, score: float, forms: set[str]) -> Hit:
        entry = self._entries[number]
        snippet, marks = excerpt(entry.section.lines, forms)
        return Hit(
            page=entry.page,
            anchor=entry.section.anchor if entry.section.level > 1 else "",
            title=entry.section.title,
            page_title=entry.page_title,
            snippet=snippet,
            marks=marks,
            score=round(score, 4),
        )


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: in lower case, without a plural's or a verb's "s"."""
    return [_stem(word) for word in _WORD.findall(text.casefold())]


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] not in "su" else word


def _beginning(vocabulary: Sequence[str], word: str) -> Iterator[str]:
    at = bisect_left(vocabulary, word)
    while at < len(vocabulary) and vocabulary[at].startswith(word):
        yield vocabulary[at]
        at += 1


def _all_lines(section: Section) -> Iterator[str]:
    yield section.title
    yield from section.lines


def excerpt(lines: Sequence[str], forms: set[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The line that has most of the words, cut to a length around them, and where in it they stand."""
    best, most = next((line for line in lines if len(line) > _TELLING), lines[0] if lines else ""), 0
    for line in lines:
        count = len({_stem(word) for word in _WORD.findall(line.casefold())} & forms)
        if count > most:
            best, most = line, count
    marks = _marked(best, forms)
    start = max(0, marks[0][0] - 50) if marks and len(best) > _SNIPPET else 0
    if start:
        start = best.find(" ", start) + 1 or start
    end = len(best)
    if end - start > _SNIPPET:
        end = best.rfind(" ", start, start + _SNIPPET)
        end = end if end > start else start + _SNIPPET
    head, tail = ("… " if start else ""), (" …" if end < len(best) else "")
    shift = len(head) - start
    return f"{head}{best[start:end]}{tail}", tuple((a + shift, b + shift) for a, b in marks if a >= start and b <= end)


def _marked(line: str, forms: set[str]) -> list[tuple[int, int]]:
    return [found.span() for found in _WORD.finditer(line) if _stem(found[0].casefold()) in forms]


def marked(line: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """The stretches of a line whose words begin like one of the words asked for, as `words_of` gives them."""
    begun = tuple(words)
    return [found.span() for found in _WORD.finditer(line) if begun and _stem(found[0].casefold()).startswith(begun)]
