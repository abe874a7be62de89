"""What the judged marks of one article teach: which surfaces are which label, and which are not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.model.records import Candidate, Span

Kind = Literal["good", "bad", "moved"]
Context = tuple[str, str]

NOWHERE: Context = ("", "")
# Longer stretches are passages, not names: they do not come again.
LONGEST = 120
_REACH = 40
_WORD_BEFORE = re.compile(r"(\w+|[^\w\s])[^\S\n]*\Z")
_WORD_BEHIND = re.compile(r"[^\S\n]*(\w+|[^\w\s])")


@dataclass(frozen=True, slots=True)
class Lesson:
    """One judged stretch: its surface, the label's id, and what was said of the two.

    `good`: a person stands behind it. `bad`: rejected, or given another label. `moved`: the boundary was another.
    `context` holds the words beside a stretch that was not good as it stood; good ones have none.
    """

    surface: str
    label: str
    kind: Kind
    context: Context = NOWHERE


def surface_of(quote: str) -> str:
    """A stretch as it is compared with others: white space folded."""
    return " ".join(quote.split())


def context_of(text: str, start: int, end: int) -> Context:
    """The words (or signs) directly before and behind a stretch on its line, in lower case; "" at an edge."""
    before = _WORD_BEFORE.search(text[max(0, start - _REACH) : start])
    behind = _WORD_BEHIND.match(text[end : end + _REACH])
    return before[1].lower() if before else "", behind[1].lower() if behind else ""


def lessons_of(text: str, spans: Sequence[Span], candidates: Sequence[Candidate]) -> Iterator[Lesson]:
    """The lessons of an article as it is judged now; what is pending teaches nothing.

    They follow from the state alone, so what is undone is unlearned.
    """
    marked = {(span.start, span.end, span.label) for span in spans}
    moved_to = {span.candidate_id: span for span in spans if span.candidate_id}
    for span in spans:
        if span.end - span.start <= LONGEST and (surface := surface_of(span.quote)):
            yield Lesson(surface, span.label, "good")
    for candidate in candidates:
        if candidate.end - candidate.start > LONGEST or (candidate.start, candidate.end, candidate.label) in marked:
            continue
        if candidate.state == "rejected":
            kind: Kind = "bad"
        elif candidate.state == "corrected":
            span = moved_to.get(candidate.id)
            there = span is not None and (span.start, span.end) == (candidate.start, candidate.end)
            kind = "bad" if there else "moved"
        else:
            continue
        surface = surface_of(candidate.quote)
        yield Lesson(surface, candidate.label, kind, context_of(text, candidate.start, candidate.end))
