"""Numbers as the language of the window writes them, and as people type them: “0,90” and “0.90” are one number."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_TYPED = re.compile(r"\s*([+\-−]?)([\d.,'’ \u00a0\u2009\u202f]*\d[.,]?|[.,]\d+)(.*)", re.DOTALL)
_SPACES = re.compile(r"['’ \u00a0\u2009\u202f]")
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")


def point_of(locale: QLocale | None = None) -> str:
    """The decimal sign of a language, by default that of the window: "." or ","."""
    return "," if (locale or QLocale()).decimalPoint() == "," else "."


def told_number(text: str, point: str) -> str:
    """A number that has "." for its decimal sign and no commas, with the sign of a language."""
    return text if point == "." else _DECIMAL.sub(point, text)


def plain_number(typed: str, point: str) -> str:
    """What was typed with "." as the decimal sign and without groups; what stands behind the number stays.

    `point` is the decimal sign of the language. It is asked only where both readings are possible: “18,4”, “0.125”,
    “1.234,5” and “1.234.567” are the same in all languages, “1,234” is not. What is no number stays as it is.
    """
    found = _TYPED.fullmatch(typed)
    if found is None:
        return typed
    sign, number, rest = found[1].replace("−", "-"), _SPACES.sub("", found[2]), found[3]
    decimal = _decimal_sign(number, point)
    if decimal is None:
        return typed
    whole, _sign, part = number.rpartition(decimal) if decimal else (number, "", "")
    groups = re.split(r"[.,]", whole)
    if any(len(group) != 3 for group in groups[1:]) or (len(groups) > 1 and not 1 <= len(groups[0]) <= 3):
        return typed
    return f"{sign}{''.join(groups)}{'.' if decimal else ''}{part}{rest}"


def _decimal_sign(number: str, point: str) -> str | None:
    """Which of the two signs is the decimal one; "" when none of them is, None when this is no number."""
    commas, dots = number.count(","), number.count(".")
    if commas and dots:
        last = "," if number.rfind(",") > number.rfind(".") else "."
        return last if number.count(last) == 1 else None
    if commas + dots == 0 or commas > 1 or dots > 1:
        return ""
    sign = "," if commas else "."
    whole, _sign, part = number.partition(sign)
    may_be_group = len(part) == 3 and 1 <= len(whole) <= 3 and whole != "0"
    return "" if may_be_group and sign != point else sign
