"""A typed event bus: what is published while a handler runs waits its turn."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeVar

E = TypeVar("E")
Deliver = Callable[[Callable[[], None]], None]


def _always() -> bool:
    return True


class Events:
    """Carries events from where they happen to whoever subscribed to their type.

    Handlers run on the thread that made the bus. `hand_over` is given what other threads publish and
    must call it on that thread (a window's event loop); without it they are handled where they happen.
    """

    def __init__(self, *, hand_over: Deliver | None = None) -> None:
        self._home = threading.get_ident()
        self._hand_over = hand_over
        self._handlers: dict[type, list[Callable[[object], None]]] = {}
        self._waiting: deque[tuple[object, Callable[[], bool]]] = deque()
        self._busy = False
        self._lock = threading.RLock()

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Calls `handler` for each event of exactly this type; what is returned ends it."""
        listed = self._handlers.setdefault(kind, [])

        def call(event: object) -> None:
            handler(event)  # type: ignore[arg-type]  # filed under its own type

        listed.append(call)

        def unsubscribe() -> None:
            if call in listed:
                listed.remove(call)

        return unsubscribe

    def publish(self, event: object, *, wanted: Callable[[], bool] = _always) -> None:
        """Hands the event to its subscribers, after those that are being handled now.

        `wanted` is asked right before they hear of it: what came too late on its way is dropped.
        """
        if self._hand_over is not None and threading.get_ident() != self._home:
            self._hand_over(lambda: self._deliver(event, wanted))
        else:
            self._deliver(event, wanted)

    def _deliver(self, event: object, wanted: Callable[[], bool]) -> None:
        with self._lock:
            self._waiting.append((event, wanted))
            if self._busy:
                return
            self._busy = True
            failures: list[Exception] = []
            try:
                while self._waiting:
                    following, still_wanted = self._waiting.popleft()
                    if still_wanted():
                        failures.extend(self._tell(following))
            finally:
                self._busy = False
        # One handler's bug must not swallow what others wait for; it is raised when all were told.
        if len(failures) == 1:
            raise failures[0]
        if failures:
            raise ExceptionGroup("several handlers failed", failures)

    def _tell(self, event: object) -> list[Exception]:
        failures: list[Exception] = []
        for call in tuple(self._handlers.get(type(event), ())):
            try:
                call(event)
            except Exception as error:
                failures.append(error)
        return failures
