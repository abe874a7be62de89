"""Runs of digits that name something: telephone numbers, addresses of machines, long codes."""

from __future__ import annotations

from annotator.figures.lexer import NUM, Tokens

_LINKS = frozenset({"-", "/", ":", ",", "."})
_LONGEST_CHAIN = 6
_PHONE = 9  # digits


def code_at(t: Tokens, i: int) -> int:
    """The token after a code that begins at number `i`, 0 when there is none."""
    word = t.low[i]
    before = t.low[i - 1]
    if (before == "+" and t.touches(i - 1)) or (word[0] == "0" and len(word) > 2):
        return _telephone(t, i)
    if before == "(" and t.low[i + 1] == ")" and len(word) == 3:
        return _telephone(t, i)
    if t.kind[i + 2] != NUM:
        return 0
    if t.low[i + 1] == "/" and (word, t.low[i + 2]) in _NAMES:
        return 0 if t.low[i + 3] == "/" or (t.kind[i + 3] == NUM and len(t.low[i + 3]) == _YEAR) else i + 3
    if t.kind[i + 4] != NUM:
        return 0
    if len(word) == 3 and len(t.low[i + 2]) == 3 and len(t.low[i + 4]) == 4 and t.low[i + 1] == t.low[i + 3] == "-":
        return i + 5
    return _chain(t, i) if t.touches(i) else 0


_NAMES = frozenset({("9", "11"), ("24", "7")})  # the attacks, round the clock
_YEAR = 4  # its digits


def _telephone(t: Tokens, i: int) -> int:
    """Groups of digits with blanks, hyphens or brackets between, together as long as a telephone number."""
    j, digits = i, 0
    while j < i + 14:
        word = t.low[j]
        if t.kind[j] == NUM and word.isdigit() and len(word) < 9:
            digits += len(word)
        elif word not in ("-", "(", ")") or (t.kind[j + 1] != NUM and t.low[j + 1] not in ("-", "(")):
            break
        j += 1
    grouped = j > i + 1
    return j if grouped and _PHONE <= digits <= 15 and t.kind[j - 1] == NUM else 0


def _chain(t: Tokens, i: int) -> int:
    """A long chain of numbers without blanks (an address, a code, a list)."""
    j, length = i, 1
    while t.kind[j + 2] == NUM and t.low[j + 1] in _LINKS and t.touches(j) and t.touches(j + 1):
        j, length = j + 2, length + 1
    return j + 1 if length > _LONGEST_CHAIN else 0
