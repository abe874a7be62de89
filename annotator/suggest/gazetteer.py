"""Candidates from dictionaries: countries, cities, nationalities, companies, bodies, events, laws, products."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from annotator.model.records import Proposal
from annotator.suggest.dictionary import Hit, dictionary_for
from annotator.suggest.language import language_of
from annotator.suggest.names.words import at_sentence_start, in_shouted_line

# Short names in capitals ("US", "WHO") mean little in a line that is all capitals.
_SHORT_ACRONYM = 4
_DOUBTFUL = 0.5


class GazetteerProvider:
    """Names that stand in the dictionaries that ship with the program."""

    name = "gazetteer"
    title = "Dictionaries of names"
    portable = True

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """The names of the dictionaries that a text holds, the longest at each place."""
        hits = names_in(text, language=language_of(text, language=language))
        return [
            Proposal(
                start=hit.start,
                end=hit.end,
                label=hit.entry.label,
                provider=self.name,
                score=round(score, 4),
                evidence=_evidence(hit),
            )
            for hit, score in hits
        ]


# Dictionaries, patterns and the starter recogniser each look at the very article that is being read.
@lru_cache(maxsize=1)
def names_in(text: str, *, language: str) -> tuple[tuple[Hit, float], ...]:
    """The hits of the dictionary with their scores; those that are words like any other are left out."""
    hits = dictionary_for(language).find(text)
    sure = {hit.entry.form for hit in hits if hit.entry.ambiguous and not at_sentence_start(text, hit.start)}
    scored: list[tuple[Hit, float]] = []
    for hit in hits:
        form, score = hit.entry.form, hit.entry.score
        if form.isupper() and len(form) <= _SHORT_ACRONYM and in_shouted_line(text, hit.start):
            continue
        if hit.entry.ambiguous and form not in sure:
            score *= _DOUBTFUL
        scored.append((hit, score))
    return tuple(scored)


def _evidence(hit: Hit) -> str:
    entry = hit.entry
    if entry.form == entry.name:
        return f"in the dictionary of {entry.what}"
    return f"a form of “{entry.name}” in the dictionary of {entry.what}"
