"""Acronyms that an article introduces in brackets: "European Central Bank (ECB)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.suggest.names.words import Word

_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "de", "des", "du", "la", "le", "und", "für"})
_ACRONYM = re.compile(r"[A-Z][A-Za-z&.]{0,7}[A-Z]s?\Z")
_REACH = 9


@dataclass(frozen=True, slots=True)
class Introduced:
    """The words `[first, last)` are the long form of the word `acronym`; `name`: the long form has capitals."""

    first: int
    last: int
    acronym: int
    name: bool


def introduced(words: Sequence[Word], text: str) -> list[Introduced]:
    """All acronyms in brackets whose letters begin the words before them, in order."""
    found: list[Introduced] = []
    for at, word in enumerate(words):
        if not word.gap.endswith("(") or not _ACRONYM.match(word.text):
            continue
        if text[word.end : word.end + 1] not in (")", ",", ";") and not text.startswith((" ", "’"), word.end):
            continue
        first = _long_form(words, at)
        if first is not None:
            long_form = [w for w in words[first:at] if w.lower not in _SMALL]
            found.append(Introduced(first, at, at, all(w.capital for w in long_form)))
    return found


def _long_form(words: Sequence[Word], at: int) -> int | None:
    """The index of the first word of the long form: initials read backwards, small words may be left out."""
    letters = [letter for letter in words[at].text.rstrip("s").lower() if letter.isalpha()]
    index = at - 1
    while letters and index >= 0 and at - index <= _REACH:
        word = words[index]
        if index < at - 1 and words[index + 1].gap.strip(" -–"):
            return None
        if word.lower[0] == letters[-1]:
            letters.pop()
            if not letters:
                return index
        elif word.lower not in _SMALL:
            return None
        index -= 1
    return None
