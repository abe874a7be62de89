"""What stands around a number: modifiers, directions, bases, counted nouns, and reasons why it is no figure."""

from __future__ import annotations

from annotator.figures.language import Language
from annotator.figures.lexer import NUM, SIGN, WORD, Tokens
from annotator.model.figure import Direction, Modifier

_CLAUSE = frozenset({".", ";", ":", "!", "?", "\n", ""})


def modifier(t: Tokens, lang: Language, first: int, last: int) -> Modifier:
    """ "about", "at least", "or more" beside tokens [first, last)."""
    low = t.low
    after = lang.modifiers_after.at(low, last)
    if after is not None:
        word = low[last]
        if not (
            word in ("odd", "plus", "tops") or (word == "+" and (not t.touches(last - 1) or t.kind[last + 1] == NUM))
        ) or (word == "plus" and t.kind[last + 1] != NUM and not t.touches(last)):
            return after[0]
        if word in ("odd", "tops"):
            return after[0]
    j = first
    if low[j - 1] in ("a", "an", "the", "just", "only", "of") and low[j - 1] != "just":
        j -= 1
    found = lang.modifiers.before(low, j, longest=5) or lang.modifiers.before(low, first, longest=5)
    if found is None:
        return ""
    if low[first - 1] == "some" and t.capital(first - 1) is False and low[first - 2] in ("of",):
        return ""
    return found[0]


def direction(t: Tokens, lang: Language, first: int, last: int) -> Direction:
    """The way a change goes, by a verb before ("fell", "up") or a noun after ("increase")."""
    low = t.low
    for k in range(first - 1, max(first - 6, -1), -1):
        word = low[k]
        if word in _CLAUSE or word in ("to", "at", "(") or t.kind[k] == NUM:
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
        if found is not None and (k <= last + 1 or "-" in found[0] or " currency" in found[0]):
            return found[0]
    return ""


def counted_noun(t: Tokens, lang: Language, last: int, *, singular: bool) -> str:
    """The noun that a bare number counts, as written, "" when there is none."""
    low = t.low
    k = last
    if low[k] == "-" and t.touches(k) and t.touches(k - 1) and t.kind[k + 1] == WORD:
        k += 1
    if low[k] == "of" and low[k + 1] in ("the", "its", "their", "his", "her", "our", "my", "these", "those"):
        k += 2
        singular = False
    words: list[str] = []
    for n in range(4):
        word = low[k + n]
        if t.kind[k + n] != WORD or word in lang.function_words or (n and t.start[k + n] - t.end[k + n - 1] > 1):
            break
        words.append(t.raw(k + n))
        if word in lang.irregular_plurals or (
            len(word) > 3 and word.endswith(lang.plural_endings) and not word.endswith(("ss", "us", "is"))
        ):
            return " ".join(words)
        if t.low[k + n + 1] == "-" and t.touches(k + n):
            break
    return words[0] if singular and words else ""


def is_name(t: Tokens, lang: Language, first: int, last: int) -> bool:
    """Whether a bare number belongs to a name, a version, an address or a code."""
    low = t.low
    before, after = first - 1, last
    if t.touches(before) and t.kind[before] != 0:
        word = low[before]
        if t.kind[before] == WORD and t.kind[first] == NUM:
            return True
        if word in "_@#/\\=&*^" and not (word == "=" and t.kind[before - 1] == SIGN):
            return word != "/" or t.kind[before - 1] == NUM or t.kind[before - 1] == WORD
        if word == "-" and t.touches(before - 1) and t.kind[before - 1] == WORD and t.kind[first] == NUM:
            if low[before - 1] not in ("to", "sub", "mid", "plus", "non", "pre", "minus"):
                return True
        if word == "." and t.touches(before - 1) and t.kind[before - 1] in (WORD, NUM):
            return True
        if word in ("-", ".", ":", ",") and t.touches(before - 1) and t.kind[before - 1] == NUM and word != ",":
            return word != "-" or (low[before - 2] == "-" and t.touches(before - 2))
    if t.touches(last - 1) and t.kind[last - 1] == NUM and t.kind[after] != 0:
        word = low[after]
        if t.kind[after] == WORD and word != "'" and word not in ("and",):
            return True
        if word in "_@/\\#" or (
            word in "-"
            and t.touches(after)
            and t.kind[after + 1] == NUM
            and low[after + 2] == "-"
            and t.touches(after + 1)
        ):
            return True
    word = low[before]
    if word in ("#", "№", "§"):
        return True
    if word == "." and low[before - 1] in (
        "no",
        "nos",
        "fig",
        "figs",
        "sec",
        "art",
        "vol",
        "pp",
        "p",
        "eq",
        "ref",
        "ver",
        "v",
        "ch",
    ):
        return True
    if t.kind[before] != WORD:
        return False
    noun = t.kind[after] == WORD and after < t.size and low[after] not in lang.function_words and not t.capital(after)
    if word in lang.names_before and (t.capital(before) or not noun) and word not in ("people",):
        return t.capital(before) or word in (
            "section",
            "chapter",
            "page",
            "figure",
            "fig",
            "table",
            "version",
            "article",
            "paragraph",
            "no",
            "claim",
            "claims",
            "equation",
            "step",
        )
    opening = before == 0 or low[before - 1] in _CLAUSE or low[before - 1] in ('"', "'", "(")
    plain = t.kind[first] == NUM and low[first].isdigit() and last == first + 1
    return (
        t.capital(before)
        and plain
        and not opening
        and not noun
        and word not in lang.function_words
        and len(word) > 1
        and not t.raw(before).isupper()
        and word not in lang.times.weekdays
        and word not in lang.times.months
    )
