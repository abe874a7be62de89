"""Turns of phrase of business and sport that say what stands in them: shares of …, … said it, … beat … 3-1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from annotator.suggest.names.scene import Said, Scene
from annotator.suggest.names.segments import Segment
from annotator.suggest.names.words import Word

_COUNTRY_OF_LISTING = re.compile(r"[A-Z]{1,2}\Z")
_SYMBOL = re.compile(r"[A-Z0-9]{1,6}\Z")
_NUMBER = re.compile(r"\d{1,3}\Z")
_SCORE = re.compile(r"\d{1,3}-\d{1,3}\Z")
# What may stand between "said" and what was said: a day, a place in time.
_BETWEEN = frozenset(
    {"on", "in", "that", "late", "early", "last", "this", "week", "month", "today", "yesterday", "monday", "tuesday",
     "wednesday", "thursday", "friday", "saturday", "sunday", "a", "statement", "filing", "earlier", "separately"}
)  # fmt: skip
_BOUGHT = frozenset({"takeover of", "acquisition of", "purchase of", "buyout of", "bid for"})
_OF_BODIES = frozenset({"it", "its"})
_OF_PEOPLE = frozenset({"he", "she", "his", "her"})
_REACH = 6


def by_frame(segment: Segment, scene: Scene) -> Said | None:
    """What a turn of phrase around an unknown name says of it, None when there is none."""
    if segment.role:
        return None
    return (
        _listed(segment, scene)
        or _dealt_in(segment, scene)
        or _employer(segment, scene)
        or _speaker(segment, scene)
        or _owner(segment, scene)
        or _side(segment, scene)
    )


def _listed(segment: Segment, scene: Scene) -> Said | None:
    """An exchange and a symbol in brackets after it: (NYSE: VLK), (VLK.N)."""
    words, at = scene.words, segment.last
    if at + 1 >= len(words) or words[at].gap != " (":
        return None
    first, second = words[at], words[at + 1]
    if first.lower in scene.lexicon.context.exchanges and ":" in second.gap and _SYMBOL.match(second.text):
        return "ORG", 0.93, f"listed as “{second.text}” after it"
    closed = at + 2 < len(words) and words[at + 2].gap.startswith(")")
    if closed and second.gap == "." and _SYMBOL.match(first.text) and _COUNTRY_OF_LISTING.match(second.text):
        return "ORG", 0.93, f"listed as “{first.text}.{second.text}” after it"
    return None


def _dealt_in(segment: Segment, scene: Scene) -> Said | None:
    """What is bought, sold, sued or worked for before it: shares of …, an analyst at …."""
    words, first = scene.words, segment.first
    if first < 2 or words[first].gap != " " or words[first - 1].gap != " ":
        return None
    phrase = f"{words[first - 2].lower} {words[first - 1].lower}"
    if phrase in scene.lexicon.context.deals:
        return "ORG", 0.8, f"“{phrase}” before it"
    if words[first - 1].lower == "by" and scene.of(segment)[0].text not in scene.lexicon.given:
        for at in range(max(0, first - _REACH), first - 1):
            bought = f"{words[at].lower} {words[at + 1].lower}"
            if bought in _BOUGHT:
                return "ORG", 0.72, f"“{bought} … by” before it"
    return None


def _employer(segment: Segment, scene: Scene) -> Said | None:
    """A post that only bodies have to give after it, and who holds it: … chief executive Ilse Varga."""
    words, at = scene.words, segment.last
    if at >= len(words) or words[at].gap not in (" ", "'s ", "’s "):
        return None
    for length in (3, 2, 1):
        posts = words[at : at + length]
        holder = at + length
        if holder >= len(words) or any(word.gap != " " for word in posts[1:]):
            continue
        post = " ".join(word.lower for word in posts)
        if post in scene.lexicon.context.posts and words[holder].capital and words[holder].gap in (" ", ", "):
            return "ORG", 0.8, f"“{post}” and a name after it"
    return None


def _speaker(segment: Segment, scene: Scene) -> Said | None:
    """Who said that it, or he, would do something."""
    if scene.after(segment) != "said" or scene.gap_after(segment) != " ":
        return None
    words = scene.words
    for at in range(segment.last + 1, min(segment.last + _REACH, len(words))):
        word = words[at]
        if word.gap != " ":
            return None
        if word.lower in _OF_BODIES:
            return "ORG", 0.78, f"“said {word.lower}” after it"
        if word.lower in _OF_PEOPLE:
            return "PERSON", 0.78, f"“said {word.lower}” after it"
        if word.lower not in _BETWEEN:
            return None
    return None


def _owner(segment: Segment, scene: Scene) -> Said | None:
    """What only bodies, or only countries and towns, have: … 's shareholders, … 's coast."""
    if scene.gap_after(segment) not in ("'s ", "’s "):
        return None
    had = scene.after(segment)
    if had in scene.lexicon.context.had_by_bodies:
        return "ORG", 0.76, f"“{had}” that belongs to it"
    if had in scene.lexicon.context.had_by_places:
        return "GPE", 0.72, f"“{had}” that belongs to it"
    return None


def _side(segment: Segment, scene: Scene) -> Said | None:
    """A side of a match: one score tells of teams, several tell of players."""
    before, after = scene.before(segment), scene.after(segment)
    won = scene.lexicon.context.wins
    if after not in won and before not in won:
        return None
    scores = _scores(scene.words[segment.last - 1 : segment.last + _REACH + 4])
    if scores == 1:
        return "ORG", 0.62, "a side of a match with one score"
    if scores > 1:
        return "PERSON", 0.72, "a player of a match of several sets"
    return None


def _scores(words: Sequence[Word]) -> int:
    """How many scores (3-1) stand in a row of words before their sentence ends."""
    found = 0
    for before, word in pairwise(words):
        if word.first:
            break
        dashed = word.gap == "–" and _NUMBER.match(before.text) and _NUMBER.match(word.text)
        found += bool(dashed or _SCORE.match(word.text))
    return found
