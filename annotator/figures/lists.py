"""Word lists and tables as plain text, so that data reads as data."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, separated by blanks or line ends."""
    return frozenset(text.split())


def ordered(text: str) -> tuple[str, ...]:
    """The words of a text in their order."""
    return tuple(text.split())


def table(text: str) -> dict[str, str]:
    """Lines of "code: name, name": each name to its code. Blanks within a name separate its tokens."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        code, _, names = line.strip().partition(": ")
        for name in names.split(", "):
            found[name.strip()] = code
    return found
