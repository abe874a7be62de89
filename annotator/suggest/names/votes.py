"""All mentions of an unknown name in an article vote on its kind, so that it has one kind throughout."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from annotator.suggest.names.found import Found
from annotator.suggest.names.words import Word

# Surer names are not voted on; they vote all the same.
_SURE = 0.7
# A vote's weight is what its score has above a mere capital.
_NO_EVIDENCE = 0.3
# Each further mention makes a name a little surer.
_MENTION = 0.07
_MOST = 0.78

Key = tuple[str, ...]


def vote(found: Sequence[Found], words: Sequence[Word]) -> list[Found]:
    """The same names, each doubtful one with the kind that its mentions together speak for."""
    keys = [tuple(word.text for word in words[name.first : name.last]) for name in found]
    weights: dict[Key, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for name, key in zip(found, keys, strict=True):
        weights[key][name.label] += max(0.05, name.score - _NO_EVIDENCE)
    _help_short_forms(weights)
    mentions = Counter(keys)
    voted: list[Found] = []
    for name, key in zip(found, keys, strict=True):
        if name.score >= _SURE:
            voted.append(name)
            continue
        label = max(weights[key], key=lambda kind: weights[key][kind])
        score = min(_MOST, name.score + _MENTION * (mentions[key] - 1))
        why = name.why if label == name.label else f"its mentions in this article speak for {label}"
        voted.append(replace(name, label=label, score=round(score, 4), why=why))
    return voted


def _help_short_forms(weights: dict[Key, dict[str, float]]) -> None:
    """A long form's votes count for the family name of a person and the first word of a body."""
    for key in [key for key in weights if len(key) > 1]:
        label = max(weights[key], key=lambda kind: weights[key][kind])
        short = (key[-1],) if label == "PERSON" else (key[0],) if label == "ORG" else None
        if short is not None and short in weights:
            weights[short][label] += weights[key][label]
