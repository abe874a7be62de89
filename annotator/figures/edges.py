"""Where the span of a time begins: the article that is part of it, and words that only tell how near it is."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.build import Find
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens

# What is picked by an ordinal or stands apart from its like has its article; "last year" and "2020" have none.
_WITH_ARTICLE = frozenset(
    {
        "weekday of a month", "day of a month", "week of a month", "month of a year", "week of a year", "weekend",
        "decade", "decade in words", "century", "century before our era", "day in words and month", "day of the month",
        "first or last units of a period", "part of a decade", "part of a century", "part of a decade in words",
        "range of centuries",
    }
)  # fmt: skip
_AFTER_ORDINAL = ("quarter", "quarters in a row", "half year", "half of a month", "day, month")
_LONG = frozenset({"decade", "decades", "century", "centuries"})
_LAST = frozenset({"last", "final", "latest"})
_JOINED = frozenset({"century", "quarter", "half"})
_NOUNS = frozenset({"end", "beginning", "start", "middle", "rest", "remainder"})
_ABOUT = frozenset({"about", "around", "circa", "roughly", "approximately", "c", "ca", "nearly", "almost"})


def with_article(t: Tokens, lang: Language, found: Find) -> Find:
    """The same with the "the" that makes it one day or stretch and no other: "the 15th", "the 1990s"."""
    first = found.first
    if t.low[found.last - 2] == "-" and found.last - first > 2 and t.low[found.last - 1] in _JOINED:
        return found
    if found.rule == "year" and t.low[first - 1] == "year" and not t.touches(first - 1):
        return found._replace(first=first - 1, core=first) if t.low[first - 2] != "-" else found
    if t.low[first - 1] != "the" or not _has_article(t, lang, found) or attributive(t, lang, found.last):
        return found
    return found._replace(first=first - 1, core=first)


def _has_article(t: Tokens, lang: Language, found: Find) -> bool:
    low, rule = t.low, found.rule
    word = low[found.first]
    if word in _NOUNS:
        return low[found.first + 1] == "of" and low[found.first + 2] == "the"
    if rule in _WITH_ARTICLE:
        return True
    if rule.startswith(_AFTER_ORDINAL):
        return (
            word in lang.numbers.ordinals
            or word in _LAST
            or (t.kind[found.first] == NUM and low[found.first + 1] in lang.numbers.ordinal_endings)
        )
    if rule in ("calendar unit told from today", "stretch told from today"):
        return low[found.last - 1] in _LONG
    return rule == "day told from today" and word not in lang.times.days


def attributive(t: Tokens, lang: Language, j: int) -> bool:
    """Whether a noun at token `j` has what stands before it for its attribute: "the 19th-century town"."""
    if t.low[j] in ("-", "'") and t.touches(j - 1):
        return True
    if t.kind[j] != WORD or t.capital(j) != lang.capital_nouns or t.start[j] - t.end[j - 1] != 1:
        return False
    word = t.low[j]
    return not (
        word in lang.function_words
        or word in lang.rises
        or word in lang.times.shifts
        or word in lang.times.days
        or word.endswith(("ed", "ing", "ly"))
    )


def approximate(t: Tokens, found: Find) -> Find:
    """The same, only about right after "about", "around" or "c."; the word stays outside."""
    j = found.first - 1
    if t.low[j] == "the":
        j -= 1
    if t.low[j] == "." and t.low[j - 1] in ("c", "ca"):
        j -= 1
    if t.low[j] == "some" and t.kind[found.first] == NUM and not found.figure.modifier:
        return found._replace(figure=replace(found.figure, modifier="≈"))
    if t.low[j] not in _ABOUT or found.figure.modifier or found.figure.basis:
        return found
    return found._replace(figure=replace(found.figure, modifier="≈"))


_MOST_READINGS = 6


def tidy(found: Find) -> Find:
    """The same with each reading once, and no more of them than a person goes through."""
    figure = found.figure
    if not figure.readings:
        return found
    main = replace(figure, readings=())
    distinct = dict.fromkeys(one for one in figure.readings if one != main)
    readings = tuple(distinct)[:_MOST_READINGS]
    return found._replace(figure=replace(figure, readings=readings)) if readings != figure.readings else found
