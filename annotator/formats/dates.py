"""A publication date as sources write it, read as ISO 8601; whatever is ambiguous stays unread."""

from __future__ import annotations

import datetime
import re

_ISO = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?:[^\W\d_]+[,.]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?:[^\W\d_]+,\s+)?([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_EASTERN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")

_MONTHS = (
    ("jan", "jän", "januar", "janvier", "enero", "ene"),
    ("feb", "fév", "fev", "februar", "février", "febrero"),
    ("mar", "mär", "mrz", "märz", "mars", "marzo"),
    ("apr", "avr", "avril", "abr", "abril"),
    ("may", "mai", "mayo"),
    ("jun", "juin", "junio"),
    ("jul", "juil", "juillet", "julio"),
    ("aug", "aoû", "août", "ago", "agosto"),
    ("sep", "sept", "septembre", "septiembre"),
    ("oct", "okt", "oktober", "octobre", "octubre"),
    ("nov", "novembre", "noviembre"),
    ("dec", "dez", "déc", "dic", "dezember", "décembre", "diciembre"),
)
_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names} | {
    name: number for number, name in enumerate(_ENGLISH, start=1)
}


def iso_date(value: str) -> str:
    """The day that a value begins with, as "2024-03-20", or "" when there is none or it could be two.

    Read are ISO 8601 with or without a time, year first with slashes or dots, `20.03.2024`, days and months
    in English, German, French and Spanish words, Chinese and Japanese dates, and seconds or milliseconds since 1970.
    `03/04/2024` is not read: it is April here and March there.
    """
    text = value.strip()[:100]
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        return _since_1970(int(text) if len(text) == 10 else int(text) // 1000)
    if found := _ISO.match(text) or _EASTERN.match(text):
        groups = found.groups()
        return _day(groups[0], groups[-2], groups[-1])
    if found := _DOTTED.match(text):
        return _day(found[3], found[2], found[1])
    if found := _SLASHED.match(text):
        first, second = int(found[1]), int(found[3])
        if first > 12 or first == second:
            return _day(found[4], found[3], found[1])
        return _day(found[4], found[1], found[3]) if second > 12 else ""
    if (found := _DAY_FIRST.match(text)) and (month := _NUMBERS.get(found[2].casefold())):
        return _day(found[3], str(month), found[1])
    if (found := _MONTH_FIRST.match(text)) and (month := _NUMBERS.get(found[1].casefold())):
        return _day(found[3], str(month), found[2])
    return ""


def _since_1970(seconds: int) -> str:
    try:
        return datetime.datetime.fromtimestamp(seconds, tz=datetime.UTC).date().isoformat()
    except (OverflowError, OSError, ValueError):
        return ""


def _day(year: str, month: str, day: str) -> str:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
