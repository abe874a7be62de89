"""What the figures of an article have to do with each other, in words for the table of figures."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal

from annotator.figures.display import value_text
from annotator.figures.found import FoundFigure
from annotator.figures.links import Change, SameAs, links
from annotator.model.figure import Figure

_SHORT = Context(prec=4)


def link_words(text: str, figures: Sequence[FoundFigure]) -> tuple[str, ...]:
    """For each figure what it is the same as, and from what or to what it changed; "" where it stands alone.

    Where the values of a text contradict each other, that is told; nothing is made of it.
    """
    words: list[list[str]] = [[] for _figure in figures]
    for link in links(text, figures):
        if isinstance(link, SameAs):
            _tell_same(link, figures, words)
        else:
            _tell_change(link, figures, words)
    return tuple("; ".join(dict.fromkeys(told)) for told in words)


def _tell_same(link: SameAs, figures: Sequence[FoundFigure], words: list[list[str]]) -> None:
    first, second = figures[link.first].figure, figures[link.second].figure
    if link.sort == "repetition":
        words[link.first].append("told again")
        words[link.second].append("told before")
        return
    doubt = ", which does not agree" if link.consistent is False else ""
    rate = f" (1 {second.unit} = {_short(link.rate)} {first.unit})" if link.rate is not None else ""
    words[link.first].append(f"same as {value_text(second)}{rate}{doubt}")
    words[link.second].append(f"same as {value_text(first)}{rate}{doubt}")


def _tell_change(link: Change, figures: Sequence[FoundFigure], words: list[list[str]]) -> None:
    before, after = value_text(figures[link.before].figure), value_text(figures[link.after].figure)
    words[link.before].append(f"to {after}")
    words[link.after].append(f"from {before}")
    if link.rate is None:
        return
    told = f"from {before} to {after}"
    if link.consistent is False:
        low, high = Decimal(_short(link.low)), Decimal(_short(link.high))
        told += f", which does not agree: the values make it {value_text(Figure(kind=link.unit, low=low, high=high))}"
    words[link.rate].append(told)


def _short(number: Decimal) -> str:
    return f"{_SHORT.plus(number):f}"
