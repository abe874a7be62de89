"""The text of a WebAnno TSV: sentences told as a whole, their words with offsets, and what stands between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from annotator.formats.offset_trial import Evidence
from annotator.formats.offset_units import Convention, Ruler


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands in its sentence, in code points."""

    sentence: Sentence
    start: int
    end: int


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence: its text, "" where the file tells only its words, and these, with their offsets in the file."""

    text: str
    words: list[tuple[str, str, int, int]] = field(default_factory=list[tuple[str, str, int, int]])

    @property
    def base(self) -> int:
        """The offset at which it begins: that of the first word, but for white space before it."""
        _, word, start, _ = self.words[0]
        before = self.text[: max(self.text.find(word), 0)]
        return start if before.strip() else max(start - len(before), 0)

    def evidence(self) -> Evidence:
        """Its words, counted from its beginning."""
        base = self.base
        return Evidence(
            text=self.text, cases=[(start - base, end - base, word) for _, word, start, end in self.words if word]
        )

    def places(self) -> Iterator[tuple[str, Place]]:
        """Where its words stand one after the other; nothing when one of them does not."""
        found: list[tuple[str, Place]] = []
        at = 0
        whole: tuple[str, int] = ("", 0)
        for token, word, _, _ in self.words:
            parent, dot, _ = token.partition(".")
            # The parts of a word come after it, and lie in it.
            begins = self.text.find(word, whole[1] if dot and parent == whole[0] else at)
            if begins < 0:
                return
            if not dot:
                whole, at = (token, begins), begins + len(word)
            found.append((token, Place(self, begins, begins + len(word))))
        yield from found


class Body:
    """Takes sentences and words in their order."""

    def __init__(self) -> None:
        self._sentences: list[Sentence] = []
        self.reach = 0
        """The largest offset so far, in the unit of the file."""

    def sentence(self, text: str) -> None:
        """The text of the sentence that follows; a line break in it begins another line with its text."""
        if self._sentences and not self._sentences[-1].words:
            self._sentences[-1].text += "\n" + text
        else:
            self._sentences.append(Sentence(text))

    def word(self, token: str, word: str, start: int, end: int) -> None:
        """A word, or a part of one, whose number has a dot in it."""
        if not self._sentences:
            self._sentences.append(Sentence(""))
        self._sentences[-1].words.append((token, word, start, end))
        self.reach = max(self.reach, end)

    def evidence(self) -> list[Evidence]:
        """What proves the unit: the words in their sentences."""
        return [one.evidence() for one in self._sentences if one.text and one.words]

    def places(self) -> Mapping[str, Place]:
        """Where the words stand, by their numbers."""
        return dict(place for one in self._sentences if one.text for place in one.places())

    def text(self, convention: Convention) -> str:
        """The whole text, with as much between the sentences as the offsets leave there."""
        plain = replace(convention, inclusive=False, bom=False)
        origin = Ruler("", convention).spell(0, 0)[0]
        pieces: list[str] = []
        length = 0

        def put(gap: int, filler: str, text: str) -> None:
            nonlocal length
            pieces.append(filler * gap + text)
            length += gap + Ruler(text, plain).spell(len(text), len(text))[0]

        for one in self._sentences:
            if one.text and one.words:
                # What stands between sentences is told nowhere: line ends are the likeliest.
                put(max(one.base - origin - length, 0), "\n", one.text)
            elif not one.text:
                for token, word, start, _ in one.words:
                    if "." not in token and start - origin >= length:
                        put(start - origin - length, " ", word)
        return "".join(pieces)


def surface(first: Place | None, last: Place | None) -> str:
    """What stands between the beginning of a word and the end of another one, "" when no sentence holds both."""
    if first is None or last is None or first.sentence is not last.sentence or first.start >= last.end:
        return ""
    return first.sentence.text[first.start : last.end]
