"""Measures how long a person waits for the window, warm and cold, and where the time goes.

    python tests/bench/bench_start.py
    python tests/bench/bench_start.py --program dist/annotator/annotator

The first starts this checkout without a display, part by part; the second a packaged program, on a display, with
the help of xdotool.

Cold means that no file of Python, of the libraries and of the program is in memory: the system is asked to forget them
before each start, so nobody has to be root and other programs keep theirs. What others have mapped stays, so close
other Annotators. The CPU time beside it does not depend on what else the machine does. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

RUNS = 5
PARTS = ("Python", "application", "window built", "shown", "painted")
MEASURED = """
import sys, time
at = [time.process_time()]
from annotator.app import make_application, make_window
app = make_application()
at.append(time.process_time())
window = make_window(app, config=None, state=None)
at.append(time.process_time())
window.window.show()
at.append(time.process_time())
app.processEvents()
window.window.grab()
at.append(time.process_time())
print(time.time() - float(sys.argv[1]), *at)
window.door.close()
window.bridge.settle()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One start: seconds until the window was there, all its CPU seconds, and those until each part was through."""

    there: float
    cpu: float
    through: tuple[float, ...] = ()


def forget(folders: Sequence[Path]) -> None:
    """Has the system drop all files of some folders from its memory."""
    os.sync()  # what is not yet written cannot be dropped
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                try:
                    file = os.open(os.path.join(place, name), os.O_RDONLY | os.O_NONBLOCK)
                except OSError:
                    continue  # a broken link, or not ours to read
                try:
                    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(file)


def start_checkout() -> Start:
    """Starts the window of this checkout offscreen and lets it tell when its parts were through."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    before = os.times()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(time.time())], capture_output=True, text=True, check=True, env=environment
    )
    there, *through = map(float, done.stdout.split())
    return Start(there=there, cpu=_spent(before), through=tuple(through))


def start_program(program: Path) -> Start:
    """Starts a packaged program and waits until the display has a window of its; the program is ended again."""
    before = os.times()
    began = time.time()
    running = subprocess.Popen([str(program), "window", "--separate"], stderr=subprocess.DEVNULL)
    try:
        looked = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(running.pid)]
        subprocess.run(looked, check=True, stdout=subprocess.DEVNULL, timeout=60)
        there = time.time() - began
    finally:
        running.terminate()
        running.wait()
    return Start(there=there, cpu=_spent(before))


def _spent(before: os.times_result) -> float:
    """CPU seconds of the children that ended since."""
    now = os.times()
    return now.children_user + now.children_system - before.children_user - before.children_system


def middle(values: Sequence[float]) -> float:
    """The median."""
    return sorted(values)[len(values) // 2]


def tell(what: str, starts: Sequence[Start]) -> None:
    """Prints the middle of some starts, and the CPU seconds of each part."""
    whole = [start.there for start in starts]
    spent = middle([start.cpu for start in starts])
    print(f"{what:<24}{middle(whole):>7.2f} s (best {min(whole):.2f}, worst {max(whole):.2f}), CPU {spent:.2f} s")
    if starts[0].through:
        took = [[b - a for a, b in pairwise((0.0, *start.through))] for start in starts]
        named = zip(PARTS, zip(*took, strict=True), strict=True)
        print("    CPU: " + ", ".join(f"{part} {middle(column):.2f}" for part, column in named))


def main() -> None:
    """Starts the program again and again."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--program", type=Path, help="a packaged program, e.g. dist/annotator/annotator")
    program = asked.parse_args().program
    once: Callable[[], Start]
    if program is None:
        folders = [Path(sysconfig.get_path(kind)) for kind in ("stdlib", "platlib")]
        folders += [
            Path(__file__).resolve().parents[2] / "annotator",
            Path(__file__).resolve().parents[2] / "resources",
        ]
        once = start_checkout
    else:
        folders = [program.resolve().parent]
        once = lambda: start_program(program)  # noqa: E731
    once()  # what was never started has no compiled modules yet
    tell("warm: window usable", [once() for _ in range(RUNS)])
    if not hasattr(os, "posix_fadvise"):
        return
    cold: list[Start] = []
    for _ in range(RUNS):
        forget(folders)
        cold.append(once())
    tell("cold: window usable", cold)


if __name__ == "__main__":
    main()
