"""Dictionaries of names as they lie in resources/gazetteers, found in a text at word edges."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol, TypedDict, cast

from annotator import shipped


class _List(TypedDict, total=False):
    label: str
    what: str
    score: float
    ambiguous: bool
    languages: list[str]
    names: str


class _Automaton(Protocol):
    """What is used of ahocorasick.Automaton, which ships without types."""

    def add_word(self, key: str, value: tuple[int, Entry], /) -> bool: ...
    def get(self, key: str, _: None, /) -> tuple[int, Entry] | None: ...
    def make_automaton(self) -> None: ...
    def iter(self, text: str, /) -> Iterator[tuple[int, tuple[int, Entry]]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One name of one list; `name` is the chief form, `form` the one that is matched.

    An ambiguous form is also a word, so it counts for less where any word has a capital.
    """

    form: str
    name: str
    label: str
    what: str
    score: float
    ambiguous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A name of a dictionary at `[start, end)` in code points."""

    start: int
    end: int
    entry: Entry


# Chinese, Japanese and Korean text has no blanks, so names end where they end.
_UNSPACED = ((0x3040, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
# Shorter names in capitals are too often something else.
_SHORTEST_SHOUTED = 4
_SHOUTED_DISCOUNT = 0.1


def _unspaced(character: str) -> bool:
    code = ord(character)
    return code >= 0x3040 and any(low <= code <= high for low, high in _UNSPACED)


class Dictionary:
    """Finds names at word edges, the longest at each place; upper and lower case matter."""

    def __init__(self, entries: Iterator[Entry]) -> None:
        import ahocorasick

        automaton = cast(_Automaton, ahocorasick.Automaton())  # pyright: ignore[reportUnknownMemberType]
        empty = True
        for entry in entries:
            known = automaton.get(entry.form, None)
            if known is None or known[1].score < entry.score:
                automaton.add_word(entry.form, (len(entry.form), entry))
            empty = False
        automaton.make_automaton()
        # An automaton without words cannot be searched.
        self._automaton = None if empty else automaton

    def find(self, text: str) -> list[Hit]:
        """All names in order, none overlapping another."""
        if self._automaton is None:
            return []
        at: dict[int, Hit] = {}
        for last, (length, entry) in self._automaton.iter(text):
            start, end = last + 1 - length, last + 1
            if stands_alone(text, start, end):
                # The automaton tells longer names from the same start later.
                at[start] = Hit(start=start, end=end, entry=entry)
        hits: list[Hit] = []
        reached = 0
        for start in sorted(at):
            if start >= reached:
                hits.append(at[start])
                reached = at[start].end
        return hits


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends at word edges and is no part of an address, handle or number."""
    if start > 0:
        before = text[start - 1]
        if before in "@/_" or (before.isalnum() and not (_unspaced(before) or _unspaced(text[start]))):
            return False
        if before == "." and start > 1 and text[start - 2].isalnum() and text[start - 2].islower():
            return False
    if end < len(text):
        after = text[end]
        if after in "@_" or (after.isalnum() and not (_unspaced(after) or _unspaced(text[end - 1]))):
            return False
        if after in ".@" and end + 1 < len(text) and text[end + 1].islower():
            return False
    return True


@cache
def dictionary_for(language: str) -> Dictionary:
    """The shipped dictionary for texts in one language: the lists of all languages and its own."""
    return Dictionary(_entries(language))


def _entries(language: str) -> Iterator[Entry]:
    for path in sorted(shipped.resource("gazetteers").glob("*.toml")):
        for entries in _lists(path):
            languages = entries.get("languages", [])
            if not languages or language in languages:
                yield from _read(entries)


def _lists(path: Path) -> list[_List]:
    with path.open("rb") as file:
        return cast("list[_List]", tomllib.load(file)["list"])


def _read(entries: _List) -> Iterator[Entry]:
    label, what = entries.get("label", ""), entries.get("what", "")
    score, ambiguous = entries.get("score", 0.8), entries.get("ambiguous", False)
    for line in entries.get("names", "").replace("\n", ";").split(";"):
        forms = [form.strip() for form in line.split(" = ") if form.strip()]
        for form in forms:
            yield Entry(form=form, name=forms[0], label=label, what=what, score=score, ambiguous=ambiguous)
            shouted = form.upper()
            if label in ("GPE", "LOC") and shouted != form and not ambiguous and len(form) >= _SHORTEST_SHOUTED:
                yield Entry(form=shouted, name=forms[0], label=label, what=what, score=score - _SHOUTED_DISCOUNT)
