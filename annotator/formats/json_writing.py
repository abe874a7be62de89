"""JSON out, one object at a time, the same bytes for the same objects."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from annotator.model.records import ArticleView


def compact(value: object) -> str:
    """A value as JSON in one line."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


class LinesWriter(ABC):
    """One object a line."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("xb")

    @abstractmethod
    def row(self, view: ArticleView) -> Mapping[str, object]:
        """The object of an article."""

    def add(self, view: ArticleView) -> None:
        """Write an article as a line."""
        self._file.write(compact(self.row(view)).encode() + b"\n")

    def finish(self) -> None:
        """Close the file."""
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


class ArrayWriter(ABC):
    """One array in a file, an item a line."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("xb")
        self._items = 0

    @abstractmethod
    def item(self, view: ArticleView) -> object:
        """The item of an article."""

    def add(self, view: ArticleView) -> None:
        """Write an article as an item."""
        self._file.write((b",\n" if self._items else b"[\n") + compact(self.item(view)).encode())
        self._items += 1

    def finish(self) -> None:
        """Write the end of the array and close the file."""
        self._file.write(b"\n]\n" if self._items else b"[]\n")
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()
