"""Which articles hold which words: built once in the background, so that a decision finds its repeats at once."""

from __future__ import annotations

from array import array
from collections.abc import Collection


class WordIndex:
    """Articles by their words (in lower case, as `suggest.memory.forms.words_of` gives them)."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._known: set[str] = set()
        self._places: dict[str, array[int]] = {}

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, article_id: object) -> bool:
        return article_id in self._known

    def add(self, article_id: str, words: Collection[str]) -> None:
        """Adds an article; its text never changes, so once is enough."""
        if article_id in self._known:
            return
        number = len(self._ids)
        self._ids.append(article_id)
        self._known.add(article_id)
        for word in words:
            known = self._places.get(word)
            if known is None:
                known = self._places[word] = array("I")
            known.append(number)

    def with_all(self, words: Collection[str]) -> tuple[str, ...]:
        """The articles that hold all of these words somewhere, in order of coming; none for no words."""
        found = sorted((self._places.get(word, array("I")) for word in words), key=len)
        if not found or not found[0]:
            return ()
        numbers = set(found[0])
        for places in found[1:]:
            numbers.intersection_update(places)
        return tuple(self._ids[number] for number in sorted(numbers))
