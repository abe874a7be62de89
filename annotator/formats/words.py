"""The words that formats of words are written in: those of a tokenizer, cut wherever a span has an edge."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from annotator.formats.tokenizing import Tokenizer
from annotator.model.records import Span
from annotator.text.align import Tokens
from annotator.text.tokens import tokens

_RUN = re.compile(r"\S+")
Word = tuple[int, int]


class Remembering:
    """A tokenizer whose last answer is at hand: the gate and the writer ask about the same text one after the other."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._last: tuple[str, Tokens] | None = None

    def tokens(self, text: str) -> Tokens:
        """The tokens of a text, cut once as long as no other text is asked about."""
        if self._last is None or self._last[0] != text:
            self._last = text, self._tokenizer.tokens(text)
        return self._last[1]


def places_of(text: str, words: Sequence[str]) -> list[Word] | None:
    """Where each word stands; None when between two of them is more than white space."""
    places: list[Word] = []
    at = 0
    for word in words:
        start = text.find(word, at) if word else at
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(word)
        places.append((start, at))
    return places


def edges_of(spans: Iterable[Span]) -> frozenset[int]:
    """Where spans begin and end."""
    return frozenset(edge for span in spans for edge in (span.start, span.end))


def words_by(text: str, tokenizer: Tokenizer | None) -> Sequence[Word]:
    """The words of a text as a tokenizer has them; without one the program's own."""
    if tokenizer is None:
        return tokens(text)
    found = tokenizer.tokens(text)
    return list(zip(found.starts, found.ends, strict=True))


def cut_words(text: str, edges: Collection[int], tokenizer: Tokenizer | None = None) -> list[Word]:
    """The words of a text, cut wherever a span has an edge; white space is in none of them.

    What the tokenizer passes over without being white space (joiners, marks) is a word too.
    """
    ordered = sorted(edges)
    found: list[Word] = []
    at = edge = 0
    for start, end in [*words_by(text, tokenizer), (len(text), len(text))]:
        if at < start:
            while edge < len(ordered) and ordered[edge] <= at:
                edge += 1
            first = edge
            while edge < len(ordered) and ordered[edge] < start:
                edge += 1
            for a, b in pairwise([at, *ordered[first:edge], start]):
                found += [(a + run.start(), a + run.end()) for run in _RUN.finditer(text[a:b])]
        if start < end:
            while edge < len(ordered) and ordered[edge] <= start:
                edge += 1
            first = edge
            while edge < len(ordered) and ordered[edge] < end:
                edge += 1
            found += [(a, b) for a, b in pairwise([start, *ordered[first:edge], end]) if not text[a:b].isspace()]
        at = end
    return found


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A span without the white space at its edges; None when it is nothing else."""
    quote = text[start:end]
    inner = quote.strip()
    if not inner:
        return None
    first = start + len(quote) - len(quote.lstrip())
    return first, first + len(inner)
