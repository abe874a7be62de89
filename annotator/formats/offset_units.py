"""Units of offsets: what other tools count in, and the conversion to code points.

A convention is spelled as words joined by "+": the unit ("code-points", "utf-16", "utf-8"), then what is
odd about it: "inclusive" (the end is the last one inside), "crlf-as-one" (a CRLF was counted once), "bom"
(a byte order mark before the text was counted), "in-passage" (each passage of a document was counted from its
own beginning; readers of such documents put their passages together before a ruler sees the offsets).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate, product
from typing import Literal, get_args

from annotator.model.errors import UserError

Unit = Literal["code-points", "utf-16", "utf-8"]
_UNITS: tuple[Unit, ...] = get_args(Unit)
_ODD = ("inclusive", "crlf-as-one", "bom", "in-passage")


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """How a file counts: half open code points unless something else is said."""

    unit: Unit = "code-points"
    inclusive: bool = False
    crlf_as_one: bool = False
    bom: bool = False
    in_passage: bool = False

    @property
    def name(self) -> str:
        """The convention as a word for options and messages: "utf-16+inclusive"."""
        odd = (self.inclusive, self.crlf_as_one, self.bom, self.in_passage)
        return "+".join((self.unit, *(word for word, is_so in zip(_ODD, odd, strict=True) if is_so)))


PLAIN = Convention()
CONVENTIONS: tuple[Convention, ...] = tuple(
    Convention(unit=unit, inclusive=inclusive, crlf_as_one=crlf, bom=bom)
    for inclusive, crlf, bom, unit in product((False, True), (False, True), (False, True), _UNITS)
)
"""All that are tried, the plainest first: of two that fit equally well the plainer is meant."""
IN_PASSAGE = tuple(replace(one, in_passage=True) for one in CONVENTIONS if not one.bom)
"""What is tried besides where a document has passages."""


def convention_named(name: str) -> Convention:
    """The convention of this name; "" is code points. UserError when there is none."""
    unit, *odd = (name or "code-points").split("+")
    if unit not in _UNITS or not set(odd) <= set(_ODD) or len(set(odd)) != len(odd):
        raise UserError(
            "AN710",
            f"“{name}” is no unit of offsets.",
            f"Units are {', '.join(_UNITS)}, with {', '.join('+' + word for word in _ODD)} where that is so.",
        )
    return Convention(
        unit=unit,
        inclusive="inclusive" in odd,
        crlf_as_one="crlf-as-one" in odd,
        bom="bom" in odd,
        in_passage="in-passage" in odd,
    )


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
