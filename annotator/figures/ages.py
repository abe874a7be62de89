"""Ages: "aged 44", "at the age of 21", "Mary Smith, 44, said", "in her late 30s"."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.build import Find
from annotator.figures.item import Item
from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.model.figure import Figure

UNIT = "year of age"
_OLDEST = 120
_OWNERS = frozenset({"his", "her", "their", "my", "our", "your"})
_PARTS = frozenset({"early", "mid", "late"})


def is_age(t: Tokens, lang: Language, item: Item) -> bool:
    """Whether a bare number tells how old somebody is."""
    if not 0 <= item.value <= _OLDEST or item.letter:
        return False
    low = t.low
    j = item.first - 1
    if low[j] in lang.between or low[j] in lang.from_words:
        j -= 1
    if low[j] in lang.aged:
        return True
    if low[j] in ("of", "von") and low[j - 1] in lang.aged:
        return True
    return _beside_a_name(t, lang, item)


def _beside_a_name(t: Tokens, lang: Language, item: Item) -> bool:
    """As in "Mary Smith, 44, said": between commas after a name, before a word that goes on about it."""
    low = t.low
    j, k = item.first - 1, item.last
    if low[j] != "," or low[k] != "," or not t.touches(j - 1) or not t.touches(k - 1):
        return False
    if t.kind[j - 1] != WORD or not t.capital(j - 1) or item.value < 1 or item.value % 1:
        return False
    if low[j - 1] in lang.times.months or low[j - 1] in lang.times.weekdays:
        return False
    goes_on = t.kind[k + 1] == WORD and not t.capital(k + 1)
    full_name = t.kind[j - 2] == WORD and t.capital(j - 2) and low[j - 2] not in lang.function_words
    return goes_on and (full_name or item.value > 15)


def decade_of_life(t: Tokens, i: int) -> Find | None:
    """As in "in her late 30s": ten years of age, or a part of them."""
    low = t.low
    if t.kind[i] != NUM or low[i + 1] != "s" or not t.touches(i) or low[i] not in _TENS:
        return None
    part = low[i - 2] if low[i - 1] == "-" else low[i - 1]
    owner = low[i - 1 - (part in _PARTS) - (low[i - 1] == "-")]
    if owner not in _OWNERS:
        return None
    first, last = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
    tens = int(low[i])
    figure = Figure(kind="quantity", low=Decimal(tens + first), high=Decimal(tens + last), unit=UNIT)
    return Find(i, i + 2, figure, 0.8, "decade of somebody's life")


_TENS = frozenset(str(n) for n in range(20, 110, 10))
