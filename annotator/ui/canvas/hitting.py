"""What is under the pointer: a note, a tag, a mark, an edge of the focused mark, or text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.marginalia import Row, note_at
from annotator.ui.canvas.painter import PagePainter, Sight
from annotator.ui.canvas.scene import Scene

Edge = Literal["start", "end"]
_GRIP = 5.0


class Hit(NamedTuple):
    """The mark under the pointer, if any, and whether it is its tag or note (which are no text)."""

    mark_id: str | None
    aside: bool


def hit(scene: Scene, page: PagePainter, rows: Sequence[Row], place: QPointF) -> Hit:
    """What is at a place of the window; of marks that lie on each other the shortest."""
    note = note_at(rows, place)
    if note is not None:
        return Hit(note.mark.id, True)
    for sight in scene.sights():
        for mark, left, bottom, width in page.tag_places(sight, None):
            height = page.typography.tag_height
            if QRectF(left - 2, bottom - height, width + 4, height).contains(place):
                return Hit(mark.id, True)
    best: tuple[int, str] | None = None
    sight = scene.sight_at(place.y())
    if sight is None:
        return Hit(None, False)
    for mark, pieces, _lane in sight.placed:
        for piece in pieces:
            if page.tint_rect(sight, piece).adjusted(0, 0, 0, 4).contains(place):
                length = mark.end - mark.start
                if best is None or length < best[0]:
                    best = length, mark.id
    return Hit(best[1] if best else None, False)


def edge_at(scene: Scene, page: PagePainter, focus: str | None, place: QPointF) -> Edge | None:
    """The edge of the focused mark under the pointer."""
    if focus is None:
        return None
    sight = scene.sight_at(place.y())
    if sight is None:
        return None
    for name, x, rect in edges(page, sight, focus):
        if rect.top() <= place.y() <= rect.bottom() and abs(place.x() - x) <= _GRIP:
            return name
    return None


def edges(page: PagePainter, sight: Sight, mark_id: str) -> list[tuple[Edge, float, QRectF]]:
    """The edges of a mark that are seen in a paragraph: which, where across, and the ring's rectangle."""
    placed = next((placed for placed in sight.placed if placed.mark.id == mark_id), None)
    if placed is None or not placed.pieces:
        return []
    found: list[tuple[Edge, float, QRectF]] = []
    from_right = sight.box.right_to_left
    first, last = placed.pieces[0], placed.pieces[-1]
    # The end comes first: where a mark is very short its end is what people drag.
    if last.ends:
        rect = page.ring_rect(sight, last)
        found.append(("end", rect.left() if from_right else rect.right(), rect))
    if first.starts:
        rect = page.ring_rect(sight, first)
        found.append(("start", rect.right() if from_right else rect.left(), rect))
    return found


def rects_of(scene: Scene, page: PagePainter, mark_id: str) -> list[QRectF]:
    """Where a mark is seen, a rectangle for each of its pieces in view; in reading order."""
    found: list[QRectF] = []
    for sight in scene.sights():
        for placed in sight.placed:
            if placed.mark.id == mark_id:
                found.extend(page.ring_rect(sight, piece) for piece in placed.pieces)
    return found
