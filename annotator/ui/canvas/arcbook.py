"""Which arcs there are, by id and by the marks at their ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.ui.canvas.content import Arc


class ArcBook:
    """The arcs of one article; an arc may be entered before its marks are."""

    def __init__(self, arcs: Iterable[Arc] = ()) -> None:
        self._arcs: dict[str, Arc] = {}
        self._by_mark: dict[str, dict[str, None]] = {}
        for arc in arcs:
            self.put(arc)

    def __len__(self) -> int:
        return len(self._arcs)

    def __iter__(self) -> Iterator[Arc]:
        return iter(self._arcs.values())

    def get(self, arc_id: str) -> Arc | None:
        """The arc with this id."""
        return self._arcs.get(arc_id)

    def of(self, mark_id: str) -> list[Arc]:
        """The arcs that begin or end at a mark."""
        return [self._arcs[arc_id] for arc_id in self._by_mark.get(mark_id, ())]

    def has(self, mark_id: str) -> bool:
        """Whether an arc begins or ends at a mark."""
        return mark_id in self._by_mark

    def put(self, arc: Arc) -> None:
        """Add an arc, or put it in the place of the one with its id."""
        self.drop(arc.id)
        self._arcs[arc.id] = arc
        for mark_id in (arc.source, arc.target):
            self._by_mark.setdefault(mark_id, {})[arc.id] = None

    def drop(self, arc_id: str) -> None:
        """Take an arc out, if it is there."""
        arc = self._arcs.pop(arc_id, None)
        if arc is None:
            return
        for mark_id in (arc.source, arc.target):
            row = self._by_mark.get(mark_id)
            if row is not None:
                row.pop(arc_id, None)
                if not row:
                    del self._by_mark[mark_id]
