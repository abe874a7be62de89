"""Where the items of a file wait between the check of the file and their storing, so that it is read only once."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields
from functools import partial
from operator import attrgetter
from types import TracebackType
from typing import Any, Final, Self

from annotator.formats.incoming import IncomingArticle
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.model.errors import Problem
from annotator.model.figure import Figure

Item = IncomingArticle | Problem
_Reduced = tuple[Callable[..., object], tuple[object, ...]]
_AT_HAND = 500
_CHARACTERS_AT_HAND = 2_000_000
_SPANS_AT_HAND = 20_000
"""Up to so many items wait as they are; more of them are packed."""
_PACKED_IN_MEMORY = 8 * 2**20
"""Bytes of packed items that wait in memory; more of them go to a nameless file of this process."""
_MOST = 512 * 2**20
"""Bytes of packed items that are kept at all: a file that holds more is read twice."""

_FIELDS: Final[dict[type, tuple[str, ...]]] = {
    kind: tuple(one.name for one in fields(kind)) for kind in (IncomingArticle, IncomingSpan, IncomingRelation, Figure)
}


class ItemShelf:
    """Holds the items of one file at a time; for a `with` block.

    What it keeps takes the memory of a few hundred items, however many there are. A file whose items cannot be kept
    (too many, no room on the disk, what a visitor's importer made) is none of its business: `items` is None then.
    """

    def __init__(self) -> None:
        # No `with` of its own: it lives as long as the shelf.
        self._file = tempfile.SpooledTemporaryFile(max_size=_PACKED_IN_MEMORY)  # noqa: SIM115
        self._at_hand: list[Item] = []
        self._characters = self._spans = self._packed = 0
        self._keeps = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._at_hand = []
        with suppress(OSError):  # what could not be written is not needed any more
            self._file.close()

    def clear(self) -> None:
        """Begin with another file."""
        self._at_hand = []
        self._characters = self._spans = self._packed = 0
        self._keeps = True
        self._attempt(self._empty)

    def add(self, item: Item) -> None:
        """Keep an item, if the shelf still keeps those of this file."""
        if not self._keeps:
            return
        self._at_hand.append(item)
        if isinstance(item, IncomingArticle):
            self._characters += len(item.text)
            self._spans += len(item.spans)
        full = len(self._at_hand) > _AT_HAND or self._characters > _CHARACTERS_AT_HAND or self._spans > _SPANS_AT_HAND
        if full:
            self._attempt(self._pack)

    def items(self) -> Iterator[Item] | None:
        """What was added, in order; each can be taken once. None when it could not all be kept."""
        if self._keeps and self._packed:
            self._attempt(self._pack)
            self._attempt(partial(self._file.seek, 0))
        return self._taken() if self._keeps else None

    def _taken(self) -> Iterator[Item]:
        for _ in range(self._packed):
            found: Item = pickle.load(self._file)  # of this process, in a file that has no name
            yield found
        at_hand, self._at_hand = self._at_hand, []
        yield from at_hand

    def _pack(self) -> None:
        for item in self._at_hand:
            pickler = pickle.Pickler(self._file, pickle.HIGHEST_PROTOCOL)
            pickler.dispatch_table = _TABLE
            pickler.dump(item)
        self._packed += len(self._at_hand)
        self._at_hand = []
        self._characters = self._spans = 0
        if self._file.tell() > _MOST:
            raise OSError("more than is kept")

    def _empty(self) -> None:
        self._file.seek(0)
        self._file.truncate()

    def _attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except (OSError, pickle.PicklingError, TypeError, AttributeError, RecursionError):
            self._keeps = False
            self._at_hand = []
            with suppress(OSError):
                self._empty()


def _rebuilt(kind: type[Any], *values: object) -> object:
    return kind(**dict(zip(_FIELDS[kind], values, strict=True)))


def _reduced(
    get: Callable[[Any], tuple[object, ...]], record: object
) -> tuple[Callable[..., object], tuple[object, ...]]:
    return _rebuilt, (type(record), *get(record))


_TABLE: Final = {kind: partial(_reduced, attrgetter(*names)) for kind, names in _FIELDS.items()}
"""Three times as fast as what the records would do by themselves, which asks for every field by its name."""
