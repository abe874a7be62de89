"""How the window's width is shared: column, leader lines, notes."""

from __future__ import annotations

from typing import NamedTuple

from annotator.ui.canvas.typography import Typography


class Geometry(NamedTuple):
    """Places across the window in pixels; there are no notes when `note_right` is not right of `note_left`."""

    left: int
    width: int
    leader: int
    note_left: int
    note_right: int


def share(viewport_width: int, typography: Typography) -> Geometry:
    """The column and the margin for a window of this width."""
    size = typography.size
    pad = max(round(size * 0.8), min(round(size * 3), viewport_width // 22))
    width = max(size * 8, min(typography.column, viewport_width - 2 * pad))
    # Column and notes together stand in the middle; when it gets narrow the notes give way first.
    left = max(pad, (viewport_width - width - size * 18) // 2)
    note_left = left + width + round(size * 1.9)
    note_right = viewport_width - round(size * 0.6)
    if note_right - note_left < size * 7:
        return Geometry(max(pad, (viewport_width - width) // 2), width, 0, 0, 0)
    return Geometry(left, width, left + width + round(size * 0.45), note_left, note_right)
