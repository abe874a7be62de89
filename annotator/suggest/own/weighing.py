"""What the project's recogniser makes of the names that others propose: its own chance for each counts half."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.model.records import Proposal
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.tagger import Tagger

NAME_PROVIDERS = ("gazetteer", "patterns", "starter")
"""The built-in providers of names: what they say is a hint to the project's own recogniser too."""

# How much its word counts against the score that a proposal came with; 0.3 and 0.7 gave up more than they won.
_WEIGHT = 0.5
# Below this a candidate costs the annotator more than it saves.
_LEAST = 0.3


def weighed(said: Iterable[Proposal], sentences: Sequence[Sentence], tagger: Tagger) -> list[Proposal]:
    """The proposals (labels as ids) with the built-in providers' names scored anew; unlikely ones are left out.

    Labels that the recogniser has no example of, and stretches that cut words, keep their scores.
    """
    told = list(said)
    asked = {(one.start, one.end, one.label) for one in told if one.provider in NAME_PROVIDERS}
    answers = tagger.judge(sentences, sorted(asked)).answers
    chances = {(one.start, one.end, one.label): one.score for one in answers}
    kept: list[Proposal] = []
    for one in told:
        chance = chances.get((one.start, one.end, one.label)) if one.provider in NAME_PROVIDERS else None
        if chance is None:
            kept.append(one)
            continue
        score = round(_WEIGHT * chance + (1 - _WEIGHT) * one.score, 4)
        if score >= _LEAST:
            kept.append(replace(one, score=score))
    return kept
