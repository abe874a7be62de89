"""Titles of works in quotation marks: a film, a song, a book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = re.compile(r"[“\"]([^“”\"\n]{2,60}?)[,.]?[”\"]|‘([A-Z][^‘’\n]{2,60}?)[,.]?’")
_KINDS = (
    "film|movie|documentary|book|novel|memoir|album|song|single|track|hit|series|show|sitcom|drama|play|opera|musical"
    "|painting|poem|essay|magazine|episode|story|video|game|podcast|ballad|symphony|sculpture|article|paper|titled"
    "|entitled|called|named|starring in"
)
_BEFORE = re.compile(rf"(?<![\w-])({_KINDS})s?,?\s*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = frozenset(
    {"a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "from", "with", "by", "as", "but", "nor",
     "is", "vs", "de", "la", "le", "du", "s", "t", "il", "el"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Work:
    """A title at `[start, end)` in code points, without its quotation marks."""

    start: int
    end: int
    score: float
    why: str


def works_in(text: str) -> Iterator[Work]:
    """Quoted stretches whose words have capitals as titles have, surer where a word before says what it is."""
    for match in _QUOTED.finditer(text):
        group = 1 if match.group(1) else 2
        words = _WORD.findall(match.group(group))
        if not words or not words[0][0].isupper() or len(words) > 9:
            continue
        great = [word for word in words if word.lower() not in _SMALL]
        if not great or not all(word[0].isupper() for word in great):
            continue
        kind = _BEFORE.search(text, max(0, match.start() - 24), match.start())
        start, end = match.span(group)
        if kind is not None:
            yield Work(start, end, 0.78, f"a title in quotation marks after “{kind.group(1)}”")
        elif len(great) > 1:
            yield Work(start, end, 0.4, "words with capitals in quotation marks")
