"""Second chances: names that a recogniser left out but nearly took, and that dictionaries or patterns name as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.suggest.crf.chances import Marginal
from annotator.suggest.crf.sentences import Sentence

AGREED = "agreed"
"""The recogniser's likeliest label is that of the dictionary or pattern."""
OTHER = "other"
"""They agree on the stretch only."""
# What each kind of second chance needs: how likely every word of it is within a name. docs/decisions/0033.
_LEAST = {AGREED: 0.15, OTHER: 0.35}
_SIGNS = ("G", "P")
_COARSE = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC"}


class Second(NamedTuple):
    """The words `[first, last)` under their likeliest label; `chance`: how much speaks for it, not calibrated."""

    first: int
    last: int
    label: str
    chance: float
    kind: str


def second_chances(sentence: Sentence, taken: set[int], marginal: Marginal, labels: Sequence[str]) -> Iterator[Second]:
    """The second chances of a sentence whose words `taken` belong to names already, in order.

    Needs the hints of the sentence; without them there are none.
    """
    for first, notes in enumerate(sentence.hints):
        if first in taken or not sentence.words[first][0].isupper():
            continue
        stretches = {(_end(sentence, first, sign, name), name) for sign, name in _begun(notes)}
        if not stretches:
            continue
        last = _run(first, len(sentence), taken, marginal, labels)
        named = {_COARSE[name] for end, name in stretches if end == last}
        if not named:
            continue
        label, chance = _likeliest(first, last, marginal, labels)
        kind = AGREED if label in named else OTHER
        if all(1 - marginal("O", at) >= _LEAST[kind] for at in range(first, last)):
            yield Second(first, last, label, chance, kind)


def _begun(notes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Who says that a name begins at a word, by sign, and which."""
    for note in notes:
        sign, _, said = note.partition("=B-")
        if sign in _SIGNS and said in _COARSE:
            yield sign, said


def _end(sentence: Sentence, first: int, sign: str, name: str) -> int:
    """Where the name ends that a dictionary or pattern saw."""
    last = first + 1
    while last < len(sentence) and f"{sign}=I-{name}" in sentence.hints[last]:
        last += 1
    return last


def _run(first: int, length: int, taken: set[int], marginal: Marginal, labels: Sequence[str]) -> int:
    """The end of the run of words that are likely enough within a name; `first` where none begins there."""

    def near(at: int) -> bool:
        return at not in taken and 1 - marginal("O", at) >= _LEAST[AGREED]

    def goes_on(at: int) -> bool:
        begins = max(marginal(f"B-{name}", at) for name in labels)
        return max(marginal(f"I-{name}", at) for name in labels) >= begins

    if not near(first) or (first and near(first - 1) and goes_on(first)):
        return first
    last = first + 1
    while last < length and near(last) and goes_on(last):
        last += 1
    return last


def _likeliest(first: int, last: int, marginal: Marginal, labels: Sequence[str]) -> tuple[str, float]:
    """The label that most speaks for, and how much a word of it on the average."""

    def within(name: str) -> float:
        rest = sum(marginal(f"I-{name}", at) for at in range(first + 1, last))
        return (marginal(f"B-{name}", first) + rest) / (last - first)

    label = max(labels, key=within)
    return label, within(label)
