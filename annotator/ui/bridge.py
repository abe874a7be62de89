"""Brings what other threads hand over onto the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from annotator.model.errors import UserError

T = TypeVar("T")


class Bridge(QObject):
    """Lives on the window's thread; what any thread hands over is called there, in order."""

    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One thread: a project is closed before the next is opened. Not a daemon: a file is always written whole.
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="annotator-aside")
        self._handed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def hand_over(self, call: Callable[[], None]) -> None:
        """Has `call` called on the window's thread as soon as that is free; returns at once."""
        self._handed.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()

    def aside(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Does a piece of work aside, after those given before, and brings its answer to the window's thread.

        A bug in the work is raised on the window's thread, where it is reported like any other.
        """

        def bring(ended: Future[T]) -> None:
            error = ended.exception()
            if isinstance(error, UserError):
                self.hand_over(lambda: failed(error))
            elif error is not None:
                self.hand_over(lambda: _raise(error))
            else:
                answer = ended.result()
                self.hand_over(lambda: done(answer))

        self._worker.submit(work).add_done_callback(bring)

    def settle(self) -> None:
        """Waits until no work is under way; nothing more can be done aside (on leaving)."""
        self._worker.shutdown(wait=True)


def _raise(error: BaseException) -> None:
    raise error
