"""Units of offsets: what other tools count in, conversion to code points, and the proof by trial.

A convention is spelled as words joined by "+": the unit ("code-points", "utf-16", "utf-8"), then what is
odd about it: "inclusive" (the end is the last one inside), "crlf-as-one" (a CRLF was counted once), "bom"
(a byte order mark before the text was counted).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from typing import Literal, get_args

from annotator.model.errors import UserError

Unit = Literal["code-points", "utf-16", "utf-8"]
_UNITS: tuple[Unit, ...] = get_args(Unit)
_ODD = ("inclusive", "crlf-as-one", "bom")


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """How a file counts: half open code points unless something else is said."""

    unit: Unit = "code-points"
    inclusive: bool = False
    crlf_as_one: bool = False
    bom: bool = False

    @property
    def name(self) -> str:
        """The convention as a word for options and messages: "utf-16+inclusive"."""
        odd = (self.inclusive, self.crlf_as_one, self.bom)
        return "+".join((self.unit, *(word for word, is_so in zip(_ODD, odd, strict=True) if is_so)))


PLAIN = Convention()
CONVENTIONS: tuple[Convention, ...] = tuple(
    Convention(unit=unit, inclusive=inclusive, crlf_as_one=crlf, bom=bom)
    for inclusive, crlf, bom, unit in product((False, True), (False, True), (False, True), _UNITS)
)
"""All that are tried, the plainest first: of two that fit equally well the plainer is meant."""


def convention_named(name: str) -> Convention:
    """The convention of this name; "" is code points. UserError when there is none."""
    unit, *odd = (name or "code-points").split("+")
    if unit not in _UNITS or not set(odd) <= set(_ODD) or len(set(odd)) != len(odd):
        raise UserError(
            "AN710",
            f"“{name}” is no unit of offsets.",
            f"Units are {', '.join(_UNITS)}, with {', '.join('+' + word for word in _ODD)} where that is so.",
        )
    return Convention(unit=unit, inclusive="inclusive" in odd, crlf_as_one="crlf-as-one" in odd, bom="bom" in odd)


class Ruler:
    """Turns the offsets of one text from a convention to code points and back."""

    def __init__(self, text: str, convention: Convention) -> None:
        self._text = text
        self._convention = convention
        self._shift = _MARK[convention.unit] if convention.bom else 0
        self._marks: list[int] | None = None
        # A table of a hundred thousand places is made only where a letter counts for more than one.
        widest = "\uffff" if convention.unit == "utf-16" else "\x7f"
        odd_letters = convention.unit != "code-points" and max(text, default="") > widest
        if odd_letters or (convention.crlf_as_one and "\r\n" in text):
            self._marks = list(accumulate(_widths(text, convention), initial=0))

    def stretch(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch in code points, half open; None when it lies outside or begins or ends inside a character."""
        first = self._point(start)
        # An inclusive end names the last unit inside, which may be the last of several that one character has.
        last = self._point(end + 1 if self._convention.inclusive else end)
        return None if first is None or last is None or first > last else (first, last)

    def spell(self, start: int, end: int) -> tuple[int, int]:
        """The offsets of a stretch of code points as the convention has them."""
        first, last = (start, end) if self._marks is None else (self._marks[start], self._marks[end])
        return first + self._shift, last + self._shift - self._convention.inclusive

    def _point(self, offset: int) -> int | None:
        offset -= self._shift
        if self._marks is None:
            return offset if 0 <= offset <= len(self._text) else None
        if not 0 <= offset <= self._marks[-1]:
            return None
        # Where a CRLF counts as one, the place inside of it has the number of the place before it.
        at = bisect_left(self._marks, offset)
        return at if self._marks[at] == offset else None


_MARK = {"code-points": 1, "utf-16": 1, "utf-8": 3}


def _widths(text: str, convention: Convention) -> Iterable[int]:
    """How much each code point counts."""
    unit, crlf = convention.unit, convention.crlf_as_one
    for at, letter in enumerate(text):
        if crlf and letter == "\r" and text.startswith("\n", at + 1):
            yield 0
        elif unit == "code-points" or letter < "\x80":
            yield 1
        elif unit == "utf-16":
            yield 2 if letter > "\uffff" else 1
        else:
            yield 2 if letter < "\u0800" else 3 if letter < "\U00010000" else 4


Case = tuple[int, int, str]
"""Start and end as a file has them, and the surface, "" when the file has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a trial says: how many of the stretches fit in the declared convention, and in the best one.

    `by` is what was looked at: the surfaces that the file gives, or, where it gives none, whether
    stretches begin and end at the edges of words.
    """

    declared: Convention
    best: Convention
    of: int
    fit_declared: int
    fit_best: int
    by: Literal["surfaces", "edges"]

    @property
    def settled(self) -> bool:
        """Whether nothing speaks against the declared convention."""
        return self.fit_declared == self.of or self.best == self.declared

    @property
    def offered(self) -> Convention | None:
        """The convention to offer instead: it fits all and the declared one does not; else None."""
        return self.best if not self.settled and self.fit_best == self.of else None

    def sentence(self) -> str:
        """The proof in words."""
        what = "surfaces" if self.by == "surfaces" else "stretches have word edges and"
        told = f"{self.fit_declared:,} of {self.of:,} {what} match as {self.declared.name}"
        return f"{told}." if self.settled else f"{told}, {self.fit_best:,} of {self.of:,} as {self.best.name}."


class Trial:
    """Weighs article after article which convention a file was written in."""

    def __init__(self, declared: Convention = PLAIN) -> None:
        self._declared = declared
        self._order = (declared, *(one for one in CONVENTIONS if one != declared))
        self._surfaces = dict.fromkeys(self._order, 0)
        self._edges = dict.fromkeys(self._order, 0)
        self._quoted = 0
        self._all = 0

    @property
    def weighed(self) -> int:
        """How many stretches were looked at."""
        return self._all

    def add(self, text: str, cases: Sequence[Case]) -> None:
        """Look at the stretches of one article."""
        self._all += len(cases)
        self._quoted += sum(1 for _, _, quote in cases if quote)
        done: dict[tuple[object, ...], list[tuple[int, int] | None]] = {}
        for convention in self._order:
            # Where a text has nothing that a convention counts in its own way, it need not be tried again.
            odd = convention.unit if not text.isascii() else ""
            same = (odd, convention.inclusive, convention.crlf_as_one and "\r\n" in text, convention.bom)
            if same not in done:
                ruler = Ruler(text, convention)
                done[same] = [ruler.stretch(start, end) for start, end, _ in cases]
            places = done[same]
            for (_, _, quote), place in zip(cases, places, strict=True):
                if place is None:
                    continue
                self._surfaces[convention] += bool(quote) and covers(text, place, quote)
                self._edges[convention] += _has_edges(text, place)

    def proof(self) -> Proof:
        """What was found."""
        by_surface = self._quoted > 0
        scores = self._surfaces if by_surface else self._edges
        # Without surfaces a stretch may well end inside a word: only a better fit speaks against the declared one.
        best = max(self._order, key=lambda one: scores[one])
        return Proof(
            declared=self._declared,
            best=best,
            of=self._quoted if by_surface else self._all,
            fit_declared=scores[self._declared],
            fit_best=scores[best],
            by="surfaces" if by_surface else "edges",
        )


def covers(text: str, place: tuple[int, int], quote: str) -> bool:
    """Whether a stretch is what a file says it is, but for white space that tools change (breaks to spaces)."""
    found = text[place[0] : place[1]]
    return found == quote or (bool(quote.strip()) and found.split() == quote.split())


def _has_edges(text: str, place: tuple[int, int]) -> bool:
    start, end = place
    if start >= end or text[start].isspace() or text[end - 1].isspace():
        return False
    cut_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cut_behind = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not cut_before and not cut_behind
