"""A second lock on an open project file, for the one hole in SQLite's.

On POSIX systems a process loses its record locks on a file as soon as it closes any descriptor of it, so an
import that looks into a folder with the open project would let a second window in. On Linux `flock`
belongs to the descriptor and does not interfere with record locks, so it closes the hole. Elsewhere SQLite's
own lock stands alone: on Windows it has no such hole, on macOS the two kinds of lock exclude each other.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Hold:
    """A held lock; released when the program ends, whatever happens."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> Hold | None:
        """Hold a file, or None when somebody else does."""
        if sys.platform != "linux":
            return cls(None)
        import fcntl

        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:  # a network drive that has no such locks
            os.close(descriptor)
            return cls(None)
        return cls(descriptor)

    def release(self) -> None:
        """Let go; only after SQLite has closed the file, because closing a descriptor drops its locks."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
