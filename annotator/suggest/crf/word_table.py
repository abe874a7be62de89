"""What is known of English words: clusters of words that stand in the same places, casing, people's names, towns."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache

from annotator import shipped

Phrases = dict[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTable:
    """The shipped table of words.

    `clusters`: a path of 0 and 1 by word as written; words with a common beginning of their paths stand in alike
    places. `casing`: by word in small letters, from "0" (small) to "5" (with a capital) and "6" (all in capitals).
    `towns`, `companies`: by the first word of a name, its other words, the longest first.
    """

    clusters: dict[str, str]
    casing: dict[str, str]
    given: frozenset[str]
    family: frozenset[str]
    towns: Phrases
    companies: Phrases


@cache
def word_table() -> WordTable:
    """The table in resources/models/words.txt.gz, read once (a quarter of a second)."""
    clusters: dict[str, str] = {}
    casing: dict[str, str] = {}
    names: dict[str, frozenset[str]] = {}
    phrases: dict[str, dict[str, list[tuple[str, ...]]]] = {"town": {}, "company": {}}
    with gzip.open(shipped.resource("models", "words.txt.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            title, _, words = line.rstrip("\n").partition("\t")
            kind, _, value = title.partition(" ")
            if kind == "cluster":
                clusters.update(dict.fromkeys(words.split(" "), value))
            elif kind == "casing":
                casing.update(dict.fromkeys(words.split(" "), value))
            elif kind in phrases:
                for phrase in words.split("|"):
                    first, *rest = phrase.split(" ")
                    phrases[kind].setdefault(first, []).append(tuple(rest))
            else:
                names[kind] = frozenset(words.split(" "))
    return WordTable(
        clusters=clusters,
        casing=casing,
        given=names["given"],
        family=names["family"],
        towns=_by_first(phrases["town"]),
        companies=_by_first(phrases["company"]),
    )


def _by_first(phrases: dict[str, list[tuple[str, ...]]]) -> Phrases:
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in phrases.items()}
