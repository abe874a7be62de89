"""A dictionary of phrases, looked up longest first from a list of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of one or more lower-case tokens, separated by blanks in the given mapping."""

    __slots__ = ("_first", "_last", "_whole")

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._whole: dict[str, T] = dict(entries)
        first: dict[str, set[int]] = {}
        last: dict[str, set[int]] = {}
        for phrase in entries:
            words = phrase.split(" ")
            first.setdefault(words[0], set()).add(len(words))
            last.setdefault(words[-1], set()).add(len(words))
        self._first: dict[str, tuple[int, ...]] = _longest_first(first)
        self._last: dict[str, tuple[int, ...]] = _longest_first(last)

    def __contains__(self, phrase: str) -> bool:
        return phrase in self._whole

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole)

    def first_words(self) -> Iterator[str]:
        """The words a phrase may begin with."""
        return iter(self._first)

    def at(self, tokens: Sequence[str], i: int) -> tuple[T, int] | None:
        """The longest phrase that begins at token `i`: its value and the token after it."""
        lengths = self._first.get(tokens[i])
        if lengths is None:
            return None
        for length in lengths:
            phrase = tokens[i] if length == 1 else " ".join(tokens[i : i + length])
            if phrase in self._whole:
                return self._whole[phrase], i + length
        return None

    def before(self, tokens: Sequence[str], i: int) -> tuple[T, int] | None:
        """The longest phrase that ends before token `i`: its value and its first token."""
        lengths = self._last.get(tokens[i - 1]) if i else None
        if lengths is None:
            return None
        for length in lengths:
            if length <= i:
                phrase = tokens[i - 1] if length == 1 else " ".join(tokens[i - length : i])
                if phrase in self._whole:
                    return self._whole[phrase], i - length
        return None


def _longest_first(lengths: dict[str, set[int]]) -> dict[str, tuple[int, ...]]:
    return {word: tuple(sorted(those, reverse=True)) for word, those in lengths.items()}
