"""Text in, figures out: the one call of this library."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.ago import looked_ahead
from annotator.figures.build import Find
from annotator.figures.chinese import chinese_figures
from annotator.figures.found import FoundFigure
from annotator.figures.language import Language
from annotator.figures.languages import language_named
from annotator.figures.lexer import NUM, Tokens
from annotator.figures.memory import Memory
from annotator.figures.numbers import read_figure
from annotator.figures.times import read_time
from annotator.model.figure import Figure

_AHEAD = frozenset({"in", "within", "for", "around", "about", "after"})


def recognise(text: str, *, date: str = "", language: str = "en") -> tuple[FoundFigure, ...]:
    """The figures of a text, in order and without overlap.

    Offsets are code points, half open. `date` is the publication date ("2024-03-20", with or without a
    time), from which "last Friday" and a quarter without a year are resolved. An unknown `language` is
    read with the English words.
    """
    if language.lower().startswith("zh"):
        return chinese_figures(text, date=date)
    lang = language_named(language)
    t = Tokens(text, lang.seeds)
    memory = Memory(date)
    found: list[FoundFigure] = []
    until = 0
    for i in t.seeds:
        if i < until:
            continue
        if t.kind[i] == NUM and t.kind[i + 2] == NUM and t.kind[i + 4] == NUM:
            run = _run(t, i)
            if run:
                until = run
                continue
        best = _best(t, lang, memory, i)
        if best is None:
            continue
        if best.first < until:
            if best.core < until:
                continue
            best = best._replace(first=best.core)
        if best.figure.kind == "duration" and t.low[best.last] == "ago":
            best = best._replace(last=best.last + 1, figure=Figure(kind="period", modifier=best.figure.modifier))
        elif best.figure.kind == "duration" and t.low[best.first - 1] in _AHEAD:
            best = best._replace(
                figure=replace(best.figure, readings=(*best.figure.readings, *looked_ahead(memory, best.figure)))
            )
        until = best.last
        start, end = t.start[best.first], t.end[best.last - 1]
        found.append(FoundFigure(start=start, end=end, figure=best.figure, score=best.score, rule=best.rule))
    return tuple(found)


def _run(t: Tokens, i: int) -> int:
    """The token after a long chain of numbers without blanks (an address, a code, a list), 0 for none."""
    j, length = i, 1
    while t.kind[j + 2] == NUM and t.low[j + 1] in _LINKS and t.touches(j) and t.touches(j + 1):
        j, length = j + 2, length + 1
    return j + 1 if length > _LONGEST_CHAIN else 0


_LINKS = frozenset({"-", "/", ":", ",", "."})
_LONGEST_CHAIN = 6


def _best(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """The better of what the two families read at a seed: the longer, then the surer."""
    when = read_time(t, lang, memory, i)
    amount = read_figure(t, lang, i)
    if when is None or amount is None:
        return when or amount
    if amount.last > when.last and amount.score >= 0.8 and amount.figure.kind != "count":
        return amount
    return when
