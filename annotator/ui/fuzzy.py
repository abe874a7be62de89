"""Finds what was half typed: letters in order, better where they begin words or stand together."""

from __future__ import annotations


def score(query: str, text: str) -> int:
    """How well a text fits what was typed: 0 not at all, more is better; an empty query fits everything equally."""
    wanted, told = query.casefold().replace(" ", ""), text.casefold()
    if not wanted:
        return 1
    whole = told.find(query.casefold().strip())
    if whole >= 0:
        begins = whole == 0 or not told[whole - 1].isalnum()
        return 1_000 + (500 if begins else 0) - min(whole, 100) - min(len(told), 100) // 4
    best = 0
    first = told.find(wanted[0])
    while first >= 0:
        best = max(best, _from(wanted, told, first))
        first = told.find(wanted[0], first + 1)
    return best


def _from(wanted: str, told: str, start: int) -> int:
    """The score of the match that begins at a place; 0 when the letters do not all follow."""
    points, place, together = 0, start, 0
    for letter in wanted:
        found = told.find(letter, place)
        if found < 0:
            return 0
        together = together + 1 if found == place and points else 0
        begins = found == 0 or not told[found - 1].isalnum()
        points += 10 + (25 if begins else 0) + 8 * together - min(found - place, 9)
        place = found + 1
    return max(points, 1)
