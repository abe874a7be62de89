"""The boundaries that an annotator is likely to want instead of a given one."""

from __future__ import annotations

import re

_LEADERS = (
    r"(?:the|a|an|der|die|das|den|dem|ein|eine|le|la|les|el|los|las)",  # articles
    r"(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|president|chancellor|minister|herr|frau)\.?",  # honorifics
    r"(?:about|around|roughly|nearly|almost|some|approximately|rund|etwa|fast)",  # what blurs a figure
    r"(?:over|under|above|below|within|exceeding|up to|at least|at most|as (?:much|many|little|few|high|low) as"
    r"|(?:no |not )?(?:more|less|fewer|greater|lower|higher|larger|smaller) than|in excess of|between"
    r"|über|unter|mehr als|weniger als|mindestens|höchstens|bis zu|zwischen)",  # what bounds it
    r"(?:in|on|by|since|until|during|from|before|after|till|through|prior to|no later than|im|am|seit|bis|vor|nach)",
)
_WORDS = rf"(?i:{'|'.join(_LEADERS)})\s+"
_SIGN = r"(?:[A-Z]{1,3}\s?[$£]|[$€£¥₹₽₩₺₪₫₴]|[A-Z]{3}(?=\s?\d|\s?\Z))\s?"
_INSIDE = re.compile(rf"{_WORDS}(?=\S)|{_SIGN}(?=\d)")
_WORDS_BEFORE = re.compile(rf"(?<!\w)(?:{_WORDS})\Z")
_SIGN_BEFORE = re.compile(rf"(?<!\w){_SIGN}\Z")
_OR_MORE = r"\s(?:or|and) (?:more|less|fewer|over|under|above|below|greater|higher|lower|older|younger|longer|better)"
_TAIL = re.compile(rf"(?:['’]s|['’]|\.|\+|{_OR_MORE})\Z", re.IGNORECASE)
_BEHIND = re.compile(
    rf"['’]s?(?!\w)|{_OR_MORE}\b|\+(?!\w)|\.(?!\w)|\s?%"
    r"|(?:\s|-)?(?:percent|per cent|pct|million|billion|trillion|bn|mn|m|k)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 24
_MOST = 8


def _before(text: str, start: int) -> re.Match[str] | None:
    """What stands directly before `start` and may belong to the stretch."""
    window = text[max(0, start - _LOOK_BACK) : start]
    sign = _SIGN_BEFORE.search(window) if text[start : start + 1].isdigit() else None
    return sign or _WORDS_BEFORE.search(window)


def _starts(text: str, start: int, end: int) -> list[int]:
    """Other starts: without what leads the stretch, and with what stands before it, nearest first."""
    found: list[int] = []
    inner = start
    while (match := _INSIDE.match(text, inner, end)) and match.end() < end:
        inner = match.end()
        found.append(inner)
    outer = start
    while match := _before(text, outer):
        outer -= match.end() - match.start()
        found.append(outer)
    return found


def _ends(text: str, start: int, end: int) -> list[int]:
    """Other ends: without a genitive or a full stop, and with what follows."""
    found: list[int] = []
    if match := _TAIL.search(text[start:end]):
        found.append(start + match.start())
    if match := _BEHIND.match(text, end):
        found.append(match.end())
    return [place for place in found if place > start]


def variants(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The given boundary first, then with or without article, honorific, sign, modifier, genitive; each once."""
    starts, ends = _starts(text, start, end), _ends(text, start, end)
    wanted = [(start, end)]
    wanted += [(other, end) for other in starts]
    wanted += [(start, other) for other in ends]
    wanted += [(one, other) for one in starts for other in ends]
    return tuple(dict.fromkeys(pair for pair in wanted if pair[0] < pair[1]))[:_MOST]
