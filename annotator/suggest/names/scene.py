"""The scene in which a segment is judged, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.suggest.names.lexicon import Lexicon
from annotator.suggest.names.runs import Atom
from annotator.suggest.names.segments import Segment
from annotator.suggest.names.words import Word

Said = tuple[str, float, str]
"""A label, a score, and why in words."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An article's words, the dictionary's names among them, the lists, and the words that stand small somewhere."""

    words: Sequence[Word]
    atoms: dict[int, Atom]
    lexicon: Lexicon
    small_words: frozenset[str]

    def of(self, segment: Segment) -> Sequence[Word]:
        """The words of a segment."""
        return self.words[segment.first : segment.last]

    def before(self, segment: Segment) -> str:
        """The word directly before a segment in lower case, "" when a sign stands between."""
        if segment.first and self.words[segment.first].gap == " ":
            return self.words[segment.first - 1].lower
        return ""

    def after(self, segment: Segment) -> str:
        """The word directly after a segment or after its genitive, in lower case, else ""."""
        if segment.last < len(self.words) and self.words[segment.last].gap in (" ", "'s ", "’s "):
            return self.words[segment.last].lower
        return ""

    def gap_after(self, segment: Segment) -> str:
        """What stands between a segment and the next word, "" at the end."""
        return self.words[segment.last].gap if segment.last < len(self.words) else ""

    def known(self, at: int) -> str:
        """The label of the dictionary's name that begins at a word, "" when there is none."""
        atom = self.atoms.get(at)
        return atom.hit.entry.label if atom is not None else ""

    def ordinary(self, word: Word) -> bool:
        """Whether a word is no name by itself: in the list, or first in its sentence and small elsewhere."""
        if word.text in self.lexicon.given and not word.first:
            return False
        stem = word.lower.replace("’", "'").split("'")[0]
        return stem in self.lexicon.common or (word.first and word.lower in self.small_words)


def may_name_person(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word has the shape of a part of a person's name."""
    if word.gap == " & " or any(character.isdigit() for character in word.text):
        return False
    suffix = word.text in lexicon.context.person_suffixes
    return not word.shouted or len(word.text) > 6 or suffix or "." in word.text
