"""The ways of arcs across the window: over the words of one line, or out to the gutter and along another line.

Everything here is arithmetic on places in the window; `arc_layer` knows the marks and draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

Line = tuple[int, int]
"""A line in the window: its paragraph and its number in it."""


class Anchor(NamedTuple):
    """One end of an arc in view: its line, its place across, and the top of the words there."""

    line: Line
    x: float
    top: float


class Wanted(NamedTuple):
    """An arc that is to be drawn; an end out of view is None. `width` is the room that its words want, pixels.

    The words of a `strong` one are there in any case, those of others only where they lie on no others.
    """

    key: str
    source: Anchor | None
    target: Anchor | None
    width: float
    strong: bool = True


class Room(NamedTuple):
    """How much there is between the lines: the first lane above the words, the step to the next, and how many."""

    first: float
    step: float
    lanes: int


class Track(NamedTuple):
    """A way: its corners from source to target, and where its words stand (left, middle of their height).

    `words` is None where there is no room for them.
    """

    key: str
    corners: tuple[tuple[float, float], ...]
    words: tuple[float, float] | None
    stub: bool = False


class Gutter(NamedTuple):
    """Where lines may run beside the text: the place of the first lane, the step to the left, the farthest place."""

    x: float
    step: float
    least: float


class _Lanes:
    """Takes intervals into lanes so that those of one lane do not meet; beyond the last lane they share it."""

    def __init__(self, most: int, *, apart: float) -> None:
        self._most = max(1, most)
        self._apart = apart
        self._taken: list[list[tuple[float, float]]] = []

    def take(self, low: float, high: float) -> int:
        low, high = low - self._apart, high + self._apart
        for number, row in enumerate(self._taken):
            if all(high <= start or end <= low for start, end in row):
                row.append((low, high))
                return number
        if len(self._taken) < self._most:
            self._taken.append([(low, high)])
            return len(self._taken) - 1
        # No room: the lane with the least in it.
        number = min(range(self._most), key=lambda lane: (len(self._taken[lane]), lane))
        self._taken[number].append((low, high))
        return number


class _Board:
    """The lanes of all lines and of the gutter, and the words that are placed already."""

    def __init__(
        self, rooms: Mapping[Line, Room], gutter: Gutter, *, height: float, taken: Iterable[tuple[float, float, float]]
    ) -> None:
        self._rooms = rooms
        self._gutter = gutter
        self._lines: dict[Line, _Lanes] = {}
        self._beside = _Lanes(int(max(0.0, gutter.x - gutter.least) / gutter.step) + 1, apart=2.0)
        self._words: list[tuple[float, float, float]] = list(taken)
        self._height = height

    def over(self, anchor: Anchor, low: float, high: float) -> float:
        """The height of a free lane above a line, between two places across."""
        room = self._rooms[anchor.line]
        lanes = self._lines.get(anchor.line)
        if lanes is None:
            lanes = self._lines[anchor.line] = _Lanes(room.lanes, apart=2.0)
        return anchor.top - room.first - lanes.take(low, high) * room.step

    def beside(self, low: float, high: float) -> float:
        """The place across of a free lane in the gutter, between two heights."""
        return self._gutter.x - self._beside.take(low, high) * self._gutter.step

    def words(
        self, low: float, high: float, y: float, width: float, *, first: float, yielding: bool = False
    ) -> tuple[float, float] | None:
        """A place for words on the run `[low, high]` at a height; `first` is the share of the slack tried first.

        Where others stand everywhere, that is the place all the same, unless it is `yielding`; None where there is
        no place.
        """
        slack = high - low - width
        if slack < 0:
            return None
        for share in (first, 0.5, 0.0, 1.0, 0.25, 0.75):
            left = low + slack * share
            if all(
                left + width <= taken or taken_right <= left or abs(y - at) >= self._height
                for taken, taken_right, at in self._words
            ):
                break
        else:
            if yielding:
                return None
            left = low + slack * first
        self._words.append((left, left + width, y))
        return left, y

    @property
    def edge(self) -> float:
        """Where the gutter ends and the text begins."""
        return self._gutter.x


def tracks(
    wanted: Iterable[Wanted],
    rooms: Mapping[Line, Room],
    gutter: Gutter,
    *,
    right: float,
    words_height: float,
    taken: Iterable[tuple[float, float, float]] = (),
) -> list[Track]:
    """The ways of arcs, short ones nearest to the words; `right` is the right end of the column.

    `taken` are other words between the lines: left, right, middle of their height.
    """
    board = _Board(rooms, gutter, height=words_height, taken=taken)
    found: list[Track] = []
    for arc in sorted(wanted, key=_reach):
        source, target = arc.source, arc.target
        if source is None or target is None:
            found.append(_stub(board, arc, right=right))
        elif source.line == target.line:
            found.append(_over_a_line(board, arc, source, target))
        else:
            found.append(_round_the_side(board, arc, source, target))
    return found


def _reach(arc: Wanted) -> tuple[int, float, str]:
    if arc.source is None or arc.target is None:
        return 1, 0.0, arc.key
    across, down = abs(arc.source.x - arc.target.x), abs(arc.source.top - arc.target.top)
    return (0, across, arc.key) if arc.source.line == arc.target.line else (2, down, arc.key)


def _over_a_line(board: _Board, arc: Wanted, source: Anchor, target: Anchor) -> Track:
    low, high = min(source.x, target.x), max(source.x, target.x)
    # Words that are wider than the arch hang over it on both sides.
    over = max(0.0, arc.width + 8.0 - (high - low)) / 2
    y = board.over(source, low - over, high + over)
    words = board.words(low - over + 4.0, high + over - 4.0, y, arc.width, first=0.5, yielding=not arc.strong)
    return Track(arc.key, ((source.x, source.top), (source.x, y), (target.x, y), (target.x, target.top)), words)


def _round_the_side(board: _Board, arc: Wanted, source: Anchor, target: Anchor) -> Track:
    begin = board.over(source, board.edge, source.x)
    end = board.over(target, board.edge, target.x)
    x = board.beside(min(begin, end), max(begin, end))
    runs = ((x + 5.0, target.x - 5.0, end), (x + 5.0, source.x - 5.0, begin))
    words = None
    for yielding in (True, False) if arc.strong else (True,):
        for low, high, y in runs:
            words = words or board.words(low, high, y, arc.width, first=0.0, yielding=yielding)
    corners = (
        (source.x, source.top),
        (source.x, begin),
        (x, begin),
        (x, end),
        (target.x, end),
        (target.x, target.top),
    )
    return Track(arc.key, corners, words)


def _stub(board: _Board, arc: Wanted, *, right: float) -> Track:
    """A short way from the end in view to words that say what is at the other one."""
    anchor = arc.source or arc.target
    if anchor is None:
        raise ValueError("an arc with neither end in view")
    lead = 7.0
    forward = anchor.x + lead + arc.width <= right or anchor.x - lead - arc.width < board.edge
    low, high = (anchor.x, anchor.x + lead + arc.width) if forward else (anchor.x - lead - arc.width, anchor.x)
    y = board.over(anchor, low, high)
    end = anchor.x + lead if forward else anchor.x - lead
    corners: Sequence[tuple[float, float]] = ((anchor.x, anchor.top), (anchor.x, y), (end, y))
    if arc.source is None:
        corners = tuple(reversed(corners))
    run = (end, high) if forward else (low, end)
    words = board.words(*run, y, arc.width, first=0.0, yielding=not arc.strong)
    return Track(arc.key, tuple(corners), words, True)
