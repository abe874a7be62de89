"""Label Studio's dialogues: turns with a speaker and words, as one text; regions go from turn to turn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from annotator.formats.json_reading import Json, Object, list_of, object_of, text_of, whole_of
from annotator.formats.label_studio_config import Shown

_APART = "\n\n"


class Dialogue:
    """The text of a dialogue, every turn a paragraph that begins with who speaks, and where the words lie in it."""

    def __init__(self, turns: list[tuple[str, str]]) -> None:
        self._words = [words for _, words in turns]
        self._starts: list[int] = []
        out: list[str] = []
        length = 0
        for author, words in turns:
            begin = f"{_APART if out else ''}{author}: " if author else _APART if out else ""
            self._starts.append(length + len(begin))
            out.append(begin + words)
            length += len(out[-1])
        self.text = "".join(out)

    def place_of(self, value: Object) -> tuple[int, int] | None:
        """Where a region lies in the text; None when it lies nowhere, or does not cover what it says.

        Offsets are those of a browser, UTF-16, or of a script, code points: where a region tells its surface, the one
        that covers it is taken.
        """
        first, last = whole_of(value.get("start")), whole_of(value.get("end"))
        begin, end = whole_of(value.get("startOffset")), whole_of(value.get("endOffset"))
        if first is None or last is None or begin is None or end is None:
            return None
        if not (0 <= first <= last < len(self._words)):
            return None
        quote = _bare(text_of(value.get("text")).replace("\\n", "\n"))
        for wide in (True, False):
            start, stop = self._at(first, begin, wide=wide), self._at(last, end, wide=wide)
            if start is None or stop is None or start >= stop:
                continue
            if not quote or quote in self._surfaces(first, last, start, stop):
                return start, stop
        return None

    def _at(self, turn: int, offset: int, *, wide: bool) -> int | None:
        words = self._words[turn]
        if wide:
            units = list(accumulate((1 + (letter > "\uffff") for letter in words), initial=0))
            return self._starts[turn] + units.index(offset) if offset in units else None
        return self._starts[turn] + offset if 0 <= offset <= len(words) else None

    def _surfaces(self, first: int, last: int, start: int, stop: int) -> Iterator[str]:
        """What a region may be said to cover: with the speakers of the turns between its ends, or without."""
        yield _bare(self.text[start:stop])
        pieces: list[str] = []
        for turn in range(first, last + 1):
            begin = self._starts[turn]
            pieces.append(self.text[max(begin, start) : min(begin + len(self._words[turn]), stop)])
        yield _bare("".join(pieces))


def dialogue_of(value: Json, shown: Shown | None) -> Dialogue | None:
    """The dialogue that a key of a task holds; None when it holds none."""
    rows = list_of(value)
    turn_key, author_key = (shown.turn_key, shown.author_key) if shown is not None else ("text", "author")
    turns = [object_of(row) for row in rows]
    if not turns or not all(isinstance(turn.get(turn_key), str) for turn in turns):
        return None
    found = Dialogue([(" ".join(text_of(turn.get(author_key)).split()), text_of(turn.get(turn_key))) for turn in turns])
    return found if found.text.strip() else None


def _bare(text: str) -> str:
    return "".join(text.split())
