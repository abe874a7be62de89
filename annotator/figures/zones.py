"""Time zones: from a name beside a time of day to its distance from universal time."""

from __future__ import annotations

import datetime as dt

from annotator.figures.calendar import nth_weekday
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, Tokens

_UNIVERSAL = frozenset({"gmt", "utc", "ut"})
# Written small these are taken for zones all the same; "et" and "ist" are words.
_NAMED = frozenset({"eastern", "pacific", "central", "mountain"})
_SMALL = frozenset({"gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "cet", "cest", "bst"})


def zone_at(t: Tokens, lang: Language, j: int) -> tuple[str, int] | None:
    """The zone named at token `j` and the token after it: "GMT", "(ET)", "UTC+8", "Beijing time", "+09:00"."""
    low = t.low
    if low[j] in ("+", "-") and t.touches(j - 1):
        return _signed(t, j, sure=False)
    k = j + 1 if low[j] == "(" else j
    found = lang.times.zones.at(low, k)
    if found is None or t.start[k] - t.end[k - 1] > 2:
        return None
    code, last = found
    if last == k + 1:
        named = low[k] in _NAMED and t.capital(k)
        if not (t.raw(k).isupper() or t.touches(k - 1) or low[k] in _SMALL or named):
            return None
        if low[k] in _UNIVERSAL and low[last] in ("+", "-"):
            told = _signed(t, last, sure=True)
            code, last = told if told is not None else (code, last)
        elif low[last] in ("+", "-") and t.touches(k):
            told = _signed(t, last, sure=False)
            code, last = told if told is not None else (code, last)
    if k > j:
        return (code, last + 1) if low[last] == ")" else None
    return code, last


def _signed(t: Tokens, j: int, *, sure: bool) -> tuple[str, int] | None:
    """As in "+0900", "+02:45", "-5"; `sure` after the name of universal time."""
    if not t.touches(j) or t.kind[j + 1] != NUM or not t.low[j + 1].isdigit():
        return None
    digits, sign, last = t.low[j + 1], t.low[j], j + 2
    if not sure and ((sign == "-" and t.kind[j - 1] == NUM) or len(digits) not in (2, 4)):
        return None
    if len(digits) > 4 or len(digits) == 3:
        return None
    hours, minutes = (int(digits[:2]), int(digits[2:])) if len(digits) == 4 else (int(digits), 0)
    if t.low[last] == ":" and t.touches(j + 1) and t.kind[last + 1] == NUM and len(t.low[last + 1]) == 2:
        minutes, last = int(t.low[last + 1]), last + 2
    return (f"{sign}{hours:02d}:{minutes:02d}", last) if hours < 15 and minutes < 60 else None


def offset(code: str, date: dt.date | None) -> str:
    """The distance from universal time on a day as ISO 8601 has it ("-04:00"); "" where it is not known.

    A code is a distance, or one in winter with the rule of summer time after it: "-05:00 us".
    """
    winter, _, rule = code.partition(" ")
    if not rule or not winter:
        return winter
    if date is None:
        return ""
    if not _summer(rule, date):
        return winter
    minutes = (int(winter[1:3]) * 60 + int(winter[4:])) * (-1 if winter[0] == "-" else 1) + 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _summer(rule: str, date: dt.date) -> bool:
    (month, nth), (end_month, end_nth) = _RULES[rule]
    begins, ends = nth_weekday(date.year, month, nth, 6), nth_weekday(date.year, end_month, end_nth, 6)
    if begins is None or ends is None:
        return False
    return begins <= date < ends if begins < ends else date >= begins or date < ends


# Summer time begins and ends on these Sundays: month, and which of it; today's rules for all years.
_RULES = {"us": ((3, 2), (11, 1)), "eu": ((3, -1), (10, -1)), "au": ((10, 1), (4, 1)), "nz": ((9, -1), (4, 1))}
