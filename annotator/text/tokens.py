"""Words, numbers and signs as a reader would tap them: the steps of the caret and of a boundary.

These are the program's own tokens, the same for every language; the tokenizer that a training set is
aligned to is another matter (see the export gate).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.text.graphemes import clings

# Han, kana and their compatibility forms are written without spaces: each character is a token.
_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(
    rf"""
      (?:[^\W\d_{_CJK}]\.){{2,}}            # U.S., e.g.
    | \d+(?:[.,:/]\d+)*[^\W{_CJK}]*         # 680.61, 12:30, 3.4bn
    | (?<=\w)['’][sS](?!\w)                 # the genitive
    | [^\W{_CJK}]+(?:['’](?![sS]\b)[^\W\d_]+)*  # words, O’Brien, aujourd’hui
    | \S                                    # one sign
    """,
    re.VERBOSE,
)
_REACH = 400


def _scan(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Tokens that begin in `[start, end)`; marks and joined parts stay with the token before them."""
    begin = finish = -1
    position = start
    while position < end:
        match = _TOKEN.search(text, position)
        if match is None or match.start() >= end:
            break
        token_start, token_end = match.span()
        while clings(text, token_end):
            token_end += 1
        if begin >= 0 and token_start == finish and clings(text, token_start):
            finish = token_end
        else:
            if begin >= 0:
                yield begin, finish
            begin, finish = token_start, token_end
        # A mark inside a word ("café" decomposed) splits the pattern's word, not the reader's.
        while finish < len(text) and clings(text, finish - 1) and text[finish].isalnum():
            more = _TOKEN.match(text, finish)
            if more is None or more.end() == finish:
                break
            finish = more.end()
            while clings(text, finish):
                finish += 1
        position = max(finish, token_end)
    if begin >= 0:
        yield begin, finish


def tokens(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The tokens that begin in `[start, end)`, as half-open stretches in order."""
    return list(_scan(text, start, len(text) if end is None else min(end, len(text))))


def _safe_start(text: str, offset: int) -> int:
    """A place at or before `offset`, within reach, from which scanning gives the same tokens as from the start."""
    floor = max(0, offset - _REACH)
    place = offset
    while place > floor and not text[place - 1].isspace():
        place -= 1
    return place


def token_at(text: str, offset: int) -> tuple[int, int] | None:
    """The token that covers `offset`, or else the one that ends there; None on white space."""
    ending = None
    for start, end in _scan(text, _safe_start(text, max(offset - 1, 0)), min(offset + 1, len(text))):
        if start <= offset < end:
            return start, end
        if end == offset:
            ending = start, end
    return ending


def _after(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """The tokens whose end lies behind `offset`, in order."""
    for start, end in _scan(text, _safe_start(text, offset), len(text)):
        if end > offset:
            yield start, end


def _before(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """The tokens that begin before `offset`, from the last to the first."""
    upper = offset
    while upper > 0:
        lower = _safe_start(text, max(0, upper - _REACH))
        yield from reversed(tokens(text, lower, upper))
        upper = lower


def next_end(text: str, offset: int) -> int:
    """The first token end behind `offset`, or `offset` when there is none."""
    return next((end for _start, end in _after(text, offset)), offset)


def next_start(text: str, offset: int) -> int:
    """The first token start behind `offset`, or `offset` when there is none."""
    return next((start for start, _end in _after(text, offset) if start > offset), offset)


def previous_start(text: str, offset: int) -> int:
    """The last token start before `offset`, or `offset` when there is none."""
    return next((start for start, _end in _before(text, offset)), offset)


def previous_end(text: str, offset: int) -> int:
    """The last token end before `offset`, or `offset` when there is none."""
    return next((end for _start, end in _before(text, offset) if end < offset), offset)


def next_edge(text: str, offset: int) -> int:
    """Where a caret at `offset` goes by one token to the end of the text."""
    for start, end in _after(text, offset):
        return start if start > offset else end
    return offset


def previous_edge(text: str, offset: int) -> int:
    """Where a caret at `offset` goes by one token to the start of the text."""
    for start, end in _before(text, offset):
        return end if end < offset else start
    return offset
