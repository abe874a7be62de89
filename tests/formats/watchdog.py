"""Holds code to a bound of work: CPU seconds of this process and of its children, with a second try before it fails."""

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

import psutil

SECONDS = 2.0
"""What one file may cost; what it costs is some thousandths of that."""
_HELD = hasattr(signal, "SIGPROF")

T = TypeVar("T")


class TooMuchWorkError(Exception):
    """The bound was met."""


@contextmanager
def held(seconds: float = SECONDS) -> Iterator[None]:
    """Ends what runs in it after so many CPU seconds of this process, where the system has such an alarm."""
    if not _HELD:
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        raise TooMuchWorkError(f"more than {seconds:g} CPU seconds")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def within(work: Callable[[], T], *, children: bool = False) -> T:
    """The result of some work that keeps to the bound; TooMuchWorkError when it breaks it twice.

    CPU seconds are counted and not the clock's, and twice, so that a machine with much to do does not fail it.
    """
    for last in (False, True):
        started, below = time.process_time(), spent_below() if children else {}
        try:
            with held():
                result = work()
        except TooMuchWorkError:
            if last:
                raise
            continue
        spent = time.process_time() - started
        if children:
            spent += sum(seconds - below.get(pid, 0.0) for pid, seconds in spent_below().items())
        if spent < SECONDS:
            return result
        if last:
            raise TooMuchWorkError(f"{spent:.1f} CPU seconds")
    raise AssertionError


def spent_below() -> dict[int, float]:
    """The CPU seconds of the child processes that live, by their ids."""
    found: dict[int, float] = {}
    for child in multiprocessing.active_children():
        with suppress(psutil.Error):
            times = psutil.Process(child.pid).cpu_times()
            found[child.pid or 0] = times.user + times.system
    return found
