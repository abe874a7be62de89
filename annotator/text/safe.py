"""Strings from outside made fit for the disk and for a terminal; texts of articles never come here."""

from __future__ import annotations

import re

_SURROGATE = re.compile(r"[\ud800-\udfff]")
# Controls, and what turns the direction of writing: a terminal would obey them.
_OBEYED = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_LINE_ENDS = re.compile(r"[\r\n\t]+")


def storable(text: str) -> str:
    """The text with U+FFFD for lone surrogates, as they stand in names of files that are not UTF-8."""
    return _SURROGATE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text as a line that a terminal shows and never obeys: breaks become spaces, controls are spelled out."""
    return _OBEYED.sub(lambda found: ascii(found.group())[1:-1], _LINE_ENDS.sub(" ", text))
