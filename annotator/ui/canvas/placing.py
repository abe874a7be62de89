"""Where the marks of a paragraph are drawn: which get a tint, which a lane beneath, and in what pieces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.ui.canvas.box import ParagraphBox, Piece
from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.typography import LANES

TINTED = -1


class Placed(NamedTuple):
    """A mark in one paragraph: its pieces there and its lane, or `TINTED` when it lies on the words themselves."""

    mark: Mark
    pieces: list[Piece]
    lane: int


def same_place(one: Mark, other: Mark) -> bool:
    """Whether two versions of a mark are drawn in the same places, whatever their colours."""
    return (
        one.start == other.start and one.end == other.end and (one.state == "rejected") == (other.state == "rejected")
    )


def _stepping_aside(one: Mark, other: Mark) -> Mark:
    """Of two marks that overlap, the one that leaves the words to the other and takes a lane."""
    if (one.state == "rejected") != (other.state == "rejected"):
        return one if one.state == "rejected" else other
    # The longer one goes beneath; of twins the first.
    return other if other.end - other.start > one.end - one.start else one


def lanes(marks: Sequence[Mark]) -> list[int]:
    """For marks in order: `TINTED`, or the lane counted from the words down, shorter marks nearer."""
    aside: set[int] = set()
    for place, mark in enumerate(marks):
        for behind in range(place + 1, len(marks)):
            other = marks[behind]
            if other.start >= mark.end:
                break
            if place in aside and behind in aside:
                continue
            aside.add(place if _stepping_aside(mark, other) is mark else behind)
    found = [TINTED] * len(marks)
    taken: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
    for place in sorted(aside, key=lambda place: (marks[place].end - marks[place].start, place)):
        mark = marks[place]
        free = next(
            (
                lane
                for lane, row in enumerate(taken)
                if all(mark.end <= start or end <= mark.start for start, end in row)
            ),
            LANES - 1,
        )
        taken[free].append((mark.start, mark.end))
        found[place] = free
    return found


def place(box: ParagraphBox, marks: Sequence[Mark]) -> list[Placed]:
    """All marks of a paragraph with their places in its box."""
    return [
        Placed(mark, box.pieces(mark.start, mark.end), lane) for mark, lane in zip(marks, lanes(marks), strict=True)
    ]
