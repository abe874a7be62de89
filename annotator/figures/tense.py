"""Whether a sentence looks back or ahead at the time it names: "fell on Friday", "will meet on Friday"."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.language import Language
from annotator.figures.lexer import WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.memory import Memory
from annotator.model.figure import Figure

_AHEAD = words(
    """
    will ll shall would must should due scheduled expected expects expect plans plan planned planning set going aims
    aim forecast forecasts upcoming deadline intends intend hopes hope starting beginning
    expires begins starts meets lapses
    wird werden soll sollen will
    """
)
_BACK = words(
    """
    said told was were had did fell rose came took went made met began lost won saw gave got held left led sold bought
    grew hit sent died paid put shot kept drew broke beat spoke wrote found sank slid dropped
    war waren hatte sagte fiel stieg
    """
)
_NO_VERBS = words(
    """
    hundred speed need indeed seed feed breed creed greed steed bleed weed deed exceed proceed succeed united
    """
)
# What somebody said may be about any time: these tell only of the day right behind them.
_SAYING = words(
    """
    said told announced added reported warned stated noted claimed argued explained confirmed insisted believed
    """
)
_SAID_NEAR = 3
_REACH = 14
_STOPS = frozenset({".", "?", "!", ";", "\n", ""})
# Said without a year or a week, these may be the last or the next of their kind.
_RULES = (
    "weekday", "month", "month, day", "day, month", "month and day in", "day and month in", "day of the month",
    "holiday", "season", "date and", "quarter", "half year", "day in words and month",
)  # fmt: skip
_NOT = (
    "month and year",
    "weekday told",
    "weekday of",
    "weekday,",
    "weekday and day",
    "month told",
    "season told",
    "season of",
)


def by_tense(t: Tokens, lang: Language, memory: Memory, found: Find) -> Find:
    """The same with the reading first that agrees with the verb near it."""
    figure = found.figure
    if memory.today is None or not figure.readings or not figure.start or not _open_to_both(t, found):
        return found
    if found.rule == "quarter" and int(figure.start[5:7]) // 3 + 1 in memory.quarters:
        return found
    today = memory.today.isoformat()
    start, end = figure.start, figure.end
    if start[2:3] == ":" or start[:10] <= today < end[:10]:
        return found
    behind = (end or start)[:10] <= today if end else start[:10] < today
    tense = _tense(t, found)
    if not tense or (tense < 0) == behind:
        return found
    for n, other in enumerate(figure.readings):
        if len(other.start) == len(start) and _fits(other, figure, today, tense):
            rest = (*figure.readings[:n], *figure.readings[n + 1 :])
            main = replace(figure, start=other.start, end=other.end, readings=(replace(figure, readings=()), *rest))
            return found._replace(figure=main)
    return found


def _open_to_both(t: Tokens, found: Find) -> bool:
    """Whether what was read may be the last or the next of its kind."""
    if found.rule.startswith(_RULES):
        return not found.rule.startswith(_NOT)
    return t.low[found.first] == "this" and t.low[found.last - 1] == "weekend"


def _fits(other: Figure, figure: Figure, today: str, tense: int) -> bool:
    if tense > 0:
        return other.start[:10] > today and other.start[10:] == figure.start[10:]
    return other.start[:10] <= today and other.start[10:] == figure.start[10:]


def _tense(t: Tokens, found: Find) -> int:
    """-1 for the past, 1 for what is to come, 0 where no verb tells."""
    for k in range(found.first - 1, max(found.first - 1 - _REACH, -1), -1):
        if t.low[k] in _STOPS:
            break
        told = _word(t, k)
        if told and (t.low[k] not in _SAYING or _right_behind(t, k, found.first)):
            return told
    for k in range(found.last, found.last + _REACH):
        if t.low[k] in _STOPS:
            break
        told = _word(t, k)
        if told:
            return told
    return 1 if t.low[found.first - 1] == "by" else 0  # a deadline


def _right_behind(t: Tokens, k: int, first: int) -> bool:
    """As in "told reporters on Friday", "said Friday"."""
    return k == first - 1 or (first - k <= _SAID_NEAR and t.low[first - 1] in ("on", "in", "at", "late", "early"))


def _word(t: Tokens, k: int) -> int:
    word = t.low[k]
    if t.kind[k] != WORD:
        return 0
    if word in _AHEAD:
        return 1
    past = word in _BACK or (word.endswith("ed") and len(word) > 4 and not t.capital(k) and word not in _NO_VERBS)
    if not past or t.low[k - 1] in ("be", "to", "get"):
        return 0
    return -1
