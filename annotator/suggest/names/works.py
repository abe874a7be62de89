"""Titles of works in quotation marks: a film, a song, a book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.suggest.names.words import at_sentence_start

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


# Titles without quotation marks: after what they are, or before it.
_CAPITAL = r"[A-ZÀ-Þ][\w'’!?-]*"
_TITLE = rf"{_CAPITAL}(?: (?:(?:of|the|a|an|and|in|to|for|is) ){{0,3}}{_CAPITAL}){{0,6}}"
_BARE_KINDS = (
    "novel|film|movie|documentary|memoir|album|musical|opera|sitcom|song|single|ballet|poem|painting|soundtrack|EP"
)
_AFTER_KIND = re.compile(rf"(?<![\w-])({_BARE_KINDS}),? (?:called |titled |entitled )?({_TITLE})")
_NOT_OF_A_WORK = (
    r"(?! (?:director|maker|star|actor|actress|critic|festival|company|studio|producer|writer|industry|club|group"
    r"|league|publisher|shop|store|deal|label|house|theatre|theater|adaptation|version))"
)
_BEFORE_KIND = re.compile(
    rf"(?<![\w'’-])({_TITLE}), (?:his|her|their|its|a|an|the) (?:[\w-]+ ){{0,3}}?({_BARE_KINDS}){_NOT_OF_A_WORK}(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Work:
    """A title at `[start, end)` in code points, without its quotation marks."""

    start: int
    end: int
    score: float
    why: str


def bare_works_in(text: str, *, given: frozenset[str]) -> Iterator[Work]:
    """Titles without quotation marks beside the word that says what they are; names of people are none."""
    for match in _AFTER_KIND.finditer(text):
        kind, title = match.group(1), match.group(2)
        words = title.split(" ")
        if words[0] not in given or len(words) > 2:
            start, end = match.span(2)
            end -= len(title) - len(_without_genitive(title))
            yield Work(start, end, 0.6 if len(words) > 1 else 0.5, f"a title after “{kind}”")
    for match in _BEFORE_KIND.finditer(text):
        title, kind = match.group(1), match.group(2)
        words = title.split(" ")
        if words[0] not in given and (len(words) > 1 or not at_sentence_start(text, match.start(1))):
            yield Work(*match.span(1), 0.58, f"“{kind}” in apposition after it")


def _without_genitive(title: str) -> str:
    return title[:-2] if title.endswith(("'s", "’s")) else title


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
