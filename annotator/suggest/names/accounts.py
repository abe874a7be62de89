"""Accounts of people and bodies as they are written in posts: "@inesdomar"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ACCOUNT = re.compile(r"(?<![\w@./])@[A-Za-z_]\w{1,29}(?![\w@]|\.\w)")


def accounts(text: str) -> Iterator[tuple[int, int]]:
    """The accounts `[start, end)` with their sign; mail addresses are none."""
    for match in _ACCOUNT.finditer(text):
        yield match.span()
