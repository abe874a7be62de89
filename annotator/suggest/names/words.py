"""The words of a text as the name patterns see them, with sentence starts and headlines."""

from __future__ import annotations

import re
from typing import NamedTuple

# Abbreviations that keep their dot; a name goes on after them.
_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Ft|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Cos"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|Messrs)\."
)
_WORD = re.compile(
    rf"""
      (?:[^\W\d_]\.(?:-?[^\W\d_]\.)+)            # U.S., J.P., J.-P.
    | \b{_ABBREVIATION}(?!\w)                     # Mr., Inc.
    | (?<!°)\b[A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])                 # J. Smith
    | \b(?:al|el|as|ad|an|ar|at)-[A-Z]\w+         # al-Assad
    | (?<![^\W_]['’])[^\W_]+(?:[&·][^\W_]+|['’](?![sS]\b)[^\W\d_]+|-(?=[A-ZÀ-Þ0-9])[^\W_]+)*\+?
    """,
    re.VERBOSE,
)
_GENITIVE = re.compile(r"['’][sS](?!\w)")
_SENTENCE_GAP = re.compile(r"[.!?…:]['\"”’)\]]*\s|[\n\r\u2028\u2029]|[“\"„«]$")
_TRAILING = re.compile(r"\W*$")
_LINE_ENDS = ("\n", "\r", "\u2028", "\u2029", '"', "“", "„", "«")
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# No more is looked at between two words.
_REACH = 40
_LONGEST_HEADLINE = 200
_NO_HEADLINE = (".", ",", ";", "")
_SHARE_OF_CAPITALS = 0.8
_LETTERS = re.compile(r"[^\W\d_]+")


class Word(NamedTuple):
    """One word `[start, end)`; `gap` is what stands between it and the word before.

    The genitive belongs to the gap. `capital`: begins with a capital. `shouted`: at least two letters, all
    capitals. `first`: begins a sentence, a line or a quotation. `headline`: in a line where most words
    have capitals, so that capitals tell nothing.
    """

    text: str
    lower: str
    start: int
    end: int
    gap: str
    capital: bool
    shouted: bool
    first: bool
    headline: bool


def read_words(text: str) -> list[Word]:
    """All words in order."""
    words: list[Word] = []
    headlines = _headlines(text)
    line = 0
    previous_end = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while line < len(headlines) and headlines[line][1] <= start:
            line += 1
        headline = line < len(headlines) and headlines[line][0] <= start
        form = match.group()
        gap = text[previous_end:start]
        capital = form[0].isupper()
        words.append(
            Word(
                form,
                form.lower(),
                start,
                end,
                gap,
                capital,
                capital and len(form) > 1 and form.isupper(),
                not words or _opens(gap),
                headline,
            )
        )
        previous_end = end
    return words


def _opens(gap: str) -> bool:
    """Whether what stands between two words ends a sentence or a line, or opens a quotation."""
    return (len(gap) > 1 and _SENTENCE_GAP.search(_GENITIVE.sub("", gap)) is not None) or gap in _LINE_ENDS


def at_sentence_start(text: str, start: int) -> bool:
    """Whether the character at `start` begins a sentence, a line or a quotation, where any word has a capital."""
    before = text[max(0, start - _REACH) : start]
    gap = _TRAILING.search(before)
    if gap is None or (gap.start() == 0 and start <= _REACH):
        return True
    return _opens(gap.group())


def in_shouted_line(text: str, start: int) -> bool:
    """Whether the line around `start` has letters of its own and all are capitals."""
    begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    end = text.find("\n", start)
    line = text[begin : end if end >= 0 else len(text)]
    return len(_LETTERS.findall(line)) >= 3 and line.isupper()


def _headlines(text: str) -> list[tuple[int, int]]:
    """The lines in which capitals tell nothing: in title case or all capitals, without a full stop."""
    found: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        line = match.group().strip()
        if len(line) > _LONGEST_HEADLINE or line[-1:] in _NO_HEADLINE or not line[:1].isupper():
            continue
        words = [word for word in _LETTERS.findall(line) if len(word) > 3]
        capitals = sum(1 for word in words if word[0].isupper())
        if len(words) >= 4 and capitals >= _SHARE_OF_CAPITALS * len(words):
            found.append(match.span())
    return found
