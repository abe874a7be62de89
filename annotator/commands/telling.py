"""How the command line speaks: results to stdout, progress and problems to stderr."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TextIO

from annotator.model.errors import Problem
from annotator.text.safe import one_line, storable
from annotator.workflow.jobs import Progress

DONE = 0
WITH_PROBLEMS = 1
REFUSED = 2

_BAR = 24
_PAUSE = 0.1


def json_text(value: object, *, indent: int | None = None, sort_keys: bool = False) -> str:
    """JSON as every program can read it: names of files that are not UTF-8 are written with U+FFFD."""
    return storable(json.dumps(value, ensure_ascii=False, indent=indent, sort_keys=sort_keys))


@dataclass(slots=True)
class Teller:
    """Where a command's words go. `as_json` asks for results that a program reads."""

    quiet: bool = False
    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    _last: float = 0.0
    _width: int = 0

    def result(self, line: str) -> None:
        """A line of the result, unless JSON was asked for."""
        if not self.as_json:
            print(one_line(line), file=self.out)

    def data(self, value: object) -> None:
        """The result as JSON, if that was asked for."""
        if self.as_json:
            print(json_text(value, indent=2, sort_keys=True), file=self.out)

    def progress(self, step: Progress) -> None:
        """A bar on a terminal; nothing in a file or with --quiet."""
        if self.quiet or not self.err.isatty():
            return
        now = time.monotonic()
        if now - self._last < _PAUSE and (not step.total or step.done < step.total):
            return
        self._last = now
        share = step.done / step.total if step.total else 0.0
        bar = "█" * round(share * _BAR)
        note = one_line(step.note)
        line = f"{bar:<{_BAR}} {step.done:,}/{step.total:,} {note}"[:100] if step.total else note[:100]
        print(f"\r{line:<{self._width}}", end="", file=self.err, flush=True)
        self._width = len(line)

    def clear(self) -> None:
        """Takes the bar away."""
        if self._width:
            print(f"\r{'':<{self._width}}\r", end="", file=self.err, flush=True)
            self._width = 0

    def problems(self, problems: Iterable[Problem]) -> int:
        """Lists problems on stderr; returns how many of them are errors."""
        self.clear()
        errors = 0
        for problem in problems:
            errors += problem.severity == "error"
            if problem.severity != "note" or not self.quiet:
                print(one_line(str(problem)), file=self.err)
        return errors
