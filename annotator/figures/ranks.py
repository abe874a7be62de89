"""Ranks counted from the end: "penultimate", "second to last", "third-last", "last but one"."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.build import Find
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.model.figure import Figure

FROM_THE_END = "from the end"
_BUT = {"one": 2, "two": 3, "three": 4}


def from_the_end(t: Tokens, lang: Language, i: int) -> Find | None:
    """A rank that is counted from the end at word `i`; its basis tells so."""
    low = t.low
    word = low[i]
    value = lang.from_end.get(word)
    if value is not None:
        return _rank(i, i + 1, value)
    if word in lang.last_words:
        if low[i + 1] == "but" and low[i + 2] in _BUT:
            return _rank(i, i + 3, _BUT[low[i + 2]])
        if low[i - 3 : i] == ["one", "before", "the"]:
            return _rank(i - 3, i + 2 if low[i + 1] == "one" else i + 1, 2)
        return None
    count = 2 if word in lang.next_words else lang.numbers.ordinals.get(word)
    if count is None or count > 20:
        return None
    j = i + 1
    if low[j] == "-" and t.touches(i) and low[j + 1] in lang.last_words:
        return _rank(i, j + 2, count)
    if low[j] == "-" and low[j + 1] == "to" and low[j + 2] == "-" and t.touches(i):
        j += 3
    elif low[j] in ("to", "from"):
        j += 2 if low[j + 1] == "the" and low[j] == "from" else 1
    else:
        return None
    return _rank(i, j + 1, count) if low[j] in lang.last_words else None


def _rank(first: int, last: int, value: int) -> Find:
    figure = Figure(kind="ordinal", value=Decimal(value), basis=FROM_THE_END)
    return Find(first, last, figure, 0.7, "rank counted from the end")
