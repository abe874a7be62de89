"""Teaches keys in passing: what was done a slow way three times is told its key, once."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.actions.tour import action_of
from annotator.workflow.doing import Did, Pointed
from annotator.workflow.taught import Taught
from annotator.workflow.workbench import Workbench

SLOW = 3
"""So often is a thing done the slow way before its key is told."""
STEPS = 4
"""So many steps from mark to mark in a row are one slow way of jumping."""
_MOVES = frozenset({"go.next", "go.previous", "go.next_any", "go.previous_any"})
_JUMP = "go.jump"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A key that is faster than what the person does: the portable key, and the title of its action."""

    key: str
    title: str


class Teacher:
    """Counts slow ways; says the fast one once an action, and nothing at all when the person wants none of it."""

    def __init__(self, bench: Workbench, taught: Taught) -> None:
        self._bench = bench
        self._taught = taught
        self._run = 0
        bench.events.subscribe(Did, self._did)
        bench.events.subscribe(Pointed, self._pointed)

    def _did(self, event: Did) -> None:
        self._run = self._run + 1 if event.action in _MOVES and event.way == "key" else 0
        self._count(event.action if event.way != "key" else _JUMP if self._run == STEPS else "")

    def _pointed(self, event: Pointed) -> None:
        self._run = 0
        self._count(event.action)

    def _count(self, slow: str) -> None:
        if not slow or not self._bench.settings.flag("teach.keys") or self._taught.was_shown(slow):
            return
        action = action_of(slow, self._bench)
        if action is None or not action.keys or self._taught.slow(slow) < SLOW:
            return
        self._taught.show(slow)
        self._bench.events.publish(Lesson(key=action.keys[0], title=action.title.rstrip("…")))
