"""The way through the manual: back and forward, with how far each page was scrolled."""

from __future__ import annotations

from annotator.manual.library import Place


class Trail:
    """Places one after another; going somewhere from the middle forgets what came after."""

    def __init__(self) -> None:
        self._places: list[tuple[Place, int]] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The place that is shown."""
        return self._places[self._at][0] if self._places else None

    @property
    def left_at(self) -> int:
        """How far the place that is shown was scrolled when it was left last, in pixels."""
        return self._places[self._at][1]

    def go(self, place: Place, *, left_at: int) -> None:
        """Goes on to a place; the same place again is no step."""
        if place == self.here:
            return
        self._leave(left_at)
        del self._places[self._at + 1 :]
        self._places.append((place, 0))
        self._at += 1

    def can_go(self, by: int) -> bool:
        """Whether there is a place so many steps from here."""
        return 0 <= self._at + by < len(self._places)

    def step(self, by: int, *, left_at: int) -> Place | None:
        """Goes back (-1) or forward (1); None where there is nothing."""
        if not self.can_go(by):
            return None
        self._leave(left_at)
        self._at += by
        return self.here

    def _leave(self, left_at: int) -> None:
        if self._places:
            self._places[self._at] = (self._places[self._at][0], left_at)
