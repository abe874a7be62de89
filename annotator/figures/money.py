"""Currencies beside a number: signs, codes and names, before and after."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from annotator.figures.currencies import (
    AS_WRITTEN,
    CODES,
    DOUBTFUL_CODES,
    LETTERS,
    MINOR_CODES,
    OTHER_READINGS,
    OTHER_WORDS,
    PLAIN_CODES,
    SCALED_CODES,
    SIGN_PREFIXES,
    SIGNS,
    WRITTEN_PREFIXES,
)
from annotator.figures.item import ONE, Suffix
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.figures.lists import words

# Currency names that may stand before their number and are no verbs or nouns of another kind.
_BEFORE = words("ringgit ringgits rupees rupee rupiah naira taka birr baht euros euro renminbi dirhams riyals")


_BEFORE_MINUS = frozenset({",", "(", ";", "\n", ""})


class Prefix(NamedTuple):
    """A currency before a number that begins at `first`."""

    first: int
    unit: str
    rule: str
    score: float
    others: tuple[str, ...] = ()
    negative: bool = False
    factor: Decimal = ONE


def prefix(t: Tokens, lang: Language, i: int) -> Prefix | None:
    """The currency that ends right before token `i`."""
    low = t.low
    j = i - 1
    if t.kind[j] == SIGN:
        negative = False
        if low[j] in ("-", "(", "+") and low[j - 1] in SIGNS and t.touches(j - 1):
            negative = low[j] in ("-", "(")
            j -= 1
        sign = SIGNS.get(low[j])
        if low[j] == "¢" and low[j - 1] == "gh" and t.touches(j - 1):
            return Prefix(j - 1, "GHS", "currency sign with its country before a number", 0.97)
        if sign is None:
            if low[j] == "/" and t.raw(j - 1) == "S" and t.touches(j - 1) and _amount_like(t, lang, i):
                return Prefix(j - 1, "PEN", "currency letters before a number", 0.85)
            if low[j] == "=" and low[j - 1] == "y" and t.touches(j) and t.touches(j - 1):
                return Prefix(j - 1, "JPY", "yen sign before a number", 0.9)
            if low[j] == "." and low[j - 1] in ("rs", "rp", "rm") and t.touches(j - 1):
                return Prefix(j - 1, CODES[low[j - 1]], "currency code before a number", 0.95)
            return None
        return _signed(t, j, sign, negative=negative)
    if t.kind[j] == WORD:
        return _worded(t, lang, i, j)
    return None


def _signed(t: Tokens, j: int, sign: str, *, negative: bool) -> Prefix | None:
    low = t.low
    others = OTHER_READINGS.get(low[j], ())
    first = j
    country = low[j - 1]
    beside = t.touches(j - 1) or (t.start[j] - t.end[j - 1] <= 1 and (len(country) > 1 or country in ("s", "c")))
    written = t.raw(j - 1).isupper() or t.touches(j - 1) or country in ("us", "hk", "nz", "c")
    if country == "e" and low[j] == "£" and beside:
        return Prefix(j - 1, "EGP", "currency sign with its country before a number", 0.97, negative=negative)
    if country in SIGN_PREFIXES and beside and written:
        code = SIGN_PREFIXES[country] if low[j] == "$" else ("EUR" if low[j] == "€" else sign)
        return Prefix(j - 1, code, "currency sign with its country before a number", 0.99, negative=negative)
    if low[j] == "¥" and low[j - 1] in ("cn", "rmb") and t.touches(j - 1):
        return Prefix(j - 1, "CNY", "currency sign with its country before a number", 0.99, negative=negative)
    if low[j] == "$" and low[j - 1] == "." and low[j - 2] == "s" and low[j - 3] == "." and low[j - 4] == "u":
        return Prefix(j - 4, "USD", "currency sign with its country before a number", 0.99, negative=negative)
    dash = low[j - 1] == "-" or (low[j - 1] == "–" and (t.kind[j - 2] == WORD or low[j - 2] in _BEFORE_MINUS))
    if dash and t.touches(j - 1) and not (t.kind[j - 2] in (NUM, WORD) and t.touches(j - 2)):
        first, negative = j - 1, True
    return Prefix(first, sign, "currency sign before a number", 0.98, others, negative)


def _worded(t: Tokens, lang: Language, i: int, j: int) -> Prefix | None:
    low = t.low
    word = low[j]
    gap = t.start[i] - t.end[j]
    if low[j - 1] == "$" and t.touches(j - 1) and word in ("us", "a", "c", "nz", "hk", "s", "au") and gap <= 1:
        return Prefix(j - 1, SIGN_PREFIXES[word], "currency sign with its country before a number", 0.97)
    if gap <= 1 and 4 <= len(word) <= 5:
        scaled = SCALED_CODES.get(t.raw(j))
        if scaled is not None:
            return Prefix(j, scaled[0], "currency code with its scale before a number", 0.9, factor=scaled[1])
    raw = t.raw(j)
    if gap == 0 and raw in LETTERS and _amount_like(t, lang, i):
        return Prefix(j, LETTERS[raw], "currency letters before a number", 0.85)
    if gap <= 1 and raw in MINOR_CODES and t.kind[i] == NUM:
        return Prefix(j, MINOR_CODES[raw], "code of a minor unit before a number", 0.9, factor=HUNDREDTH)
    code = WRITTEN_PREFIXES.get(raw) or CODES.get(word)
    if code is not None and gap <= 1:
        doubtful = word in DOUBTFUL_CODES
        alone = not (t.touches(j - 1) and t.kind[j - 1] in (WORD, NUM))
        written = raw.isupper() or raw in WRITTEN_PREFIXES or word in PLAIN_CODES
        written = written or (gap == 0 and len(word) == 3 and not doubtful)
        clear = not doubtful or raw in ("kr", "Kr") or (gap == 0 and raw.isupper() and len(word) == 3)
        clear = clear or ((raw.isupper() or raw in WRITTEN_PREFIXES) and _amount_like(t, lang, i))
        return Prefix(j, code, "currency code before a number", 0.95) if alone and written and clear else None
    named = lang.currencies.before(low, i)
    if named is not None and gap <= 1 and t.kind[i] == NUM and word in _BEFORE:
        return Prefix(named[1], named[0], "currency name before a number", 0.6)
    return None


HUNDREDTH = Decimal("0.01")


def _amount_like(t: Tokens, lang: Language, i: int) -> bool:
    """Whether digits look like an amount rather than a model's number: a scale, a comma or cents."""
    written = t.low[i]
    words = lang.numbers
    scaled = t.low[i + 1] in words.scales or (t.low[i + 1] in words.short_scales and t.touches(i))
    return scaled or "," in written or (len(written) > 3 and written[-3] == ".")


def suffix(t: Tokens, lang: Language, j: int) -> Suffix | None:
    """The currency that stands at token `j`, after a number."""
    low = t.low
    kind = t.kind[j]
    if kind == SIGN:
        sign = SIGNS.get(low[j])
        if sign is not None and not (t.touches(j) and t.kind[j + 1] == NUM) and t.start[j] - t.end[j - 1] <= 1:
            return Suffix(j + 1, "money", sign, "currency sign after a number", others=OTHER_READINGS.get(low[j], ()))
        cent = lang.minor.at(low, j) if low[j] == "¢" else None
        if cent is not None:
            return Suffix(j + 1, "money", cent[0][0], "minor unit after a number", cent[0][1])
        return None
    if kind != WORD:
        return None
    raw = t.raw(j)
    if (
        low[j] in SIGN_PREFIXES
        and low[j + 1] == "$"
        and t.touches(j)
        and not (t.touches(j + 1) and t.kind[j + 2] == NUM)
    ):
        return Suffix(j + 2, "money", SIGN_PREFIXES[low[j]], "currency sign with its country after a number")
    named = lang.currencies.at(low, j)
    if named is not None and named[1] == j + 1 and low[j] in OTHER_WORDS and not _amount_before(t, lang, j):
        named = None
    if named is not None:
        return Suffix(named[1], "money", named[0], "currency name after a number")
    if raw in MINOR_CODES:
        return Suffix(j + 1, "money", MINOR_CODES[raw], "code of a minor unit after a number", HUNDREDTH, 0.9)
    code = _code_after(t, j)
    if code:
        return Suffix(j + 1, "money", code, "currency code after a number", score=0.93)
    scaled = SCALED_CODES.get(raw) if 4 <= len(raw) <= 5 else None
    if scaled is not None:
        return Suffix(j + 1, "money", scaled[0], "currency code with its scale after a number", scaled[1], 0.9)
    minor = lang.minor.at(low, j)
    if minor is not None:
        (unit, factor), last = minor
        if factor > ONE:  # "two grand", but not "two grand pianos"
            noun = t.kind[last] == WORD and low[last] not in lang.function_words
            if noun or raw != low[j] or low[last] == "-":
                return None
            return Suffix(last, "money", unit, "slang for an amount of money", factor, 0.6, others=("GBP",))
        if low[j] in ("p", "c"):
            if (
                low[j - 1] in _LINES
                or not t.touches(j - 1)
                or raw.isupper()
                or (t.touches(j) and t.kind[j + 1] in (WORD, NUM))
            ):
                return None
            return Suffix(last, "money", unit, "minor unit after a number", factor, 0.8)
        return Suffix(last, "money", unit, "minor unit after a number", factor, 0.93)
    return None


def _amount_before(t: Tokens, lang: Language, j: int) -> bool:
    """Whether an amount of money is likelier than a verb or a noun: "3 won medals", "two real estate firms"."""
    before = t.low[j - 1]
    if before in lang.numbers.scales or before in lang.numbers.short_scales or before in lang.numbers.hundreds:
        return True
    if t.kind[j - 1] == NUM and len(before) > 2:
        return True
    after = t.kind[j + 1] == WORD and t.low[j + 1] not in lang.function_words
    return not after and t.low[j] not in ("won", "marks", "crowns", "mark", "crown")


_LINES = words("480 720 1080 1440 2160")  # of a screen: "1080p"


def _code_after(t: Tokens, j: int) -> str:
    """The currency whose code stands at token `j` after a number, "" for none."""
    word, raw = t.low[j], t.raw(j)
    code = CODES.get(word)
    closed = t.touches(j) and t.kind[j + 1] in (NUM, WORD)
    written = raw in AS_WRITTEN and not closed and (raw != "Ft" or len(t.low[j - 1]) > 2)
    short = len(word) < 2 and word.isascii()
    if code is None or short or not (raw.isupper() or word in PLAIN_CODES or written):
        return ""
    if word in DOUBTFUL_CODES and not written and not (raw.isupper() and len(raw) == 3 and t.kind[j + 1] != WORD):
        return ""
    return code
