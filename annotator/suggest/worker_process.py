"""One warm child process that is asked and answers within a time limit, and is replaced when it dies."""

from __future__ import annotations

import json
import pickle
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Event
from typing import cast

Serve = Callable[[Connection, str], None]
# Whoever halts a child waits for it no longer than this.
_GLANCE = 0.05


@dataclass(frozen=True, slots=True)
class Speech:
    """How messages become bytes and are read again, the same at both ends of a pipe."""

    write: Callable[[object], bytes]
    read: Callable[[bytes], object]


def _json(message: object) -> bytes:
    return json.dumps(message).encode()


JSON = Speech(_json, json.loads)
"""For a child that runs what others made: nothing but plain values comes back."""
PICKLE = Speech(pickle.dumps, pickle.loads)
"""For a child that runs this program's own code alone: records go through as they are."""


class WorkerDied(Exception):
    """The child ended, or was ended: because it took too long (`late`), or because a person stopped it (`halted`)."""

    def __init__(self, *, late: bool = False, halted: bool = False) -> None:
        super().__init__("halted" if halted else "late" if late else "died")
        self.late = late
        self.halted = halted


class WorkerProcess:
    """Runs `serve(connection, argument)` in a child and speaks with it, in JSON unless told otherwise.

    A child that answers is asked: it is started by the first question; after `stop` or a death the next
    question starts a new one. A child that works by itself is begun once, and then heard. Not for use by two
    threads at once, but for `halt`.
    """

    def __init__(self, serve: Serve, argument: str, *, start_limit: float, limit: float, speech: Speech = JSON) -> None:
        self._serve = serve
        self._argument = argument
        self._start_limit = start_limit
        self._limit = limit
        self._speech = speech
        self._running: tuple[SpawnProcess, Connection] | None = None
        self._halted = Event()
        self._finalizer: weakref.finalize[[SpawnProcess, Connection], WorkerProcess] | None = None

    def ask(self, question: dict[str, object]) -> dict[str, object]:
        """The child's answer; its first message when it could not start. Raises WorkerDied."""
        if self._halted.is_set():
            raise WorkerDied(halted=True)
        if self._running is None:
            greeting = self._start()
            if "error" in greeting or "unfit" in greeting:
                self._end()
                return greeting
        assert self._running is not None
        _, connection = self._running
        try:
            connection.send_bytes(self._speech.write(question))
        except OSError:
            self._end()
            raise WorkerDied from None
        return self._receive(self._limit)

    def begin(self) -> None:
        """Start the child without waiting for it; ValueError when there is one."""
        if self._running is not None:
            raise ValueError("the child runs already")
        self._launch()

    def hear(self, seconds: float) -> dict[str, object] | None:
        """The next message of a child that was begun, None when none came in that time. Raises WorkerDied."""
        assert self._running is not None
        _, connection = self._running
        try:
            if connection.poll(seconds):
                return cast("dict[str, object]", self._speech.read(connection.recv_bytes()))
        except (EOFError, OSError):
            self._end()
            raise WorkerDied from None
        return None

    def tell(self, message: dict[str, object]) -> None:
        """Say something to a child that was begun; one that has ended meanwhile does not hear it."""
        assert self._running is not None
        with suppress(OSError):
            self._running[1].send_bytes(self._speech.write(message))

    def halt(self) -> None:
        """From any thread: whoever waits for an answer ends the child at once; nothing is asked until `stop`."""
        self._halted.set()

    def stop(self) -> None:
        """End the child, if there is one, and wait for it."""
        self._end()
        self._halted.clear()

    def _end(self) -> None:
        if self._finalizer is not None:
            self._finalizer()
        self._running = self._finalizer = None

    def _start(self) -> dict[str, object]:
        self._launch()
        return self._receive(self._start_limit)

    def _launch(self) -> None:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._serve, args=(theirs, self._argument), daemon=True)
        process.start()
        theirs.close()
        self._running = (process, ours)
        self._finalizer = weakref.finalize(self, _end, process, ours)

    def _receive(self, limit: float) -> dict[str, object]:
        until = time.monotonic() + limit
        while (answer := self.hear(min(_GLANCE, limit))) is None:
            halted = self._halted.is_set()
            if halted or time.monotonic() >= until:
                self._end()
                raise WorkerDied(late=not halted, halted=halted)
        return answer


def _end(process: SpawnProcess, connection: Connection) -> None:
    """Closing the pipe asks a healthy child to end; one that does not is ended."""
    connection.close()
    process.join(0.2)
    if process.is_alive():
        process.kill()
        process.join()
    process.close()
