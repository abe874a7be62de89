"""Numbers that belong to a name: the year of an act, the article of a treaty, the number of a model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from annotator.suggest.names.found import Found
from annotator.suggest.names.words import Word

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
_MODEL = re.compile(r"\d{1,3}\Z")
_PARTS = frozenset({"Article", "Section", "Chapter", "Clause", "Title", "Annex"})
# After these a number counts or measures, so it is no part of a name.
_UNITS = frozenset(
    {"per", "percent", "percentage", "million", "billion", "trillion", "thousand", "bn", "m", "years", "months",
     "days", "weeks", "hours", "people", "times", "points", "km", "kg", "metres", "meters", "miles", "and", "to"}
)  # fmt: skip
_SURE = 0.7


def with_numbers(found: Sequence[Found], words: Sequence[Word]) -> list[Found]:
    """The same names, longer where a number belongs to them."""
    return [_with_number(name, words) for name in found]


def _with_number(name: Found, words: Sequence[Word]) -> Found:
    following = words[name.last] if name.last < len(words) and words[name.last].gap == " " else None
    if name.label == "LAW":
        first = _part_before(name.first, words)
        last = name.last + 1 if following is not None and _YEAR.match(following.text) else name.last
        return replace(name, first=first, last=last)
    if following is None:
        return name
    if name.label == "EVENT" and _YEAR.match(following.text):
        return replace(name, last=name.last + 1)
    if name.score < _SURE and _MODEL.match(following.text) and not _measures(name.last, words):
        why = "a number after it, as in the name of a model"
        return replace(name, last=name.last + 1, label="PRODUCT", score=0.5, why=why)
    return name


def _part_before(first: int, words: Sequence[Word]) -> int:
    """Where "Article 74 of the" begins when it stands before a law."""
    at = first
    if at and words[at - 1].lower == "the":
        at -= 1
    if at >= 3 and words[at - 1].lower == "of" and words[at - 3].text in _PARTS and words[at - 2].text[0].isdigit():
        return at - 3
    return first


def _measures(at: int, words: Sequence[Word]) -> bool:
    """Whether the number at `at` goes on as an amount."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None:
        return False
    return (following.gap != " " and following.gap[:1] in "%.,:-–/" and following.text[:1].isdigit()) or (
        following.gap.startswith("%") or (following.gap == " " and following.lower in _UNITS)
    )
