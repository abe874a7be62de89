"""What a recogniser nearly said of each word, as hints to another one: how likely every label was, in steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.suggest.crf.sentences import Sentence

Marginal = Callable[[str, int], float]
"""How likely a label ("B-ORG", "I-ORG", "O") is at a word."""

# A hint for each step that is reached: what holds from 0.25 on is learned for all above it as well.
_STEPS = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
# Where a name begins and where it goes on is only of interest when one of the two is likely.
_LIKELY, _SURE = 0.1, 0.5
_OUTSIDE = (0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.998)


def with_chances(sentence: Sentence, marginal: Marginal, labels: Sequence[str], *, sign: str) -> Sentence:
    """The same sentence, with the chances that a recogniser gives to its labels noted at each word under a sign."""
    old = sentence.hints or ((),) * len(sentence)
    told = (_of_word(at, marginal, labels, sign) for at in range(len(sentence)))
    return replace(sentence, hints=tuple([(*hints, *more) for hints, more in zip(old, told, strict=True)]))


def _of_word(at: int, marginal: Marginal, labels: Sequence[str], sign: str) -> list[str]:
    outside = marginal("O", at)
    notes = [f"{sign}O{sum(outside >= step for step in _OUTSIDE)}"]
    if outside >= 1 - _STEPS[0]:
        return notes
    for label in labels:
        begins, goes_on = marginal(f"B-{label}", at), marginal(f"I-{label}", at)
        notes += [f"{sign}{label}>{step}" for step in _STEPS if begins + goes_on >= step]
        for place, chance in (("B", begins), ("I", goes_on)):
            if chance >= _LIKELY:
                notes.append(f"{sign}{place}-{label}{'!' if chance >= _SURE else ''}")
    return notes
