"""Letters to jump by: short, and none the beginning of another."""

from __future__ import annotations

ALPHABET = "fjdkslaghrueiwoqptyvncmxbz"


def letters_for(count: int, *, alphabet: str = ALPHABET) -> tuple[str, ...]:
    """`count` different codes over the alphabet, the shortest first; no code begins another."""
    if count <= 0:
        return ()
    size = len(alphabet)
    length = 1
    while size**length < count:
        length += 1
    if length == 1:
        return tuple(alphabet[:count])
    # Of all codes one letter shorter, as many as can be spared stay short; the last ones are lengthened.
    short = _all_codes(alphabet, length - 1)
    lengthened = -(-(count - len(short)) // (size - 1))
    kept = short[: len(short) - lengthened]
    longer = [prefix + letter for prefix in short[len(short) - lengthened :] for letter in alphabet]
    return tuple((kept + longer)[:count])


def _all_codes(alphabet: str, length: int) -> list[str]:
    codes = [""]
    for _ in range(length):
        codes = [code + letter for code in codes for letter in alphabet]
    return codes
