"""Numbers in digits, in words and in both: one phrase, one exact value."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from annotator.figures.digits import EXACT, digits_value, plain, quotient
from annotator.figures.language import NumberWords
from annotator.figures.lexer import NUM, WORD, Tokens

_VULGAR: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
_HUNDRED = Decimal(100)
_ONE = Decimal(1)
_LARGEST = Decimal(10) ** 45


class Number(NamedTuple):
    """A number phrase over tokens [first, last)."""

    first: int
    last: int
    value: Decimal
    digits: bool  # begins with digits
    scale: Decimal  # of the last scale word, 1 without one
    fraction: bool = False
    letter: str = ""  # the scale letter as written ("m"), where it may be a unit as well
    ordinal: bool = False


def is_vulgar(word: str) -> bool:
    """Whether a word is a single fraction sign."""
    return word in _VULGAR


def _vulgar(t: Tokens, j: int) -> Decimal | None:
    pair = _VULGAR.get(t.low[j])
    return quotient(Decimal(pair[0]), Decimal(pair[1])) if pair else None


def hyphen(t: Tokens, j: int) -> int:
    """The token after a hyphen at `j` that joins two words, else `j` itself."""
    if t.low[j] == "-" and t.touches(j) and t.touches(j - 1):
        return j + 1
    return j


def read_number(t: Tokens, words: NumberWords, i: int) -> Number | None:
    """The longest number phrase that begins at token `i`."""
    if t.kind[i] == NUM:
        return _from_digits(t, words, i)
    if t.kind[i] == WORD:
        return _from_words(t, words, i)
    return None


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
    whole = value == value.to_integral_value()
    if low[j] == "/" and whole and t.kind[j + 1] == NUM and t.touches(j) and t.touches(j - 1):
        return _slash(t, words, i, j, value)
    if whole and t.kind[j] == NUM and low[j + 1] == "/" and t.touches(j) and t.kind[j + 2] == NUM:
        part = _slash(t, words, j, j + 1, Decimal(low[j])) if low[j].isdigit() and len(low[j]) < 3 else None
        if part is not None and part.value < 1:
            return part._replace(first=i, value=value + part.value)
    if whole and low[j] in _VULGAR:
        value += _vulgar(t, j) or 0
        j += 1
    elif low[j] == "^" and t.touches(j - 1):
        power = _power(t, j)
        if power is not None and abs(power[0]) <= 60 and value:
            value, j = EXACT.power(value, power[0]), power[1]
            return Number(i, j, plain(value), True, _ONE)
    else:
        value, j = _exponent(t, j, value)
    return _scaled(t, words, Number(i, j, value, True, _ONE))


def _spaced_groups(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """ "1 000 000": groups of three with one blank between; one group only when it cannot be two numbers."""
    low = t.low
    if len(low[i]) > 3 or not low[i].isdigit() or low[i] == "0":
        return None
    j = i + 1
    written = low[i]
    while (
        t.kind[j] == NUM and t.start[j] == t.end[j - 1] + 1 and len(low[j].partition(".")[0]) == 3 and "," not in low[j]
    ):
        written += low[j]
        j += 1
        if "." in low[j - 1] or len(written) > 24:
            break
    groups = j - i - 1
    blank = t.text[t.end[i] : t.start[i + 1]]
    if groups > 1 or (groups == 1 and (blank != " " or low[i + 1] == "000" or len(low[i]) < 3)):
        value = digits_value(written)
        return None if value is None else (value, j)
    return None


def _slash(t: Tokens, words: NumberWords, i: int, j: int, value: Decimal) -> Number | None:
    """ "3/4" as a fraction; dates are read elsewhere and before."""
    under = t.low[j + 1]
    if (
        not under.isdigit()
        or len(under) > 4
        or int(under) == 0
        or value > 9999
        or (t.low[j + 2] == "/" and t.touches(j + 1))
    ):
        return None
    return _scaled(t, words, Number(i, j + 2, quotient(value, Decimal(under)), True, _ONE, fraction=True))


def _power(t: Tokens, j: int) -> tuple[int, int] | None:
    """ "^6", "^-6", "^+6" at token `j`."""
    k = j + 1
    sign = 1
    if t.low[k] in ("-", "+"):
        sign = -1 if t.low[k] == "-" else 1
        k += 1
    if t.kind[k] == NUM and t.low[k].isdigit() and len(t.low[k]) < 4:
        return sign * int(t.low[k]), k + 1
    return None


def _exponent(t: Tokens, j: int, value: Decimal) -> tuple[Decimal, int]:
    """ "1.3e6", "1.3x10^6", "2.99×10-8" after the digits."""
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
    """"2006b" is a reference, no billions."""
    return len(written) == 4 and written.isdigit() and written[:2] in ("18", "19", "20")


def _scaled(t: Tokens, words: NumberWords, number: Number) -> Number:
    """Scale words and letters, "and a half", and more number words after a number in digits."""
    low = t.low
    j, value, scale = number.last, number.value, number.scale
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
        if raw in ("mm", "Mm"):
            short = Decimal(1)
        elif not (raw == "T" and not t.touches(j - 1)) and not (t.touches(k) and t.kind[k + 1] == NUM):
            letter = raw if len(raw) == 1 else ""
            value, scale, j = EXACT.multiply(value, short), short, k + 1
            if low[j] == "." and raw.lower() in ("mn", "bn", "mln", "bln", "cr") and t.touches(j - 1) and t.touches(j):
                j += 1
    while True:
        k = hyphen(t, j)
        step = words.scales.get(low[k])
        if step is None and low[k] in words.hundreds:
            step = _HUNDRED
        if step is None or letter or abs(value) > _LARGEST:
            break
        if low[k] in words.vague and value != value.to_integral_value():
            break
        if scale > 1 and low[k] in words.hundreds:
            break
        value, scale, j = EXACT.multiply(value, step), max(step, scale), k + 1
        rest = _rest(t, words, j, step)
        if rest is not None:
            value += rest.value
            j = rest.last
    number = number._replace(last=j, value=value, scale=scale, letter=letter)
    if not letter and not number.fraction:
        number = _denominated(t, words, _and_fraction(t, words, number))
    return number


def _rest(t: Tokens, words: NumberWords, j: int, step: Decimal) -> Number | None:
    """The smaller number that goes on after a scale word: "4 thousand 3 hundred and 21"."""
    low = t.low
    joined = low[j] in words.ands
    k = j + 1 if joined else j
    if t.kind[k] == NUM:
        if not low[k].isdigit() or len(low[k]) > 3 or (step > 1000 and low[k + 1] not in words.scales):
            return None
        small = Decimal(low[k])
        if low[k + 1] in words.hundreds and step > _HUNDRED:
            inner = _rest(t, words, k + 2, _HUNDRED)
            value = small * 100 + (inner.value if inner else 0)
            return Number(k, inner.last if inner else k + 2, value, True, _HUNDRED)
        if low[k + 1] in words.scales:
            inner_step = words.scales[low[k + 1]]
            if inner_step < step:
                inner = _rest(t, words, k + 2, inner_step)
                value = EXACT.multiply(small, inner_step) + (inner.value if inner else 0)
                return Number(k, inner.last if inner else k + 2, value, True, inner_step)
            return None
        return Number(k, k + 1, small, True, _ONE) if joined and small < step <= 1000 else None
    if low[k] in words.units or low[k] in words.tens:
        inner = _from_words(t, words, k)
        if inner is not None and inner.value < step and not inner.fraction:
            return inner
    return None


def _from_words(t: Tokens, words: NumberWords, i: int) -> Number | None:
    low = t.low
    j = i
    total, group, state, last = Decimal(0), None, 0, _LARGEST  # state: 0 nothing, 1 tens, 2 units, 3 hundred
    if low[i] in words.articles or low[i] in words.halves or low[i] in _VULGAR:
        return _after_article(t, words, i)
    scale = _ONE
    seen = False
    while True:
        k = j
        if seen and low[j] == "-" and (state in (1, 3) or t.touches(j)) and t.kind[j + 1] == WORD:
            k = j + 1
        word = low[k]
        if word in words.ands and seen and (state == 3 or group is None) and t.kind[k + 1] == WORD:
            nxt = low[k + 1]
            small = words.units.get(nxt, words.tens.get(nxt))
            if small is None or (
                low[k + 2] in words.scales and words.scales[low[k + 2]] >= (last if group is None else _LARGEST)
            ):
                break
            if (
                nxt in words.articles
                or nxt in words.pronouns
                and low[k + 2] not in words.scales
                and not _ends_here(t, k + 2)
            ):
                if state != 3 or nxt in words.articles:
                    break
            if _is_fraction_tail(t, words, k + 1):
                break
            k += 1
            word = nxt
        if word in words.units:
            value = words.units[word]
            if state == 2 or (state == 1 and not 0 < value < 10) or (k != j and state == 0 and group is not None):
                break
            group = (group or Decimal(0)) + value
            state = 2
        elif word in words.tens:
            if state in (1, 2):
                break
            group = (group or Decimal(0)) + words.tens[word]
            state = 1
        elif word in words.hundreds and group is not None and group < 100 and state != 3:
            group, state = group * 100, 3
        elif word in words.hundreds and not seen:
            group, state = _HUNDRED, 3
        elif word in words.scales and (group is not None or not seen or total):
            step = words.scales[word]
            if group is None and not seen and not _bare_scale(t, words, k, step):
                return None
            if abs(total) > _LARGEST:
                break
            if step < last:
                total += EXACT.multiply(group if group is not None else _ONE, step)
            else:
                total = EXACT.multiply(total + (group or 0), step)
            group, state, last, scale = None, 0, step, max(step, scale)
        elif t.kind[k] == NUM and group is None and last < _LARGEST and k == j:
            rest = _rest(t, words, k, last)
            if rest is None:
                break
            total += rest.value
            j = rest.last
            break
        else:
            break
        seen = True
        j = k + 1
    if not seen:
        return None
    value = total + (group or 0)
    if low[j] in words.points and t.kind[j + 1] == WORD and (low[j + 1] in words.units or low[j + 1] in words.tens):
        value, j = _decimals(t, words, j + 1, value)
        step = words.scales.get(low[j])
        if step is not None:
            value, scale, j = EXACT.multiply(value, step), step, j + 1
    number = Number(i, j, value, False, scale)
    return _denominated(t, words, _and_fraction(t, words, number))


def _bare_scale(t: Tokens, words: NumberWords, k: int, step: Decimal) -> bool:
    """A scale word with no number before it counts only where another scale follows ("hundred thousand")."""
    return t.low[k] in words.hundreds or step >= 1000 and t.low[k + 1] in words.ands and t.low[k + 2] in words.units


def _ends_here(t: Tokens, k: int) -> bool:
    return t.kind[k] != WORD


def _decimals(t: Tokens, words: NumberWords, j: int, value: Decimal) -> tuple[Decimal, int]:
    """ "nine point nought four", "two hundred point seventy-one"."""
    digits = ""
    while t.kind[j] == WORD and len(digits) < 20:
        word = t.low[j]
        if word in words.units:
            digits += str(words.units[word])
        elif word in words.tens:
            ones = hyphen(t, j + 1)
            unit = words.units.get(t.low[ones], 0)
            if 0 < unit < 10:
                digits += str(words.tens[word] + unit)
                j = ones
            else:
                digits += str(words.tens[word])
        else:
            break
        j += 1
    return value + Decimal("0." + (digits or "0")), j


def _after_article(t: Tokens, words: NumberWords, i: int) -> Number | None:
    """ "a hundred", "a dozen", "half a million", "a third", "a quarter of a million"."""
    low = t.low
    j = i
    value: Decimal | None = None
    fraction = False
    article = low[j] in words.articles
    if article:
        j += 1
    if low[j] in _VULGAR:
        value, fraction = _vulgar(t, j), True
        j += 1
    elif low[j] in words.halves:
        value, fraction = Decimal("0.5"), True
        j += 1
    elif article and low[j] in words.denominators and not low[j].endswith("s"):
        if low[j] not in ("quarter",) and low[j + 1] == "-" or (low[j] != "quarter" and t.kind[j + 1] == WORD and low[j + 1] not in _AFTER_PART):
            return None
        value, fraction = quotient(_ONE, Decimal(words.denominators[low[j]])), True
        j += 1
    elif article and (low[j] in words.hundreds or low[j] in words.scales):
        inner = _from_article_scale(t, words, j)
        return inner._replace(first=i)
    if value is None:
        return None
    k = j
    if low[k] in words.points or low[k] == "of":
        k += 1
    if low[k] in words.articles:
        k += 1
    step = words.scales.get(low[k])
    if step is not None and low[k - 1] != "of":
        inner = _from_article_scale(t, words, k)
        return inner._replace(first=i, value=EXACT.multiply(value, step) + (inner.value - step), digits=False)
    return Number(i, j, value, False, _ONE, fraction=fraction)


def _from_article_scale(t: Tokens, words: NumberWords, j: int) -> Number:
    """The rest of "a million two hundred thousand" from its scale word."""
    low = t.low
    if low[j] in words.hundreds:
        value, scale = _HUNDRED, _HUNDRED
    else:
        value = scale = words.scales[low[j]]
    k = j + 1
    step = scale
    while low[k] in words.scales and (words.scales[low[k]] > 100 or step == _HUNDRED):
        step = words.scales[low[k]]
        value, scale, k = EXACT.multiply(value, step), max(step, scale), k + 1
        if value > _LARGEST:
            break
    rest = _rest(t, words, k, min(step, scale)) if step > 12 else None
    if rest is not None:
        value, k = value + rest.value, rest.last
    number = Number(j, k, value, False, scale)
    return _denominated(t, words, _and_fraction(t, words, number))


# "a third of sales", "by a third to", but "a third time" is an ordinal.
_AFTER_PART = frozenset(
    "of to from in on by or and the since after over as this last per more less higher lower larger smaller bigger million billion thousand".split()
)


def _is_fraction_tail(t: Tokens, words: NumberWords, k: int) -> bool:
    """ "three quarters", "a half", "one third" at token `k`."""
    if t.low[k] in words.articles and (t.low[k + 1] in words.halves or t.low[k + 1] in words.denominators):
        return True
    if t.low[k] in words.halves or (t.low[k] == "quarter" and t.low[k + 1] in ("of", "hour", "hours")):
        return True
    m = hyphen(t, k + 1)
    return t.low[k] in words.units and (t.low[m] in words.denominators or t.low[m] in words.halves)


def _and_fraction(t: Tokens, words: NumberWords, number: Number) -> Number:
    """ "two and a half", "one and three quarters", "a million and a half"."""
    low = t.low
    j = number.last
    if low[j] not in words.ands or not _is_fraction_tail(t, words, j + 1):
        return number
    k = j + 1
    bare = low[k] in words.halves or low[k] == "quarter"
    over = Decimal(1) if bare or low[k] in words.articles else Decimal(words.units[low[k]])
    m = k if bare else hyphen(t, k + 1)
    under = 2 if low[m] in words.halves else words.denominators[low[m]]
    if under > 1000 or (low[m + 1] in words.scales and number.scale > 1):
        return number
    part = quotient(over, Decimal(under))
    scale = number.scale if number.scale >= 1000 and not number.digits or number.scale >= 1000 else _ONE
    value = number.value + quotient(EXACT.multiply(over, scale), Decimal(under)) if scale > 1 else number.value + part
    last = m + 1
    step = words.scales.get(low[last])
    if step is not None and number.scale == 1:
        value, scale, last = EXACT.multiply(value, step), step, last + 1
        return number._replace(last=last, value=plain(value), scale=scale)
    return number._replace(last=last, value=plain(value))


def _denominated(t: Tokens, words: NumberWords, number: Number) -> Number:
    """ "two thirds", "three-quarters", "twenty-three fifths", "one over 20"."""
    low = t.low
    j = number.last
    if number.fraction or number.value != number.value.to_integral_value() or number.value <= 0:
        return number
    k = hyphen(t, j)
    if k == j and low[j] == "-" and t.kind[j + 1] == WORD:
        k = j + 1
    under = words.denominators.get(low[k]) or (2 if low[k] in words.halves and number.value == 1 else None)
    if under is not None:
        plural = low[k].endswith("s")
        if plural != (number.value == 1) and not (number.digits and number.value > 20):
            half = low[k] in words.halves
            if half or not number.digits or plural:
                if under == 4 and plural and k == j and low[k + 1] != "of":
                    return number  # "three quarters" may be nine months
                return number._replace(last=k + 1, value=quotient(number.value, Decimal(under)), fraction=True)
    return number
