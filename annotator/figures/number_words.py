"""Numbers in words, fractions, and what goes on after a scale word: "two million three hundred thousand and a half"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from annotator.figures.digits import EXACT, plain, quotient
from annotator.figures.language import NumberWords
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.lists import words as word_set

VULGAR: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip


HUNDRED = Decimal(100)


ONE = Decimal(1)


LARGEST = Decimal(10) ** 45


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
    return word in VULGAR


def vulgar(t: Tokens, j: int) -> Decimal | None:
    pair = VULGAR.get(t.low[j])
    return quotient(Decimal(pair[0]), Decimal(pair[1])) if pair else None


def hyphen(t: Tokens, j: int) -> int:
    """The token after a hyphen at `j` that joins two words, else `j` itself."""
    if t.low[j] == "-" and t.touches(j) and t.touches(j - 1):
        return j + 1
    return j


def rest_after(t: Tokens, words: NumberWords, j: int, step: Decimal) -> Number | None:
    """The smaller number that goes on after a scale word: "4 thousand 3 hundred and 21"."""
    low = t.low
    joined = low[j] in words.ands
    k = j + 1 if joined else j
    if t.kind[k] == NUM:
        if not low[k].isdigit() or len(low[k]) > 3 or (step > 1000 and low[k + 1] not in words.scales):
            return None
        small = Decimal(low[k])
        if low[k + 1] in words.hundreds and step > HUNDRED:
            inner = rest_after(t, words, k + 2, HUNDRED)
            value = small * 100 + (inner.value if inner else 0)
            return Number(k, inner.last if inner else k + 2, value, True, HUNDRED)
        if low[k + 1] in words.scales:
            inner_step = words.scales[low[k + 1]]
            if inner_step < step:
                inner = rest_after(t, words, k + 2, inner_step)
                value = EXACT.multiply(small, inner_step) + (inner.value if inner else 0)
                return Number(k, inner.last if inner else k + 2, value, True, inner_step)
            return None
        alone = low[k + 1] not in words.hundreds and joined and small < step <= 1000
        return Number(k, k + 1, small, True, ONE) if alone else None
    if low[k] in words.units or low[k] in words.tens:
        inner = from_words(t, words, k)
        if inner is not None and inner.value < step and not inner.fraction:
            return inner
    return None


def from_words(t: Tokens, words: NumberWords, i: int) -> Number | None:
    low = t.low
    j = i
    total, group, state, last = Decimal(0), None, 0, LARGEST  # state: 0 nothing, 1 tens, 2 units, 3 hundred
    if low[i] in words.articles or low[i] in words.halves or low[i] in VULGAR:
        return _after_article(t, words, i)
    if low[i] == "quarter":
        return _quarter_of_scale(t, words, i)
    scale = ONE
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
                low[k + 2] in words.scales and words.scales[low[k + 2]] >= (last if group is None else LARGEST)
            ):
                break
            alone = nxt in words.pronouns and low[k + 2] not in words.scales and t.kind[k + 2] == WORD
            if nxt in words.articles or (alone and state != 3):
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
            group, state = HUNDRED, 3
        elif word in words.scales and (group is not None or not seen or total):
            step = words.scales[word]
            if group is None and not seen and not _bare_scale(t, words, k, step):
                return None
            if abs(total) > LARGEST:
                break
            if step < last:
                total += EXACT.multiply(group if group is not None else ONE, step)
            else:
                total = EXACT.multiply(total + (group or 0), step)
            group, state, last, scale = None, 0, step, max(step, scale)
        elif t.kind[k] == NUM and group is None and last < LARGEST and k == j:
            rest = rest_after(t, words, k, last)
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
    return denominated(t, words, and_fraction(t, words, number))


def _bare_scale(t: Tokens, words: NumberWords, k: int, step: Decimal) -> bool:
    """A scale word with no number before it counts only where another scale follows ("hundred thousand")."""
    after = t.low[k + 1]
    return t.low[k] in words.hundreds or (step >= 1000 and after in words.ands and t.low[k + 2] in words.units)


def _decimals(t: Tokens, words: NumberWords, j: int, value: Decimal) -> tuple[Decimal, int]:
    """As in "nine point nought four", "two hundred point seventy-one"."""
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
    """As in "a hundred", "a dozen", "half a million", "a third", "a quarter of a million"."""
    low = t.low
    j = i
    value: Decimal | None = None
    fraction = False
    article = low[j] in words.articles
    if article:
        j += 1
    if low[j] in VULGAR:
        value, fraction = vulgar(t, j), True
        j += 1
    elif low[j] in words.halves:
        value, fraction = Decimal("0.5"), True
        j += 1
    elif article and low[j] in words.denominators and not low[j].endswith("s"):
        if (low[j] not in ("quarter",) and low[j + 1] == "-") or (
            low[j] != "quarter" and t.kind[j + 1] == WORD and low[j + 1] not in _AFTER_PART
        ):
            return None
        value, fraction = quotient(ONE, Decimal(words.denominators[low[j]])), True
        j += 1
    elif article and (low[j] in words.hundreds or low[j] in words.scales):
        inner = _from_article_scale(t, words, j)
        return inner._replace(first=i)
    if value is None:
        return None
    k = hyphen(t, j)
    if low[k] in words.points or low[k] == "of":
        k += 1
    if low[k] in words.articles:
        k += 1
    step = words.scales.get(low[k])
    if step is not None and low[k - 1] != "of":
        inner = _from_article_scale(t, words, k)
        return inner._replace(first=i, value=EXACT.multiply(value, step) + (inner.value - step), digits=False)
    return Number(i, j, value, False, ONE, fraction=fraction)


def _quarter_of_scale(t: Tokens, words: NumberWords, i: int) -> Number | None:
    """As in "quarter of a million", "quarter million" without an article."""
    k = hyphen(t, i + 1)
    if t.low[k] == "of" and t.low[k + 1] in words.articles:
        k += 2
    step = words.scales.get(t.low[k])
    if step is None or step < 1000:
        return None
    return Number(i, k + 1, plain(quotient(step, Decimal(4))), False, step)


def _from_article_scale(t: Tokens, words: NumberWords, j: int) -> Number:
    """The rest of "a million two hundred thousand" from its scale word."""
    low = t.low
    if low[j] in words.hundreds:
        value, scale = HUNDRED, HUNDRED
    else:
        value = scale = words.scales[low[j]]
    k = j + 1
    step = scale
    while low[k] in words.scales and (words.scales[low[k]] > 100 or step == HUNDRED):
        step = words.scales[low[k]]
        value, scale, k = EXACT.multiply(value, step), max(step, scale), k + 1
        if value > LARGEST:
            break
    rest = rest_after(t, words, k, min(step, scale)) if step > 12 else None
    if rest is not None:
        value, k = value + rest.value, rest.last
    number = Number(j, k, value, False, scale)
    return denominated(t, words, and_fraction(t, words, number))


# "a third of sales", "by a third to", but "a third time" is an ordinal.
_AFTER_PART = word_set(
    """
    of to from in on by or and the since after over as this last per more less higher lower larger smaller bigger
    million billion thousand
    """
)


def _is_fraction_tail(t: Tokens, words: NumberWords, k: int) -> bool:
    """As in "three quarters", "a half", "one third" at token `k`."""
    m = hyphen(t, k + 1)
    if t.low[k] in words.articles and (t.low[m] in words.halves or t.low[m] in words.denominators):
        return True
    if t.low[k] in words.halves or (t.low[k] == "quarter" and t.low[k + 1] in ("of", "hour", "hours")):
        return True
    m = hyphen(t, k + 1)
    if t.low[k] in words.tens and t.low[m] in words.units:
        m = hyphen(t, m + 1)
        return words.denominators.get(t.low[m], 0) >= 100 and t.low[m].endswith("s")  # "two and fifty-four hundredths"
    return t.low[k] in words.units and (t.low[m] in words.denominators or t.low[m] in words.halves)


def and_fraction(t: Tokens, words: NumberWords, number: Number) -> Number:
    """As in "two and a half", "one and three quarters", "a million and a half"."""
    low = t.low
    j = hyphen(t, number.last)
    if low[j] not in words.ands:
        return number
    k = hyphen(t, j + 1)
    if not _is_fraction_tail(t, words, k):
        return number
    bare = low[k] in words.halves or low[k] == "quarter"
    m = k if bare else hyphen(t, k + 1)
    if low[k] in words.tens:
        over = Decimal(words.tens[low[k]] + words.units[low[m]])
        m = hyphen(t, m + 1)
    else:
        over = Decimal(1) if bare or low[k] in words.articles else Decimal(words.units[low[k]])
    under = 2 if low[m] in words.halves else words.denominators[low[m]]
    step = words.scales.get(low[m + 1])
    if step is not None and 1 < step < number.scale:  # "one billion and a half million"
        part = EXACT.multiply(step, quotient(over, Decimal(under)))
        return number._replace(last=m + 2, value=plain(number.value + part))
    if under > 1000 or (step is not None and number.scale > 1):
        return number
    part = quotient(over, Decimal(under))
    scale = number.scale if (number.scale >= 1000 and not number.digits) or number.scale >= 1000 else ONE
    value = number.value + quotient(EXACT.multiply(over, scale), Decimal(under)) if scale > 1 else number.value + part
    last = m + 1
    step = words.scales.get(low[last])
    if step is not None and number.scale == 1:
        value, scale, last = EXACT.multiply(value, step), step, last + 1
        return number._replace(last=last, value=plain(value), scale=scale)
    return number._replace(last=last, value=plain(value))


def denominated(t: Tokens, words: NumberWords, number: Number) -> Number:
    """As in "two thirds", "three-quarters", "twenty-three fifths", "one over 20"."""
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
                step = words.scales.get(low[k + 1])
                if under == 4 and plural and k == j and low[k + 1] != "of" and step is None:
                    return number  # "three quarters" may be nine months
                part = quotient(number.value, Decimal(under))
                m = k + 1
                if low[m] == "of" and low[m + 1] in words.articles:  # "two thirds of a million"
                    m += 2
                    step = words.scales.get(low[m])
                if step is not None and step >= 1000:
                    value = plain(EXACT.divide(EXACT.multiply(number.value, step), Decimal(under)))
                    return number._replace(last=m + 1, value=value, scale=step)
                return number._replace(last=k + 1, value=part, fraction=True)
    return number
