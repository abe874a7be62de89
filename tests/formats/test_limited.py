"""A worker keeps a task's costs within limits, and comes back after each failure."""

import importlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.formats.limited import Limits, TaskFailedError, Worker

# The child imports its task by name, so it has to be in a module on the path.
TASKS = """
import os, socket, subprocess

def work(payload):
    if payload == b"pid":
        return str(os.getpid()).encode()
    if payload == b"spin":
        while True:
            pass
    if payload == b"hoard":
        return bytes(2**32)
    if payload == b"die":
        os._exit(3)
    if payload == b"raise":
        raise ValueError("odd file")
    if payload == b"connect":
        socket.create_connection(("127.0.0.1", 9))
    if payload == b"resolve":
        socket.getaddrinfo("localhost", 80)
    if payload == b"run":
        subprocess.run(["true"])
    if payload == b"write":
        open("written", "w")
    if payload == b"create":
        os.open("created", os.O_CREAT | os.O_WRONLY)
    return payload.upper()

def broken(payload):
    os._exit(4)
"""


@pytest.fixture
def tasks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    (tmp_path / "limited_tasks.py").write_text(TASKS, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("limited_tasks")
    del sys.modules["limited_tasks"]


@pytest.fixture
def worker(tasks: object) -> Iterator[Worker]:
    work: Callable[[bytes], bytes] = vars(tasks)["work"]
    worker = Worker(work, limits=Limits(seconds=2.0, memory=2**28))
    yield worker
    worker.close()


def test_one_warm_process_does_all_tasks(worker: Worker) -> None:
    first = worker.call(b"pid")
    assert worker.call(b"hello") == b"HELLO"
    assert worker.call(b"x" * 5_000_000) == b"X" * 5_000_000
    assert worker.call(b"pid") == first
    assert int(first) != os.getpid()


def test_failures_have_reasons_and_the_next_task_goes_on(worker: Worker) -> None:
    expected = {b"spin": "time", b"die": "crash", b"raise": "error"}
    if sys.platform == "linux":
        expected[b"hoard"] = "memory"
    for payload, reason in expected.items():
        with pytest.raises(TaskFailedError) as caught:
            worker.call(payload)
        assert caught.value.reason == reason
        assert worker.call(b"next") == b"NEXT"


@pytest.mark.parametrize("payload", [b"connect", b"resolve", b"run", b"write", b"create"])
def test_a_task_reaches_nothing_outside(worker: Worker, payload: bytes) -> None:
    with pytest.raises(TaskFailedError, match="not allowed"):
        worker.call(payload)


def test_a_worker_that_waited_long_enough_ends_and_is_replaced(tasks: object) -> None:
    worker = Worker(vars(tasks)["work"], limits=Limits(idle_seconds=0.01))
    try:
        answers = [worker.call(b"hello") for _ in range(3)]
    finally:
        worker.close()
    assert answers == [b"HELLO"] * 3


def test_a_task_that_cannot_even_start_is_told(tasks: object) -> None:
    worker = Worker(vars(tasks)["broken"], limits=Limits())
    with pytest.raises(TaskFailedError) as caught:
        worker.call(b"hello")
    assert caught.value.reason == "crash"
    worker.close()
