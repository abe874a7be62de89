"""Numbers in digits and in words: one phrase, one exact value."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from annotator.figures.digits import EXACT, digits_value, plain, quotient
from annotator.figures.language import NumberWords
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.number_words import (
    HUNDRED,
    LARGEST,
    ONE,
    VULGAR,
    Number,
    and_fraction,
    denominated,
    from_words,
    hyphen,
    rest_after,
    vulgar,
)

_GROUP_BLANKS = frozenset({" ", "\u00a0", "\u202f", "\u2009"})
_PARTS = frozenset({"2", "3", "4", "8", "16", "32"})  # what prices and inches are divided by
_OVER = frozenset(str(n) for n in range(1, 32))
_DOTTED = frozenset({"mio", "mrd", "tsd", "bio"})  # abbreviations that are written with a full stop


def read_number(t: Tokens, words: NumberWords, i: int) -> Number | None:
    """The longest number phrase that begins at token `i`."""
    known = t.numbers.get(i, t)
    if known is not t:
        return cast("Number | None", known)
    if t.kind[i] == NUM:
        found = _from_digits(t, words, i)
    elif t.kind[i] == WORD:
        found = from_words(t, words, i)
    else:
        return None
    t.numbers[i] = found
    return found


def _from_digits(t: Tokens, words: NumberWords, i: int) -> Number | None:
    low = t.low
    value = digits_value(low[i], decimal_comma=words.decimal_comma)
    if value is None:
        return None
    j = i + 1
    if low[i - 1] == "." and t.touches(i - 1) and value == value.to_integral_value() and low[i].isdigit():
        if i < 2 or not t.touches(i - 2) or t.kind[i - 2] not in (NUM, WORD):
            value = Decimal("0." + low[i])
            i -= 1
    elif t.kind[j] == NUM:
        spaced = _spaced_groups(t, i)
        if spaced is not None:
            value, j = spaced
    elif low[j] == "'":
        quoted = _quoted_groups(t, i)
        if quoted is not None:
            value, j = quoted
    whole = value == value.to_integral_value()
    if low[j] in words.points and t.kind[j + 1] == NUM and low[j + 1].isdigit() and low[i].isdigit() and j == i + 1:
        return Number(i, j + 2, Decimal(f"{low[i]}.{low[j + 1]}"), True, ONE)
    if low[j] == "/" and whole and t.kind[j + 1] == NUM and t.touches(j) and t.touches(j - 1):
        return _slash(t, words, i, j, value)
    if whole and low[j] == "-" and low[j + 2] == "/" and t.touches(i) and t.touches(j) and low[j + 3] in _PARTS:
        part = _slash(t, words, j + 1, j + 2, Decimal(low[j + 1])) if low[j + 1] in _OVER else None
        if part is not None and part.value < 1:  # "2-1/2 percent"
            return part._replace(first=i, value=value + part.value, fraction=False)
    if whole and t.kind[j] == NUM and low[j + 1] == "/" and t.touches(j) and t.kind[j + 2] == NUM:
        part = _slash(t, words, j, j + 1, Decimal(low[j])) if low[j].isdigit() and len(low[j]) < 3 else None
        if part is not None and part.value < 1:
            return part._replace(first=i, value=value + part.value)
    if whole and low[j] in VULGAR:
        value += vulgar(t, j) or 0
        j += 1
    elif low[j] == "^" and t.touches(j - 1):
        power = _power(t, j)
        if power is not None and abs(power[0]) * len(low[i]) <= 60 and value:
            value, j = EXACT.power(value, power[0]), power[1]
            return Number(i, j, plain(value), True, ONE)
    else:
        value, j = _exponent(t, j, value)
    return _scaled(t, words, Number(i, j, value, True, ONE))


def _quoted_groups(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """As in "1'000'000": groups of three with an apostrophe between, as the Swiss write."""
    written, j = t.low[i], i + 1
    while t.low[j] == "'" and t.touches(j - 1) and t.touches(j) and len(t.low[j + 1].partition(".")[0]) == 3:
        if t.kind[j + 1] != NUM or "." in written or len(written) > 24:
            break
        written, j = written + t.low[j + 1], j + 2
    if j == i + 1 or len(t.low[i]) > 3 or not t.low[i].isdigit():
        return None
    value = digits_value(written)
    return None if value is None else (value, j)


def _spaced_groups(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """As in "1 000 000": groups of three with one blank between; one group only when it cannot be two numbers."""
    low = t.low
    if len(low[i + 1]) < 3 or len(low[i]) > 3 or not low[i].isdigit() or low[i] == "0":
        return None
    j = i + 1
    written = low[i]
    while t.kind[j] == NUM and t.start[j] == t.end[j - 1] + 1:
        group, mark, cents = low[j].replace(",", ".").partition(".")
        if len(group) != 3 or ("," in low[j] and len(cents) > 2):
            break
        written += group + mark + cents
        j += 1
        if mark or len(written) > 24:
            break
    groups = j - i - 1
    if groups and any(t.text[t.end[k] : t.start[k + 1]] not in _GROUP_BLANKS for k in range(i, j - 1)):
        return None
    blank = t.text[t.end[i] : t.start[i + 1]]
    if groups > 1 or (groups == 1 and (blank != " " or low[i + 1][:3] == "000" or len(low[i]) < 3)):
        value = digits_value(written)
        return None if value is None else (value, j)
    return None


def _slash(t: Tokens, words: NumberWords, i: int, j: int, value: Decimal) -> Number | None:
    """As in "3/4" as a fraction; dates are read elsewhere and before."""
    under = t.low[j + 1]
    if (
        not under.isdigit()
        or len(under) > 4
        or int(under) == 0
        or value > 9999
        or (t.low[j + 2] == "/" and t.touches(j + 1))
    ):
        return None
    return _scaled(t, words, Number(i, j + 2, quotient(value, Decimal(under)), True, ONE, fraction=True))


def _power(t: Tokens, j: int) -> tuple[int, int] | None:
    """As in "^6", "^-6", "^+6" at token `j`."""
    k = j + 1
    sign = 1
    if t.low[k] in ("-", "+"):
        sign = -1 if t.low[k] == "-" else 1
        k += 1
    if t.kind[k] == NUM and t.low[k].isdigit() and len(t.low[k]) < 4:
        return sign * int(t.low[k]), k + 1
    return None


def _exponent(t: Tokens, j: int, value: Decimal) -> tuple[Decimal, int]:
    """As in "1.3e6", "1.3x10^6", "2.99×10-8" after the digits."""
    low = t.low
    if low[j] == "e" and t.touches(j - 1) and t.touches(j):
        power = _power(t, j)
        if power is not None and abs(power[0]) <= 40:
            return plain(value.scaleb(power[0], EXACT)), power[1]
    if low[j] in ("x", "×", "·", "*") and t.kind[j + 1] == NUM:
        ten, k = low[j + 1], j + 2
        power = None
        if ten == "10" and low[k] == "^":
            power = _power(t, k)
        elif ten == "10" and low[k] in ("-", "+") and t.touches(k) and t.touches(k - 1):
            power = _power(t, k - 1)
        if power is not None and abs(power[0]) <= 40:
            return plain(value.scaleb(power[0], EXACT)), power[1]
    return value, j


def _like_year(written: str) -> bool:
    """As in "2006b" is a reference, no billions."""
    return len(written) == 4 and written.isdigit() and written[:2] in ("18", "19", "20")


def _scaled(t: Tokens, words: NumberWords, number: Number) -> Number:
    """Scale words and letters, "and a half", and more number words after a number in digits."""
    low = t.low
    j, value, scale = number.last, number.value, number.scale
    if low[j] != "-" and low[j] not in words.after_digits:
        return number
    letter = ""
    k = hyphen(t, j)
    short = words.short_scales.get(low[k])
    if (
        short is not None
        and (t.touches(j - 1) or len(low[k]) > 1 or t.raw(k) == "k")
        and not (low[k] == "b" and number.digits and _like_year(low[number.first]))
        and t.start[k] - t.end[j - 1] < 3
    ):
        raw = t.raw(k)
        if raw in ("mm", "Mm", "mM") and low[number.first - 1] not in ("$", "€", "£"):
            short = Decimal(1)
        elif not (raw == "T" and not t.touches(j - 1)) and not (t.touches(k) and t.kind[k + 1] == NUM):
            letter = raw if len(raw) == 1 else ""
            value, scale, j = EXACT.multiply(value, short), short, k + 1
            dotted = low[j] == "." and t.touches(j - 1) and t.kind[j + 1] == WORD
            if dotted and (
                raw.lower() in _DOTTED or (t.touches(j) and raw.lower() in ("mn", "bn", "mln", "bln", "cr"))
            ):
                j += 1
    while True:
        k = hyphen(t, j)
        step = words.scales.get(low[k])
        if step is None and low[k] in words.hundreds:
            step = HUNDRED
        if step is None or letter or abs(value) > LARGEST:
            break
        if scale > 1 and low[k] in words.hundreds:
            break
        value, scale, j = EXACT.multiply(value, step), max(step, scale), k + 1
        rest = rest_after(t, words, j, step)
        if rest is not None:
            value += rest.value
            j = rest.last
    if j != number.last:
        number = number._replace(last=j, value=value, scale=scale, letter=letter, fraction=False)
    if not letter and not number.fraction:
        number = denominated(t, words, and_fraction(t, words, number))
    return number
