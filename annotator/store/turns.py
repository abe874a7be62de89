"""A lock that is given in the order in which it was asked for."""

from __future__ import annotations

import threading
from collections import deque


class Turns:
    """A lock for a `with` block, which its holder may enter again.

    Python's own lock may be taken again and again by a busy thread before one that waits wakes up: a job that
    reads article after article would let every key press wait. Here the holder hands it to whoever waits longest.
    """

    __slots__ = ("_depth", "_guard", "_holder", "_queue")

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._queue: deque[tuple[int, threading.Lock]] = deque()
        self._holder = 0
        self._depth = 0

    def __enter__(self) -> None:
        me = threading.get_ident()
        if self._holder == me:
            self._depth += 1
            return
        with self._guard:
            if not self._holder:
                self._holder, self._depth = me, 1
                return
            gate = threading.Lock()
            gate.acquire()
            self._queue.append((me, gate))
        try:
            gate.acquire()
        except BaseException:  # Ctrl+C while waiting: the turn must not be lost
            self._give_up(me, gate)
            raise

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if not self._depth:
            with self._guard:
                self._pass_on()

    @property
    def waiting(self) -> int:
        """How many threads wait for their turn."""
        return len(self._queue)

    def _pass_on(self) -> None:
        if self._queue:
            self._holder, gate = self._queue.popleft()
            self._depth = 1
            gate.release()
        else:
            self._holder = 0

    def _give_up(self, me: int, gate: threading.Lock) -> None:
        with self._guard:
            if (me, gate) in self._queue:
                self._queue.remove((me, gate))
            elif self._holder == me:
                self._pass_on()
