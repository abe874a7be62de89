"""Deals articles to train, dev and test by their words, so that each stays where it is as others come."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable

from annotator.formats.outgoing import SPLITS, Split
from annotator.model.errors import UserError

_SEPARATORS = re.compile(r"[\W_]+")
_WHOLE = 1 << 64


def split_key(text: str, seed: str) -> int:
    """Where a text falls in the range of 64 bits: letters and digits count, case and the rest do not.

    Copies of an article that differ in white space, quotation marks or punctuation have the same key
    and so end on one side. Articles that differ in a word have independent keys.
    """
    words = _SEPARATORS.sub("", text.casefold())
    digest = hashlib.sha256(f"{seed}\0{words or text}".encode()).digest()
    return int.from_bytes(digest[:8], "big")


class Dealer:
    """Says into which split a key belongs, given the keys of all articles of the set.

    A key's place is its own: the shares cut the range into three parts. Only when a part that should
    get articles has none (in small sets) the nearest keys are moved there: test takes the highest, dev
    the next, train the lowest. So three different articles give one each; two give train and dev.
    """

    def __init__(self, keys: Iterable[int], shares: tuple[int, int, int]) -> None:
        if min(shares) < 0 or sum(shares) == 0 or shares[0] == 0:
            raise UserError(
                "AN402",
                f"The articles cannot be split {'/'.join(map(str, shares))}.",
                "Give three shares that are not negative, the first above zero, such as 80/10/10.",
            )
        whole = sum(shares)
        first = _WHOLE * shares[0] // whole
        second = _WHOLE * (shares[0] + shares[1]) // whole
        ordered = sorted(set(keys))
        count = len(ordered)
        dev = 1 if shares[1] and count > 1 else 0
        test = 1 if shares[2] and count > 1 + dev else 0
        # Train is what lies below `low`, test what lies from `high` on; each has its least number of keys.
        low = min(max(bisect_left(ordered, first), 1), count - dev - test)
        high = min(max(bisect_left(ordered, second), low + dev), count - test)
        self._keys = ordered
        self._low = low
        self._high = high

    def split_of(self, key: int) -> Split:
        """The split of a key that was among the keys given; KeyError for any other."""
        at = bisect_left(self._keys, key)
        if at == len(self._keys) or self._keys[at] != key:
            raise KeyError(key)
        return SPLITS[(at >= self._low) + (at >= self._high)]
