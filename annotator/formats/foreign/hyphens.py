"""Whether a hyphen at the end of a line belongs to the word or was put there by the typesetter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_BEFORE = re.compile(r"((?:[\w]+[-‐'’.])*)(\w+)[-‐]\Z")
_AFTER = re.compile(r"([^\W\d_]+)([-‐]\w)?")

# "pre- and post-war": the hyphen stands for the rest of the word.
_AND_WORDS = "and or nor to und oder bis sowie et ou y e o u en of och og eller"
_AND = frozenset(_AND_WORDS.split())
# First parts that English writes with a hyphen far more often than without.
_KEEPS_WORDS = (
    "self well ex half all semi quasi non cross high low long short mid year so vice far north south east west two "
    "three four five six seven eight nine ten full part first second third one hard best better ill much newly left "
    "right"
)
_KEEPS = frozenset(_KEEPS_WORDS.split())


class Words:
    """The words of a document as they are written where no line breaks them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: Counter[str] = Counter()
        for line in lines:
            # The first and the last word of a line may be halves.
            self._known.update(word.casefold() for word in _WORD.findall(line)[1:-1])

    def __contains__(self, word: str) -> bool:
        return word.casefold() in self._known


def joined(before: str, after: str, words: Words) -> str:
    """Two lines as one text: with a space, without the hyphen that parted a word, or with the hyphen of a real one."""
    if not before or not after:
        return before + after
    if before.endswith("\u00ad"):
        return before[:-1] + after
    end = _BEFORE.search(before[-80:])
    if end is None:
        return before + ("" if _close(before, after) else " ") + after
    start = _AFTER.match(after)
    if start is None:  # a figure or a sign: "2023-" and "24", "COVID-" and "19"
        return before + ("" if after[0].isdigit() else " ") + after
    chain, first, second = end[1], end[2], start[1]
    if second.casefold() in _AND and f"{first}{second}" not in words:
        return f"{before} {after}"
    return before + after if _is_real(chain, first, second, more=bool(start[2]), words=words) else before[:-1] + after


def _is_real(chain: str, first: str, second: str, *, more: bool, words: Words) -> bool:
    if f"{first}{second}" in words or f"{chain}{first}{second}" in words:
        return False
    if f"{first}-{second}" in words or f"{chain}{first}-{second}" in words:
        return True
    if second[0].isupper():  # "Anglo-Saxon", "Coca-Cola"; a heading in capitals is broken like any word
        return not (first.isupper() and second.isupper() and len(first) > 1 and len(second) > 1)
    if any(letter.isdigit() for letter in first) or len(first) == 1 or first.isupper():
        return True  # "24-hour", "e-mail", "EU-wide"
    if more or chain.endswith(("-", "‐")):
        return first in words or second in words or more  # "state-of-" and "the-art", but "Saint-Hu-" and "bert"
    return first.casefold() in _KEEPS


def _close(before: str, after: str) -> bool:
    """Whether no space stands between two lines."""
    if _is_ideograph(before[-1]) and _is_ideograph(after[0]):
        return True
    return before[-1] in "—/" and before[-2:-1] not in ("", " ")


def _is_ideograph(character: str) -> bool:
    """Han, kana and their punctuation; Korean is written with spaces."""
    return (
        "\u3000" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
        or "\U00020000" <= character <= "\U0003ffff"
    )  # fmt: skip
