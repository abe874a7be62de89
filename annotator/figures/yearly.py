"""What the readers of periods share: a finished find, a year that follows, quarters and halves of a year."""

from __future__ import annotations

from annotator.figures.build import Find
from annotator.figures.calendar import NOWHEN, Interval, months, quarter
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, Tokens
from annotator.figures.memory import Memory
from annotator.figures.stamp import spoken_year, year_number
from annotator.model.figure import Figure, FigureKind


def period_find(
    first: int, last: int, intervals: tuple[Interval, ...], score: float, rule: str, kind: FigureKind = "period"
) -> Find:
    """A find of the first interval with the others as readings."""
    main, *rest = intervals or (NOWHEN,)
    readings = tuple(Figure(kind=kind, start=x.start, end=x.end) for x in rest)
    return Find(first, last, Figure(kind=kind, start=main.start, end=main.end, readings=readings), score, rule)


def year_after(t: Tokens, lang: Language, j: int, *, joined: bool = True) -> tuple[int | None, int]:
    """A year at token `j`: "2023", "of 2023", "'23", ", 2023", "FY23", "23" right after a letter."""
    low = t.low
    k = j
    if low[k] in ("of", "in", ",", "for", "-", "/"):
        k += 1
    if low[k] in ("fiscal", "the", "calendar", "financial"):
        k += 1
    if low[k] in ("year",):
        k += 1
    if low[k] in ("fy", "cy") and t.kind[k + 1] == NUM:
        k += 1
        if len(low[k]) == 2 and low[k].isdigit():
            return 2000 + int(low[k]), k + 1
    spoken = spoken_year(t, lang, k)
    if spoken is not None:
        return spoken
    number = year_number(t, k)
    if number is not None and t.start[k] - t.end[k - 1] <= 1:
        if (
            low[k + 1] in ("-", "/")
            and t.touches(k)
            and t.kind[k + 2] == NUM
            and len(low[k + 2]) == 2
            and low[k + 2].isdigit()
        ):
            return number, k + 3
        return number, k + 1
    if low[k] == "'" and t.kind[k + 1] == NUM and len(low[k + 1]) == 2 and low[k + 1].isdigit():
        return 2000 + int(low[k + 1]), k + 2
    if joined and k == j and t.kind[j] == NUM and len(low[j]) == 2 and low[j].isdigit() and t.touches(j - 1):
        return 2000 + int(low[j]), j + 1
    return None, j


def quarter_intervals(memory: Memory, which: int, number: int | None) -> tuple[Interval, ...]:
    """A quarter whose year may have to be guessed."""
    if number is not None:
        memory.remember(year=number, quarter=which)
        return (quarter(number, which),)
    guess = memory.quarter_year(which)
    return (quarter(guess, which), quarter(guess + 1, which)) if guess is not None else (NOWHEN,)


def half_intervals(memory: Memory, which: int, number: int | None) -> tuple[Interval, ...]:
    """A half year whose year may have to be guessed."""
    guess = number if number is not None else memory.quarter_year(which * 2 - 1)
    return (months(guess, which * 6 - 5, 6, "half"),) if guess is not None else (NOWHEN,)
