"""Where new ids come from: handed in, so that tests and samples can be repeatable."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable

IdSource = Callable[[], str]
"""Gives a new id each time it is called."""

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def _spell(number: int) -> str:
    """Twelve characters of Crockford's base 32 for the low 60 bits of a number."""
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(55, -1, -5))


def random_id() -> str:
    """A new id, unique across projects for all practical purposes (60 random bits)."""
    return _spell(secrets.randbits(60))


def seeded_ids(seed: str) -> IdSource:
    """Ids that come out the same for the same seed, for samples and golden files."""
    count = 0

    def following() -> str:
        nonlocal count
        count += 1
        digest = hashlib.sha256(f"{seed}:{count}".encode()).digest()
        return _spell(int.from_bytes(digest[:8], "big"))

    return following
