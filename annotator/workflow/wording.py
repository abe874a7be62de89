"""Small words for sentences: counts with their noun."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """“1 article”, “2 articles”, “12,000 articles”."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
