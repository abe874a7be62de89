"""Sentences of finance and wire news, invented, with the names in them: `wire.txt` beside this file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_LINES = Path(__file__).with_name("wire.txt")
_MARK = re.compile(r"\[([POL]):([^\]]*)\]")
_KINDS = {"P": "PERSON", "O": "ORG", "L": "LOC"}


def rows() -> Iterator[tuple[str, set[tuple[int, int, str]]]]:
    """Each sentence without its brackets, and its people, bodies and places in code points."""
    for line in _LINES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, reached = "", 0
        marks: set[tuple[int, int, str]] = set()
        for mark in _MARK.finditer(line):
            text += line[reached : mark.start()]
            marks.add((len(text), len(text) + len(mark[2]), _KINDS[mark[1]]))
            text += mark[2]
            reached = mark.end()
        yield text + line[reached:], marks
