"""What the canvas is given: an article's text, its marks, arcs, hints and the way to show them, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MarkState = Literal["pending", "confirmed", "rejected"]
TagMode = Literal["all", "focus", "none"]
ArcMode = Literal["all", "focus", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch `[start, end)` of the text in code points that is to be seen: a candidate or a span.

    `label` is a label's id, `margin` the parsed value in its short form or "".
    """

    id: str
    start: int
    end: int
    label: str
    state: MarkState = "pending"
    margin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """A relation that is to be seen: from one mark to another, both by their ids.

    `label` is the key of its look, `name` what it says. One that is not `directed` says the same from both ends.
    """

    id: str
    source: str
    target: str
    label: str
    name: str
    directed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CanvasContent:
    """An article for the page.

    `text` is exact. Paragraphs that end at or before `heading_end` (code points) are drawn as the headline;
    when it is 0, `title` is drawn above the text and is no part of it. `byline` is drawn beneath the headline.
    """

    text: str
    title: str = ""
    byline: str = ""
    heading_end: int = 0
    marks: tuple[Mark, ...] = ()
    arcs: tuple[Arc, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Letters laid over the start of `[start, end)`, to be typed."""

    letters: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CanvasStyle:
    """How dense the page is: which tags and arcs are shown, `measure` in characters a line, `leading` in font sizes.

    A `leading` of None is 2.0 where tags stand above the words and 1.6 where they do not, and half a size more
    where the arcs of all marks need room between the lines.
    """

    tags: TagMode = "all"
    arcs: ArcMode = "focus"
    measure: int = 68
    leading: float | None = None

    @property
    def pitch(self) -> float:
        """The leading in force."""
        return self.leading or (2.0 if self.tags == "all" else 1.6) + (0.6 if self.arcs == "all" else 0.0)
