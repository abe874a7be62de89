"""Reads for one dialog on a thread of its own: what was asked last comes first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from annotator.model.errors import UserError

T = TypeVar("T")
_Wish = tuple[Callable[[], object], Callable[[object], None], Callable[[UserError], None]]


class Aside(QObject):
    """Does what may take long, one thing at a time; answers arrive on the window's thread until `close`."""

    _back = Signal(object)

    def __init__(self) -> None:
        # It outlives its dialog for as long as the thread is at work; so the application owns it.
        super().__init__(QCoreApplication.instance())
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="annotator-dialog")
        self._wishes: deque[_Wish] = deque()
        self._closed = False
        self._back.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def ask(
        self, work: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[UserError], None] | None = None
    ) -> None:
        """Does `work` aside; `done` gets its answer, `failed` a fault of the world, a bug is raised here."""
        if self._closed:
            return
        self._wishes.append((work, cast("Callable[[object], None]", done), failed or _raise))
        self._pool.submit(self._next)

    def forget(self) -> None:
        """Drops what has not begun."""
        self._wishes.clear()

    def close(self) -> None:
        """Drops everything; no answer arrives any more."""
        if self._closed:
            return
        self._closed = True
        self._wishes.clear()
        self._pool.submit(self._back.emit, self.deleteLater)
        self._pool.shutdown(wait=False)

    def _next(self) -> None:
        try:
            work, done, failed = self._wishes.pop()
        except IndexError:
            return
        try:
            answer = work()
        except UserError as error:
            self._back.emit(_told(failed, error))
        except Exception as error:
            self._back.emit(_told(_raise, error))
        else:
            self._back.emit(_told(done, answer))

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed or call == self.deleteLater:
            call()


def _told(call: Callable[..., None], what: object) -> Callable[[], None]:
    return lambda: call(what)


def _raise(error: BaseException) -> None:
    raise error
