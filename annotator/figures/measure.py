"""Units of measure and of time after a number, alone and compound."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.item import Suffix
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.units import PER_UNITS, SIGNS

_EXPONENTS = {"²": "2", "³": "3"}
_SPACED_LETTERS = frozenset({"m", "g", "l", "s", "h", "K", "V", "W", "A", "N", "J", "t", "L", "B", "M"})
_BLOCKED = frozenset({"in", "no", "us", "are", "a", "at", "pm", "am"})


def suffix(t: Tokens, lang: Language, j: int, *, hyphened: bool) -> Suffix | None:
    """The unit that stands at token `j` after a number, or None."""
    found = _simple(t, lang, j, hyphened=hyphened)
    inverse = _inverse(t, j)
    if inverse is not None:
        return _compound(t, lang, inverse)
    if found is None:
        return None
    unit, last, duration = found
    if duration:
        return _age(t, lang, last, unit) or Suffix(last, "duration", unit, "unit of time after a number")
    return _compound(t, lang, Suffix(last, "quantity", unit, "unit of measure after a number"))


def _inverse(t: Tokens, j: int) -> Suffix | None:
    """As in "1031 cm−1", "5 fb−1", "0.3 s-1": a unit with a negative power."""
    low = t.low
    if low[j + 1] not in ("-", "–") or low[j + 2] not in ("1", "2", "3") or not (t.touches(j) and t.touches(j + 1)):
        return None
    sign = SIGNS.get(t.raw(j)) or _INVERSE.get(low[j])
    if t.kind[j] != WORD or sign is None or (t.touches(j + 2) and t.kind[j + 3] in (NUM, WORD)):
        return None
    power = "" if low[j + 2] == "1" else low[j + 2]
    return Suffix(j + 3, "quantity", f"/{sign}{power}", "inverse unit after a number", score=0.8)


_INVERSE = {"fb": "fb", "pb": "pb", "nb": "nb", "s": "s", "yr": "a", "year": "a", "day": "d", "d": "d", "h": "h"}


def _simple(t: Tokens, lang: Language, j: int, *, hyphened: bool) -> tuple[str, int, bool] | None:
    """The unit at token `j`, the token after it, and whether it is a unit of time."""
    if t.kind[j] == SIGN:
        return _sign(t, lang, j)
    if t.kind[j] != WORD:
        return None
    named = lang.units.at(t.low, j)
    if named is None or named[1] <= j + 1:
        unit = _time_unit(t, lang, j)
        if unit is not None:
            if t.low[j + 1] == "/" and t.touches(j) and t.touches(j + 1) and t.kind[j + 2] == WORD:
                return None
            return unit, j + 1, True
    raw = t.raw(j)
    if raw == "in" and t.touches(j - 1) and t.kind[j - 1] == NUM and not _closed(t, j):
        return "[in_i]", j + 1, False
    if raw == "in" and t.kind[j - 1] == NUM and _ends(t, j + 1) and t.low[j - 2] not in _SIGNED:
        return "[in_i]", j + 1, False
    if raw in _BLOCKED:
        return None
    if raw in ("C", "F") and t.touches(j - 1) and not _closed(t, j) and t.kind[j - 1] == NUM and _degrees(t, j):
        return ("Cel" if raw == "C" else "[degF]"), j + 1, False
    sign = SIGNS.get(raw)
    if sign is not None and (named is None or named[1] <= j + 1):
        return _sign_unit(t, lang, j, sign, hyphened=hyphened)
    return _named_unit(t, j, named) if named is not None else None


_SIGNED = frozenset({"$", "€", "£", "¥", ","})


def _ends(t: Tokens, j: int) -> bool:
    """Whether a sentence or a bracket ends at token `j`: then "in" before it leads to nothing and is inches."""
    return t.low[j] in ("", ")", ";", "\n") or (t.low[j] == "." and (t.low[j + 1] in ("", "\n") or t.capital(j + 1)))


def _degrees(t: Tokens, j: int) -> bool:
    """Whether digits before the C or F at `j` may be a temperature: two of them, a minus, or what is said beside it."""
    if len(t.low[j - 1]) > 1 or t.low[j - 2] in ("-", "minus"):
        return True
    if t.low[j - 2] in ("and", "to", "–") and t.raw(j - 3) == t.raw(j):  # "between -3C and 5C"
        return True
    return t.low[j + 1] in _WARMER or t.low[j - 2] in ("by", "than", "below", "above", "exceed", "exceeds")


_WARMER = words("above below warmer cooler hotter colder rise target limit threshold warming increase")


def _time_unit(t: Tokens, lang: Language, j: int) -> str | None:
    """A unit of time, long or short; one letter has to touch its number."""
    word, raw = t.low[j], t.raw(j)
    touching = t.touches(j - 1)
    if raw in ("y", "d") and touching and not _closed(t, j):
        return "year" if word == "y" else "day"
    unit = lang.times.units.get(word)
    if unit is None or (raw == "s" and t.low[j - 2] == "-" and t.kind[j - 3] == WORD):  # "over-65s"
        return None
    if raw == "s" and touching and len(t.low[j - 1]) == 4 and t.low[j - 1][:2] in ("18", "19", "20"):
        return None  # a year's genitive without its apostrophe
    if raw == "s" and _names(t, lang, j - 2):
        return None  # the genitive of "Channel 5"
    if raw == "s" and touching and t.low[j - 2] in ("under", "over") and len(t.low[j - 1]) == 2:
        return None  # "under 18s"
    if (
        raw == "s"
        and touching
        and t.low[j - 2] == "-"
        and t.kind[j - 3] == NUM
        and len(t.low[j - 1]) == 2
        and t.low[j - 1].isdigit()
    ):
        return None  # "the 16-24s"
    if len(word) > 2:
        return unit
    if len(word) == 2:
        return unit if raw.islower() or (touching and word not in ("mo", "ms")) else None
    if raw != word or word not in ("s", "h"):
        return None
    after = t.low[j + 1]
    plain_word = t.kind[j + 1] != WORD or (after in lang.function_words and t.kind[j - 1] == NUM) or "." in t.low[j - 1]
    free = (plain_word or (word == "h" and t.kind[j - 1] == NUM)) and t.low[j - 1] != "'"
    return unit if free or (touching and not _closed(t, j)) else None


def _names(t: Tokens, lang: Language, j: int) -> bool:
    """Whether word `j` is part of a name with the number after it."""
    return t.low[j] in lang.numbered or (t.low[j] in lang.names_before and t.capital(j))


def _sign_unit(t: Tokens, lang: Language, j: int, sign: str, *, hyphened: bool) -> tuple[str, int, bool] | None:
    """A unit in signs ("km", "kWh", "m²"); one letter needs a safe place."""
    low, raw = t.low, t.raw(j)
    touching = t.touches(j - 1)
    last = j + 1
    if len(raw) == 1:
        word_after = t.kind[last] == WORD and low[last] not in lang.function_words
        if not touching and (
            raw not in _SPACED_LETTERS or (raw.isupper() and not _free_capital(t, j, word_after=word_after))
        ):
            return None
        if _closed(t, j) and not (t.kind[last] == NUM and low[last] in ("2", "3")):
            return None
    elif not touching and hyphened and raw.lower() in _AMBIGUOUS:
        return None
    if t.kind[last] == WORD and low[last] in _EXPONENTS:
        return sign + _EXPONENTS[low[last]], last + 1, False
    if t.kind[last] == NUM and low[last] in ("2", "3") and t.touches(j):
        return sign + low[last], last + 1, False
    return sign + power_after(t, last)[0], power_after(t, last)[1], False


_POWERS = {"squared": "2", "cubed": "3"}


def power_after(t: Tokens, j: int) -> tuple[str, int]:
    """As in "^3", "cubed" after a unit: the power as told, and the token after it."""
    low = t.low
    if low[j] in _POWERS:
        return _POWERS[low[j]], j + 1
    if low[j] == "^" and t.touches(j) and t.touches(j - 1) and low[j + 1] in ("2", "3"):
        return low[j + 1], j + 2
    return "", j


def _free_capital(t: Tokens, j: int, *, word_after: bool) -> bool:
    """Whether a capital letter after a blank is a unit rather than an initial or a grade."""
    after = t.low[j + 1]
    if word_after or after == "'":
        return False
    return after != "." or (t.raw(j) == "K" and len(t.low[j - 1]) > 1)


def _named_unit(t: Tokens, j: int, named: tuple[str, int]) -> tuple[str, int, bool] | None:
    """A unit by its name ("miles per hour"), unless it is likelier something else."""
    low, raw = t.low, t.raw(j)
    if len(low[j]) <= 2 and raw != low[j] and low[j] not in _SHORT_NAMES:
        return None
    if low[j] == "stone":
        return None if raw.istitle() or low[named[1]] == "of" else (named[0], named[1], False)
    if low[j] == "st" and not (t.touches(j - 1) and t.kind[j - 1] == NUM and not _closed(t, j)):
        return None
    if low[j] in ("gs", "pc", "cal") or (low[j] == "ps" and (raw != "PS" or len(low[j - 1]) < 2)):
        return None
    power, last = power_after(t, named[1])
    if low[last] == "." and t.touches(last - 1) and low[j] in _DOTTED and _goes_on(t, last):
        last += 1
    return named[0] + power, last, False


def _goes_on(t: Tokens, j: int) -> bool:
    """Whether a full stop at `j` ends an abbreviation rather than a sentence."""
    return t.kind[j + 1] == NUM or t.low[j + 1] in (",", ";", ")") or (t.kind[j + 1] == WORD and not t.capital(j + 1))


_DOTTED = words("ft lb lbs oz in yd mi deg gal qt pt")
_SHORT_NAMES = words("ft lb oz hp mi db ha cc mt kt yd ph wt ps st")
_AMBIGUOUS = words("mt ct fs ps kt kilo px")


def _closed(t: Tokens, j: int) -> bool:
    """Whether more letters or digits follow without a blank."""
    return t.touches(j) and t.kind[j + 1] in (WORD, NUM)


def _sign(t: Tokens, lang: Language, j: int) -> tuple[str, int, bool] | None:
    low = t.low
    if not t.touches(j - 1) and low[j] != "°":
        return None
    if low[j] == "°":
        nxt = t.raw(j + 1)
        if nxt in ("C", "c") and t.start[j + 1] - t.end[j] <= 1:
            return "Cel", j + 2, False
        if nxt in ("F", "f") and t.start[j + 1] - t.end[j] <= 1:
            return "[degF]", j + 2, False
        if nxt == "K" and t.touches(j):
            return "K", j + 2, False
        named = lang.units.at(low, j)
        return (named[0], named[1], False) if named else None
    if low[j] == '"' and t.kind[j - 1] == NUM and _even_quotes(t, j):
        return "[in_i]", j + 1, False
    if low[j] == "'" and t.kind[j - 1] == NUM:
        if low[j + 1] == "'" and t.touches(j):
            return "[in_i]", j + 2, False
        if t.kind[j + 1] == NUM and t.touches(j) and (low[j + 2] in ('"', "'")):
            return "[ft_i]", j + 1, False
        return None
    named = lang.units.at(low, j) if low[j] in ("℃", "℉", "Ω", "Å") else None
    return (named[0], named[1], False) if named else None


def _even_quotes(t: Tokens, j: int) -> bool:
    """Whether a quote at `j` would open nothing and close nothing: then it means inches."""
    near = t.low[max(j - 40, 0) : j]
    if "\n" in near:
        near = near[len(near) - near[::-1].index("\n") :]
    return near.count('"') % 2 == 0


def _age(t: Tokens, lang: Language, last: int, unit: str) -> Suffix | None:
    """As in "50-year-old", "ten months old", "95 years of age"."""
    low = t.low
    if unit not in ("year", "month", "week", "day"):
        return None
    k = last + 1 if low[last] == "-" else last
    if low[k] in lang.times.old:
        return Suffix(k + 1, "quantity", unit + " of age", "age after a number")
    if low[k] == "of" and low[k + 1] == "age":
        return Suffix(k + 2, "quantity", unit + " of age", "age after a number")
    return None


def _compound(t: Tokens, lang: Language, found: Suffix) -> Suffix:
    """As in "/h", "per second", "an hour", " s-1" after a unit."""
    low = t.low
    for _ in range(3):
        j = found.last
        k = j + 1
        slash = low[j] == "/" and t.touches(j)
        rate = low[j] == "per" or (low[j] in lang.per and low[k] in PER_UNITS)
        if slash or rate:
            pass
        elif low[j] in ("·", "*", "×") and t.kind[k] == WORD and t.raw(k) in SIGNS and t.touches(j):
            found = found._replace(last=k + 1, unit=f"{found.unit}.{SIGNS[t.raw(k)]}")
            continue
        elif (
            t.kind[j] == WORD
            and low[k] in ("-", "–")
            and t.touches(j)
            and t.kind[k + 1] == NUM
            and low[k + 1] in ("1", "2", "3")
        ):
            sign = SIGNS.get(t.raw(j)) or PER_UNITS.get(low[j])
            if sign is None or not t.touches(k):
                return found
            power = "" if low[k + 1] == "1" else low[k + 1]
            found = found._replace(last=k + 2, unit=f"{found.unit}/{sign}{power}")
            continue
        else:
            return found
        under = PER_UNITS.get(low[k])
        last = k + 1
        if under is None:
            unit = (
                _simple(t, lang, k, hyphened=False)
                if t.kind[k] == WORD and (low[j] == "/" or low[k] not in lang.times.units)
                else None
            )
            under, last = (unit[0], unit[1]) if unit else (SIGNS.get(t.raw(k)), last)
        if under is None:
            return found
        if t.kind[last] == NUM and low[last] in ("2", "3") and t.touches(last - 1):
            under, last = under + low[last], last + 1
        found = found._replace(last=last, unit=f"{found.unit}/{under}")
    return found


# Units that people write together, smallest first, with how many of the one before make one.
_LADDERS: tuple[tuple[tuple[str, int], ...], ...] = (
    (("[in_i]", 1), ("[ft_i]", 12), ("[yd_i]", 36), ("[mi_i]", 63360)),
    (("[oz_av]", 1), ("[lb_av]", 16), ("[stone_av]", 224)),
    (("mm", 1), ("cm", 10), ("m", 1000), ("km", 1_000_000)),
    (("mg", 1), ("g", 1000), ("kg", 1_000_000)),
    (("mL", 1), ("L", 1000)),
    (("''", 1), ("'", 60), ("deg", 3600)),
)


_LARGER = frozenset(unit for ladder in _LADDERS for unit, _ in ladder[1:])


def has_parts(unit: str) -> bool:
    """Whether people go on with a smaller unit after this one."""
    return unit in _LARGER


def parts_in(larger: str, smaller: str) -> Decimal | None:
    """How many of the smaller unit make one of the larger, where people write both ("6ft 2in")."""
    for ladder in _LADDERS:
        sizes = dict(ladder)
        if larger in sizes and smaller in sizes and sizes[larger] > sizes[smaller]:
            return Decimal(sizes[larger]) / Decimal(sizes[smaller])
    return None
