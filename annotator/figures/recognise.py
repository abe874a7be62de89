"""Text in, figures out: the one call of this library."""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.ages import decade_of_life
from annotator.figures.ago import looked_ahead
from annotator.figures.build import Find
from annotator.figures.chinese import chinese_figures
from annotator.figures.codes import code_at
from annotator.figures.currencies import SIGNS
from annotator.figures.fiscal import in_fiscal_year
from annotator.figures.found import FoundFigure
from annotator.figures.home_currency import in_home_currency
from annotator.figures.language import TIME_WORD, Language
from annotator.figures.languages import language_named
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.memory import Memory
from annotator.figures.numbers import read_figure
from annotator.figures.table_scale import in_scale_of_heading
from annotator.figures.times import read_time
from annotator.model.figure import Figure

# What Japanese writes as Chinese does; its amounts of money and its counts are put together in another way.
_ALIKE = frozenset({"date", "period", "percent", "multiple"})
_AHEAD = frozenset({"in", "within", "for", "around", "about", "after"})


def recognise(text: str, *, date: str = "", language: str = "en") -> tuple[FoundFigure, ...]:
    """The figures of a text, in order and without overlap.

    Offsets are code points, half open. `date` is the publication date ("2024-03-20", with or without a
    time), from which "last Friday" and a quarter without a year are resolved. An unknown `language` is
    read with the English words.
    """
    if language.lower().startswith("zh"):
        return chinese_figures(text, date=date)
    if language.lower().startswith("ja"):
        return tuple(one for one in chinese_figures(text, date=date) if _written_alike(text, one))
    lang = language_named(language)
    t = Tokens(text, lang.seeds)
    memory = Memory(date)
    found: list[FoundFigure] = []
    until = 0
    for i in t.seeds:
        if i < until:
            continue
        if t.kind[i] == NUM:
            code = code_at(t, i)
            if code:
                until = code
                continue
        elif t.low[i] in lang.openers and t.low[i + 1] not in lang.seeds and t.low[i + 1] not in lang.opened:
            continue  # nearly every "a" and "that"
        best = _best(t, lang, memory, i)
        if best is None:
            continue
        if best.first < until:
            if best.core < until:
                continue
            best = best._replace(first=best.core)
        if best.figure.kind == "duration" and t.low[best.last] == "ago":
            best = best._replace(last=best.last + 1, figure=Figure(kind="period", modifier=best.figure.modifier))
        elif best.figure.kind == "duration" and t.low[best.first - 1] in _AHEAD and best.figure.modifier in ("", "≈"):
            best = best._replace(
                figure=replace(best.figure, readings=(*best.figure.readings, *looked_ahead(memory, best.figure)))
            )
        until = best.last
        start, end = t.start[best.first], t.end[best.last - 1]
        found.append(FoundFigure(start=start, end=end, figure=best.figure, score=best.score, rule=best.rule))
    return in_fiscal_year(text, in_home_currency(text, in_scale_of_heading(text, found)), date=date)


_BEFORE_CLOCK = frozenset({"at", "by", "until", "till", "from", "to", "between", "and", "around", "about", "@"})


def _written_alike(text: str, one: FoundFigure) -> bool:
    """Whether a figure of a Japanese text means what it would in Chinese; "前年" for one does not."""
    return one.figure.kind in _ALIKE and text[one.start].isdecimal()


def _counts(t: Tokens, lang: Language, j: int) -> bool:
    """Whether the word at `j` is one that may be counted, and no time."""
    word = t.low[j]
    plain = t.kind[j] == WORD and word not in lang.times.units and word not in lang.seeds
    return plain and word not in lang.function_words and word not in lang.range_words and word not in lang.times.fillers


def _best(t: Tokens, lang: Language, memory: Memory, i: int) -> Find | None:
    """The better of what the two families read at a seed: the longer, then the surer."""
    if t.kind[i] == WORD and t.low[i] in lang.times.parts:
        life = decade_of_life(t, i + 2 if t.low[i + 1] == "-" else i + 1)
        if life is not None:
            return life._replace(first=i)
    if t.kind[i] == NUM and (t.low[i - 1] in SIGNS or ("," in t.low[i] and _counts(t, lang, i + 1))):
        return read_figure(t, lang, i)  # "$5", "12,000 people" are no times
    when = read_time(t, lang, memory, i)
    if t.kind[i] == WORD and lang.seeds[t.low[i]] == TIME_WORD and t.low[i] not in lang.numbers.articles:
        return when
    amount = read_figure(t, lang, i)
    if when is None or amount is None:
        return when or amount
    pence = amount.figure.kind == "money" and amount.last >= when.last and t.low[amount.last - 1] == "p"
    if pence and (t.low[i - 1] not in _BEFORE_CLOCK or len(t.low[i]) > 2):
        return amount  # "150p a litre" is no time of day
    if amount.last > when.last and amount.score >= 0.8 and amount.figure.kind != "count":
        return amount
    return when
