"""Open ends of time: "since 2005", "before Friday", "after 1pm", "until March", "1 January and later"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.edges import attributive
from annotator.figures.language import Language
from annotator.figures.lexer import Tokens
from annotator.figures.memory import Memory
from annotator.figures.modifiers import bound
from annotator.model.figure import Figure, Modifier

_BEFORE: dict[str, Modifier] = {
    "since": "≥", "starting": "≥", "beginning": "≥", "after": ">", "before": "<", "until": "≤",
    "till": "≤", "by": "≤", "through": "≤",
    "seit": "≥", "ab": "≥", "nach": ">", "vor": "<", "bis": "≤",
}  # fmt: skip
_COMPARED: dict[str, Modifier] = {"later": ">", "earlier": "<", "sooner": "<"}
_NOT: dict[Modifier, Modifier] = {">": "≤", "<": "≥"}
_DUE = "by"  # names the moment itself, as a deadline: it stays outside
# These have no article of their own: with one they tell which thing is meant, as in "after the 2008 crash".
_BARE = frozenset({"year", "month", "month and year", "weekday", "quarter"})
_LEAD = frozenset({"the", "about", "around", "roughly"})
_AFTERWARDS = frozenset({"later", "after", "beyond", "onwards", "onward", "since"})
_EARLIER = frozenset({"earlier", "before"})


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
    return found._replace(first=j, core=found.first)


def bounded(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """The open interval with the word that makes it one in its span; the date itself is another reading.

    After "by" the date stays the value, with a modifier: that is when something is due.
    """
    figure = found.figure
    if figure.kind not in ("date", "period", "time") or figure.basis or found.rule.startswith("hours of a day"):
        return found
    far = _far(t, lang, memory, found) if found.rule in _DISTANCES else None
    if far is not None:
        return far
    first, last, modifier = _bound(t, found)
    if not modifier or _of_a_thing(t, lang, found):
        return found
    both = (figure, *figure.readings[:2])
    intervals = tuple(dict.fromkeys(other for one in both for other in _open(one, modifier)))
    if first == found.first and last == found.last:
        until = tuple(x for one in both[:2] for x in _open(one, modifier)[:1])
        if memory.moment is not None:
            now = memory.moment.isoformat(timespec="seconds")
            until += tuple(replace(x, start=now) for x in until if x.end and now < x.end)
        readings = (*figure.readings[:2], *until, *figure.readings[2:])
        return found._replace(figure=replace(figure, modifier=modifier, readings=readings))
    if not intervals:
        whole = Figure(kind="period", modifier=modifier)
    else:
        whole = replace(intervals[0], readings=(*intervals[1:], replace(figure, readings=()), *figure.readings))
    core = found.first if first < found.first else found.core
    return found._replace(first=first, last=last, figure=whole, rule=f"{found.rule} as a bound", core=core)


def _far(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find | None:
    """As in "more than a decade ago", "less than a week later": an open stretch, or the one until today."""
    modifier, first, last = bound(t, lang, found.first, found.last, "period")
    if not modifier or modifier == "≈" or first == found.first or last != found.last:
        return None
    back = not _BACK.isdisjoint(t.low[found.first : found.last])
    today = memory.today.isoformat() if memory.today is not None else ""
    stretches: list[Figure] = []
    both = (found.figure, *found.figure.readings[:1])
    for one in sorted(both, key=_length):  # a distance is measured from day to day
        if not one.start:
            continue
        if modifier in (">", "≥"):
            ends = Figure(kind="period", end=one.start) if back else Figure(kind="period", start=one.start)
        else:
            a, b = (one.start, today) if back else (today, one.start)
            ends = Figure(kind="period", start=a, end=b) if a < b else Figure(kind="period")
        stretches.append(ends)
    if not stretches:
        whole = Figure(kind="period", modifier=modifier)
    else:
        plain = (replace(found.figure, readings=()), *found.figure.readings)
        whole = replace(stretches[0], readings=(*stretches[1:], *plain))
    return found._replace(first=first, figure=whole, rule=f"{found.rule} as a bound", core=found.first)


def _length(figure: Figure) -> int:
    if len(figure.start) != _DAY or len(figure.end) != _DAY:
        return 0
    return (dt.date.fromisoformat(figure.end) - dt.date.fromisoformat(figure.start)).days


_DAY = 10  # the length of an ISO day
_DISTANCES = frozenset({"time before today", "time after today", "time from a day"})
_BACK = frozenset({"ago", "earlier", "before", "previously", "back"})


def _bound(t: Tokens, found: Find) -> tuple[int, int, Modifier]:
    """The bound that stands before or after, and the span with it; no modifier when there is none."""
    low = t.low
    j = found.first - 1
    if low[j] == "least" and low[j - 1] == "at":
        j -= 2
    while low[j] in _LEAD and j > found.first - 4:
        j -= 1
    word = low[j]
    modifier = _BEFORE.get(word)
    if word == _DUE and modifier is not None:
        return found.first, found.last, modifier
    if word in ("until", "till") and _denied(t, j):
        return found.first, found.last, ""
    if modifier is not None and low[j - 1] not in _NO_BOUND:
        return j, found.last, modifier
    if word == "than" and low[j - 1] in _COMPARED:
        compared = _COMPARED[low[j - 1]]
        if low[j - 2] in ("no", "not"):
            return j - 2, found.last, _NOT[compared]
        return j - 1, found.last, compared
    if word == "to" and low[j - 1] == "prior":
        return j - 1, found.last, "<"
    k = found.last
    if low[k] in ("and", "or"):
        k += 1
    elif low[k] not in ("onwards", "onward"):
        return found.first, found.last, ""
    if low[k] in _AFTERWARDS and low[k + 1] in _CLOSING:
        return found.first, k + 1, "≥"
    if low[k] in _EARLIER and low[k + 1] in _CLOSING:
        return found.first, k + 1, "≤"
    return found.first, found.last, ""


def _denied(t: Tokens, j: int) -> bool:
    """As in "will not open until 2026": that is when it does."""
    for k in range(j - 1, max(j - 9, -1), -1):
        word = t.low[k]
        if word in _STOPS:
            return False
        if word in ("not", "never", "cannot") or (word == "t" and t.low[k - 1] == "'"):
            return True
    return False


_STOPS = frozenset({".", ";", ",", "\n", "but", "and"})
# "At the beginning" is a part of something.
_NO_BOUND = frozenset({"the", "at", "in", "halfway", "midway", "way", "partway"})
_CLOSING = frozenset({".", ",", ";", ":", ")", "", "\n", "?", "!", "and", "or", "on"})


def _of_a_thing(t: Tokens, lang: Language, found: Find) -> bool:
    """As in "after the 2008 crash", "before Monday's vote", "since the May 5 talks": the bound is the thing's."""
    low, j = t.low, found.last
    if low[j] == "'" and low[j + 1] == "s" and t.touches(j - 1):
        return True
    if low[j] == "-" and t.touches(j - 1):
        return True
    article = low[found.first - 1] in ("the", "a", "an", "its", "his", "her", "their")
    if article and low[found.first] != "year" and (found.rule in _BARE or found.rule.endswith("month, day")):
        return True
    dashed = found.rule in ("quarter", "half year") and "-" in low[found.first : j]  # "after fourth-quarter profit"
    return (article or dashed or found.rule.startswith(("weekday", "day told"))) and attributive(t, lang, j)


def _open(figure: Figure, modifier: Modifier) -> tuple[Figure, ...]:
    plain = replace(figure, kind="period", readings=(), modifier="")
    if not figure.start:
        return ()
    if modifier == "≥":
        return (replace(plain, end=""),)
    if modifier == ">":
        return (replace(plain, start=figure.end or figure.start, end=""), replace(plain, end=""))
    if modifier == "<":
        return (replace(plain, start="", end=figure.start),)
    return (replace(plain, start="", end=figure.end or figure.start), replace(plain, start="", end=figure.start))
