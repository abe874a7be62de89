"""Candidates from the starter recogniser: people, bodies and places in English texts, from the first minute on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from annotator import shipped
from annotator.model.records import Proposal
from annotator.suggest.crf.chances import Marginal, with_chances
from annotator.suggest.crf.document import read_again
from annotator.suggest.crf.hints import hints_by, said_of, with_hints
from annotator.suggest.crf.sentences import Sentence, read_sentences
from annotator.suggest.crf.tagger import Guess, Tagger
from annotator.suggest.language import language_of
from annotator.suggest.names.lexicon import lexicon

# The recogniser knows one kind of place; which it is, dictionaries and heads of names tell.
_COARSE = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC"}
# Below this a candidate costs the annotator more than it saves.
_LEAST = 0.3
# Second chances are rarely right to the letter, but half of their stretches are names.
_LEAST_SECOND = 0.15
_LEARNED = "learned from news, posts and encyclopedias"
_NEARLY = "nearly a name for the recogniser, and one for dictionaries or patterns"
_NO_NOUN = re.compile(r"[.,;:)]|\s(?:and|or|in|on|to|from|at|near|where|is|was|has|had|rose|flows?|for|with|by)\b|$")
# How much the recogniser's word counts where it judges what others propose: patterns see what an article itself says,
# dictionaries know names that mean something else here.
_WEIGHTS = {"patterns": 0.5, "gazetteer": 0.75}


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the recogniser said of one text: its own names, and its chance for the names of others."""

    text: str
    names: tuple[Proposal, ...]
    chances: dict[tuple[str, int, int], float]


# Under these signs another recogniser learns what this one found, and how likely each label was.
_FOUND, _NEARLY_FOUND = "S", "s"


class StarterProvider:
    """A small recogniser trained on openly licensed corpora; it also weighs what dictionaries and patterns propose."""

    name = "starter"
    title = "Starter recogniser"
    portable = True

    def __init__(self, model: Path | None = None) -> None:
        """Asks the recogniser that ships, or another one that was trained: to measure it."""
        self._model = model
        self._last: _Reading | None = None

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """The people, bodies and places of an English text; silent in other languages."""
        if language_of(text, language=language) != "en":
            return ()
        return self._read(text).names

    def review(self, text: str, said: Sequence[Proposal], *, language: str) -> Sequence[Proposal]:
        """What all providers say, with the scores of dictionaries and patterns weighed by this recogniser."""
        if language_of(text, language=language) != "en":
            return said
        chances = self._read(text).chances
        # Where others are asked too, they name what had a second chance themselves.
        alone = all(one.provider == self.name for one in said)
        weighed: list[Proposal] = []
        for one in said:
            if one.evidence == _NEARLY and not alone:
                continue
            chance = chances.get((one.provider, one.start, one.end))
            if chance is None:
                weighed.append(one)
                continue
            weight = _WEIGHTS[one.provider]
            score = round(weight * chance + (1 - weight) * one.score, 4)
            if score >= _LEAST:
                weighed.append(replace(one, score=score))
        return weighed

    def told(self, text: str) -> list[Sentence]:
        """The sentences of an English text with all hints: of dictionaries, of patterns, and of this recogniser."""
        sentences: list[Sentence] = []
        labels = _tagger(self._model).labels

        def listen(sentence: Sentence, marginal: Marginal) -> None:
            sentences.append(with_chances(sentence, marginal, labels, sign=_NEARLY_FOUND))

        names = self._read(text, listen=listen).names
        return with_hints(sentences, names, sign=_FOUND)

    def _read(self, text: str, *, listen: Callable[[Sentence, Marginal], None] | None = None) -> _Reading:
        last = self._last
        if last is not None and last.text == text and listen is None:
            return last
        said = said_of(text, language="en")
        sentences = hints_by(read_sentences(text), said)
        # Accounts ("@inesdomar") are names by their sign alone.
        weighed = [one for one in said if one.label in _COARSE and text[one.start] != "@"]
        asked = {(one.start, one.end, _COARSE[one.label]) for one in weighed}
        judged = _tagger(self._model).judge(sentences, sorted(asked), listen=listen)
        places = {(one.start, one.end): one.label for one in said if one.label in ("GPE", "LOC")}
        found = [one for one in read_again(judged.names, sentences) if one.score >= _LEAST]
        taken = {at for one in found for at in range(one.start, one.end)}
        seconds = [
            one for one in judged.seconds if one.score >= _LEAST_SECOND and taken.isdisjoint(range(one.start, one.end))
        ]
        names = [
            Proposal(
                start=one.start,
                end=one.end,
                label=fine_place(one, text, places),
                provider=self.name,
                score=one.score,
                evidence=evidence,
            )
            for some, evidence in ((found, _LEARNED), (seconds, _NEARLY))
            for one in some
        ]
        by_place = {(one.start, one.end, one.label): one.score for one in judged.answers}
        chances = {
            (one.provider, one.start, one.end): by_place.get((one.start, one.end, _COARSE[one.label]), 0.0)
            for one in weighed
        }
        reading = self._last = _Reading(text, tuple(names), chances)
        return reading


@cache
def _tagger(model: Path | None) -> Tagger:
    return Tagger(model or shipped.resource("models", "starter.crf"))


def fine_place(one: Guess, text: str, places: dict[tuple[int, int], str]) -> str:
    """GPE for what is governed, LOC for nature and buildings: as dictionaries say, or by words in it and around it."""
    if one.label != "LOC":
        return one.label
    known = places.get((one.start, one.end))
    if known is not None:
        return known
    words = text[one.start : one.end].split()
    first, last = words[0], words[-1]
    heads = lexicon().heads
    kinds = (heads.last.get(last), heads.first.get(first), heads.opens.get(first)) if len(words) > 1 else ()
    told = next((kind for kind in kinds if kind in ("GPE", "LOC")), None)
    return told or ("LOC" if _with_article(one, text) else "GPE")


def _with_article(one: Guess, text: str) -> bool:
    """Whether an article stands before a place and no noun after it: the Zambolo rose, but not the Skarvik police."""
    return text[max(0, one.start - 4) : one.start] in ("the ", "The ") and _NO_NOUN.match(text, one.end) is not None
