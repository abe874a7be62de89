"""The protocol of a provider: a text in, proposals out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from annotator.model.records import Proposal


class Provider(Protocol):
    """Something that proposes candidates; built-in ones and a visitor's go through the same door.

    `name` is stable, short and stored with every candidate ("figures"); `title` is shown to people.
    """

    @property
    def name(self) -> str:
        """The stable name."""
        ...

    @property
    def title(self) -> str:
        """The name that people read."""
        ...

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """What this provider sees in a text, in any order, overlaps allowed.

        Offsets are code points, half open. `date` is the publication date (ISO 8601) or "",
        `language` an ISO 639-1 code or "". Raises UserError when the world is at fault.
        """
        ...


@runtime_checkable
class Spokesman(Protocol):
    """A provider that speaks for others too: where it is asked, they are not."""

    @property
    def speaks_for(self) -> frozenset[str]:
        """The names of those that it speaks for."""
        ...


@runtime_checkable
class Paced(Protocol):
    """A provider that tells how fast it is."""

    def pace(self) -> str:
        """How fast it read so far, in words; "" before the first text."""
        ...


@runtime_checkable
class Closable(Protocol):
    """A provider that holds something open, such as a worker process."""

    def close(self) -> None:
        """Let go of it; proposing again opens it anew."""
        ...


@runtime_checkable
class Haltable(Protocol):
    """A provider that can be stopped while it is asked."""

    def halt(self) -> None:
        """From any thread: `propose` ends at once with a UserError, and so does each one after it until `close`."""
        ...


@runtime_checkable
class Portable(Protocol):
    """A provider that can be pickled, and asked in another process with the same answer."""

    portable: bool


@runtime_checkable
class Reviewer(Protocol):
    """A provider that knows how likely the proposals of others are."""

    def review(self, text: str, said: Sequence[Proposal], *, language: str) -> Sequence[Proposal]:
        """The proposals of all providers with scores set anew; those not worth a look are left out.

        Labels are those of the project's schema. Asked right after `propose` of the same text.
        """
        ...
