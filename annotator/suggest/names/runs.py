"""Runs of words with capitals: where a name may begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.suggest.dictionary import Hit
from annotator.suggest.names.lexicon import Lexicon
from annotator.suggest.names.words import Word

_BLANKS = (" ", "\u00a0", " & ")
_NEVER = frozenset({"I", "No.", "Nos", "Vol", "Fig"})
_CODE = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True)
class Atom:
    """A dictionary's name that covers the words `[first, last)`."""

    first: int
    last: int
    hit: Hit


@dataclass(frozen=True, slots=True)
class Run:
    """The words `[first, last)`, all of them fit to be part of one name."""

    first: int
    last: int


def atoms_of(words: Sequence[Word], hits: Sequence[Hit]) -> dict[int, Atom]:
    """The dictionary's names by the index of their first word; those that cut a word are left out."""
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at + 1 for at, word in enumerate(words)}
    atoms: dict[int, Atom] = {}
    for hit in hits:
        first, last = starts.get(hit.start), ends.get(hit.end, ends.get(hit.end - 1))
        if first is not None and last is not None:
            atoms[first] = Atom(first, last, hit)
    return atoms


def runs_of(words: Sequence[Word], atoms: dict[int, Atom], lexicon: Lexicon) -> Iterator[Run]:
    """The longest runs, in order. Months and days break a run; words in a headline are no run."""
    at = 0
    count = len(words)
    while at < count:
        if not _fit(words, at, lexicon) and at not in atoms:
            at += 1
            continue
        first = at
        at = atoms[at].last if at in atoms else at + 1
        while at < count:
            step = _continues(words, at, atoms, lexicon, first=first)
            if step == 0:
                break
            at += step
            if at - 1 in atoms:
                at = max(at, atoms[at - 1].last)
        yield Run(first, at)


def _fit(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    word = words[at]
    if word.gap.endswith(("#", "@", "°")):
        return False
    if word.headline or word.text in _NEVER or word.text.startswith(("I'", "I’")):
        return False
    if word.text in lexicon.context.months and not _month_in_name(words, at, lexicon):
        return False
    return word.capital or (word.text[0].isdigit() and _CODE.match(word.text) is not None and len(word.text) < 8)


def _month_in_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word such as "Jun", "Jan" or "April" stands beside a word with a capital and no number."""
    word = words[at]
    if word.text.endswith(".") or word.text.endswith("day"):
        return False
    following = words[at + 1] if at + 1 < len(words) and words[at + 1].gap == " " else None
    if following is not None and (following.text[0].isdigit() or following.text in lexicon.context.months):
        return False
    if at and word.gap == " ":
        before = words[at - 1]
        if before.text in lexicon.pinyin_surnames:
            return True
        if before.text[0].isdigit():
            return False
    given = word.text in lexicon.given and not word.first
    return given and following is not None and following.capital and following.lower not in lexicon.common


def _continues(words: Sequence[Word], at: int, atoms: dict[int, Atom], lexicon: Lexicon, *, first: int) -> int:
    """How many words from `at` on belong to the run that began at `first`; 0 when it ends here."""
    word = words[at]
    if word.gap == ", " and word.text in lexicon.heads.legal and word.text not in ("AS", "SA", "SE", "KG"):
        return 1
    if word.gap in ("' ", "’ ") and _of_members(words, at, lexicon):
        return 1
    if word.gap == "-" and _second_syllable(words, at, first, lexicon):
        return 1
    if word.gap not in _BLANKS:
        return 0
    if _fit(words, at, lexicon) or at in atoms or word.text in lexicon.heads.legal:
        return 1
    if at + 1 >= len(words) or words[at + 1].gap != " ":
        return 0
    following = _fit(words, at + 1, lexicon)
    particles = lexicon.context.particles
    if word.lower in particles:
        both = words[at + 1].lower in particles and at + 2 < len(words) and words[at + 2].gap == " "
        return 2 if following else 3 if both and _fit(words, at + 2, lexicon) else 0
    if word.lower in ("of", "for"):
        begin = words[at - 1]
        head = lexicon.heads.opens.get(words[first].text) or lexicon.heads.opens.get(begin.text)
        if head is None:
            return 0
        if following:
            return 2
        article = words[at + 1].lower == "the" and at + 2 < len(words) and words[at + 2].gap == " "
        return 3 if article and _fit(words, at + 2, lexicon) else 0
    if word.lower == "and" and following and _in_of_phrase(words, first, at, lexicon):
        return 2
    return 0


def _of_members(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a plural genitive belongs to a name: the Teachers' League, the Writers' Guild."""
    if not words[at - 1].text.endswith("s") or not words[at].capital:
        return False
    heads = lexicon.heads
    return any(word.capital and (word.text in heads.last or word.text in heads.opens) for word in words[at : at + 3])


def _second_syllable(words: Sequence[Word], at: int, first: int, lexicon: Lexicon) -> bool:
    """Whether a small word after a hyphen ends a given name as it is written in Korea or Hong Kong (Kim Jong-un)."""
    word, before = words[at], words[at - 1]
    if word.capital or len(word.text) > 6 or at - 1 == first or not before.capital:
        return False
    return any(words[index].text in lexicon.pinyin_surnames for index in range(max(first, at - 3), at - 1))


def _in_of_phrase(words: Sequence[Word], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether "and" stands within "Ministry of X and Y", where it does not end the name."""
    return at - first < 9 and any(
        words[index].lower in ("of", "for") and lexicon.heads.opens.get(words[index - 1].text) == "ORG"
        for index in range(first + 1, at)
    )
