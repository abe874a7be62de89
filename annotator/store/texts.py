"""Article texts by the SHA-256 of their UTF-8 bytes: written once, verified when read, kept at hand."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from annotator.store.faults import damaged

_KEPT_CODE_POINTS = 8_000_000


def hash_of(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, in hexadecimal; ValueError when it holds a lone surrogate."""
    return hashlib.sha256(text.encode()).hexdigest()


def store_texts(conn: sqlite3.Connection, texts: Iterable[tuple[str, str]]) -> None:
    """Add (hash, text) pairs that are not there yet; inside a transaction only."""
    conn.executemany(
        "INSERT INTO texts (sha256, body) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        ((sha256, text.encode()) for sha256, text in texts),
    )


class TextShelf:
    """Reads texts and keeps the last ones, up to 8 million code points."""

    def __init__(self, conn: sqlite3.Connection, path: Path) -> None:
        self._conn = conn
        self._path = path
        self._kept: OrderedDict[str, str] = OrderedDict()
        self._size = 0

    def get(self, sha256: str) -> str | None:
        """The text with this hash, or None when it is not stored; UserError when it is damaged."""
        text = self._kept.get(sha256)
        if text is not None:
            self._kept.move_to_end(sha256)
            return text
        row = self._conn.execute("SELECT body FROM texts WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            return None
        body: bytes = row[0]
        if hashlib.sha256(body).hexdigest() != sha256:
            raise damaged(self._path, f"the text {sha256} is not what was imported")
        text = body.decode()
        self._keep(sha256, text)
        return text

    def _keep(self, sha256: str, text: str) -> None:
        self._kept[sha256] = text
        self._size += len(text)
        while self._size > _KEPT_CODE_POINTS and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._size -= len(dropped)

    def forget(self) -> None:
        """Drop what is at hand, after a transaction that was taken back."""
        self._kept.clear()
        self._size = 0
