"""The child process that trains one pipeline: it tells of its steps, and keeps the best on the disk."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
import warnings
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal, cast

from annotator.suggest.worker import limit_memory
from annotator.suggest.worker_process import JSON
from annotator.training.order import Order
from annotator.training.preparing import Info, Prepared, UnfitBase, prepare

Reason = Literal["steps", "patience", "minutes", "asked"]
# Bytes of data: whoever needs more trains outside of the program, on a machine that has them.
MEMORY = 6 * 2**30
# How often a step is told (seconds); scores are always told.
_PACE = 0.1
# Somebody may be working at the same time: the window goes first.
_NICE = 5


def serve(connection: Connection, argument: str) -> None:
    """Train as the order in `argument` says (JSON), and tell of it in messages of JSON, each with a "kind".

    "begun", then "step" and "score" in turns, then "done", or "error", "memory" or "unfit". A message from the
    parent means: end with this step and keep the best. A child whose parent is gone ends.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends this one
    limit_memory(MEMORY)
    with suppress(AttributeError, OSError):  # Windows has no such call
        os.nice(_NICE)
    warnings.simplefilter("ignore")  # spaCy's remarks would land on a terminal; what matters is in the set's notes
    begun = time.monotonic()
    last: Info
    try:
        order = cast(Order, json.loads(argument))
        prepared = prepare(order)
        seconds = time.monotonic() - begun
        _say(connection, {"kind": "begun", "components": prepared.components, "seconds": seconds})
        last = _train(order, prepared, connection)
    except UnfitBase as error:
        last = {"kind": "unfit", "error": str(error)}
    except MemoryError:
        last = {"kind": "memory"}
    except OSError as error:
        if isinstance(error, ConnectionError):
            return
        last = {"kind": "disk", "error": error.strerror or type(error).__name__}
    except Exception as error:  # whatever a library does with a set is told
        last = {"kind": "error", "error": f"{type(error).__name__}: {error}".splitlines()[0][:300]}
    with suppress(OSError):
        _say(connection, last)


def _train(order: Order, prepared: Prepared, connection: Connection) -> Info:
    out = Path(order["out"])
    begun = told = time.monotonic()
    until = begun + 60 * order["minutes"] if order["minutes"] else float("inf")
    step = words = best_step = 0
    best = -1.0
    reason: Reason | None = None
    for _batch, info, is_best in prepared.steps:
        step, words = cast(int, info["step"]), cast(int, info["words"])
        now = time.monotonic()
        if is_best is not None:
            score = cast(float, info["score"])
            if is_best:
                best, best_step = score, step
                _keep(prepared, out, info)
            scores = cast("dict[str, object]", info["other_scores"])
            plain = {name: value for name, value in scores.items() if isinstance(value, float | int)}
            _say(connection, {"kind": "score", "step": step, "score": score, "best": is_best, "scores": plain})
        elif now - told >= _PACE:
            told = now
            _say(connection, {"kind": "step", "step": step, "words_per_second": words / max(now - begun, 0.001)})
        if connection.poll(0):
            connection.recv_bytes()
            reason = "asked"
        elif now > until:
            reason = "minutes"
        if reason is not None:
            break
    if reason is None:
        reason = "steps" if step >= order["steps"] else "patience"
    seconds = time.monotonic() - begun
    return {"kind": "done", "steps": step, "best": best, "best_step": best_step, "reason": reason,
            "seconds": seconds, "words_per_second": words / max(seconds, 0.001)}  # fmt: skip


def _keep(prepared: Prepared, out: Path, info: Info) -> None:
    """The state after a step in place of an earlier one; what is not there whole is never taken for one."""
    coming = out.with_name(out.name + ".coming")
    prepared.keep(coming, info)
    shutil.rmtree(out, ignore_errors=True)
    coming.rename(out)


def _say(connection: Connection, message: Info) -> None:
    connection.send_bytes(JSON.write(message))
