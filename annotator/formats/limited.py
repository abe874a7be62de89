"""Foreign files are taken apart in a child process with limits: a bomb in a file costs one worker, not the program."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Literal

Failure = Literal["time", "memory", "crash", "error"]

# What a worker that only turns bytes into bytes never has a reason to do (names of Python's audit events).
_FORBIDDEN = (
    "socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname",
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty", "os.startfile",
    "os.remove", "os.rename", "os.rmdir", "shutil.rmtree", "ctypes.dlopen",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one task may cost: wall and CPU seconds each, bytes of memory beyond the warm worker's own.

    `start_seconds` is how long the worker may take to get ready, `idle_seconds` how long it waits for
    another task before it ends by itself. Where the system has no such limits (Windows; memory on
    macOS) the wall clock is the only one.
    """

    seconds: float = 20.0
    memory: int = 512 * 2**20
    start_seconds: float = 120.0
    idle_seconds: float = 60.0


class TaskFailedError(Exception):
    """A task did not come back with a result: `reason` says which limit it met, `detail` what was seen."""

    def __init__(self, reason: Failure, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason: Failure = reason
        self.detail = detail


class Worker:
    """One child process that is kept warm and does one task at a time, bytes in and bytes out.

    `task` is a function of a module (the child imports it by name); its first call is with b"" and is
    for its imports. The process starts with the first `call`, and again after one that failed.
    """

    def __init__(self, task: Callable[[bytes], bytes], *, limits: Limits) -> None:
        self._task = task
        self._limits = limits
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def call(self, payload: bytes) -> bytes:
        """The task's answer; TaskFailedError when it took too long, too much, or fell over."""
        with self._lock:
            pipe = self._ready()
            try:
                pipe.send_bytes(payload)
                if not pipe.poll(self._limits.seconds):
                    self._end()
                    raise TaskFailedError("time", f"{self._limits.seconds:g} s")
                answer = pipe.recv_bytes()
            except (EOFError, OSError) as error:
                raise self._ended() from error
        if answer[:1] == b"+":
            return answer[1:]
        if answer[:1] == b"M":
            self.close()  # what is left of its memory is in pieces
            raise TaskFailedError("memory")
        raise TaskFailedError("error", answer[1:].decode("utf-8", "replace"))

    def close(self) -> None:
        """End the process; the next call starts a new one."""
        with self._lock:
            self._end()

    def _ready(self) -> Connection:
        """The pipe to a living worker; one that has ended itself meanwhile is replaced."""
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            with contextlib.suppress(OSError):
                if not self._pipe.poll(0):
                    return self._pipe
        self._end()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        # A daemon: it never outlives the program.
        process = context.Process(target=_serve, args=(theirs, self._task, self._limits), daemon=True)
        process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        try:
            if not ours.poll(self._limits.start_seconds):
                raise TaskFailedError("time", "start")
            ours.recv_bytes()
        except (EOFError, OSError) as error:
            raise self._ended() from error
        except TaskFailedError:
            self._end()
            raise
        return ours

    def _ended(self) -> TaskFailedError:
        """What the death of the worker means."""
        process = self._process
        code = None
        if process is not None:
            process.join(5)
            code = process.exitcode
        self._end()
        spent = code is not None and code == -getattr(signal, "SIGXCPU", 0)
        return TaskFailedError("time" if spent else "crash", f"exit code {code}")

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None


def _serve(pipe: Connection, task: Callable[[bytes], bytes], limits: Limits) -> None:
    """The child's life: get ready, then answer until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then closes the pipe
    logging.disable(logging.CRITICAL)
    task(b"")
    _limit_process(limits)
    sys.addaudithook(_refuse)
    pipe.send_bytes(b"ready")
    with contextlib.suppress(EOFError, OSError):
        while pipe.poll(limits.idle_seconds):
            payload = pipe.recv_bytes()
            _limit_cpu(limits.seconds)
            pipe.send_bytes(_answer(task, payload))


def _answer(task: Callable[[bytes], bytes], payload: bytes) -> bytes:
    try:
        return b"+" + task(payload)
    except MemoryError:
        return b"M"
    except Exception as error:  # whatever a library does with a broken file is an answer about that file
        return b"E" + repr(error)[:500].encode("utf-8", "replace")


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} is not allowed in a worker")
    if event == "open" and isinstance(flags := arguments[2], int) and flags & _WRITING:
        raise PermissionError("writing files is not allowed in a worker")


if sys.platform == "win32":

    def _limit_process(limits: Limits) -> None:
        """Windows has no such limits."""

    def _limit_cpu(seconds: float) -> None:
        """Windows has no such limit."""

else:
    import resource

    def _limit_process(limits: Limits) -> None:
        """No core files, and so much memory beyond what the worker has now."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        statm = Path("/proc/self/statm")
        if statm.exists():  # elsewhere the address space says nothing about memory
            now = int(statm.read_text().split()[0]) * resource.getpagesize()
            _lower(resource.RLIMIT_AS, now + limits.memory)

    def _limit_cpu(seconds: float) -> None:
        """So many CPU seconds from now on; SIGXCPU ends the process when they are spent."""
        usage = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime + seconds) + 1)

    def _lower(kind: int, value: int) -> None:
        _, hard = resource.getrlimit(kind)
        soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, hard))
