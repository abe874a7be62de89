"""What stands around a number: directions, bases, counted nouns, and reasons why it is no figure."""

from __future__ import annotations

from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.figures.lists import words
from annotator.figures.units import SIGNS
from annotator.model.figure import Direction

_CLAUSE = frozenset({".", ";", ":", "!", "?", "\n", ""})


def direction(t: Tokens, lang: Language, first: int, last: int) -> Direction:
    """The way a change goes, by a verb before ("fell", "up") or a noun after ("increase")."""
    low = t.low
    for k in range(first - 1, max(first - 6, -1), -1):
        word = low[k]
        if word in _CLAUSE or word in ("to", "at", "from", "(") or t.kind[k] == NUM:
            break
        found = lang.rises.get(word)
        if found:
            if word in ("up",) and low[k + 1] == "to":
                break
            return found
    for k in range(last, last + 4):
        word = low[k]
        if word in _CLAUSE or word in (",", "of", "to", "and", "("):
            break
        found = lang.rises.get(word)
        if found:
            return found
    return ""


def basis(t: Tokens, lang: Language, last: int) -> str:
    """What a figure is measured against or per: "year-on-year", "a share", "a barrel"."""
    low = t.low
    for k in range(last, last + 7):
        word = low[k]
        if word in (".", ";", "\n", "") or (t.kind[k] == NUM and k > last):
            break
        found = lang.bases.at(low, k)
        if found is not None and low[k] in lang.numbers.articles and low[found[1]] in _MOMENT:
            continue  # "$3 a year earlier" is no price for a year
        if found is not None and (k <= last + 1 or "-" in found[0] or " currency" in found[0]):
            return found[0]
    return _per(t, lang, last)


_MOMENT = frozenset({"ago", "before", "earlier", "later", "from", "on"})
_SORTS = frozenset({"square", "cubic", "metric", "troy", "nautical", "fluid", "short", "long"})
_PIECES = words(
    """
    bottle box bushel case child customer family head household kilo night package pack pair passenger person piece
    plate point pop pupil resident room seat session student therm ticket time trip unit user vehicle visit word worker
    """
)


def _per(t: Tokens, lang: Language, last: int) -> str:
    """Any other unit that a price is told for: "/MWh", "per square foot", "a litre"."""
    low = t.low
    k = last + 1
    if t.kind[k] != WORD or (low[last] not in lang.per and not (low[last] == "/" and t.touches(last))):
        return ""
    noun = t.raw(k)
    if low[k] in _SORTS and t.kind[k + 1] == WORD:
        noun = f"{noun} {t.raw(k + 1)}"
    if low[last] in ("/", "per"):
        return f"per {noun}"
    if low[k + 1] in _MOMENT:
        return ""
    known = low[k] in _SORTS or low[k] in lang.units or noun in SIGNS or low[k] in _PIECES
    return f"{low[last]} {noun}" if known or (len(low[k]) > 2 and low[k] in lang.times.units) else ""


def counted_noun(t: Tokens, lang: Language, last: int, *, singular: bool) -> str:
    """The noun that a bare number counts, as written, "" when there is none."""
    low = t.low
    k = last
    if low[k] == "-" and t.touches(k) and t.touches(k - 1) and t.kind[k + 1] == WORD:
        if low[k + 1] not in lang.function_words and low[k + 1] not in _NO_NOUNS and low[k + 2] != "-":
            return t.raw(k + 1)  # "a 12-member board"
        k += 1
    if low[k] == "of" and low[k + 1] in ("the", "its", "their", "his", "her", "our", "my", "these", "those"):
        k += 2
        singular = False
    noun: list[str] = []
    for n in range(4):
        word = low[k + n]
        if word in lang.numbers.units or word in lang.numbers.tens:
            return noun[0] if singular and noun else ""
        if t.kind[k + n] != WORD or word in lang.function_words or (n and t.start[k + n] - t.end[k + n - 1] > 1):
            break
        noun.append(t.raw(k + n))
        if lang.capital_nouns and t.capital(k + n):
            return " ".join(noun)
        if word in lang.irregular_plurals or (
            len(word) > 3 and word.endswith(lang.plural_endings) and not word.endswith(("ss", "us", "is"))
        ):
            return " ".join(noun)
        if t.low[k + n + 1] == "-" and t.touches(k + n):
            break
    return noun[0] if singular and noun else ""


_NO_NOUNS = frozenset({"strong", "odd", "old", "deep", "wide", "long", "high", "tall", "thick", "plus", "something"})


def is_name(t: Tokens, lang: Language, first: int, last: int) -> bool:
    """Whether a bare number belongs to a name, a version, an address, a score or a code."""
    return (
        _glued_before(t, first)
        or _glued_after(t, lang, last)
        or _named(t, lang, first, last)
        or (not lang.capital_nouns and in_capitals(t, lang, first, last))
    )


_PREFIXES = frozenset({"to", "sub", "mid", "plus", "non", "pre", "minus", "under", "over"})


def _glued_before(t: Tokens, first: int) -> bool:
    low = t.low
    before = first - 1
    if not t.touches(before) or t.kind[before] == 0:
        return False
    word = low[before]
    if t.kind[before] == WORD:
        return t.kind[first] == NUM
    joined = t.touches(before - 1)
    kind = t.kind[before - 1]
    if word == "=":  # "n=104" is a figure, "?id=104" an address
        return kind != SIGN and t.touches(before - 2) and low[before - 2] in "&?/;"
    if word in _CODE_SIGNS:
        return not (word == "/" and kind == SIGN)
    if word in ("-", "–"):
        if joined and kind == WORD:
            return low[before - 1] not in _PREFIXES
        return joined and kind == NUM
    if word == "[":
        return True
    return word in (".", ":") and joined and kind in (WORD, NUM)


_CODE_SIGNS = frozenset({"_", "@", "#", "/", "\\", "=", "&", "*", "^", "§", "№"})


def _glued_after(t: Tokens, lang: Language, last: int) -> bool:
    low = t.low
    if t.kind[last - 1] != NUM or not t.touches(last - 1) or t.kind[last] == 0:
        return False
    word = low[last]
    if t.kind[last] == WORD:
        return True
    if word in ("_", "@", "/", "\\", "#"):
        return True
    if (
        word == "("
        and t.touches(last)
        and len(low[last + 1]) == 1
        and t.kind[last + 1] == WORD
        and low[last + 2] == ")"
    ):
        return True  # "401(k)"
    if word == ":" and t.touches(last) and t.kind[last + 1] == NUM:
        return True
    if word in ("-", "–") and t.touches(last):
        return t.kind[last + 1] == NUM or (t.kind[last + 1] == WORD and t.capital(last + 1))
    return False


def is_lettered(t: Tokens, lang: Language, first: int, last: int) -> bool:
    """Whether digits with a capital letter name a thing: "Figure 2A", "seats 14C and 14D", "[11C]"."""
    low = t.low
    if last != first + 2 or len(low[first + 1]) != 1 or not t.capital(first + 1) or not t.touches(first):
        return False
    j = first - 1
    if low[j] == "[":
        return t.touches(j)
    while low[j] in _LISTING and t.kind[j - 1] == WORD and len(low[j - 1]) == 1 and t.kind[j - 2] == NUM:
        j -= 3
    if low[j] == "." and low[j - 1] in lang.name_abbreviations:
        return True
    return low[j] in lang.numbered or low[j] in lang.labelled or (low[j] in lang.names_before and t.capital(j))


def _initials(t: Tokens, j: int) -> bool:
    """Whether two initials end with the full stop at `j`: "H.R. 7521"."""
    letters = len(t.low[j - 1]) == len(t.low[j - 3]) == 1 and t.low[j - 2] == "." and t.touches(j - 1)
    return letters and t.capital(j - 1) and t.capital(j - 3) and t.touches(j - 2) and t.touches(j - 3)


def in_capitals(t: Tokens, lang: Language, first: int, last: int) -> bool:
    """As in "the Six Nations", "a Nine Inch Nails fan": a number word and the next in capitals, no others."""
    low = t.low
    if t.kind[first] != WORD or not t.capital(first) or t.kind[last] != WORD or not t.capital(last):
        return False
    before = first - 1
    if t.kind[before] != WORD or t.raw(first).isupper() or t.raw(last).isupper():
        return False
    for k in (*range(first - 1, max(first - 9, -1), -1), *range(last + 1, last + 9)):
        if low[k] in ("\n", ""):
            continue
        if t.kind[k] == WORD and len(low[k]) > 3 and not t.capital(k) and low[k] not in lang.function_words:
            return True  # no headline in capitals
    return False


def _named(t: Tokens, lang: Language, first: int, last: int) -> bool:
    low = t.low
    before, after = first - 1, last
    word = low[before]
    if word in ("#", "№", "§"):
        return True
    if word == "." and low[before - 1] in lang.name_abbreviations and t.touches(before - 1):
        return True
    if word == "." and _initials(t, before) and not counted_noun(t, lang, last, singular=False):
        return True
    if low[last] not in (".", ",") and _street(t, lang, last):
        return True
    if word in _LISTING and (t.kind[before - 1] == NUM or low[before - 1] == ",") and _listed(t, lang, before, last):
        return True
    if t.kind[before] != WORD:
        return False
    capital = t.raw(before) != low[before]
    if capital and t.raw(before).isupper() and len(word) > 1 and t.kind[first] == NUM and t.kind[before - 1] == NUM:
        return True  # "737 MAX 8"
    if word in ("p", "sp") and low[first] in ("500", "600", "400", "100", "1500"):
        return True
    if word in lang.numbered or (word in lang.names_before and capital):
        return True
    named = t.kind[first] != NUM or low[first].isdigit()
    if named and word in lang.labelled and not counted_noun(t, lang, last, singular=False):
        return True
    noun = t.kind[after] == WORD and low[after] not in lang.function_words and not t.capital(after)
    if not capital or word in lang.function_words or word in lang.times.weekdays or word in lang.times.months:
        return False
    opening = before == 0 or low[before - 1] in _CLAUSE or low[before - 1] in ('"', "'", "(")
    if t.kind[first] != NUM and t.capital(first) and not t.raw(first).isupper():
        return not opening
    short = t.kind[first] == NUM and low[first].isdigit() and len(low[first]) < 4 and low[first] != "0"
    if _version(t, first, last) and not opening and t.capital(before) and not t.raw(before).isupper():
        return True
    if noun and not (short and not t.raw(before).isupper() and not lang.capital_nouns):
        return False
    if t.kind[first] != NUM:
        return not opening and t.capital(first)
    if not low[first].isdigit() or last != first + 1 or (len(word) == 1 and word != "p"):
        return False
    return not opening or low[before] == "p"


def _version(t: Tokens, first: int, last: int) -> bool:
    """As in "Llama 3.1", "Python 3.12 is": small digits with a point right after a name."""
    whole, point, part = t.low[first].partition(".")
    short = point == "." and len(whole) < 3 and 0 < len(part) < 3 and whole.isdigit() and part.isdigit()
    return short and last == first + 1


_LISTING = frozenset({",", "and", "or", "to", "&", "-", "–"})


def _listed(t: Tokens, lang: Language, k: int, last: int) -> bool:
    """Whether a number goes on a list of numbers that name things: "phases 3, 5 and 7", "[10, 13]"."""
    low = t.low
    if t.kind[last] == WORD and low[last] not in lang.function_words:
        return False
    for _ in range(12):
        if low[k] not in _LISTING and t.kind[k] != NUM:
            break
        k -= 1
    if low[k] == "." and low[k - 1] in lang.name_abbreviations:
        return True
    return (
        low[k] == "["
        or low[k] in lang.numbered
        or low[k] in lang.labelled
        or (low[k] in lang.names_before and t.capital(k))
    )


def low_ordinal(t: Tokens, lang: Language, k: int) -> bool:
    """Whether token `k` is the ending of "71st"."""
    return t.low[k] in lang.numbers.ordinal_endings and t.touches(k - 1) and t.kind[k - 1] == NUM


def _street(t: Tokens, lang: Language, last: int) -> bool:
    """As in "358 El Brillo Way": capitals up to a word for a street."""
    if t.kind[last] != WORD and not low_ordinal(t, lang, last + 1):
        return False
    for k in range(last, last + 5):
        if t.kind[k] not in (NUM, WORD) or not (t.capital(k) or t.kind[k] == NUM or low_ordinal(t, lang, k)):
            return False
        if t.low[k] in lang.streets and (k > last or t.capital(k + 1)):
            return True
    return False
