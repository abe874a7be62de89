"""Open ends of time: "since 2005", "before Friday", "after 1pm", "until March"."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.figures.memory import Memory
from annotator.model.figure import Figure, Modifier

_BEFORE: dict[str, Modifier] = {
    "since": "≥", "starting": "≥", "beginning": "≥", "after": ">", "before": "<", "until": "≤",
    "till": "≤", "by": "≤",
    "seit": "≥", "ab": "≥", "nach": ">", "vor": "<", "bis": "≤",
}  # fmt: skip


def opened(t: Tokens, lang: Language, found: Find) -> Find:
    """A range with both its ends takes the "from" or "between" in that makes it one."""
    if not found.rule.startswith(("range", "date and range")) or found.last - found.first < 2:
        return found
    j = found.first - 1
    if t.low[j] == "the":
        j -= 1
    word = t.low[j]
    if word not in lang.from_words and word not in lang.between:
        return found
    return found._replace(first=j)


def bounded(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """The same date with the bound that the word before it makes, and the open interval as a reading."""
    figure = found.figure
    if figure.kind not in ("date", "period", "time") or figure.basis or figure.modifier:
        return found
    j = found.first - 1
    while t.low[j] in ("the", "about", "around", "roughly", "late", "early", "year") and j > found.first - 4:
        j -= 1
    word = t.low[j]
    modifier = _BEFORE.get(word)
    if modifier is None:
        later = t.low[found.last : found.last + 2]
        if later in (["and", "later"], ["or", "later"], ["and", "after"], ["and", "beyond"]) or later[:1] == [
            "onwards"
        ]:
            modifier = "≥"
        elif later in (["or", "earlier"], ["and", "earlier"], ["or", "before"], ["and", "before"]):
            modifier = "≤"
        else:
            return found
    if not figure.start:
        return found._replace(figure=replace(figure, modifier=modifier))
    both = (figure, *figure.readings)
    opened = tuple(dict.fromkeys(other for one in both for other in _open(one, modifier)))
    if word == "by" and memory.moment is not None:
        now = memory.moment.isoformat(timespec="seconds")
        opened += tuple(replace(x, start=now) for x in opened if x.end and now < x.end)
    return found._replace(figure=replace(figure, modifier=modifier, readings=(*figure.readings, *opened)))


def _open(figure: Figure, modifier: Modifier) -> tuple[Figure, ...]:
    plain = replace(figure, kind="period", readings=(), modifier="")
    if modifier == "≥":
        return (replace(plain, end=""),) if figure.start else ()
    if modifier == ">":
        return (replace(plain, start=figure.end or figure.start, end=""), replace(plain, end=""))
    if modifier == "<":
        return (replace(plain, start="", end=figure.start),)
    return (replace(plain, start="", end=figure.end or figure.start), replace(plain, start="", end=figure.start))
