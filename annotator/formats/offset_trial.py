"""The trial of offsets: in which convention the stretches of a file fit, and the proof in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.formats.offset_units import CONVENTIONS, IN_PASSAGE, PLAIN, Convention, Ruler

Case = tuple[int, int, str]
"""Start and end as a file has them, and the surface, "" when the file has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What proves the unit of a piece of an article; offsets count from the beginning of `text`.

    `cases` are stretches, `words` those that a tokenizer made: without surfaces, but no white space is in them.
    `in_passage` reads the offsets of the file as if each passage had been counted by itself.
    """

    text: str
    cases: Sequence[Case] = ()
    words: Sequence[tuple[int, int]] = ()
    in_passage: bool = False


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
        self._order = (declared, *(one for one in CONVENTIONS + IN_PASSAGE if one != declared))
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
        self.weigh(Evidence(text=text, cases=cases))

    def weigh(self, piece: Evidence) -> None:
        """Look at a piece of an article."""
        text = piece.text
        if not piece.in_passage:
            self._all += len(piece.cases) + len(piece.words)
            self._quoted += sum(1 for _, _, quote in piece.cases if quote)
        done: dict[tuple[object, ...], tuple[int, int]] = {}
        for convention in self._order:
            if convention.in_passage != piece.in_passage:
                continue
            # Where a text has nothing that a convention counts in its own way, it need not be tried again.
            odd = convention.unit if not text.isascii() else ""
            same = (odd, convention.inclusive, convention.crlf_as_one and "\r\n" in text, convention.bom)
            if same not in done:
                done[same] = _fits(piece, Ruler(text, convention))
            surfaces, edges = done[same]
            self._surfaces[convention] += surfaces
            self._edges[convention] += edges

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


def _fits(piece: Evidence, ruler: Ruler) -> tuple[int, int]:
    """How many stretches have the surface that the file tells, and how many have the edges of words."""
    text, surfaces, edges = piece.text, 0, 0
    for start, end, quote in piece.cases:
        place = ruler.stretch(start, end)
        if place is not None:
            surfaces += bool(quote) and covers(text, place, quote)
            edges += has_edges(text, place)
    for start, end in piece.words:
        place = ruler.stretch(start, end)
        edges += place is not None and _is_word(text[place[0] : place[1]])
    return surfaces, edges


def fits(piece: Evidence, convention: Convention) -> bool:
    """Whether all stretches have the surface that the file tells."""
    return _fits(piece, Ruler(piece.text, convention))[0] == sum(1 for _, _, quote in piece.cases if quote)


def covers(text: str, place: tuple[int, int], quote: str) -> bool:
    """Whether a stretch is what a file says it is, but for white space that tools change (breaks to spaces)."""
    found = text[place[0] : place[1]]
    return found == quote or (bool(quote.strip()) and found.split() == quote.split())


def _is_word(found: str) -> bool:
    return found.split() == [found]


def has_edges(text: str, place: tuple[int, int]) -> bool:
    """Whether a stretch in code points begins and ends where words do, and not with white space."""
    start, end = place
    if start >= end or end > len(text) or text[start].isspace() or text[end - 1].isspace():
        return False
    cut_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cut_behind = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not cut_before and not cut_behind
