"""Words beside a number that bound it ("at least") or blur it ("about"), and what of them the span takes in."""

from __future__ import annotations

from typing import NamedTuple

from annotator.figures.language import Language
from annotator.figures.lexer import NUM, Tokens
from annotator.model.figure import FigureKind, Modifier


class Bound(NamedTuple):
    """What stands around tokens [first, last) of a number: the modifier, and the span that a bound makes."""

    modifier: Modifier
    first: int
    last: int


_SMALL = frozenset({"a", "an", "the", "only", "of", "some", "another"})
_OTHER_BOUND = frozenset({"one", "half", "$", "€", "£", "¥", "~", "about"})
_MEASURED = frozenset({"quantity", "percent", "percentage_point", "basis_point", "money"})
# "A lead over 2 rivals", "a rise over 2018" compare; they do not bound.
_COMPARED = frozenset(
    {
        "advantage", "edge", "gain", "growth", "improvement", "increase", "jump", "lead", "preference", "premium",
        "rise", "triumph", "victory", "win",
    }
)  # fmt: skip
# "Went up to 5%" is a rise that ends there.
_MOVED = frozenset(
    {
        "climb", "climbed", "crept", "edged", "go", "goes", "going", "gone", "inched", "jumped", "move", "moved",
        "pushed", "rise", "rose", "shot", "speeded", "sped", "stepped", "ticked", "went", "back",
    }
)  # fmt: skip


def bound(t: Tokens, lang: Language, first: int, last: int, kind: FigureKind) -> Bound:
    """The modifier beside tokens [first, last), and the span: a bound belongs to it, an approximation does not."""
    after = _after(t, lang, last)
    if after is not None:
        return Bound(after[0], first, after[1] if after[0] != "≈" else last)
    low = t.low
    start = first
    if low[start - 1] in _SMALL and lang.modifiers.before(low, start) is None:
        start -= 1
    found = lang.modifiers.before(low, start)
    if found is None or (low[first - 1] == "some" and low[first - 2] == "of"):
        return Bound("", first, last)
    if found[0] == "≈":
        outer = lang.modifiers.before(low, found[1])
        if outer is None or outer[0] == "≈" or not _limits(t, lang, outer[1], kind):
            return Bound("≈", first, last)
        found = outer
    if not _limits(t, lang, found[1], kind):
        return Bound("", first, last)
    modifier, begin = found
    while low[begin] in lang.degrees:
        begin += 1
    if low[begin] in lang.bound_verbs or start != first:
        return Bound(modifier, first, last)
    return Bound(modifier, begin, last)


def _limits(t: Tokens, lang: Language, begin: int, kind: FigureKind) -> bool:
    """Whether the bound that begins at token `begin` bounds a figure of this kind here."""
    low = t.low
    word = low[begin]
    if low[begin - 1] == "-" and t.touches(begin - 1):  # "an 8-under 64"
        return False
    if word == "over":
        return kind != "duration" and low[begin - 1] not in _COMPARED
    if word == "up":
        return low[begin - 1] not in _MOVED
    return word != "within" or kind in _MEASURED


def _after(t: Tokens, lang: Language, last: int) -> tuple[Modifier, int] | None:
    """The modifier after token `last` and the token after it: "or more", "+", "or so"."""
    found = lang.modifiers_after.at(t.low, last)
    if found is None:
        return None
    word, end = t.low[last], found[1]
    if t.capital(last) and not t.capital(end):
        return None  # "737 Max jets"
    if word == "+":
        return found if t.touches(last - 1) and t.kind[end] != NUM else None
    if word == "plus":
        return found if t.kind[end] != NUM and t.touches(last - 1) else None
    if t.low[end] == "than" or _number_follows(t, lang, end):  # "and below 3" begins the other bound
        return None
    return found


def _number_follows(t: Tokens, lang: Language, k: int) -> bool:
    words, low = lang.numbers, t.low
    if low[k] in words.articles:
        after = low[k + 1]
        return after in words.scales or after in words.hundreds or after in words.halves or after in words.denominators
    return t.kind[k] == NUM or low[k] in _OTHER_BOUND or low[k] in words.units
